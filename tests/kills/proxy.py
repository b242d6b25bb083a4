"""Stands between a program and its PostgreSQL on a Unix socket and cuts the line after so many bytes."""

import os
import socket
import tempfile
import threading

SOCKET = ".s.PGSQL.5432"


class Proxy:
    """`with Proxy(folder) as proxy:` programs connect to proxy.folder; arm(n) lets n more bytes through, either way."""

    def __init__(self, server):
        self.server = os.path.join(server, SOCKET)
        self.lock = threading.Lock()
        self.left = None
        self.cuts = 0
        self.passed = 0

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="kontorist-proxy-")
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(os.path.join(self.folder, SOCKET))
        self.listener.listen(64)
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()
        os.unlink(os.path.join(self.folder, SOCKET))
        os.rmdir(self.folder)

    def arm(self, bytes_left):
        with self.lock:
            self.left = bytes_left

    def _accept(self):
        while True:
            try:
                program, _ = self.listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(self.server)
            for ends in ((program, server), (server, program)):
                threading.Thread(target=self._pump, args=ends, daemon=True).start()

    def _pump(self, source, target):
        try:
            while data := source.recv(1 << 16):
                passing = self._admitted(len(data))
                target.sendall(data[:passing])
                if passing < len(data):
                    break
        except OSError:
            pass  # the other direction was cut
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()

    def _admitted(self, count):
        """How many of so many bytes may pass; fewer means that the line is cut, once."""
        with self.lock:
            self.passed += count
            if self.left is None or self.left >= count:
                self.left = None if self.left is None else self.left - count
                return count
            passing, self.left = self.left, None
            self.cuts += 1
            return passing

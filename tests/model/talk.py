"""The program at the other end: lines go ahead in batches, answers are read while they are written."""

import json
import os
import shutil
import subprocess
import tempfile
import sys
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from cluster import Cluster


class Program:
    """`command` is the program and, before it, whatever filters its dialogue (a list of words)."""

    def __init__(self, command, company):
        self.process = subprocess.Popen(
            [*command, "call", company], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def ask(self, commands):
        """Raw answers, one a command; fewer when the program has ended."""
        text = "".join(json.dumps(command) + "\n" for command in commands)
        writer = threading.Thread(target=self._write, args=(text,))
        writer.start()
        answers = []
        for _ in commands:
            line = self.process.stdout.readline()
            if not line:
                break
            answers.append(line)
        writer.join()
        return answers

    def _write(self, text):
        try:
            self.process.stdin.write(text)
            self.process.stdin.flush()
        except BrokenPipeError:
            pass

    def close(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.wait()
        self.process.stdout.close()


class SqliteCompanies:
    """Throw-away companies in a folder of memory, if there is one. Each is a copy of one new one."""

    def __init__(self, command):
        self.command = command
        memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = tempfile.mkdtemp(prefix="kontorist-model-", dir=memory)
        self.pattern = os.path.join(self.folder, "pattern.kontorist")
        subprocess.run([command[-1], "new", self.pattern], check=True, stdout=subprocess.DEVNULL)

    def open(self):
        company = os.path.join(self.folder, "company.kontorist")
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(company + ending):
                os.remove(company + ending)
        shutil.copyfile(self.pattern, company)
        return Program(self.command, company)

    def close(self):
        shutil.rmtree(self.folder)


class PostgresqlCompanies:
    """The same on a cluster that lives as long as this object."""

    def __init__(self, command):
        self.command, self.last = command, None
        self.cluster = Cluster().__enter__()
        try:
            self.pattern = self.cluster.create()
            subprocess.run([command[-1], "new", self.pattern], check=True, stdout=subprocess.DEVNULL)
        except BaseException:
            self.close()
            raise

    def open(self):
        if self.last:
            self.cluster.drop(self.last)
        self.last = self.cluster.create(self.pattern)
        return Program(self.command, self.last)

    def close(self):
        self.cluster.__exit__()

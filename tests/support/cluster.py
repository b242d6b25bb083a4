"""A throw-away PostgreSQL on a Unix socket, for tests in Python: `with Cluster() as cluster: url = cluster.create()`.

The server runs under the package's own user where the test is root, keeps everything in a scratch folder and leaves
nothing behind. A machine on which none can be started fails the test.
"""

import os
import shutil
import subprocess
import tempfile

PROGRAMS = "/usr/lib/postgresql/15/bin/"
FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"  # a test's server is never powered down


class Cluster:
    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="kontorist-pg-")
        self.data = os.path.join(self.folder, "data")
        self.databases = 0
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        options = ("-U", "kontorist", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self._run("initdb", "-D", self.data, *options)
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        log = os.path.join(self.folder, "log")
        options = f"-c listen_addresses='' -k {self.folder} {FAST}"
        self._run("pg_ctl", "-D", self.data, "-w", "-l", log, "-o", options, "start")

    def stop(self):
        self._run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")

    def create(self, pattern=None):
        """The address of a new database, empty or a copy of the one at the address `pattern`."""
        self.databases += 1
        name = f"test_{self.databases}"
        self.ask("postgres", f"CREATE DATABASE {name}" + (f" TEMPLATE {self.name(pattern)}" if pattern else ""))
        return self.url(name)

    def drop(self, url):
        self.ask("postgres", f"DROP DATABASE {self.name(url)} WITH (FORCE)")

    @staticmethod
    def name(url):
        return url.partition("///")[2].partition("?")[0]

    def url(self, name):
        return f"postgresql:///{name}?host={self.folder}&user=kontorist"

    def ask(self, name, statement):
        """What psql answers, one row a line."""
        words = ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.url(name), "-c", statement]
        done = subprocess.run(words, check=True, capture_output=True, encoding="utf-8")
        return done.stdout.splitlines()

    def _run(self, program, *words):
        become = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []
        done = subprocess.run(
            [*become, PROGRAMS + program, *words], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        if done.returncode:
            raise SystemExit(f"PostgreSQL for the tests: {program} failed with {done.returncode}")

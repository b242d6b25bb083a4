#!/usr/bin/env python3
"""Copies over generations: a shop works, is copied, and goes on in what was restored from the copy.

generations.py PROGRAM [--generations N] [--seed N]

Each copy replaces the one before and is read back whole: every row of every table is the same in the company, in the
copy and in what was restored from it, its invariants hold, and its journal ends where the copy said. A copy that lost
its last page, and one with a page of nothing in it, are refused, and nothing appears under the company's name.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE]
sys.dont_write_bytecode = True

import lives  # noqa: E402
from client import Wrong  # noqa: E402

LIVES = 3  # of a shop between two copies


class Shop:
    def __init__(self, program, folder, seed):
        self.program, self.folder, self.dice = program, folder, random.Random(seed)
        self.company, self.copy = os.path.join(folder, "0.kontorist"), os.path.join(folder, "copy.kontorist")
        self.books = lives.Books()
        self.run("new", self.company)
        self.work([lives.founding()])

    def run(self, *words, stdin=b""):
        done = subprocess.run([self.program, *words], input=stdin, capture_output=True)
        if done.returncode:
            raise Wrong(f"{words} ended with {done.returncode}: {done.stdout[-500:]} {done.stderr[-500:]}")
        return done.stdout

    def work(self, several):
        """One program does what they ask for, line by line."""
        words = [self.program, "call", self.company]
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as desk:
            for life in several:
                answer = None
                while True:
                    try:
                        line = life.send(answer)
                    except StopIteration:
                        break
                    desk.stdin.write(json.dumps(line).encode() + b"\n")
                    desk.stdin.flush()
                    answer = json.loads(desk.stdout.readline())
                    if not answer.get("ok"):
                        raise Wrong(f"{line} was answered {answer}")
            desk.stdin.close()

    def generation(self, number):
        self.work(lives.life(self.dice, self.books) for _ in range(LIVES))
        said = json.loads(self.run("backup", self.company, self.copy))
        restored = os.path.join(self.folder, f"{number}.kontorist")
        self.insist_on_refused(self.without_end(), restored)
        self.insist_on_refused(self.with_hole(), restored)
        self.run("restore", self.copy, restored)
        was, copied, now = digest(self.company), digest(self.copy), digest(restored)
        if not was == copied == now:
            raise Wrong(f"generation {number}: {was} became {copied} and {now}")
        self.run("check", restored, "--head", said["head"])
        for left in os.listdir(self.folder):
            if left.startswith(os.path.basename(self.company)):
                os.remove(os.path.join(self.folder, left))
        self.company = restored
        return said["entries"]

    def without_end(self):
        return self.damaged(lambda file, size: file.truncate(size - 4096))

    def with_hole(self):
        with sqlite3.connect(f"file:{self.copy}?mode=ro", uri=True) as database:
            roots = [page for (page,) in database.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 1")]
        database.close()

        def dig(file, _):
            file.seek(4096 * (self.dice.choice(roots) - 1))
            file.write(bytes(4096))

        return self.damaged(dig)

    def damaged(self, how):
        broken = self.copy + ".damaged"
        shutil.copyfile(self.copy, broken)
        with open(broken, "r+b") as file:
            how(file, os.path.getsize(broken))
        return broken

    def insist_on_refused(self, copy, restored):
        done = subprocess.run([self.program, "restore", copy, restored], capture_output=True)
        if done.returncode == 0 or os.path.exists(restored):
            raise Wrong(f"a damaged copy was restored: {done}")


def digest(file):
    """Of every row of every table: length before content, rows in the order of their bytes."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1")]
        whole = hashlib.sha256()
        for name in names:
            rows = sorted(repr(row) for row in database.execute(f'SELECT * FROM "{name}"'))
            whole.update(f"{name} {len(rows)} {rows}".encode())
    database.close()
    return whole.hexdigest()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--generations", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kontorist-generations-") as folder:
        try:
            shop, entries = Shop(options.program, folder, options.seed), 0
            for number in range(1, options.generations + 1):
                entries = shop.generation(number)
        except Wrong as wrong:
            print(f"seed {options.seed}: {wrong}")
            return 1
    print(f"{options.generations} generations, {entries} entries in the journal of the last, all the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())

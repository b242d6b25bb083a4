#!/usr/bin/env python3
"""Kills the program at random moments of a stream of orders and looks whether every answer was true.

run.py PROGRAM [--kills N] [--seed S] [--postgres] [--without-keys]

Nothing that was answered may be missing, nothing may be done twice when an unanswered line is repeated under its key,
and every invariant must hold. `--without-keys` is the counter-test: a shop that repeats its lines without keys must
be found to have done things twice, or this campaign proves nothing; it exits with 0 when that is found.
A kill says nothing about power loss: the kernel still writes what the program had handed over (tests/faults).
"""

import argparse
import contextlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
sys.dont_write_bytecode = True

import audit  # noqa: E402
import lives  # noqa: E402
from client import SILENCE, Client, Wrong  # noqa: E402
from cluster import Cluster  # noqa: E402

AT_ONCE = 5
KILLS_BETWEEN_CHECKS = 50


class Campaign:
    def __init__(self, program, company, seed, with_keys):
        self.random = random.Random(seed)
        self.books = lives.Books()
        self.client = Client(program, company, with_keys)
        self.lives = 0

    def found(self):
        self.client.start()
        for request in lives.founding():
            self.client.ask(request, self._founded)
        self.client.finish()

    def _founded(self, answer):
        if not answer.get("ok"):
            raise Wrong(f"the company could not be founded: {answer}")
        if "receipt" in answer:
            self.books.give("receipt", answer["receipt"])

    def one_program(self, check):
        """From a start to a kill: during the start, or some answers later and then at any moment."""
        self.client.start()
        if check:
            audit.whole(self.client)
        audit.look_again(self.client, self.books)
        self._fill()
        if self.random.random() < 0.15:
            time.sleep(self.random.uniform(0, 0.05))
        else:
            self._take(len(self.client.recent) + self.random.randint(1, 60))
            time.sleep(self.random.uniform(0, 0.003))
        self.client.kill()

    def _take(self, answers):
        for _ in range(answers):
            if not self.client.take(time.monotonic() + SILENCE):
                raise Wrong("the program hangs, or has ended by itself")
            self._fill()

    def _fill(self):
        """So many lives are under way at once that the program always has something to do when it dies."""
        while sum(line.again for line in self.client.open) < AT_ONCE:
            self.lives += 1
            self.client.begin(lives.life(self.random, self.books))

    def end(self):
        """The lives that are under way come to their end, and one more after them: it gets the next numbers."""
        self.client.start()
        while any(line.again for line in self.client.open):
            if not self.client.take(time.monotonic() + SILENCE):
                raise Wrong("the program hangs, or has ended by itself")
        self.client.begin(lives.returned(self.random, self.books))
        while self.client.open:
            self.client.take(time.monotonic() + SILENCE)
        audit.settle(self.client, self.books)
        self.client.finish()


def play(program, company, kills, seed, with_keys):
    campaign = Campaign(program, company, seed, with_keys)
    campaign.found()
    for kill in range(kills):
        campaign.one_program(check=kill % KILLS_BETWEEN_CHECKS == KILLS_BETWEEN_CHECKS - 1)
    campaign.end()
    return campaign


def keep(folder, where):
    """The company as it was found, for whoever looks for the reason."""
    if where:
        shutil.copytree(folder, where, dirs_exist_ok=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--postgres", action="store_true", help="on a server of its own instead of a file")
    parser.add_argument("--keep", help="folder for a company with which something is wrong")
    parser.add_argument("--without-keys", action="store_true")
    arguments = parser.parse_args()
    started = time.monotonic()
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kontorist-kills-"))
        company = os.path.join(folder, "company.kontorist")
        if arguments.postgres:
            company = stack.enter_context(Cluster()).create()
        subprocess.run([arguments.program, "new", company], check=True, stdout=subprocess.DEVNULL)
        try:
            campaign = play(arguments.program, company, arguments.kills, arguments.seed, not arguments.without_keys)
        except Wrong as wrong:
            print(f"seed {arguments.seed}: {wrong}")
            keep(folder, arguments.keep)
            return 0 if arguments.without_keys else 1
    print(
        f"seed {arguments.seed}: {arguments.kills} kills, {campaign.client.answered} lines answered, "
        f"{campaign.lives} lives, {time.monotonic() - started:.0f} s: nothing lost, nothing twice"
    )
    return 1 if arguments.without_keys else 0


if __name__ == "__main__":
    sys.exit(main())

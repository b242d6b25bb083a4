#!/usr/bin/env python3
"""Cuts the line between the program and its PostgreSQL after every n-th byte of an order's life.

cuts.py PROGRAM [--cuts N] [--seed S] [--without-asking]

The lines have no keys. The program itself finds out after a cut whether its commit came through: what it answers with
ok was done, what it answers with ServerUnreachable was not, and a shop that repeats just these must have everything
done once. `--without-asking` is the counter-test: a shop that repeats lines which were answered with ok as well when
the line was cut, as a program that cannot know would have it, must be found to do things twice.
"""

import argparse
import contextlib
import os
import random
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
sys.dont_write_bytecode = True

import audit  # noqa: E402
import lives  # noqa: E402
from client import Client, Wrong  # noqa: E402
from cluster import Cluster  # noqa: E402
from proxy import Proxy  # noqa: E402

REPEATS = 5


class Shop:
    """One program behind the proxy, one line at a time."""

    def __init__(self, program, company, proxy, asks):
        self.client = Client(program, company, with_keys=False)
        self.proxy = proxy
        self.asks = asks
        self.books = lives.Books()
        self.repeated = 0

    def say(self, request):
        for _ in range(REPEATS):
            cuts = self.proxy.cuts
            answer = self._answer(request)
            was_cut = self.proxy.cuts > cuts
            if answer.get("ok") and (self.asks or not was_cut):
                return answer
            if not answer.get("ok") and answer.get("fault") != "ServerUnreachable":
                raise Wrong(f"{request} was answered {answer}")
            self.repeated += 1
        raise Wrong(f"{request} was never answered")

    def _answer(self, request):
        answers = []
        self.client.ask(request, answers.append)
        self.client.take()
        if not answers:
            raise Wrong(f"the program has ended at {request}")
        return answers[0]

    def live(self, life):
        answer = None
        while True:
            try:
                request = life.send(answer)
            except StopIteration:
                return
            answer = self.say(request)


def play(shop, cuts, chance):
    shop.client.start()
    for request in lives.founding():
        answer = shop.say(request)
        if "receipt" in answer:
            shop.books.give("receipt", answer["receipt"])
    shop.live(lives.returned(chance, shop.books))
    before = shop.proxy.passed
    shop.live(lives.returned(chance, shop.books))
    length = shop.proxy.passed - before
    for cut in range(cuts):
        shop.proxy.arm((cut * length // cuts + chance.randrange(length // cuts + 1)) % length)
        shop.live(lives.returned(chance, shop.books))
        shop.proxy.arm(None)
    shop.live(lives.returned(chance, shop.books))
    audit.settle(shop.client, shop.books)
    shop.client.finish()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cuts", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--without-asking", action="store_true")
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        cluster = stack.enter_context(Cluster())
        url = cluster.create()
        proxy = stack.enter_context(Proxy(cluster.folder))
        subprocess.run([arguments.program, "new", url], check=True, stdout=subprocess.DEVNULL)
        shop = Shop(arguments.program, url.replace(cluster.folder, proxy.folder), proxy, not arguments.without_asking)
        try:
            play(shop, arguments.cuts, random.Random(arguments.seed))
        except Wrong as wrong:
            print(f"seed {arguments.seed}: {wrong}")
            return 0 if arguments.without_asking else 1
    print(f"seed {arguments.seed}: {proxy.cuts} cuts, {shop.repeated} lines repeated: nothing lost, nothing twice")
    return 1 if arguments.without_asking else 0


if __name__ == "__main__":
    sys.exit(main())

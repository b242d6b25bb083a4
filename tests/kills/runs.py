#!/usr/bin/env python3
"""Kills the program in the middle of its long commands, an import and an invoice run, until they come to their end.

runs.py PROGRAM [--rounds N] [--documents N] [--longer X] [--seed S] [--postgres]

Each round imports a file of new orders and bills what was shipped; both commands are sent again under their key until
somebody answers. Every order of the file and every invoice must be there once: numbers are gapless, so a document
made twice shows in the next number.
"""

import argparse
import contextlib
import csv
import os
import random
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
sys.dont_write_bytecode = True

import lives  # noqa: E402
from client import SILENCE, Client, Wrong  # noqa: E402
from cluster import Cluster  # noqa: E402

MOST_OPEN = 20
HEAD = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country"]


class Desk:
    """Sends single lines, or one long line until it is answered."""

    def __init__(self, program, company, seed, longer):
        self.program, self.company, self.longer = program, company, longer
        self.random = random.Random(seed)
        self.kills = 0
        self.keys = 0

    def all(self, requests):
        """The answers to many short lines, in order; nobody is killed."""
        answers = []
        client = Client(self.program, self.company)
        client.start()
        for request in requests:
            client.ask(request, answers.append)
            while len(client.open) > MOST_OPEN:  # a pipe holds only so many answers, and then both sides wait
                client.take(time.monotonic() + SILENCE)
        client.finish()
        for request, answer in zip(requests, answers):
            if not answer.get("ok"):
                raise Wrong(f"{request} was answered {answer}")
        return answers

    def insist(self, request, longest=0.15):
        """The answer to one long line whose program is killed at random moments, each time a little later."""
        self.keys += 1
        request["key"] = f"run-{self.keys}"
        while True:
            answers = []
            client = Client(self.program, self.company)
            client.start()
            client.ask(request, answers.append)
            if not client.take(time.monotonic() + self.random.uniform(0, longest)):
                client.kill()
                self.kills += 1
            else:
                client.finish()
            if answers:
                return answers[0]
            longest *= self.longer


def write_orders(path, first, documents, random):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(HEAD)
        for number in range(first, first + documents):
            for article in random.sample(range(20), 2):
                row = [number, 70000 + article, f"GOODS {article}", random.randint(1, 5)]
                table.writerow([*row, "2026-01-05 08:26:00", "2.50", 17850 + number % 7, "United Kingdom"])


def imported(desk, folder, rounds, documents):
    """Imports round after round; answers the numbers of the orders."""
    orders = []
    for number in range(rounds):
        path = os.path.join(folder, f"{number}.csv")
        write_orders(path, 500000 + number * documents, documents, desk.random)
        answer = desk.insist({"do": "import.orders", "path": path, "profile": "uci-online-retail"})
        if not answer.get("ok") or answer["refused"]:
            raise Wrong(f"the import was answered {answer}")
        come = [each["number"] for each in answer["added"] + answer["known"]]
        if len(set(come)) != documents:
            raise Wrong(f"{len(set(come))} orders of {documents} have come: {answer}")
        orders += come
        again = desk.all([{"do": "import.orders", "path": path, "profile": "uci-online-retail"}])[0]
        if again["added"]:
            raise Wrong(f"a second import has added {again['added']}")
    insist_on_consecutive("order", orders)
    return orders


def billed(desk, orders, documents):
    """Ships everything, a part for each run, and lets the runs bill it."""
    skus = [str(70000 + article) for article in range(20)]
    desk.all([{"do": "stock.receive", "lines": [{"sku": sku, "quantity": "100000"} for sku in skus]}])
    for first in range(0, len(orders), documents):
        part = orders[first : first + documents]
        desk.all([{"do": step, "order": order} for order in part for step in ("order.release", "delivery.ship")])
        answer = desk.insist({"do": "invoice.run"})
        if not answer.get("ok") or answer["blocked"]:
            raise Wrong(f"the invoice run was answered {answer}")
    rows = desk.all([{"do": "openitems.list"}])[0]["rows"]
    if len(rows) != len(orders):
        raise Wrong(f"{len(orders)} orders were shipped and {len(rows)} invoices issued")
    insist_on_consecutive("invoice", [row["invoice"] for row in rows])


def insist_on_consecutive(kind, numbers):
    counters = sorted(int(number.rsplit("-", 1)[1]) for number in numbers)
    if counters != list(range(1, len(counters) + 1)):
        raise Wrong(f"the numbers of {kind} are not 1 to {len(counters)}: {counters}")


def play(desk, folder, rounds, documents):
    desk.all([{"do": "company.set", **lives.COMPANY}])
    billed(desk, imported(desk, folder, rounds, documents), documents)
    checked = desk.all([{"do": "check"}])[0]
    broken = [invariant for invariant in checked["invariants"] if invariant["broken"]]
    if broken or checked["chain"] != "intact":
        raise Wrong(f"the check found {broken or checked['chain']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=5)
    # 60 are more than one commit's worth would take: kills fall between commits and into them
    parser.add_argument("--documents", type=int, default=60, help="orders in a file, invoices in a run")
    parser.add_argument("--longer", type=float, default=1.15, help="how much longer each program may live than the last")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--postgres", action="store_true", help="on a server of its own instead of a file")
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kontorist-kills-"))
        company = os.path.join(folder, "company.kontorist")
        if arguments.postgres:
            company = stack.enter_context(Cluster()).create()
        subprocess.run([arguments.program, "new", company], check=True, stdout=subprocess.DEVNULL)
        desk = Desk(arguments.program, company, arguments.seed, arguments.longer)
        try:
            play(desk, folder, arguments.rounds, arguments.documents)
        except Wrong as wrong:
            print(f"seed {arguments.seed}: {wrong}")
            return 1
    done = arguments.rounds * arguments.documents
    print(
        f"seed {arguments.seed}: {desk.kills} kills in {arguments.rounds} imports and as many invoice runs, "
        f"{done} orders and invoices, each once"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

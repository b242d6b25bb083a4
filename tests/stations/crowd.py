#!/usr/bin/env python3
"""Eight stations reserve from the same few articles as fast as they can, far more than is there.

crowd.py PROGRAM [--reservations N] [--stations N] [--seed N]

Never is more promised than there is: afterwards, to the piece, and in every snapshot that a reader beside them takes of
the company while they work. Nobody sees a deadlock. Says how fast one station is alone and how fast all are together.
"""

import argparse
import os
import random
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
sys.dont_write_bytecode = True

import scenes  # noqa: E402
from cluster import Cluster  # noqa: E402
from station import Hall, Station, Wrong  # noqa: E402

LINES = 20  # of an order: so many articles are fought for
MOST = 3  # pieces of a line
PAUSE = 0.25  # between two snapshots, so that the stations get to work


class Shelf:
    """So many pieces of each article, fewer than will be wanted: two thirds of it at most."""

    def __init__(self, hall, name, reservations):
        self.pieces = {f"{name}-{at}": reservations * (MOST + 1) // 3 // LINES for at in range(LINES)}
        for sku, pieces in self.pieces.items():
            hall.one("article.add", sku=sku, name="Ware", unit="C62", price="5.00", cost="2.00")
            hall.one("stock.receive", sku=sku, quantity=str(pieces))

    def order(self, dice):
        skus = dice.sample(list(self.pieces), LINES)  # in an order of its own, so that locks could cross
        lines = [{"sku": sku, "quantity": str(dice.randint(1, MOST))} for sku in skus]
        return {"do": "order.take", "customer": "10001", "lines": lines}

    def insist_on_exact(self, hall, answers):
        """What was promised is what was wanted, or all there was."""
        wanted, promised = dict.fromkeys(self.pieces, 0), dict.fromkeys(self.pieces, 0)
        for order, answer in answers:
            for line in order["lines"]:
                wanted[line["sku"]] += int(line["quantity"])
            for part in answer["reserved"]:
                promised[order["lines"][part["line"] - 1]["sku"]] += int(part["quantity"])
        for sku, pieces in self.pieces.items():
            shown = hall.one("stock.show", sku=sku)
            if promised[sku] != min(pieces, wanted[sku]) or int(shown["reserved"]) != promised[sku]:
                raise Wrong(f"of {pieces} {sku}, {wanted[sku]} wanted, {promised[sku]} were promised: {shown}")
        return sum(wanted.values()) - sum(promised.values())


class Onlooker:
    """Takes one snapshot of the company after another, and in none of them may an invariant be broken."""

    def __init__(self, program, company):
        self.station, self.looks, self.trouble = Station(program, company), 0, None
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self._look)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()
        self.station.close()

    def _look(self):
        while not self.ended.is_set() and not self.trouble:
            try:
                answer = self.station({"do": "check"})
            except Wrong as wrong:
                self.trouble = wrong
                return
            broken = [each for each in answer["invariants"] if each["broken"]]
            if broken or answer["chain"] != "intact":
                self.trouble = Wrong(f"in snapshot {self.looks + 1} the check found {broken or answer['chain']}")
            self.looks += 1
            self.ended.wait(PAUSE)


def sell(stations, shelf, orders, seed):
    """Each station takes so many orders; all of them with their answers, and how many reservations a second."""
    answers, faults = [], []
    together = threading.Barrier(len(stations) + 1)

    def work(at, station):
        dice = random.Random(f"{seed} {at}")
        together.wait()
        try:
            for _ in range(orders):
                order = shelf.order(dice)
                answer = station(order)
                if not answer["ok"]:
                    raise Wrong(f"an order was answered {answer}")
                answers.append((order, answer))
        except Wrong as wrong:
            faults.append(wrong)

    threads = [threading.Thread(target=work, args=each) for each in enumerate(stations)]
    for thread in threads:
        thread.start()
    together.wait()
    began = time.monotonic()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
    return answers, len(answers) * LINES / (time.monotonic() - began)


def play(hall, program, company, options):
    scenes.found(hall)
    orders = max(1, options.reservations // len(hall.stations) // LINES)
    alone = Shelf(hall, "ALONE", orders * LINES)
    answers, of_one = sell(hall.stations[:1], alone, orders, options.seed)
    alone.insist_on_exact(hall, answers)
    shelf = Shelf(hall, "CROWD", orders * LINES * len(hall.stations))
    with Onlooker(program, company) as onlooker:
        answers, of_all = sell(hall.stations, shelf, orders, options.seed)
    if onlooker.trouble:
        raise onlooker.trouble
    short = shelf.insist_on_exact(hall, answers)
    scenes.insist_on_whole(hall)
    scenes.insist_on_consecutive([answer["order"] for _, answer in answers])
    if not short or not onlooker.looks:
        raise Wrong(f"nothing was short ({short}), or nobody looked ({onlooker.looks})")
    print(
        f"{len(hall.stations)} stations, {len(answers) * LINES} reservations, {short} pieces refused, none oversold; "
        f"{onlooker.looks} snapshots whole; {of_all:.0f} a second beside them, {of_one:.0f} of one station alone"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--reservations", type=int, default=16_000)
    parser.add_argument("--stations", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with Cluster() as cluster:
        company = cluster.create()
        subprocess.run([options.program, "new", company], check=True, stdout=subprocess.DEVNULL)
        with Hall(options.program, company, options.stations) as hall:
            try:
                play(hall, options.program, company, options)
            except Wrong as wrong:
                print(f"seed {options.seed}: {wrong}")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The model test: random lives of a company, played on the program and on an oracle written from the rules alone.

    python3 tests/model/run.py --program build/kontorist --operations 20000 --seed 1
    python3 tests/model/run.py --program build/kontorist --replay FILE
"""

import argparse
import collections
import json
import os
import sys
import time

from play import Difference, Player
from shrink import shrink
from talk import PostgresqlCompanies, SqliteCompanies


def arguments():
    read = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    read.add_argument("--program", required=True)
    read.add_argument("--operations", type=int, default=10000)
    read.add_argument("--seed", type=int, default=1)
    read.add_argument("--chunk", type=int, default=2500, help="operations of one company's life")
    read.add_argument("--postgres", action="store_true", help="play on PostgreSQL instead of SQLite")
    read.add_argument("--both", action="store_true", help="on both; their answers must be equal to the byte")
    read.add_argument("--replay", help="a file that a failed run has left")
    read.add_argument("--filter", help="a program between runner and program, for the test of the test")
    read.add_argument("--save", default="model-failure.json", help="where a failed run leaves its steps")
    read.add_argument("--faults", action="store_true", help="say how often each command and fault occurred")
    read.add_argument("--check-every", type=int, default=1250, help="operations between checks of all invariants")
    read.add_argument("--shrink", type=int, default=90, help="seconds to make a failing life small; 0: leave it")
    return read.parse_args()


def houses(options):
    command = [os.path.abspath(options.program)]
    if options.filter:
        command = [*options.filter.split(), *command]
    found = []
    if not options.postgres:
        found.append(SqliteCompanies(command))
    if options.postgres or options.both:
        found.append(PostgresqlCompanies(command))
    return found


class Stage:
    """Opens a fresh company in every house for each life that is played."""

    def __init__(self, found):
        self.houses = found

    def play(self, act):
        programs = [house.open() for house in self.houses]
        player = Player(programs)
        try:
            act(player)
        finally:
            for program in programs:
                program.close()
        return player

    def close(self):
        for house in self.houses:
            house.close()


def report(failure, stage, options, seed):
    print(f"DIFFERENCE with seed {seed} after {len(failure.steps)} steps: {failure}")
    if options.shrink:
        failure = shrink(failure, stage, options.shrink)
    with open(options.save, "w", encoding="utf-8") as file:
        json.dump({"seed": seed, "steps": failure.steps}, file, ensure_ascii=False, indent=1)
    print(f"\n{len(failure.steps)} steps show it (replay: {options.save}):")
    for step in failure.steps:
        print("  ", json.dumps(step, ensure_ascii=False))
    print(f"at:     {failure.path}\nwanted: {failure.wanted}\ngot:    {failure.got}\nanswer: {failure.raw.strip()}")


def replay(options, stage):
    with open(options.replay, encoding="utf-8") as file:
        steps = json.load(file)["steps"]
    stage.play(lambda player: player.replay(steps))
    print(f"{len(steps)} steps agree")


def lives(options, stage):
    counts, began = collections.Counter(), time.monotonic()
    done, seed = 0, options.seed
    while done < options.operations:
        size = min(options.chunk, options.operations - done)
        try:
            player = stage.play(lambda player: player.live(seed, size, options.check_every))
        except Difference as failure:
            report(failure, stage, options, seed)
            return 1
        counts.update(player.counts)
        done, seed = done + size, seed + 1
    spent = time.monotonic() - began
    print(f"{sum(counts.values())} operations agree, {done / spent:.0f} a second, seeds {options.seed} to {seed - 1}")
    if options.faults:
        say_counts(counts)
    return 0


def say_counts(counts):
    for (do, outcome), count in sorted(counts.items()):
        print(f"  {do:20} {outcome:25} {count}")


def main():
    options = arguments()
    stage = Stage(houses(options))
    try:
        if options.replay:
            try:
                replay(options, stage)
                return 0
            except Difference as failure:
                report(failure, stage, options, "of the file")
                return 1
        return lives(options, stage)
    finally:
        stage.close()


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Eight stations on one company of PostgreSQL: the last pieces, the same order, the same key, every pair of commands.

run.py PROGRAM [--rounds N] [--times N] [--stations N]

Nothing is promised twice, no change is lost, no number is missing, nobody sees a deadlock. That the stations really
get into each other's way is shown first: the same sale written naively, a look and then an update, must oversell.
"""

import argparse
import os
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "support")]
sys.dont_write_bytecode = True

import scenes  # noqa: E402
from cluster import Cluster  # noqa: E402
from station import Hall, Wrong  # noqa: E402

NAIVE = """DO $$ DECLARE there INT; BEGIN
  SELECT free INTO there FROM naive; PERFORM pg_sleep(0.001);
  IF there >= 2 THEN UPDATE naive SET free = there - 2, sold = sold + 2; END IF; END $$"""


def naive_oversells(cluster, stations, rounds):
    """What the product must not do, done on purpose."""
    cluster.ask("postgres", "CREATE TABLE naive (free INT, sold INT)")
    for _ in range(rounds):
        cluster.ask("postgres", f"TRUNCATE naive; INSERT INTO naive VALUES ({scenes.PIECES}, 0)")
        threads = [threading.Thread(target=cluster.ask, args=("postgres", NAIVE)) for _ in range(stations)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if int(cluster.ask("postgres", "SELECT sold FROM naive")[0]) > scenes.PIECES:
            return True
    return False


def play(hall, rounds, times):
    scenes.found(hall)
    began = time.monotonic()
    for scene in (scenes.last_pieces, scenes.same_order, scenes.same_key):
        scene(hall, rounds)
        scenes.insist_on_whole(hall)
        print(f"{scene.__name__}: {rounds} rounds of {len(hall.stations)} stations", flush=True)
    met, done, refused = scenes.pairs(hall, times)
    scenes.insist_on_whole(hall)
    print(f"pairs: {met}, {done} commands done, {refused} refused; {time.monotonic() - began:.0f} s in all")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--stations", type=int, default=8)
    arguments = parser.parse_args()
    with Cluster() as cluster:
        if not naive_oversells(cluster, arguments.stations, arguments.rounds):
            print("the stations do not meet: a naive sale did not oversell")
            return 1
        company = cluster.create()
        subprocess.run([arguments.program, "new", company], check=True, stdout=subprocess.DEVNULL)
        with Hall(arguments.program, company, arguments.stations) as hall:
            try:
                play(hall, arguments.rounds, arguments.times)
            except Wrong as wrong:
                print(wrong)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

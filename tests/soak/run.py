#!/usr/bin/env python3
"""Plays the long campaigns, chunk by chunk, and remembers what was played: it may be stopped at any time and goes on.

run.py BUILD [--minutes N] [--only WORDS] [--show]

A chunk counts for the program it was played on; another build begins anew, and what was found before stays in
BUILD/soak/chunks.jsonl. A chunk that fails is kept with its output in BUILD/soak/findings and played again by the next
soak; the seed in its line replays it alone. Exits with 1 while one of the last results is a failure.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
import time
from pathlib import Path

from campaigns import ALL

HERE = Path(__file__).resolve().parent
LONGEST = 3600  # seconds: a chunk that hangs is a finding


class Book:
    """What was played so far, one line a chunk."""

    def __init__(self, folder, program):
        self.path = folder / "chunks.jsonl"
        self.program = hashlib.sha256(program.read_bytes()).hexdigest()[:16]
        lines = self.path.read_text(encoding="utf-8").splitlines() if self.path.exists() else []
        self.lines = [json.loads(line) for line in lines]

    def last(self, campaign):
        """The newest result of each chunk on this program, by seed."""
        own = (each for each in self.lines if each["program"] == self.program and each["campaign"] == campaign.name)
        return {each["seed"]: each for each in own}

    def add(self, line):
        self.lines.append({**line, "program": self.program})
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(self.lines[-1], ensure_ascii=False) + "\n")


def waiting(campaign, book):
    """Seeds still to be played; what failed comes last."""
    last = book.last(campaign)
    fresh = [seed for seed in range(1, campaign.chunks() + 1) if seed not in last]
    return fresh + [seed for seed, each in last.items() if not each["passed"]]


def tail(text):
    lines = [line.strip() for line in text.splitlines() if line.strip() and "XDG_RUNTIME_DIR" not in line]
    return re.sub(r"\s+", " ", lines[-1])[:300] if lines else ""


def play(campaign, seed, places):
    started = time.monotonic()
    try:
        done = subprocess.run(campaign.line(places, seed), env=campaign.surroundings(seed), timeout=LONGEST,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")  # fmt: skip
        passed, output = done.returncode == 0, done.stdout
    except subprocess.TimeoutExpired as hung:
        passed, output = False, f"{hung.stdout or ''}\nstill running after {LONGEST} s"
    if not passed:
        name = f"{campaign.name.replace(' ', '-')}-{seed}.txt"
        Path(places["findings"], name).write_text(output, encoding="utf-8")
    return {"campaign": campaign.name, "seed": seed, "count": campaign.chunk, "passed": passed,
            "seconds": round(time.monotonic() - started), "said": tail(output)}  # fmt: skip


def table(campaigns, book):
    rows = [("campaign", "played", "goal", "failed", "seconds")]
    for campaign in campaigns:
        last = book.last(campaign).values()
        passed = sum(each["count"] for each in last if each["passed"])
        rows.append((campaign.name, f"{passed:,}", f"{campaign.goal:,} {campaign.unit}",
                     str(sum(not each["passed"] for each in last)), str(sum(each["seconds"] for each in last))))  # fmt: skip
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def rounds(campaigns, book):
    """One chunk of each in turn, so that whoever stops early has something of everything."""
    queues = [(campaign, waiting(campaign, book)) for campaign in campaigns]
    while any(seeds for _, seeds in queues):
        for campaign, seeds in queues:
            if seeds:
                yield campaign, seeds.pop(0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--minutes", type=float, help="begin no chunk after so long; without it all are played")
    parser.add_argument("--only", default="", help="campaigns with these words in their name")
    parser.add_argument("--show", action="store_true", help="what was played so far")
    wish = parser.parse_args()
    folder = wish.build / "soak"
    (folder / "findings").mkdir(parents=True, exist_ok=True)
    program = wish.build / "kontorist"
    book = Book(folder, program)
    campaigns = [each for each in ALL if wish.only in each.name]
    places = {"program": program, "build": wish.build, "tests": HERE.parent, "python": sys.executable,
              "findings": folder / "findings"}  # fmt: skip
    until = time.monotonic() + 60 * wish.minutes if wish.minutes is not None else float("inf")
    if not wish.show:
        for campaign, seed in rounds(campaigns, book):
            if time.monotonic() > until:
                break
            line = play(campaign, seed, places)
            book.add(line)
            print(f"{'ok  ' if line['passed'] else 'FAIL'} {campaign.name}, seed {seed}, "
                  f"{line['seconds']} s: {line['said']}", flush=True)  # fmt: skip
    table(campaigns, book)
    return any(not each["passed"] for campaign in campaigns for each in book.last(campaign).values())


if __name__ == "__main__":
    sys.exit(main())

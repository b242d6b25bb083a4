#!/usr/bin/env python3
"""The rules of the house: house.py [--statistics] ROOT. README.md beside this file says what they are for."""

import argparse
import sys
from pathlib import Path
from typing import NamedTuple

import proofs
import rights
import rooms
import sql
import words
from cpp import Source

AREAS = ("app", "core", "ui")
TEXTS = {".sql", ".md", ".txt", ".qrc", ".json", ".in"}
EXCEPTIONS = "tests/house/exceptions.txt"
RULES = {
    "street": [rooms.street],
    "floors": [rooms.floors],
    "sql": [sql.place],
    "transaction": [words.transaction],
    "screen": [words.screen],
    "constant": [words.constant],
    "clock": [words.clock, sql.clocks],
    "exact": [words.exact, sql.inexact_columns],
    "file-length": [words.file_length],
    "function-length": [words.function_length],
    "sums": [sql.sums],
    "prepared": [sql.prepared],
    "rounding": [words.rounding],
    "writing": [words.writing],
    "headers": [words.headers],
    "leftovers": [words.leftovers],
    "proofs": [proofs.proofs, proofs.promises],
    "rights": [rights.rights],
}


class Violation(NamedTuple):
    path: str
    line: int
    rule: str
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.rule}: {self.sentence}"


class Tree:
    """What the rules look at."""

    def __init__(self, root):
        self.root = Path(root)
        self.street = rooms.street_of(self.root)
        self.sources = [Source(path, text) for path, text in self._read(AREAS, {".cpp", ".h"})]
        self.texts = dict(self._read(AREAS, TEXTS))
        self.tests = dict(self._read(("tests",), {".cpp", ".h"}))

    def _read(self, areas, endings):
        for area in areas:
            for path in sorted((self.root / area).rglob("*")):
                if path.suffix in endings and path.is_file():
                    yield path.relative_to(self.root).as_posix(), path.read_text(encoding="utf-8")


def check(tree):
    """All violations that no exception excuses, and all exceptions that excuse nothing."""
    found = sorted({
        Violation(path, line, rule, sentence)
        for rule, checks in RULES.items()
        for look in checks
        for path, line, sentence in look(tree)
    })  # fmt: skip
    excused, faults = read_exceptions(tree.root)
    needed = {(violation.rule, violation.path) for violation in found}
    stale = [
        Violation(EXCEPTIONS, line, "exceptions", f"{path} keeps the rule `{rule}` now: delete this line")
        for (rule, path), line in excused.items()
        if (rule, path) not in needed
    ]
    return [violation for violation in found if (violation.rule, violation.path) not in excused] + faults + stale


def read_exceptions(root):
    """rule | file | reason: which (rule, file) are excused, on which line; and what is wrong with the list itself."""
    excused, faults = {}, []
    path = root / EXCEPTIONS
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split("|")]
        if len(parts) != 3 or not all(parts):
            faults.append(Violation(EXCEPTIONS, number, "exceptions", "write `rule | file | reason`"))
        elif parts[0] not in RULES:
            faults.append(Violation(EXCEPTIONS, number, "exceptions", f"there is no rule `{parts[0]}`"))
        elif (parts[0], parts[1]) in excused:
            faults.append(Violation(EXCEPTIONS, number, "exceptions", "stands here twice: keep one line"))
        else:
            excused[parts[0], parts[1]] = number
    return excused, faults


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share / 100), len(ordered) - 1)] if ordered else 0


def statistics(tree):
    """Median, 90th and 99th percentile in lines, per folder."""
    folders = sorted({source.path.rsplit("/", 1)[0] for source in tree.sources})
    yield f"{'folder':24}{'functions':>10}{'p50':>5}{'p90':>5}{'p99':>5}{'files':>10}{'p50':>5}{'p90':>5}{'p99':>5}"
    for folder in [*folders, "all"]:
        sources = [s for s in tree.sources if folder in ("all", s.path.rsplit("/", 1)[0])]
        functions = [function.length for source in sources for function in source.outline.functions]
        files = [source.line_count for source in sources]
        row = f"{folder:24}"
        for lengths in (functions, files):
            row += f"{len(lengths):10}" + "".join(f"{percentile(lengths, share):5}" for share in (50, 90, 99))
        yield row


def main():
    parser = argparse.ArgumentParser(description="The rules of the house.")
    parser.add_argument("root", type=Path)
    parser.add_argument("--statistics", action="store_true", help="lengths of functions and files per folder")
    arguments = parser.parse_args()
    tree = Tree(arguments.root)
    violations = check(tree)
    for line in statistics(tree) if arguments.statistics else []:
        print(line)
    for violation in violations:
        print(violation)
    if violations:
        return 1
    functions = sum(len(source.outline.functions) for source in tree.sources)
    excused = len(read_exceptions(tree.root)[0])
    print(f"house: {len(tree.sources)} files, {functions} functions, {len(RULES)} rules kept, {excused} exceptions")
    return 0


if __name__ == "__main__":
    sys.exit(main())

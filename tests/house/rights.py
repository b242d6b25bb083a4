#!/usr/bin/env python3
"""The rights at the database that follow from the code: rights.py [--write] ROOT.

A command belongs to the duties that core/users/command_duties.h gives it. From its handler the calls lead to the
statements that it may come to execute, and these to the verbs a duty needs on each table. The result is
core/db/rights.txt, from which the program grants. What is not in it is denied.
"""

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path

from calls import Calls
from statements import deeds

TABLE = "core/db/rights.txt"
COMMANDS = "core/users/command_duties.h"
DUTIES = ["reader", "sales", "warehouse", "accounting", "manager"]
EVERYBODY = [  # opening a company, and what stands around each command
    ("core/db/migrator.cpp", "version"),
    ("core/db/open_company.cpp", "continueIds"),
]  # fmt: skip
WRITERS = [
    ("core/journal/session.cpp", "Session::begin"),
    ("core/journal/unit_of_work.cpp", "UnitOfWork::UnitOfWork"),
    ("core/journal/unit_of_work.cpp", "UnitOfWork::commit"),
    ("core/journal/unit_of_work.cpp", "answerOfRun"),
    ("core/journal/unit_of_work.cpp", "rememberRun"),
]
# What knows no business: its calls lead everywhere, and its statements nowhere.
BELOW = ("core/db/", "core/base/", "core/paper/", "app/commands/door", "app/commands/command.", "app/commands/manual")
HOUSEKEEPING = [
    ("core/stock/stock_actions.cpp", "freeExpired"),
    ("core/journal/unit_of_work.cpp", "forgetOldAnswers"),
]  # fmt: skip
BY_ITSELF = "house.keep"  # what nobody says
ORDER = ["SELECT", "INSERT", "UPDATE", "DELETE"]
HEAD = """\
# What a duty may do at a PostgreSQL server: table, verb (and column, of an UPDATE), duties. Made of the code by
# `python3 tests/house/rights.py --write .`; the house gate compares. What does not stand here is denied.
"""


def rights(tree):
    """The table that is checked in is the one that follows from the code."""
    if COMMANDS not in {source.path for source in tree.sources}:
        if TABLE in tree.texts:
            yield TABLE, 1, f"rights follow from the duties in {COMMANDS}, which is not there"
        return
    try:
        expected = written(derived(tree))
    except Unclear as unclear:
        yield COMMANDS, 1, str(unclear)
        return
    there = tree.texts.get(TABLE, "")
    for number, (line, other) in enumerate(zip_longest(there.splitlines(), expected.splitlines()), 1):
        if line != other:
            mend = "run `python3 tests/house/rights.py --write .` and read what changes"
            yield TABLE, number, f"the code needs other rights, from here on `{other}`: {mend}"
            return


def zip_longest(a, b):
    length = max(len(a), len(b))
    return zip(a + [""] * (length - len(a)), b + [""] * (length - len(b)))


class Unclear(Exception):
    pass


def derived(tree):
    """{(table, verb, column): duties}"""
    tables = tables_of(tree)
    protected = set(re.findall(r"^PROTECT (\w+)", "\n".join(tree.texts[path] for path in migrations(tree)), re.MULTILINE))
    told = command_duties(tree)
    said = Statements(tree, ("core/", "app/commands/", "core/db/integrity.cpp"), tables)
    handlers = command_handlers(said.calls)
    found, locked = defaultdict(set), defaultdict(set)

    def give(duties, roots, said=said):
        for verb, table, column in said.of(roots):
            names = sorted(tables) if table == "*" else [table]
            for name in names:
                (locked if verb == "LOCK" else found)[(name, verb, column)].update(duties)

    for path, name in EVERYBODY:
        opening = Statements(tree, (path,), tables)
        give(DUTIES, opening.roots([(path, name)]), opening)
    give({duty for duties in told.values() for duty in duties} - {"reader"}, said.roots(WRITERS))
    give(told.get(BY_ITSELF, ()), said.roots(HOUSEKEEPING))
    for name, duties in told.items():
        if name != BY_ITSELF:
            give(duties, [handlers[name]] if name in handlers else [])
    for name in sorted(tables):
        found[(name, "SELECT", "")].add("reader")
    window = Statements(tree, ("core/", "ui/"), tables)
    for root in window.seen_by("ui/"):
        give(DUTIES, [root], window)
    for (table, _, _), duties in locked.items():
        insist_on_update(found, table, duties)
    for (table, verb, _), duties in found.items():
        if verb in ("UPDATE", "DELETE") and table in protected:
            raise Unclear(f"{table} is final, and the code changes it for {', '.join(sorted(duties))}")
    return found


def insist_on_update(found, table, duties):
    """SELECT … FOR UPDATE asks for the right to update a column, whichever."""
    columns = sorted((column, duties_) for (name, verb, column), duties_ in found.items() if (name, verb) == (table, "UPDATE"))
    for duty in duties:
        if not any(duty in holders for _, holders in columns):
            if not columns:
                raise Unclear(f"{table} is locked by {duty}, and nobody updates it")
            columns[0][1].add(duty)


def written(found):
    lines = []
    for (table, verb, column), duties in found.items():
        what = f"{verb} {column}".strip()
        names = " ".join(duty for duty in DUTIES if duty in duties)
        lines.append(((table, ORDER.index(verb), column), f"{table:23} {what:28} {names}"))
    return HEAD + "".join(line + "\n" for _, line in sorted(lines))


class Statements:
    """What the functions of some areas come to execute."""

    def __init__(self, tree, areas, tables):
        self.calls = Calls([
            source
            for source in tree.sources
            if source.path.startswith(areas) and not source.path.startswith(BELOW) or source.path in areas
        ])
        self.tables = tables
        self.known = {}

    def roots(self, places):
        found = []
        for path, name in places:
            nodes = self.calls.find(path, name)
            if not nodes:
                raise Unclear(f"{path} has no {name} any more: tell tests/house/rights.py where it went")
            found += nodes
        return found

    def of(self, roots):
        return set().union(*(self._own(node) for node in self.calls.reached(roots)))

    def seen_by(self, area):
        """What a window reads. What it changes belongs to a duty, and so to a command."""
        for node in self.calls.nodes:
            if node.path.startswith(area):
                for callee in self.calls.callees[id(node)]:
                    if callee.path.startswith("core/") and all(verb == "SELECT" for verb, _, _ in self.of([callee])):
                        yield callee

    def _own(self, node):
        if id(node) not in self.known:
            self.known[id(node)] = set()  # a constant that names itself
            texts = list(self._texts(node))
            self.known[id(node)] = set().union(*(self._deeds(text) for text in texts))
        return self.known[id(node)]

    def _deeds(self, text):
        if re.search(r"\bFROM %1", text) and not re.search(r"\bTRIGGER\b", text):
            return {("SELECT", "*", "")}
        return deeds(text, self.tables)

    def _texts(self, node):
        """Literals and constants of texts that are joined by + count as one."""
        parts = []
        for i, token in enumerate(node.tokens):
            if token.kind == "string":
                parts.append(token.text)
            elif token.kind == "word" and self._is_joined(node.tokens, i):
                for constant in self.calls._named(node, i):
                    if constant is not node and not constant.tokens[0].text == "{":
                        parts += self._texts(constant)
            elif token.text not in ("+", "::") and token.text not in self.calls.known_namespaces:
                if parts:
                    yield " ".join(parts) if len(parts) > 1 else parts[0]
                parts = []
        if parts:
            yield " ".join(parts)

    def _is_joined(self, tokens, i):
        before, behind = tokens[i - 1].text if i else "", tokens[i + 1].text if i + 1 < len(tokens) else ""
        return before == "+" or behind == "+" or before == "::" and i > 2 and tokens[i - 3].text == "+"


def migrations(tree):
    return [path for path in tree.texts if path.startswith("core/db/migrations/")]


def tables_of(tree):
    """Tables and views: {name}."""
    text = "\n".join(tree.texts[path] for path in migrations(tree))
    return set(re.findall(r"^CREATE (?:TABLE|VIEW) (\w+)", text, re.MULTILINE)) | {"schema_migration"}


def command_duties(tree):
    """{command: duties} as the table in core says it."""
    source = next(source for source in tree.sources if source.path == COMMANDS)
    rows = re.findall(r'\{"([a-z.]+)",\s*([^}]*)\}', source.text)
    return {name: {word.lower() for word in re.findall(r"Duty::(\w+)", said)} | extra(source.text, said) for name, said in rows}


def extra(text, said):
    """Duties that a constant of the table stands for: `constexpr Duties anybody = …`."""
    found = set()
    for name in re.findall(r"(?<![:\w])([a-z]\w+)", said):
        if constant := re.search(rf"\bDuties {name}{{([^}}]*)}}", text):
            found |= {word.lower() for word in re.findall(r"Duty::(\w+)", constant[1])} | extra(text, constant[1])
    return found


def command_handlers(calls):
    """{command: node}: the last word of `{"order.add", …, add}` in the tables of app/commands."""
    found = {}
    for node in calls.nodes:
        if not node.path.startswith("app/commands/") or not node.name.startswith("of"):
            continue
        opened = []
        for i, token in enumerate(node.tokens):
            if token.kind == "mark" and token.text == "{":
                opened.append(i)
            elif token.kind == "mark" and token.text == "}":
                first = opened.pop() + 1
                if node.tokens[first].kind == "string" and node.tokens[i - 1].kind == "word":
                    handler = calls.find(node.path, node.tokens[i - 1].text)
                    found.update({node.tokens[first].text: each for each in handler})
    return found


def main():
    import house

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=Path)
    parser.add_argument("--write", action="store_true", help=f"renew {TABLE}")
    arguments = parser.parse_args()
    text = written(derived(house.Tree(arguments.root)))
    if arguments.write:
        (arguments.root / TABLE).write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())

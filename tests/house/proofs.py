"""docs/rules.md says for each rule of the trade which code carries it and which test proves it, docs/reliability.md the
same of each promise, and what turns red without it; this looks whether it is still so."""

import re

BOOK = "docs/rules.md"
PROMISES = "docs/reliability.md"
RULES = range(1, 27)
ROOM = "(room)"  # a rule whose action comes later: only its place is shown, there is nothing to prove yet

HEADING = re.compile(r"## (\d+)\. ")
CODE = re.compile(r"`([^`]+)`")
TITLE = re.compile(r'"([^"]+)"')
LITERALS = re.compile(r'"\s*\n\s*u?"')


def proofs(tree):
    """The book's rows name files, things in them and titles of tests that exist; no rule is missing."""
    path = tree.root / BOOK
    if not path.is_file():
        return
    seen, number = set(), 0
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        heading = HEADING.match(line)
        if heading:
            seen.add(int(heading[1]))
        elif is_row(line):
            for sentence in faults(tree, line):
                yield BOOK, number, sentence
    for rule in RULES:
        if rule not in seen:
            yield BOOK, number, f"rule {rule} is missing: say who carries it and what proves it"


def promises(tree):
    """Each row of the promises names what carries it, a test, and the test that shows that the first can turn red."""
    path = tree.root / PROMISES
    if not path.is_file():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        cells = cells_of(line)
        if not is_row(line):
            continue
        if len(cells) != 4 or not all(cells):
            yield PROMISES, number, "write `| promise | carried by | proven by | turns red without it |`, none empty"
            continue
        for sentence in [*missing(tree, cells[1]), *unproven(tree, cells[2]), *unproven(tree, cells[3])]:
            yield PROMISES, number, sentence


def unproven(tree, cell):
    """Titles and names of tests that stand in none of the files of their cell. Where a test strikes by itself and
    insists that it struck, it says so in words behind (itself)."""
    if cell.startswith("(itself) "):
        return
    titles = TITLE.findall(cell)
    tests = texts(tree, cell)
    for title in titles:
        if not any(f'"{title}"' in text for text in tests):
            yield f"no named file has a test called “{title}”"
    names = [word for word in CODE.findall(TITLE.sub("", cell)) if "/" not in word]
    if not titles and not names:
        yield "names no test"
    yield from missing(tree, TITLE.sub("", cell))


def is_row(line):
    return line.startswith("| ") and not line.startswith(("| The rule says", "| What is promised", "| ---", "|---"))


def cells_of(line):
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def faults(tree, line):
    cells = cells_of(line)
    if len(cells) != 3 or not all(cells):
        yield "write `| what it says | carried by | proven by |`, none empty"
        return
    says, carried, proven = cells
    yield from missing(tree, carried)
    titles = TITLE.findall(proven)
    if not titles and not says.startswith(ROOM):
        yield "names no test: a rule that nothing proves will break unseen"
    tests = texts(tree, proven)
    for title in titles:
        if not any(f'"{title}"' in text for text in tests):
            yield f"no named file has a test called “{title}”"
    yield from (f"{name} does not exist" for name in paths(proven) if not (tree.root / name).is_file())


def missing(tree, carried):
    """Files that do not exist, and names that stand in none of the files of their cell."""
    names = paths(carried)
    if not names:
        yield "names no file that carries the rule"
    yield from (f"{name} does not exist" for name in names if not (tree.root / name).is_file())
    sources = texts(tree, carried)
    for word in CODE.findall(carried):
        if word not in names and not any(re.search(rf"\b{re.escape(word)}\b", text) for text in sources):
            yield f"`{word}` stands in no file that the row names"


def paths(cell):
    return [word for word in CODE.findall(cell) if "/" in word and " " not in word]


def texts(tree, cell):
    """The named files, with the halves of broken string literals joined."""
    files = [tree.root / name for name in paths(cell)]
    return [LITERALS.sub("", file.read_text(encoding="utf-8")) for file in files if file.is_file()]

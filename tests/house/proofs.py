"""docs/rules.md says for each rule of the trade which code carries it and which test proves it; this looks whether
it is still so."""

import re

BOOK = "docs/rules.md"
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


def is_row(line):
    return line.startswith("| ") and not line.startswith(("| The rule says", "| ---", "|---"))


def faults(tree, line):
    cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
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

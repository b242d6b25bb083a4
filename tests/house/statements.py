"""What an SQL statement does to which table: the verbs that a database asks a right for."""

import re

LEXEME = re.compile(r"'(?:[^']|'')*'|\w+|\S")
ENDS_SET = {"WHERE", "RETURNING", "FROM"}
BEHIND_TABLE = {
    "WHERE", "JOIN", "LEFT", "INNER", "CROSS", "ON", "GROUP", "ORDER", "HAVING", "LIMIT", "UNION", "SET", "FOR", "RETURNING",
    "VALUES", "SELECT", "AND", "OR", "EXCEPT", "INTERSECT", "THEN", "ELSE", "END", "WHEN",
}  # fmt: skip


def deeds(text, tables):
    """{(verb, table, column)}: the column of an UPDATE, else ''. A LOCK is a SELECT … FOR UPDATE."""
    words = [word for word in LEXEME.findall(text) if not word.startswith("'")]
    upper = [word.upper() for word in words]
    found, locked, into = set(), [], None
    for i, word in enumerate(upper):
        following = words[i + 1] if i + 1 < len(words) else ""
        if word == "INTO":
            into = following
            found.add(("INSERT", into, ""))
        elif word == "CONFLICT" and into:
            found.add(("SELECT", into, ""))
        elif word == "RETURNING":
            found |= {("SELECT", table, "") for verb, table, _ in list(found) if verb in ("INSERT", "UPDATE")}
        elif word == "UPDATE" and upper[i - 1] == "DO":
            found |= {("UPDATE", into, column) for column in columns_set(words, upper, i + 2)}
        elif word == "UPDATE" and upper[i - 1] == "FOR":
            locked.append(following if following.upper() != "OF" else words[i + 2])
        elif word == "UPDATE" and upper[i + 2 : i + 3] == ["SET"]:
            found |= {("UPDATE", following, column) for column in columns_set(words, upper, i + 3)}
            found.add(("SELECT", following, ""))
        elif word in ("FROM", "JOIN") and upper[i - 1] != "DISTINCT":
            verb = "DELETE" if upper[i - 1] == "DELETE" else "SELECT"
            named = tables_named(words, upper, i + 1)
            found |= {(verb, table, "") for table in named} | {("SELECT", table, "") for table in named}
    found |= {("LOCK", table, "") for table in lockable(words, upper, tables)} if locked else set()
    return {deed for deed in found if deed[1] in tables}


def lockable(words, upper, tables):
    """The first table of the statement is the one that is locked; `FOR UPDATE OF x` names it by its alias."""
    of = words[upper.index("OF", upper.index("FOR")) + 1] if "OF" in upper[upper.index("FOR") :] else None
    for i, word in enumerate(upper):
        if word == "FROM" and words[i + 1] in tables and of in (None, words[i + 1], words[i + 2]):
            return {words[i + 1]}
    return set()


def tables_named(words, upper, at):
    """The tables from here on: `a`, `a x`, `a AS x, b y`; a bracket holds its own FROM."""
    named = []
    while at < len(words):
        if words[at] == "(":
            at = behind_bracket(words, at)
        else:
            named.append(words[at])
            at += 1
        if at < len(words) and upper[at] == "AS":
            at += 1
        if at < len(words) and re.match(r"\w", words[at]) and upper[at] not in BEHIND_TABLE:
            at += 1
        if at >= len(words) or words[at] != ",":
            break
        at += 1
    return named


def columns_set(words, upper, at):
    """The columns left of = in a SET clause."""
    columns, expects = [], True
    while at < len(words) and upper[at] not in ENDS_SET and words[at] not in (")", ";"):
        if expects:
            columns.append(words[at])
            expects = False
        if words[at] == "(":
            at = behind_bracket(words, at)
            continue
        expects = words[at] == ","
        at += 1
    return columns


def behind_bracket(words, at):
    depth = 0
    for i in range(at, len(words)):
        depth += {"(": 1, ")": -1}.get(words[i], 0)
        if depth == 0:
            return i + 1
    return len(words)

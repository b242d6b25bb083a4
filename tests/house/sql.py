"""SQL: where it stands, that it is one literal, and that sums are integers on both databases."""

import re
from typing import NamedTuple

STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE|ALTER|DROP|PRAGMA|TRUNCATE)\s")
LOWER = re.compile(r"insert into \w+ ?\(|update \w+ set \w+ ?=|delete from \w+ where|select [\w*., ]+ from \w+ where")
FRAGMENT = re.compile(
    r"\s*(WHERE|AND|OR|ORDER BY|GROUP BY|HAVING|LIMIT|FROM|(LEFT |INNER )?JOIN|UNION|VALUES|SET|RETURNING|ON)\s"
)
SLOT = re.compile(r"%[1-9]")
GLUE = {"+", "+=", "%"}
GLUING_CALLS = {"arg", "append", "prepend", "replace", "insert", "join"}
TEXT_TYPES = {
    "QString", "QStringView", "QStringLiteral", "QLatin1String", "QLatin1StringView", "QByteArray", "auto",
    "fromLatin1", "fromUtf8",
}  # fmt: skip


def is_sql(text):
    return bool(STATEMENT.match(text) or LOWER.search(text))


def is_store(path):
    return path.startswith("core/") and path.endswith("_store.cpp")


def may_hold_sql(path):
    return is_store(path) or path.startswith("core/db/")


def place(tree):
    """QSql and SQL text only in core/db and in *_store.cpp."""
    for source in tree.sources:
        if may_hold_sql(source.path):
            continue
        for match in re.finditer(r"\bQt?Sql\w*", source.code):
            yield source.path, source.line_at(match.start()), f"{match[0]}: only core/db and *_store.cpp know QtSql"
        for literal in source.literals:
            if is_sql(literal.text):
                yield source.path, literal.line, "SQL stands beside its function in a *_store.cpp: move it there"


def prepared(tree):
    """A statement is one literal whose values are bound."""
    for source in tree.sources:
        if source.path.startswith("core/db/"):
            continue  # the dialect: fills in {rows}, copies tables by name
        for line in sorted(set(built_statements(source))):
            yield source.path, line, "write the statement as one literal and bind its values with ?"
        for line in direct_calls(source):
            yield source.path, line, "prepare the statement and bind its values; only core/db executes a text"


def built_statements(source):
    """Lines where SQL meets anything but another constant text of the same file."""
    tokens, holders, i = source.tokens, {}, 0
    while i < len(tokens):
        end = chain_end(tokens, i, holders)
        if end == i:
            i += 1
            continue
        first, last = wrapped(tokens, i, end - 1)
        texts = [token.text for token in tokens[i:end] if token.kind == "string"]
        holds_sql = any(is_sql(text) or is_store(source.path) and FRAGMENT.match(text) for text in texts)
        holds_sql = holds_sql or any(holders.get(token.text, NOTHING).is_sql for token in tokens[i:end])
        if holds_sql and (any(map(SLOT.search, texts)) or is_glued(tokens, first, last)):
            yield tokens[i].line
        if name := name_given(tokens, first):
            holders[name] = Holder(holds_sql, is_constant(tokens, first))
        i = end


class Holder(NamedTuple):
    """A variable that was given a text."""

    is_sql: bool
    is_constant: bool


NOTHING = Holder(False, False)


def chain_end(tokens, start, holders):
    """The place behind a text, or behind several constant texts that are joined by +."""
    end = text_end(tokens, start, holders)
    if end == start and holders.get(tokens[start].text, NOTHING).is_sql:
        return start + 1  # a variable: it can only stand alone
    while end > start and text_at(tokens, end) == "+":
        following = text_end(tokens, end + 1, holders)
        if following == end + 1:
            break
        end = following
    return end


def text_end(tokens, start, holders):
    """The place behind literals side by side, a constant of this file, or a constant of another store."""
    end = start
    while end < len(tokens) and tokens[end].kind == "string":
        end += 1
    if end > start or end == len(tokens):
        return end
    if holders.get(tokens[start].text, NOTHING).is_constant:
        return start + 1
    # What stands in a namespace is constant by the rule of that name.
    is_of_store = tokens[start].text.endswith("_store") and text_at(tokens, start + 1) == "::"
    return start + 3 if is_of_store and text_at(tokens, start + 3) != "(" else start


def is_constant(tokens, first):
    """Whether the declaration around this place says const or constexpr."""
    i = first - 1
    while i >= 0 and text_at(tokens, i) not in (";", "{", "}"):
        if tokens[i].text in ("const", "constexpr"):
            return True
        i -= 1
    return False


def text_at(tokens, i):
    return tokens[i].text if 0 <= i < len(tokens) and tokens[i].kind != "string" else ""


def wrapped(tokens, first, last):
    """QStringLiteral("...") counts as the literal itself."""
    while text_at(tokens, first - 1) == "(" and text_at(tokens, first - 2) in TEXT_TYPES:
        if text_at(tokens, last + 1) != ")":
            break
        first, last = first - 2, last + 1
    return first, last


def name_given(tokens, first):
    """The variable that holds the text: name = "...", name[] = "...", QString name("...")."""
    i = first - 1
    if text_at(tokens, i) == "=":
        i -= 2 if text_at(tokens, i - 1) == "]" else 0
        return text_at(tokens, i - 1)
    is_declared = text_at(tokens, i) in ("(", "{") and text_at(tokens, i - 2) in TEXT_TYPES
    return text_at(tokens, i - 1) if is_declared else ""


def is_glued(tokens, first, last):
    before, behind = text_at(tokens, first - 1), text_at(tokens, last + 1)
    call_behind = text_at(tokens, last + 2) if behind == "." else ""
    call_around = text_at(tokens, first - 2) if before == "(" else ""
    return before in GLUE or behind in GLUE or call_behind in GLUING_CALLS or call_around in GLUING_CALLS


def direct_calls(source):
    if not source.path.startswith("core/"):
        return
    for i, token in enumerate(source.tokens):
        runs_text = token.text == "exec" and text_at(source.tokens, i - 1) in (".", "->")
        if runs_text and text_at(source.tokens, i + 1) == "(" and text_at(source.tokens, i + 2) != ")":
            yield token.line
        opens_text = token.text == "QSqlQuery" and text_at(source.tokens, i + 2) in ("(", "{")
        if opens_text and source.tokens[i + 3 : i + 4] and source.tokens[i + 3].kind == "string":
            yield token.line


def texts(tree):
    """Every SQL text of the house: (path, line of its start, text)."""
    for path, text in tree.texts.items():
        if path.endswith(".sql"):
            yield path, 1, text
    for source in tree.sources:
        if may_hold_sql(source.path):
            for literal in source.literals:
                yield source.path, literal.line, literal.text


def sums(tree):
    """SUM over BIGINT is NUMERIC on PostgreSQL and may turn into a real on SQLite."""
    for path, line, text in texts(tree):
        for offset, word in uncast_sums(without_comments(text)):
            mend = "CAST(SUM(...) AS BIGINT)" if word == "SUM" else "cast sum and count and divide in core/base"
            yield path, line + text.count("\n", 0, offset), f"{word}( is no integer on both databases: write {mend}"


def without_comments(text):
    """Comments and quoted values blanked, so that brackets in them do not count."""
    blank = lambda match: re.sub(r"[^\n]", " ", match[0])
    return re.sub(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", blank, text, flags=re.DOTALL)


def uncast_sums(text):
    stack, left = [], []  # an open bracket: the word before it and the sums inside
    for match in re.finditer(r"(\w*)\s*\(|\)", text):
        if match[0] != ")":
            word = match[1].upper()
            stack.append((word, [(match.start(), word)] if word in ("SUM", "AVG", "TOTAL") else []))
        elif stack:
            word, inside = stack.pop()
            if word == "CAST" and re.search(r"\bAS\s+BIGINT\s*$", text[: match.start()], re.IGNORECASE):
                inside = [entry for entry in inside if entry[1] != "SUM"]
            (stack[-1][1] if stack else left).extend(inside)
    return sorted(left + [entry for _, inside in stack for entry in inside])


CLOCKS = re.compile(r"\bCURRENT_(DATE|TIME|TIMESTAMP)\b|\b(now|unixepoch|clock_timestamp)\s*\(|'now'", re.IGNORECASE)


def clocks(tree):
    for path, line, text in texts(tree):
        if path.endswith(".sql") or is_sql(text):
            for match in CLOCKS.finditer(text):
                offset = text.count("\n", 0, match.start())
                yield path, line + offset, f"{match[0]}: bind the time of the Clock handed in"


def inexact_columns(tree):
    for path, text in tree.texts.items():
        if path.endswith(".sql"):
            for match in re.finditer(r"\b(REAL|DOUBLE|FLOAT|NUMERIC|DECIMAL)\b", without_comments(text)):
                line = text.count("\n", 0, match.start()) + 1
                yield path, line, f"{match[0]}: amounts are BIGINT in their smallest unit"

"""C++ as far as the house needs to read it: words, literals, includes, declarations and functions.

There is no preprocessor and there are no types. Both branches of an #if are read, so each must balance.
"""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

LEXEME = re.compile(
    r"""
    (?P<directive> ^[ \t]*\#(?:\\\n|/\*[\s\S]*?\*/|[^\n])*?(?=\n|//|\Z))
  | (?P<comment>   //(?:\\\n|[^\n])* | /\*[\s\S]*?\*/)
  | (?P<raw>       (?:u8|[uUL])?R"(?P<fence>[^()\\\s]{0,16})\((?P<inside>[\s\S]*?)\)(?P=fence)"\w*)
  | (?P<string>    (?:u8|[uUL])?"(?P<between>(?:\\[\s\S]|[^"\\\n])*)"\w*)
  | (?P<char>      (?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
  | (?P<word>      [A-Za-z_]\w*)
  | (?P<number>    \.?\d(?:[eEpP][+-]|'?[\w.])*)
  | (?P<mark>      <=>|::|->|&&|\|\||\+\+|--|<<|[-+*/%&|^=!<>]=|\S)
    """,
    re.VERBOSE | re.MULTILINE,
)
LABELS = {"public", "private", "protected", "signals", "slots", "Q_SIGNALS", "Q_SLOTS"}
QT_MACRO = re.compile(r"(Q|QT)_[A-Z0-9_]+$")
AFTER_PARAMETERS = {"const", "volatile", "noexcept", "override", "final", "&", "&&", "try", "->", ":", "requires"}


class Token(NamedTuple):
    kind: str  # word, number, string, char, mark
    text: str  # of a string: what stands between the quotes
    line: int


class Literal(NamedTuple):
    """String literals that stand side by side are one; first and last are places among the tokens."""

    text: str
    line: int
    first: int
    last: int


class Function(NamedTuple):
    name: str
    line: int
    end: int
    body: list

    @property
    def length(self):
        return self.end - self.line + 1


class Declaration(NamedTuple):
    scope: str  # namespace or class
    tokens: list


class Source:
    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.breaks = [i for i, c in enumerate(text) if c == "\n"]
        self.tokens = []
        self.includes = []  # (line, path, whether quoted)
        self.code = self._read()

    def line_at(self, offset):
        return bisect_right(self.breaks, offset - 1) + 1

    @property
    def line_count(self):
        return len(self.text.splitlines())

    def _read(self):
        """Fills tokens and includes; returns the text with comments and the insides of literals blanked."""
        code, at = [], 0
        for match in LEXEME.finditer(self.text):
            code.append(self.text[at : match.start()])
            at = match.end()
            code.append(self._take(match))
        return "".join(code) + self.text[at:]

    def _take(self, match):
        kind, text, line = match.lastgroup, match.group(), self.line_at(match.start())
        if match["raw"] is not None or match["string"] is not None:
            inside = match["inside"] if match["raw"] is not None else unescaped(match["between"])
            self.tokens.append(Token("string", inside, line))
            return '"' + blanked(text[1:-1]) + '"'
        if kind == "comment":
            return blanked(text)
        if kind == "directive":
            include = re.match(r'\s*#\s*include\s*["<]([^">]+)[">]', text)
            if include:
                self.includes.append((self.line_at(match.start() + text.index("#")), include[1], '"' in text))
            return text
        self.tokens.append(Token(kind, text, line))
        return "'" + " " * (len(text) - 2) + "'" if kind == "char" else text

    @cached_property
    def literals(self):
        found, i = [], 0
        while i < len(self.tokens):
            first = i
            while i < len(self.tokens) and self.tokens[i].kind == "string":
                i += 1
            if i > first:
                text = "".join(token.text for token in self.tokens[first:i])
                found.append(Literal(text, self.tokens[first].line, first, i - 1))
            i += 1
        return found

    @cached_property
    def outline(self):
        return Outline(self.tokens)


class Outline:
    """Functions and declarations of one file. A lambda belongs to the function around it."""

    def __init__(self, tokens):
        self.tokens = tokens
        self.at = 0
        self.functions = []
        self.declarations = []
        marks = [token.text for token in tokens if token.kind == "mark"]
        self.balanced = marks.count("{") == marks.count("}") and not self._block("namespace")

    def _block(self, scope):
        """Reads up to the brace that closes this scope; says whether there was one."""
        statement = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.text == "{" and token.kind == "mark":
                statement = self._braced(scope, statement)
            elif token.text in ("(", "[") and token.kind == "mark":
                statement += self._group()
            elif token.text == ";":
                self._declare(scope, statement)
                statement = []
                self.at += 1
            elif token.text == "}" and token.kind == "mark":
                self.at += 1
                return True
            elif token.text == ":" and is_label(without_macros(statement)):
                statement = []
                self.at += 1
            else:
                statement.append(token)
                self.at += 1
        return False

    def _braced(self, scope, statement):
        """What a brace opens: another scope, the body of a function, or a value, which goes on in the statement."""
        statement = without_macros(statement)
        kind = kind_of(statement)
        if kind in ("namespace", "class"):
            self.at += 1
            self._block(kind)
            return []
        group = self._group()
        if kind == "function":
            self.functions.append(Function(name_of(statement), statement[0].line, group[-1].line, group))
            return []
        return [] if kind == "enum" else statement + group

    def _declare(self, scope, statement):
        statement = without_macros(statement)
        if statement:
            self.declarations.append(Declaration(scope, statement))

    def _group(self):
        end = group_end(self.tokens, self.at)
        group = self.tokens[self.at : end]
        self.at = end
        return group


def blanked(text):
    return re.sub(r"[^\n]", " ", text)


def unescaped(text):
    return re.sub(r"\\([\s\S])", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)


def group_end(tokens, start):
    """The place behind the bracket that closes the one at start."""
    depth = 0
    for i in range(start, len(tokens)):
        if tokens[i].kind == "mark" and tokens[i].text in "([{":
            depth += 1
        elif tokens[i].kind == "mark" and tokens[i].text in ")]}":
            depth -= 1
            if depth == 0:
                return i + 1
    return len(tokens)


def is_label(statement):
    return bool(statement) and all(token.text in LABELS for token in statement)


def without_macros(statement):
    """Q_OBJECT, Q_ENUM(State) and their like end without a semicolon."""
    while statement and QT_MACRO.match(statement[0].text):
        has_arguments = len(statement) > 1 and statement[1].text == "("
        statement = statement[group_end(statement, 1) if has_arguments else 1 :]
    return statement


def without_angles(tokens):
    """The tokens without template arguments, and without the template<...> in front."""
    left, i = [], 0
    while i < len(tokens):
        opens = tokens[i].text == "<" and i > 0 and tokens[i - 1].kind == "word" and tokens[i - 1].text != "operator"
        end = angle_end(tokens, i) if opens else i
        if end > i:
            i = end
        else:
            left.append(tokens[i])
            i += 1
    return [token for token in left if token.text != "template"]


def angle_end(tokens, start):
    """The place behind the > of this <; start itself where it is a comparison."""
    may_join = start > 0 and tokens[start - 1].text == "template"
    depth, i = 0, start
    while i < len(tokens) and tokens[i].text not in (";", "{") and (may_join or tokens[i].text not in ("&&", "||")):
        if tokens[i].text in ("(", "["):
            i = group_end(tokens, i)
            continue
        depth += {"<": 1, ">": -1}.get(tokens[i].text, 0)
        i += 1
        if depth == 0:
            return i
    return start


def parameters_at(statement):
    """Where, in a statement without angles, the parameters of the function begin that it declares; or nothing."""
    i = 0
    while i < len(statement):
        text = statement[i].text
        if text == "=" and (i == 0 or statement[i - 1].text != "operator"):
            return i + 1 if statement[i + 1 : i + 2] and statement[i + 1].text == "[" else None
        if text == "(":
            end = group_end(statement, i)
            following = statement[end].text if end < len(statement) else None
            if i > 0 and (following is None or following in AFTER_PARAMETERS or following == "="):
                return i
            i = end
        elif text in ("[", "{"):
            i = group_end(statement, i)
        else:
            i += 1
    return None


def kind_of(statement):
    """What the brace behind this statement opens."""
    plain = without_angles(statement)
    words = [token.text for token in plain if token.kind == "word"]
    is_linkage = [token.text for token in statement] == ["extern", "C"]
    if words[:1] == ["namespace"] or words[:2] == ["inline", "namespace"] or is_linkage:
        return "namespace"
    at = parameters_at(plain)
    if at is not None:
        return "value" if initialises_member(plain, at) else "function"
    if any(token.text == "=" for token in plain):
        return "value"
    if "enum" in words:
        return "enum"
    return "class" if {"class", "struct", "union"} & set(words) else "value"


def initialises_member(statement, at):
    """In Order::Order(int a) : m_a{a} {} the first brace initialises, the last one is the body."""
    rest = statement[group_end(statement, at) :]
    return any(token.text == ":" for token in rest) and statement[-1].kind == "word"


def name_of(statement):
    plain = without_angles(statement)
    at = parameters_at(plain)
    if plain[at].text == "[":
        return plain[at - 2].text  # a lambda that has a name
    start = next((i for i in range(max(at - 4, 0), at) if plain[i].text == "operator"), at - 1)
    while start > 0 and (plain[start - 1].text in ("::", "~") or plain[start].text == "::"):
        start -= 1
    return "".join(token.text for token in plain[start:at])

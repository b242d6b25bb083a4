"""Who calls whom: which texts a function may come to execute, by name, and rather too many than too few."""

from collections import defaultdict
from functools import cached_property
from typing import NamedTuple

from cpp import group_end, parameters_at, without_angles

NAMESPACE_OF_ALL = "kontorist"
OF_CONTAINERS = {"begin", "end", "first", "last", "find", "value", "values", "contains", "isEmpty", "size", "count"}


class Node(NamedTuple):
    path: str
    name: str  # "list", "Door::answer", or the name of a constant; "::take" where it is written inside its class
    line: int
    tokens: list


class Calls:
    """The functions and the constants of core, app and ui. A lambda belongs to the function around it."""

    def __init__(self, sources):
        self.sources = {source.path: source for source in sources}
        self.nodes = [node for source in sources for node in nodes_of(source)]
        self.namespaces = {source.path: namespaces_of(source.tokens) for source in sources}
        self.by_name, self.by_last = defaultdict(list), defaultdict(list)
        for node in self.nodes:
            self.by_name[node.name].append(node)
            self.by_last[node.name.rsplit("::", 1)[-1]].append(node)
        self.known_namespaces = {name for names in self.namespaces.values() for name in names}
        self.callees = {id(node): self._callees(node) for node in self.nodes}

    def find(self, path, name):
        """The functions of that name in that file."""
        return [node for node in self.by_name[name] if node.path == path]

    def reached(self, roots):
        """The roots and everything that they may come to call."""
        found, waiting = {}, list(roots)
        while waiting:
            node = waiting.pop()
            if id(node) not in found:
                found[id(node)] = node
                waiting += self.callees[id(node)]
        return list(found.values())

    def _callees(self, node):
        found = {}
        for i, token in enumerate(node.tokens):
            if token.kind == "word":
                for callee in self._named(node, i):
                    found[id(callee)] = callee
        found.pop(id(node), None)
        return list(found.values())

    def _named(self, node, i):
        word, before = node.tokens[i].text, node.tokens[i - 1].text if i else ""
        following = node.tokens[i + 1].text if i + 1 < len(node.tokens) else ""
        if following == "::":
            return []
        if before == "::" and i > 1:
            return self._in_scope(node.tokens[i - 2].text, word)
        is_call = following in ("(", "<")
        if before in (".", "->"):
            is_ours = is_call and word not in OF_CONTAINERS
            return [other for other in self.by_last[word] if self._is_method(node, other)] if is_ours else []
        own_class = f"{class_of(node)}::{word}" if "::" in node.name else ""
        made = self.by_name.get(f"{word}::{word}", []) + self.by_name.get(f"{word}::~{word}", [])
        made += [other for other in self.by_name.get(f"::{word}", []) if self._is_method(node, other)]
        return self._plain(node, word, is_call) + made + [
            other for other in self.by_name.get(own_class, []) if own_class[:2] != "::" or other.path == node.path
        ]

    def _is_method(self, node, other):
        if other.name.startswith("::"):
            return other.path == node.path or other.path in self._seen[node.path]
        return "::" in other.name and self._sees(node, other, class_of(other))

    def _in_scope(self, scope, word):
        if scope in self.known_namespaces:
            return [n for n in self.by_name[word] if scope in self.namespaces[n.path]]
        return list(self.by_name.get(f"{scope}::{word}", []))

    def _plain(self, node, word, is_call):
        """Constants, and functions that are called; in a table of functions all that it names."""
        return [
            other
            for other in self.by_name.get(word, [])
            if (is_call or not is_function(other) or not is_function(node))
            and (other.path == node.path or self._may_name(node, other, word))
        ]

    def _may_name(self, node, other, word):
        shared = self.namespaces[node.path] | {NAMESPACE_OF_ALL}
        return bool(self.namespaces[other.path] & shared) and self._sees(node, other, word)

    def _sees(self, node, other, word):
        """Whether a header beside the other says so, and the file of the node sees it."""
        return other.path == node.path or any(
            word in self._declared[header]
            for header in self._seen[node.path]
            if header.endswith(".h") and folder_of(header) == folder_of(other.path)
        )

    @cached_property
    def _declared(self):
        """The functions, classes and constants of every header."""
        return {path: declared_by(source) for path, source in self.sources.items() if path.endswith(".h")}

    @cached_property
    def _seen(self):
        return {path: self._closure(path) for path in self.sources}

    def _closure(self, path):
        seen, waiting = set(), [path]
        while waiting:
            for _, target, _ in self.sources[waiting.pop()].includes:
                if target in self.sources and target not in seen:
                    seen.add(target)
                    waiting.append(target)
        return seen


def nodes_of(source):
    inside = class_lines(source.tokens)
    for function in source.outline.functions:
        is_inside = any(first < function.line <= last for first, last in inside)
        yield Node(source.path, "::" * is_inside + function.name, function.line, function.body)
    for declaration in source.outline.declarations:
        if name := constant_name(declaration.tokens):
            yield Node(source.path, name, declaration.tokens[0].line, declaration.tokens)


def is_function(node):
    return node.tokens[0].text == "{"


def class_of(node):
    return node.name.rsplit("::", 1)[0] if "::" in node.name else ""


def folder_of(path):
    return path.rsplit("/", 1)[0]


def declared_by(source):
    found = {node.name for node in nodes_of(source)}
    for declaration in source.outline.declarations:
        plain = without_angles(declaration.tokens)
        at = parameters_at(plain)
        if at is not None and plain[at - 1].kind == "word":
            found.add(plain[at - 1].text)
        elif declaration.tokens[0].text == "extern":
            found.add(declaration.tokens[-1].text)
    for i, token in enumerate(source.tokens):
        if token.text in ("class", "struct") and source.tokens[i + 1].kind == "word":
            found.add(source.tokens[i + 1].text)
    return found


def class_lines(tokens):
    """From where to where the classes of a file go."""
    found = []
    for i, token in enumerate(tokens):
        if token.kind == "word" and token.text in ("class", "struct") and (i == 0 or tokens[i - 1].text != "enum"):
            at = next((j for j in range(i, len(tokens)) if tokens[j].text in ("{", ";", "(", ")", ">")), len(tokens))
            if at < len(tokens) and tokens[at].text == "{":
                found.append((token.line, tokens[group_end(tokens, at) - 1].line))
    return found


def constant_name(tokens):
    """The name in `const QString name = …`, or in `constexpr Field names[] = …`; nothing for what is no constant."""
    texts = [token.text if token.kind != "string" else "" for token in tokens]
    before = set(texts[: texts.index("=")]) if "=" in texts else set()
    if not {"const", "constexpr"} & before or "(" in before:
        return None
    i = texts.index("=") - 1
    while i > 0 and texts[i] in ("[", "]"):
        i -= 1
    return texts[i] if i >= 0 and tokens[i].kind == "word" else None


def namespaces_of(tokens):
    """The last names of the namespaces that a file opens; the common one where there is no other."""
    found = set()
    for i, token in enumerate(tokens):
        if token.kind == "word" and token.text == "namespace" and (i == 0 or tokens[i - 1].text != "using"):
            last, j = None, i + 1
            while j < len(tokens) and (tokens[j].kind == "word" or tokens[j].text == "::"):
                last = tokens[j].text if tokens[j].kind == "word" else last
                j += 1
            if last and tokens[j].text == "{":
                found.add(last)
    return found - {NAMESPACE_OF_ALL} or {NAMESPACE_OF_ALL}

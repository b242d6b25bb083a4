"""Rules about the words of a file: what may be named where, what never changes, and how long things are."""

import re

from cpp import group_end, parameters_at, without_angles

FILE_LINES = 400
FUNCTION_LINES = 60
SHORTER_FILES = {"ui/shell/main_window.cpp": 300, "ui/shell/main_window.h": 300}
BEGINS = r"\bTransaction\s+\w+\s*[({=;]|\bTransaction\s*[({]|<\s*Transaction\s*>"
MAY_BEGIN = r"core/(.*_(actions|run)\.cpp|db/.*|journal/unit_of_work\..*)$"
SCREEN = r"\bQ(Widget\w*|tWidgets|Printer\w*|tPrintSupport|Application|MessageBox|Dialog)\b"
TRANSLATION = r"\btr\s*\(|(?<![.>])\btranslate\s*\(|\bQTranslator\b|\bQT_TR_NOOP\w*"
TIME = (
    r"\bQDate::currentDate\b|\bQDateTime::current\w+|\bQTime::currentTime\b|_clock::now\b|\bgettimeofday\b"
    r"|\bclock_gettime\b|(?<![.>\w])time\s*\(\s*(nullptr|NULL|0|&\w+)\s*\)"
)
FLOATING = r"\b(double|float|qreal|toDouble|toFloat|toReal|strto[df]|sto[df]|atof)\b"
FLOATING_NUMBER = re.compile(r"(?!0[xX])[\d']*(\.\d|\d\.|\d[eE])")
WRITING = (
    r"\bQSaveFile\b|\bQTemporaryFile\b|\bstd::(basic_)?o?fstream\b|\bfopen\s*\(|\bO_(WRONLY|RDWR|CREAT)\b"
    r"|\bsetOutputFileName\b"
)
WRITE_MODE = r"\b(WriteOnly|ReadWrite|Append|Truncate|NewOnly)\b"
LEFTOVERS = r"\b(TODO|FIXME|XXX|HACK)\b"
MACHINE_PATH = r"(?<![\w.~/-])/(work|home|tmp)/"
DEFINITION = re.compile(r"(class|struct|enum|namespace)\b(?! kontorist\b)")
FORWARD = re.compile(r"(class|struct|enum( class)?)\s+[\w:]+(\s*:\s*\w+)?;|namespace \w+ =")
NO_VARIABLE = {
    "using", "typedef", "class", "struct", "enum", "union", "namespace", "friend", "concept", "static_assert",
    "(",  # the call behind a lambda that makes a value
}  # fmt: skip
IN_FRONT = {"extern", "inline", "static", "__extension__"}


def found(source, pattern):
    for match in re.finditer(pattern, source.code):
        yield source.line_at(match.start()), match


def core(tree):
    return (source for source in tree.sources if source.path.startswith("core/"))


def transaction(tree):
    """Only actions begin a transaction."""
    for source in tree.sources:
        if not re.match(MAY_BEGIN, source.path):
            for line, _ in found(source, BEGINS):
                yield source.path, line, "only *_actions.cpp begins one: take a `Transaction &`, or call an action"


def screen(tree):
    """Core has no screen and no language."""
    for source in core(tree):
        for line, match in found(source, SCREEN):
            yield source.path, line, f"{match[0]} belongs to ui: paint to a device, answer with values"
        if not source.path.startswith("core/paper/wording."):
            for line, match in found(source, TRANSLATION):
                yield source.path, line, f"{match[0].rstrip('( ')}: answer with a Fault; sentences are made in ui/text"


def constant(tree):
    """Nothing changes that outlives a call: no mutable static, no singleton."""
    for source in tree.sources:
        for line, match in found(source, r"\bthread_local\b|\bQ_GLOBAL_STATIC\w*"):
            yield source.path, line, f"{match[0]}: make it a member of what is handed down"
        for line, match in found(source, r"(\w+::)?\binstance\s*\("):
            if source.path.startswith("core/") or not re.match(r"Q\w*Application::", match[0]):
                yield source.path, line, "instance(): there is no global; hand the thing in as a parameter"
        for line, name in mutable_variables(source):
            yield source.path, line, f"{name} can change and outlives the call: make it const, or a member of its user"


def mutable_variables(source):
    for scope, tokens in source.outline.declarations:
        plain = without_angles(tokens)
        is_kept = scope == "namespace" or any(token.text == "static" for token in plain)
        if is_kept and is_variable(plain, scope) and not never_changes(plain):
            yield tokens[0].line, variable_name(plain)
    for function in source.outline.functions:
        for i, token in enumerate(function.body):
            if token.text == "static" and token.kind == "word":
                plain = without_angles(until_semicolon(function.body, i))
                if is_variable(plain, "function") and not never_changes(plain):
                    yield token.line, variable_name(plain)


def until_semicolon(tokens, start):
    """A declaration inside a function. In a local class it may be a function itself: then it ends with its {."""
    i = start
    while i < len(tokens) and tokens[i].text != ";":
        if tokens[i].text == "{" and declares_function(without_angles(tokens[start:i])):
            return tokens[start : i + 1]
        i = group_end(tokens, i) if tokens[i].text in ("(", "[", "{") else i + 1
    return tokens[start:i]


def is_variable(plain, scope):
    first = next((token.text for token in plain if token.text not in IN_FRONT), "")
    if len(plain) < 2 or first in NO_VARIABLE or plain[-1].text == "{":
        return False
    if scope == "function" or not declares_function(plain):
        return True
    # At namespace scope `Lock lock(3);` makes a variable; a parameter begins with its type.
    return scope == "namespace" and plain[parameters_at(plain) + 1].kind in ("number", "string", "char")


def declares_function(plain):
    at = parameters_at(plain)
    return at is not None and plain[at].text == "("


def head_of(plain):
    """The declaration up to its initialiser."""
    end = next((i for i, token in enumerate(plain) if token.text in ("=", "(", "{", "[")), len(plain))
    return [token.text for token in plain[:end]]


def never_changes(plain):
    head = head_of(plain)
    behind_star = head[len(head) - head[::-1].index("*") :] if "*" in head else head
    return "constexpr" in head or "const" in behind_star


def variable_name(plain):
    return head_of(plain)[-1]


def clock(tree):
    """Time is handed in."""
    for source in tree.sources:
        if source.path != "core/base/clock.cpp":
            for line, match in found(source, TIME):
                yield source.path, line, f"{match[0]}: ask the Clock that is handed in"


def exact(tree):
    """No floating point outside of paper."""
    for source in core(tree):
        if source.path.startswith("core/paper/"):
            continue
        for line, match in found(source, FLOATING):
            yield source.path, line, f"{match[0]}: compute with Money, Price, Quantity, Percent or integers"
        for token in source.tokens:
            if token.kind == "number" and FLOATING_NUMBER.match(token.text):
                yield source.path, token.line, f"{token.text} is floating point: compute with integers"


def file_length(tree):
    for source in tree.sources:
        most = SHORTER_FILES.get(source.path, FILE_LINES)
        if source.line_count > most:
            yield source.path, most + 1, f"{source.line_count} lines, at most {most}: move its second subject out"


def function_length(tree):
    for source in tree.sources:
        if not source.outline.balanced:
            yield source.path, 1, "its braces do not balance: keep the branches of an #if whole"
        for function in source.outline.functions:
            if function.length > FUNCTION_LINES:
                yield source.path, function.line, (
                    f"{function.name} has {function.length} lines, at most {FUNCTION_LINES}: name its steps"
                )


def rounding(tree):
    """Who rounds is a list, in exceptions.txt, which says what each rounds."""
    for source in tree.sources:
        if source.path not in ("core/base/rounding.h", "core/base/rounding.cpp"):
            for line, _ in found(source, r"(?<![.>\w])rounded\s*\("):
                yield source.path, line, "rounds: use what base rounds already, or list it with what it rounds"


def writing(tree):
    """Files are written by one class."""
    for source in tree.sources:
        if source.path.startswith("core/base/atomic_file."):
            continue
        for line in sorted({*opened_files(source), *(line for line, _ in found(source, WRITING))}):
            yield source.path, line, "render into memory and hand the bytes to AtomicFile"


def opened_files(source):
    buffers = set(re.findall(r"\bQBuffer\s+(\w+)", source.code))
    devices = buffers | set(re.findall(r"\bQIODevice\s*[*&]\s*(\w+)", source.code))
    for line, match in found(source, r"(\w+)(?:\.|->)open\s*\([^;]*?" + WRITE_MODE):
        if match[1] not in buffers:
            yield line
    for line, match in found(source, r"\bQPdfWriter\s+\w+\s*[({]\s*(&?)\s*(\w*)"):
        if not match[1] and match[2] not in devices:
            yield line


def headers(tree):
    """A header of core says what its thing is."""
    for source in core(tree):
        if not source.path.endswith(".h"):
            continue
        if "#pragma once" not in source.code:
            yield source.path, 1, "begin it with #pragma once"
        line = undescribed(source)
        if line:
            yield source.path, line, "say in a /// comment above it what it is, its units and the errors it raises"


def undescribed(source):
    """The line of the first thing defined, if no /// stands above it. Without one, a /// anywhere will do."""
    above = source.text.split("\n")
    for i, line in enumerate(source.code.split("\n")):
        if DEFINITION.match(line) and not FORWARD.match(line):
            return None if any(comment.startswith("///") for comment in above[:i]) else i + 1
    return None if "///" in source.text else 1


def leftovers(tree):
    """Nothing unfinished, no path of somebody's machine."""
    ours = {**tree.texts, **{source.path: source.text for source in tree.sources}}
    for path, line, match in lines_with(LEFTOVERS, ours):
        yield path, line, f"{match}: finish it, or write an issue"
    for path, line, match in lines_with(MACHINE_PATH, ours):
        yield path, line, f"{match} is a path of one machine: take it as an argument"
    for path, line, match in lines_with(MACHINE_PATH, tree.tests):
        yield path, line, f"{match} is a path of one machine: use QTemporaryDir"


def lines_with(pattern, texts):
    for path, text in texts.items():
        for match in re.finditer(pattern, text):
            yield path, text.count("\n", 0, match.start()) + 1, match[0]

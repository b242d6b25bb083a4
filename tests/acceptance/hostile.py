"""Files and texts that attack their reader, through the headless door: an answer in words within limits of time and
memory, nothing half done, and the company is whole afterwards."""

import glob
import hashlib
import os
import sqlite3
import subprocess
import time
import unicodedata

from checks import check_company
from door import Door, Refusal, new
from shops import COMPANY

SECONDS = 2
MEGABYTES = 256
IMPORTS = ("import.orders", "import.parties", "import.articles")
# What turns the reading order of its neighbours around, and what no XML can hold.
STEERING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff")


def books(company, without=()):
    """What stands in a company: a hash over every row of its tables."""
    content = hashlib.sha256()
    database = sqlite3.connect(f"file:{company}?mode=ro", uri=True)
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name")
    for (table,) in tables.fetchall():
        if table not in without:
            content.update(table.encode())
            for row in sorted(map(repr, database.execute(f'SELECT * FROM "{table}"'))):
                content.update(row.encode())
    database.close()
    return content.hexdigest()


class Clock:
    """The slowest answer, and whose it was."""

    def __init__(self):
        self.slowest, self.whose = 0.0, ""

    def __call__(self, whose, act):
        began = time.monotonic()
        try:
            return act()
        finally:
            took = time.monotonic() - began
            if took > self.slowest:
                self.slowest, self.whose = took, whose


def import_one(door, company, command, path, clock, wrong):
    """Asks for an import; what is refused, or brings nothing, must leave the books as they were."""
    whose = f"{command} {os.path.basename(path)}"
    before, business = books(company), books(company, JOURNAL)
    try:
        answer = clock(whose, lambda: door(command, path=path))
        if not answer["added"] and books(company, JOURNAL) != business:
            wrong.append(f"{whose}: nothing was added, and the books differ")
        said = all(row["text"] for row in answer["refused"])
    except Refusal as refusal:
        said = refusal.answer["text"]
        if refusal.answer["kind"] == "failed" or books(company) != before:
            wrong.append(f"{whose}: {refusal.answer['fault']}, and the books differ")
    if not said:
        wrong.append(f"{whose}: no words")


# That an import was tried may be noted: who, when, how many units.
JOURNAL = ("journal", "journal_head", "desk", "operation")


def hostile_files(program, data, company, report):
    """Each file through each import, and each of its lines as a request."""
    new(program, company)
    files = [path for path in glob.glob(os.path.join(data, "hostile", "**"), recursive=True) if os.path.isfile(path)]
    files += glob.glob(os.path.join(data, "shop-orders", "shop-exports", "*"))
    clock, wrong, lines = Clock(), [], 0
    with Door(program, company) as door:
        door("company.set", **COMPANY)
        for path in [*sorted(files), "/dev/zero", "/dev/stdin", "/proc/self/mem", "/nowhere"]:
            for command in IMPORTS:
                import_one(door, company, command, path, clock, wrong)
        before = books(company)
        for path in sorted(files):
            with open(path, "rb") as file:
                for line in file.read().split(b"\n"):
                    lines += 1
                    answer = clock(f"a line of {os.path.basename(path)}", lambda: door.say(line))
                    if answer.get("ok") or answer.get("kind") != "malformed" or not answer.get("text"):
                        wrong.append(f"{os.path.basename(path)}: a line of it is a request: {answer}")
        report.check("files and lines answered otherwise", wrong, [])
        report.check("the books are as they were after the lines", books(company) == before, True)
        report.check("the program still serves", door("orders.list")["ok"], True)
        report.check(f"slowest answer within {SECONDS} s ({clock.slowest:.2f} s, {clock.whose})", clock.slowest < SECONDS, True)
        memory = door.memory()
    report.check(f"at most {MEGABYTES} MB ({memory})", memory <= MEGABYTES, True)
    report.say(f"{len(files)} files by three imports, {lines} lines of them as requests")
    check_company(program, company, report)


def naughty_strings(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [line for line in file.read().split("\n") if line and not line.startswith("#")]


def expected_fault(text, most=200):
    """What a field of one line, that must not be empty, says to a text; None: it is kept, composed and trimmed."""
    kept = unicodedata.normalize("NFC", text).strip()
    if any(unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs") or c in STEERING for c in text):
        return "TextHasControlCharacters"
    if max(len(each.encode("utf-16-le")) // 2 for each in (text, kept)) > most:
        return "TextTooLong"
    return None if kept else "TextMissing"


def requests(text, sku):
    """One request for each field: its command, the field as a refusal names it, and the fields."""
    place = {"street": "Weg 1", "postcode": "01067", "city": "Dresden", "country": "DE"}
    line = {"sku": "PROBE", "quantity": 1}
    yield "party.add", "name", {**place, "name": text}
    yield "party.add", "street", {**place, "name": "x", "street": text}
    yield "party.add", "city", {**place, "name": "x", "city": text}
    yield "article.add", "name", {"sku": sku, "name": text, "unit": "H87", "price": "1"}
    yield "order.add", "lines[0].name", {"customer": "10001", "lines": [{**line, "name": text}]}
    yield "order.add", "charges[0].reason", {"customer": "10001", "lines": [line], "charges": [{"amount": "1", "reason": text}]}
    yield "order.add", "shipTo.name", {"customer": "10001", "lines": [line], "shipTo": {**place, "name": text}}
    yield "stock.count", "reason", {"sku": "PROBE", "location": "MAIN", "counted": len(sku) + int(sku[1:]), "reason": text}


def texts_of(company):
    database = sqlite3.connect(f"file:{company}?mode=ro", uri=True)
    texts = set()
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'").fetchall():
        for row in database.execute(f'SELECT * FROM "{table}"'):
            texts.update(value for value in row if isinstance(value, str))
    database.close()
    return texts


def check_paper(door, text, folder, wrong):
    """The paper of an order with a text in every place is made, and nothing on it steers its reader."""
    path = os.path.join(folder, "naughty.pdf")
    line = {"sku": "PROBE", "quantity": 1, "name": text, "text": text}
    place = {"name": text, "street": text, "postcode": "01067", "city": text, "country": "DE"}
    charge = {"amount": "1", "reason": text}
    order = door("order.add", customer="10001", reference=text, lines=[line], charges=[charge], shipTo=place)["order"]
    door("order.confirm", order=order)
    door("document.export", document=order, format="pdf", to=path)
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True).stdout.decode()
    steering = {c for c in text if c in STEERING or unicodedata.category(c) == "Cc" and c not in "\n\f"}
    if steering:
        wrong.append(f"{order}: {steering} on paper")


def hostile_strings(program, data, company, folder, report):
    """Each naughty string through each field: kept as it is, or refused by the field's name."""
    new(program, company)
    strings = naughty_strings(os.path.join(data, "hostile", "strings", "blns-part.txt"))
    wrong, kept, refused = [], set(), 0
    with Door(program, company) as door:
        door("company.set", **COMPANY)
        door("party.add", name="Prüfling", street="Weg 1", postcode="01067", city="Dresden", country="DE")
        door("article.add", sku="PROBE", name="Probe", unit="H87", price="1")
        for at, text in enumerate(strings):
            expected = expected_fault(text)
            for command, field, fields in requests(text, f"N{at + 1}"):
                try:
                    door(command, **fields)
                    found = None
                except Refusal as refusal:
                    found = refusal.answer["fault"]
                    refused += 1
                    if refusal.answer["subject"] != field:
                        wrong.append(f"{command} {field}: {refusal.answer}")
                if found != expected:
                    wrong.append(f"{command} {field} {text!r}: {found}, expected {expected}")
            if not expected:
                kept.add(unicodedata.normalize("NFC", text).strip())
                check_paper(door, text, folder, wrong)
    report.check(f"naughty strings answered otherwise (of {len(strings)})", wrong, [])
    report.check("naughty strings that do not stand in the books as they were typed", sorted(kept - texts_of(company)), [])
    report.say(f"{len(kept)} kept in 8 fields and put on paper, {refused} refusals")
    check_company(program, company, report)

"""A year of two real shops through the program: imported, released, shipped, invoiced, paid, returned.

The files are read a second time here, with Python's own csv and decimal, so that what the program booked is compared
with what the files say and not with what the program read.
"""

import collections
import csv
import glob
import os
import sqlite3
import time
from decimal import Decimal

from door import Door, Refusal, new

COMPANY = {
    "name": "Gute Ware GmbH",
    "street": "Hafenstraße 12",
    "postcode": "20457",
    "city": "Hamburg",
    "country": "DE",
    "taxNumber": "27/123/45678",
    "email": "office@gute-ware.example",
    "phone": "+49 40 123456",
    "iban": "DE89370400440532013000",
    "terms": {"days": 30},
}


class Report:
    """What was expected and what was found; the run fails at its end, with all differences together."""

    def __init__(self):
        self.failures = []

    def check(self, what, found, expected):
        ok = found == expected
        print(f"  {'ok  ' if ok else 'FAIL'} {what}: {found}" + ("" if ok else f", expected {expected}"), flush=True)
        if not ok:
            self.failures.append(what)

    def say(self, text):
        print("  " + text, flush=True)


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def receive(door, needed, on):
    """Stock in, many articles on one receipt."""
    lines = [{"sku": sku, "quantity": str(quantity)} for sku, quantity in needed.items()]
    for at in range(0, len(lines), 500):
        door("stock.receive", lines=lines[at : at + 500], on=on, supplierReference="opening stock")


def to_cash(door, order, on, figures):
    """One order to its payment. Answers the gross amount that was paid."""
    released = door("order.release", order=order, on=on)
    if released.get("short"):
        raise SystemExit(f"{order} is short: {released['short']}")
    door("delivery.ship", order=order, on=on)
    invoice = door("invoice.issue", order=order, on=on)
    figures["shipped"] += 1
    figures["invoices"] += 1
    gross = Decimal(invoice["gross"])
    if gross > 0:
        door("payment.record", amount=invoice["gross"], invoice=invoice["invoice"], on=on)
        figures["payments"] += 1
    figures["gross"] += gross


def settle(door, number, on, figures):
    """A return from the customer's parcel to his money."""
    lines = door("return.show", **{"return": number})["lines"]
    came = [{"line": line["line"], "quantity": line["quantity"]} for line in lines]
    door("return.receive", **{"return": number}, lines=came, on=on)
    door("return.inspect", **{"return": number}, lines=[{**line, "verdict": "resell"} for line in came], on=on)
    answer = door("return.settle", **{"return": number}, how="refund", on=on)
    figures["returns"] += 1
    figures["corrections"] += sum("correction" in document for document in answer["documents"])
    figures["refunds"] += sum("payment" in document for document in answer["documents"])


class UciShop:
    """UCI Online Retail: 95 day files of a gift shop, with cancellations, stock counts, and rows without customer."""

    def __init__(self, folder):
        self.files = sorted(glob.glob(os.path.join(folder, "*.csv")))
        self.sums = collections.defaultdict(Decimal)  # document → Σ quantity × price
        self.months = collections.defaultdict(Decimal)
        self.rows = 0

    @staticmethod
    def kind(number, rows):
        if number.startswith("C"):
            return "return"
        if all(Decimal(row["Quantity"]) < 0 and Decimal(row["UnitPrice"]) == 0 for row in rows):
            return "stockCount"
        return "order"

    @staticmethod
    def is_article(sku):
        return sku[:5].isdigit() and len(sku) >= 5 or sku.startswith("DCGS")

    def day(self, path):
        documents = collections.defaultdict(list)
        for row in rows_of(path):
            self.rows += 1
            documents[row["InvoiceNo"]].append(row)
            amount = Decimal(row["Quantity"]) * Decimal(row["UnitPrice"])
            self.sums[row["InvoiceNo"]] += amount
            self.months[row["InvoiceDate"][:7]] += amount
        return documents

    def needed(self, documents, kind):
        stock = collections.Counter()
        for number, rows in documents.items():
            if self.kind(number, rows) != kind:
                continue
            for row in rows:
                if self.is_article(row["StockCode"].strip()):
                    stock[row["StockCode"].strip()] += abs(int(row["Quantity"]))
        return stock


def replay_uci(program, data, company, report, days=None):
    shop = UciShop(os.path.join(data, "shop-orders", "uci-online-retail"))
    files = shop.files[:days] if days else shop.files
    new(program, company)
    figures = collections.Counter(gross=Decimal(0))
    kinds, imported, refused = collections.Counter(), collections.Counter(), []
    known_articles = set()
    began = time.monotonic()
    with Door(program, company) as door:
        door("company.set", **COMPANY)
        for path in files:
            on = os.path.basename(path)[:10]
            documents = shop.day(path)
            kinds.update(shop.kind(number, rows) for number, rows in documents.items())
            counted = shop.needed(documents, "stockCount")
            for sku in counted:
                if sku not in known_articles:
                    ensure_article(door, sku)
            receive(door, counted, on)
            answer = door("import.orders", path=path, profile="uci-online-retail")
            imported.update(each["what"] for each in answer["added"])
            figures["read"] += answer["read"]
            refused += answer["refused"]
            needed = shop.needed(documents, "order")
            known_articles.update(needed)
            receive(door, needed, on)
            for each in answer["added"]:
                if each["what"] == "order":
                    to_cash(door, each["number"], on, figures)
            for each in answer["added"]:
                if each["what"] == "return":
                    for number in each["number"].split(", "):
                        settle(door, number, on, figures)
            again = door("import.orders", path=path, profile="uci-online-retail")
            figures["again"] += len(again["added"])
            figures["known"] += len(again["known"])
        memory, cpu, calls = door.memory(), door.cpu(), door.calls
    wall = time.monotonic() - began
    report.say(
        f"{len(files)} files, {calls} commands in {wall:.0f} s, {cpu:.0f} s CPU of the program, "
        f"{memory} MB at most, company {os.path.getsize(company) // 1_000_000} MB"
    )
    report.say(
        f"{figures['shipped']} deliveries, {figures['invoices']} invoices, {figures['payments']} payments, "
        f"{figures['returns']} returns, {figures['corrections']} corrections, {figures['refunds']} refunds, {figures['gross']} EUR gross"
    )
    for each in refused:
        report.say(f"refused: row {each['row']}, {each['fault']}: {each['text']}")
    report.check("data rows read", figures["read"], shop.rows)
    report.check("documents", sum(imported.values()) + len(refused), sum(kinds.values()))
    for kind in ("order", "return", "stockCount"):
        report.check(f"documents of kind {kind}", imported[kind], kinds[kind])
    report.check("a second import adds", figures["again"], 0)
    report.check("and knows", figures["known"], sum(imported.values()))
    if not days:
        report.check("rows of the README", shop.rows, 142083)
        report.check("documents of the README", len(shop.sums), 6877)
        report.check("cancellations of the README", kinds["return"], 1123)
        report.check("sum of the README", str(sum(shop.sums.values()).quantize(Decimal("0.01"))), "2490287.01")
        for month, expected in (
            ("2010-12", "748957.02"), ("2011-01", "560000.26"), ("2011-02", "498062.65"), ("2011-03", "683267.08"),
        ):
            report.check(f"sum of {month}", str(shop.months[month].quantize(Decimal("0.01"))), expected)
    compare_uci(company, shop, report)


def ensure_article(door, sku):
    try:
        door("article.add", sku=sku, name=sku, unit="C62", price="0")
    except Refusal as refusal:
        if refusal.answer["fault"] != "SkuTaken":
            raise


# Quantities count ten-thousandths and prices millionths; a price may be for 10, 100 or 1000.
SCALE = Decimal(10) ** 10


def compare_uci(company, shop, report):
    """Every document's exact amount in the books against that of the file."""
    database = sqlite3.connect(f"file:{company}?mode=ro", uri=True)
    booked = collections.defaultdict(Decimal)
    for external, amount in database.execute(
        "SELECT o.reference, SUM(l.entered * l.price / l.per) FROM sales_order o "
        "JOIN order_line l ON l.sales_order = o.id GROUP BY o.reference"
    ):
        booked[external] += Decimal(amount) / SCALE
    credited = collections.defaultdict(Decimal)
    without = collections.defaultdict(int)
    for external, amount, original, without_original in database.execute(
        "SELECT r.reason, SUM(r.quantity * r.price), SUM(r.quantity * COALESCE(l.price, r.price)), "
        "SUM(r.order_line IS NULL) FROM return_line r LEFT JOIN order_line l ON l.id = r.order_line GROUP BY r.reason"
    ):
        booked[external] -= Decimal(amount) / SCALE
        credited[external] -= Decimal(original) / SCALE
        without[external] += without_original
    differing = [number for number, amount in shop.sums.items() if booked[number] != amount]
    report.check("documents with another amount than the file's", differing, [])
    report.check("unrounded sum in the books", sum(booked.values()), sum(shop.sums.values()))
    others = {number: (shop.sums[number], credited[number]) for number in credited if credited[number] != shop.sums[number]}
    report.say(
        f"{sum(1 for count in without.values() if count)} cancellations reach above what was bought and are (partly) "
        f"credits without original"
    )
    report.say(
        f"{len(others)} cancellations name another price than the order they take back; credited is what was billed, "
        f"in all {sum(c - s for s, c in others.values())} EUR other than the file:"
    )
    for number, (said, gave) in sorted(others.items()):
        report.say(f"    {number}: the file says {said}, the order says {gave}")
    database.close()


def replay_northwind(program, data, company, report):
    folder = os.path.join(data, "shop-orders", "northwind")
    new(program, company)
    figures = collections.Counter(gross=Decimal(0))
    began = time.monotonic()
    with Door(program, company) as door:
        door("company.set", **COMPANY)
        parties = door("import.parties", path=folder, profile="northwind")
        articles = door("import.articles", path=folder, profile="northwind")
        report.check("refused customers", parties["refused"], [])
        report.check("refused articles", articles["refused"], [])
        answer = door("import.orders", path=folder, profile="northwind")
        report.check("refused orders", answer["refused"], [])
        report.check("orders", len(answer["added"]), 560)
        trial = door("import.orders", path=folder, profile="northwind", dryRun=True)
        report.check("a trial adds", len(trial["added"]), 0)
        dates, needed = {}, collections.Counter()
        for row in rows_of(os.path.join(folder, "orders-1996-1997.csv")):
            dates[row["orderID"]] = row["orderDate"][:10]
        for row in rows_of(os.path.join(folder, "order-details-1996-1997.csv")):
            needed[row["productID"]] += int(row["quantity"])
        receive(door, needed, "1996-07-01")
        for each in sorted(answer["added"], key=lambda one: (dates[one["external"]], one["external"])):
            to_cash(door, each["number"], dates[each["external"]], figures)
        memory, cpu, calls = door.memory(), door.cpu(), door.calls
    report.say(
        f"{calls} commands in {time.monotonic() - began:.0f} s, {cpu:.0f} s CPU of the program, {memory} MB at most; "
        f"{figures['invoices']} invoices, {figures['payments']} payments, {figures['gross']} EUR gross"
    )
    compare_northwind(company, folder, report)


def compare_northwind(company, folder, report):
    said = Decimal(0)
    lines = 0
    for row in rows_of(os.path.join(folder, "order-details-1996-1997.csv")):
        said += Decimal(row["unitPrice"]) * Decimal(row["quantity"]) * (1 - Decimal(row["discount"]))
        lines += 1
    database = sqlite3.connect(f"file:{company}?mode=ro", uri=True)
    booked = Decimal(0)
    count = 0
    for entered, price, discount in database.execute("SELECT entered, price, discount FROM order_line"):
        booked += Decimal(entered) * Decimal(price) / SCALE * (1 - Decimal(discount) / 10000)
        count += 1
    freight = Decimal(database.execute("SELECT SUM(amount) FROM order_charge").fetchone()[0]) / 100
    report.check("order lines", count, lines)
    report.check("order lines of the README", count, 1464)
    report.check("unrounded sum in the books", booked, said)
    report.check("sum of the README", str(booked.quantize(Decimal("0.0001"))), "825169.1735")
    report.check("freight of the README", str(freight), "42748.64")
    database.close()

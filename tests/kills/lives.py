"""What the shop does: lives of orders as generators that yield a line and get its answer, and the books of what they
must leave behind."""

from client import Wrong

SKUS = [f"A-{i}" for i in range(8)]
STOCK = 1_000_000
COMPANY = {
    "name": "Gute Ware GmbH",
    "street": "Hafenstraße 12",
    "postcode": "20457",
    "city": "Hamburg",
    "country": "DE",
    "taxNumber": "27/123/45678",
    "iban": "DE89370400440532013000",
}
NUMBERED = ("order", "pickList", "deliveryNote", "invoice", "payment", "receipt", "return", "correction")


class Books:
    """What the answers have promised: the numbers given, the goods that must be left, the orders and how they ended."""

    def __init__(self):
        self.numbers = {kind: set() for kind in NUMBERED}
        self.stock = dict.fromkeys(SKUS, STOCK)
        self.seen = {}  # order -> the documents that order.show must name from now on; "held": its goods are kept
        self.ends = {}  # order -> its last state

    def give(self, kind, number):
        """Keeps the number of a new document; the same number for two lines means that one of the two is lost."""
        if number in self.numbers[kind]:
            raise Wrong(f"{number} was given twice")
        self.numbers[kind].add(number)
        return number


def founding():
    """The lines that make a company with goods."""
    yield {"do": "company.set", **COMPANY}
    for name in ("Anna Meer", "Bäckerei Sturm"):
        address = {"street": "Am Markt 1", "postcode": "24103", "city": "Kiel", "country": "DE"}
        yield {"do": "party.add", "name": name, **address}
    for i, sku in enumerate(SKUS):
        price = {"price": f"{i + 3}.90", "cost": "2.00"}
        yield {"do": "article.add", "sku": sku, "name": f"Ware {i}", "unit": "C62", **price}
    yield {"do": "stock.receive", "lines": [{"sku": sku, "quantity": str(STOCK)} for sku in SKUS]}


def life(random, books):
    """One of the things that a shop does, from its beginning to its end."""
    kinds = [paid, returned, cancelled, received]
    return random.choices(kinds, weights=[5, 2, 2, 2])[0](random, books)


def paid(random, books):
    lines = [{"sku": sku, "quantity": str(random.randint(1, 9))} for sku in random.sample(SKUS, random.randint(1, 5))]
    added = yield {"do": "order.add", "customer": random.choice(("10001", "10002")), "lines": lines}
    order = books.give("order", added["order"])
    seen = books.seen[order] = {}
    yield {"do": "order.release", "order": order}
    seen["held"] = True
    picks = yield {"do": "pick.start", "orders": [order]}
    seen["pickList"] = books.give("pickList", picks["pickList"])
    scans = [{key: stop[key] for key in ("sku", "quantity", "order", "line")} for stop in picks["stops"]]
    yield {"do": "pick.record", "pickList": picks["pickList"], "scans": scans}
    shipped = yield {"do": "delivery.ship", "order": order}
    seen["deliveryNote"] = books.give("deliveryNote", shipped["deliveryNote"])
    for line in lines:
        books.stock[line["sku"]] -= int(line["quantity"])
    invoice = yield {"do": "invoice.issue", "order": order}
    seen["invoice"] = books.give("invoice", invoice["invoice"])
    payment = yield {"do": "payment.record", "invoice": invoice["invoice"], "amount": invoice["gross"]}
    seen["payment"] = books.give("payment", payment["payment"])
    books.ends[order] = "closed"
    return order, lines


def returned(random, books):
    order, lines = yield from paid(random, books)
    back = [{"line": 1, "quantity": "1", "reason": "damaged"}]
    opened = yield {"do": "return.open", "order": order, "lines": back}
    number = books.seen[order]["return"] = books.give("return", opened["return"])
    yield {"do": "return.receive", "return": number, "lines": [{"line": 1, "quantity": "1"}]}
    yield {"do": "return.inspect", "return": number, "lines": [{"line": 1, "quantity": "1", "verdict": "resell"}]}
    books.stock[lines[0]["sku"]] += 1
    credit = (yield {"do": "return.settle", "return": number, "how": "credit"})["documents"][0]
    books.seen[order]["correction"] = books.give("correction", credit["correction"])
    amount = credit["gross"].lstrip("-")
    refund = yield {"do": "payment.refund", "return": number, "amount": amount, "method": "transfer"}
    books.give("payment", refund["payment"])


def cancelled(random, books):
    lines = [{"sku": sku, "quantity": "2"} for sku in random.sample(SKUS, 2)]
    order = books.give("order", (yield {"do": "order.take", "customer": "10001", "lines": lines})["order"])
    books.seen[order] = {"held": True}
    yield {"do": "order.cancel", "order": order, "reason": "changed mind"}
    books.ends[order] = "cancelled"


def received(random, books):
    sku, quantity = random.choice(SKUS), random.randint(1, 50)
    books.give("receipt", (yield {"do": "stock.receive", "sku": sku, "quantity": str(quantity)})["receipt"])
    books.stock[sku] += quantity

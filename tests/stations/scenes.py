"""What several desks may do to each other, and what must be true afterwards."""

import itertools

from station import Wrong

COMPANY = {
    "name": "Gute Ware GmbH",
    "street": "Hafenstraße 12",
    "postcode": "20457",
    "city": "Hamburg",
    "country": "DE",
    "taxNumber": "27/123/45678",
    "iban": "DE89370400440532013000",
}
PIECES = 10


def found(hall):
    hall.one("company.set", **COMPANY)
    hall.one("party.add", name="Anna Meer", street="Am Markt 1", postcode="24103", city="Kiel", country="DE")
    hall.one("article.add", sku="COMMON", name="Ware", unit="C62", price="3.90", cost="2.00")
    hall.one("stock.receive", sku="COMMON", quantity="1000000")


def last_pieces(hall, rounds):
    """All stations sell the same few pieces; exactly these are promised, and the rest is said to be short."""
    orders = []
    for round_ in range(rounds):
        sku = f"LAST-{round_}"
        hall.one("article.add", sku=sku, name="Rest", unit="C62", price="5.00", cost="2.00")
        hall.one("stock.receive", sku=sku, quantity=str(PIECES))
        wanted = {"do": "order.take", "customer": "10001", "lines": [{"sku": sku, "quantity": "2"}]}
        answers = hall.at_once([wanted] * len(hall.stations))
        if not all(answer["ok"] for answer in answers):
            raise Wrong(f"not every order was taken: {answers}")
        promised = sum(int(part["quantity"]) for answer in answers for part in answer["reserved"])
        short = sum(int(part["quantity"]) for answer in answers for part in answer["short"])
        shown = hall.one("stock.show", sku=sku)
        if (promised, short) != (PIECES, 2 * len(answers) - PIECES) or int(shown["reserved"]) != PIECES:
            raise Wrong(f"of {PIECES} pieces {promised} were promised and {short} short: {shown}")
        orders += [answer["order"] for answer in answers]
    insist_on_consecutive(orders)


def same_order(hall, rounds):
    """All stations change the version that they have read: one of them does, the others hear of it."""
    for _ in range(rounds):
        order = hall.one("order.add", customer="10001", lines=[{"sku": "COMMON", "quantity": "1"}])
        changes = [
            {"do": "order.change", "order": order["order"], "version": order["version"], "reference": f"desk {at}"}
            for at in range(len(hall.stations))
        ]
        answers = hall.at_once(changes)
        done = [at for at, answer in enumerate(answers) if answer["ok"]]
        if len(done) != 1 or any(a["kind"] != "conflict" for a in answers if not a["ok"]):
            raise Wrong(f"one of the changes must have been done: {answers}")


def same_key(hall, rounds):
    """A line that comes twice at once under one key is done once and answered alike."""
    for round_ in range(rounds):
        line = {"do": "order.add", "customer": "10001", "lines": [{"sku": "COMMON", "quantity": "1"}]}
        answers = hall.at_once([{**line, "key": f"twice-{round_}"}] * len(hall.stations))
        if not answers[0]["ok"] or any(answer != answers[0] for answer in answers):
            raise Wrong(f"one line under one key was answered {answers}")


def insist_on_consecutive(numbers):
    counters = sorted(int(number.rsplit("-", 1)[1]) for number in numbers)
    if counters != list(range(counters[0], counters[0] + len(counters))):
        raise Wrong(f"numbers are missing or were given twice: {counters}")


class Trade:
    """An order brought so far that a command can meet it."""

    def __init__(self, hall, stage):
        lines = [{"sku": "COMMON", "quantity": "3"}, {"sku": "COMMON", "quantity": "2"}]
        self.order = hall.one("order.add", customer="10001", lines=lines)["order"]
        self.note = self.invoice = self.payment = self.gross = None
        if stage >= 1:
            hall.one("order.release", order=self.order)
        if stage >= 2:
            self.note = hall.one("delivery.ship", order=self.order, lines=[{"line": 1, "quantity": "3"}])["deliveryNote"]
        if stage >= 3:
            billed = hall.one("invoice.issue", order=self.order)
            self.invoice, self.gross = billed["invoice"], billed["gross"]
        if stage >= 4:
            self.payment = hall.one("payment.record", invoice=self.invoice, amount=self.gross)["payment"]


# name → (the stage from which it makes sense, the line)
MOVES = {
    "change": (0, lambda t: {"do": "order.change", "order": t.order, "reference": "new"}),
    "release": (0, lambda t: {"do": "order.release", "order": t.order}),
    "hold": (0, lambda t: {"do": "order.hold", "order": t.order, "reason": "asked"}),
    "cancel": (0, lambda t: {"do": "order.cancel", "order": t.order, "reason": "asked"}),
    "advance": (0, lambda t: {"do": "payment.record", "amount": "5.00", "items": [{"document": t.order, "amount": "5.00"}]}),
    "unrelease": (1, lambda t: {"do": "order.unrelease", "order": t.order, "reason": "asked"}),
    "pick": (1, lambda t: {"do": "pick.start", "orders": [t.order]}),
    "ship": (1, lambda t: {"do": "delivery.ship", "order": t.order}),
    "take back": (2, lambda t: {"do": "delivery.undo", "deliveryNote": t.note, "reason": "asked"}),
    "bill": (2, lambda t: {"do": "invoice.issue", "order": t.order}),
    "bill all": (2, lambda t: {"do": "invoice.run"}),
    "return": (2, lambda t: {"do": "return.open", "order": t.order, "lines": [{"line": 1, "quantity": "3", "reason": "x"}]}),
    "correct": (3, lambda t: {"do": "invoice.correct", "invoice": t.invoice, "lines": [{"line": 1, "quantity": "2"}], "reason": "x"}),
    "cancel invoice": (3, lambda t: {"do": "invoice.cancel", "invoice": t.invoice, "reason": "asked"}),
    "pay": (3, lambda t: {"do": "payment.record", "invoice": t.invoice, "amount": t.gross}),
    "undo payment": (4, lambda t: {"do": "payment.undo", "payment": t.payment, "reason": "asked"}),
    "count": (0, lambda t: {"do": "stock.count", "sku": "COMMON", "location": "MAIN", "counted": "500000", "reason": "x"}),
    "receive": (0, lambda t: {"do": "stock.receive", "sku": "COMMON", "quantity": "10"}),
    "rename": (0, lambda t: {"do": "party.change", "number": "10001", "phone": "0431 1"}),
    "reprice": (0, lambda t: {"do": "article.change", "sku": "COMMON", "price": "3.90"}),
}


def pairs(hall, times):
    """Every command beside every other one on the same order: both are answered, and the company stays whole.
    Answers how many pairs met and how many commands were done and refused."""
    met, done, refused = 0, 0, 0
    for (_, (first, one)), (_, (second, other)) in itertools.combinations_with_replacement(MOVES.items(), 2):
        for _ in range(times):
            trade = Trade(hall, max(first, second))
            answers = hall.at_once([one(trade), other(trade)])
            met += 1
            done += sum(answer["ok"] for answer in answers)
            refused += sum(not answer["ok"] for answer in answers)
        insist_on_whole(hall) if met % 50 == 0 else None
    return met, done, refused


def insist_on_whole(hall):
    answer = hall.one("check")
    broken = [invariant for invariant in answer["invariants"] if invariant["broken"]]
    if broken or answer["chain"] != "intact":
        raise Wrong(f"the check found {broken or answer['chain']}")

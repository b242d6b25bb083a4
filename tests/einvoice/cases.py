"""Invoices of every kind and tax case, made by commands. Each maker yields the number of the document that it made."""

COMPANY = {
    "name": "Müller & Söhne Handel GmbH",
    "street": "Hafenstraße 12",
    "postcode": "20457",
    "city": "Hamburg",
    "country": "DE",
    "vatId": "DE136695976",
    "taxNumber": "27/123/45678",
    "iban": "DE89370400440532013000",
    "bic": "COBADEFFXXX",
    "bank": "Commerzbank",
    "email": "rechnung@mueller-soehne.example",
    "phone": "+49 40 1234567",
    "contact": "Petra Lange",
    "register": "Amtsgericht Hamburg HRB 12345",
    "director": "Jan Müller",
}
SMALL = {**COMPANY, "name": "Nähstube Ilse Klein", "vatId": "", "register": "", "director": "", "smallBusiness": True}
HOME = {"street": "Am Markt 1", "postcode": "24103", "city": "Kiel", "country": "DE", "email": "post@kunde.example"}
CUSTOMERS = {
    "plain": {"name": "Elbe Bau GmbH", "buyerReference": "EK-4711", **HOME},
    "english": {"name": "Harbour Ltd.", "buyerReference": "PO desk", "language": "en", **HOME},
    "public": {"name": "Stadtkasse Kiel", "buyerReference": "04011000-1234512345-06", **HOME},
    "consumer": {"name": "Anna Meer", "consumer": True, "buyerReference": "Meer", **HOME},
    "austria": {
        **HOME, "name": "Alpenhandel KG", "buyerReference": "A-1", "city": "Wien", "postcode": "1010", "country": "AT",
        "vatIds": [{"id": "ATU12345675", "checkedOn": "2026-01-05", "result": "valid"}],
    },
    "swiss": {**HOME, "name": "Säntis AG", "buyerReference": "CH-1", "city": "Zürich", "postcode": "8001", "country": "CH"},
    "builder": {"name": "Hoch & Tief GmbH", "buyerReference": "HT", "vatId": "DE811514747", **HOME},
    "debit": {"name": "Lastschrift OHG", "payBy": "cash", "buyerReference": "L-9", **HOME},
}
ARTICLES = [
    {"sku": "1001", "name": "Schraube M8 <A2> & Mutter", "unit": "H87", "price": "12.50"},
    {"sku": "1002", "name": "Honig, 500 g", "unit": "H87", "price": "3.33", "taxRate": "7"},
    {"sku": "1003", "name": "Draht", "unit": "MTR", "price": "0.123456"},
    {"sku": "1004", "name": "Beratung", "unit": "HUR", "price": "98.70", "kind": "service"},
    {"sku": "1005", "name": "Nägel", "unit": "H87", "price": "7.95", "per": 100},
]


class Maker:
    """A company with customers and goods, and the short words for what happens in it."""

    def __init__(self, desk, company, customers):
        self.desk, self.number = desk, {}
        desk.do("company.set", **company)
        for name in customers:
            self.number[name] = desk.do("party.add", **CUSTOMERS[name])["party"]
        for article in ARTICLES:
            desk.do("article.add", **article)
        desk.do("stock.receive", lines=[{"sku": a["sku"], "quantity": "100000"} for a in ARTICLES if "kind" not in a])

    def order(self, customer, *lines, **more):
        wanted = [{"sku": sku, "quantity": quantity, **dict(*rest)} for sku, quantity, *rest in lines]
        order = self.desk.do("order.add", customer=self.number[customer], lines=wanted, **more)["order"]
        self.desk.do("order.release", order=order)
        return order

    def ship(self, order, **more):
        return self.desk.do("delivery.ship", order=order, **more)["deliveryNote"]

    def issue(self, **fields):
        return self.desk.do("invoice.issue", **fields)["invoice"]

    def bill(self, customer, *lines, kind=None, **more):
        order = self.order(customer, *lines, **more)
        self.ship(order)
        return self.issue(order=order, **({"kind": kind} if kind else {}))


GOODS = ("1001", "3")
FOOD = ("1002", "7")
SKONTO = {"days": 30, "discounts": [{"days": 10, "percent": "2"}, {"days": 20, "percent": "1.5"}]}


def plain(maker):
    yield maker.bill("plain", GOODS)
    yield maker.bill("plain", GOODS, FOOD)
    yield maker.bill("english", GOODS, FOOD, terms=SKONTO, reference="PO 4711")
    yield maker.bill("public", ("1004", "2.5"), ("1003", "1234.5"))
    yield maker.bill("plain", ("1003", "333"), ("1005", "1234"))
    yield maker.bill("plain", ("1001", "1", {"discountPercent": "7.5"}), ("1002", "9", {"discountPercent": "33.33"}))
    yield maker.bill("plain", ("1001", "1", {"price": "0.000001"}), ("1003", "0.3333"))
    yield maker.bill("plain", ("1001", "4", {"text": "blau\nmit Griff", "price": "0.00"}), GOODS)
    yield maker.bill("debit", GOODS)
    yield maker.bill("plain", GOODS, payBy="card")
    order = maker.order("plain", GOODS, payBy="prepayment", terms={"days": 0})
    maker.desk.do("payment.record", amount="44.63", items=[{"document": order, "amount": "44.63"}])
    maker.ship(order)
    yield maker.issue(order=order)


def adjusted(maker):
    freight = {"amount": "9.90", "reason": "Fracht"}
    yield maker.bill("plain", GOODS, FOOD, charges=[freight])
    yield maker.bill("plain", GOODS, FOOD, allowances=[{"percent": "3", "reason": "Treuerabatt"}], charges=[freight])
    yield maker.bill("plain", GOODS, FOOD, allowances=[{"amount": "5.01", "reason": "Messe"}], terms=SKONTO)
    yield maker.bill("public", GOODS, FOOD, charges=[{**freight, "noCashDiscount": True}], terms=SKONTO)
    yield maker.bill("plain", GOODS, charges=[{"percent": "2.5", "reason": "Mindermenge"}, {**freight, "taxRate": "7"}])


def consumers(maker):
    yield maker.bill("consumer", GOODS)
    yield maker.bill("consumer", ("1001", "7", {"price": "9.99"}), ("1002", "11", {"price": "1.99"}))
    yield maker.bill("consumer", ("1003", "1234.5678"), ("1005", "777"))
    yield maker.bill("consumer", ("1001", "3", {"discountPercent": "15"}), FOOD)
    yield maker.bill("consumer", GOODS, FOOD, charges=[{"amount": "4.90", "reason": "Versand"}])
    yield maker.bill("consumer", GOODS, FOOD, allowances=[{"percent": "10", "reason": "Aktion"}])
    yield maker.bill("plain", GOODS, FOOD, prices="gross")


def tax_cases(maker):
    yield maker.bill("austria", GOODS, FOOD)
    yield maker.bill("austria", ("1004", "3"))
    yield maker.bill("austria", GOODS, charges=[{"amount": "19.00", "reason": "Fracht"}])
    yield maker.bill("swiss", GOODS, FOOD)
    yield maker.bill("swiss", ("1004", "3"))
    yield maker.bill("builder", GOODS, taxCase="reverseCharge")
    yield maker.bill("plain", GOODS, taxCase="exempt")
    yield maker.bill("plain", ("1001", "2", {"taxCategory": "Z"}), GOODS)
    yield maker.bill("plain", ("1001", "2", {"taxCategory": "E"}), GOODS, FOOD)


def kinds(maker):
    order = maker.order("plain", ("1001", "10"), FOOD)
    maker.ship(order, lines=[{"line": 1, "quantity": "4"}])
    yield maker.issue(order=order, kind="partial")
    maker.ship(order)
    yield maker.issue(order=order)
    orders = [maker.order("plain", GOODS), maker.order("plain", FOOD, GOODS, reference="B-2")]
    notes = [maker.ship(order) for order in orders]
    yield maker.issue(deliveryNotes=notes, kind="collective")
    order = maker.order("plain", ("1001", "100"), ("1002", "50"))
    yield maker.issue(order=order, kind="downPayment", percent="30")
    asked = maker.issue(order=order, kind="downPayment", amount="100.00")
    yield asked
    for number in (asked,):
        maker.desk.do("payment.record", invoice=number, amount="100.00")
    yield from final(maker)
    order = maker.order("plain", GOODS)
    maker.ship(order)
    yield maker.issue(order=order, serviceDate="2026-01-07", introText="Wie besprochen:", closingText="Vielen Dank!")
    order = maker.order("plain", GOODS)
    maker.ship(order)
    yield maker.issue(order=order, servicePeriod={"from": "2026-01-01", "until": "2026-01-31"})


def final(maker):
    order = maker.order("plain", ("1001", "40"), FOOD)
    asked = maker.desk.do("invoice.issue", order=order, kind="downPayment", percent="50")
    yield asked["invoice"]
    maker.desk.do("payment.record", invoice=asked["invoice"], amount=asked["gross"])
    maker.ship(order)
    yield maker.issue(order=order, kind="final")


def remainders(maker):
    for amount, style in (("100.01", "remainder"), ("100.01", "end"), ("500.00", "remainder"), ("13.37", "remainder")):
        order = maker.order("plain", ("1001", "40"), FOOD)
        maker.desk.do("payment.record", amount=amount, items=[{"document": order, "amount": amount}])
        maker.ship(order)
        bill = maker.issue(order=order, kind="final", advances=style)
        yield bill
    yield maker.desk.do("invoice.cancel", invoice=bill, reason="falscher Empfänger")["correction"]
    order = maker.order("plain", ("1001", "40"), FOOD, on="2020-12-15")  # at 16 and 5 percent then
    asked = maker.desk.do("invoice.issue", order=order, kind="downPayment", percent="50", on="2020-12-15")
    maker.desk.do("payment.record", invoice=asked["invoice"], amount=asked["gross"], on="2020-12-15")
    maker.ship(order)
    yield maker.issue(order=order, kind="final", advances="remainder")


def instalments(maker):
    order = maker.order("plain", GOODS, FOOD)
    maker.ship(order)
    parts = [{"due": "2030-01-31", "amount": "40.00"}, {"due": "2030-02-28", "amount": "29.57"}]
    yield maker.issue(order=order, instalments=parts)


def corrections(maker):
    do = maker.desk.do
    bill = maker.bill("plain", GOODS, FOOD, charges=[{"amount": "9.90", "reason": "Fracht"}])
    yield do("invoice.correct", invoice=bill, lines=[{"line": 1, "quantity": "1"}], reason="Kratzer")["correction"]
    yield do("invoice.correct", invoice=bill, lines=[{"line": 2, "amount": "2.50"}], reason="Nachlass")["correction"]
    yield do("invoice.correct", invoice=bill, lines=[], charges=[{"charge": 1}], reason="Fracht")["correction"]
    bill = maker.bill("plain", GOODS, FOOD, allowances=[{"percent": "5", "reason": "Rabatt"}])
    yield do("invoice.cancel", invoice=bill, reason="falscher Empfänger")["correction"]
    bill = maker.bill("austria", GOODS)
    yield do("invoice.cancel", invoice=bill, reason="doppelt")["correction"]
    bill = maker.bill("consumer", ("1001", "7", {"price": "9.99"}), FOOD)
    yield do("invoice.correct", invoice=bill, lines=[{"line": 1, "quantity": "2"}], reason="zurück")["correction"]


def credits(maker):
    """A credit without an original."""
    do = maker.desk.do
    lines = [{"sku": "1001", "quantity": "2", "reason": "defective", "price": "12.50"}]
    case = do("return.open", customer=maker.number["plain"], lines=lines)["return"]
    do("return.receive", **{"return": case}, lines=[{"line": 1, "quantity": "2"}])
    do("return.inspect", **{"return": case}, lines=[{"line": 1, "quantity": "2", "verdict": "resell"}])
    yield do("return.settle", **{"return": case}, how="credit")["documents"][0]["correction"]


def small_business(maker):
    yield maker.bill("plain", GOODS, FOOD)
    yield maker.bill("consumer", GOODS)
    bill = maker.bill("plain", ("1004", "2"))
    yield maker.desk.do("invoice.cancel", invoice=bill, reason="falsch")["correction"]


COMPANIES = [
    (COMPANY, tuple(CUSTOMERS), (plain, adjusted, consumers, tax_cases, kinds, remainders, instalments, corrections, credits)),
    (SMALL, ("plain", "consumer"), (small_business,)),
]

"""A random life of a company: what somebody at the desk might do next, sensible or not, out of one seed."""

import datetime
import random

import figures
from wishes import Wishes

# How often each is tried; what finds nothing to work on is drawn again.
WEIGHTS = {
    "order_add": 8, "order_take": 12, "order_release": 8, "order_change": 3, "order_confirm": 1, "order_unrelease": 1,
    "order_hold": 1, "order_lift": 2, "order_cancel": 2, "quote_accept": 1,
    "stock_receive": 9, "stock_count": 1.5, "stock_show": 3, "order_show": 7, "openitems_list": 3,
    "pick_start": 3, "pick_record": 4, "pick_undo": 0.5, "pack_add": 1.5, "delivery_ship": 14, "delivery_undo": 1,
    "delivery_handover": 0.2, "invoice_issue": 12, "invoice_correct": 2, "invoice_cancel": 1, "down_payment": 1,
    "payment_record": 11, "payment_allocate": 1.5, "payment_undo": 0.7, "payment_refund": 1,
    "return_open": 2.5, "return_receive": 2.5, "return_inspect": 2.5, "return_settle": 2, "invoice_run": 0.15,
    "article_change": 0.4, "price_add": 0.4, "party_change": 0.3, "invalid": 6,
}


class Life(Wishes):
    def __init__(self, model, seed, names):
        self.model, self.random, self.names = model, random.Random(seed), names
        self.today = datetime.date(2025, 11, 10)
        self.alive, self.keyed, self.count = [], [], 0
        self.kinds = list(WEIGHTS)
        self.weights = list(WEIGHTS.values())

    # -- the company that the life begins with ----------------------------------------------------------------------

    def beginning(self):
        yield {
            "do": "company.set", "name": "Gute Ware GmbH", "street": "Hafen 1", "postcode": "20457", "city": "Hamburg",
            "country": "DE", "taxNumber": "27/123/45678", "vatId": "DE136695976", "iban": "DE89370400440532013000",
            "requirePicking": self.random.random() < 0.25,
        }
        yield {"do": "location.add", "code": "NORD", "name": "Nord", "shipsOrders": False}
        yield from self.customers()
        yield from self.goods()
        yield from self.special_prices()
        for sku in ("A1", "A2", "A3", "A4"):
            yield {"do": "stock.receive", "sku": sku, "quantity": self.random.randint(50, 300), "cost": "1.5"}

    def customers(self):
        address = {"street": "Weg 1", "postcode": "10115", "city": "Ort", "country": "DE"}
        skonto = {"days": 30, "discounts": [{"days": 8, "percent": "2"}, {"days": 14, "percent": "1"}]}
        more = (
            {}, {"discountPercent": "5"}, {"priceGroup": "dealer", "terms": skonto}, {"consumer": True},
            {"country": "AT", "vatIds": [{"id": "ATU13585627", "checkedOn": "2025-01-01", "result": "valid"}]},
            {"country": "FR"}, {"country": "CH"}, {"creditLimit": "2000.00"}, {"creditLimit": "0"},
            {"completeOnly": True}, {"terms": {"days": 0}}, {"blocked": "zahlt nicht"},
        )
        for at, fields in enumerate(more):
            yield {"do": "party.add", "name": f"Kunde {at}", **address, **fields}

    def goods(self):
        pack = [{"unit": "XPK", "contains": "10"}, {"unit": "XCT", "contains": "50", "multiple": "2"}]
        yield {"do": "article.add", "sku": "A1", "name": "Schraube", "unit": "H87", "price": "0.129", "packs": pack}
        yield {"do": "article.add", "sku": "A2", "name": "Lampe", "unit": "H87", "price": "49.90", "group": "light"}
        yield {"do": "article.add", "sku": "A3", "name": "Buch", "unit": "H87", "price": "18.645", "taxRate": "7"}
        yield {"do": "article.add", "sku": "A4", "name": "Draht", "unit": "MTR", "price": "187.5", "per": 100, "group": "light"}
        yield {"do": "article.add", "sku": "S1", "name": "Montage", "unit": "HUR", "price": "78.33", "kind": "service"}
        yield {"do": "article.add", "sku": "N1", "name": "Sonderteil", "unit": "H87", "price": "7.77", "kind": "nonstock"}

    def special_prices(self):
        dealer = self.names.documents["@4"] if "@4" in self.names.documents else "10003"
        yield {"do": "price.add", "sku": "A2", "price": "44.44", "group": "dealer"}
        yield {"do": "price.add", "sku": "A2", "price": "39.99", "group": "dealer", "fromQuantity": 10}
        yield {"do": "price.add", "articleGroup": "light", "percent": "7.5" if False else "8", "customer": dealer}
        yield {"do": "price.add", "sku": "A3", "price": "17.5", "fromQuantity": 12}
        yield {"do": "price.add", "sku": "A3", "price": "16.25", "from": "2026-02-01", "until": "2026-03-15"}

    # -- what comes next --------------------------------------------------------------------------------------------

    def next(self):
        self.count += 1
        if self.random.random() < 0.045:
            self.today += datetime.timedelta(days=1)
        if self.keyed and self.random.random() < 0.01:
            return {**self.random.choice(self.keyed), "again": True}  # once more: the same answer, and nothing happens
        while True:
            kind = self.random.choices(self.kinds, self.weights)[0]
            command = getattr(self, kind)()
            if command:
                return self.dressed(command)

    def dressed(self, command):
        command.setdefault("on", self.today.isoformat())
        shows = command["do"].endswith((".show", ".list"))
        if not shows and self.random.random() < 0.05:
            command["key"] = f"k{self.count}"
        return command

    def happened(self, command, answer):
        """Keeps what later steps may work on."""
        if not answer["ok"]:
            return
        if command.get("key") and command not in self.keyed:
            self.keyed = self.keyed[-20:] + [command]
        if command["do"] in ("order.add", "order.take", "quote.accept") and answer["order"] not in self.alive:
            self.alive = self.alive[-60:] + [answer["order"]]

    # -- choosing ---------------------------------------------------------------------------------------------------

    def orders(self, *states):
        orders = [self.model.orders[number] for number in self.alive]
        return [order for order in orders if not states or order.state in states]

    def pick(self, things):
        return self.random.choice(things) if things else None

    def chance(self, share):
        return self.random.random() < share

    def part(self, quantity):
        """Some of it, mostly all; in whole units where that can be."""
        if self.chance(0.6):
            return figures.amount_of_goods(quantity)
        whole = max(1, quantity // figures.UNIT)
        return str(min(self.random.randint(1, whole), figures.Fraction(quantity, figures.UNIT).__ceil__()))

    def cents_between(self, low, high):
        return figures.money(self.random.randint(min(low, high), high))

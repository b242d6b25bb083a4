"""The oracle: the same commands, answered from the rules alone, in memory and exact arithmetic."""

from billing import Billing
from cash import Cash
from changes import Changes
from discounts import Discounts
from down_payments import DownPayments
from goods import Goods
from limits import Limits
from masters import Masters
from orders import Orders
from returns import Returns
from shipping import Shipping
from shown import Shown
from world import Dates, Numbers, Refused, Thing

MAIN_DOCUMENT = ("order", "deliveryNote", "invoice", "correction", "payment", "return", "pickList", "party", "article")


class Model(Masters, Goods, Orders, Changes, Shown, Shipping, Billing, DownPayments, Cash, Discounts, Limits, Returns):
    def __init__(self, today):
        self.today = self.on = today
        self.requirePicking, self.ledger, self.complete = False, "SKR03", False
        self.next_customer, self.turns = 10001, 0
        self.parties, self.articles, self.prices = {}, {}, []
        self.locations = {"MAIN": Thing(code="MAIN", ships=True, priority=1)}
        self.numbers, self.dates, self.keys = Numbers(), Dates(), {}
        self.swept_on = ""
        self.stock, self.in_flight, self.orders_with_clock = {}, {}, {}
        self.orders, self.notes, self.picks, self.returns = {}, {}, {}, {}
        self.invoices, self.correction_numbers, self.items, self.items_of = {}, {}, {}, {}
        self.payments, self.holders, self.accounts = {}, {}, {}

    def play(self, command):
        """The answer that the rules ask for: fields to compare, or the faults that may be named."""
        key = command.get("key")
        if key in self.keys:
            return self.keys[key]
        self.on = command.get("on", self.on)
        try:
            self.sweep()
            answer = getattr(self, command["do"].replace(".", "_"))(command)
            self.wind_clocks()
        except Refused as refusal:
            return {"ok": False, "kind": refusal.kind, "faults": refusal.faults}
        answer["ok"] = True
        if key:
            self.keys[key] = answer
        return answer


def made(answer):
    """The documents an answer brought into the world, in the order in which later steps may name them."""
    names = [answer[field] for field in MAIN_DOCUMENT if isinstance(answer.get(field), str)]
    for document in answer.get("documents", []):
        names += [document[field] for field in ("correction", "payment") if field in document]
    for document in answer.get("issued", []):
        names.append(document["invoice"])
    return names

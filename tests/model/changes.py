"""Changes of an order that nobody works on yet: the same checks as at entry (rules 3, 4)."""

import pricing
from world import Refused, Thing


class Changes:
    def order_change(self, c):
        order = self.alive(c["order"])
        before = self.order_sums(order)[1]
        if c.get("version") is not None:
            raise Refused("ChangedMeanwhile", kind="conflict")
        order.lines = [self.changed_line(order, at, wish) for at, wish in enumerate(c["lines"], 1)]
        taken = {}
        for line in order.lines:
            if line.was is None or line.ordered > line.was or line.promised is None:  # no more than before keeps its day
                line.promised = self.promise_of(line, taken)
        if order.confirmed:
            order.revision += 1
        self.renew_holds(order, before)
        return self.order_answer(order)

    def changed_line(self, order, at, wish):
        """What is not named stays; a typed price is never found anew, another one goes with the quantity."""
        if wish.get("line") is None:
            line = self.new_line(order, at, wish)
            line.was = None
            return line
        old = self.line(order, wish["line"])
        line = Thing(**{**old.__dict__, "number": at, "held_at": {}, "staged_at": {}})
        line.was = old.ordered
        if wish.get("quantity") is not None:
            self.set_quantity(line, {"unit": line.unit, **wish})
        keeps = (line.ordered, line.factor) == (old.ordered, old.factor)  # what was agreed holds
        self.set_price(line, {"discountPercent": line.given, **wish}, keeps)
        line.category = pricing.category_of(order.case, line.article.kind)
        return line

"""The credit limit at release, and when an order is done."""

from fractions import Fraction

import figures
import pricing
from world import Thing


class Limits:
    def check_credit(self, order):
        """At release: open items and undelivered orders against the limit; 0 means money first."""
        party, gross = order.party, self.order_sums(order)[1]
        paid = sum(advance.gross for advance in order.advances if not advance.undone)
        if paid >= gross or gross == 0:
            return
        if order.prepays:
            order.holds.append(Thing(kind="prepayment", reason=figures.money(gross - paid), since=self.on, amount=gross))
        elif party.limit is not None:
            over = self.exposure(party, order) - party.limit
            if over > 0:
                order.holds.append(Thing(kind="credit", reason=figures.money(over), since=self.on, amount=paid + over))

    def exposure(self, party, order):
        """Open items, other undelivered orders, and this one less what was paid on it."""
        items = self.items_of.get(party.number, {}).values()
        total = sum(i.open for i in items if not (i.invoice and i.invoice.kind == "downPayment"))
        total += sum(self.unbilled(o) for o in self.orders_with_clock.values() if o.party is party and o is not order)
        paid = sum(advance.gross for advance in order.advances if not advance.undone)
        return total + self.order_sums(order)[1] - paid

    def unbilled(self, order):
        """Of the order's sum, charges and VAT included, the share that its open lines have; less what was paid on it."""
        unused = sum(advance.open for advance in order.advances if not advance.undone)
        whole = due = 0
        for line in order.lines:
            wanted = line.ordered - line.cancelled
            net = pricing.line_net(wanted, line.price, line.per, line.discount)
            whole += net
            if wanted > line.billed:
                due += figures.rounded(Fraction(net * (wanted - line.billed), wanted))
        gross = self.order_sums(order)[1]
        if whole:
            gross = figures.rounded(Fraction(gross * due, whole))
        return max(0, gross - unused)

    def renew_holds(self, order, before):
        """An order that comes to another sum waits for that, or for nothing any more."""
        paid, gross = self.paid_ahead(order), self.order_sums(order)[1]
        if not order.holds or gross == before:
            return
        for hold in order.holds:
            if hold.kind != "manual":
                hold.amount = gross if hold.kind == "prepayment" else hold.amount + gross - before
                hold.reason = figures.money(min(hold.amount, gross) - paid)
        order.holds = [hold for hold in order.holds if hold.kind == "manual" or paid < min(hold.amount, gross)]
        if not order.holds:
            self.lift(order)

    def close_if_done(self, order):
        """Closed by what makes it delivered or cancelled, invoiced, and paid."""
        if order.state != "released":
            return
        if any(self.wanted(line) for line in order.lines) or self.to_bill([order]):
            return
        if any(self.items[invoice.number].open > 0 for invoice in order.invoices):
            return
        order.state = "closed"
        self.leave(order)

"""Invoices that ask for money before the supply (rules 23)."""

from fractions import Fraction

import figures
import pricing
from world import Refused, Thing


class DownPayments:
    def down_payment(self, c):
        if c.get("order") is None:
            raise Refused("InvoiceKindNeedsOrder")
        order = self.order(c["order"])
        if order.quote or order.state == "cancelled":
            raise Refused("OrderCancelled", "OrderIsQuote", "OrderNotReleased")
        if (c.get("amount") is None) == (c.get("percent") is None):
            raise Refused("OneOfTwo")
        rows = {key: row for key, row in self.down_payment_rows(order, c).items() if any(row)}
        above = pricing.sums(rows)[2] > self.order_sums(order)[1] - self.asked_and_billed(order)
        if above:  # and where the scope is mixed besides, either may be said
            raise Refused("DownPaymentAboveOrder", "OutsideScopeMixed")
        self.outside_scope_alone({category for category, _ in rows})
        self.may_bill()
        self.dates.note("RE", self.on)
        invoice = Thing(
            number=self.numbers.next("RE", self.on), order=order, party=order.party, kind="downPayment", on=self.on,
            lines=[], extras=[], cancelled=False, corrections=[], gross_prices=True, advances=[],
            rows=rows,
        )
        invoice.now = dict(invoice.rows)
        invoice.net, invoice.tax, invoice.gross = pricing.sums(invoice.rows)
        self.enter(invoice)
        answer = self.invoice_answer(invoice)
        del answer["lines"]
        return answer

    def down_payment_rows(self, order, c):
        """A percentage of what the order's groups come to in its own kind of prices; an amount includes the VAT."""
        whole = self.order_rows(order)
        if c.get("amount") is not None:
            parts = figures.shares(figures.cents(c["amount"]), {key: base + tax for key, (base, tax) in whole.items()})
            return pricing.tax_rows(parts, True)
        percent = Fraction(str(c["percent"]))
        parts = {
            key: figures.percent_of(base + tax if order.gross_prices else base, percent)
            for key, (base, tax) in whole.items()
        }
        return pricing.tax_rows(parts, order.gross_prices)

    def asked_and_billed(self, order):
        asked = sum(each.gross for each in order.invoices if each.kind == "downPayment" and not each.cancelled)
        paid = sum(advance.gross for advance in order.advances if not advance.asked and not advance.undone)
        return asked + paid

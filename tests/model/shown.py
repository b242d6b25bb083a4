"""What the program shows of an order: sums of what has happened, nothing else."""

import figures
from known import known


class Shown:
    def order_show(self, c):
        order = self.order(c["order"])
        net, gross = self.order_sums(order)
        shrunk = any(extra.sign < 0 and extra.amount for extra in order.extras) and any(
            line.cancelled for line in order.lines
        )
        answer = {
            "state": order.state,
            "lines": [self.line_shown(line) for line in order.lines],
            "holds": [self.hold_text(hold) for hold in order.holds],
            "invoicedGross": figures.money(sum(self.stands(invoice) for invoice in self.invoices_of(order))),
            "paid": figures.money(self.paid_on(order)),
            "revision": order.revision,
        }
        if order.lines and all(line.cancelled == line.ordered for line in order.lines):
            shrunk = any(extra.amount for extra in order.extras)
        empty = any(getattr(invoice, "cancelled_empty", False) for invoice in self.invoices_of(order))
        if empty and known("invoiced-keeps-charges"):
            del answer["invoicedGross"]
        if not (shrunk and known("fixed-extras-after-cancel")):
            answer.update(net=figures.money(net), gross=figures.money(gross))
        return answer

    def line_shown(self, line):
        goods = figures.amount_of_goods
        return {
            "line": line.number, "sku": line.article.sku, "ordered": goods(line.ordered), "open": goods(self.open(line)),
            "reserved": goods(self.held(line)), "picked": goods(line.shipped + sum(line.staged_at.values())),
            "packed": goods(line.shipped + line.boxed),
            "shipped": goods(line.shipped), "invoiced": goods(line.billed), "returned": goods(line.returned),
            "cancelled": goods(line.cancelled), "credited": goods(line.credited), "replaced": goods(line.replaced),
            "missing": goods(max(0, self.missing(line))), "promisedOn": line.promised,
        }

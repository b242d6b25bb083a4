"""What the program shows of an order: sums of what has happened, nothing else."""

import figures


class Shown:
    def order_show(self, c):
        order = self.order(c["order"])
        net, gross = self.order_sums(order)
        return {
            "state": order.state,
            "lines": [self.line_shown(line) for line in order.lines],
            "holds": [self.hold_text(hold) for hold in order.holds],
            "invoicedGross": figures.money(sum(self.stands(invoice) for invoice in self.invoices_of(order))),
            "paid": figures.money(self.paid_on(order)),
            "revision": order.revision, "net": figures.money(net), "gross": figures.money(gross),
        }

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

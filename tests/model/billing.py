"""Invoices, down payments, corrections, cancellations (rules 16 to 23)."""

from fractions import Fraction

import figures
import pricing
from world import Refused, Thing, days_later


class Billing:
    def invoice_issue(self, c):
        kind = c.get("kind", "invoice")
        if kind == "downPayment":
            return self.down_payment(c)
        order = self.order(c["order"])
        if order.quote:
            raise Refused("OrderNotReleased", "NothingToBill", "OrderIsQuote")
        lines = self.to_bill([order])
        if not lines:
            raise Refused("NothingToBill", "OrderNotReleased", "OrderCancelled")
        last = self.is_last(order)
        if last and self.open_down_payment(order):
            raise Refused("DownPaymentOpen")
        if kind == "final" and not last:
            raise Refused("FinalTooEarly")
        self.may_bill()
        return self.bill_apart(order, lines, kind)

    def bill_apart(self, order, lines, kind):
        """What is outside the scope of VAT stands on an invoice of its own, after the rest (BR-O-11 to -14)."""
        inside = [each for each in lines if each[1].category != "O"]
        outside = [each for each in lines if each[1].category == "O"]
        if not inside or not outside:
            return self.invoice_answer(self.number_and_enter(self.invoice_draft(order, lines, kind)))
        first = self.invoice_draft(order, inside, kind, outside)
        self.mark_billed(first)
        try:
            second = self.invoice_draft(order, outside, kind)
        except Refused:
            self.mark_billed(first, -1)
            raise
        self.mark_billed(first, -1)
        answers = [self.invoice_answer(self.number_and_enter(each)) for each in (first, second)]
        return dict(answers[0], invoices=answers)

    @staticmethod
    def outside_scope_alone(categories):
        if "O" in categories and len(categories) > 1:
            raise Refused("OutsideScopeMixed")

    def invoice_run(self, c):
        """Every order by itself, as invoice.issue would; what a rule stops is named and left."""
        issued, blocked = [], []
        for order in list(self.orders.values()):
            if order.quote or not self.to_bill([order]):
                continue
            try:
                answer = self.invoice_issue({"order": order.number})
                for each in answer.get("invoices", [answer]):
                    issued.append({"invoice": each["invoice"], "order": order.number, "gross": each["gross"]})
            except Refused as refusal:
                blocked.append({"order": order.number, "fault": "/".join(refusal.faults)})
        return {"issued": issued, "blocked": blocked}

    def may_bill(self):
        if not self.complete:
            raise Refused("CompanyIncomplete")
        self.dates.check("RE", self.on, self.today)

    def to_bill(self, orders):
        """Delivered (without replacements) less billed less returned before billing, note by note (rules 16)."""
        found = []
        for order in orders:
            for note in order.notes:
                if note.undone:
                    continue
                for each in note.lines:
                    quantity = each.fresh - each.billed - each.unbilled
                    if quantity > 0:
                        found.append((each, each.line, quantity))
        return found

    @staticmethod
    def is_last(order):
        return all(line.ordered - line.cancelled <= line.shipped for line in order.lines)

    def open_down_payment(self, order):
        return any(
            invoice.kind == "downPayment" and not invoice.cancelled and self.items[invoice.number].open > 0
            for invoice in order.invoices
        )

    def invoice_draft(self, order, lines, kind, follows=()):
        """`follows`: what of the same order the next invoice bills."""
        invoice = Thing(
            number=None, order=order, party=order.party, kind=kind, on=self.on, lines=[], extras=[],
            gross_prices=order.gross_prices, cancelled=False, corrections=[], corrected={}, advances=[],
            last=not follows and self.is_last(order),
        )
        for at, (each, line, quantity) in enumerate(lines, 1):
            invoice.lines.append(self.invoice_line(at, each, line, quantity))
        self.add_extras(invoice, order)
        self.freeze(invoice)
        if invoice.gross < 0:
            raise Refused("InvoiceNegative")
        return invoice

    def number_and_enter(self, invoice):
        invoice.number = self.numbers.next("RE", self.on)
        self.dates.note("RE", self.on)
        self.mark_billed(invoice)
        self.enter(invoice)
        return invoice

    @staticmethod
    def mark_billed(invoice, sign=1):
        for line in invoice.lines:
            line.each.billed += sign * line.quantity
            line.line.billed += sign * line.quantity
        for extra in invoice.extras:
            if extra.amount is not None:
                extra.extra.used += sign
                extra.extra.notes = extra.extra.notes | extra.notes if sign > 0 else extra.extra.notes - extra.notes
                extra.extra.billed += sign * extra.amount

    def invoice_line(self, at, each, line, quantity):
        rate = pricing.rate_on(line.article.tax_class, each.note.on) if line.category == "S" else 0
        return Thing(
            number=at, each=each, line=line, quantity=quantity, left=quantity, price=line.price, per=line.per,
            discount=line.discount, group=(line.category, rate), less=0, factor=self.billed_factor(line, quantity),
            net=pricing.line_net(quantity, line.price, line.per, line.discount),
        )

    def add_extras(self, invoice, order):
        """Percent ones on every invoice, fixed charges with the first, fixed allowances as goods go (rules 18)."""
        groups = pricing.line_groups([(line.group, line.net) for line in invoice.lines])
        running = dict(groups)
        for extra in order.extras:
            notes = {line.each.note.number for line in invoice.lines} - extra.notes if extra.each else set()
            amount = self.extra_amount(extra, order, invoice, sum(groups.values()), len(notes))
            if extra.percent is None and not amount:
                continue
            parts = pricing.spread(extra, amount, groups, running)
            invoice.extras.append(Thing(extra=extra, sign=extra.sign, parts=parts, amount=amount, notes=notes))

    def extra_amount(self, extra, order, invoice, billed, deliveries):
        if extra.percent is not None:
            return None
        if extra.each:
            return extra.amount * deliveries
        if extra.sign > 0:
            return 0 if extra.used else extra.amount
        return self.allowance_now(extra, order, invoice, billed)

    def allowance_now(self, extra, order, invoice, billed):
        """In proportion to the net billed now; the last invoice takes the rest of what cancelling has left of it."""
        granted = self.standing_amount(order, extra)
        left = granted - extra.billed
        stands = self.net_of(order, lambda line: line.ordered - line.cancelled)
        if invoice.last or not stands:
            return left
        return min(left, figures.rounded(Fraction(granted * billed, stands)))

    @staticmethod
    def net_of(order, quantity):
        return sum(pricing.line_net(quantity(line), line.price, line.per, line.discount) for line in order.lines)

    # -- what it comes to -------------------------------------------------------------------------------------------

    def freeze(self, invoice):
        invoice.rows = pricing.tax_rows(self.groups_with(invoice, lambda line: line.quantity), invoice.gross_prices)
        invoice.now = dict(invoice.rows)
        invoice.net, invoice.tax, invoice.gross = pricing.sums(invoice.rows)

    def groups_with(self, invoice, quantity):
        """The frozen invoice computed with other quantities: allowances shrink, charges stay (rules 19)."""
        full = pricing.line_groups([(line.group, line.net) for line in invoice.lines])
        now = pricing.line_groups(
            [(line.group, pricing.line_net(quantity(line), line.price, line.per, line.discount)) for line in invoice.lines]
        )
        totals, running = dict(now), dict(now)
        for extra in invoice.extras:
            for key, part in self.extra_parts(extra, full, now, running, any(map(quantity, invoice.lines))).items():
                totals[key] = totals.get(key, 0) + extra.sign * part
        return totals

    def extra_parts(self, extra, full, now, running, pieces):
        """`pieces`: whether any are left; an allowance on goods that cost nothing stands until the last has gone."""
        if extra.sign > 0 or (full == now and pieces):
            return extra.parts
        if extra.extra.percent is not None:
            return pricing.spread(extra.extra, None, now, running)
        return {
            key: figures.rounded(Fraction(part * now[key], full[key])) if full[key] else part * pieces
            for key, part in extra.parts.items()
        }

    def allowance_left(self, invoice, extra, quantity):
        """What a fixed allowance still takes off, with these quantities."""
        full = pricing.line_groups([(line.group, line.net) for line in invoice.lines])
        now = pricing.line_groups(
            [(line.group, pricing.line_net(quantity(line), line.price, line.per, line.discount)) for line in invoice.lines]
        )
        pieces = any(map(quantity, invoice.lines))
        return sum(self.extra_parts(extra, full, now, dict(now), pieces).values())

    def shown_nets(self, invoice):
        """With gross prices a line's net is its share of the group's; beside allowances the rules do not say which."""
        if not invoice.gross_prices:
            return [figures.money(line.net) for line in invoice.lines]
        nets = {}
        for group in {line.group for line in invoice.lines}:
            lines = [line for line in invoice.lines if line.group == group]
            for line, net in zip(lines, pricing.net_shares([line.net for line in lines], group[1])):
                nets[line.number] = None if invoice.extras else figures.money(net)
        return [nets[line.number] for line in invoice.lines]

    @staticmethod
    def billed_factor(line, quantity):
        """The unit of the order; what cannot be said in it with four decimals stands in base units."""
        exact = Fraction(quantity, line.factor) * figures.UNIT
        return line.factor if exact.denominator == 1 else figures.UNIT

    def invoice_answer(self, invoice):
        return {
            "invoice": invoice.number,
            "net": figures.money(invoice.net),
            "gross": figures.money(invoice.gross),
            "payable": figures.money(invoice.gross - sum(use.gross for use in invoice.advances)),
            "due": self.items[invoice.number].due,
            "tax": pricing.row_list(invoice.rows),
            "lines": [
                {
                    "line": line.number, "sku": line.line.article.sku, "net": net,
                    "quantity": figures.amount_of_goods(line.quantity * figures.UNIT // line.factor),
                    "rate": str(line.group[1]), "category": line.group[0], "deliveryNote": line.each.note.number,
                }
                for line, net in zip(invoice.lines, self.shown_nets(invoice))
            ],
        }

    def enter(self, invoice):
        """The invoice becomes an open item, is posted, and takes the advances of its order."""
        order = invoice.order
        self.invoices[invoice.number] = invoice
        order.invoices.append(invoice)
        terms = order.terms or {"days": 14}
        kind = "downPayment" if invoice.kind == "downPayment" else "invoice"
        item = self.open_item(invoice.number, kind, invoice.party, invoice.gross, days_later(self.on, terms["days"]))
        item.terms, item.invoice, item.since = terms, invoice, self.on
        self.post_document(invoice.rows, 1, invoice.kind == "downPayment", invoice.gross)
        if invoice.kind != "downPayment":
            self.deduct_advances(invoice, item)
        self.close_if_done(order)

    # -- corrections ------------------------------------------------------------------------------------------------

    def invoice(self, number):
        if number in self.correction_numbers:
            raise Refused("InvoiceIsCorrection")
        if number not in self.invoices:
            raise Refused("InvoiceUnknown")
        invoice = self.invoices[number]
        if invoice.cancelled:
            raise Refused("InvoiceCancelled")
        return invoice

    def invoice_correct(self, c):
        invoice = self.invoice(c["invoice"])
        if invoice.kind == "downPayment":
            raise Refused("DownPaymentIsWhole", "DownPaymentPaid", "LineUnknown")
        if not c.get("lines") and not c.get("charges"):
            raise Refused("NothingToCorrect")
        wishes = [self.correction_wish(invoice, wish) for wish in c["lines"]]
        self.dates.check("RK", self.on, self.today)
        answer, _ = self.correct(invoice, wishes)
        return answer

    def correction_wish(self, invoice, wish):
        if not 1 <= wish["line"] <= len(invoice.lines):
            raise Refused("LineUnknown")
        line = invoice.lines[wish["line"] - 1]
        if wish.get("amount") is not None:
            amount = figures.cents(wish["amount"])
            standing = pricing.line_net(line.left, line.price, line.per, line.discount) - line.less
            if amount > standing:
                raise Refused("AboveBilled")
            return line, 0, amount, False
        quantity = figures.quantity(wish["quantity"]) * line.factor // figures.UNIT
        if quantity > line.left:
            raise Refused("AboveBilled")
        return line, quantity, 0, wish.get("rebill", False)

    def correct(self, invoice, wishes, deduction=0):
        """What stands less the invoice computed again; the correction that empties a group takes the rest."""
        for line, quantity, amount, _ in wishes:
            line.left -= quantity
            line.less += amount
        rows = self.correction_rows(invoice, wishes, deduction)
        if pricing.sums(rows)[2] < 0:
            for line, quantity, amount, _ in wishes:
                line.left += quantity
                line.less -= amount
            raise Refused("CorrectionRaises")
        for line, quantity, _, rebill in wishes:
            if rebill:
                self.give_back_allowances(invoice, line, quantity)
                self.unbill(line, quantity)
                self.reopen(invoice.order)
            else:
                line.line.credited += quantity
        return self.book_correction(invoice, rows, "correction"), rows

    def give_back_allowances(self, invoice, line, quantity):
        """Pieces that are billed again bring their share of a fixed allowance along."""
        for extra in invoice.extras:
            if extra.extra.amount is not None and extra.sign < 0:
                now = self.allowance_left(invoice, extra, lambda each: each.left)
                before = self.allowance_left(invoice, extra, lambda each: each.left + (quantity if each is line else 0))
                extra.extra.billed -= before - now

    def correction_rows(self, invoice, wishes, deduction):
        after = self.groups_with(invoice, lambda line: line.left)
        for line in invoice.lines:
            after[line.group] -= line.less
        if deduction:
            for key, part in figures.shares(deduction, self.change_of(invoice, after)).items():
                after[key] += part
        touched = {line.group for line, _, _, _ in wishes}
        return self.difference(invoice, after, touched)

    def change_of(self, invoice, after):
        return {key: self.standing(invoice, key) - after[key] for key in invoice.rows if self.standing(invoice, key) != after[key]}

    def standing(self, invoice, key):
        base, tax = invoice.now[key]
        return base + tax if invoice.gross_prices else base

    def difference(self, invoice, after, touched):
        """Rows to take off, per group: its own base and its own VAT."""
        rows = {}
        change = self.change_of(invoice, after)
        for key in sorted(set(change) | touched):
            total = change.get(key, 0)
            base, tax = invoice.now[key]
            if after[key] == 0:
                rows[key] = (base, tax)
            else:
                rows[key] = pricing.tax_rows({key: total}, invoice.gross_prices)[key]
        return rows

    def unbill(self, line, quantity):
        line.each.billed -= quantity
        line.line.billed -= quantity

    def book_correction(self, invoice, rows, kind):
        number = self.numbers.next("RK", self.on)
        self.dates.note("RK", self.on)
        self.correction_numbers[number] = invoice
        for key, (base, tax) in rows.items():
            now = invoice.now[key]
            invoice.now[key] = (now[0] - base, now[1] - tax)
        net, _, gross = pricing.sums(rows)
        correction = Thing(number=number, gross=gross, kind=kind, rows=rows)
        invoice.corrections.append(correction)
        self.post_document(rows, -1, invoice.kind == "downPayment", gross)
        self.settle_correction(invoice, correction)
        self.close_if_done(invoice.order)
        negative = {key: (-base, -tax) for key, (base, tax) in rows.items()}
        return {
            "correction": number, "net": figures.money(-net), "gross": figures.money(-gross),
            "tax": pricing.row_list(negative),
        }

    def invoice_cancel(self, c):
        invoice = self.invoice(c["invoice"])
        if invoice.kind == "downPayment" and self.items[invoice.number].open < invoice.gross:
            raise Refused("DownPaymentPaid")
        if not any(any(row) for row in invoice.now.values()) and not any(line.left for line in invoice.lines):
            raise Refused("NothingToCorrect")
        self.dates.check("RK", self.on, self.today)
        invoice.cancelled = True
        touched = {line.group for line in invoice.lines if line.left}
        for extra in invoice.extras:
            if extra.extra.amount is not None:
                extra.extra.used -= 1
                extra.extra.notes -= extra.notes
                extra.extra.billed -= self.allowance_left(invoice, extra, lambda line: line.left)
        for line in invoice.lines:
            self.unbill(line, line.left)
            line.left = 0
        self.reopen(invoice.order)
        self.release_advances(invoice)
        rows = {key: row for key, row in invoice.now.items() if any(row) or key in touched}
        return self.book_correction(invoice, rows, "cancellation")

    def invoices_of(self, order):
        return [invoice for invoice in order.invoices if invoice.kind != "downPayment"]

    @staticmethod
    def stands(invoice):
        return sum(base + tax for base, tax in invoice.now.values())

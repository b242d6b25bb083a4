"""Open items, payments, advances, refunds, and what the ledger says of all of it (rules 23, 24)."""

from fractions import Fraction

import figures
import pricing
from discounts import RECEIVABLE
from world import Refused, Thing, days_later

BANK, ASKED = "1200", "1593"
ADVANCE = {19: "1718", 7: "1711", 0: "1710"}
REVENUE = {("S", 19): "8400", ("S", 7): "8300", ("K", 0): "8125", ("G", 0): "8120", ("AE", 0): "8337", ("O", 0): "8338"}
VAT = {19: "1776", 7: "1771"}


class Cash:
    # -- ledger -----------------------------------------------------------------------------------------------------

    def post(self, account, amount):
        self.accounts[account] = self.accounts.get(account, 0) + amount

    def post_document(self, rows, sign, asked, gross):
        self.post(RECEIVABLE, sign * gross)
        if asked:
            self.post(ASKED, -sign * gross)
            return
        self.post_rows(rows, -sign, REVENUE)

    def post_rows(self, rows, sign, accounts):
        for key, (base, tax) in rows.items():
            self.post(accounts.get(key) or accounts.get(key[1], f"other {key}"), sign * base)
            if tax:
                self.post(VAT[key[1]], sign * tax)

    def ledger_list(self, c):
        return {"accounts": {account: amount for account, amount in self.accounts.items() if amount}}

    # -- open items -------------------------------------------------------------------------------------------------

    def open_item(self, number, kind, party, amount, due):
        item = Thing(
            number=number, kind=kind, party=party, gross=abs(amount), open=amount, due=due, discounts=[], refunded=0,
            invoice=None, terms=None, since=None,
        )
        self.items[number] = item
        self.items_of.setdefault(party.number, {})[number] = item
        return item

    def openitems_list(self, c):
        items = self.items_of.get(self.party(c["customer"]).number, {}).values()
        rows = {
            item.number: {"open": figures.money(item.open), "due": item.due, "kind": item.kind}
            for item in items
            if item.open
        }
        return {"rows": rows, "total": figures.money(sum(item.open for item in items))}

    def settle_correction(self, invoice, correction):
        """It lowers what is open of its invoice; the rest is credit. Cash discount goes back in proportion (rules 24)."""
        item = self.items[invoice.number]
        applied = max(0, min(item.open, correction.gross))
        item.open -= applied
        credit = self.open_item(correction.number, "correction", invoice.party, applied - correction.gross, self.on)
        for given in item.discounts:
            back = self.discount_back(invoice, correction, given)
            if back:
                self.give_back(given, back, credit, self.gross_of(correction.rows))
        if item.open <= 0:
            self.closed_check(invoice)

    def closed_check(self, invoice):
        self.close_if_done(invoice.order)

    # -- money that comes -------------------------------------------------------------------------------------------

    def payment_record(self, c):
        amount = figures.cents(c["amount"])
        if amount <= 0:
            raise Refused("NumberTooSmall")
        if self.on > self.today or c.get("valueDate", self.on) > self.today:
            raise Refused("DateInFuture")
        if c.get("currency", "EUR") != "EUR":
            raise Refused("CurrencyNotUsed")
        if c.get("invoice") and c.get("items"):
            raise Refused("OneOfTwo")
        plan, party = self.plan_payment(c, amount)
        payment = Thing(
            number=self.numbers.next("ZA", self.on), party=party, amount=amount, uses=[], advances=[], undone=False,
            refunds=[], credit=None,
        )
        self.payments[payment.number] = payment
        self.post(BANK, amount)
        self.post(RECEIVABLE, -amount)
        rest = amount - sum(use.amount for use in plan)
        payment.credit = self.open_item(payment.number, "payment", party, -rest, self.on)
        allocated = [answer for use in plan for answer in self.use(payment, use)]
        return {"payment": payment.number, "allocated": allocated, "unallocated": figures.money(rest)}

    def plan_payment(self, c, amount):
        wishes = c.get("items") or ([{"document": c["invoice"]}] if c.get("invoice") else [])
        if not wishes:
            if not c.get("customer"):
                raise Refused("PaymentWithoutParty")
            return [], self.party(c["customer"])
        documents = [self.debt(wish["document"]) for wish in wishes]
        parties = {document.party.number: document.party for document in documents}
        if len(parties) > 1:
            raise Refused("SeveralDebtors")
        plan, left = [], amount
        for wish, document in zip(wishes, documents):
            use = self.plan_use(wish, document, left, c)
            left -= use.amount
            if left < 0:
                raise Refused("ItemsExceedPayment")
            plan.append(use)
        return plan, documents[0].party

    def debt(self, number):
        if number in self.orders:
            if self.orders[number].quote:
                raise Refused("DocumentUnknown")
            return self.orders[number]
        if number not in self.invoices:
            raise Refused("DocumentUnknown")
        return self.invoices[number]

    def plan_use(self, wish, document, left, c):
        open_now = self.open_of(document)
        paid = figures.cents(wish["amount"]) if wish.get("amount") is not None else left
        discount = self.discount_wish(wish, document, open_now - paid, c)
        if wish.get("amount") is not None:
            amount = figures.cents(wish["amount"])
            if amount + discount > open_now:
                raise Refused("AboveOpen")
        else:
            amount = max(0, min(left, open_now - discount))
        if discount > open_now:
            raise Refused("AboveOpen")
        return Thing(document=document, amount=amount, discount=discount)

    def discount_wish(self, wish, document, short, c):
        """Given, or what the terms allow of what is short; a payment within days closes the invoice by itself."""
        taken = wish.get("discount", c.get("discountTaken"))
        if getattr(document, "kind", "order") in ("order", "downPayment"):
            if taken is not None:
                raise Refused("DownPaymentDiscount")
            return 0
        if taken is not None and taken is not True:
            return figures.cents(taken)
        allowed = self.allowed_discount(document, c.get("valueDate", self.on))
        return short if 0 < short <= allowed else 0

    def allowed_discount(self, invoice, value_date):
        """Percent of gross less corrections; the value date counts (rules 24)."""
        item = self.items[invoice.number]
        percents = [
            Fraction(each["percent"])
            for each in item.terms.get("discounts", [])
            if value_date <= days_later(item.since, each["days"])
        ]
        return figures.percent_of(self.stands(invoice), max(percents, default=0))

    def open_of(self, document):
        if document.number in self.items:
            return max(0, self.items[document.number].open)
        return max(0, self.order_sums(document)[1] - sum(advance.gross for advance in document.advances if not advance.undone))

    def use(self, payment, plan):
        if plan.document.number in self.orders:
            self.advance(payment, plan.document, plan.amount, None)
            return []
        invoice = plan.document
        item = self.items[invoice.number]
        item.open -= plan.amount + plan.discount
        rows = self.discount_rows(self.gross_of(invoice.now), plan.discount) if plan.discount else {}
        given = Thing(item=item, amount=plan.discount, back=0, rows=rows, returned=[])
        if plan.discount:
            item.discounts.append(given)
            self.post_discount(rows, plan.discount, 1)
        payment.uses.append(Thing(invoice=invoice, amount=plan.amount, given=given))
        if invoice.kind == "downPayment":
            self.advance(payment, invoice.order, plan.amount, invoice)
        self.close_if_done(invoice.order)
        return [
            {
                "invoice": invoice.number, "amount": figures.money(plan.amount), "discount": figures.money(plan.discount),
            }
        ]

    @staticmethod
    def gross_of(rows):
        return {key: base + tax for key, (base, tax) in rows.items()}

    # -- advances ---------------------------------------------------------------------------------------------------

    def advance(self, payment, order, amount, asked):
        rows = self.advance_rows(order, amount, asked)
        advance = Thing(
            payment=payment, order=order, gross=amount, open=amount, rows=rows, asked=asked, undone=False, since=self.on
        )
        order.advances.append(advance)
        payment.advances.append(advance)
        self.post(ASKED if asked else RECEIVABLE, amount)
        self.post_rows(rows, -1, ADVANCE)
        self.lift_by_money(order, advance)

    def advance_rows(self, order, amount, asked):
        """VAT is contained in it, by the groups of the order, or of the down payment that it pays to the last cent."""
        if not asked:
            return pricing.tax_rows(figures.shares(amount, self.positive(self.order_rows(order))), True)
        if self.items[asked.number].open:
            return pricing.tax_rows(figures.shares(amount, self.positive(asked.rows)), True)
        rows = dict(asked.rows)
        for advance in order.advances:
            if advance.asked is asked and not advance.undone:
                for key, (base, tax) in advance.rows.items():
                    rows[key] = (rows[key][0] - base, rows[key][1] - tax)
        return rows

    @staticmethod
    def positive(rows):
        return {key: base + tax for key, (base, tax) in rows.items() if base + tax > 0}

    @staticmethod
    def paid_ahead(order):
        return sum(advance.gross for advance in order.advances if not advance.undone)

    def lift_by_money(self, order, advance):
        """Money on an order lifts exactly its hold (rules 23)."""
        paid, gross = self.paid_ahead(order), self.order_sums(order)[1]
        advance.lifted = [hold for hold in order.holds if hold.kind != "manual" and paid >= min(hold.amount, gross)]
        order.holds = [hold for hold in order.holds if hold not in advance.lifted]
        if advance.lifted and not order.holds:
            self.lift(order)

    def hold_again(self, order, advance):
        """Without the money it waits for what is missing now."""
        for hold in advance.lifted:
            missing = min(hold.amount, self.order_sums(order)[1]) - self.paid_ahead(order)
            if missing > 0 and order.state == "released" and any(self.open(line) for line in order.lines):
                fields = {"reason": figures.money(missing), "since": self.on}
                order.holds.append(Thing(**{**hold.__dict__, **fields}))

    def deduct_advances(self, invoice, item):
        for advance in invoice.order.advances:
            if advance.undone or not advance.open or item.open <= 0:
                continue
            used = min(advance.open, item.open)
            rows = self.used_rows(advance, used)
            advance.open -= used
            item.open -= used
            self.post(RECEIVABLE, -used)
            self.post_rows(rows, 1, ADVANCE)
            invoice.advances.append(Thing(advance=advance, gross=used))

    def release_advances(self, invoice):
        """What a cancelled invoice had deducted is an advance again, but for what a correction has made credit of."""
        item = self.items[invoice.number]
        needed = self.stands(invoice) - item.open - sum(given.amount - given.back for given in item.discounts)
        for use in reversed(invoice.advances):
            part = min(use.gross, max(0, needed))
            needed -= part
            use.advance.open += part
            item.open += part
            self.post(RECEIVABLE, part)
            self.post_rows(self.used_rows(use.advance, part), -1, ADVANCE)
        invoice.advances = []

    def used_rows(self, advance, used):
        """Of what is used in parts the parts add up: up to here less what was used before."""
        before = advance.gross - advance.open
        upto = advance.rows if before + used == advance.gross else self.split(advance, before + used)
        earlier = self.split(advance, before)
        nothing = (0, 0)
        return {
            key: (b - earlier.get(key, nothing)[0], t - earlier.get(key, nothing)[1]) for key, (b, t) in upto.items()
        }

    def split(self, advance, amount):
        weights = self.positive(advance.rows)
        return {key: (0, 0) for key in weights} | pricing.tax_rows(figures.shares(amount, weights), True)

    def paid_on(self, order):
        """Money on the order itself and on its invoices, with the cash discount that still stands."""
        paid = sum(advance.gross for advance in order.advances if not advance.undone and not advance.asked)
        for payment in self.payments.values():  # a credit set off is no money
            for use in payment.uses:
                if use.invoice.order is order:
                    paid += 0 if payment.undone else use.amount + use.given.amount - use.given.back
        return paid

    # -- credit -----------------------------------------------------------------------------------------------------

    def payment_allocate(self, c):
        credit = self.credit(c["payment"])
        if credit.open >= 0:
            raise Refused("NoCredit")
        plan, left = [], -credit.open
        for wish in c["items"]:
            invoice = self.debt(wish["document"])
            if invoice.party is not credit.party:
                raise Refused("SeveralDebtors")
            if getattr(invoice, "kind", "order") in ("order", "downPayment"):
                raise Refused("DownPaymentNeedsMoney", "DocumentUnknown")
            use = self.plan_use(wish, invoice, left, {})
            left -= use.amount
            if left < 0:
                raise Refused("ItemsExceedPayment")
            plan.append(use)
        holder = self.payments.get(c["payment"]) or self.holders.setdefault(c["payment"], Thing(uses=[], undone=False, advances=[]))
        allocated = []
        for use in plan:
            credit.open += use.amount
            allocated += self.use(holder, use)
        return {"allocated": allocated, "unallocated": figures.money(-credit.open)}

    def credit(self, number):
        if number not in self.items or self.items[number].kind in ("invoice", "downPayment"):
            raise Refused("DocumentUnknown", "NoCredit", "PaymentUnknown")
        return self.items[number]

    def payment_undo(self, c):
        payment = self.payments.get(c["payment"])
        if payment is None:
            raise Refused("PaymentUnknown")
        if payment.undone:
            raise Refused("PaymentAlreadyUndone")
        if payment.credit is not None and payment.credit.refunded:
            raise Refused("PaymentRefunded")
        if any(advance.open < advance.gross for advance in payment.advances):
            raise Refused("AdvanceUsed")
        payment.undone = True
        payment.credit.open = 0
        self.post(BANK, -payment.amount)
        self.post(RECEIVABLE, payment.amount)
        for use in payment.uses:
            self.undo_use(use)
        for advance in payment.advances:
            self.undo_advance(advance)
        for order in [use.invoice.order for use in payment.uses] + [advance.order for advance in payment.advances]:
            self.close_if_done(order)  # money that nobody was owed opens nothing
        return {}

    def undo_use(self, use):
        item, given = self.items[use.invoice.number], use.given
        item.open += use.amount + given.amount - given.back
        if given.amount:
            self.post_discount(given.rows, given.amount, -1)
        for back, rows in given.returned:  # nothing of it is granted any more, and nothing came back
            self.post_discount(rows, back, 1)
        if given in item.discounts:
            item.discounts.remove(given)
        self.reopen(use.invoice.order)

    def undo_advance(self, advance):
        advance.undone = True
        self.post(ASKED if advance.asked else RECEIVABLE, -advance.gross)
        self.post_rows(advance.rows, 1, ADVANCE)
        self.reopen(advance.order)
        self.hold_again(advance.order, advance)

    def payment_refund(self, c):
        amount = figures.cents(c["amount"])
        if c.get("correction"):
            credits = [self.credit(c["correction"])]
        else:
            items = self.items_of.get(self.party(c["customer"]).number, {}).values()
            credits = sorted((item for item in items if item.open < 0), key=lambda item: item.due)  # of one day, the elder first
        if amount > -sum(min(0, item.open) for item in credits):
            raise Refused("AboveCredit", "NoCredit")
        self.pay_out(credits, amount)
        return {"payment": self.refund_number(credits[0].party)}

    def pay_out(self, credits, amount):
        for item in credits:
            part = min(amount, -item.open)
            item.open += part
            item.refunded += part
            amount -= part
            self.post(BANK, -part)
            self.post(RECEIVABLE, part)

    def refund_number(self, party):
        return self.numbers.next("ZA", self.on)

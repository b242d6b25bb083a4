"""Orders from entry to release, change, hold and cancellation (rules 3, 4, 7 to 9)."""

import figures
import pricing
from world import Refused, Thing, one_of

NOT_IN_WAREHOUSE = {"cancelled": "OrderCancelled", "closed": "OrderClosed"}


class Orders:
    # -- entry ------------------------------------------------------------------------------------------------------

    def order_add(self, c):
        order = self.draft(c)
        self.take_number(order)
        return self.order_answer(order)

    def draft(self, c):
        party = self.party(c["customer"])
        order = Thing(
            number=None, party=party, state="entered", on=self.on, case=self.tax_case(party, c.get("taxCase")),
            quote=c.get("asQuote", False), accepted=False, gross_prices=self.gross_prices(party, c),
            complete=c.get("completeOnly", party.complete), terms=c.get("terms", party.terms), holds=[],
            extras=self.extras(c), lines=[], revision=1, confirmed=False, released_on=None, released_turn=0, partial_since=None,
            freed_complete=False, freed_held=False, advances=[], invoices=[], notes=[],
            prepays=party.prepays or party.limit == 0, requested=c.get("requestedOn"),
        )
        for at, wish in enumerate(c.get("lines", []), 1):
            order.lines.append(self.new_line(order, at, wish))
        if order.lines and all(line.article.kind == "service" for line in order.lines):
            order.case = {"intraCommunity": "reverseChargeService", "export": "outsideScope"}.get(order.case, order.case)
        self.promise(order)
        return order

    def take_number(self, order):
        order.number = self.numbers.next("AN" if order.quote else "AU", order.on)
        self.orders[order.number] = order
        order.state = "quote" if order.quote else "entered"

    def gross_prices(self, party, c):
        if c.get("prices"):
            return c["prices"] == "gross"
        return party.consumer

    def tax_case(self, party, wish):
        derived = "standard"
        if party.country in pricing.EU and party.vat_valid and not party.consumer:
            derived = "intraCommunity"
        elif party.country != "DE" and party.country not in pricing.EU:
            derived = "export"
        if wish == "intraCommunity" and derived != wish or wish == "export" and derived != wish:
            raise Refused("TaxCaseContradiction")
        return wish or derived

    def extras(self, c):
        """Allowances are negative charges; each keeps its sign."""
        extras = []
        for sign, field in ((-1, "allowances"), (1, "charges")):
            for wish in c.get(field, []):
                one_of(wish, "amount", "percent")
                extras.append(
                    Thing(
                        sign=sign,
                        amount=figures.cents(wish["amount"]) if wish.get("amount") is not None else None,
                        percent=figures.Fraction(str(wish["percent"])) if wish.get("percent") is not None else None,
                        each=wish.get("eachDelivery", False),
                        used=0,
                        billed=0,
                        notes=set(),
                    )
                )
        return extras

    def new_line(self, order, number, wish):
        article = self.article(wish["sku"])
        line = Thing(
            order=order, number=number, article=article, cancelled=0, shipped=0, boxed=0, returned=0,
            credited=0, billed=0, returned_unbilled=0, to_replace=0, replaced=0, held_at={}, staged_at={},
            promised=None, typed=False, discount=0, stops=[], picks={},
        )
        self.set_quantity(line, wish)
        self.set_price(line, wish)
        line.requested = wish.get("requestedOn") or order.requested
        case = pricing.category_of(order.case, article.kind)
        line.category = case
        return line

    def set_quantity(self, line, wish):
        article = line.article
        text = str(wish["quantity"])
        if "." in text and len(text.split(".")[1]) > 4:
            raise Refused("TooManyDecimals")
        entered = figures.quantity(text)
        if entered <= 0:
            raise Refused("NumberTooSmall")
        if entered > 10**9 * figures.UNIT:
            raise Refused("NumberTooLarge")
        line.unit = wish.get("unit") or article.unit
        if line.unit != article.unit and line.unit not in article.packs:
            raise Refused("UnitNotSold")
        multiple = article.multiples.get(line.unit)
        if multiple and entered % multiple:
            raise Refused("QuantityNotMultiple")
        line.factor = article.packs.get(line.unit, figures.UNIT)
        line.ordered = entered * line.factor // figures.UNIT

    def set_price(self, line, wish, keeps=False):
        order, article = line.order, line.article
        given = line.given = wish.get("discountPercent")
        if wish.get("price") is not None:
            line.price = figures.price(wish["price"])
            line.per = figures.Fraction(wish.get("per", 1) * line.factor, figures.UNIT)
            line.typed, line.discount = True, 0
        elif not line.typed and not keeps:
            net, line.per, line.discount, _ = self.find_price(order.party, article, order.on, line.ordered)
            if line.factor != figures.UNIT:  # the price of the pack, for a pack
                net, line.per = net * line.factor // figures.UNIT // line.per, line.factor // figures.UNIT
            line.price = self.shelf_price(order.gross_prices, net, article, order.on)
        if given is not None:
            line.discount = int(given)
        if line.price < 0:
            raise Refused("NumberTooSmall")
        if line.discount > 100:
            raise Refused("NumberTooLarge")

    def promise(self, order):
        """At entry: the day itself if what is free suffices, else unknown until goods are announced."""
        taken = {}
        for line in order.lines:
            line.promised = self.promise_of(line, taken)

    def promise_of(self, line, taken):
        """Lines before it in the same order have taken theirs already."""
        wanted = max(self.on, line.requested or "")
        if line.article.kind != "stock":
            return wanted if line.article.kind == "service" else None  # what must be bought first has no day yet
        sku = line.article.sku
        free = sum(self.free_at(sku, code) for code in self.shipping()) - taken.get(sku, 0)
        needed = line.ordered - line.cancelled - line.shipped
        taken[sku] = taken.get(sku, 0) + needed
        return wanted if free >= needed else None

    # -- what an order comes to -------------------------------------------------------------------------------------

    def order_rows(self, order):
        lines = []
        for line in order.lines:
            if line.ordered > line.cancelled:
                lines.append(self.line_group(line, line.ordered - line.cancelled, order.on))
        groups = pricing.line_groups(lines)
        totals, running = dict(groups), dict(groups)
        for extra in order.extras if lines else []:
            for key, part in pricing.spread(extra, self.standing_amount(order, extra), groups, running).items():
                totals[key] += extra.sign * part
        return pricing.tax_rows(totals, order.gross_prices)

    def standing_amount(self, order, extra):
        """A fixed allowance shrinks with what is cancelled (rules 18)."""
        whole = self.net_of(order, lambda line: line.ordered)
        if extra.amount is None or extra.sign > 0 or not whole:
            return extra.amount
        stands = self.net_of(order, lambda line: line.ordered - line.cancelled)
        return figures.rounded(figures.Fraction(extra.amount * stands, whole))

    @staticmethod
    def line_group(line, quantity, on):
        rate = pricing.rate_on(line.article.tax_class, on) if line.category == "S" else 0
        return (line.category, rate), pricing.line_net(quantity, line.price, line.per, line.discount)

    def order_sums(self, order):
        net, _, gross = pricing.sums(self.order_rows(order))
        return net, gross

    def order_answer(self, order):
        rows = self.order_rows(order)
        net, _, gross = pricing.sums(rows)
        lines = [
            {
                "line": line.number,
                "sku": line.article.sku,
                "quantity": figures.amount_of_goods(line.ordered * figures.UNIT // line.factor),
                "net": figures.money(
                    pricing.line_net(line.ordered - line.cancelled, line.price, line.per, line.discount)
                ),
                "promisedOn": line.promised,
            }
            for line in order.lines
        ]
        return {
            "order": order.number, "lines": lines, "net": figures.money(net), "gross": figures.money(gross),
            "tax": pricing.row_list(rows), "revision": order.revision, "taxCase": order.case,
        }

    # -- release ----------------------------------------------------------------------------------------------------

    def order(self, number):
        if number not in self.orders:
            raise Refused("OrderUnknown")
        return self.orders[number]

    def order_release(self, c):
        order = self.order(c["order"])
        self.may_release(order, c)
        return self.release(order)

    def may_release(self, order, c):
        if order.quote:
            raise Refused("QuoteAlreadyTaken" if order.accepted else "OrderIsQuote")
        if c.get("version") is not None:
            raise Refused("ChangedMeanwhile", kind="conflict")
        if order.state == "released":
            raise Refused("OrderAlreadyReleased")
        if order.state in NOT_IN_WAREHOUSE:
            raise Refused(NOT_IN_WAREHOUSE[order.state])
        overridden = c.get("override", [])
        if order.holds and "OrderHeld" not in overridden:
            raise Refused("OrderHeld")
        self.blocking_points(order, overridden)

    @staticmethod
    def blocking_points(order, overridden=()):
        if order.party.blocked and "CustomerBlocked" not in overridden:
            raise Refused("CustomerBlocked")
        if not any(line.ordered > line.cancelled for line in order.lines):
            raise Refused("OrderIsEmpty")

    def release(self, order):
        order.state, order.released_on = "released", self.on
        self.turns += 1
        order.released_turn = self.turns
        self.orders_with_clock[order.number] = order
        order.partial_since, order.freed_complete, order.freed_held = None, False, False
        for line in order.lines:
            if line.article.kind == "stock":
                self.in_flight.setdefault(line.article.sku, {})[order.number, line.number] = line
        reserved = []
        for line in order.lines:
            if line.article.kind == "stock":
                reserved += [(line, code, got) for code, got in self.reserve(line)]
        self.check_credit(order)
        return self.release_answer(order, reserved)

    def release_answer(self, order, reserved):
        net, gross = self.order_sums(order)
        return {
            "order": order.number,
            "reserved": [
                {"line": line.number, "location": code, "quantity": figures.amount_of_goods(got)}
                for line, code, got in reserved
            ],
            "short": [
                {"line": line.number, "quantity": figures.amount_of_goods(self.missing(line)), "promisedOn": line.promised}
                for line in self.short_lines(order)
            ],
            "holds": [self.hold_text(hold) for hold in order.holds],
            "net": figures.money(net),
            "gross": figures.money(gross),
        }

    def hold_text(self, hold):
        return {"kind": hold.kind, "reason": None if hold.kind == "credit" else hold.reason, "since": hold.since}

    def order_take(self, c):
        order = self.draft(c)
        order.number = "?"
        self.may_release(order, {})
        self.take_number(order)
        answer = self.release(order)
        order.confirmed = True
        return {**answer, "document": f"{order.number}/{order.revision}"}

    def order_confirm(self, c):
        order = self.order(c["order"])
        if order.state == "cancelled":
            raise Refused("OrderCancelled")
        if order.state == "entered":
            self.blocking_points(order)
        order.confirmed = True
        return {"document": f"{order.number}/{order.revision}"}

    def order_unrelease(self, c):
        order = self.released(c["order"])
        if any(line.shipped or line.staged_at and sum(line.staged_at.values()) for line in order.lines):
            raise Refused("AlreadyPicked")
        skus = self.let_go(order)
        order.state, order.released_on = "entered", None
        self.leave(order)
        self.allocate(skus)
        return {"order": order.number}

    def released(self, number):
        order = self.order(number)
        if order.quote:
            raise Refused("QuoteAlreadyTaken" if order.accepted else "OrderIsQuote")
        if order.state in NOT_IN_WAREHOUSE:
            raise Refused(NOT_IN_WAREHOUSE[order.state])
        if order.state != "released":
            raise Refused("OrderNotReleased")
        return order

    def leave(self, order):
        """Nothing of the order waits or holds goods any more."""
        self.orders_with_clock.pop(order.number, None)
        for line in order.lines:
            self.in_flight.get(line.article.sku, {}).pop((order.number, line.number), None)

    # -- holds ------------------------------------------------------------------------------------------------------

    def alive(self, number):
        order = self.order(number)
        if order.quote:
            raise Refused("QuoteAlreadyTaken" if order.accepted else "OrderIsQuote")
        if order.state in NOT_IN_WAREHOUSE:
            raise Refused(NOT_IN_WAREHOUSE[order.state])
        return order

    def order_hold(self, c):
        order = self.alive(c["order"])
        order.holds.append(Thing(kind="manual", reason=c["reason"], since=self.on, amount=0))
        return {"holds": [self.hold_text(hold) for hold in order.holds]}

    def order_lift(self, c):
        order = self.alive(c["order"])
        if not order.holds:
            raise Refused("OrderNotHeld")
        self.lift(order)
        return {"holds": []}

    def lift(self, order):
        order.holds, order.freed_held = [], False
        self.allocate([line.article.sku for line in order.lines])

    # -- cancel -----------------------------------------------------------------------------------------------------

    def order_cancel(self, c):
        order = self.alive(c["order"])
        wishes = self.cancel_wishes(order, c)
        before = self.order_sums(order)[1]
        for line, quantity in wishes:
            line.cancelled += quantity
            self.free(line, max(0, self.held(line) - self.wanted(line)))
        if not any(line.ordered > line.cancelled for line in order.lines):
            order.state = "cancelled"
            self.leave(order)
        self.renew_holds(order, before)
        self.close_if_done(order)
        self.allocate([line.article.sku for line, _ in wishes])
        return {"order": order.number, "state": order.state}

    def cancel_wishes(self, order, c):
        """What is open may be cancelled, and no more; what is picked is put back first."""
        if c.get("lines") is None:
            wishes = [(line, self.cancellable(line)) for line in order.lines]
        else:
            wishes = []
            for wish in c["lines"]:
                line = self.line(order, wish["line"])
                quantity = wish.get("quantity")
                wishes.append((line, self.cancellable(line) if quantity is None else figures.quantity(quantity)))
        if any(quantity > self.cancellable(line) for line, quantity in wishes):
            raise Refused("AlreadyShipped")
        if order.lines and not any(quantity for _, quantity in wishes):
            raise Refused("AlreadyShipped")
        return wishes

    def cancellable(self, line):
        return max(0, self.open(line) - sum(line.staged_at.values()))

    def line(self, order, number):
        if not 1 <= number <= len(order.lines):
            raise Refused("LineUnknown")
        return order.lines[number - 1]

    # -- quotes -----------------------------------------------------------------------------------------------------

    def quote_accept(self, c):
        quote = self.order(c["quote"])
        if not quote.quote:
            raise Refused("OrderIsNoQuote")
        if quote.accepted:
            raise Refused("QuoteAlreadyTaken")
        quote.accepted, quote.state = True, "closed"
        order = self.copy_of(quote)
        self.take_number(order)
        return self.order_answer(order)

    def copy_of(self, quote):
        """The order is what was offered: lines, prices and texts as they stood (rules 4)."""
        order = Thing(**quote.__dict__)
        order.quote, order.accepted, order.on, order.holds = False, False, self.on, list(quote.holds)
        order.advances, order.invoices, order.notes = [], [], []
        order.extras = [Thing(**{**extra.__dict__, "notes": set()}) for extra in quote.extras]
        order.lines = [Thing(**{**line.__dict__, "order": order, "held_at": {}, "staged_at": {}, "picks": {}, "stops": []}) for line in quote.lines]
        self.promise(order)
        return order

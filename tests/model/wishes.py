"""The commands themselves, with fields as a person might give them. None: there is nothing to do that on."""

import figures
from figures import money
from invalid import Invalid

SKUS = ("A1", "A2", "A3", "A4", "S1", "N1")
STOCKED = SKUS[:4]


class Wishes(Invalid):
    # -- orders -----------------------------------------------------------------------------------------------------

    def order_add(self):
        command = {"do": "order.add", **self.order_fields()}
        if self.chance(0.12):
            command["asQuote"] = True
        return command

    def order_take(self):
        return {"do": "order.take", **self.order_fields()}

    def order_fields(self):
        fields = {"customer": self.pick(list(self.model.parties)), "lines": self.order_lines()}
        if self.model.parties[fields["customer"]].complete:  # how whole orders queue is not in the oracle yet
            fields["lines"] = fields["lines"][:1]
        if self.chance(0.2):
            fields["charges"] = [self.extra("Fracht", charge=True)]
        if self.chance(0.12):
            fields["allowances"] = [self.extra("Treue", charge=False)]
        return fields

    def extra(self, reason, charge):
        if self.chance(0.4):
            return {"percent": self.pick(["1", "2.5", "10"]), "reason": reason}
        extra = {"amount": self.cents_between(1, 2500 if charge else 300), "reason": reason}
        if charge and self.chance(0.2):
            extra["eachDelivery"] = True
        return extra

    def order_lines(self):
        return [self.order_line() for _ in range(self.random.choice((1, 1, 1, 2, 2, 3, 5)))]

    def order_line(self):
        sku = self.pick(SKUS)
        line = {"sku": sku, "quantity": self.random.choice((1, 1, 2, 3, 5, 10, 12, 25, 70, "2.5", "0.3333"))}
        if sku == "A1" and self.chance(0.4):
            line["unit"] = self.pick(("XPK", "XCT"))
            line["quantity"] = self.random.choice((2, 4, 6))
        if self.chance(0.2):
            line["price"] = self.pick(("0", "0.01", "1.005", "9.99", "333.333333"))
            if self.chance(0.2):
                line["per"] = self.pick((10, 100))
        if self.chance(0.15):
            line["discountPercent"] = self.pick(("3", "10", "50", "100"))
        return line

    def order_release(self):
        order = self.pick(self.orders("entered"))
        return order and {"do": "order.release", "order": order.number}

    def order_change(self):
        order = self.pick([o for o in self.orders("entered") if len(o.lines) == 1 and not o.lines[0].cancelled])
        if not order:
            return None
        wish = {"line": 1, "quantity": self.random.choice((2, 4, 6, 40))}
        if self.chance(0.3):
            wish["price"] = self.cents_between(1, 5000)
        return {"do": "order.change", "order": order.number, "lines": [wish]}

    def order_confirm(self):
        order = self.pick(self.orders("entered", "released"))
        return order and {"do": "order.confirm", "order": order.number}

    def order_unrelease(self):
        order = self.pick(self.orders("released"))
        return order and {"do": "order.unrelease", "order": order.number, "reason": "zurück"}

    def order_hold(self):
        order = self.pick([order for order in self.orders("entered", "released") if not order.complete])
        return order and {"do": "order.hold", "order": order.number, "reason": "Rückfrage"}

    def order_lift(self):
        held = [order for order in self.orders("entered", "released") if order.holds]
        return held and {"do": "order.lift", "order": self.pick(held).number, "reason": "geklärt"}

    def order_cancel(self):
        order = self.pick(self.orders("entered", "released"))
        if not order:
            return None
        command = {"do": "order.cancel", "order": order.number, "reason": "nicht mehr"}
        lines = [line for line in order.lines if self.model.open(line) > 0]
        if lines and self.chance(0.6):
            line = self.pick(lines)
            command["lines"] = [{"line": line.number, "quantity": self.part(self.model.open(line))}]
        return command

    def quote_accept(self):
        quote = self.pick(self.orders("quote"))
        return quote and {"do": "quote.accept", "quote": quote.number}

    def order_show(self):
        order = self.pick(self.orders())
        return order and {"do": "order.show", "order": order.number}

    # -- goods ------------------------------------------------------------------------------------------------------

    def stock_receive(self):
        if self.chance(0.3):
            lines = [{"sku": self.pick(STOCKED), "quantity": self.random.randint(1, 80)} for _ in range(3)]
            return {"do": "stock.receive", "lines": lines}
        command = {"do": "stock.receive", "sku": self.pick(STOCKED), "quantity": self.random.randint(1, 150)}
        if command["sku"] == "A1" and self.chance(0.4):
            command["unit"], command["quantity"] = "XPK", self.random.randint(1, 30)
        if self.chance(0.05):
            command["location"] = "NORD"
        return command

    def stock_count(self):
        sku = self.pick(STOCKED)
        there = self.model.stock.get((sku, "MAIN"), 0) // figures.UNIT
        counted = max(0, there + self.random.randint(-20, 10))
        return {"do": "stock.count", "sku": sku, "location": "MAIN", "counted": counted, "reason": "Inventur"}

    def stock_show(self):
        return {"do": "stock.show", "sku": self.pick(STOCKED)}

    def article_change(self):
        return {"do": "article.change", "sku": self.pick(("A1", "A2", "S1")), "price": self.cents_between(10, 9000)}

    def price_add(self):
        return {
            "do": "price.add", "sku": self.pick(SKUS), "price": self.cents_between(5, 6000),
            "customer": self.pick(list(self.model.parties)), "from": self.today.isoformat(),
            "fromQuantity": self.random.choice((1, 5, 20)),
        }

    def party_change(self):
        fields = self.pick(({"creditLimit": "900.00"}, {"terms": {"days": 10}}))
        number = self.pick([party.number for party in self.model.parties.values() if party.limit != 0])
        return {"do": "party.change", "number": number, **fields}

    # -- warehouse --------------------------------------------------------------------------------------------------

    def ready(self):
        return [order for order in self.orders("released") if not order.holds]

    def pick_start(self):
        orders = [o for o in self.ready() if any(sum(line.held_at.values()) for line in o.lines)]
        if not orders:
            return None
        chosen = {self.pick(orders).number for _ in range(self.random.choice((1, 1, 2)))}
        return {"do": "pick.start", "orders": sorted(chosen)}

    def pick_record(self):
        picks = list(self.model.picks.values())[-8:]
        stops = [(pick, stop) for pick in picks for stop in pick.stops if self.model.pickable(stop)]
        if not stops:
            return None
        pick = self.pick(stops)[0]
        chosen = [stop for which, stop in stops if which is pick and self.chance(0.8)]
        scans = [
            {
                "sku": stop.line.article.sku, "quantity": self.part(self.model.pickable(stop)),
                "order": stop.line.order.number, "line": stop.line.number,
            }
            for stop in chosen
        ]
        return scans and {"do": "pick.record", "pickList": pick.number, "scans": scans}

    def pick_undo(self):
        order = self.pick([o for o in self.ready() if any(sum(line.staged_at.values()) for line in o.lines)])
        return order and {"do": "pick.undo", "order": order.number, "reason": "falsch"}

    def pack_add(self):
        lines = [line for order in self.ready() for line in order.lines if sum(line.staged_at.values())]
        if not lines:
            return None
        line = self.pick(lines)
        order, quantity = line.order, self.part(sum(line.staged_at.values()))
        return {"do": "pack.add", "order": order.number, "parcel": {"items": [{"line": line.number, "quantity": quantity}]}}

    def delivery_ship(self):
        order = self.pick(self.ready())
        if not order:
            return None
        command = {"do": "delivery.ship", "order": order.number}
        lines = [line for line in order.lines if self.model.deliverable(line) > 0]
        if lines and self.chance(0.35):
            line = self.pick(lines)
            command["lines"] = [{"line": line.number, "quantity": self.part(self.model.deliverable(line))}]
        return command

    def notes(self):
        return [note for order in self.orders() for note in order.notes if not note.undone]

    def delivery_undo(self):
        notes = self.notes()
        # Whether an announced return moves on to the next shipment is not said.
        notes = [note for note in notes if not any(each.announced > each.returned for each in note.lines)]
        note = self.pick(notes)
        return note and {"do": "delivery.undo", "deliveryNote": note.number, "reason": "falscher Karton"}

    def delivery_handover(self):
        note = self.pick(self.notes())
        return note and {"do": "delivery.handover", "deliveryNote": note.number}

    # -- bills ------------------------------------------------------------------------------------------------------

    def invoice_issue(self):
        order = self.pick([o for o in self.orders("released") if self.model.to_bill([o])])
        return order and {"do": "invoice.issue", "order": order.number}

    def down_payment(self):
        order = self.pick(self.orders("released"))
        if not order or order.invoices or self.model.order_sums(order)[1] < 100:
            return None
        return {"do": "invoice.issue", "order": order.number, "kind": "downPayment", "percent": self.pick(("10", "30", "50"))}

    def bills(self, *kinds):
        bills = [invoice for order in self.orders() for invoice in order.invoices if not invoice.cancelled]
        return [bill for bill in bills if not kinds or bill.kind in kinds]

    def invoice_correct(self):
        bill = self.pick([bill for bill in self.bills("invoice") if any(line.left for line in bill.lines)])
        if not bill:
            return None
        line = self.pick([line for line in bill.lines if line.left])
        wish = {"line": line.number, "quantity": self.part(line.left * figures.UNIT // line.factor)}
        if self.chance(0.3) and not any(line.each.announced for line in bill.lines):
            wish["rebill"] = True
        return {"do": "invoice.correct", "invoice": bill.number, "lines": [wish], "reason": "Fehler"}

    def invoice_cancel(self):
        bill = self.pick(self.bills())
        return bill and {"do": "invoice.cancel", "invoice": bill.number, "reason": "falsch"}

    def invoice_run(self):
        for order in self.model.orders.values():
            if len({id(each.note) for each, _, _ in self.model.to_bill([order])}) > 1:
                return None  # how the run cuts several deliveries is not in the oracle yet
        return {"do": "invoice.run"}

    # -- money ------------------------------------------------------------------------------------------------------

    def unpaid(self):
        return [bill for bill in self.bills() if self.model.items[bill.number].open > 0]

    def payment_record(self):
        bill = self.pick(self.unpaid())
        if not bill or self.chance(0.12):
            return self.payment_elsewhere()
        left = self.model.items[bill.number].open
        command = {"do": "payment.record", "amount": money(left), "invoice": bill.number}
        if bill.kind != "downPayment" and self.chance(0.2):
            return self.payment_with_discount(bill, left, command)
        if self.chance(0.25):
            command["amount"] = self.cents_between(1, left)
        elif self.chance(0.1):
            command["amount"] = money(left + self.random.randint(1, 5000))
        return command

    def payment_with_discount(self, bill, left, command):
        allowed = self.model.allowed_discount(bill, self.today.isoformat())
        if not 0 < allowed < left:
            return None
        return {**command, "amount": money(left - allowed), "discountTaken": self.pick((True, money(allowed)))}

    def payment_elsewhere(self):
        """Money on an order, for nothing in particular, or for several invoices at once."""
        order = self.pick([o for o in self.orders("entered", "released") if self.model.open_of(o) > 0])
        if order and self.chance(0.5):
            amount = self.cents_between(1, self.model.open_of(order))
            if any(hold.kind == "credit" and abs(hold.amount - figures.cents(amount)) < 100 for hold in order.holds):
                return None  # how many cents lift a hold of the credit limit is not said
            return {"do": "payment.record", "amount": amount, "items": [{"document": order.number}]}
        bills = self.unpaid()
        if bills and self.chance(0.6):
            party = self.pick(bills).party
            mine = [bill for bill in bills if bill.party is party][:3]
            total = sum(self.model.items[bill.number].open for bill in mine)
            items = [{"document": bill.number} for bill in mine]
            return {"do": "payment.record", "amount": money(total), "items": items}
        customer = self.pick(list(self.model.parties))
        return {"do": "payment.record", "amount": self.cents_between(1, 20000), "customer": customer}

    def credits(self):
        return [item for items in self.model.items_of.values() for item in items.values() if item.open < 0]

    def payment_allocate(self):
        credit = self.pick(self.credits())
        bills = [bill for bill in self.unpaid() if credit and bill.party is credit.party and bill.kind != "downPayment"]
        if not bills:
            return None
        bill = self.pick(bills)
        amount = min(-credit.open, self.model.items[bill.number].open)
        return {"do": "payment.allocate", "payment": credit.number, "items": [{"document": bill.number, "amount": money(amount)}]}

    def payment_undo(self):
        payments = list(self.model.payments.values())[-15:]
        payment = self.pick(payments)
        return payment and {"do": "payment.undo", "payment": payment.number, "reason": "Rücklastschrift"}

    def payment_refund(self):
        credit = self.pick(self.credits())
        if not credit:
            return None
        command = {"do": "payment.refund", "amount": self.cents_between(1, -credit.open)}
        if credit.kind == "correction" and self.chance(0.5):
            return {**command, "correction": credit.number}
        return {**command, "customer": credit.party.number}

    def openitems_list(self):
        return {"do": "openitems.list", "customer": self.pick(list(self.model.parties))}

    # -- returns ----------------------------------------------------------------------------------------------------

    def return_open(self):
        """Of lines that went out at once and are billed whole or not at all: else nobody can say which piece came back."""
        found = []
        for order in self.orders("released", "closed"):
            for line in order.lines:
                sent = [(note, each) for note in order.notes if not note.undone for each in note.lines if each.line is line]
                if len(sent) == 1 and not self.model.open(line) and sent[0][1].billed in (0, sent[0][1].fresh):
                    found.append(sent[0])
        if not found:
            return None
        note, each = self.pick(found)
        lines = [{"line": each.line.number, "quantity": self.part(each.quantity), "reason": "gefällt nicht"}]
        if self.chance(0.3):
            lines[0]["line"] = note.lines.index(each) + 1
            return {"do": "return.open", "deliveryNote": note.number, "lines": lines}
        return {"do": "return.open", "order": note.order.number, "lines": lines}

    def returns_where(self, test):
        return [back for back in list(self.model.returns.values())[-20:] if back.state not in ("settled", "rejected") and test(back)]

    def return_receive(self):
        back = self.pick(self.returns_where(lambda b: any(line.received < line.quantity for line in b.lines)))
        if not back:
            return None
        lines = [
            {"line": line.number, "quantity": self.part(line.quantity - line.received)}
            for line in back.lines
            if line.received < line.quantity
        ]
        return {"do": "return.receive", "return": back.number, "lines": lines}

    def return_inspect(self):
        back = self.pick(self.returns_where(lambda b: any(line.inspected < line.received for line in b.lines)))
        if not back:
            return None
        lines = [
            {
                "line": line.number, "quantity": self.part(line.received - line.inspected),
                "verdict": self.pick(("resell", "resell", "second", "scrap")),
            }
            for line in back.lines
            if line.inspected < line.received
        ]
        return {"do": "return.inspect", "return": back.number, "lines": lines}

    def return_settle(self):
        back = self.pick(self.returns_where(lambda b: any(line.received for line in b.lines)))
        if not back:
            return None
        how = self.pick(("credit", "credit", "refund", "replace", "reject"))
        return {"do": "return.settle", "return": back.number, "how": how}

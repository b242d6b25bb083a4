"""What must be refused: each with one mistake, so that the rules leave no doubt which fault is named."""


class Invalid:
    def invalid(self):
        name = self.pick([name for name in dir(Invalid) if name.startswith("wrong_")])
        return getattr(self, name)()

    def wrong_order(self):
        do = self.pick(("order.show", "order.release", "order.cancel", "delivery.ship", "order.hold", "invoice.issue"))
        command = {"do": do, "order": "AU-2024-99999"}
        if do in ("order.cancel", "order.hold"):
            command["reason"] = "x"
        return command

    def wrong_sku(self):
        customer = self.pick(list(self.model.parties))
        return {"do": "order.add", "customer": customer, "lines": [{"sku": "FEHLT", "quantity": 1}]}

    def wrong_customer(self):
        return {"do": "order.add", "customer": "99999", "lines": [{"sku": "A1", "quantity": 1}]}

    def wrong_quantity(self):
        quantity = self.pick((0, "-1", "1.23456", "1000000001"))
        line = {"sku": self.pick(("A2", "S1")), "quantity": quantity}
        return {"do": "order.add", "customer": self.pick(list(self.model.parties)), "lines": [line]}

    def wrong_unit(self):
        line = {"sku": "A2", "quantity": 1, "unit": "XPK"}
        return {"do": "order.add", "customer": self.pick(list(self.model.parties)), "lines": [line]}

    def wrong_multiple(self):
        line = {"sku": "A1", "quantity": 3, "unit": "XCT"}
        return {"do": "order.add", "customer": self.pick(list(self.model.parties)), "lines": [line]}

    def wrong_price(self):
        line = {"sku": "A2", "quantity": 1, **self.pick(({"price": "-1"}, {"discountPercent": "101"}))}
        return {"do": "order.add", "customer": self.pick(list(self.model.parties)), "lines": [line]}

    def wrong_extra(self):
        fields = self.pick(({}, {"amount": "1.00", "percent": "1"}))
        line = {"sku": "A2", "quantity": 1}
        return {
            "do": "order.add", "customer": self.pick(list(self.model.parties)), "lines": [line],
            "charges": [{"reason": "x", **fields}],
        }

    def wrong_tax_case(self):
        customer = self.pick([p.number for p in self.model.parties.values() if p.country == "FR"])
        line = {"sku": "A2", "quantity": 1}
        return customer and {"do": "order.add", "customer": customer, "lines": [line], "taxCase": "intraCommunity"}

    def wrong_release(self):
        order = self.pick(self.orders("released", "cancelled", "closed"))
        return order and {"do": "order.release", "order": order.number}

    def wrong_version(self):
        order = self.pick(self.orders("entered"))
        return order and {"do": "order.release", "order": order.number, "version": 9999}

    def wrong_state(self):
        order = self.pick(self.orders("entered", "cancelled", "closed"))
        return order and {"do": "delivery.ship", "order": order.number}

    def wrong_line(self):
        order = self.pick(self.ready())
        return order and {"do": "delivery.ship", "order": order.number, "lines": [{"line": 99, "quantity": 1}]}

    def wrong_amount_shipped(self):
        order = self.pick([o for o in self.ready() if o.lines])
        return order and {"do": "delivery.ship", "order": order.number, "lines": [{"line": 1, "quantity": 99999}]}

    def wrong_cancel(self):
        order = self.pick([o for o in self.orders("entered", "released") if o.lines])
        return order and {"do": "order.cancel", "order": order.number, "reason": "x", "lines": [{"line": 1, "quantity": 99999}]}

    def wrong_day(self):
        order = self.pick([o for o in self.ready() if any(self.model.deliverable(line) > 0 for line in o.lines)])
        return order and {"do": "delivery.ship", "order": order.number, "on": "2025-11-09"}

    def wrong_bill(self):
        order = self.pick([o for o in self.orders("entered", "released") if not self.model.to_bill([o])])
        return order and {"do": "invoice.issue", "order": order.number}

    def wrong_correction(self):
        bill = self.pick(self.bills("invoice"))
        wish = self.pick(({"line": 99, "quantity": 1}, {"line": 1, "quantity": 99999}))
        return bill and {"do": "invoice.correct", "invoice": bill.number, "lines": [wish], "reason": "x"}

    def wrong_invoice(self):
        do = self.pick(("invoice.cancel", "invoice.correct"))
        command = {"do": do, "invoice": self.pick(list(self.model.correction_numbers)[-5:] + ["RE-2024-99999"]), "reason": "x"}
        if do == "invoice.correct":
            command["lines"] = [{"line": 1, "quantity": 1}]
        return command

    def wrong_payment(self):
        return self.pick(
            (
                {"do": "payment.record", "amount": "1.00", "invoice": "RE-2024-99999"},
                {"do": "payment.record", "amount": "1.00"},
                {"do": "payment.record", "amount": "1.00", "customer": "99999"},
                {"do": "payment.undo", "payment": "ZA-2024-99999", "reason": "x"},
            )
        )

    def wrong_items(self):
        bill = self.pick(self.unpaid())
        amount, wish = self.pick((("99999999.00", "99999998.00"), ("0.01", "0.02")))
        return bill and {
            "do": "payment.record", "amount": amount, "items": [{"document": bill.number, "amount": wish}],
        }

    def wrong_refund(self):
        return {"do": "payment.refund", "customer": self.pick(list(self.model.parties)), "amount": "99999999.00"}

    def wrong_return(self):
        order = self.pick([o for o in self.orders("released", "closed") if o.lines])
        wish = self.pick(({"line": 99, "quantity": 1, "reason": "x"}, {"line": 1, "quantity": 99999, "reason": "x"}))
        return order and {"do": "return.open", "order": order.number, "lines": [wish]}

    def wrong_stock(self):
        return self.pick(
            (
                {"do": "stock.receive", "sku": "S1", "quantity": 1},
                {"do": "stock.receive", "sku": "A2", "quantity": 1, "unit": "XPK"},
                {"do": "stock.receive", "sku": "A2", "quantity": 1, "location": "MOND"},
                {"do": "stock.receive", "quantity": 1},
                {"do": "stock.count", "sku": "A2", "location": "MOND", "counted": 1, "reason": "x"},
                {"do": "stock.show", "sku": "FEHLT"},
            )
        )

    def wrong_article(self):
        article = {"do": "article.add", "sku": "A1", "name": "x", "unit": "H87", "price": "1"}
        return self.pick(
            (
                article,
                {**article, "sku": "NEU", "taxRate": "18"},
                {**article, "sku": "NEU", "packs": [{"unit": "H87", "contains": "2"}]},
                {**article, "sku": "NEU", "packs": [{"unit": "XPK", "contains": "2"}, {"unit": "XPK", "contains": "3"}]},
                {"do": "price.add", "sku": "A1", "price": "1", "percent": "2"},
                {"do": "price.add", "sku": "A1", "price": "1", "from": "2026-02-02", "until": "2026-02-01"},
                {"do": "party.add", "name": "x", "street": "x", "postcode": "1", "city": "x", "country": "XX"},
                {"do": "location.add", "code": "NORD", "name": "x"},
            )
        )

"""Returns from the announcement to the money (rules 25, 26)."""

import figures
from world import Refused, Thing


class Returns:
    def return_open(self, c):
        if (c.get("order") is None) == (c.get("deliveryNote") is None):
            raise Refused("OneOfTwo")
        sources = self.sources(c)
        taken, lines = {}, []
        for at, wish in enumerate(c["lines"], 1):
            candidates = [each for each in sources if self.is_line(c, each, wish["line"])]
            if not candidates:
                raise Refused("LineUnknown", "AboveDelivered")
            lines.append(self.announce(at, candidates, figures.quantity(wish["quantity"]), taken))
        back = Thing(number=self.numbers.next("RT", self.on), lines=lines, order=lines[0].line.order, state="open")
        for line in lines:
            for each, quantity in line.parts:
                each.announced += quantity
        self.returns[back.number] = back
        return self.return_answer(back)

    def sources(self, c):
        if c.get("order"):
            order = self.order(c["order"])
            return [each for note in order.notes if not note.undone for each in note.lines]
        note = self.note(c["deliveryNote"])
        return [] if note.undone else note.lines

    @staticmethod
    def is_line(c, each, number):
        if c.get("order"):
            return each.line.number == number
        return each.note.lines.index(each) + 1 == number

    def announce(self, at, candidates, quantity, taken):
        parts, rest = [], quantity
        for each in candidates:
            part = min(rest, each.quantity - each.announced - taken.get(id(each), 0))
            if part > 0:
                parts.append((each, part))
                taken[id(each)] = taken.get(id(each), 0) + part
                rest -= part
        if rest:
            raise Refused("AboveDelivered")
        return Thing(number=at, line=candidates[0].line, parts=parts, quantity=quantity, received=0, inspected=0, unbilled=0)

    def return_answer(self, back):
        goods = figures.amount_of_goods
        return {
            "return": back.number, "state": back.state,
            "lines": [
                {
                    "line": line.number, "sku": line.line.article.sku, "quantity": goods(line.quantity),
                    "received": goods(line.received), "inspected": goods(line.inspected),
                }
                for line in back.lines
            ],
        }

    def back(self, number):
        if number not in self.returns:
            raise Refused("ReturnUnknown")
        return self.returns[number]

    def open_return(self, number):
        back = self.back(number)
        if back.state in ("settled", "rejected"):
            raise Refused("ReturnClosed")
        return back

    def wishes(self, back, c, room):
        wanted = {}
        for wish in c["lines"]:
            if not 1 <= wish["line"] <= len(back.lines):
                raise Refused("LineUnknown")
            wanted[wish["line"]] = wanted.get(wish["line"], 0) + figures.quantity(wish["quantity"])
        if any(quantity > room(back.lines[number - 1]) for number, quantity in wanted.items()):
            raise Refused("AboveReturned")
        return wanted

    def return_receive(self, c):
        back = self.open_return(c["return"])
        wanted = self.wishes(back, c, lambda line: line.quantity - line.received)
        if any(each.note.undone for number in wanted for each, _ in back.lines[number - 1].parts):
            raise Refused("AboveDelivered")
        for number, quantity in wanted.items():
            line = back.lines[number - 1]
            self.came_back(line, quantity)
            line.received += quantity
            line.line.returned += quantity
        back.state = "received"
        self.close_if_done(back.order)
        return self.return_answer(back)

    def came_back(self, line, quantity):
        """Pieces that were never billed will not be: they lower what is to bill (rules 16)."""
        skipped = line.received
        for each, part in line.parts:
            step = max(0, min(quantity, part - skipped))
            skipped = max(0, skipped - part)
            quantity -= step
            each.returned += step
            unbilled = max(0, min(step, each.fresh - each.billed - each.unbilled))
            each.unbilled += unbilled
            line.unbilled += unbilled

    def return_inspect(self, c):
        back = self.open_return(c["return"])
        self.wishes(back, c, lambda line: line.received - line.inspected)
        resold = []
        for wish in c["lines"]:
            line = back.lines[wish["line"] - 1]
            quantity = figures.quantity(wish["quantity"])
            line.inspected += quantity
            if wish["verdict"] == "resell" and line.line.article.kind == "stock":
                sku = line.line.article.sku
                self.stock[sku, self.home()] = self.stock.get((sku, self.home()), 0) + quantity
                resold.append(sku)
        self.allocate(resold)
        if all(line.inspected >= line.received for line in back.lines) and back.state == "received":
            back.state = "inspected"
        return self.return_answer(back)

    def return_settle(self, c):
        back = self.open_return(c["return"])
        if c["how"] == "reject":
            back.state = "rejected"
            for line in back.lines:
                self.send_back(line)
                self.give_back_announced(line)
            if self.to_bill([back.order]):
                self.reopen(back.order)
            return self.return_answer(back)
        if not any(line.received for line in back.lines):
            raise Refused("NothingReceived")
        back.state = "settled"
        documents = getattr(self, f"settle_{c['how']}")(back)
        for line in back.lines:
            self.give_back_announced(line)
        self.close_if_done(back.order)
        return {**self.return_answer(back), "documents": documents}

    @staticmethod
    def send_back(line):
        """Refused pieces are the customer's: what was not billed of them can be billed again."""
        rest = line.unbilled
        for each, _ in line.parts:
            step = min(rest, each.unbilled)
            each.unbilled -= step
            rest -= step

    def settle_credit(self, back):
        return [self.credit_part(*each) for each in self.credited_parts(back)]

    def settle_refund(self, back):
        documents = self.settle_credit(back)
        credits = [self.items[each["correction"]] for each in documents]
        total = -sum(min(0, item.open) for item in credits)
        if total:
            self.pay_out([item for item in credits if item.open < 0], total)
            documents.append({"payment": self.refund_number(credits[0].party)})
        return documents

    def settle_replace(self, back):
        for line in back.lines:
            self.send_back(line)  # an equal piece takes its place, and is billed for it
            line.line.to_replace += line.received
            self.reopen(line.line.order)
            if line.line.article.kind == "stock":
                self.reserve(line.line)
        return []

    def credit_part(self, invoice, wishes):
        answer, _ = self.correct(invoice, wishes)
        return {"correction": answer["correction"], "gross": answer["gross"]}

    def credited_parts(self, back):
        """Per invoice that billed a piece: what comes off it."""
        found = {}
        for line in back.lines:
            left = line.received - line.unbilled
            for invoice in self.invoices_of(back.order):
                if invoice.cancelled:
                    continue
                for billed in invoice.lines:
                    if left > 0 and any(billed.each is each for each, _ in line.parts):
                        part = min(left, billed.left)
                        if part:
                            found.setdefault(invoice.number, (invoice, []))[1].append((billed, part, 0, False))
                            left -= part
        return [found[number] for number in sorted(found)]

    @staticmethod
    def give_back_announced(line):
        """What was announced and never came can be announced again."""
        rest = line.quantity - line.received
        for each, part in reversed(line.parts):
            step = min(rest, part)
            each.announced -= step
            rest -= step

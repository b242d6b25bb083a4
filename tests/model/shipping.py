"""Picking, packing, delivery notes and taking them back (rules 9, 10, 14)."""

import figures
from world import Refused, Thing


class Shipping:
    # -- picking ----------------------------------------------------------------------------------------------------

    def pick_start(self, c):
        code = c.get("location", self.home())
        orders = [self.in_warehouse(number) for number in c["orders"]]
        if code not in self.locations:
            raise Refused("LocationUnknown")
        stops = [
            Thing(line=line, quantity=line.held_at[code], picked=0, code=code)
            for order in orders
            for line in order.lines
            if line.held_at.get(code, 0) > 0
        ]
        if not stops:
            raise Refused("NothingToPick")
        pick = Thing(number=self.numbers.next("KL", self.on), stops=stops, code=code)
        for line in (line for order in orders for line in order.lines):
            for stop in line.stops:  # no older list sends anybody there, not even one that an undo opened again
                stop.quantity = stop.picked
        for stop in stops:
            stop.line.stops.append(stop)
        self.picks[pick.number] = pick
        return {"pickList": pick.number, "total": sum(stop.quantity for stop in stops)}

    def in_warehouse(self, number):
        order = self.released(number)
        if order.holds:
            raise Refused("OrderHeld")
        return order

    def pick_record(self, c):
        """Scans name order and line, so that it is never in doubt which stop they belong to."""
        if c["pickList"] not in self.picks:
            raise Refused("PickListUnknown")
        pick = self.picks[c["pickList"]]
        self.may_pick(pick, c)
        planned = {}
        for scan in c.get("scans", []):
            self.article(scan["sku"])
            stop = self.stop(pick, scan["order"], scan["line"])
            if stop.line.article.sku != scan["sku"]:
                raise Refused("NotOnPickList")
            planned[id(stop)] = planned.get(id(stop), 0) + figures.quantity(scan["quantity"])
            if planned[id(stop)] > self.pickable(stop):  # which may have shrunk since the list was made
                raise Refused("PickedTooMany")
        for stop in pick.stops:  # a list that is walked forgets what its orders have given back meanwhile
            stop.quantity = stop.picked + self.pickable(stop)
            self.stage(stop, planned.get(id(stop), 0))
        return {}

    def may_pick(self, pick, c):
        named = {scan["order"] for scan in c.get("scans", [])}
        for stop in pick.stops:
            order = stop.line.order
            if order.number in named:
                if order.holds or order.state != "released":
                    raise Refused("OrderHeld", "OrderClosed", "OrderCancelled", "OrderNotReleased", "PickedTooMany")

    def stop(self, pick, order, number):
        for stop in pick.stops:
            if stop.line.order.number == order and stop.line.number == number:
                return stop
        raise Refused("NotOnPickList")

    @staticmethod
    def pickable(stop):
        return max(0, min(stop.quantity - stop.picked, stop.line.held_at.get(stop.code, 0)))

    def stage(self, stop, quantity):
        if not quantity:
            return
        line = stop.line
        stop.picked += quantity
        self.came_from(line, stop, quantity)
        line.held_at[stop.code] -= quantity
        line.staged_at[stop.code] = line.staged_at.get(stop.code, 0) + quantity
        self.stock[line.article.sku, stop.code] -= quantity

    @staticmethod
    def came_from(line, stop, quantity):
        """The newest stands last; without a stop: straight into a box."""
        line.picks[stop] = line.picks.pop(stop, 0) + quantity

    @staticmethod
    def open_again(line, quantity):
        """What goes back to its bin is to be picked again, by the list that sent for it last (rules 10)."""
        for stop in reversed(list(line.picks)):
            part = min(quantity, line.picks[stop])
            line.picks[stop] -= part
            quantity -= part
            if stop:
                stop.picked -= part

    def pick_undo(self, c):
        order = self.in_warehouse(c["order"])
        lines = [line for line in order.lines if sum(line.staged_at.values())]
        if not lines:
            raise Refused("NothingPicked")
        if any(line.boxed for line in lines):
            raise Refused("AlreadyPacked")
        for line in lines:
            self.open_again(line, sum(line.staged_at.values()))
            for code, quantity in line.staged_at.items():
                self.stock[line.article.sku, code] += quantity
                line.held_at[code] = line.held_at.get(code, 0) + quantity
            line.staged_at.clear()
        return {}

    # -- packing ----------------------------------------------------------------------------------------------------

    def pack_add(self, c):
        order = self.in_warehouse(c["order"])
        wanted = {}
        for item in c["parcel"]["items"]:
            line = self.line(order, item["line"])
            wanted[line.number] = wanted.get(line.number, 0) + figures.quantity(item["quantity"])
        for number, quantity in wanted.items():
            line = order.lines[number - 1]
            there = sum(line.staged_at.values()) if self.requirePicking else self.held(line)
            if quantity > there - line.boxed:
                raise Refused("NotPicked")
        for number, quantity in wanted.items():
            line = order.lines[number - 1]
            line.boxed += quantity
            self.stage_box(line)
        return {}

    def stage_box(self, line):
        """What is in a box is picked by that."""
        for code in self.shipping():
            part = min(line.boxed - sum(line.staged_at.values()), line.held_at.get(code, 0))
            if part > 0:
                self.came_from(line, None, part)
                line.held_at[code] -= part
                line.staged_at[code] = line.staged_at.get(code, 0) + part
                self.stock[line.article.sku, code] -= part

    # -- shipping ---------------------------------------------------------------------------------------------------

    def deliverable(self, line):
        """What can go now: reserved goods (picked ones where picking is a duty), open services."""
        if line.article.kind != "stock":
            return self.wanted(line)
        if self.requirePicking:
            return sum(line.staged_at.values())
        return self.held(line)

    def delivery_ship(self, c):
        order = self.in_warehouse(c["order"])
        wishes = self.ship_wishes(order, c)
        self.dates.check("LS", self.on, self.today)
        note = Thing(
            number=self.numbers.next("LS", self.on), order=order, lines=[], on=self.on, handed=True, undone=False
        )
        self.dates.note("LS", self.on)
        for line, quantity in wishes:
            note.lines.append(self.ship_line(note, line, quantity))
        going = {line.number for line, _ in wishes}
        for line in order.lines:
            if line.number in going:
                line.boxed = 0
        self.notes[note.number] = note
        order.notes.append(note)
        self.close_if_done(order)
        return {"deliveryNote": note.number}

    def ship_wishes(self, order, c):
        if c.get("lines") is None:
            wishes = [(line, self.deliverable(line)) for line in order.lines]
            unpicked = self.requirePicking and any(
                line.article.kind == "stock" and sum(line.held_at.values()) for line in order.lines
            )
            if not any(quantity > 0 for _, quantity in wishes):
                raise Refused("NotPicked") if unpicked else Refused("NothingToShip")
        else:
            wishes = [self.ship_wish(order, wish) for wish in c["lines"]]
        wishes = [(line, quantity) for line, quantity in wishes if quantity > 0]
        if not wishes:
            raise Refused("NothingToShip")
        if order.complete:
            going = {line.number: quantity for line, quantity in wishes}
            if any(self.open(line) > going.get(line.number, 0) for line in order.lines):
                raise Refused("IncompleteDelivery")
        return wishes

    def ship_wish(self, order, wish):
        line = self.line(order, wish["line"])
        if wish.get("quantity") is None:
            return line, self.deliverable(line)
        quantity = figures.quantity(wish["quantity"])
        if quantity > self.wanted(line):
            raise Refused("AboveOrdered")
        if quantity > self.deliverable(line):
            raise Refused("StockShort", "NotPicked")
        return line, quantity

    def ship_line(self, note, line, quantity):
        """Takes the goods out: what lies picked first, then from the shelves. What is owed anew goes last."""
        fresh = min(quantity, self.open(line))
        taken = []
        rest = quantity if line.article.kind == "stock" else 0
        for places, shelf in ((line.staged_at, False), (line.held_at, True)):
            for code in self.shipping():
                part = min(rest, places.get(code, 0))
                if part:
                    places[code] -= part
                    rest -= part
                    taken.append((code, part, places))
                    if shelf:
                        self.stock[line.article.sku, code] -= part
        line.shipped += fresh
        line.replaced += quantity - fresh
        return Thing(
            note=note, line=line, quantity=quantity, fresh=fresh, taken=taken, billed=0, announced=0, returned=0,
            unbilled=0,
        )

    def delivery_handover(self, c):
        note = self.note(c["deliveryNote"])
        if note.undone:
            raise Refused("DeliveryAlreadyUndone")
        raise Refused("AlreadyHandedOver")

    def note(self, number):
        if number not in self.notes:
            raise Refused("DeliveryUnknown")
        return self.notes[number]

    def delivery_undo(self, c):
        note = self.note(c["deliveryNote"])
        if note.undone:
            raise Refused("DeliveryAlreadyUndone")
        if any(each.billed for each in note.lines):
            raise Refused("DeliveryBilled")
        if any(each.returned for each in note.lines):
            raise Refused("DeliveryReturned")
        note.undone = True
        self.reopen(note.order)
        for each in note.lines:
            line = each.line
            line.shipped -= each.fresh
            line.replaced -= each.quantity - each.fresh
            self.put_back(each)
        return {}

    def put_back(self, each):
        """The goods lie where they lay before, picked ones in staging, and are the line's again."""
        line = each.line
        for code, part, places in each.taken:
            places[code] = places.get(code, 0) + part
            if places is line.held_at:
                self.stock[line.article.sku, code] += part

    def reopen(self, order):
        """Rules 26: what makes an order open again puts it back among those in flight."""
        if order.state == "closed":
            order.state = "released"
            self.orders_with_clock[order.number] = order
        for line in order.lines:
            if line.article.kind == "stock" and order.state == "released":
                self.in_flight.setdefault(line.article.sku, {})[order.number, line.number] = line

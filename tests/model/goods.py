"""Stock, reservations and who gets what becomes free (rules 7, 8, 10, 11)."""

import figures
from world import Refused, days_later

FAR = "9999-12-31"


class Goods:
    def stock_receive(self, c):
        if (c.get("sku") is None) == (c.get("lines") is None):
            raise Refused("OneOfTwo")
        code = c.get("location", self.home())
        if code not in self.locations:
            raise Refused("LocationUnknown")
        wishes = c.get("lines") or [c]
        booked = []
        for wish in wishes:
            article = self.stocked(wish["sku"])
            unit = wish.get("unit", article.unit)
            if unit != article.unit and unit not in article.packs:
                raise Refused("UnitNotSold")
            factor = article.packs.get(unit, figures.UNIT)
            booked.append((article.sku, figures.quantity(wish["quantity"]) * factor // figures.UNIT))
        for sku, quantity in booked:
            self.stock[sku, code] = self.stock.get((sku, code), 0) + quantity
        allocated = self.allocate([sku for sku, _ in booked])
        answer = {"allocated": allocated}
        if c.get("sku"):
            answer["onHand"] = figures.amount_of_goods(self.on_hand(c["sku"]))
        return answer

    def stocked(self, sku):
        article = self.article(sku)
        if article.kind != "stock":
            raise Refused("ArticleHasNoStock")
        return article

    def home(self):
        return self.shipping()[0]

    def shipping(self):
        """Places that ship, the lowest number first."""
        places = [place for place in self.locations.values() if place.ships]
        return [place.code for place in sorted(places, key=lambda place: (place.priority, place.code))]

    def stock_count(self, c):
        article = self.stocked(c["sku"])
        code = c["location"]
        if code not in self.locations:
            raise Refused("LocationUnknown")
        counted = figures.quantity(c["counted"])
        difference = counted - self.stock.get((article.sku, code), 0)
        self.stock[article.sku, code] = counted
        short = self.cut_back(article.sku, code)
        allocated = self.allocate([article.sku])
        return {"difference": figures.amount_of_goods(difference), "short": short, "allocated": allocated}

    def cut_back(self, sku, code):
        """Counted below what is promised: the latest promised lines lose first (rules 11)."""
        short = []
        over = self.reserved_at(sku, code) - self.stock[sku, code]
        holders = [line for line in self.lines_of(sku) if line.held_at.get(code)]
        for line in sorted(holders, key=self.turn, reverse=True):
            if over <= 0:
                break
            taken = min(over, line.held_at[code])
            line.held_at[code] -= taken
            over -= taken
            short.append(self.about(line, taken))
        return short

    def stock_show(self, c):
        article = self.article(c["sku"])
        reserved = sum(self.reserved_at(article.sku, code) for code in self.shipping())
        on_hand = self.on_hand(article.sku)
        waiting = sum(self.missing(line) for line in self.lines_of(article.sku))
        return {
            "onHand": figures.amount_of_goods(on_hand),
            "reserved": figures.amount_of_goods(reserved),
            "available": figures.amount_of_goods(on_hand - reserved),
            "waiting": figures.amount_of_goods(waiting),
        }

    def on_hand(self, sku):
        return sum(self.stock.get((sku, code), 0) for code in self.shipping())

    # -- reservations -----------------------------------------------------------------------------------------------

    def lines_of(self, sku):
        """Lines of orders in flight; closed ones are forgotten here, so that a long life stays quick."""
        return [line for line in self.in_flight.get(sku, {}).values()]

    def reserved_at(self, sku, code):
        return sum(line.held_at.get(code, 0) for line in self.lines_of(sku))

    def free_at(self, sku, code):
        return self.stock.get((sku, code), 0) - self.reserved_at(sku, code)

    @staticmethod
    def held(line):
        return sum(line.held_at.values()) + sum(line.staged_at.values())

    def open(self, line):
        return line.ordered - line.cancelled - line.shipped

    def wanted(self, line):
        """What must still leave the house for the line, replacements included."""
        return self.open(line) + line.to_replace - line.replaced

    def missing(self, line):
        if line.article.kind != "stock" or line.order.state != "released":
            return 0
        return self.wanted(line) - self.held(line)

    def turn(self, line):
        """Earliest promise, then earliest release (rules 7)."""
        return (line.promised or FAR, line.order.released_turn, line.number)

    def about(self, line, quantity):
        return {
            "order": line.order.number,
            "line": line.number,
            "quantity": figures.amount_of_goods(quantity),
        }

    def reserve(self, line):
        """Takes what is free for the line; answers what it got, place by place."""
        got = []
        wanted = self.missing(line)
        for code in self.shipping():
            taken = min(wanted, self.free_at(line.article.sku, code))
            if taken > 0:
                line.held_at[code] = line.held_at.get(code, 0) + taken
                wanted -= taken
                got.append((code, taken))
        return got

    def wind_clocks(self):
        """holdDays count while an order that must go out whole holds a part; one that is whole has no clock."""
        for order in [order for order in self.orders_with_clock.values() if order.complete]:
            if not self.short_lines(order):
                order.partial_since, order.freed_complete = None, False
            elif not order.partial_since and any(self.held(line) for line in order.lines):
                order.partial_since = self.on

    def short_lines(self, order):
        return [line for line in order.lines if self.missing(line) > 0]

    def allocate(self, skus):
        """Whatever raised free stock serves the waiting in the same transaction."""
        served = []
        waiting = [line for sku in dict.fromkeys(skus) for line in self.lines_of(sku) if self.missing(line) > 0]
        for line in sorted(waiting, key=self.turn):
            if not self.may_reserve(line.order, skus):
                continue
            got = sum(quantity for _, quantity in self.reserve(line))
            if got:
                served.append(self.about(line, got))
        return served

    def may_reserve(self, order, skus):
        if order.freed_complete and not self.completes(order, skus):
            return False
        return not self.held_too_long(order)

    def completes(self, order, skus):
        """A complete-only order that has waited too long takes all that it lacks, or nothing."""
        lacking = {}
        for line in self.short_lines(order):
            lacking[line.article.sku] = lacking.get(line.article.sku, 0) + self.missing(line)
        return all(
            sum(self.free_at(sku, code) for code in self.shipping()) >= quantity for sku, quantity in lacking.items()
        )

    def held_too_long(self, order):
        """heldDays count from the hold (rules 8); the clock does not start again with another one."""
        since = [hold.since for hold in order.holds]
        if not since:
            return False
        return self.on > days_later(min(since), 2)

    def free(self, line, quantity=None):
        """Gives back what the line holds beyond what it still wants (or all of it)."""
        over = self.held(line) if quantity is None else quantity
        for code in reversed(self.shipping()):
            taken = min(over, line.held_at.get(code, 0))
            if taken > 0:
                line.held_at[code] -= taken
                over -= taken
        return over

    def sweep(self):
        """Held orders let go after heldDays, complete-only ones after holdDays, before anything else happens."""
        if self.on <= self.swept_on:
            return
        self.swept_on, touched = self.on, []
        for order in list(self.orders_with_clock.values()):
            if order.state != "released":
                continue
            if self.held_too_long(order) and any(sum(line.held_at.values()) for line in order.lines):
                order.freed_held = True
                touched += self.let_go(order)
            if order.partial_since and self.on > days_later(order.partial_since, 5):
                if self.short_lines(order):
                    order.freed_complete = True
                    touched += self.let_go(order)
        if touched:
            self.allocate(touched)

    def let_go(self, order):
        for line in order.lines:
            line.held_at.clear()
        return [line.article.sku for line in order.lines if line.article.kind == "stock"]

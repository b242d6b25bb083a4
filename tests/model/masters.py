"""Customers, articles, prices and places, and which price an order line gets (rules 1 to 4)."""

import figures
from pricing import gross_price, rate_on
from world import Refused, Thing, one_of

RANKS = (("customer", "sku"), ("customer", "articleGroup"), ("group", "sku"), ("group", "articleGroup"))


class Masters:
    def company_set(self, c):
        self.complete = True
        for field in ("requirePicking", "ledger"):
            if field in c:
                setattr(self, field, c[field])
        return {}

    # -- customers --------------------------------------------------------------------------------------------------

    def party_add(self, c):
        if c["country"] not in ("DE", "AT", "FR", "NL", "PL", "CH", "US"):
            raise Refused("CountryUnknown")
        number = c.get("number") or str(self.next_customer)
        if number in self.parties:
            raise Refused("PartyNumberTaken")
        if not c.get("number"):
            self.next_customer += 1
        valid = any(each.get("result") == "valid" for each in c.get("vatIds", []))
        party = Thing(
            number=number,
            country=c["country"],
            consumer=c.get("consumer", False),
            vat_valid=valid,
            terms=c.get("terms"),
            limit=None if c.get("creditLimit") is None else figures.cents(c["creditLimit"]),
            discount=int(c.get("discountPercent", 0)),
            group=c.get("priceGroup"),
            complete=c.get("completeOnly", False),
            invoicing=c.get("invoicing", "delivery"),
            blocked=bool(c.get("blocked")),
            prepays=c.get("payBy") == "prepayment",
        )
        self.parties[number] = party
        return {"party": number}

    def party_change(self, c):
        party = self.party(c["number"])
        if c.get("version") is not None:
            raise Refused("ChangedMeanwhile", kind="conflict")  # the generator only ever gives one that is wrong
        if "blocked" in c:
            party.blocked = bool(c["blocked"])
        if "creditLimit" in c:
            party.limit = figures.cents(c["creditLimit"])
        if "discountPercent" in c:
            party.discount = int(c["discountPercent"])
        if "terms" in c:
            party.terms = c["terms"]
        return {}

    def party(self, number):
        if number not in self.parties:
            raise Refused("PartyUnknown")
        return self.parties[number]

    # -- articles ---------------------------------------------------------------------------------------------------

    def article_add(self, c):
        if c["sku"] in self.articles:
            raise Refused("SkuTaken")
        if c.get("taxRate", "19") not in ("19", "7"):
            raise Refused("TaxRateUnknown")
        packs = {pack["unit"]: pack for pack in c.get("packs", [])}
        if c["unit"] in packs:
            raise Refused("PackIsBaseUnit")
        if len(packs) < len(c.get("packs", [])):
            raise Refused("PackTwice")
        self.articles[c["sku"]] = Thing(
            sku=c["sku"],
            unit=c["unit"],
            kind=c.get("kind", "stock"),
            tax_class=c.get("taxRate", "19"),
            per=c.get("per", 1),
            packs={unit: figures.quantity(pack["contains"]) for unit, pack in packs.items()},
            multiples={unit: figures.quantity(pack.get("multiple", 1)) for unit, pack in packs.items()},
            group=c.get("group"),
            list_prices=[("", figures.price(c["price"]), c.get("per", 1))],
            no_discount=c.get("noCashDiscount", False),
        )
        return {"article": c["sku"]}

    def article_change(self, c):
        article = self.article(c["sku"])
        if c.get("version") is not None:
            raise Refused("ChangedMeanwhile", kind="conflict")
        if "price" in c:
            article.list_prices.append((c["on"], figures.price(c["price"]), article.per))
        return {}

    def article(self, sku):
        if sku not in self.articles:
            raise Refused("ArticleUnknown")
        return self.articles[sku]

    def location_add(self, c):
        if c["code"] in self.locations:
            raise Refused("LocationTaken")
        self.locations[c["code"]] = Thing(
            code=c["code"], ships=c.get("shipsOrders", True), priority=c.get("priority", 1)
        )
        return {}

    # -- prices -----------------------------------------------------------------------------------------------------

    def price_add(self, c):
        goods = one_of(c, "sku", "articleGroup")
        what = one_of(c, "price", "percent")
        if c.get("customer") and c.get("group"):
            raise Refused("OneOfTwo")
        if goods == "sku":
            self.article(c["sku"])
        if c.get("customer"):
            self.party(c["customer"])
        if c.get("from") and c.get("until") and c["until"] < c["from"]:
            raise Refused("EndBeforeStart")
        entry = Thing(
            who="customer" if c.get("customer") else "group" if c.get("group") else "list",
            whose=c.get("customer") or c.get("group"),
            goods=goods,
            which=c[goods],
            value=figures.price(c["price"]) if what == "price" else None,
            percent=int(c["percent"]) if what == "percent" else None,
            per=c.get("per"),
            step=figures.quantity(c.get("fromQuantity", 0)),
            start=c.get("from", ""),
            end=c.get("until", "9999"),
        )
        for other in self.prices:
            same = all(getattr(other, f) == getattr(entry, f) for f in ("who", "whose", "goods", "which", "step", "start"))
            if same:
                raise Refused("PriceTwice")
        self.prices.append(entry)
        return {}

    def list_price(self, article, on, base):
        steps = [
            (entry.step, entry.start, entry.value, entry.per or 1)
            for entry in self.prices
            if entry.who == "list" and entry.goods == "sku" and entry.which == article.sku and entry.value is not None
            and entry.start <= on <= entry.end and base >= entry.step
        ]
        steps += [(0, start, value, per) for start, value, per in article.list_prices if start <= on]
        _, _, value, per = max(enumerate(steps), key=lambda pair: (pair[1][0], pair[1][1], pair[0]))[1]
        return value, per

    def special_price(self, party, article, on, base):
        """The first rank that has one; in it the largest step, then the newest validity."""
        for who, goods in RANKS:
            whose = party.number if who == "customer" else party.group
            which = article.sku if goods == "sku" else article.group
            found = [
                entry
                for entry in self.prices
                if (entry.who, entry.goods, entry.whose, entry.which) == (who, goods, whose, which)
                and whose and which and entry.start <= on <= entry.end and base >= entry.step
            ]
            if found:
                return max(found, key=lambda entry: (entry.step, entry.start))
        return None

    def find_price(self, party, article, on, base):
        """Net price, its price unit, the discount on it, and whether it is the list's."""
        value, per = self.list_price(article, on, base)
        special = self.special_price(party, article, on, base)
        if special is None:
            return value, per, party.discount, "list"
        if special.percent is not None:
            reduced = figures.rounded(figures.Fraction(value * (100 - special.percent), 100))
            return reduced, per, 0, special.who
        return special.value, special.per or 1, 0, special.who

    def shelf_price(self, party_is_gross, value, article, on):
        return gross_price(value, article.tax_class, on) if party_is_gross else value

    def rate(self, article, on):
        return rate_on(article.tax_class, on)

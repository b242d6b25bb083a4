"""What lines, allowances and charges come to: the rounding contract and the tax of the day of supply."""

from fractions import Fraction

from figures import PRICE, UNIT, percent_of, rounded, shares


def rate_on(tax_class, on):
    """Percent by the day of supply; two German rates, and the half year of 16 and 5 percent."""
    low = "2020-07-01" <= on <= "2020-12-31"
    return {"19": 16 if low else 19, "7": 5 if low else 7}[tax_class]


EU = {"AT", "FR", "NL", "PL"}

# tax case → category of goods, of services
CATEGORIES = {
    "standard": ("S", "S"),
    "intraCommunity": ("K", "AE"),
    "export": ("G", "O"),
    "reverseCharge": ("AE", "AE"),
    "reverseChargeService": ("K", "AE"),  # the same two, where an order has services alone
    "outsideScope": ("G", "O"),
    "smallBusiness": ("E", "E"),
}


def category_of(case, kind):
    return CATEGORIES[case][1 if kind == "service" else 0]


def line_net(quantity, price, per, discount):
    """Quantity in the price's own unit; the discount is rounded on its own (contract, 2)."""
    full = rounded(Fraction(quantity, UNIT) * Fraction(price, PRICE) * 100 / per)
    return full - percent_of(full, discount)


def gross_price(net, tax_class, on):
    """A list price is net; where prices are gross it is what the shelf says, in whole cents."""
    return rounded(Fraction(net, PRICE) * 100 * (100 + rate_on(tax_class, on)) / 100) * (PRICE // 100)


def tax_rows(groups, gross_prices):
    """Per (category, rate): base and VAT of what stands in `groups`, computed once each."""
    rows = {}
    for (category, rate), total in groups.items():
        if gross_prices and rate:
            base = rounded(Fraction(total * 100, 100 + rate))
            rows[category, rate] = (base, total - base)
        else:
            rows[category, rate] = (total, percent_of(total, rate))
    return rows


def sums(rows):
    net = sum(base for base, _ in rows.values())
    tax = sum(amount for _, amount in rows.values())
    return net, tax, net + tax


def row_list(rows):
    from figures import money

    return [
        {"category": category, "rate": str(rate), "base": money(base), "amount": money(amount)}
        for (category, rate), (base, amount) in sorted(rows.items())
    ]


def line_groups(lines):
    """Σ of lines per (category, rate)."""
    groups = {}
    for key, net in lines:
        groups[key] = groups.get(key, 0) + net
    return groups


def spread(extra, amount, groups, running):
    """The part of each group: split over what the goods have; a second percentage applies to the reduced value."""
    if extra.percent is None:
        return shares(amount, groups)
    parts = {key: percent_of(total, extra.percent) for key, total in running.items()}
    for key, part in parts.items():
        running[key] += extra.sign * part
    return parts


def net_shares(grosses, rate):
    """Net of lines whose prices are gross: they sum to the group's net, the largest remainders get the cents."""
    total = sum(grosses)
    net = rounded(Fraction(total * 100, 100 + rate))
    exact = [Fraction(net * gross, total or 1) for gross in grosses]
    nets = [value.__floor__() for value in exact]
    missing = net - sum(nets)
    for at in sorted(range(len(exact)), key=lambda at: (nets[at] - exact[at], at))[:missing]:
        nets[at] += 1
    return nets

"""Exact figures: money in cents, quantities in ten-thousandths, prices in millionths. Never a float."""

from fractions import Fraction

UNIT = 10_000  # one base unit
PRICE = 1_000_000  # one euro in a price


def rounded(value):
    """Half away from zero, as the rounding contract says."""
    value = Fraction(value)
    sign = -1 if value < 0 else 1
    return sign * int((abs(value) * 2 + 1) // 2)


def cents(text):
    """`"12.50"` or 12 as cents; exact, or the caller has made a mistake."""
    value = Fraction(str(text)) * 100
    assert value.denominator == 1, text
    return int(value)


def quantity(text):
    value = Fraction(str(text)) * UNIT
    assert value.denominator == 1, text
    return int(value)


def price(text):
    value = Fraction(str(text)) * PRICE
    assert value.denominator == 1, text
    return int(value)


def money(value):
    sign = "-" if value < 0 else ""
    return f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}"


def _trimmed(value, digits, least):
    sign = "-" if value < 0 else ""
    whole, rest = divmod(abs(value), 10**digits)
    fraction = f"{rest:0{digits}d}".rstrip("0").ljust(least, "0")
    return f"{sign}{whole}" + (f".{fraction}" if fraction else "")


def amount_of_goods(value):
    """A quantity as the program writes it: no zeros behind."""
    return _trimmed(value, 4, 0)


def price_text(value):
    """A price has at least its cents."""
    return _trimmed(value, 6, 2)


def percent_of(amount, percent):
    return rounded(Fraction(amount) * percent / 100)


def shares(amount, weights):
    """An amount over groups in proportion; the largest group takes the rest of the rounding (contract, 3)."""
    total = sum(weights.values())
    if not weights:
        return {}
    if total == 0:
        return {key: amount if at == 0 else 0 for at, key in enumerate(sorted(weights))}
    parts = {key: rounded(Fraction(amount) * weight / total) for key, weight in weights.items()}
    largest = max(weights, key=lambda key: weights[key])
    parts[largest] += amount - sum(parts.values())
    return parts

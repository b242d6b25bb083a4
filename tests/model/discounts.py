"""Cash discount: granted with a payment, taken back by corrections (rules 24)."""

from fractions import Fraction

import figures
import pricing

RECEIVABLE = "1400"
DISCOUNT = {("S", 19): "8736", ("S", 7): "8731"}


class Discounts:
    def discount_back(self, invoice, correction, given):
        """Of what is left of it, the share that goes of what stood until now."""
        stood = self.stands(invoice) + correction.gross
        left = given.amount - given.back
        return min(left, figures.rounded(Fraction(left * correction.gross, stood))) if stood else left

    def give_back(self, given, back, credit, weights):
        given.back += back
        rows = self.discount_rows(weights, back)
        if given.back == given.amount:  # the last one takes the rest, whatever was rounded before
            rows = self.rest_of(given)
        given.returned.append((back, rows))
        credit.open += back
        self.post_discount(rows, back, -1)

    def rest_of(self, given):
        rows = dict(given.rows)
        for _, taken in given.returned:
            for key, (base, tax) in taken.items():
                left = rows.get(key, (0, 0))
                rows[key] = (left[0] - base, left[1] - tax)
        return rows

    @staticmethod
    def discount_rows(weights, amount):
        return pricing.tax_rows(figures.shares(amount, weights), True)

    def post_discount(self, rows, amount, sign):
        self.post(RECEIVABLE, -sign * amount)
        self.post_rows(rows, sign, DISCOUNT)

#pragma once

#include "core/base/error.h"
#include "core/pricing/pricing.h"

namespace kontorist::pricing_rules {

/// The one price for so many base units of an article on a day: by source (customer before group before list,
/// article before article group), among equals the largest quantity step reached, then the newest validity. A
/// percentage of the list comes off the list price that the quantity reaches.
FoundPrice found(const QList<PriceRow> &rows, const Article &article, const Party *customer,
                 Quantity quantity, QDate on);

/// Two entries of equal rank that start on the same day would leave the price to chance. A price of the list and a
/// percentage of it do not: one comes off the other.
std::optional<Objection> objection(const PriceRow &row, const QList<PriceRow> &others);

/// What a net unit price is with tax, rounded to the cent, as consumers read it.
Price withTax(Price net, Percent rate);

} // namespace kontorist::pricing_rules

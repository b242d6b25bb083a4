#pragma once

#include "core/tax/totals.h"

namespace kontorist::totals_rules {

/// The sums of a document under the rounding contract: line amounts come rounded; allowances are one per tax
/// group; tax is computed once per group, never per line; on gross documents each group's net is taken out of
/// its gross, and the lines share it by largest remainder, so that they sum exactly (BR-CO-10 to -16).
/// Negative documents mirror positive ones.
Totals totals(PriceBasis basis, const QList<TaxedAmount> &lines, const QList<Adjustment> &adjustments);
Totals totals(PriceBasis basis, const QList<TaxedAmount> &lines, const QList<AdjustmentShare> &shares);

/// How adjustments fall on the groups of these lines. A collective invoice asks it for each of its orders.
QList<AdjustmentShare> shares(const QList<TaxedAmount> &lines, const QList<Adjustment> &adjustments);

/// An amount divided in proportion to weights; the largest takes the rounding rest, so the parts sum exactly.
QList<Money> split(Money amount, const QList<Money> &weights);

/// An amount divided in proportion to weights by largest remainder: each part is off by less than a cent.
QList<Money> distributed(Money amount, const QList<Money> &weights);

/// The same share of an amount that part is of whole, rounded.
Money proportion(Money amount, Money part, Money whole);

} // namespace kontorist::totals_rules

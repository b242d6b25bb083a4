#pragma once

#include "core/billing/invoice.h"

#include <map>

/// An invoice seen as what still stands of each line and charge: what it comes to can be computed for any of them.
namespace kontorist::picture_rules {

struct Picture
{
    QList<Quantity> quantities; ///< base units, line by line
    QList<Money> credits;       ///< amounts given back on a line without a quantity, less what was kept back
    QList<Money> reductions;    ///< of them, those in price of the pieces that still stand
    QList<Money> charges;       ///< what stands of each charge; allowances follow the quantities
};
using Sums = std::map<TaxKey, Money>;

/// The invoice after its corrections, in the order of their making.
Picture picture(const Invoice &invoice, const QList<Invoice> &corrections);

/// Takes pieces of a line away, and the reduction in price that they had got with them.
void take(Picture &picture, qsizetype line, Quantity base);

/// Base units in one printed unit of a line: how the invoice was computed.
Quantity factorOf(const InvoiceLine &line);
Money amountOf(const InvoiceLine &line, Quantity base);

/// Allowances shrink with the goods: percentages are taken anew, amounts in proportion.
QList<Money> allowances(const Invoice &invoice, const Picture &picture);
/// The group sums on the document's price basis.
Sums groupSums(const Invoice &invoice, const Picture &picture);

/// What may be kept back of each line: no more than it is credited, nor than its tax group falls by.
QList<Money> keepable(const Invoice &invoice, const Picture &before, const Picture &after);

} // namespace kontorist::picture_rules

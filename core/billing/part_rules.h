#pragma once

#include "core/billing/invoice_rules.h"

/// Which part of what can be billed goes onto which invoice.
namespace kontorist::part_rules {

/// So much of an order line, by its position, in its own unit; none = all that can be billed.
struct PartWish
{
    int line = 0;
    std::optional<Quantity> quantity;
};

/// What these wishes take of the pieces of an order, the oldest delivery first; all of them without wishes. Raises
/// Refused: LineUnknown, AboveToBill (with what can be billed).
QList<BillItem> taken(const Order &order, const QList<BillItem> &items, const QList<PartWish> &wishes);

/// Bills that share an invoice, parted where the standard forbids it: supplies outside the scope of VAT stand alone
/// (BR-O-11 to -14), on a second invoice that sees what the first one charged.
struct Parted
{
    QList<BillOrder> first;
    QList<BillOrder> outside; ///< empty where one invoice is enough
};
Parted parted(const QList<BillOrder> &bills);

/// The bills of the second invoice, after the first has taken its charges.
QList<BillOrder> following(const Invoice &first, const Parted &parted);

} // namespace kontorist::part_rules

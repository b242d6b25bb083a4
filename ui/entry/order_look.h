#pragma once

#include "core/db/database.h"
#include "core/sales/order_entry_store.h"
#include "core/sales/order_rules.h"
#include "ui/entry/typed_order.h"

namespace kontorist {

/// What the company says of an order that is being typed: what it would be if it were taken now. Made on the reading
/// thread by the same rules that take it; nothing is written.
struct OrderLook
{
    bool hasCustomer = false;
    Party customer;
    Party debtor;
    order_rules::Credit credit; ///< what stands against his limit, without this order
    order_entry_store::Overdue overdue;
    std::optional<order_entry_store::LastOrder> last;

    Order order;                          ///< priced and promised; a line that cannot be is missing from it
    QList<qsizetype> lineOf;              ///< of each typed line its index in the order; -1 = it cannot be
    QHash<qsizetype, Objection> troubles; ///< why typed lines cannot be
    std::optional<Objection> refusal;     ///< why the whole cannot be
    Totals totals;
    QList<OpenPoint> points;
    QList<OrderHold> holds; ///< that taking it would place
    QHash<ArticleId, Availability> availability;
    std::optional<OrderLine> candidate; ///< what stands in the strip would be this line behind the others
    std::optional<Objection> candidateTrouble;

    /// The line of the order behind a typed one, or null.
    const OrderLine *line(qsizetype typed) const;
    /// What of a line is there now, when not all of it is.
    std::optional<Quantity> atOnce(const OrderLine &line) const;
    /// The limit less what is owed, on its way, and this order; none = no limit.
    std::optional<Money> creditLeft() const;
};

/// `before` is the order as it was seen, when one is changed; `candidate` is what stands in the strip.
OrderLook lookAt(const Database &database, const TypedOrder &typed, const TypedOrder *before,
                 const std::optional<TypedLine> &candidate, QDate today);

} // namespace kontorist

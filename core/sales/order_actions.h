#pragma once

#include "core/journal/session.h"
#include "core/sales/order_rules.h"

namespace kontorist::order_actions {

/// An order as its clerk sees it: what it says, what is still to be looked at, what it wants from stock.
struct Entered
{
    Order order;
    QList<OpenPoint> openPoints;
    QHash<ArticleId, Availability> availability; ///< before this order
    Totals totals;
    QList<Reservation>
        allocated; ///< to lines of others that were waiting for what this one does not need any more
};

/// An order that needs less, and to whom its goods went that were waiting for them.
struct Freed
{
    Order order;
    QList<Reservation> allocated;
};

/// What release has set aside, and what is short.
struct Released
{
    Order order;
    QList<Reservation> reserved;
    QList<Reservation> missing;
    QList<OrderHold> holds;
};

/// Saves an order (or quote) in state entered and gives it its number; nothing is reserved yet. Raises Refused.
Entered add(Session &session, const OrderDraft &draft);

/// What was typed anew, over the version that was seen (0 = whichever). After release each change is a revision
/// and moves the reservations with it.
Entered change(Session &session, const QString &number, Version seen, const OrderDraft &draft);

/// Reserves what is there, reports the rest; refused while a blocking open point or hold stands, unless its
/// fault is among `overridden`.
Released release(Session &session, const QString &number, Version seen, const QStringList &overridden);
/// Back to entered, while nothing is picked yet: reservations are freed and serve others.
Freed unrelease(Session &session, const QString &number, const QString &reason);

QList<OrderHold> hold(Session &session, const QString &number, const QString &reason);
QList<OrderHold> lift(Session &session, const QString &number, const QString &reason);

/// Cancels lines, or all that is open; frees what they had reserved.
Freed cancel(Session &session, const QString &number, const QString &reason,
             const QList<order_rules::Cancellation> &lines);

/// Puts the confirmation (or the quote) into the outbox, on the customer's way where `way` is empty; answers its
/// document number. Refused with blocking open points.
QString confirm(Session &session, const QString &number, const QString &way);

/// An order that takes over a quote, which is closed by it.
Entered accept(Session &session, const QString &quote);

/// The same order as `add`, `release` and `confirm` would make, in one unit (Ctrl+Enter on the phone screen).
Released take(Session &session, const OrderDraft &draft);

/// The order with its open points as they are today.
Entered show(Session &session, const QString &number);

} // namespace kontorist::order_actions

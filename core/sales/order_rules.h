#pragma once

#include "core/base/error.h"
#include "core/sales/order_context.h"
#include "core/tax/tax_rules.h"

namespace kontorist {

/// What a person may want to do with an order.
enum class OrderAct {
    Change,
    Accept,
    Release,
    Unrelease,
    Hold,
    Lift,
    Confirm,
    Cancel,
    Pick,
    Pack,
    Ship,
    Invoice,
    AskAdvance, ///< a down payment invoice
    Return
};

namespace order_rules {

/// Why this cannot be done now; the same answer enables the button, fills its tooltip and guards the action.
std::optional<Objection> objection(const Order &order, OrderAct act);
/// The same, and whether a hold stands in the way of goods leaving.
std::optional<Objection> objection(const Order &order, OrderAct act, const QList<OrderHold> &holds);

/// A new order or quote from what was typed, priced, taxed and promised; without ids and number. Raises Refused.
Order entered(const OrderDraft &draft, const OrderContext &context);

/// The order with what was typed anew. Lines keep their identity by number, else by SKU. Raises Refused where a
/// line would fall below what is already shipped or billed, with the figure.
Order changed(const Order &order, const OrderDraft &draft, const OrderContext &context,
              const QList<LineProgress> &progress);

/// Whether charges that are billed are still there: what is billed of one is taken back by a correction.
std::optional<Objection> chargeObjection(const Order &order, const QList<OrderCharge> &billed);

Order released(Order order, QDate today, qint64 now);
Order unreleased(Order order);
/// An order that takes over what a quote said, promised anew: the quote's days may have passed.
Order accepted(const Order &quote, const OrderContext &context);

/// Cancels so much of each line (base units); everything that is still open where `lines` is empty. Raises
/// Refused(AlreadyShipped) with the figure.
struct Cancellation
{
    int line = 0;
    std::optional<Quantity> quantity; ///< none = all that is open
};
Order cancelled(Order order, const QList<Cancellation> &lines, const QList<LineProgress> &progress,
                const OrderContext &context);

/// What an order's reservations exceed after its lines have become smaller: back-orders go first.
QList<Reservation> surplus(const Order &order, const QList<LineProgress> &progress,
                           const QList<Reservation> &reservations);

/// What each line still wants from stock, beyond what is reserved, picked or already a back-order.
QList<Demand> demands(const Order &order, const QList<LineProgress> &progress, QDate expiresOn);

/// What somebody should look at. Master data that changed since the order was entered is such a point.
QList<OpenPoint> openPoints(const Order &order, const OrderContext &context);
std::optional<Objection> blockingPoint(const QList<OpenPoint> &points, const QStringList &overridden);

/// The holds that credit and terms of payment place at release.
struct Credit
{
    Money owed;        ///< open invoices less credits
    Money undelivered; ///< released, neither billed nor paid, this order not included
    Money paid;        ///< advances on this order
};
/// What is still to come onto bills of these orders: of each sum as much as is open of its lines, so with its
/// charges and its VAT, less what was paid in advance.
Money undelivered(const QList<UnbilledLine> &lines);
/// Which of its holds an order leaves behind, once so much was paid on it: each says what it waits for.
QList<OrderHold> lifted(const Order &order, QList<OrderHold> holds, Money paid);
/// Holds that wait for money, with what they wait for now that the order comes to another sum; those that wait for
/// nothing any more are left out.
QList<OrderHold> renewed(const Order &before, const Order &order, QList<OrderHold> holds, Money paid);
/// The same holds again, when the money is gone: each with what is missing now.
struct Holder
{
    QDate on;
    QString by;
};
QList<OrderHold> heldAgain(const Order &order, const QList<OrderHold> &lifted, Money paid,
                           const Holder &holder);
QList<OrderHold> creditHolds(const Order &order, const Party &debtor, const Credit &credit, QDate today,
                             const QString &by);

} // namespace order_rules
} // namespace kontorist

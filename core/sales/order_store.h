#pragma once

#include "core/db/transaction.h"
#include "core/sales/order.h"

namespace kontorist::order_store {

/// Everything that is stored about one order, read in one go.
struct Found
{
    Order order;
    QList<LineProgress> progress;
    QList<OrderHold> holds; ///< those that stand
};

/// Raises Refused(OrderUnknown).
OrderId idOf(const Database &database, const QString &number);
Order load(const Database &database, OrderId id);
Found find(const Database &database, OrderId id);

/// Raises the order's version, so that nobody else can build on what was read before: the first thing of every
/// action that does. `seen` = 0 takes whatever version there is; else a Conflict(ChangedMeanwhile) if another.
Found claim(Transaction &tx, OrderId id, Version seen = 0);
/// The same for who builds on an order without reading it: whoever saw it before gets a conflict.
void touch(Transaction &tx, OrderId id);
/// The orders of a customer who is merged into another are now that one's.
void moveTo(Transaction &tx, PartyId from, PartyId into);

void add(Transaction &tx, const Order &order);
OrderState state(const Database &database, OrderId id);
/// The charges of an order that stand on an invoice.
QList<OrderCharge> billedCharges(const Database &database, OrderId id);
void save(Transaction &tx, const Order &order);      ///< of a claimed order: head, lines and charges
void saveState(Transaction &tx, const Order &order); ///< of a claimed order: state and dates alone
void saveRevision(Transaction &tx, OrderId id, int revision, const QByteArray &content);

void saveHolds(Transaction &tx, const QList<OrderHold> &holds); ///< what they wait for
/// `keptUntil`: the last day on which goods are kept for an order that they hold.
void addHolds(Transaction &tx, OrderId id, const QList<OrderHold> &holds, QDate keptUntil);
struct Lift
{
    QDate on;
    QString by;
    QString reason;
};
void lift(Transaction &tx, const QList<OrderHold> &holds, const Lift &lift);
/// The holds that waited for a payment and were lifted by it.
QList<OrderHold> liftedBy(const Database &database, OrderId id, const QString &payment);

/// What a debtor has ordered and not yet been billed for, by order.
QList<UnbilledLine> unbilled(const Database &database, PartyId debtor, OrderId except);
/// Open invoices less open credits of a debtor; what is asked in advance is no debt. And the advances on one order
/// that were not taken back.
Money owedBy(const Database &database, PartyId debtor);
Money advancesOn(const Database &database, OrderId order);

/// Where lines stand, for people: order number and position.
struct LinePlace
{
    OrderLineId line;
    QString order;
    int position = 0;
    QString customer;
};
QList<LinePlace> places(const Database &database, const QList<OrderLineId> &lines);

/// A document for the outbox: printed or sent after the commit.
struct Dispatch
{
    QString document;
    qint64 record = 0;
    QString way; ///< print, email, none
    QDate on;
    PartyId party;
    LetterKind letter = LetterKind::Confirmations;
    QString format = u"pdf"_s;
    QString recipient = {}; ///< empty = the address that the party names for such letters
};
OutboxId queue(Transaction &tx, const Dispatch &dispatch);
/// What has not gone out yet of a record is given up.
void unqueue(Transaction &tx, qint64 record);
bool hasConfirmation(const Database &database, OrderId id);

} // namespace kontorist::order_store

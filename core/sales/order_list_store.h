#pragma once

#include "core/db/database.h"
#include "core/sales/order.h"

#include <QHash>

namespace kontorist::order_list_store {

/// One row of the list of orders.
struct OrderRow
{
    OrderId id;
    QString number;
    QString customer;
    QString customerName;
    OrderState state = OrderState::Entered;
    QDate orderedOn;
    QDate promisedOn; ///< the earliest promise of its lines, whether they are open or not
    OrderChannel channel = OrderChannel::Phone;
    QString reference;
    Money net;
    Money gross;
};

struct Filter
{
    std::optional<OrderState> state;
    std::optional<Step> step;
    bool openOnly = false;        ///< entered or released
    bool deliverableOnly = false; ///< something can be picked, packed or shipped now
    bool lateOnly = false;        ///< something open was promised for an earlier day than `today`
    QDate today;
    PartyId customer;
    QString search; ///< number, its beginning, or reference; or a customer among `searchedCustomers`
    QList<PartyId> searchedCustomers;
    int limit = 100;
    OrderId before; ///< keyset: only older ones; null = from the newest
};

/// Newest first, a page at a time.
QList<OrderRow> list(const Database &database, const Filter &filter);

/// Where an order stands: the work lists it is on, in their order, and whether a promise was missed.
struct Standing
{
    QList<Step> steps;
    QDate promisedOn = {}; ///< the earliest promise that is still to be kept
    bool isLate = false;
};
/// Of those orders that are on a work list; the others are missing.
QHash<OrderId, Standing> standings(const Database &database, const QList<OrderRow> &rows, QDate today);

/// How many orders stand where.
struct Counts
{
    QHash<OrderState, qint64> states;
    QHash<Step, qint64> steps;
    qint64 deliverable = 0;
    qint64 late = 0;
};
Counts counts(const Database &database, QDate today);

} // namespace kontorist::order_list_store

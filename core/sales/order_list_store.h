#pragma once

#include "core/db/database.h"
#include "core/sales/order.h"

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
    QDate promisedOn; ///< the latest promise of an open line
    OrderChannel channel = OrderChannel::Phone;
    QString reference;
    Money net;
    Money gross;
};

struct Filter
{
    std::optional<OrderState> state;
    std::optional<Step> step;
    bool lateOnly = false; ///< something open was promised for an earlier day than `today`
    QDate today;
    PartyId customer;
    QString search; ///< number, its beginning, or reference; or a customer among `searchedCustomers`
    QList<PartyId> searchedCustomers;
    int limit = 100;
    OrderId before; ///< keyset: only older ones; null = from the newest
};

/// Newest first, a page at a time.
QList<OrderRow> list(const Database &database, const Filter &filter);

} // namespace kontorist::order_list_store

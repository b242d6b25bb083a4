#pragma once

#include "core/db/database.h"
#include "core/delivery/delivery.h"

namespace kontorist::warehouse_list_store {

/// What the warehouse can do with an order now. An order may wait for several of these.
enum class Work { Pick, Picking, Pack, Ship, Waiting };

/// One order that the warehouse has something to do with.
struct WorkRow
{
    OrderId id;
    QString number;
    QString customerName;
    QString postcode;
    QString city;
    QDate promisedOn; ///< the latest promise of its lines
    QString carrier;
    bool isCompleteOnly = false;
    qint64 openLines = 0; ///< of goods, not wholly shipped
    QString pickList;     ///< the newest on which something of it is open; empty = nobody walks for it
    qint64 parcels = 0;   ///< packed and still here
};

struct Filter
{
    Work work = Work::Pick;
    QString search; ///< a number or its beginning, or a customer among `searchedCustomers`
    QList<PartyId> searchedCustomers;
    int limit = 100;
    OrderId after; ///< keyset: only newer ones; null = from the oldest
};

/// The order that waits longest comes first, a page at a time.
QList<WorkRow> list(const Database &database, const Filter &filter);

/// How many orders wait for each kind of work, in their order.
QList<qint64> counts(const Database &database);

} // namespace kontorist::warehouse_list_store

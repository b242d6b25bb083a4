#pragma once

#include "core/db/database.h"
#include "core/delivery/delivery.h"

namespace kontorist::delivery_list_store {

/// One row of the list of delivery notes.
struct DeliveryRow
{
    DeliveryId id;
    QString number;
    QDate shippedOn;
    QString order;
    QString customer;
    QString customerName;
    QString city;
    QString carrier;
    QString tracking; ///< of its first parcel that has one
    qint64 parcels = 0;
    QDate handedOverOn;
    QDate deliveredOn;
    QDate undoneOn;
    Quantity toBill; ///< of its lines, whatever their units: only whether there is something
    Quantity billed;
};

enum class Which {
    Open,   ///< not handed over yet
    ToBill, ///< something of it can be invoiced
    Billed, ///< nothing of it can be invoiced any more
    Undone,
    All
};

struct Filter
{
    Which which = Which::All;
    QString search; ///< a number or its beginning, an order's, a tracking number; or a customer among those
    QList<PartyId> searchedCustomers;
    int limit = 100;
    DeliveryId before; ///< keyset: only older ones; null = from the newest
};

/// Newest first, a page at a time.
QList<DeliveryRow> list(const Database &database, const Filter &filter);

/// How many there are, in the order of `Which`.
QList<qint64> counts(const Database &database);

/// A line of a delivery note, with what became of it and of the order's line that it belongs to.
struct LineRow
{
    int position = 0;
    int orderLine = 0;
    QString sku;
    QString name;
    Quantity ordered;
    Quantity quantity; ///< that left with this note
    Quantity open;     ///< still to be delivered
    Quantity billed;
    Quantity returned;
    bool isReplacement = false;
    bool isOfStock = false;
};
QList<LineRow> lines(const Database &database, DeliveryId delivery);

/// Why it was taken back; empty where it was not.
QString undoReason(const Database &database, DeliveryId delivery);

/// The invoices that bill lines of it.
QStringList invoices(const Database &database, DeliveryId delivery);

} // namespace kontorist::delivery_list_store

#pragma once

#include "core/delivery/delivery_rules.h"
#include "core/journal/session.h"

namespace kontorist::delivery_actions {

/// What is asked to be shipped of an order.
struct ShipRequest
{
    QString order;
    QList<delivery_rules::LineWish> lines; ///< empty = all that can go
    QString carrier; ///< empty = the order's
    QList<Parcel> parcels;
    DeliveryWay way = DeliveryWay::Parcel;
};

/// The act at the packing table (Lieferschein): makes the delivery note and takes the goods out, in one unit.
/// Where the company does not ask for a separate hand-over, that happens at the same moment.
Delivery ship(Session &session, const ShipRequest &request);

/// The carrier has it; `deliveredOn` is the day it arrived, where known.
Delivery handOver(Session &session, const QString &deliveryNote, QDate deliveredOn);

/// Takes a wrong shipment back: goods lie in their bins again, reserved for the same order, which is open again.
Delivery undo(Session &session, const QString &deliveryNote, const QString &reason);

} // namespace kontorist::delivery_actions

namespace kontorist::pick_actions {

/// A pick list for what is reserved for these orders at a location (empty = the first that ships).
PickList start(Session &session, const QStringList &orders, const QString &location);

/// Something was not where it should be: the rest is reserved elsewhere, or waits.
struct Short
{
    QString order;
    int line = 0;
    QString reason;
};
/// What a scanner read. Goods move from their bin to staging. All of it or nothing.
PickList record(Session &session, const QString &pickList, const QList<delivery_rules::Scan> &scans, const QList<Short> &shorts);

/// Puts picked goods of an order back where they came from, still reserved.
void undo(Session &session, const QString &order, const QString &reason);

struct PackItem
{
    int line = 0;
    Quantity quantity; ///< base units
};
Parcel pack(Session &session, const QString &order, const QList<PackItem> &items, qint64 weightGrams);

} // namespace kontorist::pick_actions

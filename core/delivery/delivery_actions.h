#pragma once

#include "core/delivery/delivery_rules.h"
#include "core/journal/session.h"

namespace kontorist::delivery_actions {

/// What is asked to be shipped of an order.
struct ShipRequest
{
    QString order;
    QList<delivery_rules::LineWish> lines; ///< empty = all that can go
    QString carrier;                       ///< empty = the order's
    QList<Parcel> parcels;
    DeliveryWay way = DeliveryWay::Parcel;
    QDate deliveredOn = {}; ///< the customer has it since then: the day of supply; valid = handed over, too
};

/// The act at the packing table (Lieferschein): makes the delivery note and takes the goods out, in one unit.
/// Where the company does not ask for a separate hand-over, that happens at the same moment.
Delivery ship(Session &session, const ShipRequest &request);

/// The carrier has it, and the dispatch notice goes into the outbox; `deliveredOn` is the day it arrived, where
/// known. It can be told later, once, as long as nothing is billed. Raises Refused: DeliveryUnknown,
/// DeliveryAlreadyUndone, AlreadyHandedOver, DeliveryBilled, DateInFuture.
Delivery handOver(Session &session, const QString &deliveryNote, QDate deliveredOn);

/// Takes a wrong shipment back: goods lie in their bins again, reserved for the same order, which is open again.
Delivery undo(Session &session, const QString &deliveryNote, const QString &reason);

} // namespace kontorist::delivery_actions

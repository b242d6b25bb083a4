#pragma once

#include "core/db/transaction.h"
#include "core/delivery/delivery.h"

namespace kontorist::delivery_store {

/// Raises Refused(DeliveryUnknown).
Delivery get(const Database &database, const QString &number);
QList<Delivery> ofOrder(const Database &database, OrderId order);

void add(Transaction &tx, const Delivery &delivery);
void handOver(Transaction &tx, DeliveryId delivery, QDate on, QDate deliveredOn);
void arrive(Transaction &tx, DeliveryId delivery, QDate deliveredOn);
void undo(Transaction &tx, DeliveryId delivery, QDate on, const QString &reason);
bool isBilled(const Database &database, DeliveryId delivery);
bool hasReturns(const Database &database, DeliveryId delivery);

/// Parcels of an order that have not left yet.
QList<Parcel> waitingParcels(const Database &database, OrderId order);
/// Those of them that leave with a delivery: what holds goods of its lines, or was not said to hold anything.
QList<Parcel> goingParcels(const Database &database, const Delivery &delivery);
/// Goods of lines that a delivery does not name stay here, whatever parcel they lay in.
void keepBack(Transaction &tx, DeliveryId delivery);
int nextParcelPosition(const Database &database, OrderId order);
struct ParcelItem
{
    OrderLineId line;
    Quantity quantity;
};
void addParcel(Transaction &tx, OrderId order, const Parcel &parcel, DeliveryId delivery,
               const QList<ParcelItem> &items);
void shipParcel(Transaction &tx, const Parcel &parcel, DeliveryId delivery);
void unshipParcels(Transaction &tx, DeliveryId delivery);
void removeParcel(Transaction &tx, ParcelId parcel);

} // namespace kontorist::delivery_store

namespace kontorist::pick_store {

/// What is reserved in bins of a location for these orders, as stops without ids.
QList<PickStop> candidates(const Database &database, const QList<OrderId> &orders, LocationId location);
void add(Transaction &tx, const PickList &list);
/// Open stops of earlier lists for these orders end: the new list took them over.
void takeOver(Transaction &tx, const QList<OrderId> &orders, const QString &newList);
/// Raises Refused(PickListUnknown).
PickList get(const Database &database, const QString &number);
/// The newest list on which something of an order is still open: who walks for it.
std::optional<QString> openListOf(const Database &database, OrderId order);
/// Whose goods are on it, for claiming them before it is read. Raises Refused(PickListUnknown).
QList<OrderId> ordersOn(const Database &database, const QString &number);
/// What the lines of an order have in staging by the movements that brought it there, the newest first.
QList<PickedFrom> picksOf(const Database &database, OrderId order);
/// A stop whose goods went back is open again.
void unpick(Transaction &tx, qint64 stop, Quantity quantity);
void savePicked(Transaction &tx, const QList<PickStop> &stops);
void saveShort(Transaction &tx, const PickStop &stop, const QString &reason);

} // namespace kontorist::pick_store

#pragma once

#include "core/sales/order.h"

namespace kontorist {

using DeliveryId = Id<struct DeliveryTag>;
using PickListId = Id<struct PickListTag>;
using PickStopId = Id<struct PickStopTag>;
using ParcelId = Id<struct ParcelTag>;

/// How goods and services reach the customer.
enum class DeliveryWay { Parcel, Pickup, Handover, Digital, Service };
template<>
inline constexpr std::array wordsOf<DeliveryWay> = {"parcel", "pickup", "handover", "digital", "service"};

/// So much from one heap, to be put into the box of one order line.
struct PickStop
{
    PickStopId id;
    int position = 0;
    OrderId order;
    OrderLineId line;
    StockKey key;
    QString bin;
    QString sku;
    QString name;
    QString gtin;
    QString orderNumber;
    int orderLine = 0;
    Quantity quantity;
    Quantity picked;
    Quantity shorted; ///< was not there, with a reason

    Quantity open() const { return quantity - picked - shorted; }
};

/// What a line has in staging from one bin, and which record says so: the stop of a pick list, or the line itself
/// where packing took it out.
struct PickedFrom
{
    OrderLineId line;
    StockKey home;
    PlaceId staging;
    Quantity quantity;
    qint64 document = 0;
};

/// A way through the warehouse for one or more orders (Pickliste), in walking order.
struct PickList
{
    PickListId id;
    QString number;
    int year = 0;
    qint64 count = 0;
    Location location;
    QDate startedOn;
    QList<PickStop> stops;
};

/// What left the house for one order line, and from which heaps.
struct DeliveryLine
{
    DeliveryLineId id;
    int position = 0;
    OrderLineId orderLine;
    Quantity quantity;          ///< base units
    bool isReplacement = false; ///< shipped again, unbilled
};

/// A parcel with what is in it.
struct Parcel
{
    ParcelId id;
    int position = 0; ///< within the order
    qint64 weightGrams = 0;
    QString tracking;
};

/// A delivery note (Lieferschein). Issued once, never changed; taking it back is a document of its own.
struct Delivery
{
    DeliveryId id;
    QString number;
    int year = 0;
    qint64 count = 0;
    OrderId order;
    QDate shippedOn;
    DeliveryWay way = DeliveryWay::Parcel;
    QString carrier;
    Address shipAddress;
    QList<DeliveryLine> lines;
    QList<Parcel> parcels;
    QDate handedOverOn;
    QDate deliveredOn;
    QDate undoneOn;

    /// The day of supply (§ 14 Abs. 4 Nr. 6 UStG): delivered, else handed over, else shipped.
    QDate suppliedOn() const;
};

} // namespace kontorist

#include "core/delivery/delivery_store.h"

#include "core/base/error.h"
#include "core/party/address_store.h"

namespace kontorist::delivery_store {

namespace {

const QString deliveryColumns =
    u"d.id, d.number, d.year, d.count, d.sales_order, d.shipped_on, d.how, d.carrier, h.handed_over_on, "
    "COALESCE(v.delivered_on, h.delivered_on), u.undone_on, "_s +
    address_store::columns +
    u" FROM delivery d JOIN address a ON a.id = d.ship_address LEFT JOIN delivery_handover h ON h.delivery = d.id "
    "LEFT JOIN delivery_arrival v ON v.delivery = d.id "
    "LEFT JOIN delivery_undo u ON u.delivery = d.id "_s;

Delivery readDelivery(Row &row)
{
    Delivery delivery;
    row >> delivery.id >> delivery.number >> delivery.year >> delivery.count >> delivery.order >>
        delivery.shippedOn >> delivery.way >> delivery.carrier >> delivery.handedOverOn >>
        delivery.deliveredOn >> delivery.undoneOn;
    delivery.shipAddress = address_store::read(row);
    return delivery;
}

DeliveryLine readDeliveryLine(Row &row)
{
    DeliveryLine line;
    row >> line.id >> line.position >> line.orderLine >> line.quantity >> line.isReplacement;
    return line;
}

Parcel readParcel(Row &row)
{
    Parcel parcel;
    row >> parcel.id >> parcel.position >> parcel.weightGrams >> parcel.tracking;
    return parcel;
}

Delivery withLines(const Database &database, Delivery delivery)
{
    Questions questions(database);
    questions.all(
        delivery.lines,
        u"SELECT id, position, order_line, quantity, replacement FROM delivery_line WHERE delivery = ? ORDER BY position"_s,
        readDeliveryLine, delivery.id);
    questions.all(
        delivery.parcels,
        u"SELECT id, position, weight_grams, tracking FROM parcel WHERE delivery = ? ORDER BY position"_s,
        readParcel, delivery.id);
    questions.ask();
    return delivery;
}

} // namespace

Delivery get(const Database &database, const QString &number)
{
    static const QString sql = u"SELECT "_s + deliveryColumns + u"WHERE d.number = ?"_s;
    const auto delivery = database.one(sql, readDelivery, number);
    if (!delivery)
        throw Refused(Fault::DeliveryUnknown, number);
    return withLines(database, *delivery);
}

QList<Delivery> ofOrder(const Database &database, OrderId order)
{
    static const QString sql = u"SELECT "_s + deliveryColumns + u"WHERE d.sales_order = ? ORDER BY d.id"_s;
    QList<Delivery> all = database.all(sql, readDelivery, order);
    for (Delivery &each : all)
        each = withLines(database, each);
    return all;
}

void add(Transaction &tx, const Delivery &delivery)
{
    tx.write(
        u"INSERT INTO delivery (id, year, count, number, sales_order, shipped_on, how, carrier, ship_address, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        delivery.id, delivery.year, delivery.count, delivery.number, delivery.order, delivery.shippedOn,
        delivery.way, delivery.carrier, delivery.shipAddress.id, tx.operation());
    Rows rows;
    for (const DeliveryLine &line : delivery.lines)
        rows.add(line.id, delivery.id, line.position, line.orderLine, line.quantity, line.isReplacement);
    tx.writeRows(
        u"INSERT INTO delivery_line (id, delivery, position, order_line, quantity, replacement) VALUES {rows}"_s,
        rows);
}

void handOver(Transaction &tx, DeliveryId delivery, QDate on, QDate deliveredOn)
{
    tx.write(
        u"INSERT INTO delivery_handover (delivery, handed_over_on, delivered_on, operation) VALUES (?, ?, ?, ?)"_s,
        delivery, on, deliveredOn, tx.operation());
}

void arrive(Transaction &tx, DeliveryId delivery, QDate deliveredOn)
{
    tx.write(u"INSERT INTO delivery_arrival (delivery, delivered_on, operation) VALUES (?, ?, ?)"_s, delivery,
             deliveredOn, tx.operation());
}

void undo(Transaction &tx, DeliveryId delivery, QDate on, const QString &reason)
{
    tx.write(u"INSERT INTO delivery_undo (delivery, undone_on, reason, operation) VALUES (?, ?, ?, ?)"_s,
             delivery, on, reason, tx.operation());
}

bool isBilled(const Database &database, DeliveryId delivery)
{
    return database.number(
               u"SELECT COALESCE(CAST(SUM(billed) AS BIGINT), 0) FROM delivery_line_progress WHERE delivery = ?"_s,
               delivery) > 0;
}

bool hasReturns(const Database &database, DeliveryId delivery)
{
    return database.number(
               u"SELECT COALESCE(CAST(SUM(returned) AS BIGINT), 0) FROM delivery_line_progress WHERE delivery = ?"_s,
               delivery) > 0;
}

QList<Parcel> waitingParcels(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT id, position, weight_grams, tracking FROM parcel WHERE sales_order = ? AND delivery IS NULL ORDER BY position"_s,
        readParcel, order);
}

QList<Parcel> goingParcels(const Database &database, const Delivery &delivery)
{
    return database.all(
        u"SELECT p.id, p.position, p.weight_grams, p.tracking FROM parcel p WHERE p.sales_order = ? AND p.delivery IS NULL "
        "AND (NOT EXISTS (SELECT 1 FROM parcel_item i WHERE i.parcel = p.id) OR EXISTS (SELECT 1 FROM parcel_item i "
        "JOIN delivery_line d ON d.order_line = i.order_line WHERE i.parcel = p.id AND d.delivery = ?)) ORDER BY p.position"_s,
        readParcel, delivery.order, delivery.id);
}

void keepBack(Transaction &tx, DeliveryId delivery)
{
    tx.write(u"DELETE FROM parcel_item WHERE parcel IN (SELECT id FROM parcel WHERE delivery = ?) "
             "AND order_line NOT IN (SELECT order_line FROM delivery_line WHERE delivery = ?)"_s,
             delivery, delivery);
}

int nextParcelPosition(const Database &database, OrderId order)
{
    return static_cast<int>(
        database.number(u"SELECT COALESCE(max(position), 0) + 1 FROM parcel WHERE sales_order = ?"_s, order));
}

void addParcel(Transaction &tx, OrderId order, const Parcel &parcel, DeliveryId delivery,
               const QList<ParcelItem> &items)
{
    tx.write(
        u"INSERT INTO parcel (id, sales_order, position, weight_grams, tracking, delivery, ship_address) "
        "VALUES (?, ?, ?, ?, ?, ?, (SELECT ship_address FROM sales_order WHERE id = ?))"_s,
        parcel.id, order, parcel.position, parcel.weightGrams, parcel.tracking, delivery, order);
    Rows rows;
    for (const ParcelItem &item : items)
        rows.add(parcel.id, item.line, item.quantity);
    tx.writeRows(u"INSERT INTO parcel_item (parcel, order_line, quantity) VALUES {rows}"_s, rows);
}

void shipParcel(Transaction &tx, const Parcel &parcel, DeliveryId delivery)
{
    tx.write(u"UPDATE parcel SET delivery = ?, tracking = ?, weight_grams = ? WHERE id = ?"_s, delivery,
             parcel.tracking, parcel.weightGrams, parcel.id);
}

void removeParcel(Transaction &tx, ParcelId parcel)
{
    tx.write(u"DELETE FROM parcel_item WHERE parcel = ?"_s, parcel);
    tx.write(u"DELETE FROM parcel WHERE id = ?"_s, parcel);
}

void unshipParcels(Transaction &tx, DeliveryId delivery)
{
    tx.write(u"DELETE FROM parcel_item WHERE parcel IN (SELECT id FROM parcel WHERE delivery = ?)"_s,
             delivery);
    tx.write(u"DELETE FROM parcel WHERE delivery = ?"_s, delivery);
}

} // namespace kontorist::delivery_store

#include "core/base/error.h"
#include "core/delivery/delivery_store.h"

namespace kontorist::pick_store {

namespace {

const QString selectStops =
    u"SELECT s.id, s.position, s.sales_order, s.order_line, s.article, s.place, s.lot, p.bin, l.sku, l.name, COALESCE(a.gtin, ''), "
    "o.number, l.position, s.quantity, s.picked, s.short FROM pick_stop s JOIN place p ON p.id = s.place "
    "JOIN order_line l ON l.id = s.order_line JOIN sales_order o ON o.id = s.sales_order JOIN article a ON a.id = s.article "
    "WHERE s.pick_list = ? ORDER BY s.position"_s;

PickStop readStop(Row &row)
{
    PickStop stop;
    row >> stop.id >> stop.position >> stop.order >> stop.line >> stop.key.article >> stop.key.place >>
        stop.key.lot >> stop.bin >> stop.sku >> stop.name >> stop.gtin >> stop.orderNumber >>
        stop.orderLine >> stop.quantity >> stop.picked >> stop.shorted;
    return stop;
}

PickStop readCandidate(Row &row)
{
    PickStop stop;
    row >> stop.order >> stop.line >> stop.key.article >> stop.key.place >> stop.key.lot >> stop.bin >>
        stop.sku >> stop.name >> stop.gtin >> stop.orderNumber >> stop.orderLine >> stop.quantity;
    return stop;
}

Rows keysOfOrders(const QList<OrderId> &orders)
{
    Rows keys;
    for (const OrderId order : orders)
        keys.add(order);
    return keys;
}

} // namespace

QList<PickStop> candidates(const Database &database, const QList<OrderId> &orders, LocationId location)
{
    return database.among(
        u"SELECT r.sales_order, r.order_line, r.article, r.place, r.lot, p.bin, l.sku, l.name, COALESCE(a.gtin, ''), o.number, "
        "l.position, r.quantity FROM reservation r JOIN place p ON p.id = r.place JOIN order_line l ON l.id = r.order_line "
        "JOIN sales_order o ON o.id = r.sales_order JOIN article a ON a.id = r.article "
        "WHERE r.sales_order IN (VALUES {rows}) AND r.kind = 'reserved' AND p.location = ?"_s,
        keysOfOrders(orders), readCandidate, location);
}

void add(Transaction &tx, const PickList &list)
{
    tx.write(
        u"INSERT INTO pick_list (id, year, count, number, location, started_on, operation) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        list.id, list.year, list.count, list.number, list.location.id, list.startedOn, tx.operation());
    Rows rows;
    for (const PickStop &stop : list.stops)
        rows.add(stop.id, list.id, stop.position, stop.order, stop.line, stop.key.article, stop.key.place,
                 stop.key.lot, stop.quantity, 0, 0, QString());
    tx.writeRows(
        u"INSERT INTO pick_stop (id, pick_list, position, sales_order, order_line, article, place, lot, quantity, picked, short, "
        "reason) VALUES {rows}"_s,
        rows);
}

void takeOver(Transaction &tx, const QList<OrderId> &orders, const QString &newList)
{
    tx.writeRows(
        u"WITH v(sales_order) AS (VALUES {rows}) UPDATE pick_stop SET short = quantity - picked, reason = ? "
        "WHERE order_line IN (SELECT l.id FROM v JOIN order_line l ON l.sales_order = v.sales_order) "
        "AND quantity > picked + short"_s,
        keysOfOrders(orders), newList);
}

PickList get(const Database &database, const QString &number)
{
    PickList list;
    const auto found = database.one(
        u"SELECT k.id, k.number, k.started_on, l.id, l.code, l.name FROM pick_list k JOIN location l ON l.id = k.location "
        "WHERE k.number = ?"_s,
        [](Row &row) {
            PickList head;
            row >> head.id >> head.number >> head.startedOn >> head.location.id >> head.location.code >>
                head.location.name;
            return head;
        },
        number);
    if (!found)
        throw Refused(Fault::PickListUnknown, number);
    list = *found;
    list.stops = database.all(selectStops, readStop, list.id);
    return list;
}

std::optional<QString> openListOf(const Database &database, OrderId order)
{
    return database.one(
        u"SELECT k.number FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list "
        "WHERE s.sales_order = ? AND s.quantity > s.picked + s.short ORDER BY k.id DESC LIMIT 1"_s,
        only<QString>, order);
}

QList<OrderId> ordersOn(const Database &database, const QString &number)
{
    auto orders = database.all(
        u"SELECT DISTINCT s.sales_order FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list WHERE k.number = ?"_s,
        only<OrderId>, number);
    if (orders.isEmpty())
        throw Refused(Fault::PickListUnknown, number);
    return orders;
}

QList<PickedFrom> picksOf(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT p.line, p.article, p.home, p.lot, p.staging, p.quantity, p.document FROM (SELECT d.line, m.article, m.lot, m.document, "
        "CASE m.cause WHEN 'pick' THEN m.from_place ELSE m.to_place END AS home, "
        "CASE m.cause WHEN 'pick' THEN m.to_place ELSE m.from_place END AS staging, "
        "CAST(SUM(CASE m.cause WHEN 'pick' THEN m.quantity ELSE -m.quantity END) AS BIGINT) AS quantity, max(m.id) AS newest "
        "FROM (SELECT s.id, l.id AS line FROM order_line l JOIN pick_stop s ON s.order_line = l.id WHERE l.sales_order = ? "
        "UNION ALL SELECT l.id, l.id FROM order_line l WHERE l.sales_order = ?) d JOIN stock_movement m ON m.document = d.id "
        "WHERE m.cause IN ('pick', 'unpick') GROUP BY 1, 2, 3, 4, 5, 6) p WHERE p.quantity > 0 ORDER BY p.newest DESC"_s,
        [](Row &row) {
            PickedFrom pick;
            row >> pick.line >> pick.home.article >> pick.home.place >> pick.home.lot >> pick.staging >>
                pick.quantity >> pick.document;
            return pick;
        },
        order, order);
}

void unpick(Transaction &tx, qint64 stop, Quantity quantity)
{
    tx.write(u"UPDATE pick_stop SET picked = picked - ? WHERE id = ?"_s, quantity, stop);
}

void savePicked(Transaction &tx, const QList<PickStop> &stops)
{
    Rows rows;
    for (const PickStop &stop : stops)
        rows.add(stop.id, stop.picked);
    tx.writeRows(
        u"WITH v(id, picked) AS (VALUES {rows}) UPDATE pick_stop SET picked = v.picked FROM v WHERE pick_stop.id = v.id"_s,
        rows);
}

void saveShort(Transaction &tx, const PickStop &stop, const QString &reason)
{
    tx.write(u"UPDATE pick_stop SET short = ?, reason = ? WHERE id = ?"_s, stop.shorted, reason, stop.id);
}

} // namespace kontorist::pick_store

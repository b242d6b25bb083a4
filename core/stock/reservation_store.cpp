#include "core/stock/stock_store.h"

#include <map>
#include <QSet>

namespace kontorist::stock_store {

namespace {

const QString reservationColumns =
    u"r.order_line, r.sales_order, r.article, r.place, r.lot, r.kind, r.quantity, r.expires_on, r.promised_on, r.released_at"_s;

Reservation readReservation(Row &row)
{
    Reservation reservation;
    row >> reservation.line >> reservation.order >> reservation.key.article >> reservation.key.place >>
        reservation.key.lot >> reservation.kind >> reservation.quantity >> reservation.expiresOn >>
        reservation.promisedOn >> reservation.releasedAt;
    return reservation;
}

// A promise that nobody could give sorts behind all that were given.
QDate sortable(QDate promisedOn)
{
    return promisedOn.isValid() ? promisedOn : QDate(9999, 12, 31);
}

} // namespace

QList<Reservation> reservationsOf(const Database &database, OrderId order)
{
    static const QString sql =
        u"SELECT "_s + reservationColumns +
        u" FROM reservation r WHERE r.sales_order = ? ORDER BY r.order_line, r.place, r.lot"_s;
    return database.all(sql, readReservation, order);
}

QList<Reservation> reservationsOf(const Database &database, const QList<OrderId> &orders)
{
    static const QString sql =
        u"SELECT "_s + reservationColumns + u" FROM reservation r WHERE r.sales_order IN (VALUES {rows})"_s;
    Rows keys;
    for (const OrderId order : orders)
        keys.add(order);
    return database.among(sql, keys, readReservation);
}

QList<Reservation> waiting(const Database &database, const QList<ArticleId> &articles, QDate today)
{
    static const QString sql =
        u"WITH v(article) AS (VALUES {rows}) SELECT "_s + reservationColumns +
        u", (SELECT count(*) FROM reservation m WHERE m.sales_order = r.sales_order AND m.kind = 'missing') "
        "FROM reservation r WHERE r.kind = 'missing' AND (r.article IN (SELECT article FROM v) OR r.sales_order IN "
        "(SELECT w.sales_order FROM v JOIN reservation w ON w.article = v.article AND w.kind = 'missing' AND w.expires_on < ?)) "
        "AND NOT (COALESCE(r.expires_on, ?) < ? "
        "AND EXISTS (SELECT 1 FROM order_hold h WHERE h.sales_order = r.sales_order AND h.lifted_on IS NULL))"_s;
    Rows keys;
    for (const ArticleId article : articles)
        keys.add(article);
    QList<Reservation> all;
    QSet<OrderLineId> seen; // of many articles several statements are asked, and two may find the same order
    database.among(
        sql, keys,
        [&](Row &row) {
            Reservation reservation = readReservation(row);
            const auto missing = row.take<int>();
            if (reservation.expiresOn.isValid() && reservation.expiresOn < today)
                reservation.allOrNothing = missing;
            if (!seen.contains(reservation.line))
                all.append(reservation);
            seen.insert(reservation.line);
            return 0;
        },
        today, today, today);
    return all;
}

QList<Reservation> expired(const Database &database, QDate today)
{
    static const QString sql = u"SELECT "_s + reservationColumns +
                               u" FROM reservation r WHERE r.expires_on < ? AND r.kind = 'reserved'"_s;
    return database.all(sql, readReservation, today);
}

namespace {

// Pieces of one heap for one line in one entry: no row may be touched twice by one statement.
QList<Reservation> joined(const QList<Reservation> &reservations)
{
    QList<Reservation> all;
    std::map<std::pair<OrderLineId, StockKey>, qsizetype> at;
    for (const Reservation &each : reservations) {
        const auto [known, isNew] = at.try_emplace({each.line, each.key}, all.size());
        if (isNew)
            all.append(each);
        else
            all[known->second].quantity += each.quantity;
    }
    return all;
}

} // namespace

void reserve(Transaction &tx, const QList<Reservation> &reservations)
{
    Rows rows;
    for (const Reservation &each : joined(reservations))
        rows.add(each.line, each.key.place, each.key.lot, each.order, each.key.article, each.kind,
                 each.quantity, each.expiresOn, sortable(each.promisedOn), each.releasedAt);
    tx.writeRows(
        u"INSERT INTO reservation (order_line, place, lot, sales_order, article, kind, quantity, expires_on, promised_on, "
        "released_at) VALUES {rows} ON CONFLICT (order_line, place, lot) DO UPDATE SET "
        "quantity = reservation.quantity + excluded.quantity"_s,
        rows);
}

void release(Transaction &tx, const QList<Reservation> &reservations)
{
    Rows rows;
    for (const Reservation &each : joined(reservations))
        rows.add(each.line, each.key.place, each.key.lot, each.quantity);
    // What ends goes first: a quantity of zero may not stand there, not even for a moment.
    tx.writeRows(
        u"WITH v(order_line, place, lot, quantity) AS (VALUES {rows}) DELETE FROM reservation "
        "WHERE (order_line, place, lot, quantity) IN (SELECT order_line, place, lot, quantity FROM v)"_s,
        rows);
    tx.writeRows(
        u"WITH v(order_line, place, lot, quantity) AS (VALUES {rows}) UPDATE reservation SET "
        "quantity = reservation.quantity - v.quantity FROM v WHERE v.order_line = reservation.order_line "
        "AND v.place = reservation.place AND v.lot = reservation.lot"_s,
        rows);
}

void apply(Transaction &tx, const Reallocation &reallocation)
{
    release(tx, reallocation.ended);
    reserve(tx, reallocation.begun);
}

QList<Reservation> reservationsAt(const Database &database, const StockKey &key)
{
    static const QString sql =
        u"SELECT "_s + reservationColumns +
        u" FROM reservation r WHERE r.article = ? AND r.kind = 'reserved' AND r.place = ? AND r.lot = ?"_s;
    return database.all(sql, readReservation, key.article, key.place, key.lot);
}

void limit(Transaction &tx, const QList<OrderId> &orders, QDate incompleteUntil)
{
    Rows keys;
    for (const OrderId order : orders)
        keys.add(order);
    tx.writeRows(
        u"WITH v(sales_order) AS (VALUES {rows}) UPDATE reservation SET expires_on = CASE "
        "WHEN EXISTS (SELECT 1 FROM order_hold h WHERE h.sales_order = reservation.sales_order AND h.lifted_on IS NULL) "
        "THEN COALESCE((SELECT min(m.expires_on) FROM reservation m WHERE m.sales_order = reservation.sales_order), "
        "(SELECT min(h.kept_until) FROM order_hold h WHERE h.sales_order = reservation.sales_order AND h.lifted_on IS NULL)) "
        "WHEN EXISTS (SELECT 1 FROM sales_order o JOIN reservation m ON m.sales_order = o.id AND m.kind = 'missing' "
        "JOIN reservation p ON p.sales_order = o.id AND (p.kind <> 'missing' OR p.expires_on IS NOT NULL) "
        "WHERE o.id = reservation.sales_order AND o.complete_only = 1) "
        "THEN COALESCE((SELECT min(m.expires_on) FROM reservation m WHERE m.sales_order = reservation.sales_order), ?) END "
        "WHERE sales_order IN (SELECT sales_order FROM v)"_s,
        keys, incompleteUntil);
}

void followPromises(Transaction &tx, OrderId order)
{
    tx.write(u"UPDATE reservation SET promised_on = COALESCE((SELECT l.promised_on FROM order_line l "
             "WHERE l.id = reservation.order_line), '9999-12-31') WHERE sales_order = ?"_s,
             order);
}

void setExpiry(Transaction &tx, OrderId order, QDate expiresOn)
{
    tx.write(u"UPDATE reservation SET expires_on = ? WHERE sales_order = ?"_s, expiresOn, order);
}

} // namespace kontorist::stock_store

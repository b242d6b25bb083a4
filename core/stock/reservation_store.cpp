#include "core/stock/stock_store.h"

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
        u"SELECT "_s + reservationColumns +
        u", (SELECT count(*) FROM reservation m WHERE m.sales_order = r.sales_order AND m.kind = 'missing') "
        "FROM reservation r WHERE r.kind = 'missing' AND r.article IN (VALUES {rows}) AND NOT (COALESCE(r.expires_on, ?) < ? "
        "AND EXISTS (SELECT 1 FROM order_hold h WHERE h.sales_order = r.sales_order AND h.lifted_on IS NULL))"_s;
    Rows keys;
    for (const ArticleId article : articles)
        keys.add(article);
    return database.among(
        sql, keys,
        [today](Row &row) {
            Reservation reservation = readReservation(row);
            const auto missing = row.take<int>();
            if (reservation.expiresOn.isValid() && reservation.expiresOn < today)
                reservation.allOrNothing = missing;
            return reservation;
        },
        today, today);
}

QList<Reservation> expired(const Database &database, QDate today)
{
    static const QString sql = u"SELECT "_s + reservationColumns +
                               u" FROM reservation r WHERE r.expires_on < ? AND r.kind = 'reserved'"_s;
    return database.all(sql, readReservation, today);
}

void reserve(Transaction &tx, const QList<Reservation> &reservations)
{
    Rows rows;
    for (const Reservation &each : reservations)
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
    for (const Reservation &each : reservations)
        rows.add(each.line, each.key.place, each.key.lot, each.quantity);
    // What ends goes first: a quantity of zero may not stand there, not even for a moment.
    tx.writeRows(
        u"WITH v(order_line, place, lot, quantity) AS (VALUES {rows}) DELETE FROM reservation WHERE EXISTS (SELECT 1 FROM v "
        "WHERE v.order_line = reservation.order_line AND v.place = reservation.place AND v.lot = reservation.lot "
        "AND v.quantity = reservation.quantity)"_s,
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

QList<StockKey> homesOf(const Database &database, const QList<Reservation> &staged)
{
    QList<StockKey> homes;
    for (const Reservation &each : staged)
        homes.append(each.key);
    Questions questions(database);
    for (qsizetype i = 0; i < staged.size(); ++i)
        questions.one(
            homes[i].place,
            u"SELECT m.from_place FROM stock_movement m JOIN pick_stop s ON s.id = m.document "
            "WHERE s.order_line = ? AND m.article = ? AND m.to_place = ? AND m.lot = ? ORDER BY m.id DESC LIMIT 1"_s,
            only<PlaceId>, staged[i].line, staged[i].key.article, staged[i].key.place, staged[i].key.lot);
    questions.ask();
    return homes;
}

QList<Reservation> reservationsAt(const Database &database, const StockKey &key)
{
    static const QString sql =
        u"SELECT "_s + reservationColumns +
        u" FROM reservation r WHERE r.article = ? AND r.kind = 'reserved' AND r.place = ? AND r.lot = ?"_s;
    return database.all(sql, readReservation, key.article, key.place, key.lot);
}

void setExpiry(Transaction &tx, OrderId order, QDate expiresOn)
{
    tx.write(u"UPDATE reservation SET expires_on = ? WHERE sales_order = ?"_s, expiresOn, order);
}

} // namespace kontorist::stock_store

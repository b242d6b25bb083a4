#include "core/stock/stock_store.h"

namespace kontorist::stock_store {

namespace {

const QString levelColumns =
    u"s.article, s.place, s.lot, s.on_hand, s.reserved, s.value, p.location, p.kind, p.bin, l.priority, l.ships_orders "
    "FROM stock_level s JOIN place p ON p.id = s.place JOIN location l ON l.id = p.location "_s;

StockLevel readLevel(Row &row)
{
    StockLevel level;
    row >> level.key.article >> level.key.place >> level.key.lot >> level.onHand >> level.reserved >>
        level.value >> level.location >> level.kind >> level.bin >> level.priority >> level.shipsOrders;
    return level;
}

StockMovement readMovement(Row &row)
{
    StockMovement movement;
    row >> movement.article >> movement.lot >> movement.from >> movement.to >> movement.quantity >>
        movement.value >> movement.cause >> movement.document;
    return movement;
}

Rows keysOf(const QList<ArticleId> &articles)
{
    Rows keys;
    for (const ArticleId article : articles)
        keys.add(article);
    return keys;
}

void saveLevels(Transaction &tx, const QList<StockChange> &changes)
{
    Rows rows;
    for (const StockChange &change : changes)
        rows.add(change.key.article, change.key.place, change.key.lot, change.onHand, change.reserved,
                 change.value);
    // Differences, not results: what the CHECKs of the table do not allow cannot be written, whoever was wrong.
    tx.writeRows(
        u"WITH v(article, place, lot, on_hand, reserved, value) AS (VALUES {rows}) UPDATE stock_level SET "
        "on_hand = stock_level.on_hand + v.on_hand, reserved = stock_level.reserved + v.reserved, "
        "value = stock_level.value + v.value FROM v "
        "WHERE stock_level.article = v.article AND stock_level.place = v.place AND stock_level.lot = v.lot"_s,
        rows);
}

void saveMovements(Transaction &tx, const QList<StockMovement> &movements, QDate on)
{
    Rows rows;
    for (const StockMovement &movement : movements)
        rows.add(tx.newId<struct StockMovementTag>(), movement.article, movement.lot, movement.from,
                 movement.to, movement.quantity, movement.value, movement.cause, movement.document, on,
                 tx.operation());
    tx.writeRows(
        u"INSERT INTO stock_movement (id, article, lot, from_place, to_place, quantity, value, cause, document, moved_on, "
        "operation) VALUES {rows}"_s,
        rows);
}

} // namespace

QList<StockLevel> lock(Transaction &tx, const QList<ArticleId> &articles)
{
    static const QString sql =
        u"SELECT "_s + levelColumns +
        u"WHERE s.article IN (VALUES {rows}) ORDER BY s.article, s.place, s.lot FOR UPDATE OF s"_s;
    return tx.database().among(sql, keysOf(articles), readLevel);
}

QList<StockLevel> lockToServe(Transaction &tx, const QList<ArticleId> &articles, QDate today)
{
    static const QString sql =
        u"WITH v(article) AS (VALUES {rows}) SELECT "_s + levelColumns +
        u"WHERE s.article IN (SELECT article FROM v) OR s.article IN (SELECT m.article FROM v JOIN reservation r "
        "ON r.article = v.article AND r.kind = 'missing' AND r.expires_on < ? JOIN reservation m "
        "ON m.sales_order = r.sales_order AND m.kind = 'missing') ORDER BY s.article, s.place, s.lot FOR UPDATE OF s"_s;
    return tx.database().among(sql, keysOf(articles), readLevel, today);
}

void prepare(Transaction &tx, const QList<StockKey> &keys)
{
    Rows rows;
    for (const StockKey &key : keys)
        rows.add(key.article, key.place, key.lot, 0, 0, 0);
    tx.writeRows(u"INSERT INTO stock_level (article, place, lot, on_hand, reserved, value) VALUES {rows} "
                 "ON CONFLICT (article, place, lot) DO NOTHING"_s,
                 rows);
}

QList<StockLevel> levels(const Database &database, ArticleId article)
{
    static const QString sql =
        u"SELECT "_s + levelColumns + u"WHERE s.article = ? ORDER BY l.priority, p.kind, p.bin, s.lot"_s;
    return database.all(sql, readLevel, article);
}

void save(Transaction &tx, const QList<StockChange> &changes, const QList<StockMovement> &movements, QDate on)
{
    saveLevels(tx, changes);
    saveMovements(tx, movements, on);
}

QList<StockMovement> movementsOf(const Database &database, const QList<qint64> &documents)
{
    Rows keys;
    for (const qint64 document : documents)
        keys.add(document);
    return database.among(
        u"SELECT article, lot, from_place, to_place, quantity, value, cause, document FROM stock_movement "
        "WHERE document IN (VALUES {rows}) ORDER BY id"_s,
        keys, readMovement);
}

QHash<ArticleId, Availability> availability(const Database &database, const QList<ArticleId> &articles)
{
    QHash<ArticleId, Availability> all;
    Questions questions(database);
    askAvailability(questions, all, articles);
    questions.ask();
    return all;
}

void askAvailability(Questions &questions, QHash<ArticleId, Availability> &into,
                     const QList<ArticleId> &articles)
{
    questions.among(
        u"WITH wanted(article) AS (VALUES {rows}) SELECT w.article, "
        "COALESCE((SELECT CAST(SUM(s.on_hand) AS BIGINT) FROM stock_level s JOIN place p ON p.id = s.place "
        "JOIN location l ON l.id = p.location WHERE s.article = w.article AND p.kind = 'sellable' AND l.ships_orders = 1), 0), "
        "COALESCE((SELECT CAST(SUM(s.reserved) AS BIGINT) FROM stock_level s JOIN place p ON p.id = s.place "
        "JOIN location l ON l.id = p.location WHERE s.article = w.article AND p.kind = 'sellable' AND l.ships_orders = 1), 0), "
        "COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM reservation r "
        "WHERE r.article = w.article AND r.kind = 'missing'), 0) FROM wanted w"_s,
        keysOf(articles), [&into](Row &row) {
            Availability one;
            row >> one.article >> one.onHand >> one.reserved >> one.waiting;
            into.insert(one.article, one);
        });
    questions.among(
        u"SELECT article, quantity, expected_on, source FROM expected_receipt WHERE article IN (VALUES {rows}) "
        "ORDER BY expected_on, id"_s,
        keysOf(articles), [&into](Row &row) {
            const auto article = row.take<ArticleId>();
            ExpectedReceipt receipt;
            row >> receipt.quantity >> receipt.on >> receipt.source;
            into[article].incoming.append(receipt);
        });
}

void expect(Transaction &tx, qint64 id, ArticleId article, LocationId location,
            const ExpectedReceipt &receipt)
{
    tx.write(
        u"INSERT INTO expected_receipt (id, article, location, quantity, expected_on, source) VALUES (?, ?, ?, ?, ?, ?)"_s,
        id, article, location, receipt.quantity, receipt.on, receipt.source);
}

void fulfil(Transaction &tx, const QString &source, ArticleId article, Quantity quantity)
{
    tx.write(u"DELETE FROM expected_receipt WHERE source = ? AND article = ? AND quantity <= ?"_s, source,
             article, quantity);
    tx.write(
        u"UPDATE expected_receipt SET quantity = quantity - ? WHERE source = ? AND article = ? AND quantity > ?"_s,
        quantity, source, article, quantity);
}

void closeRest(Transaction &tx, const QString &source)
{
    tx.write(u"DELETE FROM expected_receipt WHERE source = ?"_s, source);
}

void saveReceipt(Transaction &tx, const GoodsReceipt &receipt)
{
    tx.write(
        u"INSERT INTO goods_receipt (id, year, count, number, received_on, location, purchase, supplier_reference, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        receipt.id, receipt.year, receipt.count, receipt.number, receipt.on, receipt.location,
        receipt.purchase, receipt.supplierReference, tx.operation());
}

Quantity movedSince(const Database &database, const StockKey &key, qint64 moment)
{
    return database
        .one(
            u"SELECT CAST(COALESCE(SUM(CASE WHEN to_place = ? THEN quantity ELSE -quantity END), 0) AS BIGINT) FROM stock_movement "
            "WHERE article = ? AND lot = ? AND (from_place = ? OR to_place = ?) AND id >= ?"_s,
            only<Quantity>, key.place, key.article, key.lot, key.place, key.place, IdSource::firstAt(moment))
        .value();
}

void saveCount(Transaction &tx, const StockCount &count)
{
    tx.write(
        u"INSERT INTO stock_count (id, article, place, lot, counted, difference, counted_at, counted_on, reason, operation) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        count.id, count.key.article, count.key.place, count.key.lot, count.counted, count.difference,
        count.at, count.on, count.reason, tx.operation());
}

} // namespace kontorist::stock_store

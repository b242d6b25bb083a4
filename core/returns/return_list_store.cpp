#include "core/returns/return_list_store.h"

namespace kontorist::return_list_store {

namespace {

const QString selectRows =
    u"SELECT c.id, c.number, c.opened_on, p.number, p.name, COALESCE(o.number, ''), c.state, c.withdrawal, "
    "(SELECT COUNT(*) FROM return_line n WHERE n.return_case = c.id), "
    "COALESCE((SELECT f.sku || ' ' || f.name FROM return_line f WHERE f.return_case = c.id AND f.position = 1), ''), "
    "COALESCE((SELECT f.reason FROM return_line f WHERE f.return_case = c.id AND f.position = 1), '') "
    "FROM return_case c JOIN party p ON p.id = c.customer LEFT JOIN sales_order o ON o.id = c.sales_order WHERE c.id < ? "_s;
const QString newestFirst = u" ORDER BY c.id DESC LIMIT ?"_s;
// What is announced or has come back of a line, as return_store counts it.
const QString announced =
    u"COALESCE((SELECT CAST(SUM(CASE WHEN c.state IN ('settled', 'rejected') THEN "
    "COALESCE((SELECT CAST(SUM(r.quantity) AS BIGINT) FROM return_receipt r WHERE r.return_line = t.id), 0) "
    "ELSE t.quantity END) AS BIGINT) FROM return_line t JOIN return_case c ON c.id = t.return_case WHERE t.order_line = l.id), 0) "_s;

ReturnRow readRow(Row &row)
{
    ReturnRow returned;
    row >> returned.id >> returned.number >> returned.openedOn >> returned.customer >>
        returned.customerName >> returned.order >> returned.state >> returned.isWithdrawal >>
        returned.lines >> returned.article >> returned.reason;
    return returned;
}

SentLine readSent(Row &row)
{
    SentLine line;
    row >> line.line >> line.sku >> line.name >> line.delivered >> line.back;
    return line;
}

qint64 below(const Filter &filter)
{
    return filter.before.isNull() ? std::numeric_limits<qint64>::max() : filter.before.value();
}

QList<ReturnRow> found(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectRows +
        u"AND ((c.number >= ? AND c.number < ?) OR (o.number >= ? AND o.number < ?) "
        "OR c.customer IN (SELECT COALESCE(m.merged_into, m.id) FROM v JOIN party m ON m.id = v.id))"_s +
        newestFirst;
    Rows customers;
    customers.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId customer : filter.searchedCustomers)
        customers.add(customer);
    const QString from = filter.search.toUpper();
    const QString until = from + QChar(0xffff);
    return database.among(sql, customers, readRow, below(filter), from, until, from, until, filter.limit);
}

} // namespace

QList<ReturnRow> list(const Database &database, const Filter &filter)
{
    static const QString ofState = selectRows + u"AND c.state = ?"_s + newestFirst;
    static const QString closed = selectRows + u"AND c.state IN ('settled', 'rejected')"_s + newestFirst;
    static const QString all = selectRows + newestFirst;
    if (!filter.search.isEmpty())
        return found(database, filter);
    if (filter.state)
        return database.all(ofState, readRow, below(filter), *filter.state, filter.limit);
    return database.all(filter.closedOnly ? closed : all, readRow, below(filter), filter.limit);
}

QHash<ReturnState, qint64> counts(const Database &database)
{
    QHash<ReturnState, qint64> sums;
    database.all(u"SELECT state, COUNT(*) FROM return_case GROUP BY state"_s, [&](Row &row) {
        const ReturnState state = row.take<ReturnState>();
        return sums[state] = row.take<qint64>();
    });
    return sums;
}

QList<VerdictRow> verdicts(const Database &database, ReturnId id)
{
    return database.all(
        u"SELECT v.return_line, v.verdict, v.quantity FROM return_verdict v JOIN return_line l ON l.id = v.return_line "
        "WHERE l.return_case = ? ORDER BY v.id"_s,
        [](Row &row) {
            VerdictRow verdict;
            row >> verdict.line >> verdict.verdict >> verdict.quantity;
            return verdict;
        },
        id);
}

std::optional<Ending> ending(const Database &database, ReturnId id)
{
    return database.one(
        u"SELECT how, deduction, settled_on FROM return_settlement WHERE return_case = ? ORDER BY id DESC LIMIT 1"_s,
        [](Row &row) {
            Ending ending;
            row >> ending.how >> ending.deduction >> ending.on;
            return ending;
        },
        id);
}

QList<SentLine> sentWith(const Database &database, DeliveryId delivery)
{
    static const QString sql =
        u"SELECT d.position, l.sku, l.name, d.quantity, "_s + announced +
        u"FROM delivery_line d JOIN order_line l ON l.id = d.order_line WHERE d.delivery = ? ORDER BY d.position"_s;
    return database.all(sql, readSent, delivery);
}

QList<SentLine> sentOf(const Database &database, OrderId order)
{
    static const QString sql = u"SELECT l.position, l.sku, l.name, x.shipped + x.replaced, "_s + announced +
                               u"FROM order_line l JOIN order_line_progress x ON x.order_line = l.id "
                               "WHERE l.sales_order = ? AND x.shipped + x.replaced > 0 ORDER BY l.position"_s;
    return database.all(sql, readSent, order);
}

std::optional<QString> orderBilledBy(const Database &database, const QString &invoice)
{
    return database.one(
        u"SELECT o.number FROM invoice i JOIN invoice_line x ON x.invoice = i.id JOIN order_line l ON l.id = x.order_line "
        "JOIN sales_order o ON o.id = l.sales_order WHERE i.number = ? ORDER BY o.id LIMIT 1"_s,
        only<QString>, invoice);
}

} // namespace kontorist::return_list_store

#include "core/delivery/delivery_list_store.h"

namespace kontorist::delivery_list_store {

namespace {

const QString selectRows =
    u"SELECT d.id, d.number, d.shipped_on, o.number, p.number, p.name, a.city, d.carrier, "
    "COALESCE((SELECT min(t.tracking) FROM parcel t WHERE t.delivery = d.id AND t.tracking <> ''), ''), "
    "(SELECT COUNT(*) FROM parcel c WHERE c.delivery = d.id), h.handed_over_on, COALESCE(v.delivered_on, h.delivered_on), u.undone_on, "
    "COALESCE((SELECT CAST(SUM(CASE WHEN x.replacement = 1 THEN 0 ELSE x.quantity - x.billed - x.returned_unbilled END) AS BIGINT) "
    "FROM delivery_line_progress x WHERE x.delivery = d.id), 0), "
    "COALESCE((SELECT CAST(SUM(x.billed) AS BIGINT) FROM delivery_line_progress x WHERE x.delivery = d.id), 0) "
    "FROM delivery d JOIN sales_order o ON o.id = d.sales_order JOIN party p ON p.id = o.customer JOIN address a ON a.id = d.ship_address "
    "LEFT JOIN delivery_handover h ON h.delivery = d.id LEFT JOIN delivery_arrival v ON v.delivery = d.id "
    "LEFT JOIN delivery_undo u ON u.delivery = d.id WHERE d.id < ? "_s;
const QString newestFirst = u" ORDER BY d.id DESC LIMIT ?"_s;
const QString isToBill =
    u"u.delivery IS NULL AND EXISTS (SELECT 1 FROM delivery_line_progress b WHERE b.delivery = d.id AND b.replacement = 0 "
    "AND b.quantity - b.billed - b.returned_unbilled > 0)"_s;
// Of a list; a search asks the same of what it finds, so that neither reads more than it shows.
const QString isOpen = u"AND u.delivery IS NULL AND h.delivery IS NULL"_s;
// What can be billed stands on a work list, which is short where the notes are many.
const QString isOnBillList =
    u"AND d.sales_order IN (SELECT w.sales_order FROM worklist w WHERE w.step = 'invoice') AND "_s + isToBill;
const QString isBilled = u"AND u.delivery IS NULL AND NOT ("_s + isToBill + u")"_s;
const QString isUndone = u"AND u.delivery IS NOT NULL"_s;
const QString searched = u"WITH v(id) AS (VALUES {rows}) "_s;
const QString isSearched =
    u" AND ((d.number >= ? AND d.number < ?) OR (o.number >= ? AND o.number < ?) "
    "OR d.id IN (SELECT k.delivery FROM parcel k WHERE k.tracking = ?) "
    "OR o.customer IN (SELECT COALESCE(m.merged_into, m.id) FROM v JOIN party m ON m.id = v.id))"_s;

DeliveryRow readRow(Row &row)
{
    DeliveryRow delivery;
    row >> delivery.id >> delivery.number >> delivery.shippedOn >> delivery.order >> delivery.customer >>
        delivery.customerName >> delivery.city >> delivery.carrier >> delivery.tracking >> delivery.parcels >>
        delivery.handedOverOn >> delivery.deliveredOn >> delivery.undoneOn >> delivery.toBill >>
        delivery.billed;
    return delivery;
}

qint64 below(const Filter &filter)
{
    return filter.before.isNull() ? std::numeric_limits<qint64>::max() : filter.before.value();
}

QList<DeliveryRow> found(const Database &database, const Filter &filter)
{
    static const QString open = searched + selectRows + isOpen + isSearched + newestFirst;
    static const QString toBill = searched + selectRows + isOnBillList + isSearched + newestFirst;
    static const QString billed = searched + selectRows + isBilled + isSearched + newestFirst;
    static const QString undone = searched + selectRows + isUndone + isSearched + newestFirst;
    static const QString all = searched + selectRows + isSearched + newestFirst;
    Rows customers;
    customers.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId customer : filter.searchedCustomers)
        customers.add(customer);
    const QString from = filter.search.toUpper();
    const QString until = from + QChar(0xffff);
    const auto read = [&](const QString &sql) {
        return database.among(sql, customers, readRow, below(filter), from, until, from, until, filter.search,
                              filter.limit);
    };
    switch (filter.which) {
    case Which::Open:
        return read(open);
    case Which::ToBill:
        return read(toBill);
    case Which::Billed:
        return read(billed);
    case Which::Undone:
        return read(undone);
    case Which::All:
        break;
    }
    return read(all);
}

} // namespace

QList<DeliveryRow> list(const Database &database, const Filter &filter)
{
    static const QString open = selectRows + isOpen + newestFirst;
    static const QString toBill = selectRows + isOnBillList + newestFirst;
    static const QString billed = selectRows + isBilled + newestFirst;
    static const QString undone = selectRows + isUndone + newestFirst;
    static const QString all = selectRows + newestFirst;
    if (!filter.search.isEmpty())
        return found(database, filter);
    switch (filter.which) {
    case Which::Open:
        return database.all(open, readRow, below(filter), filter.limit);
    case Which::ToBill:
        return database.all(toBill, readRow, below(filter), filter.limit);
    case Which::Billed:
        return database.all(billed, readRow, below(filter), filter.limit);
    case Which::Undone:
        return database.all(undone, readRow, below(filter), filter.limit);
    case Which::All:
        break;
    }
    return database.all(all, readRow, below(filter), filter.limit);
}

QList<qint64> counts(const Database &database)
{
    static const QString toBill =
        u"SELECT COUNT(*) FROM worklist w JOIN delivery d ON d.sales_order = w.sales_order "
        "LEFT JOIN delivery_undo u ON u.delivery = d.id WHERE w.step = 'invoice' AND "_s +
        isToBill;
    const qint64 all = database.number(u"SELECT COUNT(*) FROM delivery"_s);
    const qint64 undone = database.number(u"SELECT COUNT(*) FROM delivery_undo"_s);
    const qint64 open = database.number(
        u"SELECT COUNT(*) FROM delivery d WHERE NOT EXISTS (SELECT 1 FROM delivery_handover h WHERE h.delivery = d.id) "
        "AND NOT EXISTS (SELECT 1 FROM delivery_undo u WHERE u.delivery = d.id)"_s);
    const qint64 billable = database.number(toBill);
    return {open, billable, all - undone - billable, undone, all};
}

QList<LineRow> lines(const Database &database, DeliveryId delivery)
{
    return database.all(
        u"SELECT d.position, l.position, l.sku, l.name, x.ordered - x.cancelled, d.quantity, "
        "x.ordered - x.cancelled + x.replaceable - x.shipped - x.replaced, COALESCE(y.billed, 0), COALESCE(y.returned, 0), d.replacement, "
        "CASE WHEN l.kind IN ('stock', 'produced', 'deposit') THEN 1 ELSE 0 END FROM delivery_line d "
        "JOIN order_line l ON l.id = d.order_line JOIN order_line_progress x ON x.order_line = l.id "
        "LEFT JOIN delivery_line_progress y ON y.delivery_line = d.id WHERE d.delivery = ? ORDER BY d.position"_s,
        [](Row &row) {
            LineRow line;
            row >> line.position >> line.orderLine >> line.sku >> line.name >> line.ordered >>
                line.quantity >> line.open >> line.billed >> line.returned >> line.isReplacement >>
                line.isOfStock;
            return line;
        },
        delivery);
}

QString undoReason(const Database &database, DeliveryId delivery)
{
    return database.one(u"SELECT reason FROM delivery_undo WHERE delivery = ?"_s, only<QString>, delivery)
        .value_or(QString());
}

QStringList invoices(const Database &database, DeliveryId delivery)
{
    return database.all(
        u"SELECT DISTINCT i.number FROM delivery_line d JOIN invoice_line x ON x.order_line = d.order_line AND x.delivery_line = d.id "
        "JOIN invoice i ON i.id = x.invoice WHERE d.delivery = ? ORDER BY i.number"_s,
        only<QString>, delivery);
}

} // namespace kontorist::delivery_list_store

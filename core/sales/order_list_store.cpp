#include "core/sales/order_list_store.h"

namespace kontorist::order_list_store {

namespace {

const QString rowColumns =
    u"o.id, o.number, p.number, p.name, o.state, o.ordered_on, (SELECT max(l.promised_on) FROM order_line l WHERE l.sales_order = o.id), "
    "o.channel, o.reference, o.net, o.gross "_s;
const QString selectRows =
    u"SELECT "_s + rowColumns + u"FROM sales_order o JOIN party p ON p.id = o.customer WHERE o.id < ? "_s;
const QString orderRows = u" ORDER BY o.id DESC LIMIT ?"_s;

OrderRow readOrderRow(Row &row)
{
    OrderRow order;
    row >> order.id >> order.number >> order.customer >> order.customerName >> order.state >>
        order.orderedOn >> order.promisedOn >> order.channel >> order.reference >> order.net >> order.gross;
    return order;
}

qint64 below(const Filter &filter)
{
    return filter.before.isNull() ? std::numeric_limits<qint64>::max() : filter.before.value();
}

QList<OrderRow> ofStep(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"SELECT "_s + rowColumns +
        u"FROM worklist w JOIN sales_order o ON o.id = w.sales_order JOIN party p ON p.id = o.customer "
        "WHERE w.step = ? AND w.sales_order < ? ORDER BY w.sales_order DESC LIMIT ?"_s;
    return database.all(sql, readOrderRow, *filter.step, below(filter), filter.limit);
}

QList<OrderRow> late(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"SELECT "_s + rowColumns +
        u"FROM sales_order o JOIN party p ON p.id = o.customer WHERE o.id < ? AND o.id IN (SELECT w.sales_order FROM worklist w "
        "WHERE w.step IN ('waiting', 'pick', 'pack', 'ship')) AND EXISTS (SELECT 1 FROM order_line_progress x JOIN order_line l "
        "ON l.id = x.order_line WHERE x.sales_order = o.id AND l.promised_on < ? AND x.ordered - x.cancelled - x.shipped > 0) "
        "ORDER BY o.id DESC LIMIT ?"_s;
    return database.all(sql, readOrderRow, below(filter), filter.today, filter.limit);
}

QList<OrderRow> found(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectRows +
        u"AND ((o.number >= ? AND o.number < ?) OR o.reference = ? OR o.customer IN (SELECT id FROM v))"_s +
        orderRows;
    Rows customers;
    customers.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId customer : filter.searchedCustomers)
        customers.add(customer);
    const QString number = filter.search.toUpper();
    return database.among(sql, customers, readOrderRow, below(filter), number, number + QChar(0xffff),
                          filter.search, filter.limit);
}

} // namespace

QList<OrderRow> list(const Database &database, const Filter &filter)
{
    static const QString ofState = selectRows + u"AND o.state = ?"_s + orderRows;
    static const QString ofCustomer = selectRows + u"AND o.customer = ?"_s + orderRows;
    static const QString ofBoth = selectRows + u"AND o.state = ? AND o.customer = ?"_s + orderRows;
    static const QString all = selectRows + orderRows;
    if (filter.lateOnly)
        return late(database, filter);
    if (filter.step)
        return ofStep(database, filter);
    if (!filter.search.isEmpty())
        return found(database, filter);
    if (filter.state && !filter.customer.isNull())
        return database.all(ofBoth, readOrderRow, below(filter), *filter.state, filter.customer,
                            filter.limit);
    if (filter.state)
        return database.all(ofState, readOrderRow, below(filter), *filter.state, filter.limit);
    if (!filter.customer.isNull())
        return database.all(ofCustomer, readOrderRow, below(filter), filter.customer, filter.limit);
    return database.all(all, readOrderRow, below(filter), filter.limit);
}

} // namespace kontorist::order_list_store

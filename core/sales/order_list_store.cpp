#include "core/sales/order_list_store.h"

namespace kontorist::order_list_store {

namespace {

const QString rowColumns =
    u"o.id, o.number, p.number, p.name, o.state, o.ordered_on, (SELECT min(l.promised_on) FROM order_line l WHERE l.sales_order = o.id), "
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

QList<OrderRow> open(const Database &database, const Filter &filter)
{
    static const QString sql = selectRows + u"AND o.state IN ('entered', 'released')"_s + orderRows;
    return database.all(sql, readOrderRow, below(filter), filter.limit);
}

QList<OrderRow> deliverable(const Database &database, const Filter &filter)
{
    static const QString sql =
        selectRows +
        u"AND o.id IN (SELECT sales_order FROM worklist WHERE step IN ('pick', 'pack', 'ship'))"_s +
        orderRows;
    return database.all(sql, readOrderRow, below(filter), filter.limit);
}

QList<OrderRow> found(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectRows +
        u"AND ((o.number >= ? AND o.number < ?) OR o.reference = ? OR o.customer IN (SELECT COALESCE(m.merged_into, m.id) "
        "FROM v JOIN party m ON m.id = v.id))"_s +
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
    if (filter.openOnly)
        return open(database, filter);
    if (filter.deliverableOnly)
        return deliverable(database, filter);
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

QHash<OrderId, Standing> standings(const Database &database, const QList<OrderRow> &rows, QDate today)
{
    static const QString onLists =
        u"SELECT sales_order, step FROM worklist WHERE sales_order IN (VALUES {rows}) ORDER BY sales_order"_s;
    static const QString open =
        u"SELECT w.sales_order, MIN(l.promised_on) FROM worklist w JOIN order_line l ON l.sales_order = w.sales_order "
        "JOIN order_line_progress x ON x.order_line = l.id WHERE w.sales_order IN (VALUES {rows}) "
        "AND w.step IN ('waiting', 'pick', 'pack', 'ship') AND x.ordered - x.cancelled - x.shipped > 0 "
        "GROUP BY w.sales_order"_s;
    Rows ids;
    for (const OrderRow &row : rows)
        ids.add(row.id);
    QHash<OrderId, Standing> standings;
    if (rows.isEmpty())
        return standings;
    const auto readStep = [](Row &row) { return std::pair{row.take<OrderId>(), row.take<Step>()}; };
    for (const auto &[order, step] : database.among(onLists, ids, readStep))
        standings[order].steps.append(step);
    for (Standing &standing : standings)
        std::sort(standing.steps.begin(), standing.steps.end());
    const auto readPromise = [](Row &row) { return std::pair{row.take<OrderId>(), row.take<QDate>()}; };
    for (const auto &[order, promise] : database.among(open, ids, readPromise)) {
        standings[order].promisedOn = promise;
        standings[order].isLate = promise.isValid() && promise < today;
    }
    return standings;
}

Counts counts(const Database &database, QDate today)
{
    static const QString deliverable =
        u"SELECT COUNT(DISTINCT sales_order) FROM worklist WHERE step IN ('pick', 'pack', 'ship')"_s;
    static const QString missed =
        u"SELECT COUNT(DISTINCT w.sales_order) FROM worklist w JOIN order_line l ON l.sales_order = w.sales_order "
        "JOIN order_line_progress x ON x.order_line = l.id WHERE w.step IN ('waiting', 'pick', 'pack', 'ship') "
        "AND l.promised_on < ? AND x.ordered - x.cancelled - x.shipped > 0"_s;
    static const QString states = u"SELECT state, COUNT(*) FROM sales_order GROUP BY state"_s;
    static const QString stepSums = u"SELECT step, COUNT(*) FROM worklist GROUP BY step"_s;
    Counts counts;
    database.all(states, [&](Row &row) {
        const OrderState state = row.take<OrderState>();
        return counts.states[state] = row.take<qint64>();
    });
    database.all(stepSums, [&](Row &row) {
        const Step step = row.take<Step>();
        return counts.steps[step] = row.take<qint64>();
    });
    counts.deliverable = database.number(deliverable);
    counts.late = database.number(missed, today);
    return counts;
}

} // namespace kontorist::order_list_store

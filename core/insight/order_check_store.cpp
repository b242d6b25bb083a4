#include "core/insight/check_store.h"

#include <QHash>

namespace kontorist::check_store {

namespace {

OrderSeen readHead(Row &row)
{
    OrderSeen order;
    OrderProgress &progress = order.progress;
    row >> progress.order >> order.number >> order.isQuote >> progress.state >> progress.completeOnly >>
        progress.holds >> progress.requiresPicking;
    return order;
}

LineSeen readLine(Row &row)
{
    LineSeen seen;
    LineProgress &line = seen.progress;
    row >> seen.kind >> line.position >> line.ordered >> line.cancelled >> line.reserved >> line.staged >>
        line.missing >> line.boxed >> line.shipped >> line.replaced >> line.replaceable >> line.billed >>
        line.returnedUnbilled;
    return seen;
}

} // namespace

QHash<OrderId, Money> owed(const Database &database)
{
    QHash<OrderId, Money> owed;
    const auto add = [&](Row &row) {
        const auto order = row.take<OrderId>();
        owed[order] += row.take<Money>();
        return 0;
    };
    database.all(
        u"SELECT x.sales_order, x.open FROM (SELECT DISTINCT l.sales_order, r.document, r.open FROM receivable r "
        "JOIN invoice_line i ON i.invoice = r.document JOIN order_line l ON l.id = i.order_line WHERE r.kind = 'invoice' AND r.open > 0) x"_s,
        add);
    database.all(u"SELECT v.sales_order, r.open FROM invoice v JOIN receivable r ON r.document = v.id "
                 "WHERE v.kind = 'downPayment' AND v.sales_order IS NOT NULL"_s,
                 add);
    return owed;
}

QList<OrderSeen> ordersAfter(const Database &database, qint64 id, int limit)
{
    QList<OrderSeen> orders = database.all(
        u"SELECT o.id, o.number, o.is_quote, o.state, o.complete_only, "
        "(SELECT count(*) FROM order_hold h WHERE h.sales_order = o.id AND h.lifted_on IS NULL), "
        "COALESCE((SELECT c.require_picking FROM company_now n JOIN company c ON c.id = n.company), 0) "
        "FROM sales_order o WHERE o.id > ? ORDER BY o.id LIMIT ?"_s,
        readHead, id, limit);
    if (orders.isEmpty())
        return orders;
    const OrderId end = orders.last().progress.order;
    QHash<OrderId, qsizetype> places;
    for (qsizetype at = 0; at < orders.size(); ++at)
        places.insert(orders.at(at).progress.order, at);
    database.all(
        u"SELECT sales_order, step FROM worklist WHERE sales_order > ? AND sales_order <= ?"_s,
        [&](Row &row) {
            const auto order = row.take<OrderId>();
            orders[places.value(order)].steps.append(row.take<Step>());
            return 0;
        },
        id, end);
    database.all(
        u"SELECT sales_order, kind, position, ordered, cancelled, reserved, staged, missing, boxed, shipped, replaced, replaceable, billed, "
        "returned_unbilled FROM order_line_progress WHERE sales_order > ? AND sales_order <= ? ORDER BY sales_order, position"_s,
        [&](Row &row) {
            const auto order = row.take<OrderId>();
            orders[places.value(order)].lines.append(readLine(row));
            return 0;
        },
        id, end);
    return orders;
}

} // namespace kontorist::check_store

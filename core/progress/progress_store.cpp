#include "core/progress/progress_store.h"

namespace kontorist::progress_store {

namespace {

LineProgress readLine(Row &row)
{
    LineProgress line;
    row >> line.line >> line.position >> line.ordered >> line.cancelled >> line.reserved >> line.staged >>
        line.missing >> line.boxed >> line.shipped >> line.replaced >> line.replaceable >> line.billed >>
        line.credited >> line.returned >> line.returnedUnbilled;
    return line;
}

OrderProgress readOrder(Row &row)
{
    OrderProgress order;
    row >> order.order >> order.state >> order.completeOnly >> order.requiresPicking >> order.holds >>
        order.openGoods >> order.openOthers >> order.missing >> order.reserved >> order.staged >>
        order.boxed >> order.toBill >> order.owed;
    return order;
}

const QString selectOrders =
    u"SELECT o.id, o.state, o.complete_only, "
    "COALESCE((SELECT c.require_picking FROM company_now n JOIN company c ON c.id = n.company), 0), "
    "(SELECT count(*) FROM order_hold h WHERE h.sales_order = o.id AND h.lifted_on IS NULL), "
    "CAST(COALESCE(SUM(CASE WHEN p.kind IN ('stock', 'produced', 'deposit') "
    "THEN p.ordered - p.cancelled - p.shipped + p.replaceable - p.replaced END), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(CASE WHEN p.kind IN ('nonstock', 'service', 'charge') "
    "THEN p.ordered - p.cancelled - p.shipped + p.replaceable - p.replaced END), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(p.missing), 0) AS BIGINT), CAST(COALESCE(SUM(p.reserved), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(p.staged), 0) AS BIGINT), CAST(COALESCE(SUM(p.boxed), 0) AS BIGINT), "
    "CAST(COALESCE(SUM(p.shipped - p.billed - p.returned_unbilled), 0) AS BIGINT), "
    "COALESCE((SELECT CAST(SUM(r.open) AS BIGINT) FROM receivable r WHERE r.kind = 'invoice' AND r.open > 0 AND r.document IN "
    "(SELECT i.invoice FROM invoice_line i JOIN order_line l ON l.id = i.order_line WHERE l.sales_order = o.id)), 0) "
    "+ COALESCE((SELECT CAST(SUM(r.open) AS BIGINT) FROM invoice v JOIN receivable r ON r.document = v.id WHERE v.sales_order = o.id "
    "AND v.kind = 'downPayment'), 0) "
    "FROM sales_order o LEFT JOIN order_line_progress p ON p.sales_order = o.id "_s;

void writeSteps(Transaction &tx, const OrderProgress &order)
{
    tx.write(u"DELETE FROM worklist WHERE sales_order = ?"_s, order.order);
    Rows rows;
    for (const Step step : order.steps())
        rows.add(step, order.order);
    tx.writeRows(u"INSERT INTO worklist (step, sales_order) VALUES {rows}"_s, rows);
}

void move(Transaction &tx, OrderProgress &order, OrderState to, const QString &what)
{
    order.state = to;
    tx.write(u"UPDATE sales_order SET state = ? WHERE id = ?"_s, to, order.order);
    tx.note(what, order.order.value());
}

} // namespace

QList<LineProgress> lines(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT order_line, position, ordered, cancelled, reserved, staged, missing, boxed, shipped, replaced, replaceable, billed, "
        "credited, returned, returned_unbilled FROM order_line_progress WHERE sales_order = ? ORDER BY position"_s,
        readLine, order);
}

OrderProgress order(const Database &database, OrderId id)
{
    return orders(database, {id}).first();
}

QList<OrderProgress> orders(const Database &database, const QList<OrderId> &ids)
{
    static const QString sql = selectOrders + u"WHERE o.id IN (VALUES {rows}) GROUP BY o.id ORDER BY o.id"_s;
    Rows keys;
    for (const OrderId id : ids)
        keys.add(id);
    return database.among(sql, keys, readOrder);
}

QList<OrderProgress> orders(const Database &database)
{
    static const QString sql = selectOrders + u"WHERE o.is_quote = 0 GROUP BY o.id ORDER BY o.id"_s;
    return database.all(sql, readOrder);
}

QList<Document> documents(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT DISTINCT CASE WHEN kind = 'confirmation' AND number LIKE '%/P' THEN 'proforma' ELSE kind END, number, record, dated_on "
        "FROM order_document WHERE sales_order = ? ORDER BY dated_on, number"_s,
        [](Row &row) {
            Document document;
            row >> document.kind >> document.number >> document.record >> document.on;
            return document;
        },
        order);
}

void refresh(Transaction &tx, OrderId id)
{
    refresh(tx, QList{id});
}

// Two desks that move one order in different rooms, one pays while the other ships, would each judge it without what
// the other did. So whoever judges holds the order: the second one sees what the first one has left.
static void hold(Transaction &tx, const QList<OrderId> &ids)
{
    Rows keys;
    for (const OrderId id : ids)
        keys.add(id);
    tx.writeRows(u"SELECT id FROM sales_order WHERE id IN (VALUES {rows}) ORDER BY id FOR UPDATE"_s, keys);
}

void refresh(Transaction &tx, const QList<OrderId> &ids)
{
    hold(tx, ids);
    for (OrderProgress &progress : orders(tx, ids)) {
        if (progress.state == OrderState::Released && progress.isDone())
            move(tx, progress, OrderState::Closed, u"order.closed"_s);
        else if (progress.state == OrderState::Closed && !progress.isDone())
            move(tx, progress, OrderState::Released, u"order.reopened"_s);
        writeSteps(tx, progress);
    }
}

void refreshOrdersOf(Transaction &tx, const QList<OrderLineId> &lines)
{
    Rows keys;
    for (const OrderLineId line : lines)
        keys.add(line);
    refresh(tx,
            tx.database().among(u"SELECT DISTINCT sales_order FROM order_line WHERE id IN (VALUES {rows})"_s,
                                keys, only<OrderId>));
}

} // namespace kontorist::progress_store

#include "core/sales/order_store.h"

#include "core/base/error.h"
#include "core/party/address_store.h"

namespace kontorist::order_store {

namespace {

// Without an alias: RETURNING of SQLite knows none.
const QString headColumns =
    u"id, version, revision, year, count, number, is_quote, quote, state, customer, debtor, ship_to, ordered_on, valid_until, requested_on, "
    "released_on, released_at, channel, reference, language, currency, prices, tax_case, tax_case_given, terms, pay_by, "
    "delivery_terms, carrier, invoicing, complete_only, incomplete_recipient, net, gross"_s;

Order readHead(Row &row)
{
    Order order;
    row >> order.id >> order.version >> order.revision >> order.year >> order.count >> order.number >>
        order.isQuote >> order.quote >> order.state >> order.customer >> order.debtor >> order.shipTo >>
        order.orderedOn >> order.validUntil >> order.requestedOn >> order.releasedOn;
    order.releasedAt = row.take<std::optional<qint64>>().value_or(0);
    row >> order.channel >> order.reference >> order.language >> order.currency >> order.prices >>
        order.taxCase >> order.taxCaseGiven;
    order.terms = Terms::stored(row.take<QString>());
    row >> order.payBy >> order.deliveryTerms >> order.carrier >> order.invoicing >> order.completeOnly >>
        order.incompleteRecipient >> order.net >> order.gross;
    return order;
}

OrderLine readLine(Row &row)
{
    OrderLine line;
    row >> line.id >> line.position >> line.kind >> line.article >> line.sku >> line.name >> line.text >>
        line.customerSku >> line.customerPosition;
    const auto entered = row.take<qint64>();
    line.entered = Quantity::raw(entered, row.take<Unit>());
    row >> line.factor >> line.quantity >> line.cancelled;
    const auto price = row.take<std::optional<qint64>>();
    const auto per = row.take<qint64>();
    if (price)
        line.price = Price::raw(*price, per);
    row >> line.priceSource;
    if (const auto list = row.take<std::optional<qint64>>())
        line.listPrice = Price::raw(*list);
    const auto listPer = row.take<qint64>();
    if (line.listPrice)
        line.listPrice = Price::raw(line.listPrice->raw(), listPer);
    row >> line.priceSince >> line.articleName >> line.discount >> line.taxClass >> line.taxCategory >>
        line.net >> line.requestedOn >> line.serviceOn >> line.promise.on >> line.promise.basis >>
        line.noCashDiscount;
    return line;
}

OrderCharge readCharge(Row &row)
{
    OrderCharge charge;
    row >> charge.id >> charge.kind >> charge.reason >> charge.amount >> charge.percent >> charge.taxClass >>
        charge.eachDelivery >> charge.noCashDiscount >> charge.standard;
    return charge;
}

OrderHold readHold(Row &row)
{
    OrderHold hold;
    row >> hold.id >> hold.kind >> hold.reason >> hold.placedOn >> hold.placedBy >> hold.cover;
    return hold;
}

LineProgress readProgress(Row &row)
{
    LineProgress line;
    row >> line.line >> line.position >> line.ordered >> line.cancelled >> line.reserved >> line.staged >>
        line.missing >> line.boxed >> line.shipped >> line.replaced >> line.replaceable >> line.billed >>
        line.credited >> line.returned >> line.returnedUnbilled;
    return line;
}

void askParts(Questions &questions, Found &found, OrderId id)
{
    static const QString bill =
        u"SELECT "_s + address_store::columns +
        u" FROM sales_order o JOIN address a ON a.id = o.bill_address WHERE o.id = ?"_s;
    static const QString ship =
        u"SELECT "_s + address_store::columns +
        u" FROM sales_order o JOIN address a ON a.id = o.ship_address WHERE o.id = ?"_s;
    questions.all(
        found.order.lines,
        u"SELECT id, position, kind, article, sku, name, text, customer_sku, customer_position, entered, unit, factor, quantity, "
        "cancelled, price, per, price_source, list_price, list_per, price_since, COALESCE(listed_name, name), discount, tax_class, tax_category, net, requested_on, service_on, "
        "promised_on, promise_basis, no_cash_discount FROM order_line WHERE sales_order = ? ORDER BY position"_s,
        readLine, id);
    questions.all(
        found.order.charges,
        u"SELECT id, kind, reason, amount, percent, tax_class, each_delivery, no_cash_discount, standard FROM order_charge "
        "WHERE sales_order = ? ORDER BY position"_s,
        readCharge, id);
    questions.one(found.order.billAddress, bill, address_store::read, id);
    questions.one(found.order.shipAddress, ship, address_store::read, id);
}

void askProgress(Questions &questions, Found &found, OrderId id)
{
    questions.all(
        found.progress,
        u"SELECT order_line, position, ordered, cancelled, reserved, staged, missing, boxed, shipped, replaced, replaceable, "
        "billed, credited, returned, returned_unbilled FROM order_line_progress WHERE sales_order = ? ORDER BY position"_s,
        readProgress, id);
    questions.all(
        found.holds,
        u"SELECT id, kind, reason, placed_on, placed_by, cover FROM order_hold WHERE sales_order = ? AND lifted_on IS NULL ORDER BY id"_s,
        readHold, id);
}

} // namespace

OrderId idOf(const Database &database, const QString &number)
{
    const auto id = database.one(u"SELECT id FROM sales_order WHERE number = ?"_s, only<OrderId>, number);
    if (!id)
        throw Refused(Fault::OrderUnknown, number);
    return *id;
}

Order load(const Database &database, OrderId id)
{
    static const QString sql = u"SELECT "_s + headColumns + u" FROM sales_order WHERE id = ?"_s;
    Found found;
    Questions questions(database);
    questions.one(found.order, sql, readHead, id);
    askParts(questions, found, id);
    questions.ask();
    return found.order;
}

Found find(const Database &database, OrderId id)
{
    static const QString sql = u"SELECT "_s + headColumns + u" FROM sales_order WHERE id = ?"_s;
    Found found;
    Questions questions(database);
    questions.one(found.order, sql, readHead, id);
    askParts(questions, found, id);
    askProgress(questions, found, id);
    questions.ask();
    return found;
}

Found claim(Transaction &tx, OrderId id, Version seen)
{
    static const QString sql =
        u"UPDATE sales_order SET version = version + 1 WHERE id = ? AND (? = 0 OR version = ?) RETURNING "_s +
        headColumns;
    Found found;
    const auto order = tx.returning(sql, readHead, id, seen, seen);
    if (!order)
        throw Conflict(Fault::ChangedMeanwhile,
                       tx.database()
                           .one(u"SELECT number FROM sales_order WHERE id = ?"_s, only<QString>, id)
                           .value_or(QString()));
    found.order = *order;
    Questions questions(tx.database());
    askParts(questions, found, id);
    askProgress(questions, found, id);
    questions.ask();
    return found;
}

void moveTo(Transaction &tx, PartyId from, PartyId into)
{
    tx.write(
        u"UPDATE sales_order SET version = version + 1, customer = CASE WHEN customer = ? THEN ? ELSE customer END, "
        "debtor = CASE WHEN debtor = ? THEN ? ELSE debtor END WHERE customer = ? OR debtor = ?"_s,
        from, into, from, into, from, from);
}

void touch(Transaction &tx, OrderId id)
{
    tx.write(u"UPDATE sales_order SET version = version + 1 WHERE id = ?"_s, id);
}

QList<UnbilledLine> unbilled(const Database &database, PartyId debtor, OrderId except)
{
    return database.all(
        u"SELECT o.id, l.net, l.quantity - l.cancelled, p.billed, "
        "(SELECT CAST(SUM(x.net) AS BIGINT) FROM order_line x WHERE x.sales_order = o.id), o.gross, "
        "COALESCE((SELECT CAST(SUM(a.open) AS BIGINT) FROM advance a WHERE a.sales_order = o.id), 0) FROM sales_order o "
        "JOIN order_line l ON l.sales_order = o.id JOIN order_line_progress p ON p.order_line = l.id "
        "WHERE o.state = 'released' AND o.debtor = ? AND o.id <> ? AND l.quantity - l.cancelled > p.billed ORDER BY o.id"_s,
        [](Row &row) {
            UnbilledLine line;
            row >> line.order >> line.amount >> line.wanted >> line.billed >> line.orderLines >>
                line.orderGross >> line.orderPaid;
            return line;
        },
        debtor, except);
}

Money owedBy(const Database &database, PartyId debtor)
{
    return database
        .one(
            u"SELECT COALESCE(CAST(SUM(CASE WHEN kind = 'invoice' THEN open ELSE -open END) AS BIGINT), 0) FROM receivable "
            "WHERE party = ? AND open > 0 AND NOT EXISTS (SELECT 1 FROM invoice v WHERE v.id = receivable.document AND v.kind = 'downPayment')"_s,
            only<Money>, debtor)
        .value();
}

OrderState state(const Database &database, OrderId id)
{
    return database.one(u"SELECT state FROM sales_order WHERE id = ?"_s, only<OrderState>, id).value();
}

QList<OrderCharge> billedCharges(const Database &database, OrderId id)
{
    return database.all(
        u"SELECT id, kind, reason, amount, percent, tax_class, each_delivery, no_cash_discount, standard FROM order_charge o "
        "WHERE o.sales_order = ? AND EXISTS (SELECT 1 FROM invoice_charge c WHERE c.order_charge = o.id) ORDER BY position"_s,
        readCharge, id);
}

Money advancesOn(const Database &database, OrderId order)
{
    return database
        .one(
            u"SELECT COALESCE(CAST(SUM(a.amount - COALESCE((SELECT CAST(SUM(r.amount) AS BIGINT) FROM advance_release r WHERE r.advance = a.id), 0)) "
            "AS BIGINT), 0) FROM advance a LEFT JOIN payment_undo u ON u.payment = a.payment WHERE a.sales_order = ? AND u.payment IS NULL"_s,
            only<Money>, order)
        .value();
}

QList<LinePlace> places(const Database &database, const QList<OrderLineId> &lines)
{
    Rows keys;
    for (const OrderLineId line : lines)
        keys.add(line);
    return database.among(
        u"SELECT l.id, o.number, l.position, p.number FROM order_line l JOIN sales_order o ON o.id = l.sales_order "
        "JOIN party p ON p.id = o.customer WHERE l.id IN (VALUES {rows})"_s,
        keys, [](Row &row) {
            LinePlace place;
            row >> place.line >> place.order >> place.position >> place.customer;
            return place;
        });
}

bool hasConfirmation(const Database &database, OrderId id)
{
    return database.one(u"SELECT 1 FROM outbox WHERE record = ? LIMIT 1"_s, only<qint64>, id).has_value();
}

} // namespace kontorist::order_store

#include "core/sales/order_store.h"

namespace kontorist::order_store {

namespace {

std::optional<QString> listedName(const OrderLine &line)
{
    return line.articleName == line.name ? std::nullopt : std::optional(line.articleName);
}

void saveLines(Transaction &tx, const Order &order)
{
    Rows rows;
    for (const OrderLine &line : order.lines)
        rows.add(line.id, order.id, line.position, line.kind, line.article, line.sku, line.name, line.text,
                 line.customerSku, line.customerPosition, line.entered, line.entered.unit(), line.factor,
                 line.quantity, line.cancelled, line.price, line.price ? line.price->per() : 1,
                 line.priceSource, line.listPrice, line.listPrice ? line.listPrice->per() : 1,
                 line.priceSince, listedName(line), line.discount, line.taxClass, line.taxCategory, line.net,
                 line.requestedOn, line.serviceOn, line.promise.on, line.promise.basis, line.noCashDiscount);
    tx.writeRows(
        u"INSERT INTO order_line (id, sales_order, position, kind, article, sku, name, text, customer_sku, customer_position, entered, "
        "unit, factor, quantity, cancelled, price, per, price_source, list_price, list_per, price_since, listed_name, discount, "
        "tax_class, tax_category, net, requested_on, "
        "service_on, promised_on, promise_basis, no_cash_discount) VALUES {rows} ON CONFLICT (id) DO UPDATE SET "
        "position = excluded.position, kind = excluded.kind, article = excluded.article, sku = excluded.sku, name = excluded.name, "
        "text = excluded.text, customer_sku = excluded.customer_sku, customer_position = excluded.customer_position, "
        "entered = excluded.entered, unit = excluded.unit, factor = excluded.factor, quantity = excluded.quantity, "
        "cancelled = excluded.cancelled, price = excluded.price, per = excluded.per, price_source = excluded.price_source, "
        "list_price = excluded.list_price, list_per = excluded.list_per, price_since = excluded.price_since, "
        "listed_name = excluded.listed_name, discount = excluded.discount, tax_class = excluded.tax_class, "
        "tax_category = excluded.tax_category, net = excluded.net, requested_on = excluded.requested_on, "
        "service_on = excluded.service_on, promised_on = excluded.promised_on, promise_basis = excluded.promise_basis, "
        "no_cash_discount = excluded.no_cash_discount"_s,
        rows);
}

void saveCharges(Transaction &tx, const Order &order)
{
    Rows rows;
    for (qsizetype i = 0; i < order.charges.size(); ++i) {
        const OrderCharge &charge = order.charges[i];
        rows.add(charge.id, order.id, i + 1, charge.kind, charge.reason, charge.amount, charge.percent,
                 charge.taxClass, charge.eachDelivery, charge.noCashDiscount, charge.standard);
    }
    tx.writeRows(
        u"INSERT INTO order_charge (id, sales_order, position, kind, reason, amount, percent, tax_class, each_delivery, "
        "no_cash_discount, standard) VALUES {rows} ON CONFLICT (id) DO UPDATE SET position = excluded.position, kind = excluded.kind, "
        "reason = excluded.reason, amount = excluded.amount, percent = excluded.percent, tax_class = excluded.tax_class, "
        "each_delivery = excluded.each_delivery, no_cash_discount = excluded.no_cash_discount, standard = excluded.standard"_s,
        rows);
}

void removeWhatIsGone(Transaction &tx, const Order &order)
{
    Rows lines, charges;
    lines.add(qint64(0)); // an empty VALUES list is no SQL
    charges.add(qint64(0));
    for (const OrderLine &line : order.lines)
        lines.add(line.id);
    for (const OrderCharge &charge : order.charges)
        charges.add(charge.id);
    tx.writeRows(
        u"WITH kept(id) AS (VALUES {rows}) DELETE FROM reservation WHERE sales_order = ? AND order_line NOT IN (SELECT id FROM kept)"_s,
        lines, order.id);
    tx.writeRows(
        u"WITH kept(id) AS (VALUES {rows}) DELETE FROM order_line WHERE sales_order = ? AND id NOT IN (SELECT id FROM kept)"_s,
        lines, order.id);
    tx.writeRows(
        u"WITH kept(id) AS (VALUES {rows}) DELETE FROM order_charge WHERE sales_order = ? AND id NOT IN (SELECT id FROM kept)"_s,
        charges, order.id);
}

std::optional<qint64> instant(qint64 at)
{
    return at == 0 ? std::nullopt : std::optional(at);
}

} // namespace

void add(Transaction &tx, const Order &order)
{
    tx.write(
        u"INSERT INTO sales_order (id, version, revision, year, count, number, is_quote, quote, state, customer, debtor, "
        "bill_address, ship_address, ship_to, ordered_on, valid_until, requested_on, released_on, released_at, channel, reference, language, "
        "currency, currency_rate, prices, tax_case, tax_case_given, terms, pay_by, delivery_terms, carrier, invoicing, "
        "complete_only, incomplete_recipient, net, gross) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "1000000, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        order.id, order.version, order.revision, order.year, order.count, order.number, order.isQuote,
        order.quote, order.state, order.customer, order.debtor, order.billAddress.id, order.shipAddress.id,
        order.shipTo, order.orderedOn, order.validUntil, order.requestedOn, order.releasedOn,
        instant(order.releasedAt), order.channel, order.reference, order.language, order.currency,
        order.prices, order.taxCase, order.taxCaseGiven, order.terms.written(), order.payBy,
        order.deliveryTerms, order.carrier, order.invoicing, order.completeOnly, order.incompleteRecipient,
        order.net, order.gross);
    saveLines(tx, order);
    saveCharges(tx, order);
}

void save(Transaction &tx, const Order &order)
{
    tx.write(
        u"UPDATE sales_order SET revision = ?, state = ?, bill_address = ?, ship_address = ?, ship_to = ?, requested_on = ?, released_on = ?, "
        "released_at = ?, channel = ?, reference = ?, prices = ?, tax_case = ?, tax_case_given = ?, terms = ?, pay_by = ?, "
        "complete_only = ?, net = ?, gross = ? WHERE id = ?"_s,
        order.revision, order.state, order.billAddress.id, order.shipAddress.id, order.shipTo,
        order.requestedOn, order.releasedOn, instant(order.releasedAt), order.channel, order.reference,
        order.prices, order.taxCase, order.taxCaseGiven, order.terms.written(), order.payBy,
        order.completeOnly, order.net, order.gross, order.id);
    removeWhatIsGone(tx, order);
    // Positions are unique within an order; moved out of the way first, so that lines can change places.
    tx.write(u"UPDATE order_line SET position = position + 100000 WHERE sales_order = ?"_s, order.id);
    tx.write(u"UPDATE order_charge SET position = position + 100000 WHERE sales_order = ?"_s, order.id);
    saveLines(tx, order);
    saveCharges(tx, order);
}

void saveState(Transaction &tx, const Order &order)
{
    tx.write(u"UPDATE sales_order SET state = ?, released_on = ?, released_at = ? WHERE id = ?"_s,
             order.state, order.releasedOn, instant(order.releasedAt), order.id);
}

void saveRevision(Transaction &tx, OrderId id, int revision, const QByteArray &content)
{
    tx.write(u"INSERT INTO order_revision (sales_order, revision, content) VALUES (?, ?, ?)"_s, id, revision,
             QString::fromUtf8(content));
}

void addHolds(Transaction &tx, OrderId id, const QList<OrderHold> &holds, QDate keptUntil)
{
    Rows rows;
    for (const OrderHold &hold : holds)
        rows.add(hold.id.isNull() ? tx.newId<struct OrderHoldTag>() : hold.id, id, hold.kind, hold.reason,
                 hold.placedOn, hold.placedBy, hold.cover, keptUntil);
    tx.writeRows(
        u"INSERT INTO order_hold (id, sales_order, kind, reason, placed_on, placed_by, cover, kept_until) VALUES {rows}"_s,
        rows);
}

void saveHolds(Transaction &tx, const QList<OrderHold> &holds)
{
    for (const OrderHold &hold : holds)
        tx.write(u"UPDATE order_hold SET reason = ?, cover = ? WHERE id = ?"_s, hold.reason, hold.cover,
                 hold.id);
}

QList<OrderHold> liftedBy(const Database &database, OrderId id, const QString &payment)
{
    return database.all(
        u"SELECT kind, cover FROM order_hold WHERE sales_order = ? AND kind <> 'manual' AND lift_reason = ? ORDER BY id"_s,
        [](Row &row) {
            OrderHold hold;
            row >> hold.kind >> hold.cover;
            return hold;
        },
        id, payment);
}

void lift(Transaction &tx, const QList<OrderHold> &holds, const Lift &lift)
{
    for (const OrderHold &hold : holds)
        tx.write(
            u"UPDATE order_hold SET lifted_on = ?, lifted_by = ?, lift_reason = ? WHERE id = ? AND lifted_on IS NULL"_s,
            lift.on, lift.by, lift.reason, hold.id);
}

OutboxId queue(Transaction &tx, const Dispatch &dispatch)
{
    const auto id = tx.newId<struct OutboxTag>();
    tx.write(
        u"INSERT INTO outbox (id, document, record, way, state, queued_on, operation, party, letter, format, recipient) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        id, dispatch.document, dispatch.record, dispatch.way,
        dispatch.way == u"none" ? u"done"_s : u"pending"_s, dispatch.on, tx.operation(), dispatch.party,
        dispatch.letter, dispatch.format, dispatch.recipient);
    return id;
}

void unqueue(Transaction &tx, qint64 record)
{
    tx.write(u"UPDATE outbox SET state = 'cancelled' WHERE record = ? AND state = 'pending'"_s, record);
}

} // namespace kontorist::order_store

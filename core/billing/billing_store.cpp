#include "core/billing/billing_store.h"

#include "core/base/error.h"
#include "core/company/company_store.h"
#include "core/party/address_store.h"

#include <algorithm>
#include <QHash>

namespace kontorist::billing_store {

namespace {

const QString invoiceColumns =
    u"i.id, i.kind, i.number, i.year, i.count, i.company, i.debtor, i.debtor_number, i.debtor_vat_id, i.bill_address, i.ship_address, "
    "i.corrects, c.number, c.issued_on, i.issued_on, i.supplied_from, i.supplied_until, i.due_on, i.terms, i.pay_by, i.currency, "
    "i.prices, i.tax_case, i.language, i.buyer_reference, i.reference, i.order_number, i.intro, i.closing, i.reason, i.net, i.tax, "
    "i.gross, i.prepaid, i.discountable, i.incomplete_recipient, i.content_hash, i.sales_order "
    "FROM invoice i LEFT JOIN invoice c ON c.id = i.corrects "_s;

Invoice readInvoice(Row &row)
{
    Invoice invoice;
    row >> invoice.id >> invoice.kind >> invoice.number >> invoice.year >> invoice.count >>
        invoice.company.id >> invoice.debtor >> invoice.debtorNumber >> invoice.debtorVatId >>
        invoice.billAddress.id >> invoice.shipAddress.id >> invoice.corrects;
    invoice.correctsNumber = row.take<std::optional<QString>>().value_or(QString());
    row >> invoice.correctsOn >> invoice.issuedOn >> invoice.suppliedFrom >> invoice.suppliedUntil >>
        invoice.dueOn;
    invoice.terms = Terms::stored(row.take<QString>());
    row >> invoice.payBy >> invoice.currency >> invoice.prices >> invoice.taxCase >> invoice.language >>
        invoice.buyerReference >> invoice.reference >> invoice.orderNumber >> invoice.intro >>
        invoice.closing >> invoice.reason >> invoice.net >> invoice.tax >> invoice.gross >> invoice.prepaid >>
        invoice.discountable >> invoice.incompleteRecipient >> invoice.contentHash >> invoice.order;
    return invoice;
}

InvoiceLine readInvoiceLine(Row &row)
{
    InvoiceLine line;
    row >> line.id >> line.position >> line.orderLine >> line.deliveryLine >> line.corrects >> line.bills >>
        line.sku >> line.name >> line.text >> line.customerSku;
    const auto quantity = row.take<qint64>();
    line.quantity = Quantity::raw(quantity, row.take<Unit>());
    row >> line.baseQuantity;
    const auto price = row.take<qint64>();
    line.price = Price::raw(price, row.take<qint64>());
    row >> line.discount >> line.amount >> line.net >> line.key.category >> line.key.rate >>
        line.suppliedOn >> line.noCashDiscount;
    line.deliveryNumber = row.take<std::optional<QString>>().value_or(QString());
    row >> line.order;
    return line;
}

InvoiceCharge readInvoiceCharge(Row &row)
{
    InvoiceCharge charge;
    row >> charge.position >> charge.kind >> charge.orderCharge >> charge.reason >> charge.percent >>
        charge.base >> charge.amount >> charge.net >> charge.key.category >> charge.key.rate >>
        charge.noCashDiscount >> charge.order;
    return charge;
}

Deduction readDeduction(Row &row)
{
    Deduction deduction;
    row >> deduction.payment >> deduction.downPayment >> deduction.paidOn >> deduction.key.category >>
        deduction.key.rate >> deduction.net >> deduction.tax;
    return deduction;
}

Instalment readInstalment(Row &row)
{
    Instalment instalment;
    row >> instalment.dueOn >> instalment.amount;
    return instalment;
}

TaxGroup readGroup(Row &row)
{
    TaxGroup group;
    row >> group.key.category >> group.key.rate >> group.base >> group.tax;
    return group;
}

// Lines, charges, tax groups, deductions and instalments of many documents, in one round trip with their addresses.
void askParts(Questions &questions, QList<Invoice> &invoices, QHash<AddressId, Address> &addresses)
{
    static const QString addressSql =
        u"SELECT "_s + address_store::columns + u" FROM address a WHERE a.id IN (VALUES {rows})"_s;
    Rows ids, addressIds;
    QHash<InvoiceId, Invoice *> of;
    for (Invoice &invoice : invoices) {
        ids.add(invoice.id);
        of[invoice.id] = &invoice;
        addressIds.add(invoice.billAddress.id);
        if (!invoice.shipAddress.id.isNull())
            addressIds.add(invoice.shipAddress.id);
    }
    questions.among(
        u"SELECT l.invoice, l.id, l.position, l.order_line, l.delivery_line, l.corrects, l.bills, l.sku, l.name, l.text, l.customer_sku, "
        "l.quantity, l.unit, l.base_quantity, l.price, l.per, l.discount, l.amount, l.net, l.category, l.rate, l.supplied_on, "
        "l.no_cash_discount, d.number, o.sales_order FROM invoice_line l LEFT JOIN order_line o ON o.id = l.order_line LEFT JOIN delivery_line x ON x.id = l.delivery_line "
        "LEFT JOIN delivery d ON d.id = x.delivery WHERE l.invoice IN (VALUES {rows}) ORDER BY l.invoice, l.position"_s,
        ids, [of](Row &row) { of[row.take<InvoiceId>()]->lines.append(readInvoiceLine(row)); });
    questions.among(
        u"SELECT c.invoice, c.position, c.kind, c.order_charge, c.reason, c.percent, c.base, c.amount, c.net, c.category, c.rate, "
        "c.no_cash_discount, o.sales_order FROM invoice_charge c LEFT JOIN order_charge o ON o.id = c.order_charge "
        "WHERE c.invoice IN (VALUES {rows}) ORDER BY c.invoice, c.position"_s,
        ids, [of](Row &row) { of[row.take<InvoiceId>()]->charges.append(readInvoiceCharge(row)); });
    questions.among(
        u"SELECT invoice, category, rate, base, tax FROM invoice_tax WHERE invoice IN (VALUES {rows})"_s, ids,
        [of](Row &row) { of[row.take<InvoiceId>()]->groups.append(readGroup(row)); });
    questions.among(
        u"SELECT invoice, payment, down_payment, paid_on, category, rate, net, tax FROM invoice_deduction "
        "WHERE invoice IN (VALUES {rows}) ORDER BY invoice, position"_s,
        ids, [of](Row &row) { of[row.take<InvoiceId>()]->deductions.append(readDeduction(row)); });
    questions.among(
        u"SELECT invoice, due_on, amount FROM invoice_instalment WHERE invoice IN (VALUES {rows}) ORDER BY invoice, position"_s,
        ids, [of](Row &row) { of[row.take<InvoiceId>()]->instalments.append(readInstalment(row)); });
    questions.among(addressSql, addressIds, [&addresses](Row &row) {
        const Address address = address_store::read(row);
        addresses.insert(address.id, address);
    });
}

QList<Invoice> withParts(const Database &database, QList<Invoice> invoices)
{
    QHash<AddressId, Address> addresses;
    Questions questions(database);
    askParts(questions, invoices, addresses);
    QHash<CompanyId, Company> companies;
    for (const Invoice &invoice : invoices)
        companies.insert(invoice.company.id, {});
    for (auto company = companies.begin(); company != companies.end(); ++company)
        company_store::askVersion(questions, company.value(), company.key());
    questions.ask();
    for (Invoice &invoice : invoices) {
        invoice.billAddress = addresses[invoice.billAddress.id];
        if (!invoice.shipAddress.id.isNull())
            invoice.shipAddress = addresses[invoice.shipAddress.id];
        // In the order of their making: by category as the standard lists them, which no database sorts by.
        std::sort(invoice.groups.begin(), invoice.groups.end(),
                  [](const TaxGroup &a, const TaxGroup &b) { return a.key < b.key; });
        invoice.company = companies[invoice.company.id];
    }
    return invoices;
}

} // namespace

Invoice get(const Database &database, const QString &number)
{
    static const QString sql = u"SELECT "_s + invoiceColumns + u"WHERE i.number = ?"_s;
    const auto invoice = database.one(sql, readInvoice, number);
    if (!invoice)
        throw Refused(Fault::InvoiceUnknown, number);
    return withParts(database, {*invoice}).first();
}

bool isCorrection(const Database &database, const QString &number)
{
    return database.number(
               u"SELECT count(*) FROM invoice WHERE number = ? AND kind IN ('correction', 'cancellation', 'credit')"_s,
               number) > 0;
}

Invoice load(const Database &database, InvoiceId id)
{
    static const QString sql = u"SELECT "_s + invoiceColumns + u"WHERE i.id = ?"_s;
    return withParts(database, {database.one(sql, readInvoice, id).value()}).first();
}

QList<Invoice> after(const Database &database, qint64 id, int limit)
{
    static const QString sql = u"SELECT "_s + invoiceColumns + u"WHERE i.id > ? ORDER BY i.id LIMIT ?"_s;
    return withParts(database, database.all(sql, readInvoice, id, limit));
}

QHash<InvoiceId, Invoice> load(const Database &database, const QList<InvoiceId> &ids)
{
    static const QString sql = u"SELECT "_s + invoiceColumns + u"WHERE i.id IN (VALUES {rows})"_s;
    Rows keys;
    for (const InvoiceId id : ids)
        keys.add(id);
    QHash<InvoiceId, Invoice> all;
    for (const Invoice &invoice : withParts(database, database.among(sql, keys, readInvoice)))
        all.insert(invoice.id, invoice);
    return all;
}

QList<Invoice> correctionsOf(const Database &database, InvoiceId invoice)
{
    static const QString sql = u"SELECT "_s + invoiceColumns + u"WHERE i.corrects = ? ORDER BY i.id"_s;
    return withParts(database, database.all(sql, readInvoice, invoice));
}

Corrected withCorrections(const Database &database, InvoiceId id)
{
    return withCorrections(database, QList{id}).value(id);
}

QHash<InvoiceId, Corrected> withCorrections(const Database &database, const QList<InvoiceId> &ids)
{
    static const QString sql =
        u"WITH n(id) AS (VALUES {rows}) SELECT "_s + invoiceColumns +
        u"WHERE i.id IN (SELECT id FROM n UNION ALL SELECT k.id FROM invoice k JOIN n ON n.id = k.corrects) ORDER BY i.id"_s;
    Rows keys;
    for (const InvoiceId id : ids)
        keys.add(id);
    QHash<InvoiceId, Corrected> found;
    for (const Invoice &each : withParts(database, database.among(sql, keys, readInvoice))) {
        if (each.corrects.isNull())
            found[each.id].invoice = each;
        else
            found[each.corrects].corrections.append(each);
    }
    return found;
}

QList<InvoiceId> ofOrder(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT DISTINCT i.invoice FROM invoice_line i JOIN order_line l ON l.id = i.order_line "
        "WHERE l.sales_order = ? ORDER BY i.invoice"_s,
        only<InvoiceId>, order);
}

QList<BilledPart> billedFor(const Database &database, OrderId order)
{
    // Joined by the invoice first, SQLite would read every charge there is.
    return database.all(
        u"WITH mine(id) AS (SELECT i.invoice FROM invoice_line i JOIN order_line l ON l.id = i.order_line WHERE l.sales_order = ? "
        "UNION SELECT c.invoice FROM invoice_charge c JOIN order_charge o ON o.id = c.order_charge WHERE o.sales_order = ?) "
        "SELECT v.id, v.gross, l.sales_order, i.net, i.rate FROM mine JOIN invoice v ON v.id = mine.id "
        "JOIN invoice_line i ON i.invoice = v.id JOIN order_line l ON l.id = i.order_line "
        "UNION ALL SELECT v.id, v.gross, o.sales_order, CASE WHEN c.kind = 'charge' THEN c.net ELSE -c.net END, c.rate "
        "FROM mine JOIN invoice_charge c ON c.invoice = mine.id JOIN invoice v ON v.id = c.invoice "
        "JOIN order_charge o ON o.id = c.order_charge ORDER BY 1"_s,
        [](Row &row) {
            BilledPart part;
            row >> part.document >> part.gross >> part.order >> part.net >> part.rate;
            return part;
        },
        order, order);
}

Money askedFor(const Database &database, OrderId order)
{
    return database
        .one(
            u"SELECT COALESCE((SELECT CAST(SUM(gross) AS BIGINT) FROM invoice WHERE sales_order = ?), 0) "
            "+ COALESCE((SELECT CAST(SUM(a.amount) AS BIGINT) FROM advance a LEFT JOIN payment_undo u ON u.payment = a.payment "
            "WHERE a.sales_order = ? AND a.down_payment IS NULL AND u.payment IS NULL), 0) "
            "- COALESCE((SELECT CAST(SUM(s.amount) AS BIGINT) FROM advance_use s JOIN advance a ON a.id = s.advance "
            "WHERE a.sales_order = ?), 0) "
            "+ COALESCE((SELECT CAST(SUM(b.amount) AS BIGINT) FROM advance_return b JOIN advance a ON a.id = b.advance "
            "WHERE a.sales_order = ?), 0) "
            "- COALESCE((SELECT CAST(SUM(r.amount) AS BIGINT) FROM advance_release r JOIN advance a ON a.id = r.advance "
            "LEFT JOIN payment_undo u ON u.payment = a.payment WHERE a.sales_order = ? AND u.payment IS NULL), 0)"_s,
            only<Money>, order, order, order, order, order)
        .value();
}

std::optional<OpenDownPayment> openDownPayment(const Database &database, const QList<OrderId> &orders)
{
    Rows keys;
    for (const OrderId order : orders)
        keys.add(order);
    const QList<OpenDownPayment> open = database.among(
        u"SELECT v.number, r.open FROM invoice v JOIN receivable r ON r.document = v.id "
        "WHERE v.sales_order IN (VALUES {rows}) AND v.kind = 'downPayment' AND r.open > 0 ORDER BY v.id"_s,
        keys, [](Row &row) {
            OpenDownPayment found;
            row >> found.number >> found.open;
            return found;
        });
    return open.isEmpty() ? std::nullopt : std::optional(open.first());
}

QList<OrderId> ordersOfLines(const Database &database, const QList<OrderLineId> &lines)
{
    Rows keys;
    for (const OrderLineId line : lines)
        keys.add(line);
    QList<OrderId> orders;
    for (const OrderId order : database.among(
             u"SELECT sales_order FROM order_line WHERE id IN (VALUES {rows})"_s, keys, only<OrderId>))
        if (!orders.contains(order))
            orders.append(order);
    return orders;
}

QList<BillItem> toBill(const Database &database, const QList<OrderId> &orders, QDate until)
{
    Rows keys;
    for (const OrderId order : orders)
        keys.add(order);
    return database.among(
        u"SELECT d.sales_order, p.order_line, p.delivery_line, d.id, d.number, COALESCE(v.delivered_on, h.delivered_on, h.handed_over_on, d.shipped_on), "
        "p.quantity - p.billed - p.returned_unbilled FROM delivery d JOIN delivery_line_progress p ON p.delivery = d.id "
        "JOIN order_line l ON l.id = p.order_line LEFT JOIN delivery_handover h ON h.delivery = d.id LEFT JOIN delivery_arrival v ON v.delivery = d.id "
        "WHERE d.sales_order IN (VALUES {rows}) AND p.replacement = 0 AND p.quantity - p.billed - p.returned_unbilled > 0 "
        "AND COALESCE(v.delivered_on, h.delivered_on, h.handed_over_on, d.shipped_on) <= ? ORDER BY d.sales_order, d.id, l.position"_s,
        keys,
        [](Row &row) {
            BillItem item;
            row >> item.order >> item.orderLine >> item.deliveryLine >> item.delivery >>
                item.deliveryNumber >> item.suppliedOn >> item.quantity;
            return item;
        },
        until);
}

QList<ChargedSoFar> charged(const Database &database, OrderId order)
{
    return database.all(
        u"WITH mine AS (SELECT l.invoice, l.category, l.rate, l.amount, l.bills FROM invoice_line l "
        "JOIN order_line x ON x.id = l.order_line WHERE x.sales_order = ? AND l.base_quantity <> 0) "
        "SELECT c.order_charge, c.amount, CASE i.kind WHEN 'correction' THEN 1 ELSE 0 END, "
        "COALESCE((SELECT CAST(SUM(l.amount) AS BIGINT) FROM mine l WHERE l.invoice = i.id AND l.category = c.category "
        "AND l.rate = c.rate AND l.bills = 1), 0), COALESCE((SELECT CAST(SUM(l.amount) AS BIGINT) FROM mine l "
        "WHERE l.invoice = i.id AND l.category = c.category AND l.rate = c.rate), 0) "
        "FROM invoice_charge c JOIN order_charge o ON o.id = c.order_charge JOIN invoice i ON i.id = c.invoice "
        "WHERE o.sales_order = ? ORDER BY c.invoice, c.position"_s,
        [](Row &row) {
            ChargedSoFar charged;
            row >> charged.charge >> charged.amount >> charged.isCorrection >> charged.rebilled >>
                charged.corrected;
            return charged;
        },
        order, order);
}

QList<DeliveryId> billedDeliveries(const Database &database, OrderId order)
{
    return database.all(
        u"SELECT DISTINCT d.id FROM delivery d JOIN delivery_line l ON l.delivery = d.id "
        "JOIN invoice_line n ON n.order_line = l.order_line AND n.delivery_line = l.id JOIN invoice v ON v.id = n.invoice "
        "LEFT JOIN invoice z ON z.corrects = v.id AND z.kind = 'cancellation' "
        "WHERE d.sales_order = ? AND v.corrects IS NULL AND z.id IS NULL ORDER BY d.id"_s,
        only<DeliveryId>, order);
}

QList<OrderId> ordersToBill(const Database &database, PartyId debtor)
{
    return database.all(u"SELECT w.sales_order FROM worklist w JOIN sales_order o ON o.id = w.sales_order "
                        "WHERE w.step = 'invoice' AND (? = 0 OR o.debtor = ?) ORDER BY w.sales_order"_s,
                        only<OrderId>, debtor.value(), debtor.value());
}

QList<BillCandidate> candidates(const Database &database)
{
    QList<BillCandidate> candidates = database.all(
        u"SELECT o.id, o.number, o.debtor, o.invoicing, CASE WHEN EXISTS (SELECT 1 FROM order_line_progress p WHERE p.sales_order = o.id "
        "AND p.kind <> 'text' AND p.ordered - p.cancelled - p.shipped > 0) THEN 0 ELSE 1 END "
        "FROM worklist w JOIN sales_order o ON o.id = w.sales_order WHERE w.step = 'invoice' ORDER BY w.sales_order"_s,
        [](Row &row) {
            BillCandidate candidate;
            row >> candidate.order >> candidate.number >> candidate.debtor >> candidate.invoicing >>
                candidate.isComplete;
            return candidate;
        });
    Rows keys;
    QHash<OrderId, BillCandidate *> of;
    for (BillCandidate &candidate : candidates) {
        keys.add(candidate.order);
        of[candidate.order] = &candidate;
    }
    database.among(
        u"SELECT DISTINCT d.id, d.sales_order, d.number FROM delivery d JOIN delivery_line_progress p ON p.delivery = d.id "
        "WHERE d.sales_order IN (VALUES {rows}) AND p.replacement = 0 AND p.quantity - p.billed - p.returned_unbilled > 0 ORDER BY d.id"_s,
        keys, [&of](Row &row) {
            row.take<qint64>();
            const auto order = row.take<OrderId>();
            of[order]->deliveryNotes.append(row.take<QString>());
            return 0;
        });
    return candidates;
}

} // namespace kontorist::billing_store

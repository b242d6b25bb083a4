#include "core/receivables/receivables_store.h"

#include "core/base/error.h"
#include "core/ledger/ledger_store.h"
#include "core/numbering/numbering_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_store.h"

#include <algorithm>

namespace kontorist::receivables_store {

namespace {

OpenItem readOpenItem(Row &row)
{
    OpenItem item;
    row >> item.document >> item.kind >> item.number >> item.party >> item.datedOn >> item.dueOn >>
        item.amount >> item.open;
    return item;
}

Rows idRows(const QList<qint64> &ids)
{
    Rows rows;
    for (const qint64 id : ids)
        rows.add(id);
    return rows;
}

} // namespace

void add(Transaction &tx, const Payment &payment)
{
    tx.write(
        u"INSERT INTO payment (id, year, count, number, direction, party, method, amount, currency, currency_rate, value_on, "
        "booked_on, reference, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'EUR', 1000000, ?, ?, ?, ?)"_s,
        payment.id, payment.year, payment.count, payment.number, payment.direction, payment.party,
        payment.method, payment.amount, payment.valueOn, payment.bookedOn, payment.reference, tx.operation());
}

static const QString selectPayment =
    u"SELECT p.id, p.number, p.year, p.count, p.direction, p.party, p.method, p.amount, p.value_on, p.booked_on, p.reference, "
    "CASE WHEN u.payment IS NULL THEN 0 ELSE 1 END FROM payment p LEFT JOIN payment_undo u ON u.payment = p.id WHERE p.number = ?"_s;

static Payment readPayment(Row &row)
{
    Payment found;
    row >> found.id >> found.number >> found.year >> found.count >> found.direction >> found.party >>
        found.method >> found.amount >> found.valueOn >> found.bookedOn >> found.reference >> found.isUndone;
    return found;
}

void ask(Questions &questions, Payment &into, const QString &number)
{
    questions.one(into, selectPayment, readPayment, number);
}

Payment get(const Database &database, const QString &number)
{
    const auto payment = database.one(selectPayment, readPayment, number);
    if (!payment)
        throw Refused(Fault::PaymentUnknown, number);
    return *payment;
}

void number(Transaction &tx, Payment &payment)
{
    const DocumentNumber drawn = numbering_store::draw(tx, Series::Payment, payment.bookedOn);
    payment.number = drawn.text;
    payment.year = drawn.year;
    payment.count = drawn.count;
}

void refreshOrders(Transaction &tx, const QList<Allocation> &allocations, const QList<OrderId> &more)
{
    QList<qint64> invoices;
    for (const Allocation &allocation : allocations)
        invoices.append(allocation.target);
    QList<OrderId> orders = ordersOf(tx, invoices) + more;
    std::sort(orders.begin(), orders.end());
    orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
    progress_store::refresh(tx, orders);
}

void undo(Transaction &tx, PaymentId payment, QDate on, const QString &reason)
{
    tx.write(u"INSERT INTO payment_undo (payment, undone_on, reason, operation) VALUES (?, ?, ?, ?)"_s,
             payment, on, reason, tx.operation());
}

QList<OpenItem> lockByNumber(Transaction &tx, const QStringList &numbers)
{
    Rows keys;
    for (const QString &number : numbers)
        keys.add(number);
    QList<OpenItem> items = tx.database().among(
        u"SELECT r.document, r.kind, r.number, r.party, r.dated_on, r.due_on, r.amount, r.open FROM receivable r WHERE r.document IN "
        "(SELECT i.id FROM invoice i WHERE i.number IN (VALUES {rows})) ORDER BY r.document FOR UPDATE"_s,
        keys, readOpenItem);
    for (const QString &number : numbers)
        if (std::none_of(items.begin(), items.end(),
                         [&](const OpenItem &item) { return item.number == number; }))
            throw Refused(Fault::DocumentUnknown, number);
    return items;
}

QList<PayableInvoice> payable(const Database &database, const QList<OpenItem> &items)
{
    QList<qint64> ids;
    for (const OpenItem &item : items)
        if (item.isDebt())
            ids.append(item.document);
    return database.among(
        u"SELECT i.id, i.issued_on, i.terms, i.discountable + COALESCE((SELECT CAST(SUM(c.discountable) AS BIGINT) FROM invoice c "
        "WHERE c.corrects = i.id), 0), CASE WHEN i.kind = 'downPayment' THEN i.sales_order END FROM invoice i WHERE i.id IN (VALUES {rows})"_s,
        idRows(ids), [&](Row &row) {
            PayableInvoice invoice;
            row >> invoice.item.document >> invoice.issuedOn;
            invoice.terms = Terms::stored(row.take<QString>());
            row >> invoice.discountBase >> invoice.order;
            for (const OpenItem &item : items)
                if (item.document == invoice.item.document)
                    invoice.item = item;
            return invoice;
        });
}

qint64 creditByNumber(const Database &database, const QString &number)
{
    const auto id = database.one(
        u"SELECT id FROM payment WHERE number = ? UNION ALL SELECT id FROM invoice WHERE number = ?"_s,
        only<qint64>, number, number);
    if (!id)
        throw Refused(Fault::DocumentUnknown, number);
    return *id;
}

QList<OpenItem> credits(const Database &database, PartyId party)
{
    return database.all(
        u"SELECT document, kind, number, party, dated_on, due_on, amount, open FROM receivable "
        "WHERE party = ? AND kind <> 'invoice' AND open > 0 ORDER BY document"_s,
        readOpenItem, party);
}

namespace {

Allocation readAllocation(Row &row)
{
    Allocation allocation;
    row >> allocation.source >> allocation.target >> allocation.amount >> allocation.discount >>
        allocation.on >> allocation.id;
    return allocation;
}

const QString selectOffsets =
    u"SELECT a.source, a.target, a.amount, a.discount, a.allocated_on, a.id FROM allocation a JOIN invoice c ON c.id = a.source "
    "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL AND a.operation <> c.operation "_s;

} // namespace

QList<Allocation> creditsUsedWith(const Database &database, PaymentId payment)
{
    static const QString sql =
        selectOffsets + u"AND a.operation = (SELECT operation FROM payment WHERE id = ?) ORDER BY a.id"_s;
    return database.all(sql, readAllocation, payment);
}

QList<Allocation> offsetsOf(const Database &database, InvoiceId correction)
{
    static const QString sql = selectOffsets + u"AND a.source = ? ORDER BY a.id"_s;
    return database.all(sql, readAllocation, correction);
}

QList<AdvancedOrder> advanced(Transaction &tx, const QList<Advance> &advances)
{
    QList<OrderId> ids;
    for (const Advance &advance : advances)
        if (advance.open.isPositive() && !ids.contains(advance.order))
            ids.append(advance.order);
    std::sort(ids.begin(), ids.end());
    QList<AdvancedOrder> orders;
    for (const OrderId id : ids) {
        const order_store::Found found = order_store::claim(tx, id);
        orders.append({found.order, found.progress});
    }
    return orders;
}

void release(Transaction &tx, const QList<AdvanceRelease> &releases, const QList<LedgerEntry> &entries,
             QDate on)
{
    for (const AdvanceRelease &each : releases)
        advance_store::release(tx, each, on);
    ledger_store::post(tx, entries);
}

QList<OrderId> ordersOf(const Database &database, const QList<qint64> &invoices)
{
    return database.among(
        u"SELECT DISTINCT l.sales_order FROM invoice_line i JOIN order_line l ON l.id = i.order_line "
        "WHERE i.invoice IN (VALUES {rows}) ORDER BY l.sales_order"_s,
        idRows(invoices), only<OrderId>);
}

OrdersBehind ordersBehind(const Database &database, const QStringList &numbers)
{
    Rows keys;
    for (const QString &number : numbers)
        keys.add(number);
    OrdersBehind found;
    database.among(
        u"WITH n(number) AS (VALUES {rows}) SELECT o.number, o.id, 0 FROM sales_order o JOIN n ON n.number = o.number "
        "UNION ALL SELECT i.number, i.sales_order, 1 FROM invoice i JOIN n ON n.number = i.number WHERE i.kind = 'downPayment' ORDER BY 2"_s,
        keys, [&found](Row &row) {
            const auto number = row.take<QString>();
            const auto order = row.take<OrderId>();
            if (!row.take<bool>())
                found.orders.insert(number, order);
            else if (!found.asked.contains(order))
                found.asked.append(order);
            return 0;
        });
    return found;
}

namespace {

QList<OpenRow> withInstalments(const Database &database, QList<OpenRow> rows)
{
    Rows keys;
    QHash<qint64, OpenRow *> of;
    for (OpenRow &row : rows) {
        keys.add(row.item.document);
        of[row.item.document] = &row;
    }
    database.among(
        u"SELECT invoice, due_on, amount FROM invoice_instalment WHERE invoice IN (VALUES {rows}) ORDER BY invoice, position"_s,
        keys, [&of](Row &row) {
            OpenRow &open = *of[row.take<qint64>()];
            Instalment instalment;
            row >> instalment.dueOn >> instalment.amount;
            open.instalments.append(instalment);
            return 0;
        });
    return rows;
}

} // namespace

QList<OpenRow> openOn(const Database &database, PartyId party, QDate on)
{
    const QString day = on.toString(Qt::ISODate);
    return withInstalments(
        database,
        database.all(
            u"WITH sums AS (SELECT r.document, r.kind, r.number, r.party, r.dated_on, r.due_on, r.amount, r.amount "
            "- COALESCE((SELECT i.prepaid FROM invoice i WHERE i.id = r.document AND r.kind = 'invoice'), 0) "
            "- COALESCE((SELECT CAST(SUM(a.amount + CASE WHEN r.kind = 'invoice' THEN a.discount ELSE 0 END) AS BIGINT) FROM allocation a "
            "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE a.target = r.document AND a.allocated_on <= ? "
            "AND (u.allocation IS NULL OR u.undone_on > ?)), 0) "
            "- COALESCE((SELECT CAST(SUM(a.amount) AS BIGINT) FROM allocation a LEFT JOIN allocation_undo u ON u.allocation = a.id "
            "WHERE a.source = r.document AND a.allocated_on <= ? AND (u.allocation IS NULL OR u.undone_on > ?)), 0) "
            "- COALESCE((SELECT CAST(SUM(d.amount) AS BIGINT) FROM discount_reversal d WHERE d.correction = r.document), 0) "
            "- COALESCE((SELECT CAST(SUM(b.amount) AS BIGINT) FROM advance_return b WHERE b.correction = r.document), 0) "
            "- COALESCE((SELECT r.amount FROM payment_undo p WHERE p.payment = COALESCE((SELECT v.payment FROM advance_release x "
            "JOIN advance v ON v.id = x.advance WHERE x.id = r.document), r.document) AND p.undone_on <= ?), 0) AS open "
            "FROM receivable r WHERE r.dated_on <= ? AND (? = 0 OR r.party = ?)) "
            "SELECT s.document, s.kind, s.number, s.party, s.dated_on, s.due_on, s.amount, s.open, p.number, p.name, "
            "CASE WHEN EXISTS (SELECT 1 FROM invoice v WHERE v.id = s.document AND v.kind = 'downPayment') THEN 1 ELSE 0 END "
            "FROM sums s JOIN party p ON p.id = s.party WHERE s.open <> 0 ORDER BY s.due_on, s.document"_s,
            [](Row &row) {
                OpenRow open;
                open.item = readOpenItem(row);
                row >> open.customer >> open.customerName >> open.isDownPayment;
                return open;
            },
            day, day, day, day, day, day, party.value(), party.value()));
}

Money paidOn(const Database &database, OrderId order)
{
    return database
        .one(
            u"SELECT COALESCE((SELECT CAST(SUM(open) AS BIGINT) FROM advance WHERE sales_order = ?), 0) "
            "+ COALESCE((SELECT CAST(SUM(r.amount - r.open) AS BIGINT) FROM receivable r WHERE r.kind = 'invoice' AND r.document IN "
            "(SELECT i.invoice FROM invoice_line i JOIN order_line l ON l.id = i.order_line WHERE l.sales_order = ?)), 0) "
            "- COALESCE((SELECT CAST(SUM(a.amount) AS BIGINT) FROM allocation a JOIN receivable c ON c.document = a.source AND c.kind = 'correction' "
            "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL AND a.target IN "
            "(SELECT i.invoice FROM invoice_line i JOIN order_line l ON l.id = i.order_line WHERE l.sales_order = ?)), 0) "
            "- COALESCE((SELECT CAST(SUM(b.amount) AS BIGINT) FROM advance_return b JOIN advance v ON v.id = b.advance WHERE v.sales_order = ?), 0) "
            "- COALESCE((SELECT CAST(SUM(d.amount) AS BIGINT) FROM discount_reversal d WHERE d.invoice IN "
            "(SELECT i.invoice FROM invoice_line i JOIN order_line l ON l.id = i.order_line WHERE l.sales_order = ?)), 0)"_s,
            only<Money>, order, order, order, order, order)
        .value();
}

} // namespace kontorist::receivables_store

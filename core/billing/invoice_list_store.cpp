#include "core/billing/invoice_list_store.h"

#include "core/base/error.h"

namespace kontorist::invoice_list_store {

namespace {

const QString selectRows =
    u"SELECT i.id, i.number, i.kind, i.issued_on, p.number, p.name, i.gross, i.gross - i.prepaid, COALESCE(r.open, 0), i.due_on, "
    "CASE WHEN EXISTS (SELECT 1 FROM invoice c WHERE c.corrects = i.id) THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM invoice c WHERE c.corrects = i.id AND c.kind = 'cancellation') THEN 1 ELSE 0 END "
    "FROM invoice i JOIN party p ON p.id = i.debtor LEFT JOIN receivable r ON r.document = i.id "_s;
const QString newestFirst = u" ORDER BY i.id DESC LIMIT ?"_s;

InvoiceRow readRow(Row &row)
{
    InvoiceRow invoice;
    row >> invoice.id >> invoice.number >> invoice.kind >> invoice.issuedOn >> invoice.customer >>
        invoice.customerName >> invoice.gross >> invoice.payable >> invoice.open >> invoice.dueOn >>
        invoice.isCorrected >> invoice.isCancelled;
    return invoice;
}

qint64 below(const Filter &filter)
{
    return filter.before.isNull() ? std::numeric_limits<qint64>::max() : filter.before.value();
}

QList<InvoiceRow> found(const Database &database, const Filter &filter)
{
    static const QString sql =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectRows +
        u"WHERE i.id < ? AND ((i.number >= ? AND i.number < ?) OR i.order_number = ? OR i.debtor IN (SELECT id FROM v))"_s +
        newestFirst;
    Rows debtors;
    debtors.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId debtor : filter.searchedDebtors)
        debtors.add(debtor);
    const QString number = filter.search.toUpper();
    return database.among(sql, debtors, readRow, below(filter), number, number + QChar(0xffff), number,
                          filter.limit);
}

} // namespace

QList<InvoiceRow> list(const Database &database, const Filter &filter)
{
    static const QString all = selectRows + u"WHERE i.id < ?"_s + newestFirst;
    static const QString open = selectRows +
                                u"WHERE i.id < ? AND i.id IN (SELECT o.document FROM receivable o "
                                "WHERE o.open > 0 AND o.kind = 'invoice')"_s +
                                newestFirst;
    static const QString overdue = selectRows +
                                   u"WHERE i.id < ? AND i.id IN (SELECT o.document FROM receivable_part o "
                                   "WHERE o.due_on < ? AND o.kind = 'invoice')"_s +
                                   newestFirst;
    static const QString paid =
        selectRows +
        u"WHERE i.id < ? AND i.kind NOT IN ('correction', 'cancellation', 'credit') AND r.open = 0 "
        "AND NOT EXISTS (SELECT 1 FROM invoice z WHERE z.corrects = i.id AND z.kind = 'cancellation')"_s +
        newestFirst;
    static const QString corrections =
        selectRows + u"WHERE i.id < ? AND i.kind IN ('correction', 'cancellation', 'credit')"_s + newestFirst;
    if (!filter.search.isEmpty())
        return found(database, filter);
    switch (filter.which) {
    case Which::Open:
        return database.all(open, readRow, below(filter), filter.limit);
    case Which::Overdue:
        return database.all(overdue, readRow, below(filter), filter.today, filter.limit);
    case Which::Paid:
        return database.all(paid, readRow, below(filter), filter.limit);
    case Which::Corrections:
        return database.all(corrections, readRow, below(filter), filter.limit);
    case Which::All:
        break;
    }
    return database.all(all, readRow, below(filter), filter.limit);
}

InvoiceRow row(const Database &database, const QString &number)
{
    static const QString sql = selectRows + u"WHERE i.number = ?"_s;
    const auto found = database.one(sql, readRow, number);
    if (!found)
        throw Refused(Fault::InvoiceUnknown, number);
    return *found;
}

Counts counts(const Database &database, QDate today)
{
    static const QString open =
        u"SELECT COUNT(*), (SELECT COUNT(DISTINCT document) FROM receivable_part WHERE kind = 'invoice' AND due_on < ?) "
        "FROM receivable WHERE open > 0 AND kind = 'invoice'"_s;
    static const QString corrections =
        u"SELECT COUNT(*), COALESCE(CAST(SUM(CASE WHEN kind = 'cancellation' THEN 1 ELSE 0 END) AS BIGINT), 0) FROM invoice "
        "WHERE kind IN ('correction', 'cancellation', 'credit')"_s;
    Counts counts;
    counts.all = database.number(u"SELECT COUNT(*) FROM invoice"_s);
    const auto both = [](Row &row) {
        const auto first = row.take<qint64>();
        return std::pair(first, row.take<qint64>());
    };
    std::tie(counts.open, counts.overdue) = database.one(open, both, today).value();
    std::tie(counts.corrections, counts.cancelled) = database.one(corrections, both).value();
    return counts;
}

qint64 overdue(const Database &database, QDate today)
{
    return database.number(
        u"SELECT COUNT(DISTINCT document) FROM receivable_part WHERE due_on < ? AND kind = 'invoice'"_s,
        today);
}

QList<Settlement> settlements(const Database &database, InvoiceId invoice)
{
    static const QString sql =
        u"SELECT c.number, a.allocated_on AS settled_on, a.amount, a.discount, CASE WHEN c.kind = 'payment' THEN 1 ELSE 0 END, a.id AS place "
        "FROM allocation a JOIN receivable c ON c.document = a.source LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "WHERE a.target = ? AND u.allocation IS NULL "
        "UNION ALL SELECT p.number, p.value_on, u.amount, 0, 1, u.id FROM advance_use u JOIN advance v ON v.id = u.advance "
        "JOIN payment p ON p.id = v.payment WHERE u.invoice = ? ORDER BY settled_on, place"_s;
    return database.all(
        sql,
        [](Row &row) {
            Settlement settlement;
            row >> settlement.number >> settlement.on >> settlement.amount >> settlement.discount >>
                settlement.isPayment;
            return settlement;
        },
        invoice, invoice);
}

QStringList orders(const Database &database, InvoiceId invoice)
{
    return database.all(
        u"SELECT DISTINCT o.number FROM invoice_line l JOIN order_line x ON x.id = l.order_line "
        "JOIN sales_order o ON o.id = x.sales_order WHERE l.invoice = ? "
        "UNION SELECT o.number FROM invoice i JOIN sales_order o ON o.id = i.sales_order WHERE i.id = ? ORDER BY 1"_s,
        only<QString>, invoice, invoice);
}

} // namespace kontorist::invoice_list_store

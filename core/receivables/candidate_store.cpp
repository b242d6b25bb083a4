#include "core/base/error.h"
#include "core/receivables/account_list_store.h"
#include "core/receivables/receivables_store.h"

namespace kontorist::account_list_store {

namespace {

constexpr qint64 mostDiscount = 10; ///< percent that terms may take off

const QString selectCandidates =
    u"SELECT r.document, r.kind, r.number, r.party, r.dated_on, r.due_on, r.amount, r.open, p.number, p.name "
    "FROM receivable r JOIN party p ON p.id = r.party WHERE r.open > 0 AND r.kind = 'invoice' "_s;

Candidate readCandidate(Row &row)
{
    Candidate candidate;
    OpenItem &item = candidate.payable.item;
    row >> item.document >> item.kind >> item.number >> item.party >> item.datedOn >> item.dueOn >>
        item.amount >> item.open >> candidate.customer >> candidate.customerName;
    return candidate;
}

QList<Candidate> withTerms(const Database &database, QList<Candidate> candidates)
{
    QList<OpenItem> items;
    for (const Candidate &candidate : std::as_const(candidates))
        items.append(candidate.payable.item);
    if (items.isEmpty())
        return {};
    for (const PayableInvoice &payable : receivables_store::payable(database, items))
        for (Candidate &candidate : candidates)
            if (candidate.payable.item.document == payable.item.document)
                candidate.payable = payable;
    return candidates;
}

PaymentView::Part readPart(Row &row)
{
    PaymentView::Part part;
    row >> part.kind >> part.number >> part.isAdvance >> part.amount >> part.discount >> part.on >>
        part.isUndone;
    return part;
}

} // namespace

QList<Candidate> candidates(const Database &database, const Sought &sought)
{
    static const QString sql =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectCandidates +
        u"AND (r.open = ? OR (? <> '' AND r.number LIKE ? ESCAPE '!') OR r.party IN (SELECT id FROM v)) "
        "ORDER BY CASE WHEN r.open = ? THEN 0 ELSE 1 END, r.due_on, r.document LIMIT ?"_s;
    Rows parties;
    parties.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId party : sought.parties)
        parties.add(party);
    const qint64 exact = sought.amount ? sought.amount->minor() : -1;
    QString part = sought.number.toUpper();
    part.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return withTerms(database, database.among(sql, parties, readCandidate, exact, part, u'%' + part + u'%',
                                              exact, sought.limit));
}

QList<Candidate> nearest(const Database &database, const Nearest &sought)
{
    static const QString sql =
        selectCandidates +
        u"AND r.open <= ? AND (r.open > ? OR (r.open = ? AND r.document > ?)) ORDER BY r.open, r.document LIMIT ?"_s;
    const qint64 amount = sought.amount.minor();
    const bool isFirst = sought.afterOpen.isZero();
    const qint64 open = isFirst ? amount : sought.afterOpen.minor();
    const qint64 after = isFirst ? std::numeric_limits<qint64>::max() : sought.after;
    return withTerms(database,
                     database.all(sql, readCandidate, amount + amount * mostDiscount / (100 - mostDiscount),
                                  open, open, after, sought.limit));
}

QList<Candidate> candidates(const Database &database, const QStringList &numbers)
{
    static const QString sql =
        selectCandidates +
        u"AND r.document IN (SELECT i.id FROM invoice i WHERE i.number IN (VALUES {rows}))"_s;
    Rows keys;
    for (const QString &number : numbers)
        keys.add(number);
    return keys.isEmpty() ? QList<Candidate>()
                          : withTerms(database, database.among(sql, keys, readCandidate));
}

PaymentView view(const Database &database, const QString &number)
{
    // What an order needed no longer of an advance is credit of its own, under the payment's number.
    static const QString head =
        u"SELECT p.number, p.name, COALESCE((SELECT CAST(SUM(r.open) AS BIGINT) FROM receivable r WHERE r.document = y.id "
        "OR r.document IN (SELECT x.id FROM advance_release x JOIN advance v ON v.id = x.advance WHERE v.payment = y.id)), 0), "
        "u.undone_on, u.reason FROM payment y JOIN party p ON p.id = y.party LEFT JOIN payment_undo u ON u.payment = y.id WHERE y.id = ?"_s;
    static const QString parts =
        u"SELECT t.kind, t.number, 0, a.amount, a.discount, a.allocated_on AS put_on, CASE WHEN u.allocation IS NULL THEN 0 ELSE 1 END, a.id AS place "
        "FROM allocation a JOIN receivable t ON t.document = a.target LEFT JOIN allocation_undo u ON u.allocation = a.id "
        "WHERE a.source = ? OR a.source IN (SELECT x.id FROM advance_release x JOIN advance v ON v.id = x.advance WHERE v.payment = ?) "
        "UNION ALL SELECT 'invoice', o.number, 1, v.amount - COALESCE((SELECT CAST(SUM(x.amount) AS BIGINT) FROM advance_release x "
        "WHERE x.advance = v.id), 0), 0, y.value_on, CASE WHEN z.payment IS NULL THEN 0 ELSE 1 END, v.id "
        "FROM advance v JOIN sales_order o ON o.id = v.sales_order JOIN payment y ON y.id = v.payment "
        "LEFT JOIN payment_undo z ON z.payment = y.id WHERE v.payment = ? AND v.down_payment IS NULL ORDER BY put_on, place"_s;
    PaymentView view;
    view.payment = receivables_store::get(database, number);
    database.one(
        head,
        [&](Row &row) {
            row >> view.customer >> view.customerName >> view.open >> view.undoneOn;
            view.undoReason = row.take<std::optional<QString>>().value_or(QString());
            return 0;
        },
        view.payment.id);
    view.parts = database.all(parts, readPart, view.payment.id, view.payment.id, view.payment.id);
    return view;
}

} // namespace kontorist::account_list_store

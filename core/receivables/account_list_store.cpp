#include "core/receivables/account_list_store.h"

#include "core/base/error.h"
#include "core/receivables/receivables_store.h"

#include <algorithm>

namespace kontorist::account_list_store {

namespace {

const QString openColumns =
    u"SELECT d.document, d.kind, d.number, d.party, p.number, p.name, d.dated_on, d.due_on, d.amount, d.open "_s;
const QString behind = u"AND d.due_on < ? AND (d.due_on > ? OR (d.due_on = ? AND d.document > ?)) "_s;
const QString selectWhole =
    openColumns +
    u"FROM receivable d JOIN party p ON p.id = d.party WHERE d.open > 0 "
    "AND CASE d.kind WHEN 'invoice' THEN 1 ELSE 0 END = ? "
    "AND NOT EXISTS (SELECT 1 FROM invoice_instalment n WHERE n.invoice = d.document) "_s +
    behind;
// An invoice in instalments is due when the first that is open is; of it counts what is due before the day that is asked.
const QString selectInParts =
    openColumns +
    u"FROM (SELECT r.document, r.kind, r.number, r.party, r.dated_on, q.due_on, r.amount, q.open FROM receivable r JOIN "
    "(SELECT document, MIN(due_on) AS due_on, CAST(SUM(open) AS BIGINT) AS open FROM receivable_part WHERE part > 0 "
    "AND kind = 'invoice' AND due_on < ? GROUP BY document) q ON q.document = r.document) d "
    "JOIN party p ON p.id = d.party WHERE d.open > 0 "_s +
    behind;
const QString ofSearched = u"AND ((d.number >= ? AND d.number < ?) OR d.party IN (SELECT id FROM v)) "_s;
const QString oldestFirst = u"ORDER BY d.due_on, d.document LIMIT ?"_s;

AccountRow readOpen(Row &row)
{
    AccountRow item;
    row >> item.id >> item.kind >> item.number >> item.party >> item.customer >> item.customerName >>
        item.datedOn >> item.dueOn >> item.amount >> item.open;
    return item;
}

AccountRow readPayment(Row &row)
{
    AccountRow payment;
    payment.kind = OpenItemKind::Payment;
    row >> payment.id >> payment.number >> payment.party >> payment.customer >> payment.customerName >>
        payment.datedOn >> payment.amount >> payment.open >> payment.direction >> payment.isUndone;
    return payment;
}

QString dueBefore(Open which, QDate today)
{
    return which == Open::Overdue ? today.toString(Qt::ISODate) : u"9999-12-31"_s;
}

Rows keysOf(const QList<PartyId> &parties)
{
    Rows keys;
    keys.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId party : parties)
        keys.add(party);
    return keys;
}

} // namespace

namespace {

// Both lists as one, the oldest due first.
QList<AccountRow> merged(QList<AccountRow> whole, const QList<AccountRow> &inParts, int limit)
{
    whole += inParts;
    std::sort(whole.begin(), whole.end(), [](const AccountRow &a, const AccountRow &b) {
        return std::pair(a.dueOn, a.id) < std::pair(b.dueOn, b.id);
    });
    return whole.mid(0, limit);
}

} // namespace

QList<AccountRow> open(const Database &database, Open which, const Filter &filter)
{
    static const QString searched = u"WITH v(id) AS (VALUES {rows}) "_s;
    static const QString all = selectWhole + oldestFirst, allInParts = selectInParts + oldestFirst;
    static const QString found = searched + selectWhole + ofSearched + oldestFirst;
    static const QString foundInParts = searched + selectInParts + ofSearched + oldestFirst;
    const QString after = filter.afterDue.isValid() ? filter.afterDue.toString(Qt::ISODate) : QString();
    const QString before = dueBefore(which, filter.today);
    const bool isDebt = which != Open::Credits;
    const QString number = filter.search.toUpper(), beyond = number + QChar(0xffff);
    const bool isAll = filter.search.isEmpty();
    const Rows parties = keysOf(filter.searchedParties);
    QList<AccountRow> whole =
        isAll ? database.all(all, readOpen, isDebt, before, after, after, filter.after, filter.limit)
              : database.among(found, parties, readOpen, isDebt, before, after, after, filter.after, number,
                               beyond, filter.limit);
    if (!isDebt)
        return whole;
    return merged(
        whole,
        isAll ? database.all(allInParts, readOpen, before, before, after, after, filter.after, filter.limit)
              : database.among(foundInParts, parties, readOpen, before, before, after, after, filter.after,
                               number, beyond, filter.limit),
        filter.limit);
}

QList<AccountRow> payments(const Database &database, PaymentDirection direction, const Filter &filter)
{
    static const QString select =
        u"SELECT y.id, y.number, y.party, p.number, p.name, y.value_on, y.amount, COALESCE(r.open, 0), y.direction, "
        "CASE WHEN u.payment IS NULL THEN 0 ELSE 1 END FROM payment y JOIN party p ON p.id = y.party "
        "LEFT JOIN receivable r ON r.document = y.id LEFT JOIN payment_undo u ON u.payment = y.id "
        "WHERE y.direction = ? AND y.id < ? "_s;
    static const QString newestFirst = u"ORDER BY y.id DESC LIMIT ?"_s;
    static const QString all = select + newestFirst;
    static const QString found =
        u"WITH v(id) AS (VALUES {rows}) "_s + select +
        u"AND ((y.number >= ? AND y.number < ?) OR y.reference = ? OR y.party IN (SELECT id FROM v)) "_s +
        newestFirst;
    const qint64 before = filter.before ? filter.before : std::numeric_limits<qint64>::max();
    if (filter.search.isEmpty())
        return database.all(all, readPayment, direction, before, filter.limit);
    const QString number = filter.search.toUpper();
    return database.among(found, keysOf(filter.searchedParties), readPayment, direction, before, number,
                          number + QChar(0xffff), filter.search, filter.limit);
}

std::optional<Credit> credit(const Database &database, const QString &number)
{
    static const QString ofNumber =
        u"SELECT r.document, r.kind, r.number, r.party, p.number, p.name, r.dated_on, r.due_on, r.amount, r.open "
        "FROM receivable r JOIN party p ON p.id = r.party WHERE r.open > 0 AND r.kind <> 'invoice' AND r.number = ? "
        "ORDER BY r.document LIMIT 1"_s;
    static const QString ofParty =
        u"SELECT COALESCE(CAST(SUM(open) AS BIGINT), 0) FROM receivable WHERE party = ? AND kind <> 'invoice' AND open > 0"_s;
    const std::optional<AccountRow> row = database.one(ofNumber, readOpen, number);
    if (!row)
        return {};
    return Credit{*row, Money(database.number(ofParty, row->party))};
}

Counts counts(const Database &database, QDate today)
{
    static const QString open =
        u"SELECT COALESCE(CAST(SUM(CASE WHEN kind = 'invoice' THEN 1 ELSE 0 END) AS BIGINT), 0), "
        "COALESCE((SELECT COUNT(DISTINCT document) FROM receivable_part WHERE kind = 'invoice' AND due_on < ?), 0), "
        "COALESCE(CAST(SUM(CASE WHEN kind = 'invoice' THEN 0 ELSE 1 END) AS BIGINT), 0) FROM receivable WHERE open > 0"_s;
    Counts counts;
    database.one(
        open,
        [&](Row &row) {
            row >> counts.invoices >> counts.overdue >> counts.credits;
            return 0;
        },
        today);
    counts.paidBack = database.number(u"SELECT COUNT(*) FROM payment WHERE direction = 'out'"_s);
    counts.received = database.number(u"SELECT COUNT(*) FROM payment"_s) - counts.paidBack;
    return counts;
}

Ages ages(const Database &database, QDate today)
{
    static const QString sql =
        u"SELECT COALESCE(CAST(SUM(CASE WHEN due_on >= ? THEN open ELSE 0 END) AS BIGINT), 0), "
        "COALESCE(CAST(SUM(CASE WHEN due_on < ? AND due_on >= ? THEN open ELSE 0 END) AS BIGINT), 0), "
        "COALESCE(CAST(SUM(CASE WHEN due_on < ? AND due_on >= ? THEN open ELSE 0 END) AS BIGINT), 0), "
        "COALESCE(CAST(SUM(CASE WHEN due_on < ? AND due_on >= ? THEN open ELSE 0 END) AS BIGINT), 0), "
        "COALESCE(CAST(SUM(CASE WHEN due_on < ? THEN open ELSE 0 END) AS BIGINT), 0) "
        "FROM receivable_part WHERE kind = 'invoice'"_s;
    const QDate month = today.addDays(-30), two = today.addDays(-60), three = today.addDays(-90);
    Ages ages;
    database.one(
        sql,
        [&](Row &row) {
            for (Money &each : ages)
                row >> each;
            return 0;
        },
        today, today, month, month, two, two, three, three);
    return ages;
}

} // namespace kontorist::account_list_store

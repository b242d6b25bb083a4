#include "core/ledger/ledger_store.h"

#include <map>
#include <stdexcept>

namespace kontorist::ledger_store {

namespace {

void insistOnBalance(const LedgerEntry &entry)
{
    Money sum;
    for (const Posting &posting : entry.postings)
        sum += posting.amount;
    if (!sum.isZero())
        throw std::logic_error("a ledger entry does not balance: " + entry.documentNumber.toStdString());
}

void saveLines(Transaction &tx, const QList<LedgerEntry> &entries)
{
    Rows rows;
    for (const LedgerEntry &entry : entries)
        for (qsizetype i = 0; i < entry.postings.size(); ++i)
            rows.add(entry.id, i + 1, entry.postings[i].account, entry.postings[i].party,
                     entry.postings[i].amount);
    // A document keeps the customer it was issued to; what is posted on it stands on the account he is merged into.
    tx.writeRows(u"WITH v(entry, position, account, party, amount) AS (VALUES {rows}) "
                 "INSERT INTO ledger_line (entry, position, account, party, amount) "
                 "SELECT v.entry, v.position, v.account, COALESCE(p.merged_into, v.party), v.amount FROM v "
                 "LEFT JOIN party p ON p.id = v.party"_s,
                 rows);
}

void addToMonths(Transaction &tx, const QList<LedgerEntry> &entries)
{
    std::map<std::pair<QString, QString>, std::pair<Money, Money>> sums;
    for (const LedgerEntry &entry : entries)
        for (const Posting &posting : entry.postings) {
            auto &[debit, credit] = sums[{posting.account, entry.postedOn.toString(u"yyyy-MM"_s)}];
            if (posting.amount.isPositive())
                debit += posting.amount;
            else
                credit -= posting.amount;
        }
    Rows rows;
    for (const auto &[key, sum] : sums)
        rows.add(key.first, key.second, sum.first, sum.second);
    tx.writeRows(
        u"INSERT INTO account_month (account, month, debit, credit) VALUES {rows} ON CONFLICT (account, month) DO UPDATE SET "
        "debit = account_month.debit + excluded.debit, credit = account_month.credit + excluded.credit"_s,
        rows);
}

LedgerEntry readEntry(Row &row)
{
    LedgerEntry entry;
    row >> entry.id >> entry.kind >> entry.document >> entry.documentNumber >> entry.documentOn >>
        entry.postedOn >> entry.suppliedOn >> entry.text;
    Posting posting;
    row >> posting.account >> posting.party >> posting.amount;
    entry.postings = {posting};
    return entry;
}

// One row a posting, entries one after the other.
QList<LedgerEntry> joined(const QList<LedgerEntry> &rows)
{
    QList<LedgerEntry> entries;
    for (const LedgerEntry &row : rows) {
        if (!entries.isEmpty() && entries.last().id == row.id)
            entries.last().postings += row.postings;
        else
            entries.append(row);
    }
    return entries;
}

const QString selectEntries =
    u"SELECT e.id, e.kind, e.document, e.document_number, e.document_on, e.posted_on, e.supplied_on, e.text, "
    "l.account, l.party, l.amount FROM ledger_entry e JOIN ledger_line l ON l.entry = e.id "_s;

} // namespace

void post(Transaction &tx, QList<LedgerEntry> entries)
{
    Rows rows;
    for (LedgerEntry &entry : entries) {
        insistOnBalance(entry);
        entry.postings.removeIf([](const Posting &posting) { return posting.amount.isZero(); });
    }
    entries.removeIf([](const LedgerEntry &entry) { return entry.postings.isEmpty(); });
    for (LedgerEntry &entry : entries) {
        entry.id = tx.newId<struct LedgerEntryTag>();
        rows.add(entry.id, entry.kind, entry.document, entry.documentNumber, entry.documentOn, entry.postedOn,
                 entry.suppliedOn, entry.text, tx.operation());
    }
    tx.writeRows(
        u"INSERT INTO ledger_entry (id, kind, document, document_number, document_on, posted_on, supplied_on, text, operation) "
        "VALUES {rows}"_s,
        rows);
    saveLines(tx, entries);
    addToMonths(tx, entries);
}

QList<LedgerEntry> between(const Database &database, QDate from, QDate until)
{
    static const QString sql =
        selectEntries + u"WHERE e.posted_on BETWEEN ? AND ? ORDER BY e.posted_on, e.id, l.position"_s;
    return joined(database.all(sql, readEntry, from, until));
}

QList<LedgerEntry> ofDocument(const Database &database, qint64 document)
{
    static const QString sql = selectEntries + u"WHERE e.document = ? ORDER BY e.id, l.position"_s;
    return joined(database.all(sql, readEntry, document));
}

QList<Posting> discountOn(const Database &database, qint64 invoice, const QString &number)
{
    return database.all(
        u"SELECT l.account, CAST(SUM(l.amount) AS BIGINT) FROM ledger_entry e JOIN ledger_line l ON l.entry = e.id "
        "WHERE e.document IN (SELECT a.source FROM allocation a WHERE a.target = ? "
        "UNION SELECT v.id FROM invoice v WHERE v.corrects = ?) AND e.text = ? AND e.kind IN ('discount', 'reversal') "
        "AND l.party IS NULL GROUP BY l.account ORDER BY l.account"_s,
        [](Row &row) {
            Posting posting;
            row >> posting.account >> posting.amount;
            return posting;
        },
        invoice, invoice, number);
}

} // namespace kontorist::ledger_store

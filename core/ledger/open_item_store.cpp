#include "core/ledger/ledger_store.h"

#include <map>

namespace kontorist::open_item_store {

namespace {

const QString itemColumns = u"document, kind, number, party, dated_on, due_on, amount, open"_s;

OpenItem readItem(Row &row)
{
    OpenItem item;
    row >> item.document >> item.kind >> item.number >> item.party >> item.datedOn >> item.dueOn >>
        item.amount >> item.open;
    return item;
}

const QString selectAllocations =
    u"SELECT a.source, a.target, a.amount, a.discount, a.allocated_on, a.id FROM allocation a "
    "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL "_s;

Allocation readAllocation(Row &row)
{
    Allocation allocation;
    row >> allocation.source >> allocation.target >> allocation.amount >> allocation.discount >>
        allocation.on >> allocation.id;
    return allocation;
}

} // namespace

void add(Transaction &tx, const OpenItem &item)
{
    tx.write(u"INSERT INTO receivable (document, kind, number, party, dated_on, due_on, amount, open) "
             "SELECT ?, ?, ?, COALESCE(merged_into, id), ?, ?, ?, ? FROM party WHERE id = ?"_s,
             item.document, item.kind, item.number, item.datedOn, item.dueOn, item.amount, item.open,
             item.party);
}

std::optional<OpenItem> find(const Database &database, qint64 document)
{
    static const QString sql = u"SELECT "_s + itemColumns + u" FROM receivable WHERE document = ?"_s;
    return database.one(sql, readItem, document);
}

QList<OpenItem> lock(Transaction &tx, const QList<qint64> &documents)
{
    static const QString sql =
        u"SELECT "_s + itemColumns +
        u" FROM receivable WHERE document IN (VALUES {rows}) ORDER BY document FOR UPDATE"_s;
    Rows keys;
    for (const qint64 document : documents)
        keys.add(document);
    return tx.database().among(sql, keys, readItem);
}

void lower(Transaction &tx, const QList<Change> &changes)
{
    std::map<qint64, Money> sums; // one row a document: an UPDATE … FROM takes but one of several
    for (const Change &change : changes)
        sums[change.document] += change.amount;
    Rows rows;
    for (const auto &[document, amount] : sums)
        if (!amount.isZero())
            rows.add(document, amount);
    tx.writeRows(
        u"WITH v(document, amount) AS (VALUES {rows}) UPDATE receivable SET open = receivable.open - v.amount FROM v "
        "WHERE receivable.document = v.document"_s,
        rows);
}

void allocate(Transaction &tx, const Allocation &allocation)
{
    tx.write(
        u"INSERT INTO allocation (id, source, target, amount, discount, allocated_on, operation) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        tx.newId<struct AllocationTag>(), allocation.source, allocation.target, allocation.amount,
        allocation.discount, allocation.on, tx.operation());
}

QList<Allocation> allocationsOf(const Database &database, const QList<qint64> &documents)
{
    static const QString sql =
        u"WITH asked (id) AS (VALUES {rows}) "_s + selectAllocations +
        u"AND (a.source IN (SELECT id FROM asked) OR a.target IN (SELECT id FROM asked)) "
        "ORDER BY a.id"_s;
    Rows keys;
    for (const qint64 document : documents)
        keys.add(document);
    return database.among(sql, keys, readAllocation);
}

void undoAllocation(Transaction &tx, const Allocation &allocation, QDate on)
{
    tx.write(u"INSERT INTO allocation_undo (allocation, undone_on, operation) VALUES (?, ?, ?)"_s,
             allocation.id, on, tx.operation());
}

QList<OpenItem> open(const Database &database, PartyId party)
{
    static const QString ofOne = u"SELECT "_s + itemColumns +
                                 u" FROM receivable WHERE open > 0 AND party = ? ORDER BY due_on, document"_s;
    static const QString ofAll =
        u"SELECT "_s + itemColumns + u" FROM receivable WHERE open > 0 ORDER BY due_on, document"_s;
    return party.isNull() ? database.all(ofAll, readItem) : database.all(ofOne, readItem, party);
}

void moveTo(Transaction &tx, PartyId from, PartyId into)
{
    tx.write(u"UPDATE receivable SET party = ? WHERE party = ?"_s, into, from);
}

} // namespace kontorist::open_item_store

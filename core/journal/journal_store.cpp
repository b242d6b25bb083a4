#include "core/journal/journal_store.h"

#include <algorithm>

namespace kontorist::journal_store {

namespace {

Head readHead(Row &row)
{
    Head head;
    row >> head.seq >> head.hash;
    return head;
}

JournalEntry readEntry(Row &row)
{
    JournalEntry entry;
    row >> entry.seq >> entry.id >> entry.at >> entry.desk.id >> entry.desk.actor >> entry.desk.channel >>
        entry.desk.workstation >> entry.desk.program >> entry.what >> entry.subject >> entry.detail >>
        entry.hash;
    return entry;
}

} // namespace

Head advance(Transaction &tx, qint64 count)
{
    Head end = tx.returning(u"UPDATE journal_head SET seq = seq + ? WHERE id = 1 RETURNING seq, hash"_s,
                            readHead, count)
                   .value();
    end.seq -= count;
    return end;
}

void add(Transaction &tx, const QList<JournalEntry> &entries)
{
    Rows rows;
    for (const JournalEntry &entry : entries)
        rows.add(entry.seq, entry.id, entry.at, entry.desk.id, entry.what, entry.subject,
                 QString::fromUtf8(entry.detail), entry.hash);
    tx.writeRows(u"INSERT INTO journal (seq, id, at, desk, what, subject, detail, hash) VALUES {rows}"_s,
                 rows);
}

void saveDesk(Transaction &tx, const Desk &desk)
{
    tx.write(u"INSERT INTO desk (id, actor, channel, workstation, program) VALUES (?, ?, ?, ?, ?)"_s, desk.id,
             desk.actor, desk.channel, desk.workstation, desk.program);
}

static const QString selectEntry =
    u"SELECT j.seq, j.id, j.at, j.desk, d.actor, d.channel, d.workstation, d.program, j.what, j.subject, j.detail, j.hash "
    "FROM journal j JOIN desk d ON d.id = j.desk "_s;

QList<JournalEntry> about(const Database &database, qint64 subject)
{
    return about(database, QList{subject});
}

QList<JournalEntry> about(const Database &database, const QList<qint64> &subjects)
{
    static const QString sql = selectEntry + u"WHERE j.subject IN (VALUES {rows})"_s;
    Rows keys;
    for (const qint64 subject : subjects)
        keys.add(subject);
    QList<JournalEntry> entries = database.among(sql, keys, readEntry);
    std::sort(entries.begin(), entries.end(),
              [](const JournalEntry &one, const JournalEntry &other) { return one.seq < other.seq; });
    return entries;
}

QList<JournalEntry> after(const Database &database, qint64 seq, int limit)
{
    static const QString sql = selectEntry + u"WHERE j.seq > ? ORDER BY j.seq LIMIT ?"_s;
    return database.all(sql, readEntry, seq, limit);
}

bool hasOperation(const Database &database, qint64 operation)
{
    static const QString sql = u"SELECT COUNT(*) FROM journal WHERE id = ? AND seq > "
                               "(SELECT seq FROM journal_head WHERE id = 1) - 100000"_s;
    return database.number(sql, operation) > 0;
}

Head head(const Database &database)
{
    return database.one(u"SELECT seq, hash FROM journal_head WHERE id = 1"_s, readHead).value();
}

bool holds(const Database &database, const QByteArray &hash)
{
    return database.number(u"SELECT count(*) FROM journal WHERE hash = ?"_s, hash) > 0;
}

} // namespace kontorist::journal_store

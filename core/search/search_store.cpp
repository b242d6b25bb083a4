#include "core/search/search_store.h"

namespace kontorist::search_store {

namespace {

KeptWord readWord(Row &row)
{
    KeptWord word;
    row >> word.id >> word.word;
    return word;
}

SearchRecord readRecord(Row &row)
{
    SearchRecord record;
    row >> record.id >> record.kind >> record.number >> record.title;
    return record;
}

// The least text that no longer begins so.
QString behind(const QString &prefix)
{
    return prefix + QChar(0xffff);
}

const QString selectNumbered =
    u"SELECT d.record, d.series, d.number, COALESCE((SELECT p.name FROM sales_order o JOIN party p ON p.id = o.customer WHERE o.id = d.record), "
    "(SELECT p.name FROM delivery x JOIN sales_order o ON o.id = x.sales_order JOIN party p ON p.id = o.customer WHERE x.id = d.record), "
    "(SELECT a.name FROM invoice i JOIN address a ON a.id = i.bill_address WHERE i.id = d.record), "
    "(SELECT p.name FROM return_case c JOIN party p ON p.id = c.customer WHERE c.id = d.record), "
    "(SELECT p.name FROM payment y JOIN party p ON p.id = y.party WHERE y.id = d.record), '') FROM numbered_document d "_s;

} // namespace

void index(Transaction &tx, const SearchRecord &record, const QList<SearchWord> &words)
{
    Rows kept, deletions, names;
    for (const SearchWord &word : words) {
        kept.add(tx.newId<struct SearchWordTag>(), word.word, word.phonetic);
        names.add(word.word);
        for (const QString &deletion : word.deletions)
            deletions.add(deletion, word.word);
    }
    tx.write(
        u"INSERT INTO search_record (id, kind, number, title) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "kind = excluded.kind, number = excluded.number, title = excluded.title"_s,
        record.id, record.kind, record.number, record.title);
    tx.write(u"DELETE FROM search_hit WHERE record = ?"_s, record.id);
    tx.writeRows(
        u"INSERT INTO search_word (id, word, phonetic) VALUES {rows} ON CONFLICT (word) DO NOTHING"_s, kept);
    tx.writeRows(
        u"WITH v(deletion, word) AS (VALUES {rows}) INSERT INTO search_deletion (deletion, word) "
        "SELECT v.deletion, w.id FROM v JOIN search_word w ON w.word = v.word WHERE true ON CONFLICT (deletion, word) DO NOTHING"_s,
        deletions);
    tx.writeRows(
        u"WITH v(word) AS (VALUES {rows}) INSERT INTO search_hit (word, record) "
        "SELECT w.id, ? FROM v JOIN search_word w ON w.word = v.word WHERE true ON CONFLICT (word, record) DO NOTHING"_s,
        names, record.id);
}

QList<KeptWord> beginningWith(const Database &database, const QString &prefix, int limit)
{
    return database.all(
        u"SELECT id, word FROM search_word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"_s, readWord,
        prefix, behind(prefix), limit);
}

QList<KeptWord> soundingLike(const Database &database, const QString &phonetic, int limit)
{
    return database.all(u"SELECT id, word FROM search_word WHERE phonetic = ? ORDER BY word LIMIT ?"_s,
                        readWord, phonetic, limit);
}

QList<KeptWord> missingLetter(const Database &database, const QStringList &forms, int limit)
{
    Rows keys;
    for (const QString &form : forms)
        keys.add(form);
    return database.among(
        u"WITH v(form) AS (VALUES {rows}) SELECT DISTINCT w.id, w.word FROM search_word w WHERE w.word IN (SELECT form FROM v) "
        "OR w.id IN (SELECT d.word FROM search_deletion d JOIN v ON v.form = d.deletion) ORDER BY w.word LIMIT ?"_s,
        keys, readWord, limit);
}

QList<SearchRecord> recordsOf(const Database &database, const QList<qint64> &words, int limit)
{
    Rows keys;
    for (const qint64 word : words)
        keys.add(word);
    return database.among(
        u"SELECT DISTINCT r.id, r.kind, r.number, r.title FROM search_hit h JOIN search_record r ON r.id = h.record "
        "WHERE h.word IN (VALUES {rows}) ORDER BY r.id DESC LIMIT ?"_s,
        keys, readRecord, limit);
}

QList<SearchRecord> numbered(const Database &database, const QStringList &numbers)
{
    static const QString sql = selectNumbered + u"WHERE d.number IN (VALUES {rows})"_s;
    Rows keys;
    for (const QString &number : numbers)
        keys.add(number);
    return database.among(sql, keys, readRecord);
}

QList<SearchRecord> numbersBeginningWith(const Database &database, const QString &prefix, int limit)
{
    static const QString sql =
        selectNumbered + u"WHERE d.number >= ? AND d.number < ? ORDER BY d.number DESC LIMIT ?"_s;
    return database.all(sql, readRecord, prefix, behind(prefix), limit);
}

QStringList patterns(const Database &database)
{
    return database.all(
        u"SELECT pattern FROM number_range WHERE yearly = 1 UNION SELECT p.pattern FROM number_pattern p "
        "JOIN number_range r ON r.series = p.series WHERE r.yearly = 1 ORDER BY 1"_s,
        only<QString>);
}

} // namespace kontorist::search_store

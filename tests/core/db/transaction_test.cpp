#include "core/db/transaction.h"

#include "core/journal/journal_store.h"
#include "tests/support/company.h"

namespace kontorist {

namespace {

void keep(Transaction &tx, const QString &key)
{
    tx.write(u"INSERT INTO operation (key, id, at, request, answer) VALUES (?, ?, ?, ?, ?)"_s, key,
             tx.operation(), 1, QByteArray(32, 'r'), u"{}"_s);
    tx.note(u"test.kept"_s, 1);
}

qint64 kept(const Database &database)
{
    return database.number(u"SELECT count(*) FROM operation"_s);
}

} // namespace

BOTH("a unit of work is there whole, or not at all", company)
{
    Database &database = company.database();
    {
        Transaction tx(database);
        keep(tx, u"one"_s);
        keep(tx, u"two"_s);
    }
    CHECK(kept(database) == 0);
    CHECK(journal_store::head(database).seq == 0);
    Transaction tx(database);
    keep(tx, u"one"_s);
    keep(tx, u"two"_s);
    CHECK(kept(tx) == 2); // a reader inside sees what was written
    tx.commit();
    CHECK(kept(database) == 2);
    CHECK(journal_store::head(database).seq == 2);
}

BOTH("an inner unit joins the outer one: one commit, and a failed part spoils the whole", company)
{
    Database &database = company.database();
    const qint64 commits = database.counters().commits;
    {
        Transaction outer(database);
        keep(outer, u"one"_s);
        {
            Transaction inner(database);
            keep(inner, u"two"_s);
            CHECK(inner.operation() == outer.operation());
            inner.commit();
        }
        outer.commit();
    }
    CHECK(kept(database) == 2);
    CHECK(database.counters().commits == commits + 1);
    Transaction outer(database);
    keep(outer, u"three"_s);
    {
        Transaction inner(database);
        keep(inner, u"four"_s);
    }
    CHECK_THROWS_AS(outer.commit(), std::logic_error);
}

BOTH("a part of a unit may fail alone", company)
{
    Database &database = company.database();
    Transaction tx(database);
    {
        Savepoint part(tx);
        keep(tx, u"one"_s);
        part.release();
    }
    {
        Savepoint part(tx);
        keep(tx, u"two"_s);
        CHECK(kept(tx) == 2);
    }
    {
        Savepoint part(tx);
        keep(tx, u"three"_s); // not even sent
    }
    {
        Savepoint part(tx);
        Transaction inner(database);
        keep(inner, u"four"_s);
    }
    {
        Savepoint part(tx);
        keep(tx, u"five"_s);
        part.release();
    }
    tx.commit();
    CHECK(database.all(u"SELECT key FROM operation ORDER BY key"_s, only<QString>) ==
          QStringList{u"five"_s, u"one"_s});
    CHECK(journal_store::head(database).seq == 2);
}

BOTH("a unit that says nothing to the journal is a programming error", company)
{
    Transaction tx(company.database());
    tx.write(u"INSERT INTO operation (key, id, at, request, answer) VALUES (?, ?, ?, ?, ?)"_s, u"x"_s, 1, 1,
             QByteArray(32, 'r'), u""_s);
    CHECK_THROWS_AS(tx.commit(), std::logic_error);
}

BOTH("a constraint that breaks leaves nothing, and the next unit works", company)
{
    Database &database = company.database();
    const auto keepTwice = [&] {
        Transaction tx(database);
        keep(tx, u"one"_s);
        keep(tx, u"one"_s);
        tx.commit();
    };
    CHECK_THROWS_AS(keepTwice(), Error);
    CHECK(kept(database) == 0);
    Transaction tx(database);
    keep(tx, u"one"_s);
    tx.commit();
    CHECK(kept(database) == 1);
}

BOTH("values come back as they went in", company)
{
    Database &database = company.database();
    const QString naughty = u"O'Reilly \\' ; DROP TABLE desk; -- $1 ? ümläut 🥐 \n مخبز"_s;
    const QByteArray bytes("\0\1\2'\\\xff", 6);
    Transaction tx(database);
    tx.write(u"INSERT INTO operation (key, id, at, request, answer) VALUES (?, ?, ?, ?, ?)"_s, naughty,
             std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
             bytes + QByteArray(26, 'x'), u""_s);
    tx.note(u"test"_s, 1);
    tx.commit();
    database.all(u"SELECT key, id, at, request, answer FROM operation"_s, [&](Row &row) {
        CHECK(row.take<QString>() == naughty);
        CHECK(row.take<qint64>() == std::numeric_limits<qint64>::min());
        CHECK(row.take<qint64>() == std::numeric_limits<qint64>::max());
        CHECK(row.take<QByteArray>() == bytes + QByteArray(26, 'x'));
        CHECK(row.take<QString>().isEmpty());
        return 0;
    });
}

BOTH("many rows go in one statement, and many keys come back from one", company)
{
    Database &database = company.database();
    Transaction tx(database);
    Rows rows;
    Rows keys;
    for (int i = 0; i < 9'000; ++i) {
        rows.add(QString::number(i), qint64(i), qint64(1), QByteArray(32, 'r'), u"{}"_s);
        if (i % 2 == 0)
            keys.add(QString::number(i));
    }
    tx.writeRows(u"INSERT INTO operation (key, id, at, request, answer) VALUES {rows}"_s, rows);
    tx.note(u"test"_s, 1);
    tx.commit();
    CHECK(kept(database) == 9'000);
    const auto ids =
        database.among(u"SELECT id FROM operation WHERE key IN (VALUES {rows})"_s, keys, only<qint64>);
    CHECK(ids.size() == 4'500);
    Transaction next(database);
    Rows changes;
    for (int i = 0; i < 100; ++i)
        changes.add(QString::number(i), qint64(i + 7));
    CHECK(
        next.changedRows(
            u"WITH v(key, at) AS (VALUES {rows}) UPDATE operation SET at = v.at FROM v WHERE operation.key = v.key"_s,
            changes) == 100);
    next.note(u"test"_s, 2);
    next.commit();
    CHECK(database.number(u"SELECT at FROM operation WHERE key = ?"_s, u"99"_s) == 106);
}

BOTH("a reader cannot write", company)
{
    CHECK_THROWS_AS(company.database().number(u"DELETE FROM operation"_s), std::logic_error);
}

TEST_CASE("on a server, what is only written travels with the next question")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Database &database = company.database();
    const auto unit = [&](const QString &key) {
        const qint64 before = database.counters().roundTrips;
        Transaction tx(database);
        for (int i = 0; i < 5; ++i)
            keep(tx, key + QString::number(i));
        tx.commit();
        return database.counters().roundTrips - before;
    };
    CHECK(unit(u"a"_s) == 2); // the end of the chain is asked for, then all else goes with COMMIT
    CHECK(unit(u"b"_s) == 2);
}

} // namespace kontorist

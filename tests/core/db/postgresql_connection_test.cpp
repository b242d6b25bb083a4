#include "core/base/error.h"
#include "core/db/postgresql_connection.h"
#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

#include <limits>

/// What is put on the line together comes back in order, whatever goes wrong on the way.
namespace kontorist::postgresql_connection_test {

namespace {

class Server final
{
public:
    Server() : m_name(test::cluster().create({})), connection(Target::read(test::cluster().url(m_name)))
    {
        connection.define(u"CREATE TABLE t (id BIGINT PRIMARY KEY, said TEXT, raw BYTEA)"_s);
    }
    ~Server() { test::cluster().drop(m_name); }

    void insert(qint64 id, const Argument &said = QString(), const Argument &raw = QByteArray())
    {
        connection.write({u"INSERT INTO t (id, said, raw) VALUES (?, ?, ?)"_s, {id, said, raw}});
    }
    qint64 number(const QString &sql)
    {
        qint64 found = -1;
        connection.read({sql, {}}, [&](Row &row) { row >> found; });
        return found;
    }
    qint64 rows() { return number(u"SELECT COUNT(*) FROM t"_s); }

private:
    QString m_name;

public:
    PostgresqlConnection connection;
};

struct Kept
{
    qint64 id = 0;
    std::optional<QString> said;
    std::optional<QByteArray> raw;
};

QList<Kept> kept(Server &server)
{
    QList<Kept> all;
    server.connection.read({u"SELECT id, said, raw FROM t ORDER BY id"_s, {}}, [&](Row &row) {
        row >> all.emplaceBack().id >> all.last().said >> all.last().raw;
    });
    return all;
}

} // namespace

TEST_CASE("a server gives back the values that it was given, to the last byte")
{
    Server server;
    const QByteArray raw("\0\\x'\xff\n", 6);
    const QString said = u"Grüße, 'x' \\ $1 ? 🛒"_s;
    server.insert(std::numeric_limits<qint64>::min(), said, raw);
    server.insert(0);
    server.insert(std::numeric_limits<qint64>::max(), std::optional<QString>(), std::optional<QByteArray>());
    const QList<Kept> all = kept(server);
    REQUIRE(all.size() == 3);
    CHECK(all[0].id == std::numeric_limits<qint64>::min());
    CHECK(all[0].said == said);
    CHECK(all[0].raw == raw);
    CHECK(all[1].said == QString(u""_s));
    CHECK(all[1].raw == QByteArray(""));
    CHECK(all[2].id == std::numeric_limits<qint64>::max());
    CHECK(!all[2].said);
    CHECK(!all[2].raw);
}

TEST_CASE("who reads an answer may ask the server again, and may give up")
{
    Server server;
    server.insert(1);
    server.insert(2);
    qint64 sum = 0;
    server.connection.read({u"SELECT id FROM t ORDER BY id"_s, {}},
                           [&](Row &row) { sum += row.take<qint64>() * server.rows(); });
    CHECK(sum == 6);
    CHECK_THROWS_AS(server.connection.read({u"SELECT id FROM t"_s, {}}, [](Row &) { throw 1; }), int);
    CHECK(server.rows() == 2);
}

TEST_CASE("what follows an error is skipped, and nothing is prepared twice for it")
{
    Server server;
    server.insert(1);
    CHECK(server.rows() == 1);
    const auto clash = [&] {
        server.connection.begin();
        server.insert(2);
        server.insert(1);
        server.connection.write({u"UPDATE t SET said = ?"_s, {QString(u"skipped"_s)}});
        server.connection.commit();
    };
    for (int i = 0; i < 3; ++i) {
        CHECK_FAULT(Fault::ChangedMeanwhile, clash());
        server.connection.abandon();
        CHECK(server.rows() == 1);
    }
    CHECK(server.connection.change({u"UPDATE t SET said = ?"_s, {QString(u"done"_s)}}) == 1);
    CHECK(kept(server)[0].said == u"done"_s);
    CHECK(server.number(u"SELECT COUNT(*) - COUNT(DISTINCT statement) FROM pg_prepared_statements"_s) == 0);
}

TEST_CASE("a text that the server would cut short is refused before anything is sent")
{
    Server server;
    server.insert(1);
    CHECK(server.rows() == 1);
    CHECK_THROWS_AS(server.insert(2, QString(u"a\0b"_s)), std::logic_error);
    CHECK_FAULT(Fault::DatabaseFailed, server.connection.change({u"UPDATE t SET said = ?"_s, {}}));
    CHECK_FALSE(server.connection.isLost());
    CHECK(server.rows() == 1);
}

TEST_CASE("much goes to the server while much comes back, and neither waits for the other for ever")
{
    Server server;
    const QString much(200'000, u'x');
    for (int i = 0; i < 100; ++i)
        server.connection.write({u"SELECT ?, length(?)"_s, {much, much}});
    CHECK(server.rows() == 0);
}

} // namespace kontorist::postgresql_connection_test

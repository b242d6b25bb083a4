#include "core/db/migrator.h"

#include "core/db/move.h"
#include "core/db/postgresql_connection.h"
#include "core/db/sqlite_connection.h"
#include "tests/support/company.h"
#include "tests/support/older_company.h"
#include "tests/support/postgresql_cluster.h"

#include <QDir>
#include <QFile>

namespace kontorist::migrator_test {

namespace {

const FixedClock clockOfTests{QDate(2026, 11, 24)};

} // namespace

TEST_CASE("a file of every older version comes up to date, after a copy of it was kept")
{
    test::TestCompany newest(test::Kind::SQLite);
    const QStringList schema = test::schemaOf(newest.database());
    for (int version = 1; version < migrator::newestVersion(); ++version) {
        INFO("from version " << version);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"firma.kontorist"_s);
        {
            SqliteConnection connection(file, SqliteConnection::Mode::CreateScratch);
            test::makeOlder(connection, version);
        }
        const OpenCompany company = OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
        CHECK(migrator::version(*company.database, file) == migrator::newestVersion());
        CHECK(test::schemaOf(*company.database) == schema);
        CHECK(CompanyHeader::of(file).schemaVersion == migrator::newestVersion());
        const QString copy = u"%1.before-schema-%2"_s.arg(file).arg(migrator::newestVersion());
        REQUIRE(QFile::exists(copy));
        CHECK(CompanyHeader::of(copy).schemaVersion == version);
    }
}

TEST_CASE("a server of every older version comes up to date")
{
    test::TestCompany newest(test::Kind::PostgreSQL);
    const QStringList schema = test::schemaOf(newest.database());
    for (int version = 1; version < migrator::newestVersion(); version += 3) {
        INFO("from version " << version);
        const Target target = Target::read(test::cluster().url(test::cluster().create()));
        {
            PostgresqlConnection connection(target);
            test::makeOlder(connection, version);
        }
        const OpenCompany company = OpenCompany::open(target, clockOfTests, {});
        CHECK(migrator::version(*company.database, target.name()) == migrator::newestVersion());
        CHECK(test::schemaOf(*company.database) == schema);
    }
}

TEST_CASE("a step that breaks leaves the version before it")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"firma.kontorist"_s);
    {
        SqliteConnection connection(file, SqliteConnection::Mode::CreateScratch);
        test::makeOlder(connection, 3);
        connection.define(u"CREATE TABLE party (id INTEGER)"_s); // stands in the way of a later step
    }
    CHECK_THROWS_AS(OpenCompany::open(Target::read(file), clockOfTests, u"test"_s), Error);
    SqliteConnection connection(file, SqliteConnection::Mode::ReadOnly);
    const Database database(std::make_unique<SqliteConnection>(file, SqliteConnection::Mode::ReadOnly),
                            clockOfTests);
    const int reached = migrator::version(database, file);
    CHECK(reached > 3);
    CHECK(reached < migrator::newestVersion());
    CHECK(connection.answersOf(u"integrity_check"_s) == QStringList{u"ok"_s});
}

TEST_CASE("both databases have the same tables with the same columns")
{
    test::TestCompany file(test::Kind::SQLite), server(test::Kind::PostgreSQL);
    const QString sqlite =
        u"SELECT m.name || '.' || c.name || CASE c.type WHEN 'INTEGER' THEN ' bigint' WHEN 'BLOB' THEN ' bytea' ELSE ' text' END "
        "FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1"_s;
    const QString postgresql =
        u"SELECT (c.table_name || '.' || c.column_name || ' ' || c.data_type)::text COLLATE \"C\" FROM information_schema.columns c "
        "JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema "
        "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY 1"_s;
    CHECK(file.database().all(sqlite, only<QString>) == server.database().all(postgresql, only<QString>));
}

} // namespace kontorist::migrator_test

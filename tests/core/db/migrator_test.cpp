#include "core/db/migrator.h"

#include "core/db/move.h"
#include "core/db/postgresql_connection.h"
#include "core/db/sqlite_connection.h"
#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

#include <QDir>
#include <QFile>

namespace kontorist::migrator_test {

namespace {

const FixedClock clockOfTests{QDate(2026, 11, 24)};

// The steps as this database takes them, the twin of its own dialect where there are two.
QStringList scriptsFor(Dialect dialect)
{
    const QString other = dialect == Dialect::SQLite ? u".postgresql.sql"_s : u".sqlite.sql"_s;
    QStringList names;
    for (const QString &name : QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name))
        if (!name.endsWith(other))
            names.append(name);
    return names;
}

// A database as an older program left it: the first so many steps, and their history.
void makeOlder(Connection &connection, int version)
{
    connection.define(
        dialect::statements(
            connection.dialect(),
            u"CREATE TABLE schema_migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT;"_s)
            .first());
    const QStringList names = scriptsFor(connection.dialect());
    for (int i = 0; i < version; ++i) {
        QFile file(u":/migrations/"_s + names[i]);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Migration step{i + 1, names[i].section(u'.', 0, 0), QString::fromUtf8(file.readAll())};
        for (const QString &statement : dialect::statements(connection.dialect(), step.script))
            connection.define(statement);
        connection.define(u"INSERT INTO schema_migration VALUES (%1, '%2', '%3')"_s.arg(
            QString::number(step.version), step.name, step.checksum()));
    }
}

QStringList schemaOf(const Database &database)
{
    const QString sqlite =
        u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1"_s;
    const QString postgresql =
        u"SELECT (table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable)::text "
        "FROM information_schema.columns WHERE table_schema = current_schema() "
        "UNION ALL SELECT (tablename || ' ' || indexdef)::text FROM pg_indexes WHERE schemaname = current_schema() "
        "UNION ALL SELECT (event_object_table || ' ' || trigger_name || ' ' || event_manipulation)::text "
        "FROM information_schema.triggers ORDER BY 1"_s;
    return database.all(database.dialect() == Dialect::SQLite ? sqlite : postgresql, only<QString>);
}

} // namespace

TEST_CASE("a file of every older version comes up to date, after a copy of it was kept")
{
    test::TestCompany newest(test::Kind::SQLite);
    const QStringList schema = schemaOf(newest.database());
    for (int version = 1; version < migrator::newestVersion(); ++version) {
        INFO("from version " << version);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"firma.kontorist"_s);
        {
            SqliteConnection connection(file, SqliteConnection::Mode::CreateScratch);
            const QString id = QString::number(CompanyHeader::applicationId);
            connection.setPragma(u"application_id"_s, id, id);
            makeOlder(connection, version);
            connection.setPragma(u"user_version"_s, QString::number(version), QString::number(version));
        }
        const OpenCompany company = OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
        CHECK(migrator::version(*company.database, file) == migrator::newestVersion());
        CHECK(schemaOf(*company.database) == schema);
        CHECK(CompanyHeader::of(file).schemaVersion == migrator::newestVersion());
        const QString copy = u"%1.before-schema-%2"_s.arg(file).arg(migrator::newestVersion());
        REQUIRE(QFile::exists(copy));
        CHECK(CompanyHeader::of(copy).schemaVersion == version);
    }
}

TEST_CASE("a server of every older version comes up to date")
{
    test::TestCompany newest(test::Kind::PostgreSQL);
    const QStringList schema = schemaOf(newest.database());
    for (int version = 1; version < migrator::newestVersion(); version += 3) {
        INFO("from version " << version);
        const Target target = Target::read(test::cluster().url(test::cluster().create()));
        {
            PostgresqlConnection connection(target);
            makeOlder(connection, version);
        }
        const OpenCompany company = OpenCompany::open(target, clockOfTests, {});
        CHECK(migrator::version(*company.database, target.name()) == migrator::newestVersion());
        CHECK(schemaOf(*company.database) == schema);
    }
}

TEST_CASE("a step that breaks leaves the version before it")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"firma.kontorist"_s);
    {
        SqliteConnection connection(file, SqliteConnection::Mode::CreateScratch);
        const QString id = QString::number(CompanyHeader::applicationId);
        connection.setPragma(u"application_id"_s, id, id);
        makeOlder(connection, 3);
        connection.define(u"CREATE TABLE party (id INTEGER)"_s); // stands in the way of a later step
        connection.setPragma(u"user_version"_s, u"3"_s, u"3"_s);
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

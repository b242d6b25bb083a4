#include "tests/support/older_company.h"

#include "core/db/migrator.h"
#include "core/db/open_company.h"
#include "core/db/sqlite_connection.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>
#include <stdexcept>

namespace kontorist::test {

namespace {

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

// A connection of nobody's: without guards, as it must be to fill what is final.
class RawFile
{
public:
    explicit RawFile(const QString &file)
    {
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) !=
            SQLITE_OK)
            throw std::runtime_error("cannot be opened");
    }
    ~RawFile() { sqlite3_close_v2(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    QStringList ask(const QString &sql)
    {
        QStringList rows;
        char *error = nullptr;
        const auto take = [](void *into, int, char **values, char **) {
            static_cast<QStringList *>(into)->append(QString::fromUtf8(values[0]));
            return 0;
        };
        if (sqlite3_exec(m_handle, sql.toUtf8().constData(), take, &rows, &error) != SQLITE_OK)
            throw std::runtime_error(sql.toStdString() + ": " + error);
        return rows;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

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
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("a migration cannot be read");
        const Migration step{i + 1, names[i].section(u'.', 0, 0), QString::fromUtf8(file.readAll())};
        for (const QString &statement : dialect::statements(connection.dialect(), step.script))
            connection.define(statement);
        connection.define(u"INSERT INTO schema_migration VALUES (%1, '%2', '%3')"_s.arg(
            QString::number(step.version), step.name, step.checksum()));
    }
    if (connection.dialect() == Dialect::PostgreSQL)
        return;
    auto &file = static_cast<SqliteConnection &>(connection);
    const QString id = QString::number(CompanyHeader::applicationId);
    file.setPragma(u"application_id"_s, id, id);
    file.setPragma(u"user_version"_s, QString::number(version), QString::number(version));
}

void fillOlder(const QString &older, const QString &newest)
{
    RawFile file(older);
    file.ask(u"ATTACH '%1' AS newest"_s.arg(newest));
    file.ask(u"PRAGMA foreign_keys = OFF"_s);
    file.ask(u"BEGIN"_s);
    const QStringList guards =
        file.ask(u"SELECT name || char(10) || sql FROM main.sqlite_master WHERE type = 'trigger'"_s);
    for (const QString &guard : guards)
        file.ask(u"DROP TRIGGER main."_s + guard.section(u'\n', 0, 0));
    for (
        const QString &table : file.ask(
            u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migration'"_s)) {
        const QString columns =
            file.ask(u"SELECT group_concat(o.name, ', ') FROM pragma_table_info('%1', 'main') o "
                     "JOIN pragma_table_info('%1', 'newest') n ON n.name = o.name"_s.arg(table))
                .value(0);
        file.ask(u"DELETE FROM main.%1"_s.arg(table)); // what a step has put there
        file.ask(u"INSERT INTO main.%1 (%2) SELECT %2 FROM newest.%1"_s.arg(table, columns));
    }
    for (const QString &guard : guards)
        file.ask(guard.section(u'\n', 1));
    file.ask(u"COMMIT"_s);
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

} // namespace kontorist::test

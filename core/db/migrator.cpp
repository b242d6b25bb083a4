#include "core/db/migrator.h"

#include "core/base/error.h"
#include "core/db/rights.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kontorist {

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toHex());
}

namespace migrator {

namespace {

// Schema comes in one text; where the dialects differ there are twins, and each database takes its own.
QList<Migration> shipped(Dialect dialect)
{
    const QString own = dialect == Dialect::SQLite ? u".sqlite.sql"_s : u".postgresql.sql"_s;
    const QString other = dialect == Dialect::SQLite ? u".postgresql.sql"_s : u".sqlite.sql"_s;
    QList<Migration> all;
    for (const QString &entry : QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name)) {
        if (entry.endsWith(other))
            continue;
        QFile file(u":/migrations/"_s + entry);
        if (!file.open(QIODevice::ReadOnly))
            throw Failed(Fault::DatabaseFailed, entry);
        const QString name = entry.endsWith(own) ? entry.chopped(own.size()) : entry.chopped(4);
        all.append({static_cast<int>(all.size()) + 1, name, QString::fromUtf8(file.readAll())});
    }
    return all;
}

// They never change, and every opening asks for them several times.
struct Steps
{
    explicit Steps(Dialect dialect) : all(shipped(dialect))
    {
        for (const Migration &migration : all)
            checksums.append(migration.checksum());
    }

    QList<Migration> all;
    QStringList checksums;
};

const Steps &stepsOf(Dialect dialect)
{
    if (dialect == Dialect::SQLite) {
        static const Steps steps(Dialect::SQLite);
        return steps;
    }
    static const Steps steps(Dialect::PostgreSQL);
    return steps;
}

bool hasHistory(const Database &database)
{
    const QString sql =
        database.dialect() == Dialect::SQLite
            ? u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'"_s
            : u"SELECT count(*) FROM pg_class WHERE relname = 'schema_migration' AND relnamespace = current_schema()::regnamespace"_s;
    return database.number(sql) > 0;
}

// What is new belongs to the owner, and to nobody else's duty before he says so: in the same transaction.
void apply(Database &database, const Migration &migration, bool isLast)
{
    Connection &connection = database.connection();
    connection.begin();
    try {
        for (const QString &statement : dialect::statements(database.dialect(), migration.script))
            connection.define(statement);
        connection.write({u"INSERT INTO schema_migration (version, name, checksum) VALUES (?, ?, ?)"_s,
                          {migration.version, migration.name, migration.checksum()}});
        if (isLast && database.dialect() == Dialect::PostgreSQL && rights::isEstablished(database))
            for (const QString &statement : rights::renewal(database, rights::groupsMade(database)))
                connection.define(statement);
        connection.commit();
    } catch (...) {
        connection.abandon();
        throw;
    }
}

void createHistory(Database &database)
{
    const QString ddl =
        u"CREATE TABLE IF NOT EXISTS schema_migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT;"_s;
    database.connection().define(dialect::statements(database.dialect(), ddl).first());
}

void applyAll(Database &database)
{
    if (!hasHistory(database))
        createHistory(database);
    const QList<Migration> &known = stepsOf(database.dialect()).all;
    for (qsizetype i = version(database, u"schema"_s); i < known.size(); ++i)
        apply(database, known[i], i + 1 == known.size());
}

} // namespace

QList<Migration> migrations()
{
    return stepsOf(Dialect::SQLite).all;
}

int newestVersion()
{
    return static_cast<int>(stepsOf(Dialect::SQLite).all.size());
}

int version(const Database &database, const QString &name)
{
    if (!hasHistory(database))
        return 0;
    const Steps &known = stepsOf(database.dialect());
    const auto applied = database.all(
        u"SELECT version, name, checksum FROM schema_migration ORDER BY version"_s, [](Row &row) {
            Migration migration;
            row >> migration.version >> migration.name >>
                migration.script; // the checksum, for want of the text
            return migration;
        });
    for (const Migration &migration : applied) {
        if (migration.version > known.all.size())
            throw Failed(Fault::SchemaNewer, name, QString::number(applied.last().version));
        const qsizetype at = migration.version - 1;
        if (migration.name != known.all[at].name || migration.script != known.checksums[at])
            throw Failed(Fault::NotACompany, name, migration.name);
    }
    return static_cast<int>(applied.size());
}

// On a server in the name of the owner, where there is one: what is made is his.
void migrate(Database &database)
{
    if (database.dialect() == Dialect::SQLite)
        return applyAll(database);
    Connection &connection = database.connection();
    connection.define(u"SELECT pg_advisory_lock(7514201)"_s);
    const bool isOwners =
        rights::mayActAsOwner(database) && (rights::isEstablished(database) || !hasHistory(database));
    if (isOwners)
        connection.define(u"SET ROLE "_s + rights::quoted(rights::ownerOf(database)));
    applyAll(database);
    if (isOwners)
        connection.define(u"RESET ROLE"_s);
    connection.define(u"SELECT pg_advisory_unlock(7514201)"_s);
}

QStringList tables()
{
    static const QRegularExpression create(u"CREATE TABLE (\\w+)"_s);
    QStringList names{u"schema_migration"_s};
    for (const Migration &migration : migrations()) {
        auto matches = create.globalMatch(migration.script);
        while (matches.hasNext())
            names.append(matches.next().captured(1));
    }
    return names;
}

} // namespace migrator
} // namespace kontorist

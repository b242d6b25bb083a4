#include "core/db/integrity.h"

namespace kontorist::integrity {

namespace {

References ofSqlite(const Database &database)
{
    References references;
    references.checked = database.number(
        u"SELECT count(*) FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"_s);
    references.broken =
        database.all(u"SELECT DISTINCT c.\"table\" || ' ' || f.\"from\" FROM pragma_foreign_key_check c "
                     "JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid LIMIT 20"_s,
                     only<QString>);
    return references;
}

struct Reference
{
    QString table;
    QString column;
    QString target;
    QString key;
};

QList<Reference> postgresqlKeys(const Database &database)
{
    return database.all(
        u"SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text, k.attname::text FROM pg_constraint c "
        "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
        "JOIN pg_attribute k ON k.attrelid = c.confrelid AND k.attnum = c.confkey[1] "
        "WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace ORDER BY 1, 2"_s,
        [](Row &row) {
            Reference reference;
            row >> reference.table >> reference.column >> reference.target >> reference.key;
            return reference;
        });
}

References ofPostgresql(const Database &database)
{
    const QString sql =
        u"SELECT 1::bigint WHERE EXISTS (SELECT 1 FROM %1 x WHERE x.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 y WHERE y.%4 = x.%2))"_s;
    References references;
    for (const Reference &each : postgresqlKeys(database)) {
        ++references.checked;
        const auto broken =
            database.one(sql.arg(each.table, each.column, each.target, each.key), only<qint64>);
        if (broken && references.broken.size() < 20)
            references.broken.append(each.table + u' ' + each.column);
    }
    return references;
}

} // namespace

References references(const Database &database)
{
    return database.dialect() == Dialect::SQLite ? ofSqlite(database) : ofPostgresql(database);
}

} // namespace kontorist::integrity

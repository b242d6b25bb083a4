#include "core/db/rights.h"

#include "core/base/error.h"

#include <QFile>
#include <QMap>

namespace kontorist::rights {

namespace {

// "sales_order UPDATE state  sales manager"
Right readRight(const QString &line)
{
    QStringList words = line.simplified().split(u' ');
    Right right;
    while (const auto duty = fromWord<Duty>(words.last())) {
        right.duties = right.duties | *duty;
        words.removeLast();
    }
    right.table = words.value(0);
    right.verb = words.value(1);
    right.column = words.value(2);
    return right;
}

QString role(const Database &database, const QString &ending)
{
    return database.one(u"SELECT current_database()::text"_s, only<QString>).value() + u'_' + ending;
}

QString schemaOf(const Database &database)
{
    return database.one(u"SELECT quote_ident(current_schema())"_s, only<QString>).value();
}

bool isTrue(const Database &database, const QString &condition)
{
    return database.number(u"SELECT CASE WHEN "_s + condition + u" THEN 1 ELSE 0 END::bigint"_s) == 1;
}

// Whoever has a right on a table, a column or a function of the schema without owning it.
QStringList holders(const Database &database)
{
    return database.all(
        u"SELECT DISTINCT COALESCE(quote_ident(r.rolname), 'PUBLIC') FROM ("
        "SELECT (aclexplode(relacl)).grantee, relowner AS owner FROM pg_class WHERE relnamespace = current_schema()::regnamespace "
        "UNION SELECT (aclexplode(a.attacl)).grantee, c.relowner FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
        "WHERE c.relnamespace = current_schema()::regnamespace "
        "UNION SELECT (aclexplode(COALESCE(proacl, acldefault('f', proowner)))).grantee, proowner FROM pg_proc "
        "WHERE pronamespace = current_schema()::regnamespace) h LEFT JOIN pg_roles r ON r.oid = h.grantee "
        "WHERE h.grantee <> h.owner ORDER BY 1"_s,
        only<QString>);
}

// What a group may do, as few statements: one a verb, and one for the columns of each table.
QStringList grants(const QString &group, Duty duty)
{
    QMap<QString, QStringList> byVerb, byTable;
    for (const Right &right : table()) {
        if (!right.duties.has(duty))
            continue;
        if (right.column.isEmpty())
            byVerb[right.verb].append(quoted(right.table));
        else
            byTable[right.table].append(quoted(right.column));
    }
    QStringList all;
    for (auto it = byVerb.cbegin(); it != byVerb.cend(); ++it)
        all.append(u"GRANT %1 ON %2 TO %3"_s.arg(it.key(), it->join(u", "_s), quoted(group)));
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it)
        all.append(
            u"GRANT UPDATE (%1) ON %2 TO %3"_s.arg(it->join(u", "_s), quoted(it.key()), quoted(group)));
    return all;
}

} // namespace

QList<Right> table()
{
    QFile file(u":/db/rights.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failed(Fault::InternalError, file.fileName());
    QList<Right> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            all.append(readRight(line));
    return all;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString ownerOf(const Database &database)
{
    return role(database, u"owner"_s);
}

QString groupOf(const Database &database, Duty duty)
{
    return role(database, word(duty));
}

Duties dutiesOf(const Database &database)
{
    const bool hasGroups = isTrue(
        database,
        u"EXISTS (SELECT 1 FROM pg_roles WHERE rolname = current_database() || '_reader') AND NOT EXISTS ("
        "SELECT 1 FROM pg_class WHERE relname = 'schema_migration' AND pg_has_role(relowner, 'USAGE') "
        "AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()))"_s);
    if (!hasGroups)
        return Duties::all();
    Duties duties;
    const QStringList held =
        database.all(u"SELECT rolname::text FROM pg_roles WHERE pg_has_role(oid, 'USAGE')"_s, only<QString>);
    for (const Duty duty : everyDuty)
        if (held.contains(groupOf(database, duty)))
            duties = duties | duty;
    return duties;
}

bool isEstablished(const Database &database)
{
    return isTrue(database,
                  u"EXISTS (SELECT 1 FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner "
                  "WHERE relname = 'schema_migration' AND relnamespace = current_schema()::regnamespace "
                  "AND r.rolname = current_database() || '_owner')"_s);
}

bool mayMigrate(const Database &database)
{
    return isTrue(
        database,
        u"NOT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'schema_migration' "
        "AND relnamespace = current_schema()::regnamespace AND NOT pg_has_role(relowner, 'MEMBER'))"_s);
}

bool mayActAsOwner(const Database &database)
{
    return isTrue(
        database,
        u"EXISTS (SELECT 1 FROM pg_roles WHERE rolname = current_database() || '_owner' "
        "AND pg_has_role(oid, 'MEMBER') AND has_schema_privilege(oid, current_schema(), 'CREATE'))"_s);
}

QList<Duty> groupsMade(const Database &database)
{
    const QStringList roles = database.all(u"SELECT rolname::text FROM pg_roles"_s, only<QString>);
    QList<Duty> made;
    for (const Duty duty : everyDuty)
        if (roles.contains(groupOf(database, duty)))
            made.append(duty);
    return made;
}

QStringList renewal(const Database &database, const QList<Duty> &duties)
{
    const QString schema = schemaOf(database);
    QStringList all;
    for (const QString &holder : holders(database))
        for (const QString &kind : {u"TABLES"_s, u"SEQUENCES"_s, u"ROUTINES"_s})
            all.append(u"REVOKE ALL ON ALL %1 IN SCHEMA %2 FROM %3 CASCADE"_s.arg(kind, schema, holder));
    // The end of the chain moves with the journal and not by anybody's hand: the trigger does it as the owner.
    all.append(
        u"ALTER FUNCTION journal_moves_head() SECURITY DEFINER SET search_path = %1, pg_temp"_s.arg(schema));
    for (const Duty duty : duties)
        all += grants(groupOf(database, duty), duty);
    return all;
}

void execute(Database &database, const QStringList &statements)
{
    Connection &connection = database.connection();
    connection.begin();
    try {
        for (const QString &statement : statements)
            connection.define(statement);
        connection.commit();
    } catch (...) {
        connection.abandon();
        throw;
    }
}

} // namespace kontorist::rights

#include "core/db/dialect.h"

#include <QRegularExpression>
#include <stdexcept>

namespace kontorist::dialect {

namespace {

QString filledIn(const QString &sql, qsizetype rows, qsizetype columns)
{
    const qsizetype at = sql.indexOf(u"{rows}");
    if (at < 0)
        return sql;
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return sql.left(at) + QStringList(rows, row).join(u", "_s) + sql.mid(at + 6);
}

// ? outside of quotes becomes $1, $2, …
QString numbered(const QString &sql)
{
    QString text;
    text.reserve(sql.size() + 32);
    int number = 0;
    bool quoted = false;
    for (const QChar c : sql) {
        if (c == u'\'')
            quoted = !quoted;
        if (c == u'?' && !quoted)
            text += u'$' + QString::number(++number);
        else
            text += c;
    }
    return text;
}

QString inSqliteTypes(QString ddl)
{
    static const QRegularExpression integer(u"\\bBIGINT\\b"_s);
    static const QRegularExpression bytes(u"\\bBYTEA\\b"_s);
    return ddl.replace(integer, u"INTEGER"_s).replace(bytes, u"BLOB"_s);
}

QString inPostgresqlTypes(QString ddl)
{
    static const QRegularExpression strict(u"\\)\\s*STRICT(, WITHOUT ROWID)?\\s*$"_s);
    if (!ddl.contains(strict))
        return ddl;
    // Texts sort and compare by their bytes, as SQLite does, whatever the server's locale says.
    static const QRegularExpression text(u"\\bTEXT\\b"_s);
    return ddl.replace(strict, u")"_s).replace(text, u"TEXT COLLATE \"C\""_s);
}

// "invoice (id), (number)": the table, and the keys by which REPLACE could push a row out.
struct Protection
{
    explicit Protection(const QString &words) : table(words.section(u' ', 0, 0))
    {
        for (const QString &group : words.section(u' ', 1).split(u')', Qt::SkipEmptyParts))
            keys.append(group.section(u'(', 1).split(u", "_s));
    }

    QString table;
    QList<QStringList> keys;
};

QString sameKey(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(u"%1 = NEW.%1"_s.arg(column));
    return parts.join(u" AND "_s);
}

// REPLACE INTO deletes without firing the delete trigger unless recursive_triggers is on, and a foreign tool
// has it off: so the insert is refused already.
QStringList sqliteProtection(const Protection &protection)
{
    const QString &table = protection.table;
    const QString refuse = u"BEGIN SELECT RAISE(ABORT, '%1 is final'); END"_s.arg(table);
    QStringList all{u"CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1 %2"_s.arg(table, refuse),
                    u"CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 %2"_s.arg(table, refuse)};
    for (const QStringList &key : protection.keys)
        all.append(
            u"CREATE TRIGGER %1_no_replace_%2 BEFORE INSERT ON %1 WHEN EXISTS (SELECT 1 FROM %1 WHERE %3) %4"_s
                .arg(table, key.join(u'_'), sameKey(key), refuse));
    return all;
}

QStringList postgresqlProtection(const Protection &protection)
{
    const QString &table = protection.table;
    return {
        u"CREATE TRIGGER %1_no_change BEFORE UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION refuse_change()"_s
            .arg(table),
        u"CREATE TRIGGER %1_no_truncate BEFORE TRUNCATE ON %1 FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"_s
            .arg(table)};
}

// Cuts at semicolons that end a line, outside of $$ … $$ and of a trigger's BEGIN … END.
QStringList cut(const QString &script)
{
    QStringList parts;
    QString part;
    bool quoted = false; // inside $$ … $$
    bool inTrigger = false;
    for (const QString &line : script.split(u'\n')) {
        const QString bare = line.trimmed();
        if (bare.startsWith(u"--"))
            continue;
        part += line + u'\n';
        quoted = quoted != (bare.count(u"$$"_s) % 2 == 1);
        inTrigger = !quoted && bare != u"END;" && (inTrigger || bare == u"BEGIN");
        if (!quoted && !inTrigger && bare.endsWith(u';')) {
            parts.append(part.trimmed().chopped(1));
            part.clear();
        }
    }
    if (!part.trimmed().isEmpty())
        throw std::logic_error("a migration's last statement has no end: " + part.toStdString());
    return parts;
}

} // namespace

QString adapted(Dialect dialect, const QString &sql, qsizetype rows, qsizetype columns)
{
    QString text = filledIn(sql, rows, columns);
    if (dialect == Dialect::PostgreSQL)
        return numbered(text);
    static const QRegularExpression lock(u" FOR UPDATE( OF \\w+)?"_s);
    return text.remove(lock);
}

QStringList statements(Dialect dialect, const QString &script)
{
    QStringList all;
    for (const QString &statement : cut(script)) {
        if (statement.startsWith(u"PROTECT ")) {
            const Protection protection(statement.mid(8).simplified());
            all +=
                dialect == Dialect::SQLite ? sqliteProtection(protection) : postgresqlProtection(protection);
        } else {
            all += dialect == Dialect::SQLite ? inSqliteTypes(statement) : inPostgresqlTypes(statement);
        }
    }
    return all;
}

} // namespace kontorist::dialect

#include "core/db/move.h"

#include "core/base/error.h"
#include "core/db/migrator.h"

#include <QCryptographicHash>

namespace kontorist::move {

namespace {

constexpr qsizetype rowsAtOnce = 500;

struct Column
{
    QString name;
    Argument::Kind kind;
    int keyPosition = 0; ///< within the primary key; 0 = not part of it
};

Argument::Kind kindOf(const QString &type)
{
    if (type.compare(u"bytea", Qt::CaseInsensitive) == 0 || type.compare(u"blob", Qt::CaseInsensitive) == 0)
        return Argument::Kind::Bytes;
    return type.compare(u"text", Qt::CaseInsensitive) == 0 ? Argument::Kind::Text : Argument::Kind::Integer;
}

// The standard's views show the key of a table to whoever may write it, and a reader's copy needs it too.
QList<Column> columnsOf(const Database &database, const QString &table)
{
    static const QString sqlite = u"SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"_s;
    static const QString postgresql =
        u"SELECT a.attname::text, format_type(a.atttypid, NULL), COALESCE(array_position(i.indkey::smallint[], a.attnum) + 1, 0)::bigint "
        "FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary "
        "WHERE a.attrelid = to_regclass(quote_ident(?)) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"_s;
    return database.all(
        database.dialect() == Dialect::SQLite ? sqlite : postgresql,
        [](Row &row) {
            Column column;
            column.name = row.take<QString>();
            column.kind = kindOf(row.take<QString>());
            row >> column.keyPosition;
            return column;
        },
        table);
}

QStringList keyOf(const QList<Column> &columns)
{
    QStringList key;
    for (int position = 1; position <= columns.size(); ++position)
        for (const Column &column : columns)
            if (column.keyPosition == position)
                key.append(column.name);
    return key;
}

QString namesOf(const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names.join(u", "_s);
}

Argument read(Row &row, Argument::Kind kind)
{
    switch (kind) {
    case Argument::Kind::Integer:
        return row.take<std::optional<qint64>>();
    case Argument::Kind::Text:
        return row.take<std::optional<QString>>();
    case Argument::Kind::Bytes:
        break;
    }
    return row.take<std::optional<QByteArray>>();
}

// Length before content, so that no two rows can look alike.
void absorb(QCryptographicHash &hash, const Argument &value)
{
    if (!value.value.isValid())
        return hash.addData("n");
    const QByteArray bytes =
        value.kind == Argument::Kind::Bytes ? value.value.toByteArray() : value.value.toString().toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
}

void forEachRow(const Database &database, const QString &table, const QList<Column> &columns,
                const std::function<void(const Arguments &)> &each)
{
    // Text keys sort by their bytes on both: SQLite does, and PostgreSQL is told to.
    QStringList order;
    for (const QString &name : keyOf(columns)) {
        const auto column =
            std::find_if(columns.begin(), columns.end(), [&](const Column &c) { return c.name == name; });
        const bool needsBytes =
            database.dialect() == Dialect::PostgreSQL && column->kind == Argument::Kind::Text;
        order.append(needsBytes ? name + u" COLLATE \"C\""_s : name);
    }
    const QString sql =
        u"SELECT "_s + namesOf(columns) + u" FROM "_s + table + u" ORDER BY "_s + order.join(u", "_s);
    database.connection().read({sql, {}}, [&](Row &row) {
        Arguments values;
        for (const Column &column : columns)
            values.append(read(row, column.kind));
        each(values);
    });
}

TableDigest digestOf(const Database &database, const QString &table)
{
    TableDigest digest{table, 0, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachRow(database, table, columnsOf(database, table), [&](const Arguments &values) {
        ++digest.rows;
        for (const Argument &value : values)
            absorb(hash, value);
    });
    digest.digest = hash.result().toHex();
    return digest;
}

void insert(Connection &target, const QString &sql, Arguments &pending, qsizetype columns)
{
    if (pending.isEmpty())
        return;
    target.write({sql, pending, pending.size() / columns, columns});
    pending.clear();
}

void copyTable(const Database &source, Connection &target, const QString &table)
{
    const QList<Column> columns = columnsOf(source, table);
    const QString sql = u"INSERT INTO "_s + table + u" ("_s + namesOf(columns) + u") VALUES {rows}"_s;
    const qsizetype most = std::min(rowsAtOnce, 30'000 / columns.size()) * columns.size();
    Arguments pending;
    forEachRow(source, table, columns, [&](const Arguments &values) {
        pending += values;
        if (pending.size() >= most)
            insert(target, sql, pending, columns.size());
    });
    insert(target, sql, pending, columns.size());
}

// What the migrations themselves put there, and would stand in the way of the same rows from the source.
void empty(Connection &target, const QStringList &tables)
{
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        target.define(u"DELETE FROM "_s + *table);
}

} // namespace

QList<TableDigest> digests(const Database &database)
{
    QList<TableDigest> all;
    for (const QString &table : migrator::tables())
        if (table != u"schema_migration") // the twins of a step have their own checksums
            all.append(digestOf(database, table));
    return all;
}

QList<TableDigest> copy(const Database &source, Database &target)
{
    QStringList tables = migrator::tables();
    tables.removeAll(u"schema_migration"_s);
    Connection &connection = target.connection();
    connection.begin();
    try {
        empty(connection, tables);
        for (const QString &table : tables)
            copyTable(source, connection, table);
        connection.commit();
    } catch (...) {
        connection.abandon();
        throw;
    }
    if (target.dialect() == Dialect::PostgreSQL)
        connection.define(
            u"ANALYZE"_s); // else the server takes everything for small until it looks by itself
    const QList<TableDigest> wanted = digests(source);
    QList<TableDigest> found = digests(target);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (wanted[i] != found[i])
            throw Failed(Fault::CopyDiffers, wanted[i].table);
    return found;
}

} // namespace kontorist::move

#include "tests/bench/sqlite_floor.h"

#include "tests/bench/stopwatch.h"

#include <QFile>
#include <sqlite3.h>
#include <stdexcept>

namespace kontorist::bench {

using Kind = Recorded::Kind;

namespace {

QByteArray frameOf(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Begin:
        return "BEGIN IMMEDIATE";
    case Kind::Commit:
        return "COMMIT";
    case Kind::Mark:
        return "SAVEPOINT part";
    case Kind::Keep:
        return "RELEASE SAVEPOINT part";
    case Kind::FallBack:
        return "ROLLBACK TO SAVEPOINT part";
    default:
        return text.toUtf8();
    }
}

} // namespace

SqliteFile::SqliteFile(const QString &file, Durability durability)
{
    insist(sqlite3_open_v2(QFile::encodeName(file).constData(), &m_handle,
                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK,
           "open");
    sqlite3_busy_timeout(m_handle, 5000);
    for (const char *setting : {"trusted_schema = OFF", "cell_size_check = ON", "foreign_keys = ON",
                                "recursive_triggers = ON", "mmap_size = 0", "temp_store = MEMORY"})
        run(QByteArray("PRAGMA ") + setting);
    run(durability == Durability::Full ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = MEMORY");
    run(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
}

SqliteFile::~SqliteFile()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void SqliteFile::insist(bool good, const QByteArray &sql) const
{
    if (!good)
        throw std::runtime_error(std::string(sqlite3_errmsg(m_handle)) + " [" + sql.left(300).toStdString() +
                                 ']');
}

sqlite3_stmt *SqliteFile::prepared(const QByteArray &sql)
{
    sqlite3_stmt *&statement = m_prepared[sql];
    if (!statement)
        insist(sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                  SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK,
               sql);
    return statement;
}

void SqliteFile::run(const QByteArray &sql)
{
    insist(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

QList<QByteArrayList> SqliteFile::rows(const QByteArray &sql)
{
    sqlite3_stmt *statement = prepared(sql);
    QList<QByteArrayList> rows;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        QByteArrayList row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
        rows.append(row);
    }
    insist(result == SQLITE_DONE, sql);
    sqlite3_reset(statement);
    return rows;
}

qint64 SqliteFile::number(const QByteArray &sql)
{
    return rows(sql).value(0).value(0).toLongLong();
}

SqliteReplay::SqliteReplay(SqliteFile &file, const Recording &recording, bool inOneBatch) : m_file(file)
{
    for (const Recorded &one : recording) {
        if (inOneBatch && (one.kind == Kind::Begin || one.kind == Kind::Commit))
            continue;
        Call call{m_file.prepared(frameOf(one.kind, one.text)), {}};
        for (const Argument &argument : one.statement.arguments)
            call.values.append(valueOf(argument));
        m_calls.append(call);
    }
}

SqliteReplay::Value SqliteReplay::valueOf(const Argument &argument)
{
    if (!argument.value.isValid())
        return {};
    switch (argument.kind) {
    case Argument::Kind::Integer:
        return {Value::Kind::Integer, argument.value.toLongLong(), {}};
    case Argument::Kind::Text:
        return {Value::Kind::Text, 0, argument.value.toString().toUtf8()};
    case Argument::Kind::Bytes:
        return {Value::Kind::Bytes, 0, argument.value.toByteArray()};
    }
    return {};
}

void SqliteReplay::bind(const Call &call) const
{
    int at = 0;
    for (const Value &value : call.values) {
        ++at;
        const int size = static_cast<int>(value.bytes.size());
        if (value.kind == Value::Kind::Integer)
            sqlite3_bind_int64(call.statement, at, value.number);
        else if (value.kind == Value::Kind::Text)
            sqlite3_bind_text(call.statement, at, value.bytes.constData(), size, SQLITE_STATIC);
        else if (value.kind == Value::Kind::Bytes)
            sqlite3_bind_blob(call.statement, at, value.bytes.constData(), size, SQLITE_STATIC);
        else
            sqlite3_bind_null(call.statement, at);
    }
}

// Every column is read, as whoever asked would.
void SqliteReplay::finish(const Call &call) const
{
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(call.statement)) == SQLITE_ROW) {
        const int columns = sqlite3_column_count(call.statement);
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(call.statement, i) == SQLITE_INTEGER)
                m_seen += sqlite3_column_int64(call.statement, i);
            else
                m_seen += sqlite3_column_blob(call.statement, i) != nullptr;
        }
    }
    if (result != SQLITE_DONE)
        throw std::runtime_error(std::string("a recorded statement fails: ") +
                                 sqlite3_errmsg(m_file.handle()) + " [" + sqlite3_sql(call.statement) + ']');
    sqlite3_reset(call.statement);
}

void SqliteReplay::run()
{
    for (const Call &call : std::as_const(m_calls)) {
        bind(call);
        finish(call);
    }
}

void SqliteReplay::run(QHash<QByteArray, Cost> &costs)
{
    for (const Call &call : std::as_const(m_calls)) {
        const Times times = timed([&] {
            bind(call);
            finish(call);
        });
        Cost &cost = costs[sqlite3_sql(call.statement)];
        ++cost.runs;
        cost.nanoseconds += times.cpu;
    }
}

} // namespace kontorist::bench

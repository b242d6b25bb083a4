#include "core/db/sqlite_connection.h"

#include "core/base/error.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QUrl>
#include <sqlite3.h>

namespace kontorist {

namespace {

constexpr int statementsKept = 600;
constexpr int busyMilliseconds = 5000;

bool isScratch(SqliteConnection::Mode mode)
{
    return mode == SqliteConnection::Mode::Scratch || mode == SqliteConnection::Mode::CreateScratch;
}

bool isReading(SqliteConnection::Mode mode)
{
    return mode == SqliteConnection::Mode::ReadOnly || mode == SqliteConnection::Mode::Immutable;
}

QString uriOf(const QString &file, SqliteConnection::Mode mode)
{
    const bool creates =
        mode == SqliteConnection::Mode::Create || mode == SqliteConnection::Mode::CreateScratch;
    const QString access = isReading(mode) ? u"ro"_s : creates ? u"rwc"_s : u"rw"_s;
    const QString immutable = mode == SqliteConnection::Mode::Immutable ? u"&immutable=1"_s : QString();
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + u"?mode="_s + access +
           immutable;
}

// The primary code is the low byte; the extended codes say more, but not more than a person can use.
[[noreturn]] void throwFor(int code, const QString &file, const QString &words)
{
    switch (code == SQLITE_IOERR_NOMEM ? SQLITE_NOMEM : code & 0xff) {
    case SQLITE_FULL:
        throw Failed(Fault::DiskFull, file, words);
    case SQLITE_IOERR:
        throw Failed(Fault::DiskFailed, file, u"%1: %2"_s.arg(code).arg(words));
    case SQLITE_NOMEM:
        throw Failed(Fault::MemoryShort, file, words);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Conflict(Fault::BusyTooLong, file, words);
    case SQLITE_READONLY:
        throw Failed(Fault::FileNotWritable, file, words);
    case SQLITE_CANTOPEN:
        throw Failed(Fault::FileNotReadable, file, words);
    case SQLITE_CORRUPT:
        throw Failed(Fault::FileDamaged, file, words);
    case SQLITE_NOTADB:
        throw Failed(Fault::NotACompany, file, words);
    default:
        throw Failed(Fault::DatabaseFailed, file, u"%1: %2"_s.arg(code).arg(words));
    }
}

// A statement is reset when whoever read it is done, or was interrupted: an open SELECT holds a snapshot.
auto resetAtEnd(sqlite3_stmt *statement)
{
    return qScopeGuard([statement] { sqlite3_reset(statement); });
}

class SqliteRow final : public Row
{
public:
    SqliteRow(sqlite3_stmt *statement, const QString &file) : m_statement(statement), m_file(file) {}

protected:
    bool nullAt(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::optional<qint64> integerAt(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
            return sqlite3_column_int64(m_statement, column);
        bool isInteger = false;
        const qint64 number = textAt(column).toLongLong(&isInteger);
        return isInteger ? std::optional(number) : std::nullopt;
    }
    QString textAt(int column) const override
    {
        const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        insistOnWhole(characters);
        return QString::fromUtf8(characters, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytesAt(int column) const override
    {
        const auto *first = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        insistOnWhole(first);
        return {first, sqlite3_column_bytes(m_statement, column)};
    }
    QString statement() const override { return QString::fromUtf8(sqlite3_sql(m_statement)); }

private:
    // A value for which there was no memory looks like one of no length; only SQLite's code tells.
    void insistOnWhole(const char *value) const
    {
        if (!value && sqlite3_errcode(sqlite3_db_handle(m_statement)) == SQLITE_NOMEM)
            throwFor(SQLITE_NOMEM, m_file, QString::fromUtf8(sqlite3_errstr(SQLITE_NOMEM)));
    }

    sqlite3_stmt *m_statement;
    const QString &m_file;
};

int bindText(sqlite3_stmt *statement, int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, at, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bind(sqlite3_stmt *statement, int at, const Argument &argument)
{
    if (!argument.value.isValid())
        return sqlite3_bind_null(statement, at);
    switch (argument.kind) {
    case Argument::Kind::Integer:
        return sqlite3_bind_int64(statement, at, argument.value.toLongLong());
    case Argument::Kind::Text:
        return bindText(statement, at, argument.value.toString());
    case Argument::Kind::Bytes:
        break;
    }
    const QByteArray bytes = argument.value.toByteArray();
    return sqlite3_bind_blob64(statement, at, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

} // namespace

SqliteConnection::SqliteConnection(const QString &file, Mode mode) : m_file(file), m_mode(mode)
{
    try {
        openFile(mode);
        setUp(mode);
    } catch (...) {
        close();
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    close();
}

std::unique_ptr<Connection> SqliteConnection::beside() const
{
    if (isScratch(m_mode)) // it may be read only when it is finished
        return {};
    return std::make_unique<SqliteConnection>(m_file, m_mode == Mode::Immutable ? m_mode : Mode::ReadOnly);
}

void SqliteConnection::close() noexcept
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared)) // one left alive would keep the file open
        sqlite3_finalize(statement);
    m_prepared.clear();
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

void SqliteConnection::openFile(Mode mode)
{
    const int result = sqlite3_open_v2(uriOf(m_file, mode).toUtf8().constData(), &m_handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI |
                                           SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                       nullptr);
    if (result != SQLITE_OK)
        throwFor(result, m_file,
                 QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(result)));
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

void SqliteConnection::setUp(Mode mode)
{
    setPragma(u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    setPragma(u"cell_size_check"_s, u"ON"_s, u"1"_s);
    setPragma(u"foreign_keys"_s, u"ON"_s, u"1"_s);
    setPragma(u"recursive_triggers"_s, u"ON"_s, u"1"_s);
    setPragma(u"mmap_size"_s, u"0"_s, u"0"_s);
    setPragma(u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    if (isReading(mode))
        return setPragma(u"query_only"_s, u"ON"_s, u"1"_s);
    // Without syncs a journal in memory is enough: a scratch file that is not finished is thrown away.
    setPragma(u"journal_mode"_s, isScratch(mode) ? u"MEMORY"_s : u"WAL"_s,
              isScratch(mode) ? u"memory"_s : u"wal"_s);
    setPragma(u"synchronous"_s, isScratch(mode) ? u"OFF"_s : u"FULL"_s, isScratch(mode) ? u"0"_s : u"2"_s);
}

void SqliteConnection::setPragma(const QString &name, const QString &value, const QString &expected)
{
    answersOf(name + u" = "_s + value);
    // mmap_size answers nothing where mapping is compiled out, which is what is wanted
    const QStringList answers = answersOf(name);
    if (!answers.isEmpty() && answers.first() != expected)
        throw Failed(Fault::DatabaseFailed, m_file, u"PRAGMA %1 stays %2"_s.arg(name, answers.first()));
}

QStringList SqliteConnection::answersOf(const QString &pragma)
{
    sqlite3_stmt *statement = compiled(u"PRAGMA "_s + pragma, 0);
    const auto finalize = qScopeGuard([statement] { sqlite3_finalize(statement); });
    QStringList answers;
    while (step(statement)) {
        SqliteRow row(statement, m_file);
        answers.append(row.isNull() ? QString() : row.take<QString>());
    }
    return answers;
}

void SqliteConnection::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwFor(code, m_file, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

// Where disk or memory let even the ROLLBACK down, what the transaction wrote
// must not be read, nor anything be written into it: it is ended before
// anything else happens.
void SqliteConnection::insistOnAbandoned()
{
    if (!m_mustAbandon)
        return;
    abandon();
    if (m_mustAbandon)
        throwFor(sqlite3_errcode(m_handle), m_file, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

sqlite3_stmt *SqliteConnection::compiled(const QString &sql, unsigned flags)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()), flags, &statement,
                           nullptr) != SQLITE_OK)
        complain(sql);
    return statement;
}

// What is being read at this moment stays.
void SqliteConnection::forgetPrepared()
{
    m_prepared.removeIf([](const std::pair<const Key &, sqlite3_stmt *&> &kept) {
        if (sqlite3_stmt_busy(kept.second))
            return false;
        sqlite3_finalize(kept.second); // gone, whatever its last run came to
        return true;
    });
}

sqlite3_stmt *SqliteConnection::prepared(const Statement &statement)
{
    const Key key{statement.sql, statement.rows};
    if (sqlite3_stmt *kept = m_prepared.value(key))
        return kept;
    if (m_prepared.size() > statementsKept) // only multi-row statements of ever new lengths come here
        forgetPrepared();
    sqlite3_stmt *made =
        compiled(dialect::adapted(Dialect::SQLite, statement.sql, statement.rows, statement.columns),
                 SQLITE_PREPARE_PERSISTENT);
    m_prepared.insert(key, made);
    return made;
}

sqlite3_stmt *SqliteConnection::bound(const Statement &statement)
{
    insistOnAbandoned();
    sqlite3_stmt *made = prepared(statement);
    if (sqlite3_bind_parameter_count(made) != statement.arguments.size())
        throw Failed(Fault::DatabaseFailed, m_file,
                     u"%1 values for [%2]"_s.arg(statement.arguments.size()).arg(statement.sql.left(300)));
    int at = 0;
    for (const Argument &argument : statement.arguments)
        if (bind(made, ++at, argument) != SQLITE_OK)
            complain(statement.sql);
    ++m_counters.statements;
    ++m_counters.roundTrips;
    return made;
}

bool SqliteConnection::step(sqlite3_stmt *statement)
{
    const int result = sqlite3_step(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        complain(QString::fromUtf8(sqlite3_sql(statement)));
    return result == SQLITE_ROW;
}

void SqliteConnection::read(const Statement &statement, const Each &each)
{
    sqlite3_stmt *made = bound(statement);
    const auto reset = resetAtEnd(made);
    while (step(made)) {
        SqliteRow row(made, m_file);
        each(row);
    }
}

void SqliteConnection::readTogether(const QList<std::pair<Statement, Each>> &questions)
{
    for (const auto &[statement, each] : questions)
        read(statement, each);
}

void SqliteConnection::write(const Statement &statement)
{
    sqlite3_stmt *made = bound(statement);
    const auto reset = resetAtEnd(made);
    step(made);
}

qint64 SqliteConnection::change(const Statement &statement)
{
    write(statement);
    return sqlite3_changes64(m_handle);
}

void SqliteConnection::execute(const QString &sql)
{
    write({sql, {}});
}

void SqliteConnection::begin()
{
    // A deferred BEGIN that reads and then writes fails at once when another wrote in between.
    execute(u"BEGIN IMMEDIATE"_s);
}

void SqliteConnection::commit()
{
    execute(u"COMMIT"_s);
    ++m_counters.commits;
}

void SqliteConnection::mark()
{
    execute(u"SAVEPOINT part"_s);
}

void SqliteConnection::keep()
{
    execute(u"RELEASE SAVEPOINT part"_s);
}

void SqliteConnection::fallBack()
{
    execute(u"ROLLBACK TO SAVEPOINT part"_s);
    execute(u"RELEASE SAVEPOINT part"_s);
}

void SqliteConnection::abandon() noexcept
{
    // A failed COMMIT has rolled back by itself; a ROLLBACK after it would fail. The database knows.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_mustAbandon = sqlite3_get_autocommit(m_handle) == 0;
}

void SqliteConnection::define(const QString &ddl)
{
    insistOnAbandoned();
    sqlite3_stmt *statement = compiled(ddl, 0);
    const auto finalize = qScopeGuard([statement] { sqlite3_finalize(statement); });
    step(statement);
}

void SqliteConnection::complain(const QString &sql)
{
    throwFor(sqlite3_extended_errcode(m_handle), m_file,
             QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" ["_s + sql.left(300) + u']');
}

} // namespace kontorist

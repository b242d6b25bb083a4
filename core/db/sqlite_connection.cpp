#include "core/db/sqlite_connection.h"

#include "core/base/error.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

namespace kontorist {

namespace {

constexpr int statementsKept = 600;

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

} // namespace

SqliteConnection::SqliteConnection(const QString &file, Mode mode)
    : m_file(file), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    try {
        openFile(mode);
        setUp(mode);
    } catch (...) {
        const QString name = m_database.connectionName();
        m_prepared.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear(); // a statement left alive would keep the file open
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void SqliteConnection::openFile(Mode mode)
{
    m_database.setDatabaseName(uriOf(m_file, mode));
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        throwFor(m_database.lastError().nativeErrorCode().toInt(), m_file,
                 m_database.lastError().databaseText());
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
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

sqlite3 *SqliteConnection::handle() const
{
    return *static_cast<sqlite3 **>(const_cast<void *>(m_database.driver()->handle().constData()));
}

void SqliteConnection::setPragma(const QString &name, const QString &value, const QString &expected)
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA "_s + name + u" = "_s + value))
        complain(query);
    query.finish();
    if (!query.exec(u"PRAGMA "_s + name))
        complain(query);
    // mmap_size answers nothing where mapping is compiled out, which is what is wanted
    if (query.next() && query.value(0).toString() != expected)
        throw Failed(Fault::DatabaseFailed, m_file,
                     u"PRAGMA %1 stays %2"_s.arg(name, query.value(0).toString()));
}

QStringList SqliteConnection::answersOf(const QString &pragma)
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA "_s + pragma))
        complain(query);
    QStringList answers;
    while (query.next())
        answers.append(query.value(0).toString());
    if (query.lastError().isValid())
        complain(query);
    return answers;
}

void SqliteConnection::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwFor(code, m_file, QString::fromUtf8(sqlite3_errmsg(handle())));
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
        throwFor(sqlite3_errcode(handle()), m_file, QString::fromUtf8(sqlite3_errmsg(handle())));
}

SqliteConnection::Prepared SqliteConnection::prepared(const Statement &statement)
{
    const QString text =
        statement.rows == 0 && !statement.sql.contains(u" FOR UPDATE")
            ? statement.sql
            : dialect::adapted(Dialect::SQLite, statement.sql, statement.rows, statement.columns);
    const auto known = m_prepared.constFind(text);
    if (known != m_prepared.constEnd())
        return *known;
    if (m_prepared.size() > statementsKept) // only multi-row statements of ever new lengths come here
        m_prepared.clear();
    const auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(text))
        complain(*query);
    m_prepared.insert(text, query);
    return query;
}

SqliteConnection::Prepared SqliteConnection::executed(const Statement &statement)
{
    insistOnAbandoned();
    Prepared query = prepared(statement);
    for (qsizetype i = 0; i < statement.arguments.size(); ++i)
        query->bindValue(static_cast<int>(i), statement.arguments[i].value);
    ++m_counters.statements;
    ++m_counters.roundTrips;
    if (query->exec())
        return query;
    // The driver may have given up the statement behind a query that failed; the
    // next try gets a new one.
    m_prepared.removeIf([&](QHash<QString, Prepared>::iterator each) { return *each == query; });
    complain(*query);
}

void SqliteConnection::read(const Statement &statement, const Each &each)
{
    const Prepared query = executed(statement);
    const auto finish = qScopeGuard([&query] { query->finish(); }); // an open SELECT holds a snapshot
    while (query->next()) {
        insistOnWholeRow();
        Row row(*query);
        each(row);
    }
    if (query->lastError().isValid())
        complain(*query);
}

// Text for which there was no memory comes out of the driver as empty text;
// only SQLite's code tells.
void SqliteConnection::insistOnWholeRow()
{
    if (sqlite3_errcode(handle()) == SQLITE_NOMEM)
        throwFor(SQLITE_NOMEM, m_file, QString::fromUtf8(sqlite3_errstr(SQLITE_NOMEM)));
}

void SqliteConnection::readTogether(const QList<std::pair<Statement, Each>> &questions)
{
    for (const auto &[statement, each] : questions)
        read(statement, each);
}

void SqliteConnection::write(const Statement &statement)
{
    executed(statement)->finish();
}

qint64 SqliteConnection::change(const Statement &statement)
{
    const Prepared query = executed(statement);
    const qint64 rows = query->numRowsAffected();
    query->finish();
    return rows;
}

void SqliteConnection::execute(const QString &sql)
{
    executed({sql, {}})->finish();
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
    if (sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_mustAbandon = sqlite3_get_autocommit(handle()) == 0;
}

void SqliteConnection::define(const QString &ddl)
{
    insistOnAbandoned();
    QSqlQuery query(m_database);
    if (!query.exec(ddl))
        complain(query);
}

void SqliteConnection::complain(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    throwFor(error.nativeErrorCode().toInt(), m_file,
             error.databaseText() + u" ["_s + query.lastQuery().left(300) + u']');
}

} // namespace kontorist

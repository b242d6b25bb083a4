#include "core/db/postgresql_connection.h"

#include "core/base/error.h"

#include <algorithm>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

namespace kontorist {

namespace {

constexpr int statementsPrepared = 800;
constexpr int longestPause = 3'000; // ms; after about six seconds a server counts as gone
const QString savepoint = u"SAVEPOINT part"_s;

// Without a state there was no server to name one.
bool isLoss(const QString &state)
{
    return state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P");
}

class PostgresqlRow final : public Row
{
public:
    explicit PostgresqlRow(const QSqlQuery &query) : m_query(query) {}

protected:
    bool nullAt(int column) const override { return m_query.isNull(column); }
    std::optional<qint64> integerAt(int column) const override
    {
        bool isInteger = false;
        const qint64 number = m_query.value(column).toLongLong(&isInteger);
        return isInteger ? std::optional(number) : std::nullopt;
    }
    QString textAt(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytesAt(int column) const override { return m_query.value(column).toByteArray(); }
    QString statement() const override { return m_query.lastQuery(); }

private:
    const QSqlQuery &m_query;
};

// SQLSTATE: where the whole unit may be repeated, and what a person can understand.
[[noreturn]] void throwForState(const QString &state, const QString &server, const QString &words)
{
    if (state == u"40001" || state == u"40P01" || state == u"55P03")
        throw Conflict(Fault::BusyTooLong, server, words);
    if (state == u"23505")
        throw Conflict(Fault::ChangedMeanwhile, server, words);
    if (state ==
        u"42501") // "permission denied for table invoice": what is missing stands last in every language
        throw Refused(Fault::RightMissing, words.section(u'\n', 0, 0).section(u' ', -1), words);
    if (state == u"42P01") // a schema that the login may no longer look into holds no tables for it
        throw Refused(Fault::RightMissing, server, words);
    if (state == u"53100")
        throw Failed(Fault::DiskFull, server, words);
    if (isLoss(state))
        throw Failed(Fault::ServerUnreachable, server, words);
    throw Failed(Fault::DatabaseFailed, server, state + u": "_s + words);
}

} // namespace

PostgresqlConnection::PostgresqlConnection(const Target &target)
    : m_name(target.name()), m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString()))
{
    m_database.setHostName(target.host);
    m_database.setDatabaseName(target.database);
    m_database.setUserName(target.user);
    m_database.setPassword(target.password);
    if (target.port > 0)
        m_database.setPort(target.port);
    m_database.setConnectOptions(target.options);
    try {
        open();
    } catch (...) {
        const QString name = m_database.connectionName();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
        throw;
    }
}

PostgresqlConnection::~PostgresqlConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void PostgresqlConnection::open()
{
    if (!m_database.open()) {
        const QString words = m_database.lastError().databaseText().trimmed();
        if (words.contains(u"CONNECT")) // the right's own name, in every language; there is no state to ask
            throw Refused(Fault::RightMissing, m_name, words);
        throw Failed(Fault::ServerUnreachable, m_name, words);
    }
    m_isLost = false;
    setUp();
    read({u"SELECT pid || ' ' || backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()"_s, {}},
         [this](Row &row) { row >> m_backend; });
}

void PostgresqlConnection::comeBack()
{
    if (!m_isLost || m_hasBegun)
        return;
    const QString old = m_backend;
    m_database.close();
    m_prepared.clear();
    m_queue.clear();
    try {
        open();
        endBackend(old);
        for (const auto &greet : m_greetings)
            greet();
    } catch (...) {
        m_isLost = true; // half a greeting is none
        m_backend = old;
        throw;
    }
}

// A server that restarts is away for a second or two, and whether the commit came through is worth the wait.
void PostgresqlConnection::comeBackAfterCommit()
{
    m_hasBegun = false;
    for (int pause = 50;; pause *= 2) {
        try {
            return comeBack();
        } catch (const Failed &) {
            if (pause > longestPause)
                throw;
        }
        QThread::msleep(pause);
    }
}

// A line that is cut does not tell the server: it may still be at work on what it was sent, and commit it.
void PostgresqlConnection::endBackend(const QString &backend)
{
    static const QString end = u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                               "WHERE pid || ' ' || backend_start = ?"_s;
    bool hasEnded = true;
    read({end, {Argument(backend)}}, [&](Row &row) { row >> hasEnded; });
    if (!hasEnded)
        throw Failed(Fault::ServerUnreachable, m_name, u"the old connection does not end"_s);
}

void PostgresqlConnection::setUp()
{
    for (const QString &setting :
         {u"standard_conforming_strings = on"_s, u"client_min_messages = warning"_s, u"lock_timeout = '5s'"_s,
          u"statement_timeout = '60s'"_s, u"idle_in_transaction_session_timeout = '60s'"_s,
          u"application_name = 'Kontorist'"_s,
          u"jit = off"_s, // compiling a statement takes longer than any of ours
          u"default_transaction_isolation = 'read committed'"_s})
        m_queue.append({u"SET "_s + setting});
    send();
}

void PostgresqlConnection::enqueue(const Statement &statement, const Each *each)
{
    const QString key =
        statement.rows == 0 ? statement.sql : statement.sql + u'#' + QString::number(statement.rows);
    if (m_prepared.size() > statementsPrepared && !m_prepared.contains(key)) {
        m_queue.append({u"DEALLOCATE ALL"_s}); // only multi-row statements of ever new lengths come here
        m_prepared.clear();
    }
    QString &name = m_prepared[key];
    if (name.isEmpty()) {
        name = u"s%1"_s.arg(++m_lastName); // never used twice: what a failed text prepared is unknown
        QStringList types;
        for (const Argument &argument : statement.arguments)
            types.append(dialect::postgresqlType(argument.kind));
        m_queue.append(
            {u"PREPARE "_s + name + (types.isEmpty() ? QString() : u'(' + types.join(u',') + u')') +
             u" AS "_s +
             dialect::adapted(Dialect::PostgreSQL, statement.sql, statement.rows, statement.columns)});
    }
    QString execute = u"EXECUTE "_s + name;
    for (qsizetype i = 0; i < statement.arguments.size(); ++i)
        execute += (i == 0 ? u'(' : u',') + dialect::postgresqlLiteral(statement.arguments[i]);
    m_queue.append({statement.arguments.isEmpty() ? execute : execute + u')', each});
    ++m_counters.statements;
}

qint64 PostgresqlConnection::send()
{
    const QList<Waiting> batch = std::exchange(m_queue, {});
    QStringList texts;
    for (const Waiting &waiting : batch)
        texts.append(waiting.text);
    QSqlQuery query(m_database);
    ++m_counters.roundTrips;
    bool isThere = query.exec(texts.join(u";\n"_s));
    for (const Waiting &waiting : batch) {
        if (!isThere) // the answers come one by one; when they end early, the last one was an error
            complain(query.lastError());
        while (waiting.each && query.next()) {
            PostgresqlRow row(query);
            (*waiting.each)(row);
        }
        if (&waiting != &batch.last())
            isThere = query.nextResult();
    }
    return query.numRowsAffected();
}

void PostgresqlConnection::read(const Statement &statement, const Each &each)
{
    comeBack();
    enqueue(statement, &each);
    send();
}

void PostgresqlConnection::readTogether(const QList<std::pair<Statement, Each>> &questions)
{
    comeBack();
    for (const auto &[statement, each] : questions)
        enqueue(statement, &each);
    if (!questions.isEmpty())
        send();
}

void PostgresqlConnection::write(const Statement &statement)
{
    enqueue(statement);
}

qint64 PostgresqlConnection::change(const Statement &statement)
{
    enqueue(statement);
    return send();
}

void PostgresqlConnection::begin()
{
    comeBack();
    m_queue.append({u"BEGIN"_s}); // travels with the first statement of its transaction
    m_hasBegun = true;
}

void PostgresqlConnection::commit()
{
    m_queue.append({u"COMMIT"_s});
    send();
    ++m_counters.commits;
    m_hasBegun = false;
}

void PostgresqlConnection::mark()
{
    m_queue.append({savepoint});
}

void PostgresqlConnection::keep()
{
    m_queue.append({u"RELEASE "_s + savepoint});
}

void PostgresqlConnection::fallBack()
{
    m_prepared.clear(); // some of it may have stood in what is forgotten now
    while (!m_queue.isEmpty())
        if (m_queue.takeLast().text == savepoint)
            return; // nothing of this part was sent
    m_queue = {{u"ROLLBACK TO "_s + savepoint}, {u"RELEASE "_s + savepoint}};
    send();
}

void PostgresqlConnection::abandon() noexcept
{
    const bool isOpen =
        m_hasBegun && !std::any_of(m_queue.begin(), m_queue.end(),
                                   [](const Waiting &waiting) { return waiting.text == u"BEGIN"; });
    m_hasBegun = false;
    m_queue.clear();
    m_prepared.clear();
    if (m_isLost)
        return; // the server has rolled back by itself
    QSqlQuery query(m_database);
    query.exec(isOpen ? u"ROLLBACK; DEALLOCATE ALL"_s : u"DEALLOCATE ALL"_s);
}

void PostgresqlConnection::define(const QString &ddl)
{
    comeBack();
    m_queue.append({ddl});
    send();
}

void PostgresqlConnection::complain(const QSqlError &error)
{
    const QString words = error.databaseText().trimmed();
    m_prepared.clear();
    m_isLost = isLoss(error.nativeErrorCode());
    throwForState(error.nativeErrorCode(), m_name, words);
}

} // namespace kontorist

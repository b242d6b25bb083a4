#include "core/db/postgresql_connection.h"

#include "core/base/error.h"

#include <algorithm>
#include <QThread>
#include <QTimer>
#include <stdexcept>

namespace kontorist {

namespace {

constexpr int statementsPrepared = 800;
constexpr int longestPause = 3'000; // ms; after about six seconds a server counts as gone
constexpr int firstLook = 500,
              longestLook = 30'000; // ms between two looks for a server that nobody asks for anything
const QString savepoint = u"SAVEPOINT part"_s;

// Without a state there was no server to name one. 08P01 is our own fault: values that do not fit the statement.
bool isLoss(const QString &state)
{
    return state.isEmpty() || (state.startsWith(u"08") && state != u"08P01") || state.startsWith(u"57P");
}

// A text that would end there for the server. Found before anything is on the line.
void insistOnWholeTexts(const Arguments &arguments)
{
    for (const Argument &argument : arguments)
        if (argument.kind == Argument::Kind::Text && argument.value.toString().contains(QChar(u'\0')))
            throw std::logic_error("a text with NUL reached the database");
}

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

PostgresqlConnection::PostgresqlConnection(const Target &target) : m_name(target.name()), m_wire(target)
{
    open();
}

void PostgresqlConnection::open()
{
    if (!m_wire.open()) {
        const QString words = m_wire.words();
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
    m_wire.close();
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
          u"application_name = 'Kontorist'"_s, u"bytea_output = hex"_s,
          u"jit = off"_s, // compiling a statement takes longer than any of ours
          u"default_transaction_isolation = 'read committed'"_s})
        m_queue.append({u"SET "_s + setting});
    send();
}

void PostgresqlConnection::enqueue(const Statement &statement, const Each *each)
{
    insistOnWholeTexts(statement.arguments);
    const Key key{statement.sql, statement.rows};
    if (m_prepared.size() > statementsPrepared && !m_prepared.contains(key)) {
        m_queue.append({u"DEALLOCATE ALL"_s}); // only multi-row statements of ever new lengths come here
        m_prepared.clear();
    }
    QByteArray &name = m_prepared[key];
    if (name.isEmpty()) {
        name = 's' + QByteArray::number(++m_lastName);
        const QString text =
            dialect::adapted(Dialect::PostgreSQL, statement.sql, statement.rows, statement.columns);
        m_queue.append({text, name, true, statement.arguments});
    }
    m_queue.append({statement.sql, name, false, statement.arguments, each});
    ++m_counters.statements;
}

bool PostgresqlConnection::put(const Waiting &waiting)
{
    if (waiting.prepares)
        return m_wire.prepare(waiting.name, waiting.text, waiting.arguments);
    return waiting.name.isEmpty() ? m_wire.run(waiting.text) : m_wire.run(waiting.name, waiting.arguments);
}

void PostgresqlConnection::forget(const Waiting &waiting)
{
    if (waiting.prepares)
        m_prepared.removeIf(
            [&](const std::pair<const Key &, QByteArray &> &kept) { return kept.second == waiting.name; });
}

qint64 PostgresqlConnection::send()
{
    const QList<Waiting> batch = std::exchange(m_queue, {});
    ++m_counters.roundTrips;
    if (!std::all_of(batch.begin(), batch.end(), [this](const Waiting &waiting) { return put(waiting); }))
        complain({}, m_wire.words());
    const std::vector<PostgresqlAnswer> answers = m_wire.answers();
    const auto error = std::find_if(answers.begin(), answers.end(),
                                    [](const PostgresqlAnswer &answer) { return answer.isError(); });
    if (error != answers.end()) {
        std::for_each(batch.begin() + (error - answers.begin()), batch.end(),
                      [this](const Waiting &waiting) { forget(waiting); });
        complain(error->state(), error->words());
    }
    if (m_wire.isBroken() || std::ssize(answers) != batch.size())
        complain({}, m_wire.words());
    for (qsizetype i = 0; i < batch.size(); ++i) // a reader may ask again: the line is free
        if (batch[i].each)
            answers[static_cast<std::size_t>(i)].forEach(batch[i].text, *batch[i].each);
    return answers.back().changedRows();
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
    while (!m_queue.isEmpty()) {
        const Waiting last = m_queue.takeLast();
        forget(last);
        if (last.text == savepoint)
            return; // nothing of this part was sent
    }
    m_queue = {{u"ROLLBACK TO "_s + savepoint}, {u"RELEASE "_s + savepoint}};
    send();
}

void PostgresqlConnection::abandon() noexcept
{
    bool isOpen = m_hasBegun && !m_isLost; // a server that is lost has rolled back by itself
    m_hasBegun = false;
    for (const Waiting &waiting : std::exchange(m_queue, {})) {
        forget(waiting);
        isOpen = isOpen && waiting.text != u"BEGIN";
    }
    if (isOpen && m_wire.run(u"ROLLBACK"_s))
        m_wire.answers();
    m_isLost = m_isLost || m_wire.isBroken();
}

void PostgresqlConnection::define(const QString &ddl)
{
    comeBack();
    m_queue.append({ddl});
    send();
}

void PostgresqlConnection::listen(const QString &channel, QObject *hearer,
                                  std::function<void(const QString &)> tell)
{
    const QString sql = u"LISTEN "_s + channel;
    m_hearer = hearer;
    m_wire.hear(hearer, tell, [this] {
        if (!m_isLooking)
            lookAgain(firstLook);
    });
    define(sql);
    addGreeting([this, sql, tell = std::move(tell)] {
        define(sql);
        if (m_hearer)
            QMetaObject::invokeMethod(
                m_hearer, [tell] { tell({}); }, Qt::QueuedConnection);
    });
}

void PostgresqlConnection::lookAgain(int pause)
{
    m_isLost = m_isLost || m_wire.isBroken();
    try {
        comeBack();
    } catch (const Error &) {
        m_isLost = true; // not yet
    }
    m_isLooking = m_isLost && m_hearer;
    if (m_isLooking)
        QTimer::singleShot(pause, m_hearer, [this, pause] { lookAgain(std::min(2 * pause, longestLook)); });
}

void PostgresqlConnection::complain(const QString &state, const QString &words)
{
    m_isLost = m_wire.isBroken() || isLoss(state);
    throwForState(m_isLost && !isLoss(state) ? QString() : state, m_name, words);
}

} // namespace kontorist

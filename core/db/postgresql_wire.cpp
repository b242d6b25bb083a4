#include "core/db/postgresql_wire.h"

#include <libpq-fe.h>
#include <poll.h>
#include <QSocketNotifier>
#include <QThread>

namespace kontorist {

namespace {

// The types of the schema, by the numbers that PostgreSQL gives them for ever.
constexpr Oid booleanType = 16, bytesType = 17, integerType = 20, textType = 25;

enum Format { Text = 0, Binary = 1 };

constexpr int connectingTime = 10'000; // ms, where connect_timeout says nothing else
constexpr int answeringTime = 75'000;  // ms; a statement ends by itself after 60 s, and says so
constexpr int slice = 100;             // ms, after which it is looked whether anybody still waits

Oid typeOf(Argument::Kind kind)
{
    return kind == Argument::Kind::Integer ? integerType
           : kind == Argument::Kind::Text  ? textType
                                           : bytesType;
}

QByteArray written(const Argument &argument)
{
    switch (argument.kind) {
    case Argument::Kind::Integer:
        return QByteArray::number(argument.value.toLongLong());
    case Argument::Kind::Bytes:
        return argument.value.toByteArray();
    case Argument::Kind::Text:
        break;
    }
    return argument.value.toString().toUtf8();
}

// What libpq takes as names and values.
class Parameters final
{
public:
    void add(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_names.append(name.toUtf8());
        m_values.append(value.toUtf8());
    }
    PGconn *begin() const
    {
        return PQconnectStartParams(pointers(m_names).data(), pointers(m_values).data(), 0);
    }

private:
    static std::vector<const char *> pointers(const QList<QByteArray> &texts)
    {
        std::vector<const char *> all(texts.begin(), texts.end());
        all.push_back(nullptr);
        return all;
    }

    QList<QByteArray> m_names, m_values;
};

// In seconds, as libpq has it from the address, a service file or the environment.
int connectingTimeOf(PGconn *server)
{
    int seconds = 0;
    PQconninfoOption *options = PQconninfo(server);
    for (const PQconninfoOption *each = options; each && each->keyword; ++each)
        if (qstrcmp(each->keyword, "connect_timeout") == 0)
            seconds = QByteArray(each->val).toInt();
    PQconninfoFree(options);
    return seconds > 0 ? seconds * 1000 : connectingTime;
}

class PostgresqlRow final : public Row
{
public:
    PostgresqlRow(const PGresult *result, int row, const QString &statement)
        : m_result(result), m_row(row), m_statement(statement)
    {
    }

protected:
    bool nullAt(int column) const override { return PQgetisnull(m_result, m_row, column) == 1; }
    std::optional<qint64> integerAt(int column) const override
    {
        const QByteArrayView text = raw(column);
        if (PQftype(m_result, column) == booleanType)
            return text == "t" ? 1 : 0;
        bool isInteger = false;
        const qint64 number = text.toLongLong(&isInteger);
        return isInteger ? std::optional(number) : std::nullopt;
    }
    QString textAt(int column) const override { return QString::fromUtf8(raw(column)); }
    QByteArray bytesAt(int column) const override
    {
        const QByteArrayView text = raw(column);
        const bool isHex = PQftype(m_result, column) == bytesType;
        return isHex ? QByteArray::fromHex(text.sliced(std::min<qsizetype>(2, text.size())).toByteArray())
                     : text.toByteArray();
    }
    QString statement() const override { return m_statement; }

private:
    QByteArrayView raw(int column) const
    {
        return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)};
    }

    const PGresult *m_result;
    int m_row;
    const QString &m_statement;
};

} // namespace

void PostgresqlAnswer::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

bool PostgresqlAnswer::isError() const
{
    const ExecStatusType status = PQresultStatus(m_result.get());
    return status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY;
}

QString PostgresqlAnswer::state() const
{
    return QString::fromLatin1(PQresultErrorField(m_result.get(), PG_DIAG_SQLSTATE));
}

QString PostgresqlAnswer::words() const
{
    return QString::fromUtf8(PQresultErrorMessage(m_result.get())).trimmed();
}

qint64 PostgresqlAnswer::changedRows() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

void PostgresqlAnswer::forEach(const QString &statement, const std::function<void(Row &)> &each) const
{
    const int rows = PQntuples(m_result.get());
    for (int i = 0; i < rows; ++i) {
        PostgresqlRow row(m_result.get(), i, statement);
        each(row);
    }
}

PostgresqlWire::PostgresqlWire(const Target &target) : m_target(target) {}

PostgresqlWire::~PostgresqlWire()
{
    close();
}

bool PostgresqlWire::open()
{
    Parameters parameters;
    parameters.add(u"host"_s, m_target.host);
    parameters.add(u"port"_s, m_target.port > 0 ? QString::number(m_target.port) : QString());
    parameters.add(u"dbname"_s, m_target.database);
    parameters.add(u"user"_s, m_target.user);
    parameters.add(u"password"_s, m_target.password);
    parameters.add(u"client_encoding"_s, u"UTF8"_s);
    // A cable that was pulled is noticed within a minute, also by who only listens.
    parameters.add(u"keepalives_idle"_s, u"30"_s);
    parameters.add(u"keepalives_interval"_s, u"5"_s);
    parameters.add(u"keepalives_count"_s, u"4"_s);
    parameters.add(u"tcp_user_timeout"_s, u"45000"_s);
    for (const QString &option : m_target.options.split(u';', Qt::SkipEmptyParts))
        parameters.add(option.section(u'=', 0, 0).trimmed(), option.section(u'=', 1));
    close();
    m_server = parameters.begin();
    if (!connects() || PQsetnonblocking(m_server, 1) != 0 || PQenterPipelineMode(m_server) != 1)
        return false;
    listenToSocket();
    return true;
}

// Step by step and not by PQconnectdb: who gives it up need not wait for a server that never answers.
bool PostgresqlWire::connects()
{
    const QDeadlineTimer deadline(connectingTimeOf(m_server));
    PostgresPollingStatusType wish = PGRES_POLLING_WRITING;
    while (PQstatus(m_server) != CONNECTION_BAD && wish != PGRES_POLLING_OK) {
        if (!waits(wish == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline))
            return false;
        wish = PQconnectPoll(m_server);
    }
    return !isBroken();
}

bool PostgresqlWire::waits(short events, const QDeadlineTimer &deadline)
{
    while (!QThread::currentThread()->isInterruptionRequested()) {
        pollfd socket{PQsocket(m_server), events, 0};
        if (poll(&socket, 1, slice) > 0)
            return true; // ready, or broken, which the next step finds out
        if (deadline.hasExpired()) {
            m_silence = u"the server does not answer"_s;
            return false;
        }
    }
    m_silence = u"nobody waits for the server any more"_s;
    return false;
}

void PostgresqlWire::close()
{
    m_notifier.reset(); // before its socket is gone
    PQfinish(m_server);
    m_server = nullptr;
    m_silence.clear();
}

bool PostgresqlWire::isBroken() const
{
    return !m_silence.isEmpty() || PQstatus(m_server) != CONNECTION_OK;
}

QString PostgresqlWire::words() const
{
    return m_silence.isEmpty() ? QString::fromUtf8(PQerrorMessage(m_server)).trimmed() : m_silence;
}

bool PostgresqlWire::prepare(const QByteArray &name, const QString &text, const Arguments &types)
{
    std::vector<Oid> numbers;
    for (const Argument &argument : types)
        numbers.push_back(typeOf(argument.kind));
    return PQsendPrepare(m_server, name.constData(), text.toUtf8().constData(),
                         static_cast<int>(numbers.size()), numbers.data()) == 1;
}

bool PostgresqlWire::run(const QByteArray &name, const Arguments &values)
{
    const std::size_t count = static_cast<std::size_t>(values.size());
    std::vector<QByteArray> texts(count);
    std::vector<const char *> pointers(count);
    std::vector<int> lengths(count), formats(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Argument &argument = values[static_cast<qsizetype>(i)];
        if (!argument.value.isValid())
            continue; // no pointer: NULL
        texts[i] = written(argument);
        pointers[i] = texts[i].constData();
        lengths[i] = static_cast<int>(texts[i].size());
        formats[i] = argument.kind == Argument::Kind::Bytes ? Binary : Text;
    }
    return PQsendQueryPrepared(m_server, name.constData(), static_cast<int>(count), pointers.data(),
                               lengths.data(), formats.data(), Text) == 1;
}

bool PostgresqlWire::run(const QString &text)
{
    return PQsendQueryParams(m_server, text.toUtf8().constData(), 0, nullptr, nullptr, nullptr, nullptr,
                             Text) == 1;
}

bool PostgresqlWire::sends(const QDeadlineTimer &deadline)
{
    for (;;) {
        const int left = PQflush(m_server);
        if (left <= 0)
            return left == 0;
        // A server whose own answers nobody fetches takes nothing more.
        if (!waits(POLLIN | POLLOUT, deadline) || PQconsumeInput(m_server) != 1)
            return false;
    }
}

pg_result *PostgresqlWire::nextResult()
{
    const QDeadlineTimer deadline(answeringTime);
    while (PQisBusy(m_server) == 1)
        if (!waits(POLLIN, deadline) || PQconsumeInput(m_server) != 1)
            return nullptr;
    return PQgetResult(m_server);
}

// A null stands after each answer; the synchronisation comes last, and without one.
std::vector<PostgresqlAnswer> PostgresqlWire::answers()
{
    std::vector<PostgresqlAnswer> all;
    bool isWaiting = PQpipelineSync(m_server) == 1 && sends(QDeadlineTimer(answeringTime));
    while (isWaiting && !isBroken()) {
        PGresult *result = nextResult();
        if (!result && !isBroken())
            result = nextResult();
        isWaiting = result && PQresultStatus(result) != PGRES_PIPELINE_SYNC;
        if (isWaiting)
            all.emplace_back(result);
        else
            PQclear(result);
    }
    if (isBroken())
        tellLoss();
    else
        tellNotifications();
    return all;
}

void PostgresqlWire::hear(QObject *hearer, std::function<void(const QString &)> tell,
                          std::function<void()> lost)
{
    m_hearer = hearer;
    m_tell = std::move(tell);
    m_lost = std::move(lost);
    listenToSocket();
}

void PostgresqlWire::listenToSocket()
{
    if (!m_tell)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_server), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { pick(); });
}

void PostgresqlWire::pick()
{
    const bool isThere = PQconsumeInput(m_server) == 1;
    tellNotifications();
    if (!isThere || isBroken())
        tellLoss();
}

// From the event loop: whoever looks for the server again does so with nothing else under way.
void PostgresqlWire::tellLoss()
{
    if (m_notifier)
        m_notifier->setEnabled(false); // a broken line is always ready
    if (m_hearer && m_lost)
        QMetaObject::invokeMethod(m_hearer, m_lost, Qt::QueuedConnection);
}

void PostgresqlWire::tellNotifications()
{
    while (PGnotify *notification = PQnotifies(m_server)) {
        const bool isOwn = notification->be_pid == PQbackendPID(m_server);
        const QString payload = QString::fromUtf8(notification->extra);
        PQfreemem(notification);
        if (!isOwn && m_hearer) // our own were announced at their commit
            QMetaObject::invokeMethod(
                m_hearer, [tell = m_tell, payload] { tell(payload); }, Qt::QueuedConnection);
    }
}

} // namespace kontorist

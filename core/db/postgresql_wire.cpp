#include "core/db/postgresql_wire.h"

#include <libpq-fe.h>
#include <QSocketNotifier>

namespace kontorist {

namespace {

// The types of the schema, by the numbers that PostgreSQL gives them for ever.
constexpr Oid booleanType = 16, bytesType = 17, integerType = 20, textType = 25;

enum Format { Text = 0, Binary = 1 };

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
    PGconn *connect() const
    {
        return PQconnectdbParams(pointers(m_names).data(), pointers(m_values).data(), 0);
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
    for (const QString &option : m_target.options.split(u';', Qt::SkipEmptyParts))
        parameters.add(option.section(u'=', 0, 0).trimmed(), option.section(u'=', 1));
    close();
    m_server = parameters.connect();
    if (isBroken() || PQenterPipelineMode(m_server) != 1)
        return false;
    listenToSocket();
    return true;
}

void PostgresqlWire::close()
{
    m_notifier.reset(); // before its socket is gone
    PQfinish(m_server);
    m_server = nullptr;
}

bool PostgresqlWire::isBroken() const
{
    return PQstatus(m_server) != CONNECTION_OK;
}

QString PostgresqlWire::words() const
{
    return QString::fromUtf8(PQerrorMessage(m_server)).trimmed();
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

// A null stands after each answer; the synchronisation comes last, and without one.
std::vector<PostgresqlAnswer> PostgresqlWire::answers()
{
    std::vector<PostgresqlAnswer> all;
    bool isWaiting = PQpipelineSync(m_server) == 1;
    while (isWaiting && !isBroken()) {
        PGresult *result = PQgetResult(m_server);
        if (!result)
            result = PQgetResult(m_server);
        isWaiting = result && PQresultStatus(result) != PGRES_PIPELINE_SYNC;
        if (isWaiting)
            all.emplace_back(result);
        else
            PQclear(result);
    }
    if (isBroken())
        m_notifier.reset(); // its socket is gone
    else
        tellNotifications();
    return all;
}

void PostgresqlWire::hear(QObject *hearer, std::function<void(const QString &)> tell)
{
    m_hearer = hearer;
    m_tell = std::move(tell);
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
    if (PQconsumeInput(m_server) != 1)
        m_notifier->setEnabled(false); // a broken line is always ready; the next statement finds it broken
    tellNotifications();
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

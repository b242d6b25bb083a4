#include "tests/bench/postgresql_floor.h"

#include <libpq-fe.h>
#include <stdexcept>

namespace kontorist::bench {

using Kind = Recorded::Kind;

namespace {

// The types that the schema has, by PostgreSQL's own numbers.
Oid typeOf(const Argument &argument)
{
    constexpr Oid bytes = 17, integer = 20, text = 25;
    return argument.kind == Argument::Kind::Integer ? integer
           : argument.kind == Argument::Kind::Text  ? text
                                                    : bytes;
}

QByteArray written(const Argument &argument)
{
    if (argument.kind == Argument::Kind::Bytes)
        return "\\x" + argument.value.toByteArray().toHex();
    return argument.value.toString().toUtf8();
}

QByteArray frame(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::Begin:
        return "BEGIN";
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

bool isStatement(Kind kind)
{
    return kind == Kind::Read || kind == Kind::Write || kind == Kind::Change;
}

} // namespace

PostgresqlReplay::PostgresqlReplay(const Target &target, Way way) : m_way(way)
{
    const QString words = u"host=%1 dbname=%2 user=%3"_s.arg(target.host, target.database, target.user);
    m_server = PQconnectdb(words.toUtf8().constData());
    if (PQstatus(m_server) != CONNECTION_OK)
        throw std::runtime_error(PQerrorMessage(m_server));
    insist(PQexec(m_server, "SET jit = off"));
    insist(PQexec(m_server, "SET client_min_messages = warning"));
}

PostgresqlReplay::~PostgresqlReplay()
{
    PQfinish(m_server);
}

void PostgresqlReplay::insist(PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_SYNC)
        throw std::runtime_error(std::string("a recorded statement fails: ") + PQerrorMessage(m_server));
}

void PostgresqlReplay::prepare(Call &call, const Recorded &one)
{
    QByteArray &name = m_names[one.text];
    if (name.isEmpty()) {
        name = "f" + QByteArray::number(m_names.size());
        QList<Oid> types;
        for (const Argument &argument : one.statement.arguments)
            types.append(typeOf(argument));
        insist(PQprepare(m_server, name.constData(), one.text.toUtf8().constData(),
                         static_cast<int>(types.size()), types.constData()));
    }
    call.name = name;
    for (const Argument &argument : one.statement.arguments)
        call.values.append(argument.value.isValid() ? written(argument) : QByteArray());
    for (qsizetype i = 0; i < call.values.size(); ++i)
        call.pointers.append(one.statement.arguments[i].value.isValid() ? call.values[i].constData()
                                                                        : nullptr);
}

void PostgresqlReplay::add(const Recording &recording)
{
    QList<Call> calls;
    for (const Recorded &one : recording) {
        Call call;
        if (isStatement(one.kind))
            prepare(call, one);
        else
            call.text = frame(one.kind, one.text);
        call.endsTransaction = one.kind == Kind::Commit;
        calls.append(call);
    }
    m_recordings.append(calls);
}

void PostgresqlReplay::ask(const Call &call)
{
    insist(call.name.isEmpty()
               ? PQexec(m_server, call.text.constData())
               : PQexecPrepared(m_server, call.name.constData(), static_cast<int>(call.pointers.size()),
                                call.pointers.constData(), nullptr, nullptr, 0));
}

void PostgresqlReplay::send(const Call &call)
{
    const int sent =
        call.name.isEmpty()
            ? PQsendQueryParams(m_server, call.text.constData(), 0, nullptr, nullptr, nullptr, nullptr, 0)
            : PQsendQueryPrepared(m_server, call.name.constData(), static_cast<int>(call.pointers.size()),
                                  call.pointers.constData(), nullptr, nullptr, 0);
    if (sent != 1)
        throw std::runtime_error(PQerrorMessage(m_server));
}

// Each answer ends with a null; the synchronisation point comes without one.
void PostgresqlReplay::receive(qsizetype answers)
{
    PQpipelineSync(m_server);
    for (qsizetype i = 0; i < answers; ++i) {
        insist(PQgetResult(m_server));
        PQgetResult(m_server);
    }
    insist(PQgetResult(m_server));
}

void PostgresqlReplay::run(int number)
{
    const QList<Call> &calls = m_recordings.at(number);
    if (m_way == Way::OneByOne) {
        for (const Call &call : calls)
            ask(call);
        return;
    }
    PQenterPipelineMode(m_server);
    qsizetype waiting = 0;
    for (const Call &call : calls) {
        send(call);
        ++waiting;
        if (call.endsTransaction || &call == &calls.last()) {
            receive(waiting);
            waiting = 0;
        }
    }
    PQexitPipelineMode(m_server);
}

} // namespace kontorist::bench

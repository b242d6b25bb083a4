#include "tests/bench/recorder.h"

#include <algorithm>

namespace kontorist::bench {

using Kind = Recorded::Kind;

qint64 statementsIn(const Recording &recording)
{
    return std::count_if(recording.begin(), recording.end(), [](const Recorded &one) {
        return one.kind == Kind::Read || one.kind == Kind::Write || one.kind == Kind::Change;
    });
}

qint64 commitsIn(const Recording &recording)
{
    return std::count_if(recording.begin(), recording.end(),
                         [](const Recorded &one) { return one.kind == Kind::Commit; });
}

void RecordingConnection::note(Kind kind, const Statement &statement, bool goesOn)
{
    m_into.append({kind, statement,
                   dialect::adapted(m_inner->dialect(), statement.sql, statement.rows, statement.columns),
                   goesOn});
    count();
}

void RecordingConnection::read(const Statement &statement, const Each &each)
{
    m_inner->read(statement, each);
    note(Kind::Read, statement);
}

void RecordingConnection::readTogether(const QList<std::pair<Statement, Each>> &questions)
{
    m_inner->readTogether(questions);
    bool goesOn = false;
    for (const auto &[statement, each] : questions)
        note(Kind::Read, statement, std::exchange(goesOn, true));
}

void RecordingConnection::write(const Statement &statement)
{
    m_inner->write(statement);
    note(Kind::Write, statement);
}

qint64 RecordingConnection::change(const Statement &statement)
{
    const qint64 rows = m_inner->change(statement);
    note(Kind::Change, statement);
    return rows;
}

void RecordingConnection::begin()
{
    m_inner->begin();
    note(Kind::Begin);
}

void RecordingConnection::commit()
{
    m_inner->commit();
    note(Kind::Commit);
}

void RecordingConnection::mark()
{
    m_inner->mark();
    note(Kind::Mark);
}

void RecordingConnection::keep()
{
    m_inner->keep();
    note(Kind::Keep);
}

void RecordingConnection::fallBack()
{
    m_inner->fallBack();
    note(Kind::FallBack);
}

void RecordingConnection::abandon() noexcept
{
    m_inner->abandon();
    while (!m_into.isEmpty() && m_into.takeLast().kind != Kind::Begin) {
    }
    count();
}

void RecordingConnection::define(const QString &ddl)
{
    m_inner->define(ddl);
    note(Kind::Define, {ddl, {}});
}

void repeat(Connection &connection, const Recording &recording)
{
    const Connection::Each ignore = [](Row &) {};
    for (const Recorded &one : recording) {
        switch (one.kind) {
        case Kind::Read:
            connection.read(one.statement, ignore);
            break;
        case Kind::Write:
            connection.write(one.statement);
            break;
        case Kind::Change:
            connection.change(one.statement);
            break;
        case Kind::Begin:
            connection.begin();
            break;
        case Kind::Commit:
            connection.commit();
            break;
        case Kind::Mark:
            connection.mark();
            break;
        case Kind::Keep:
            connection.keep();
            break;
        case Kind::FallBack:
            connection.fallBack();
            break;
        case Kind::Define:
            connection.define(one.statement.sql);
            break;
        }
    }
}

} // namespace kontorist::bench

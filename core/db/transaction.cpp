#include "core/db/transaction.h"

#include "core/base/error.h"

#include <stdexcept>

namespace kontorist {

namespace {

// PostgreSQL counts parameters in 16 bits; SQLite's default limit is 32,766.
constexpr qsizetype argumentsPerStatement = 30'000;

} // namespace

Transaction::Transaction(Database &database) : m_database(database)
{
    if (m_database.m_depth++ > 0)
        return;
    m_database.m_doomed = false;
    m_database.m_events.clear();
    m_database.m_operation = m_database.m_ids.nextValue();
    try {
        m_database.m_connection->begin();
    } catch (...) {
        m_database.m_depth = 0;
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    m_database.m_doomed = true;
    if (--m_database.m_depth > 0)
        return;
    m_database.m_events.clear();
    m_database.m_connection->abandon();
}

void Transaction::commit()
{
    if (m_database.m_depth == 1)
        commitOutermost();
    --m_database.m_depth;
    m_done = true;
}

void Transaction::commitOutermost()
{
    if (m_database.m_doomed)
        throw std::logic_error("a unit of work went on after a part of it had failed");
    if (m_database.m_chronicler)
        m_database.m_chronicler(*this, m_database.m_events);
    try {
        m_database.m_connection->commit();
    } catch (const Failed &) {
        if (!m_database.m_connection->isLost() || !wasDone())
            throw;
    }
    if (m_database.m_kept)
        m_database.m_kept();
    const QList<Event> events = std::exchange(m_database.m_events, {});
    for (const Database::Listener &listener : m_database.m_listeners)
        listener(events);
}

// The connection broke at the commit: it may have come through.
bool Transaction::wasDone()
{
    try {
        m_database.m_connection->comeBackAfterCommit();
        return m_database.m_witness && m_database.m_witness(m_database, m_database.m_operation);
    } catch (const Error &error) { // also where the login may no longer come in
        throw Failed(Fault::OutcomeUnknown, error.reason().subject, error.reason().detail);
    }
}

void Transaction::note(const QString &what, qint64 subject, const QByteArray &detail)
{
    m_database.m_events.append({what, subject, detail});
}

void Transaction::writeOne(const QString &sql, const Arguments &arguments)
{
    m_database.m_connection->write({sql, arguments});
}

void Transaction::writeMany(const QString &sql, const Rows &rows, const Arguments &rest)
{
    const qsizetype most =
        std::max<qsizetype>(1, argumentsPerStatement / std::max<qsizetype>(1, rows.columns()));
    for (qsizetype from = 0; from < rows.count(); from += most) {
        const qsizetype count = std::min(most, rows.count() - from);
        const Arguments arguments =
            rows.arguments().mid(from * rows.columns(), count * rows.columns()) + rest;
        m_database.m_connection->write({sql, arguments, count, rows.columns()});
    }
}

qint64 Transaction::changedBy(const QString &sql, const Arguments &arguments)
{
    return m_database.m_connection->change({sql, arguments});
}

qint64 Transaction::changedByMany(const QString &sql, const Rows &rows, const Arguments &rest)
{
    const qsizetype most =
        std::max<qsizetype>(1, argumentsPerStatement / std::max<qsizetype>(1, rows.columns()));
    qint64 changed = 0;
    for (qsizetype from = 0; from < rows.count(); from += most) {
        const qsizetype count = std::min(most, rows.count() - from);
        const Arguments arguments =
            rows.arguments().mid(from * rows.columns(), count * rows.columns()) + rest;
        changed += m_database.m_connection->change({sql, arguments, count, rows.columns()});
    }
    return changed;
}

void Transaction::writeReading(const QString &sql, const Arguments &arguments, const Connection::Each &each)
{
    m_database.m_connection->read({sql, arguments}, each);
}

Savepoint::Savepoint(Transaction &transaction)
    : m_database(transaction.m_database),
      m_wasDoomed(m_database.m_doomed),
      m_events(m_database.m_events.size())
{
    m_database.m_connection->mark();
}

Savepoint::~Savepoint()
{
    if (m_done)
        return;
    try {
        m_database.m_connection->fallBack();
        m_database.m_events.resize(m_events);
        m_database.m_doomed = m_wasDoomed;
    } catch (...) {
        m_database.m_doomed = true; // the whole unit goes, not only this part
    }
}

void Savepoint::release()
{
    m_database.m_connection->keep();
    m_done = true;
}

} // namespace kontorist

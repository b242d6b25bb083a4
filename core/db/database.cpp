#include "core/db/database.h"

#include <stdexcept>

namespace kontorist {

namespace {

constexpr qsizetype keysPerStatement = 10'000;

void insistOnReading(const QString &sql)
{
    if (!sql.startsWith(u"SELECT") && !sql.startsWith(u"WITH"))
        throw std::logic_error("a reader tried to write: " + sql.left(80).toStdString());
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection, const Clock &clock, int node)
    : m_connection(std::move(connection)), m_clock(clock), m_ids(clock, node)
{
}

void Database::select(const QString &sql, const Arguments &arguments, const Connection::Each &each) const
{
    insistOnReading(sql);
    m_connection->read({sql, arguments}, each);
}

void Database::selectAmong(const QString &sql, const Rows &keys, const Arguments &rest,
                           const Connection::Each &each) const
{
    insistOnReading(sql);
    for (qsizetype from = 0; from < keys.count(); from += keysPerStatement) {
        const qsizetype count = std::min(keysPerStatement, keys.count() - from);
        Arguments arguments = keys.arguments().mid(from * keys.columns(), count * keys.columns());
        arguments += rest;
        m_connection->read({sql, arguments, count, keys.columns()}, each);
    }
}

void Questions::add(const QString &sql, const Arguments &arguments, const Connection::Each &each,
                    qsizetype rows, qsizetype columns)
{
    insistOnReading(sql);
    m_questions.append({Statement{sql, arguments, rows, columns}, each});
}

void Questions::ask()
{
    m_database.m_connection->readTogether(std::exchange(m_questions, {}));
}

} // namespace kontorist

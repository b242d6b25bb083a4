#include "core/db/snapshot.h"

namespace kontorist {

Snapshot::Snapshot(const Database &database)
    : m_database(database), m_connection(database.m_depth > 0 ? nullptr : &database.connection())
{
    if (m_connection)
        m_connection->define(database.dialect() == Dialect::SQLite
                                 ? u"BEGIN"_s
                                 : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

std::unique_ptr<Database> Snapshot::beside() const
{
    auto connection = m_connection ? m_connection->beside() : nullptr;
    return connection ? std::make_unique<Database>(std::move(connection), m_database.clock()) : nullptr;
}

Snapshot::~Snapshot()
{
    if (!m_connection)
        return;
    try {
        m_connection->define(u"COMMIT"_s); // nothing was written; after an error it rolls back
    } catch (...) {
        m_connection->abandon();
    }
}

} // namespace kontorist

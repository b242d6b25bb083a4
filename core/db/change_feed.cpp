#include "core/db/change_feed.h"

#include "core/db/postgresql_connection.h"

namespace kontorist {

ChangeFeed::ChangeFeed(Database &database, QObject *parent) : QObject(parent)
{
    database.addListener([this](const QList<Event> &events) { announce(events); });
    if (database.dialect() != Dialect::PostgreSQL)
        return;
    auto &server = static_cast<PostgresqlConnection &>(database.connection());
    server.listen(QLatin1StringView(channel), this, [this](const QString &payload) { hear(payload); });
}

void ChangeFeed::announce(const QList<Event> &events)
{
    for (const Event &event : events)
        emit changed(event.what, event.subject);
}

void ChangeFeed::hear(const QString &payload)
{
    emit changed(payload.section(u' ', 0, 0), payload.section(u' ', 1, 1).toLongLong());
}

} // namespace kontorist

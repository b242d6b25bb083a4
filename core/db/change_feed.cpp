#include "core/db/change_feed.h"

#include "core/db/postgresql_connection.h"

#include <QSqlDriver>

namespace kontorist {

ChangeFeed::ChangeFeed(Database &database, QObject *parent) : QObject(parent)
{
    database.addListener([this](const QList<Event> &events) { announce(events); });
    if (database.dialect() != Dialect::PostgreSQL)
        return;
    auto &server = static_cast<PostgresqlConnection &>(database.connection());
    QSqlDriver *driver = server.driver().driver();
    driver->subscribeToNotification(QLatin1StringView(channel));
    server.addGreeting([driver] { driver->subscribeToNotification(QLatin1StringView(channel)); });
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &payload) {
                if (source != QSqlDriver::SelfSource) // our own were announced at their commit
                    hear(payload.toString());
            });
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

#pragma once

#include "core/db/database.h"

#include <QObject>

namespace kontorist {

/// Who shows a record hears here that it changed: by this program's own commits at once, by those of other
/// desks through PostgreSQL's NOTIFY, which arrives after their commit. The channel carries `what subject`;
/// whoever cares reads the record again. A server that was away may have taken what others said with it: when it is
/// back, nothing is named ("", 0), and everything may have changed. Needs an event loop for the other desks.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFeed(Database &database, QObject *parent = nullptr);

    static constexpr const char *channel = "kontorist";

signals:
    void changed(const QString &what, qint64 subject);

private:
    void announce(const QList<Event> &events);
    void hear(const QString &payload);
};

} // namespace kontorist

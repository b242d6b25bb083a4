#include "core/journal/session.h"

#include "core/journal/journal_store.h"

#include <stdexcept>

namespace kontorist {

Session Session::begin(Database &database, const QString &actor, Channel channel, const QString &workstation)
{
    const Desk desk{database.ids().next<struct DeskTag>(), actor, channel, workstation, QLatin1StringView(KONTORIST_VERSION)};
    const auto isStored = std::make_shared<bool>(false);
    database.setChronicler([desk, isStored](Transaction &tx, const QList<Event> &events) {
        if (events.isEmpty())
            throw std::logic_error("a unit of work said nothing of what it did");
        if (!*isStored)
            journal_store::saveDesk(tx, desk);
        journal_store::append(tx, desk, events);
    });
    // Only a commit that came through makes the row sure; before, the next unit must write it again.
    database.addListener([isStored](const QList<Event> &) { *isStored = true; });
    return Session{database, database.clock(), desk};
}

} // namespace kontorist

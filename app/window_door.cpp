#include "app/window_door.h"

#include "app/commands/door.h"

namespace kontorist {

namespace {

struct Entry
{
    explicit Entry(Session begun) : session(std::move(begun)), door(session) {}

    Session session;
    Door door;
};

} // namespace

CompanyThread::Door windowDoor(Database &database, const QString &actor, Channel channel,
                               const QString &workstation)
{
    const auto entry = std::make_shared<Entry>(Session::begin(database, actor, channel, workstation));
    return [entry](const QByteArray &line) { return entry->door.answer(line); };
}

} // namespace kontorist

#include "app/window_door.h"

#include "app/commands/door.h"

#include <optional>

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
    const auto scripts = std::make_shared<std::optional<Entry>>();
    return [=, &database](const QByteArray &line, CompanyThread::Caller caller,
                          const CompanyThread::Progress &progress) {
        const bool isScript = caller == CompanyThread::Caller::Script;
        if (isScript && !*scripts)
            scripts->emplace(Session::begin(database, actor, Channel::Call, workstation));
        Entry &used = isScript ? **scripts : *entry;
        used.session.takeTheChair();
        used.session.progress = progress;
        return used.door.answer(line);
    };
}

} // namespace kontorist

#include "app/window_door.h"

#include "app/courier.h"

#include <optional>

namespace kontorist {

namespace {

struct Entry
{
    explicit Entry(Session begun) : session(std::move(begun)), door(session) {}

    Session session;
    Door door;
};

/// All that stands at the writing thread's end of a window. The courier goes first: he carries lines of these doors.
struct Threshold
{
    explicit Threshold(Session begun) : person(std::move(begun)) {}

    Entry person;
    std::optional<Entry> script;
    Courier courier;
};

} // namespace

CompanyThread::Door windowDoor(Database &database, const QString &actor, Channel channel,
                               const QString &workstation)
{
    const auto threshold = std::make_shared<Threshold>(Session::begin(database, actor, channel, workstation));
    return [=, &database](const QByteArray &line, CompanyThread::Caller caller,
                          const CompanyThread::Progress &progress, const CompanyThread::Reply &reply) {
        const bool isScript = caller == CompanyThread::Caller::Script;
        if (isScript && !threshold->script)
            threshold->script.emplace(Session::begin(database, actor, Channel::Call, workstation));
        Entry &used = isScript ? *threshold->script : threshold->person;
        used.session.takeTheChair();
        used.session.progress = [progress, going = &threshold->courier.isGoing()](
                                    qsizetype done, qsizetype all) { return progress(done, all) && !*going; };
        if (auto begun = used.door.begun(line))
            threshold->courier.take(std::move(begun), reply);
        else
            reply(used.door.answer(line));
    };
}

} // namespace kontorist

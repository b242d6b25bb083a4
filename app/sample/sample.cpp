#include "app/sample/sample.h"

#include "core/base/error.h"
#include "core/db/backup.h"
#include "core/db/move.h"
#include "core/insight/check_actions.h"

#include <algorithm>
#include <QFileInfo>
#include <stdexcept>

namespace kontorist::sample {

namespace {

// So long the last day of the history may take.
constexpr qint64 lastHours = 4LL * 60 * 60 * 1000;

void insistOnIntact(const Database &database)
{
    for (const Finding &finding : check_actions::check(database).findings)
        if (!finding.broken.isEmpty())
            throw std::logic_error("the sample company breaks " + finding.name.toStdString());
}

} // namespace

Scratch::Scratch(const Clock &clock)
    : company(OpenCompany::createScratch(m_folder.filePath(u"sample.kontorist"_s), clock)),
      session(Session::begin(*company.database, u"Svenja Matzen"_s, Channel::Call, u"Kontor 1"_s))
{
}

bool live(History &history, FixedClock &clock, const Wish &wish, const Clock &real)
{
    const QDate from = wish.until.addMonths(-wish.months);
    const qint64 days = std::max<qint64>(from.daysTo(wish.until), 1);
    history.begin(from);
    const bool done = history.live(from.addDays(1), wish.until.addDays(-1), [&](QDate day) {
        return !wish.progress || wish.progress(static_cast<int>(from.daysTo(day) * 99 / days));
    });
    if (!done)
        return false;
    clock.set(wish.until, 7);
    clock.set(std::min(clock.now(), real.now() - lastHours));
    history.morning(clock.today());
    return !wish.progress || wish.progress(99);
}

bool make(const Target &place, const Wish &wish, const Clock &real)
{
    if (!place.isServer && QFileInfo::exists(place.file))
        throw Failed(Fault::FileExists, place.file);
    FixedClock clock(wish.until);
    Scratch scratch(clock);
    History history(scratch.session, clock, seed);
    if (!live(history, clock, wish, real))
        return false;
    insistOnIntact(*scratch.company.database);
    if (place.isServer) {
        const OpenCompany target = OpenCompany::create(place, real, {});
        move::copy(*scratch.company.database, *target.database);
    } else {
        backup::write(*scratch.company.database, place.file);
    }
    return true;
}

} // namespace kontorist::sample

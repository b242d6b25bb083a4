// reads core/base/date.cpp core/base/calendar.cpp
#include "core/base/calendar.h"
#include "core/base/clock.h"
#include "core/base/date.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

namespace {

void attackCalendar(QDate day, int step)
{
    fuzz::insist(calendar::code(calendar::State::Nationwide).isEmpty(), "Germany has no code of a state");
    const auto next = fuzz::answer([&] { return calendar::nextWorkingDay(day, calendar::State::Bavaria); });
    fuzz::insist(!next || (*next >= day && calendar::isWorkingDay(*next, calendar::State::Bavaria)),
                 "the next working day is one, and not before the day");
    const auto later = fuzz::answer([&] { return calendar::workingDaysAfter(day, step); });
    fuzz::insist(!later || step <= 0 || calendar::workingDaysBetween(day, *later) == step,
                 "so many working days later is so many working days away");
    const auto months = fuzz::answer([&] { return date::monthsAfter(day, step); });
    fuzz::insist(!months || months->day() <= day.day(),
                 "months later it is the same day, or the month's last");
}

} // namespace

FUZZ_TARGET(bytes)
{
    const QString text = fuzz::text(bytes);
    if (const auto day = fuzz::answer([&] { return date::read(text, u"date"_s); })) {
        fuzz::insist(date::written(*day) == text, "a date is written as it was read");
        attackCalendar(*day, day->day() * 17 - 250);
    }
    if (const auto moment = fuzz::answer([&] { return date::readMoment(text, u"moment"_s); })) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC);
        const auto again =
            fuzz::answer([&] { return date::readMoment(utc.toString(Qt::ISODateWithMs), u"moment"_s); });
        fuzz::insist(again == moment, "a moment is read back as it was written");
        fuzz::answer([&] { return date::insistedOn(germanDate(*moment), u"moment"_s); });
    }
}

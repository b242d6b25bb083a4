#include "core/base/calendar.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace kontorist::calendar {

namespace {

using States = quint32; // one bit each

constexpr States statesIn(std::initializer_list<State> states)
{
    States bits = 0;
    for (const State state : states)
        bits |= States(1) << static_cast<int>(state);
    return bits;
}

constexpr States everywhere = ~States(0);
constexpr int always = 9999;

struct FixedHoliday
{
    int month;
    int day;
    Holiday holiday;
    States states = everywhere;
    int firstYear = 0;
    int lastYear = always;
};

constexpr std::array fixedHolidays = {
    FixedHoliday{1, 1, Holiday::NewYear},
    FixedHoliday{1, 6, Holiday::Epiphany,
                 statesIn({State::BadenWuerttemberg, State::Bavaria, State::SaxonyAnhalt})},
    FixedHoliday{3, 8, Holiday::WomensDay, statesIn({State::Berlin}), 2019},
    FixedHoliday{3, 8, Holiday::WomensDay, statesIn({State::MecklenburgWesternPomerania}), 2023},
    FixedHoliday{5, 1, Holiday::LabourDay},
    FixedHoliday{5, 8, Holiday::LiberationDay, statesIn({State::Berlin}), 2020, 2020},
    FixedHoliday{5, 8, Holiday::LiberationDay, statesIn({State::Berlin}), 2025, 2025},
    FixedHoliday{6, 17, Holiday::UprisingDay, statesIn({State::Berlin}), 2028, 2028},
    FixedHoliday{8, 15, Holiday::Assumption, statesIn({State::Saarland})},
    FixedHoliday{9, 20, Holiday::ChildrensDay, statesIn({State::Thuringia}), 2019},
    FixedHoliday{10, 3, Holiday::UnityDay},
    FixedHoliday{10, 31, Holiday::ReformationDay,
                 statesIn({State::Brandenburg, State::MecklenburgWesternPomerania, State::Saxony,
                           State::SaxonyAnhalt, State::Thuringia})},
    FixedHoliday{10, 31, Holiday::ReformationDay, everywhere, 2017, 2017},
    FixedHoliday{10, 31, Holiday::ReformationDay,
                 statesIn({State::Bremen, State::Hamburg, State::LowerSaxony, State::SchleswigHolstein}),
                 2018},
    FixedHoliday{11, 1, Holiday::AllSaints,
                 statesIn({State::BadenWuerttemberg, State::Bavaria, State::NorthRhineWestphalia,
                           State::RhinelandPalatinate, State::Saarland})},
    FixedHoliday{12, 25, Holiday::ChristmasDay},
    FixedHoliday{12, 26, Holiday::BoxingDay},
};

struct EasterHoliday
{
    int daysAfterEaster;
    Holiday holiday;
    States states = everywhere;
};

constexpr std::array easterHolidays = {
    EasterHoliday{-2, Holiday::GoodFriday},
    EasterHoliday{1, Holiday::EasterMonday},
    EasterHoliday{39, Holiday::AscensionDay},
    EasterHoliday{50, Holiday::WhitMonday},
    EasterHoliday{60, Holiday::CorpusChristi,
                  statesIn({State::BadenWuerttemberg, State::Bavaria, State::Hesse,
                            State::NorthRhineWestphalia, State::RhinelandPalatinate, State::Saarland})},
};

constexpr std::array<const char16_t *, 17> stateCodes = {
    u"",   u"BW", u"BY", u"BE", u"BB", u"HB", u"HH", u"HE", u"MV",
    u"NI", u"NW", u"RP", u"SL", u"SN", u"ST", u"SH", u"TH",
};

bool holdsIn(States states, State state)
{
    return (states & statesIn({state})) != 0;
}

std::optional<Holiday> fixedHolidayOn(QDate day, State state)
{
    for (const FixedHoliday &rule : fixedHolidays)
        if (rule.month == day.month() && rule.day == day.day() && holdsIn(rule.states, state) &&
            rule.firstYear <= day.year() && day.year() <= rule.lastYear)
            return rule.holiday;
    return {};
}

std::optional<Holiday> easterHolidayOn(QDate day, State state)
{
    const qint64 distance = easterSunday(day.year()).daysTo(day);
    for (const EasterHoliday &rule : easterHolidays)
        if (rule.daysAfterEaster == distance && holdsIn(rule.states, state))
            return rule.holiday;
    return {};
}

// The Wednesday before 23 November, eleven days before the first of Advent.
bool isDayOfRepentance(QDate day)
{
    return day.month() == 11 && day.day() >= 16 && day.day() <= 22 && day.dayOfWeek() == Qt::Wednesday;
}

} // namespace

QString code(State state)
{
    return QString::fromUtf16(stateCodes[static_cast<size_t>(state)]);
}

std::optional<State> stateOf(const QString &code)
{
    for (size_t i = 1; i < stateCodes.size(); ++i)
        if (code == QStringView(stateCodes[i]))
            return static_cast<State>(i);
    return {};
}

// Butcher's form of the Gregorian computus (1876), valid for every year without exception.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int moonShift = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int marchDays = epact + weekday - 7 * late + 114;
    return QDate(year, marchDays / 31, marchDays % 31 + 1);
}

std::optional<Holiday> holidayOn(QDate day, State state)
{
    if (const auto holiday = fixedHolidayOn(day, state))
        return holiday;
    if (state == State::Saxony && isDayOfRepentance(day))
        return Holiday::RepentanceDay;
    return easterHolidayOn(day, state);
}

bool isWorkingDay(QDate day, State state)
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !holidayOn(day, state);
}

QDate nextWorkingDay(QDate day, State state)
{
    while (!isWorkingDay(date::insistedOn(day), state))
        day = day.addDays(1);
    return day;
}

QDate workingDaysAfter(QDate day, qint64 n, State state)
{
    const int direction = n < 0 ? -1 : 1;
    while (n != 0) {
        day = date::insistedOn(day.addDays(direction));
        if (isWorkingDay(day, state))
            n -= direction;
    }
    return day;
}

qint64 workingDaysBetween(QDate from, QDate to, State state)
{
    if (date::insistedOn(to) < date::insistedOn(from))
        return -workingDaysBetween(to, from, state);
    qint64 count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day, state) ? 1 : 0;
    return count;
}

} // namespace kontorist::calendar

#include "core/base/calendar.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

using namespace calendar;

namespace {

const QList<State> allStates = [] {
    QList<State> states;
    for (int i = int(State::BadenWuerttemberg); i <= int(State::Thuringia); ++i)
        states.append(State(i));
    return states;
}();

int holidaysIn(int year, State state)
{
    int count = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        count += holidayOn(day, state) ? 1 : 0;
    return count;
}

QStringList statesWithHolidayOn(QDate day)
{
    QStringList codes;
    for (const State state : allStates)
        if (holidayOn(day, state))
            codes.append(code(state));
    return codes;
}

// The moon by golden number and epact as Clavius laid it down, in the order of Knuth's Algorithm E: another
// way than the code's.
QDate easterByClavius(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int droppedLeapYears = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - droppedLeapYears - 10;
    int epact = (11 * golden + 20 + moonCorrection - droppedLeapYears) % 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int fullMoon = 44 - epact;
    if (fullMoon < 21)
        fullMoon += 30;
    return QDate(year, 3, 1).addDays(fullMoon + 7 - (sunday + fullMoon) % 7 - 1);
}

QDate anyDay()
{
    return QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 73'000)); // to 2149
}
State anyState()
{
    return State(*rc::gen::inRange(0, int(State::Thuringia) + 1));
}

} // namespace

TEST_CASE("Easter falls on the days of the almanac")
{
    for (const QDate day :
         {QDate(1913, 3, 23), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19), QDate(2000, 4, 23),
          QDate(2008, 3, 23), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28),
          QDate(2028, 4, 16), QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2076, 4, 19)})
        CHECK(easterSunday(day.year()) == day);
}

TEST_CASE("Easter is a Sunday between 22 March and 25 April in every year, by either rule")
{
    for (int year = 1900; year <= 2199; ++year) {
        const QDate easter = easterSunday(year);
        CAPTURE(year, easter);
        CHECK(easter.dayOfWeek() == Qt::Sunday);
        CHECK(easter >= QDate(year, 3, 22));
        CHECK(easter <= QDate(year, 4, 25));
        CHECK(easter == easterByClavius(year));
    }
}

TEST_CASE("each state has its number of holidays in 2026")
{
    const QList<std::pair<State, int>> counts = {{State::Nationwide, 9},
                                                 {State::BadenWuerttemberg, 12},
                                                 {State::Bavaria, 12},
                                                 {State::Berlin, 10},
                                                 {State::Brandenburg, 10},
                                                 {State::Bremen, 10},
                                                 {State::Hamburg, 10},
                                                 {State::Hesse, 10},
                                                 {State::MecklenburgWesternPomerania, 11},
                                                 {State::LowerSaxony, 10},
                                                 {State::NorthRhineWestphalia, 11},
                                                 {State::RhinelandPalatinate, 11},
                                                 {State::Saarland, 12},
                                                 {State::Saxony, 11},
                                                 {State::SaxonyAnhalt, 11},
                                                 {State::SchleswigHolstein, 10},
                                                 {State::Thuringia, 11}};
    REQUIRE(counts.size() == 17);
    for (const auto &[state, count] : counts) {
        CAPTURE(code(state));
        CHECK(holidaysIn(2026, state) == count);
    }
}

TEST_CASE("the holidays of 2026 fall on these days")
{
    CHECK(holidayOn(QDate(2026, 4, 3)) == Holiday::GoodFriday);
    CHECK(holidayOn(QDate(2026, 4, 6)) == Holiday::EasterMonday);
    CHECK(holidayOn(QDate(2026, 5, 14)) == Holiday::AscensionDay);
    CHECK(holidayOn(QDate(2026, 5, 25)) == Holiday::WhitMonday);
    CHECK(holidayOn(QDate(2026, 10, 3)) == Holiday::UnityDay);
    CHECK(holidayOn(QDate(2026, 12, 26)) == Holiday::BoxingDay);
    CHECK(holidayOn(QDate(2026, 11, 18), State::Saxony) == Holiday::RepentanceDay);
    CHECK(statesWithHolidayOn(QDate(2026, 1, 6)).join(u' ') == u"BW BY ST"_s);
    CHECK(statesWithHolidayOn(QDate(2026, 6, 4)).join(u' ') == u"BW BY HE NW RP SL"_s);
    CHECK(statesWithHolidayOn(QDate(2026, 8, 15)).join(u' ') == u"SL"_s);
    CHECK(statesWithHolidayOn(QDate(2026, 11, 1)).join(u' ') == u"BW BY NW RP SL"_s);
    CHECK(statesWithHolidayOn(QDate(2026, 11, 18)).join(u' ') == u"SN"_s);
    CHECK(statesWithHolidayOn(QDate(2026, 11, 11)).isEmpty());
    CHECK(statesWithHolidayOn(QDate(2026, 12, 24)).isEmpty());
}

TEST_CASE("holidays that came later or once hold from their year only")
{
    CHECK(statesWithHolidayOn(QDate(2018, 3, 8)).isEmpty());
    CHECK(statesWithHolidayOn(QDate(2019, 3, 8)).join(u' ') == u"BE"_s);
    CHECK(statesWithHolidayOn(QDate(2023, 3, 8)).join(u' ') == u"BE MV"_s);
    CHECK(statesWithHolidayOn(QDate(2018, 9, 20)).isEmpty());
    CHECK(statesWithHolidayOn(QDate(2019, 9, 20)).join(u' ') == u"TH"_s);
    CHECK(statesWithHolidayOn(QDate(2016, 10, 31)).join(u' ') == u"BB MV SN ST TH"_s);
    CHECK(holidayOn(QDate(2017, 10, 31)) == Holiday::ReformationDay);
    CHECK(statesWithHolidayOn(QDate(2017, 10, 31)).size() == 16);
    CHECK(statesWithHolidayOn(QDate(2018, 10, 31)).join(u' ') == u"BB HB HH MV NI SN ST SH TH"_s);
    CHECK(statesWithHolidayOn(QDate(2020, 5, 8)).join(u' ') == u"BE"_s);
    CHECK(statesWithHolidayOn(QDate(2024, 5, 8)).isEmpty());
    CHECK(statesWithHolidayOn(QDate(2025, 5, 8)).join(u' ') == u"BE"_s);
    CHECK(statesWithHolidayOn(QDate(2026, 5, 8)).isEmpty());
    CHECK(statesWithHolidayOn(QDate(2028, 6, 17)).join(u' ') == u"BE"_s);
    CHECK(statesWithHolidayOn(QDate(2027, 6, 17)).isEmpty());
}

TEST_CASE("the day of repentance is a Wednesday eleven days before Advent, every year")
{
    for (int year = 1995; year <= 2199; ++year) {
        QDate fourthAdvent(year, 12, 24);
        while (fourthAdvent.dayOfWeek() != Qt::Sunday)
            fourthAdvent = fourthAdvent.addDays(-1);
        CAPTURE(year);
        CHECK(holidayOn(fourthAdvent.addDays(-32), State::Saxony) == Holiday::RepentanceDay);
    }
}

TEST_CASE("states are known by their two letters")
{
    for (const State state : allStates)
        CHECK(stateOf(code(state)) == state);
    CHECK(code(State::Bavaria) == u"BY"_s);
    CHECK(code(State::Thuringia) == u"TH"_s);
    CHECK(code(State::Nationwide).isEmpty());
    CHECK_FALSE(stateOf(u""_s));
    CHECK_FALSE(stateOf(u"XX"_s));
}

TEST_CASE("working days leave out weekends and holidays")
{
    CHECK(nextWorkingDay(QDate(2026, 12, 25)) == QDate(2026, 12, 28));
    CHECK(nextWorkingDay(QDate(2026, 12, 24)) == QDate(2026, 12, 24));
    CHECK(nextWorkingDay(QDate(2026, 1, 6), State::Bavaria) == QDate(2026, 1, 7));
    CHECK(nextWorkingDay(QDate(2026, 1, 6), State::Berlin) == QDate(2026, 1, 6));
    CHECK(workingDaysAfter(QDate(2026, 4, 2), 1) == QDate(2026, 4, 7)); // over Easter
    CHECK(workingDaysAfter(QDate(2026, 4, 4), 1) == QDate(2026, 4, 7));
    CHECK(workingDaysAfter(QDate(2026, 4, 4), 0) == QDate(2026, 4, 4));
    CHECK(workingDaysAfter(QDate(2026, 4, 7), -1) == QDate(2026, 4, 2));
    CHECK(workingDaysBetween(QDate(2025, 12, 31), QDate(2026, 12, 31)) == 254); // 261 weekdays less seven
    CHECK(workingDaysBetween(QDate(2026, 4, 7), QDate(2026, 4, 2)) == -1);
    CHECK_FALSE(isWorkingDay(QDate()));
}

TEST_CASE("counting working days ends at the edge of the calendar")
{
    CHECK_FAULT(Fault::DateTooLate, workingDaysAfter(QDate(2026, 1, 1), std::numeric_limits<qint64>::max()));
    CHECK_FAULT(Fault::DateTooEarly, workingDaysAfter(QDate(2026, 1, 1), std::numeric_limits<qint64>::min()));
    CHECK_FAULT(Fault::NotADate, nextWorkingDay(QDate()));
    CHECK_FAULT(Fault::DateTooLate, nextWorkingDay(QDate(2200, 1, 1)));
    CHECK_FAULT(Fault::NotADate, workingDaysBetween(QDate(), QDate(2026, 1, 1)));
}

TEST_CASE("working days add up, grow and come back")
{
    rc::prop("n and m days are n + m days", [] {
        const QDate day = anyDay();
        const State state = anyState();
        const auto n = *rc::gen::inRange(0, 300);
        const auto m = *rc::gen::inRange(0, 300);
        RC_ASSERT(workingDaysAfter(workingDaysAfter(day, n, state), m, state) ==
                  workingDaysAfter(day, n + m, state));
    });
    rc::prop("later or more is later", [] {
        const QDate day = anyDay();
        const State state = anyState();
        const auto n = *rc::gen::inRange(0, 300);
        RC_ASSERT(workingDaysAfter(day, n + 1, state) > workingDaysAfter(day, n, state));
        RC_ASSERT(workingDaysAfter(day.addDays(1), n, state) >= workingDaysAfter(day, n, state));
        RC_ASSERT(nextWorkingDay(day.addDays(1), state) >= nextWorkingDay(day, state));
    });
    rc::prop("counting is the way back", [] {
        const QDate day = anyDay();
        const State state = anyState();
        const auto n = *rc::gen::inRange(0, 300);
        RC_ASSERT(workingDaysBetween(day, workingDaysAfter(day, n, state), state) == n);
        const QDate working = nextWorkingDay(day, state);
        RC_ASSERT(workingDaysAfter(workingDaysAfter(working, n, state), -n, state) == working);
    });
    rc::prop("a state never works when all of Germany rests", [] {
        const QDate day = anyDay();
        const State state = anyState();
        RC_ASSERT(isWorkingDay(day) || !isWorkingDay(day, state));
        RC_ASSERT(isWorkingDay(nextWorkingDay(day, state), state));
    });
}

} // namespace kontorist

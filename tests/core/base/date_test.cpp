#include "core/base/date.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

TEST_CASE("dates are read in one form only")
{
    CHECK(date::read(u"2026-11-22"_s, {}) == QDate(2026, 11, 22));
    CHECK(date::read(u"2024-02-29"_s, {}) == QDate(2024, 2, 29));
    CHECK(date::read(u"1900-01-01"_s, {}) == QDate(1900, 1, 1));
    CHECK(date::read(u"2199-12-31"_s, {}) == QDate(2199, 12, 31));
    for (const QString &text :
         {u""_s, u"2026-02-30"_s, u"2025-02-29"_s, u"1900-02-29"_s, u"2026-13-01"_s, u"2026-00-10"_s,
          u"2026-04-31"_s, u"2026-4-3"_s, u"22.11.2026"_s, u"20261122"_s, u"2026/11/22"_s, u" 2026-11-22"_s,
          u"2026-11-22T00:00"_s, u"+026-11-22"_s, u"2026-11--2"_s, u"-026-11-22"_s, u"٢٠٢٦-11-22"_s,
          u"0000-01-01"_s, u"today"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::NotADate, date::read(text, {}));
    }
    CHECK_FAULT(Fault::DateTooEarly, date::read(u"1899-12-31"_s, {}));
    CHECK_FAULT(Fault::DateTooLate, date::read(u"2200-01-01"_s, {}));
    CHECK_FAULT(Fault::DateTooLate, date::read(u"9999-12-31"_s, {}));
}

TEST_CASE("a month later is the same day, at the latest the last of the month")
{
    CHECK(date::monthsAfter(QDate(2026, 1, 31), 1) == QDate(2026, 2, 28));
    CHECK(date::monthsAfter(QDate(2024, 1, 31), 1) == QDate(2024, 2, 29));
    CHECK(date::monthsAfter(QDate(2026, 3, 31), -1) == QDate(2026, 2, 28));
    CHECK(date::monthsAfter(QDate(2024, 2, 29), 12) == QDate(2025, 2, 28));
    CHECK(date::firstOfMonth(QDate(2024, 2, 15)) == QDate(2024, 2, 1));
    CHECK(date::lastOfMonth(QDate(2024, 2, 15)) == QDate(2024, 2, 29));
    CHECK_FAULT(Fault::DateTooLate, date::monthsAfter(QDate(2199, 12, 1), 1));
    CHECK_FAULT(Fault::DateTooLate, date::monthsAfter(QDate(2026, 1, 1), std::numeric_limits<int>::max()));
    CHECK_FAULT(Fault::DateTooEarly, date::monthsAfter(QDate(2026, 1, 1), std::numeric_limits<int>::min()));
    CHECK_FAULT(Fault::NotADate, date::monthsAfter(QDate(), 1));
}

TEST_CASE("a moment is German time or says its offset, and its German day is one of the calendar")
{
    const auto noon = QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC).toMSecsSinceEpoch();
    for (const QString &text : {u"2026-11-24T12:00"_s, u"2026-11-24T12:00:00"_s, u"2026-11-24T11:00Z"_s,
                                u"2026-11-24T06:00-05:00"_s})
        CHECK(date::readMoment(text, {}) == noon);
    CHECK_FAULT(Fault::NotAMoment, date::readMoment(u"2026-11-24"_s, {}));
    CHECK_FAULT(Fault::DateTooEarly, date::readMoment(u"1900-01-01T00:00:00+14:00"_s, {}));
    CHECK_FAULT(Fault::DateTooLate, date::readMoment(u"2199-12-31T23:59:59-14:00"_s, {}));
    CHECK(date::readMoment(u"1899-12-31T23:00:00Z"_s, {}) == date::readMoment(u"1900-01-01T00:00:00"_s, {}));
}

TEST_CASE("every day is written and read back, and months lead to months")
{
    for (QDate day(1900, 1, 1); day < QDate(2200, 1, 1); day = day.addDays(1))
        REQUIRE(date::read(date::written(day), {}) == day);
    rc::prop("so many months ahead", [] {
        const QDate day = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 73'000));
        const auto months = *rc::gen::inRange(-500, 500);
        const QDate later = date::monthsAfter(day, months);
        RC_ASSERT(later.year() * 12 + later.month() == day.year() * 12 + day.month() + months);
        RC_ASSERT(later.day() == std::min(day.day(), later.daysInMonth()));
    });
}

} // namespace kontorist

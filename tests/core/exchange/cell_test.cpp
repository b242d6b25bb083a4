#include "core/exchange/cell.h"

#include "core/base/decimal.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

namespace {

const NumberFormat germanNumbers{u',', u'.', u"€"_s};
const NumberFormat englishNumbers{u'.', u',', u"USD"_s};
const NumberFormat plainNumbers{};

QString german(const QString &text)
{
    return cell::number(text, germanNumbers, u"Preis"_s);
}

QDate dated(const QString &text, const QString &pattern)
{
    return cell::date(text, pattern, u"Datum"_s);
}

} // namespace

TEST_CASE("numbers are read as their sender writes them")
{
    CHECK(german(u"1.234,50"_s) == u"1234.50"_s);
    CHECK(german(u"1234,50"_s) == u"1234.50"_s);
    CHECK(german(u" 12.345.678 "_s) == u"12345678"_s);
    CHECK(german(u"12,50-"_s) == u"-12.50"_s);
    CHECK(german(u"+12"_s) == u"12"_s);
    CHECK(german(u"−3"_s) == u"-3"_s);
    for (const QString &text : {u"-1.234,50 €"_s, u"€ -1.234,50"_s, u"-€1.234,50"_s, u"(1.234,50 €)"_s,
                                u"(1.234,50) €"_s, u"€ 1.234,50-"_s, u"1.234,50 € -"_s}) {
        CAPTURE(text);
        CHECK(german(text) == u"-1234.50"_s);
    }
    CHECK(cell::number(u"USD 1,234.50"_s, englishNumbers, {}) == u"1234.50"_s);
    const NumberFormat swiss{u'.', u'\'', u"CHF"_s};
    CHECK(cell::number(u"CHF 12'345.60"_s, swiss, {}) == u"12345.60"_s);
    CHECK(cell::number(u"12’345.60"_s, swiss, {}) == u"12345.60"_s);
    const NumberFormat french{u',', u' ', {}};
    CHECK(cell::number(u"12 345,60"_s, french, {}) == u"12345.60"_s);
    CHECK(cell::number(u"12\u202F345,60"_s, french, {}) == u"12345.60"_s);
}

TEST_CASE("what the format does not explain is no number")
{
    for (const QString &text :
         {u"1.5"_s, u"1.50"_s, u"1234.567"_s, u"1.23.456"_s,  u".123"_s, u"1..234"_s, u"1.234."_s,
          u",5"_s,  u"5,"_s,   u"1,2,3"_s,    u"1,234.567"_s, u"--1"_s,  u"-1-"_s,    u"(-1)"_s,
          u"(1"_s,  u"()"_s,   u"-"_s,        u"€"_s,         u"€1€"_s,  u"1e5"_s,    u"12 Stk"_s,
          u"$5"_s,  u"١٢"_s,   u"NULL"_s,     u"1 234"_s,     u"0x10"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::NotANumber, german(text));
    }
    CHECK_FAULT(Fault::NotANumber, cell::number(u"1,5"_s, plainNumbers, {}));
    CHECK_FAULT(Fault::TextMissing, german(u" "_s));
}

TEST_CASE("a refusal names the column and the cell")
{
    try {
        german(u"12 Stk"_s);
        FAIL("read");
    } catch (const Refused &refused) {
        CHECK(refused.reason() == Objection{Fault::NotANumber, u"Preis"_s, u"12 Stk"_s});
    }
}

TEST_CASE("cells become values of their kind, within their limits")
{
    CHECK(cell::money(u"1.234,5"_s, germanNumbers, {}) == Money(123450));
    CHECK_FAULT(Fault::TooManyDecimals, cell::money(u"1,005"_s, germanNumbers, {}));
    CHECK_FAULT(Fault::NumberTooLarge, cell::money(u"1.000.000.000,01"_s, germanNumbers, {}));
    CHECK(cell::price(u"0.123456"_s, plainNumbers, {}, 100) == Price::raw(123456, 100));
    CHECK_FAULT(Fault::TooManyDecimals, cell::price(u"0.30000000000000004"_s, plainNumbers, {}));
    CHECK(cell::quantity(u"-2,5"_s, germanNumbers, {}, Unit::piece()) ==
          Quantity::raw(-25000, Unit::piece()));
    CHECK(cell::percent(u"7,5 %"_s, germanNumbers, {}) == Percent(750));
    CHECK(cell::percent(u"0.15"_s, plainNumbers, {}) == Percent(15));
    CHECK(cell::integer(u"17850.0"_s, plainNumbers, {}) == 17850);
    CHECK(cell::integer(u"17850"_s, plainNumbers, {}) == 17850);
    CHECK_FAULT(Fault::TooManyDecimals, cell::integer(u"17850.5"_s, plainNumbers, {}));
    CHECK_FAULT(Fault::NumberTooLarge, cell::integer(u"9223372036854775808"_s, plainNumbers, {}));
}

TEST_CASE("dates are read by the pattern of their sender")
{
    const QDate day(2010, 12, 1);
    CHECK(dated(u"2010-12-01 08:26:00"_s, u"yyyy-MM-dd HH:mm:ss"_s) == day);
    CHECK(dated(u"2010-12-01 00:00:00.000"_s, u"yyyy-MM-dd HH:mm:ss.zzz"_s) == day);
    CHECK(dated(u" 01.12.2010 "_s, u"dd.MM.yyyy"_s) == day);
    CHECK(dated(u"1.12.10"_s, u"d.M.yy"_s) == day);
    CHECK(dated(u"12/1/2010 8:26"_s, u"M/d/yyyy H:mm"_s) == day);
    CHECK(dated(u"12/1/2010 12:05 am"_s, u"M/d/yyyy h:mm AP"_s) == day);
    CHECK(dated(u"20101201"_s, u"yyyyMMdd"_s) == day);
    CHECK(dated(u"2010-12-01T08:26:00.123456"_s, u"yyyy-MM-ddTHH:mm:ss.z"_s) == day);
    CHECK(dated(u"2012-02-29"_s, u"yyyy-MM-dd"_s) == QDate(2012, 2, 29));
}

TEST_CASE("an instant falls on the German day")
{
    const QString pattern = u"yyyy-MM-ddTHH:mm:ss.zt"_s;
    CHECK(dated(u"2026-12-31T22:59:59.9Z"_s, pattern) == QDate(2026, 12, 31));
    CHECK(dated(u"2026-12-31T23:00:00.0Z"_s, pattern) == QDate(2027, 1, 1));
    CHECK(dated(u"2026-07-01T00:30:00.0+03:00"_s, pattern) == QDate(2026, 6, 30));
    CHECK(dated(u"2025-01-05 20:00:00 -0500"_s, u"yyyy-MM-dd HH:mm:ss t"_s) == QDate(2025, 1, 6));
    CHECK(dated(u"2025-01-05 08:00 PM -05"_s, u"yyyy-MM-dd hh:mm AP t"_s) == QDate(2025, 1, 6));
    // An hour that the change to summer time leaves out is still an hour of that day.
    CHECK(dated(u"2026-03-29 02:30"_s, u"yyyy-MM-dd HH:mm"_s) == QDate(2026, 3, 29));
}

TEST_CASE("what does not follow the pattern is no date")
{
    const QString time = u"yyyy-MM-dd HH:mm"_s;
    for (const QString &text :
         {u"2010-12-01"_s, u"2010-12-01 08:26:00"_s, u"2010-13-01 08:26"_s, u"2011-02-29 08:26"_s,
          u"2010-12-01 24:00"_s, u"2010-12-01 08:60"_s, u"2010-12-1 08:26"_s, u"10-12-01 08:26"_s,
          u"2010/12/01 08:26"_s, u"0000-12-01 08:26"_s, u"٢٠١٠-12-01 08:26"_s, u"today"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::NotADate, dated(text, time));
    }
    CHECK_FAULT(Fault::NotADate, dated(u"2026-07-01+15:00"_s, u"yyyy-MM-ddt"_s));
    CHECK_FAULT(Fault::NotADate, dated(u"2026-07-01 13:00 AM"_s, u"yyyy-MM-dd hh:mm AP"_s));
    CHECK_FAULT(Fault::TextMissing, dated({}, time));
}

TEST_CASE("a pattern names year, month and day, and nothing twice")
{
    for (const QString &pattern :
         {u"yyyy-MM-dd"_s, u"d.M.yy"_s, u"yyyy-MM-ddTHH:mm:ss.zt"_s, u"M/d/yyyy h:mm AP"_s})
        CHECK(cell::isDatePattern(pattern));
    for (const QString &pattern :
         {u""_s, u"yyyy-MM"_s, u"yyyy-mm-dd"_s, u"yyyyy-MM-dd"_s, u"yyyy-MMM-dd"_s, u"yyyy-MM-dd M"_s,
          u"yyyy-MM-dd h:mm"_s, u"yyyy-MM-dd AP h"_s, u"yyyy-MM-dd HH h AP"_s, u"yyyy-MM-dd Uhr"_s}) {
        CAPTURE(pattern);
        CHECK_FALSE(cell::isDatePattern(pattern));
    }
}

TEST_CASE("any number written in a format is read back, and any date by its pattern")
{
    rc::prop("numbers with groups of three", [] {
        const auto cents = *rc::gen::inRange<qint64>(-100'000'000'000, 100'000'000'000);
        QString text = decimal::written(qAbs(cents), 2, 2).replace(u'.', u',');
        for (qsizetype at = text.size() - 6; at > 0; at -= 3)
            text.insert(at, u'.');
        const bool behind = *rc::gen::arbitrary<bool>();
        if (cents < 0)
            text = behind ? text + u'-' : u'-' + text;
        RC_ASSERT(cell::money(text, germanNumbers, {}) == Money(cents));
    });
    rc::prop("days of three centuries", [] {
        const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109'500));
        for (const QString &pattern : {u"dd.MM.yyyy"_s, u"M/d/yyyy"_s, u"yyyyMMdd"_s})
            RC_ASSERT(dated(day.toString(pattern), pattern) == day);
    });
}

TEST_CASE("any text in a cell is a value or refused")
{
    rc::prop("texts of the signs of numbers and dates", [] {
        const auto signs = rc::gen::elementOf(std::u16string(u"0123456789.,-+ ()€%:TZAPM/'x"));
        const auto raw = *rc::gen::container<std::u16string>(signs);
        const QString text = QString::fromStdU16String(raw);
        for (const NumberFormat &format : {germanNumbers, englishNumbers, plainNumbers})
            if (!test::faultOf([&] { cell::money(text, format, {}); }))
                RC_ASSERT(cell::money(text, format, {}) == Money::read(cell::number(text, format, {}), {}));
        for (const QString &pattern : {u"yyyy-MM-dd HH:mm:ss.zt"_s, u"d.M.yy"_s, u"M/d/yyyy h:mm AP"_s})
            if (!test::faultOf([&] { dated(text, pattern); }))
                RC_ASSERT(dated(text, pattern).isValid());
    });
}

} // namespace kontorist

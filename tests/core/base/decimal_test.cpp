#include "core/base/decimal.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

using decimal::read;
using decimal::written;

TEST_CASE("decimal numbers are read exactly")
{
    CHECK(read(u"12.50"_s, 2, {}) == 1250);
    CHECK(read(u"12"_s, 2, {}) == 1200);
    CHECK(read(u"-0.05"_s, 2, {}) == -5);
    CHECK(read(u"007"_s, 0, {}) == 7);
    CHECK(read(u"1.5000"_s, 2, {}) == 150);
}

TEST_CASE("what is no decimal number is refused with its reason")
{
    for (const QString &text : {u""_s, u"-"_s, u"."_s, u".5"_s, u"5."_s, u"1e9"_s, u"1,5"_s, u"1.000,50"_s,
                                u"1.2.3"_s, u" 1"_s, u"+1"_s, u"١٢"_s, u"0x10"_s, u"NaN"_s, u"--1"_s}) {
        CAPTURE(text);
        CHECK_FAULT(Fault::NotANumber, read(text, 4, {}));
    }
    CHECK_FAULT(Fault::TooManyDecimals, read(u"0.005"_s, 2, {}));
    CHECK_FAULT(Fault::NumberTooLarge, read(u"9223372036854775808"_s, 0, {}));
    CHECK_FAULT(Fault::NumberTooLarge, read(u"92233720368547758.08"_s, 2, {}));
    CHECK(read(u"9223372036854775807"_s, 0, {}) == std::numeric_limits<qint64>::max());
}

TEST_CASE("decimal numbers are written without needless zeros")
{
    CHECK(written(1250, 4, 2) == u"0.125"_s);
    CHECK(written(5000, 4, 2) == u"0.50"_s);
    CHECK(written(0, 2, 2) == u"0.00"_s);
    CHECK(written(-5, 2, 2) == u"-0.05"_s);
    CHECK(written(30000, 4) == u"3"_s);
    CHECK(written(std::numeric_limits<qint64>::min(), 2) == u"-92233720368547758.08"_s);
}

TEST_CASE("what is written is read back")
{
    rc::prop("any value, any number of places", [] {
        const auto places = *rc::gen::inRange(0, 7);
        const auto value = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        RC_ASSERT(read(written(value, places, places / 2), places, {}) == value);
    });
}

} // namespace kontorist

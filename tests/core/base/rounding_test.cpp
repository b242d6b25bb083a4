#include "core/base/rounding.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

TEST_CASE("half goes away from zero")
{
    CHECK(rounded(1005, 10) == 101);
    CHECK(rounded(-1005, 10) == -101);
    CHECK(rounded(1004, 10) == 100);
    CHECK(rounded(1, 3) == 0);
    CHECK(rounded(2, 3) == 1);
    CHECK(rounded(-2, 3) == -1);
    CHECK(rounded(5, 1) == 5);
    CHECK_FAULT(Fault::NumberTooLarge, rounded(Int128(std::numeric_limits<qint64>::max()) * 3, 2));
}

TEST_CASE("a rounded share is the nearest whole number, and mirrors itself")
{
    rc::prop("any division", [] {
        const Int128 numerator = *rc::gen::inRange<qint64>(-1'000'000'000'000'000, 1'000'000'000'000'000);
        const Int128 denominator = *rc::gen::inRange<qint64>(1, 100'000);
        const Int128 result = rounded(numerator, denominator);
        const Int128 off = result * denominator - numerator;
        RC_ASSERT(2 * off <= denominator && 2 * off >= -denominator);
        if (2 * off == denominator || 2 * off == -denominator)
            RC_ASSERT((off > 0) == (numerator > 0)); // a tie went away from zero
        RC_ASSERT(rounded(-numerator, denominator) == -result);
    });
}

} // namespace kontorist

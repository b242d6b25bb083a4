#include "core/base/checked.h"

#include <catch2/catch.hpp>

using namespace kontorist;

namespace {

constexpr Int128 Most = ((Int128(1) << 126) - 1) * 2 + 1;

}

TEST_CASE("128 bits are added and multiplied up to their last")
{
    CHECK(checked::sum(Most - 1, 1) == Most);
    CHECK(checked::sum(-Most, -1) == -Most - 1);
    CHECK(checked::product(Most / 2, 2) == Most - 1);
    CHECK(checked::shifted(-7, 3) == -7000);
    CHECK(checked::shifted(7, 0) == 7);
    CHECK(checked::shifted(1, 38) / 1'000'000'000'000'000'000 == Int128(10) * 10'000'000'000'000'000'000U);
}

TEST_CASE("what 128 bits do not hold is refused instead of wrong")
{
    CHECK_THROWS_AS(checked::sum(Most, 1), Refused);
    CHECK_THROWS_AS(checked::sum(-Most, -2), Refused);
    CHECK_THROWS_AS(checked::product(Most, 2), Refused);
    CHECK_THROWS_AS(checked::product(-Most, 2), Refused);
    CHECK_THROWS_AS(checked::shifted(1, 39), Refused);
}

#include "core/base/error.h"
#include "core/einvoice/exact.h"

#include <catch2/catch.hpp>

using namespace kontorist;
using namespace kontorist::einvoice;

namespace {

Exact number(const char *text)
{
    return Exact::read(QString::fromLatin1(text)).value();
}

} // namespace

TEST_CASE("a decimal of a foreign file is what stands there, whatever its noughts")
{
    CHECK(number("100") == number("100.00"));
    CHECK(number("-0.00") == Exact());
    CHECK(number("0.1") + number("0.2") == number("0.3"));
    CHECK(number("1.005") * number("-2") == number("-2.01"));
    CHECK(number("12.10").decimals() == 1);
    CHECK(number("+.5") == number("0.5"));
}

TEST_CASE("what is no decimal is none")
{
    for (const char *text :
         {"", "-", ".", "1,5", "1e3", "1.2.3", " 1", "0x1", "1234567890123456789", "0.1234567890123456789"})
        CHECK_FALSE(Exact::read(QString::fromLatin1(text)));
}

TEST_CASE("halves go up as the official rules round them, also below nought")
{
    CHECK(number("1.005").roundedUp(2) == number("1.01"));
    CHECK(number("-1.005").roundedUp(2) == number("-1.00"));
    CHECK(number("-1.0051").roundedUp(2) == number("-1.01"));
    CHECK(number("1.0049").roundedUp(2) == number("1.00"));
    CHECK(number("7").roundedUp(2) == number("7"));
}

TEST_CASE("what does not fit is refused instead of wrong")
{
    const Exact large = number("999999999999999999");
    CHECK_THROWS_AS(large * large * large, Refused);
}

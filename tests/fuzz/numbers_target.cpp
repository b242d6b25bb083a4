// reads core/base/decimal.cpp core/base/money.cpp core/base/price.cpp core/base/quantity.cpp core/base/percent.cpp core/base/rounding.cpp
#include "core/base/percent.h"
#include "core/base/price.h"
#include "tests/fuzz/fuzz.h"

using namespace kontorist;

namespace {

// What parses is written, and read back as the same; what is written stays so.
template<class Value>
std::optional<Value> attackOne(const QString &text)
{
    const auto value = fuzz::answer([&] { return Value::read(text, u"number"_s); });
    if (!value)
        return {};
    const QString written = value->written();
    const auto again = fuzz::answer([&] { return Value::read(written, u"number"_s); });
    fuzz::insist(again == value, "a number is read back as it was written");
    fuzz::insist(again->written() == written, "a number has one form");
    return value;
}

} // namespace

FUZZ_TARGET(bytes)
{
    const QString text = fuzz::text(bytes);
    const auto money = attackOne<Money>(text);
    const auto price = attackOne<Price>(text);
    const auto quantity = attackOne<Quantity>(text);
    const auto percent = attackOne<Percent>(text);
    if (price && quantity)
        fuzz::answer([&] { return price->times(*quantity); });
    if (percent && money) {
        fuzz::answer([&] { return percent->of(*money); });
        if (percent->basisPoints() > -10'000)
            fuzz::answer([&] { return percent->takenOutOf(*money); });
    }
    if (percent && price)
        fuzz::answer([&] { return price->less(*percent); });
    if (quantity && !quantity->isZero()) {
        fuzz::answer([&] { return Quantity::raw(123'456'789).inBaseUnits(*quantity); });
        fuzz::answer([&] { return quantity->inUnitsOf(*quantity, Unit::piece()); });
    }
    fuzz::answer([&] { return Currency::read(text, u"currency"_s); });
    fuzz::answer([&] { return Unit::read(text, u"unit"_s); });
}

#include "core/base/price.h"

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/percent.h"
#include "core/base/rounding.h"

#include <numeric>
#include <stdexcept>

namespace kontorist {

namespace {

constexpr qint64 mostPrice = 1'000'000'000'000LL * 1'000'000;

} // namespace

Price Price::read(const QString &text, const QString &subject, qint64 per)
{
    const qint64 value = decimal::read(text, 6, subject);
    if (value > mostPrice || value < -mostPrice)
        throw Refused(Fault::NumberTooLarge, subject, text);
    return raw(value, per);
}

QString Price::written() const
{
    return decimal::written(m_raw, 6, 2);
}

Money Price::times(Quantity quantity, Currency currency) const
{
    // ten-thousandths × millionths / 10^8 = cents
    return Money(rounded(Int128(quantity.raw()) * m_raw, Int128(m_per) * 100'000'000), currency);
}

Money Price::times(Quantity base, Quantity factor, Currency currency) const
{
    return Money(rounded(Int128(base.raw()) * m_raw, Int128(m_per) * factor.raw() * 10'000), currency);
}

Price Price::less(Percent discount) const
{
    return raw(rounded(Int128(m_raw) * (10'000 - discount.basisPoints()), 10'000), m_per);
}

Price Price::forUnitOf(Quantity factor) const
{
    return raw(rounded(Int128(m_raw) * factor.raw(), Int128(m_per) * 10'000));
}

Price Price::movedTo(Quantity to, Quantity from) const
{
    const qint64 common = std::gcd(to.raw(), from.raw());
    const qint64 times = to.raw() / common, parts = from.raw() / common;
    if (parts == 0)
        throw std::logic_error("a price cannot be moved from a unit that holds nothing");
    const Int128 whole = Int128(m_raw) * times;
    return whole % parts == 0 ? raw(fitted(whole / parts), m_per)
                              : raw(fitted(whole), fitted(Int128(m_per) * parts));
}

bool Price::isBelow(const Price &other) const
{
    return Int128(m_raw) * other.m_per < Int128(other.m_raw) * m_per;
}

} // namespace kontorist

#include "core/base/quantity.h"

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/rounding.h"

#include <stdexcept>

namespace kontorist {

namespace {

constexpr qint64 mostQuantity = 1'000'000'000LL * 10'000;

} // namespace

Quantity Quantity::read(const QString &text, const QString &subject, Unit unit)
{
    const qint64 value = decimal::read(text, 4, subject);
    if (value > mostQuantity || value < -mostQuantity)
        throw Refused(Fault::NumberTooLarge, subject, text);
    return raw(value, unit);
}

QString Quantity::written() const
{
    return decimal::written(m_raw, 4);
}

Quantity Quantity::inBaseUnits(Quantity factor, const QString &subject) const
{
    const Quantity base = raw(rounded(Int128(m_raw) * factor.m_raw, 10'000));
    if (base.m_raw > mostQuantity || base.m_raw < -mostQuantity)
        throw Refused(Fault::NumberTooLarge, subject, base.written());
    return base;
}

std::optional<Quantity> Quantity::inUnitsOf(Quantity factor, Unit unit) const
{
    const Int128 scaled = Int128(m_raw) * 10'000;
    if (scaled % factor.m_raw != 0)
        return {};
    return raw(fitted(scaled / factor.m_raw), unit);
}

Money Quantity::shareOf(Quantity whole, Money amount) const
{
    insistOnSameUnit(whole);
    return Money(rounded(Int128(amount.minor()) * m_raw, whole.m_raw), amount.currency());
}

Quantity &Quantity::operator+=(Quantity other)
{
    insistOnSameUnit(other);
    m_raw = fitted(Int128(m_raw) + other.m_raw);
    return *this;
}

std::strong_ordering Quantity::operator<=>(const Quantity &other) const
{
    insistOnSameUnit(other);
    return m_raw <=> other.m_raw;
}

void Quantity::insistOnSameUnit(const Quantity &other) const
{
    if (m_unit != other.m_unit)
        throw std::logic_error("two units met in one sum");
}

} // namespace kontorist

#include "core/einvoice/exact.h"

#include "core/base/error.h"

namespace kontorist::einvoice {

namespace exact {

constexpr int MostDigits = 18;

Int128 product(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throw Refused(Fault::NumberTooLarge);
    return result;
}

Int128 sum(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw Refused(Fault::NumberTooLarge);
    return result;
}

Int128 power(int exponent)
{
    Int128 result = 1;
    for (; exponent > 0; --exponent)
        result = product(result, 10);
    return result;
}

} // namespace exact

Exact Exact::made(Int128 mantissa, int scale)
{
    for (; scale > 0 && mantissa % 10 == 0; --scale)
        mantissa /= 10;
    Exact result;
    result.m_mantissa = mantissa;
    result.m_scale = scale;
    return result;
}

std::optional<Exact> Exact::read(const QString &text)
{
    const bool hasSign = text.startsWith(u'-') || text.startsWith(u'+');
    Int128 mantissa = 0;
    int scale = 0, digits = 0, significant = 0;
    bool pointSeen = false;
    for (const QChar each : QStringView(text).mid(hasSign ? 1 : 0)) {
        if (each == u'.' && !pointSeen) {
            pointSeen = true;
            continue;
        }
        if (each < u'0' || each > u'9' || significant > 30)
            return {};
        mantissa = mantissa * 10 + (each.unicode() - u'0');
        ++digits;
        significant += significant > 0 || mantissa != 0 ? 1 : 0;
        scale += pointSeen ? 1 : 0;
    }
    if (digits == 0)
        return {};
    const Exact result = made(text.startsWith(u'-') ? -mantissa : mantissa, scale);
    const Int128 most = exact::power(exact::MostDigits);
    const bool fits =
        result.m_mantissa < most && result.m_mantissa > -most && result.m_scale <= exact::MostDigits;
    return fits ? std::optional(result) : std::nullopt;
}

Exact Exact::roundedUp(int decimals) const
{
    if (m_scale <= decimals)
        return *this;
    const Int128 unit = exact::power(m_scale - decimals);
    const Int128 lifted = exact::sum(m_mantissa, unit / 2);
    const Int128 below = lifted < 0 && lifted % unit != 0 ? 1 : 0; // division goes towards nought, we go down
    return made(lifted / unit - below, decimals);
}

Exact operator+(Exact a, Exact b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Exact::made(exact::sum(exact::product(a.m_mantissa, exact::power(scale - a.m_scale)),
                                  exact::product(b.m_mantissa, exact::power(scale - b.m_scale))),
                       scale);
}

Exact operator*(Exact a, Exact b)
{
    return Exact::made(exact::product(a.m_mantissa, b.m_mantissa), a.m_scale + b.m_scale);
}

std::strong_ordering operator<=>(Exact a, Exact b)
{
    const Int128 left = (a - b).m_mantissa;
    return left < 0   ? std::strong_ordering::less
           : left > 0 ? std::strong_ordering::greater
                      : std::strong_ordering::equal;
}

} // namespace kontorist::einvoice

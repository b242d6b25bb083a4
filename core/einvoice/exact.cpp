#include "core/einvoice/exact.h"

#include "core/base/checked.h"

namespace kontorist::einvoice {

namespace exact {

constexpr int MostDigits = 18;

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
    const Int128 most = checked::shifted(1, exact::MostDigits);
    const bool fits =
        result.m_mantissa < most && result.m_mantissa > -most && result.m_scale <= exact::MostDigits;
    return fits ? std::optional(result) : std::nullopt;
}

Exact Exact::roundedUp(int decimals) const
{
    if (m_scale <= decimals)
        return *this;
    const Int128 unit = checked::shifted(1, m_scale - decimals);
    const Int128 lifted = checked::sum(m_mantissa, unit / 2);
    const Int128 below = lifted < 0 && lifted % unit != 0 ? 1 : 0; // division goes towards nought, we go down
    return made(lifted / unit - below, decimals);
}

Exact operator+(Exact a, Exact b)
{
    const int scale = std::max(a.m_scale, b.m_scale);
    return Exact::made(checked::sum(checked::shifted(a.m_mantissa, scale - a.m_scale),
                                    checked::shifted(b.m_mantissa, scale - b.m_scale)),
                       scale);
}

Exact operator*(Exact a, Exact b)
{
    return Exact::made(checked::product(a.m_mantissa, b.m_mantissa), a.m_scale + b.m_scale);
}

std::strong_ordering operator<=>(Exact a, Exact b)
{
    const Int128 left = (a - b).m_mantissa;
    return left < 0   ? std::strong_ordering::less
           : left > 0 ? std::strong_ordering::greater
                      : std::strong_ordering::equal;
}

} // namespace kontorist::einvoice

#include "core/base/percent.h"

#include "core/base/decimal.h"
#include "core/base/rounding.h"

namespace kontorist {

Percent Percent::read(const QString &text, const QString &subject)
{
    return Percent(decimal::read(text, 2, subject));
}

QString Percent::written() const
{
    return decimal::written(m_basisPoints, 2);
}

Money Percent::of(Money amount) const
{
    return Money(rounded(Int128(amount.minor()) * m_basisPoints, 10'000), amount.currency());
}

Money Percent::takenOutOf(Money gross) const
{
    return Money(rounded(Int128(gross.minor()) * 10'000, 10'000 + m_basisPoints), gross.currency());
}

} // namespace kontorist

#include "core/base/rounding.h"

#include "core/base/error.h"

#include <limits>

namespace kontorist {

qint64 fitted(Int128 value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        throw Refused(Fault::NumberTooLarge);
    return static_cast<qint64>(value);
}

qint64 rounded(Int128 numerator, Int128 denominator)
{
    Q_ASSERT(denominator > 0);
    const Int128 half = denominator / 2;
    const Int128 away =
        denominator % 2 == 0 ? half : half + 1; // the smallest rest that rounds away from zero
    Int128 whole = numerator / denominator;
    const Int128 rest = numerator % denominator;
    if (rest >= away)
        ++whole;
    if (rest <= -away)
        --whole;
    return fitted(whole);
}

} // namespace kontorist

#pragma once

#include "core/base/error.h"
#include "core/base/rounding.h"

/// Steps of 128 bits that raise Refused(NumberTooLarge) instead of running over: for numbers that somebody typed or that
/// stand in somebody else's file.
namespace kontorist::checked {

inline Int128 sum(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_add_overflow(a, b, &result))
        throw Refused(Fault::NumberTooLarge);
    return result;
}

inline Int128 product(Int128 a, Int128 b)
{
    Int128 result = 0;
    if (__builtin_mul_overflow(a, b, &result))
        throw Refused(Fault::NumberTooLarge);
    return result;
}

/// The value with so many more noughts behind it.
inline Int128 shifted(Int128 value, int noughts)
{
    for (; noughts > 0; --noughts)
        value = product(value, 10);
    return value;
}

} // namespace kontorist::checked

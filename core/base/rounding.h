#pragma once

#include <QtGlobal>

namespace kontorist {

/// 128 bits hold every product that money, price, quantity and rate can make.
__extension__ using Int128 = __int128;

/// numerator / denominator, rounded commercially: half goes away from zero, so that a correction mirrors
/// its invoice to the cent (1.005 → 1.01, -1.005 → -1.01). The denominator is positive.
/// Who may call it is a list in tests/house. Raises Refused(NumberTooLarge) beyond 64 bits.
qint64 rounded(Int128 numerator, Int128 denominator);

/// The value as 64 bits; raises Refused(NumberTooLarge) where it does not fit.
qint64 fitted(Int128 value);

} // namespace kontorist

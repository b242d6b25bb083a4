#pragma once

#include <QString>

namespace kontorist {

/// The one reader and the one writer of decimal numbers as they stand in files and commands: digits, a
/// point, at most `places` decimals; "12.50" with two places is 1250. Screens and paper have their own
/// forms; they end here as well.
namespace decimal {

/// Raises Refused(NotANumber, TooManyDecimals, NumberTooLarge) about `subject`.
qint64 read(const QString &text, int places, const QString &subject);

/// At least `fewest` decimals, no needless zeros beyond: (1250, 4, 2) → "0.125", (5000, 4, 2) → "0.50".
QString written(qint64 value, int places, int fewest = 0);

} // namespace decimal
} // namespace kontorist

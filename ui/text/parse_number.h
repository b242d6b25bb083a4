#pragma once

#include <optional>
#include <QString>

namespace kontorist::parse {

/// A number as people type it in the language of the program, as core reads it: "1.234,50" → "1234.50". Nothing when
/// it is none, or could be two.
std::optional<QString> plainNumber(const QString &typed);

/// The exact result of sums, differences and products: "3*4,90" → "14.70". Nothing when it is no formula. Raises
/// Refused(NumberTooLarge).
std::optional<QString> plainResult(const QString &formula);

} // namespace kontorist::parse

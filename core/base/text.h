#pragma once

#include <QString>

namespace kontorist {

using namespace Qt::StringLiterals;

struct Objection;

/// Texts that people type, as they may enter the books: no control characters (but line break and tab where
/// several lines are), no half surrogate, no turning of the reading order, at most `most` characters composed.
namespace text {

constexpr qsizetype shortest = 200;   ///< names, numbers, references: one line
constexpr qsizetype longest = 10'000; ///< notes and descriptions
constexpr qsizetype code = 40;        ///< by which a person calls an address, a location, a bin
constexpr qsizetype articleNumber = 60;
constexpr qsizetype postcode = 20;

enum class Lines { One, Several };

std::optional<Objection> objection(const QString &text, const QString &subject, qsizetype most,
                                   Lines lines = Lines::One);

/// Composed (NFC), without blanks at either end: the form in which names and numbers are kept and compared.
QString tidied(const QString &text);

} // namespace text
} // namespace kontorist

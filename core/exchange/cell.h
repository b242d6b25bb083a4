#pragma once

#include "core/base/error.h"
#include "core/base/percent.h"
#include "core/base/price.h"
#include "core/exchange/profile.h"

#include <QDate>

namespace kontorist {

/// The words of a table's cells turned into values, by the format of their sender and without any guess:
/// what the format does not explain is refused. `column` is the subject of every refusal; a cell without
/// content raises Refused(TextMissing). Blanks around a cell's content do not matter.
namespace cell {

/// The number as core/base/decimal reads it: "(1.234,50 €)" → "-1234.50". One sign may stand before or
/// behind ("12,50-"), or parentheses instead; groups must be of three digits. Raises Refused(NotANumber).
QString number(const QString &text, const NumberFormat &format, const QString &column);

/// These raise as the `read` of their value, besides.
Money money(const QString &text, const NumberFormat &format, const QString &column, Currency currency = {});
Price price(const QString &text, const NumberFormat &format, const QString &column, qint64 per = 1);
Quantity quantity(const QString &text, const NumberFormat &format, const QString &column, Unit unit = {});
Percent percent(const QString &text, const NumberFormat &format, const QString &column); ///< "7,5 %" or "7,5"
/// Whole numbers, also as programs write them that know only numbers with decimals: "17850.0" is 17850.
qint64 integer(const QString &text, const NumberFormat &format, const QString &column);

/// What may be zero, but no debt. Raises Refused(NumberTooSmall).
template<class Value>
Value notNegative(Value value, const QString &column)
{
    if (value.isNegative())
        throw Refused(Fault::NumberTooSmall, column, u"-1"_s);
    return value;
}

/// The date of a cell. Pattern: yyyy (yy: 20yy), MM or M, dd or d, and where a time stands beside it HH or H
/// (hh or h with AP), mm or m, ss or s, z or zzz (a fraction of any length or of
/// three digits), t (Z, +01:00, -0500 or +01); all other
/// signs and the letter T stand for themselves. A doubled letter wants both digits. With t the cell is an
/// instant and the date is the German one; without it, the date that stands there. Raises Refused(NotADate,
/// DateTooEarly, DateTooLate).
QDate date(const QString &text, const QString &pattern, const QString &column);

/// Whether a pattern names year, month and day, each field once and none that is unknown.
bool isDatePattern(const QString &pattern);

} // namespace cell
} // namespace kontorist

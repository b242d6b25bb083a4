#pragma once

#include <QString>

namespace kontorist {

/// Numbers with check digits are made of the 36 plain characters 0-9 and A-Z. QChar's own questions also say
/// yes to Arabic digits and Greek capitals, and toUpper turns ß into SS and a dotless i into I: not here.
namespace ascii {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
/// Of a digit 0-9, of a capital 10-35, as ISO 7064 counts them.
constexpr int valueOf(QChar c)
{
    return isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}

bool areDigits(QStringView text);
bool areCapitals(QStringView text);
bool areDigitsOrCapitals(QStringView text);

/// Without blanks of any width and without the characters of `ornaments`; small letters a-z made capital.
QString stripped(const QString &text, QStringView ornaments = {});

/// In groups of four, as IBANs and creditor references stand on paper.
QString inFours(const QString &text);

} // namespace ascii
} // namespace kontorist

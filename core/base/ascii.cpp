#include "core/base/ascii.h"

#include <algorithm>

namespace kontorist::ascii {

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

bool areCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isCapital);
}

bool areDigitsOrCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isCapital(c); });
}

QString stripped(const QString &text, QStringView ornaments)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || ornaments.contains(c))
            continue;
        const bool isSmall = c >= u'a' && c <= u'z';
        plain.append(isSmall ? QChar(c.unicode() - u'a' + u'A') : c);
    }
    return plain;
}

QString inFours(const QString &text)
{
    QString groups;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            groups.append(u' ');
        groups.append(text[i]);
    }
    return groups;
}

} // namespace kontorist::ascii

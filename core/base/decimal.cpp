#include "core/base/decimal.h"

#include "core/base/error.h"
#include "core/base/rounding.h"

namespace kontorist::decimal {

namespace {

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isPlainDigit also takes Arabic and Devanagari digits
}

} // namespace

qint64 read(const QString &text, int places, const QString &subject)
{
    const bool negative = text.startsWith(u'-');
    int digits = 0;
    int decimals = -1; // behind the point; -1: no point yet
    Int128 value = 0;
    for (qsizetype i = negative ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'.' && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (!isPlainDigit(c))
            throw Refused(Fault::NotANumber, subject, text.left(40));
        ++digits;
        if (decimals >= 0 && ++decimals > places) {
            if (c != u'0')
                throw Refused(Fault::TooManyDecimals, subject, QString::number(places));
            continue; // zeros behind the last place change nothing
        }
        value = value * 10 + (c.unicode() - u'0');
        if (value > std::numeric_limits<qint64>::max())
            throw Refused(Fault::NumberTooLarge, subject, text.left(40));
    }
    if (digits == 0 || decimals == 0)
        throw Refused(Fault::NotANumber, subject, text.left(40));
    for (int i = std::max(decimals, 0); i < places; ++i)
        value *= 10;
    if (value > std::numeric_limits<qint64>::max())
        throw Refused(Fault::NumberTooLarge, subject, text.left(40));
    return static_cast<qint64>(negative ? -value : value);
}

QString written(qint64 value, int places, int fewest)
{
    const bool negative = value < 0;
    const quint64 size = negative ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    QString digits = QString::number(size).rightJustified(places + 1, u'0');
    QString fraction = digits.right(places);
    digits.chop(places);
    while (fraction.size() > fewest && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (negative ? u"-"_s : QString()) + digits + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

} // namespace kontorist::decimal

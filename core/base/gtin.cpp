#include "core/base/gtin.h"

#include "core/base/ascii.h"
#include "core/base/check_digits.h"
#include "core/base/error.h"

namespace kontorist {

namespace {

constexpr qsizetype glnLength = 13;
constexpr qsizetype ssccLength = 18;

bool isGtinLength(qsizetype length)
{
    return length == 8 || (length >= 12 && length <= 14);
}

// Nothing but zeros checks itself, but means that someone left the field out.
bool hasGs1CheckDigit(QStringView digits)
{
    return ascii::areDigits(digits) && digits.count(u'0') < digits.size() &&
           check_digits::gs1(digits.chopped(1)) == ascii::valueOf(digits.back());
}

QString withGs1CheckDigit(const QString &digits, Fault fault, const QString &subject)
{
    if (digits.size() >= ssccLength || !ascii::areDigits(digits))
        throw Refused(fault, subject, digits.left(40));
    return digits + QString::number(check_digits::gs1(digits));
}

} // namespace

Gtin Gtin::read(const QString &text, const QString &subject)
{
    const QString digits = ascii::stripped(text, u"-");
    if (!isGtinLength(digits.size()) || !hasGs1CheckDigit(digits))
        throw Refused(Fault::GtinInvalid, subject, text.left(40));
    return Gtin(digits);
}

Gtin Gtin::completed(const QString &digits, const QString &subject)
{
    return read(withGs1CheckDigit(digits, Fault::GtinInvalid, subject), subject);
}

QStringList Gtin::forms(const QString &text)
{
    if (!isGtinLength(text.size()) || !ascii::areDigits(text))
        return {text};
    qsizetype zeros = 0;
    while (zeros < text.size() && text[zeros] == u'0')
        ++zeros;
    QStringList all;
    for (const int length : {8, 12, 13, 14})
        if (text.size() - zeros <= length)
            all.append(text.mid(zeros).rightJustified(length, u'0'));
    return all;
}

Gln Gln::read(const QString &text, const QString &subject)
{
    const QString digits = ascii::stripped(text, u"-");
    if (digits.size() != glnLength || !hasGs1CheckDigit(digits))
        throw Refused(Fault::GlnInvalid, subject, text.left(40));
    return Gln(digits);
}

Gln Gln::completed(const QString &digits, const QString &subject)
{
    return read(withGs1CheckDigit(digits, Fault::GlnInvalid, subject), subject);
}

Sscc Sscc::read(const QString &text, const QString &subject)
{
    QString digits = ascii::stripped(text, u"()");
    if (digits.size() == ssccLength + 2 && digits.startsWith(u"00"))
        digits.remove(0, 2);
    if (digits.size() != ssccLength || !hasGs1CheckDigit(digits))
        throw Refused(Fault::SsccInvalid, subject, text.left(40));
    return Sscc(digits);
}

Sscc Sscc::completed(const QString &digits, const QString &subject)
{
    return read(withGs1CheckDigit(digits, Fault::SsccInvalid, subject), subject);
}

} // namespace kontorist

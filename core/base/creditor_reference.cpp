#include "core/base/creditor_reference.h"

#include "core/base/ascii.h"
#include "core/base/check_digits.h"
#include "core/base/error.h"

namespace kontorist {

namespace {

constexpr qsizetype longestReference = 21;
constexpr qsizetype longestIdentifier = 35;
constexpr qsizetype germanIdentifierLength = 18;

bool isCreditorReference(QStringView text)
{
    return text.startsWith(u"RF") && text.size() > 4 && text.size() <= 4 + longestReference &&
           ascii::areDigitsOrCapitals(text.mid(4)) && check_digits::holds97(text.left(4), text.mid(4));
}

bool isCreditorIdentifier(QStringView text)
{
    if (text.size() < 8 || text.size() > longestIdentifier || !ascii::areCapitals(text.left(2)) ||
        !ascii::areDigitsOrCapitals(text.mid(4)))
        return false;
    const QStringView national = text.mid(7);
    if (text.startsWith(u"DE") && (text.size() != germanIdentifierLength || !ascii::areDigits(national)))
        return false;
    return check_digits::holds97(text.left(4), national);
}

} // namespace

CreditorReference CreditorReference::read(const QString &text, const QString &subject)
{
    const QString characters = ascii::stripped(text);
    if (!isCreditorReference(characters))
        throw Refused(Fault::CreditorReferenceInvalid, subject, text.left(40));
    return CreditorReference(characters);
}

CreditorReference CreditorReference::of(const QString &number, const QString &subject)
{
    const QString reference = ascii::stripped(number, u"-/._");
    if (reference.isEmpty() || reference.size() > longestReference || !ascii::areDigitsOrCapitals(reference))
        throw Refused(Fault::CreditorReferenceInvalid, subject, number.left(40));
    const int check = 98 - check_digits::remainder97(reference + u"RF00"_s);
    return CreditorReference(u"RF%1%2"_s.arg(check, 2, 10, QChar(u'0')).arg(reference));
}

QString CreditorReference::printed() const
{
    return ascii::inFours(m_characters);
}

CreditorIdentifier CreditorIdentifier::read(const QString &text, const QString &subject)
{
    const QString characters = ascii::stripped(text);
    if (!isCreditorIdentifier(characters))
        throw Refused(Fault::CreditorIdentifierInvalid, subject, text.left(40));
    return CreditorIdentifier(characters);
}

bool CreditorIdentifier::isSameCreditorAs(const CreditorIdentifier &other) const
{
    return m_characters.left(4) == other.m_characters.left(4) &&
           m_characters.mid(7) == other.m_characters.mid(7);
}

} // namespace kontorist

#include "core/base/email.h"

#include "core/base/ascii.h"
#include "core/base/error.h"

#include <algorithm>
#include <QStringList>
#include <QUrl>

namespace kontorist::email {

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254; // 256 of a path less its brackets
constexpr qsizetype longestLabel = 63;

bool isPlain(QChar c)
{
    return ascii::isDigit(c) || ascii::isCapital(c) || (c >= u'a' && c <= u'z');
}

bool isAtomCharacter(QChar c)
{
    return isPlain(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotAtom(QStringView text)
{
    const auto atoms = text.split(u'.');
    return std::all_of(atoms.begin(), atoms.end(), [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtomCharacter);
    });
}

// Visible ASCII between quotation marks; a backslash shields the character behind it.
bool isQuoted(QStringView text)
{
    if (text.size() < 3 || text.front() != u'"' || text.back() != u'"')
        return false;
    const QStringView inside = text.sliced(1, text.size() - 2);
    bool isShielded = false;
    for (const QChar c : inside) {
        if (c <= u' ' || c > u'~' || (c == u'"' && !isShielded))
            return false;
        isShielded = c == u'\\' && !isShielded;
    }
    return !isShielded;
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' &&
           label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), [](QChar c) { return isPlain(c) || c == u'-'; });
}

bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel) &&
           labels.back().size() >= 2 && !ascii::areDigits(labels.back());
}

// As the name servers know it; empty where it cannot be written for them.
QString wireForm(const QString &domain)
{
    const bool isKnown = std::all_of(domain.begin(), domain.end(), [](QChar c) {
        return c < QChar(0x80) || c.isLetterOrNumber() || c.isMark();
    });
    return isKnown ? QString::fromLatin1(QUrl::toAce(domain)) : QString();
}

bool isAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > longestLocalPart || address.size() > longestAddress)
        return false;
    const QStringView local = QStringView(address).left(at);
    const QString domain = wireForm(address.mid(at + 1));
    return at + 1 + domain.size() <= longestAddress && (isDotAtom(local) || isQuoted(local)) &&
           isDomain(domain);
}

} // namespace

std::optional<Objection> objection(const QString &address, const QString &subject)
{
    if (isAddress(address))
        return {};
    return Objection{Fault::EmailInvalid, subject, address.left(80)};
}

} // namespace kontorist::email

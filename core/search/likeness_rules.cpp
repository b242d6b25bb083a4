#include "core/base/text.h"
#include "core/search/search_rules.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace kontorist::search_rules {

namespace {

// Kölner Phonetik: the digit of a letter depends on its neighbours; a null one is the edge of the word.

bool isOneOf(QChar c, QStringView letters)
{
    return !c.isNull() && letters.contains(c);
}

QStringView soundOfC(QChar before, QChar after)
{
    if (before.isNull())
        return isOneOf(after, u"ahkloqrux") ? u"4" : u"8";
    return isOneOf(after, u"ahkoqux") && !isOneOf(before, u"sz") ? u"4" : u"8";
}

QStringView soundOf(QChar before, QChar letter, QChar after)
{
    switch (letter.unicode()) {
    case u'h':
        return {};
    case u'b':
        return u"1";
    case u'p':
        return after == u'h' ? u"3" : u"1";
    case u'd':
    case u't':
        return isOneOf(after, u"csz") ? u"8" : u"2";
    case u'f':
    case u'v':
    case u'w':
        return u"3";
    case u'g':
    case u'k':
    case u'q':
        return u"4";
    case u'c':
        return soundOfC(before, after);
    case u'x':
        return isOneOf(before, u"ckq") ? u"8" : u"48";
    case u'l':
        return u"5";
    case u'm':
    case u'n':
        return u"6";
    case u'r':
        return u"7";
    case u's':
    case u'z':
        return u"8";
    default:
        return u"0"; // a e i o u j y
    }
}

/// Each run of the same digit once.
void appendSound(QString &code, QStringView sound)
{
    for (const QChar digit : sound)
        if (code.isEmpty() || code.back() != digit)
            code += digit;
}

/// Same length: one letter differs at the front, or two neighbours are exchanged.
bool isWrongAtFront(std::u32string_view a, std::u32string_view b)
{
    if (a.substr(1) == b.substr(1))
        return true;
    return a.size() > 1 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2);
}

bool isDecimal(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool mayHoldTypo(const QString &word)
{
    return word.size() >= shortestForTypo && word.size() <= longestWord &&
           !std::any_of(word.begin(), word.end(), isDecimal);
}

bool soundAlike(const QString &a, const QString &b)
{
    const QString sound = phonetic(a);
    return sound.size() > 1 && sound == phonetic(b);
}

} // namespace

QString phonetic(const QString &word)
{
    QString letters;
    for (const QChar c : folded(word))
        if (c >= u'a' && c <= u'z')
            letters += c;
        else if (isDecimal(c))
            return {};
    QString code;
    for (qsizetype i = 0; i < letters.size(); ++i)
        appendSound(code, soundOf(i > 0 ? letters[i - 1] : QChar(), letters[i],
                                  i + 1 < letters.size() ? letters[i + 1] : QChar()));
    return code.left(1) + code.mid(1).remove(u'0');
}

QStringList deletions(const QString &word)
{
    if (!mayHoldTypo(word))
        return {};
    const std::u32string letters = word.toStdU32String();
    QStringList deletions;
    for (size_t i = 0; i < letters.size(); ++i)
        if (i == 0 || letters[i] != letters[i - 1]) // each of a doubled letter leaves the same
            deletions << QString::fromStdU32String(std::u32string(letters).erase(i, 1));
    return deletions;
}

bool isNear(const QString &a, const QString &b)
{
    const std::u32string first = a.toStdU32String();
    const std::u32string second = b.toStdU32String();
    std::u32string_view shorter = first.size() <= second.size() ? first : second;
    std::u32string_view longer = first.size() <= second.size() ? second : first;
    while (!shorter.empty() && shorter[0] == longer[0]) {
        shorter.remove_prefix(1);
        longer.remove_prefix(1);
    }
    if (longer.size() == shorter.size())
        return longer.empty() || isWrongAtFront(shorter, longer);
    return longer.size() == shorter.size() + 1 && longer.substr(1) == shorter;
}

std::optional<Hit> hit(const QString &asked, const QString &kept)
{
    if (asked.isEmpty())
        return {};
    if (kept.startsWith(asked))
        return kept.size() == asked.size() ? Hit::Exact : Hit::Prefix;
    if (soundAlike(asked, kept))
        return Hit::Phonetic;
    if (mayHoldTypo(asked) && mayHoldTypo(kept) && isNear(asked, kept))
        return Hit::Typo;
    return {};
}

} // namespace kontorist::search_rules

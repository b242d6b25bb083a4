#include "core/search/search_rules.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace kontorist::search_rules {

namespace {

constexpr qsizetype fewestDigitsOfTelephone = 6;
constexpr qsizetype mostDigitsOfTelephone = 15;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasDigitsOnly(const QString &word)
{
    return std::all_of(word.begin(), word.end(), isAsciiDigit);
}

/// Accents of the European scripts. Marks of other scripts are letters of theirs and stay.
bool isAccent(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

/// Latin letters with a stroke or of their own, which Unicode does not take apart; nothing for all others.
QStringView plainLetter(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    case U'ħ':
        return u"h";
    default:
        return {};
    }
}

/// Small, without accents, compatible forms (ﬁ, ½, full width) taken apart; still without the rule of the e.
QString plain(const QString &text)
{
    const auto apart = QString::NormalizationForm_KD;
    QString plain;
    for (const char32_t c : text.normalized(apart).toCaseFolded().normalized(apart).toStdU32String()) {
        if (isAccent(c) || QChar::category(c) == QChar::Other_Format)
            continue; // a soft hyphen or a mark of direction is no part of a word
        const QStringView letter = plainLetter(c);
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            plain += QChar(u'0' + QChar::digitValue(c));
        else if (letter.isEmpty())
            plain += QChar::fromUcs4(c);
        else
            plain += letter;
    }
    return plain.normalized(QString::NormalizationForm_C);
}

bool losesE(QChar before)
{
    return before == u'a' || before == u'o' || before == u'u';
}

QString withoutE(const QString &plain)
{
    QString folded;
    for (const QChar c : plain)
        if (c != u'e' || folded.isEmpty() || !losesE(folded.back()))
            folded += c;
    return folded;
}

/// At most so many characters, and no half one at the end.
QString shortened(const QString &word)
{
    const bool halved = word.size() > longestWord && word[longestWord - 1].isHighSurrogate();
    return word.left(halved ? longestWord - 1 : longestWord);
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// A piece between blanks or signs as it is kept and asked.
QString wordOf(const QString &piece)
{
    return shortened(hasDigitsOnly(piece) ? withoutLeadingZeros(piece) : withoutE(piece));
}

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// The pieces of letters and digits in a chunk.
QStringList piecesOf(const QString &chunk)
{
    QStringList pieces;
    bool inside = false;
    for (const char32_t c : chunk.toStdU32String()) {
        const bool was = std::exchange(inside, isPartOfWord(c));
        if (inside && !was)
            pieces << QString();
        if (inside)
            pieces.back() += QChar::fromUcs4(c);
    }
    return pieces;
}

QStringList wordsOf(const QStringList &pieces)
{
    QStringList words;
    for (const QString &piece : pieces.mid(0, mostWords))
        words << wordOf(piece);
    return words;
}

bool isOfTelephone(const QString &chunk)
{
    return std::all_of(chunk.begin(), chunk.end(),
                       [](QChar c) { return isAsciiDigit(c) || QStringView(u"+()/.-‐–").contains(c); });
}

bool opensTelephone(const QString &chunk)
{
    const QStringView start = chunk.startsWith(u'(') ? QStringView(chunk).mid(1) : QStringView(chunk);
    return start.startsWith(u'+') || start.startsWith(u'0');
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (isAsciiDigit(c))
            digits += c;
    return digits;
}

/// The number written in plain signs without blanks, in the form of `telephone`.
QString telephoneOf(QString number)
{
    if (!isOfTelephone(number) || !opensTelephone(number))
        return {};
    const QString digits = digitsOf(number.remove(u"(0)"_s)); // +49 (0)30: not dialled from abroad
    if (digits.size() < fewestDigitsOfTelephone || digits.size() > mostDigitsOfTelephone)
        return {};
    const bool international = number.contains(u'+') || digits.startsWith(u"00");
    const QString significant = withoutLeadingZeros(digits);
    return international && significant.startsWith(u"49") ? withoutLeadingZeros(significant.mid(2))
                                                          : significant;
}

/// Some chunks in a row that are one telephone number.
struct Telephone
{
    qsizetype length = 0; ///< chunks; 0: there is none
    QString digits;
};

/// The number that begins here. It ends with a comma, before the next + and where it has digits enough.
Telephone telephoneAt(const QStringList &chunks, qsizetype from)
{
    // The groups of an IBAN may begin with 0 as well, but digits stand before them.
    const bool goesOn = from > 0 && isOfTelephone(chunks[from - 1]) && !chunks[from].contains(u'+');
    if (goesOn || !opensTelephone(chunks[from]))
        return {};
    QString number;
    qsizetype length = 0;
    for (bool ends = false; !ends && from + length < chunks.size(); ++length) {
        QString chunk = chunks[from + length];
        ends = chunk.endsWith(u',') || chunk.endsWith(u';');
        chunk.chop(ends ? 1 : 0);
        const bool begins = length > 0 && chunk.contains(u'+');
        if (begins || !isOfTelephone(chunk) || digitsOf(number + chunk).size() > mostDigitsOfTelephone)
            break;
        number += chunk;
    }
    const QString digits = telephoneOf(number);
    return digits.isEmpty() ? Telephone{} : Telephone{length, digits};
}

void addReading(Term &term, const QStringList &words)
{
    if (!words.isEmpty() && !term.readings.contains(words))
        term.readings << words;
}

/// What is joined by signs is one word as well as several. The whole is folded anew, because letters may join
/// where two pieces meet.
void addReadings(Term &term, const QStringList &pieces)
{
    if (pieces.size() > 1)
        addReading(term, {wordOf(folded(pieces.join(QString())))});
    addReading(term, wordsOf(pieces));
}

/// The next term of a line, and `at` behind it.
Term nextTerm(const QStringList &chunks, qsizetype &at)
{
    Term term;
    const Telephone telephone = telephoneAt(chunks, at);
    if (telephone.length == 0) {
        addReadings(term, piecesOf(chunks[at++]));
        return term;
    }
    addReading(term, {telephone.digits});
    addReadings(term, piecesOf(chunks.mid(at, telephone.length).join(u' ')));
    at += telephone.length;
    return term;
}

} // namespace

QString folded(const QString &text)
{
    return withoutE(plain(text));
}

QList<Term> terms(const QString &text)
{
    QList<Term> terms;
    for (const QString &line : plain(text).split(u'\n')) {
        const QStringList chunks = line.simplified().split(u' ', Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < chunks.size() && terms.size() < mostWords;) {
            const Term term = nextTerm(chunks, at);
            if (!term.readings.isEmpty())
                terms << term;
        }
    }
    return terms;
}

QStringList words(const QString &text)
{
    QStringList words;
    for (const Term &term : terms(text))
        for (const QStringList &reading : term.readings)
            for (const QString &word : reading)
                if (words.size() < mostWords && !words.contains(word))
                    words << word;
    return words;
}

QString telephone(const QString &text)
{
    return telephoneOf(plain(text).simplified().remove(u' '));
}

} // namespace kontorist::search_rules

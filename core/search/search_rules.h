#pragma once

#include <optional>
#include <QList>
#include <QStringList>

namespace kontorist {

/// What the search box understands: texts become words, words meet although they are written differently.
/// A record is found under the `words` of its texts; what a person types is asked as `terms`.
namespace search_rules {

constexpr qsizetype mostWords = 40;      ///< per record: the first ones; so the most telling text comes first
constexpr qsizetype longestWord = 40;    ///< characters; longer words are cut, when kept and when asked
constexpr qsizetype shortestForTypo = 4; ///< one letter wrong in a shorter word makes another word

/// The one form in which words are compared: small letters without accents, ß as ss, and no e behind a, o
/// or u. That last rule is what makes Müller, Mueller and Muller one word: ü loses its dots and ue its e, so
/// that nobody has to know which of them the other person wrote. Its price are a few words that meet without
/// reason (Michael and Michal), for which a search has room. Letters of other scripts and all digits stay;
/// digits are the ASCII ones. Folding twice changes nothing, and with European letters the fold of a
/// beginning is a beginning of the fold, so that search as you type never loses what it has.
QString folded(const QString &text);

/// The distinct folded words of a text in their order. Signs and blanks divide words; what is joined by signs
/// is also kept whole: AU-2026-00417 gives au202600417, au, 2026 and 417. Numbers lose leading zeros. A
/// telephone number also gives its digits in one piece, see `telephone`.
QStringList words(const QString &text);

/// A part of what a person typed. It fits a record when all words of one of its readings do: AU-2026-00417 is
/// asked as one word or as three.
struct Term
{
    QList<QStringList> readings;

    bool operator==(const Term &) const = default;
};

/// All of them must fit.
QList<Term> terms(const QString &text);

/// The digits of a telephone number, one form for all notations: without trunk zero and, within Germany,
/// without country code. 030 123456, 030/12 34 56 and +49 (0)30 123456 are all 30123456; +43 1 5123 is 4315123.
/// Nothing where a text is no such number: it begins with + or 0 and has 6 to 15 digits (E.164).
QString telephone(const QString &text);

/// Kölner Phonetik (Postel 1969): the sound of a German word as digits, the same for Meier, Maier and Mayr.
/// Nothing for a word with digits, which has no sound, and for other scripts than Latin.
QString phonetic(const QString &word);

/// What is left of a word when any one letter is taken out. Two words that differ by one typing error
/// share a deletion, or one is a deletion of the other. Only for 4 to 40 characters, and not for words
/// with digits: the neighbour of an order number is another order.
QStringList deletions(const QString &word);

/// Whether one typing error lies between two words at most: a letter wrong, missing, too many, or two
/// neighbours exchanged (Damerau distance 0 or 1).
bool isNear(const QString &a, const QString &b);

/// How a word was found, best first.
enum class Hit { Exact, Prefix, Phonetic, Typo };

/// How an asked word fits a kept one, both folded; the best way of all. Sounds of one digit say too little.
std::optional<Hit> hit(const QString &asked, const QString &kept);

} // namespace search_rules
} // namespace kontorist

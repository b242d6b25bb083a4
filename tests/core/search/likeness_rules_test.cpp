#include "core/search/search_rules.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QSet>

namespace kontorist {

namespace {

using search_rules::deletions;
using search_rules::Hit;
using search_rules::hit;
using search_rules::isNear;
using search_rules::phonetic;

QString anyWord(qsizetype shortest, qsizetype longest)
{
    const auto letter = rc::gen::elementOf(std::u32string(U"abcdehknopstuxäßж中𝕏"));
    const auto size = *rc::gen::inRange<qsizetype>(shortest, longest + 1);
    return QString::fromStdU32String(*rc::gen::container<std::u32string>(static_cast<size_t>(size), letter));
}

/// The word with one error of typing in it.
QString mistyped(const QString &word)
{
    std::u32string letters = word.toStdU32String();
    const size_t at = *rc::gen::inRange<size_t>(0, letters.size());
    const char32_t letter = *rc::gen::elementOf(std::u32string(U"abxß中"));
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        letters[at] = letter;
        break;
    case 1:
        letters.insert(at, 1, letter);
        break;
    case 2:
        letters.erase(at, 1);
        break;
    default:
        if (at + 1 < letters.size())
            std::swap(letters[at], letters[at + 1]);
    }
    return QString::fromStdU32String(letters);
}

/// Damerau's distance by the table that defines it, to compare with.
size_t typingErrors(const std::u32string &a, const std::u32string &b)
{
    std::vector<std::vector<size_t>> table(a.size() + 1, std::vector<size_t>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i)
        for (size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = i + j;
                continue;
            }
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                                    table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    return table[a.size()][b.size()];
}

} // namespace

TEST_CASE("Kölner Phonetik gives the known codes")
{
    const std::pair<QString, QString> known[] = {{u"Müller-Lüdenscheidt"_s, u"65752682"_s},
                                                 {u"Wikipedia"_s, u"3412"_s},
                                                 {u"Breschnew"_s, u"17863"_s},
                                                 {u"Müller"_s, u"657"_s},
                                                 {u"Schmidt"_s, u"862"_s},
                                                 {u"Schneider"_s, u"8627"_s},
                                                 {u"Fischer"_s, u"387"_s},
                                                 {u"Weber"_s, u"317"_s},
                                                 {u"Wagner"_s, u"3467"_s},
                                                 {u"Becker"_s, u"147"_s},
                                                 {u"Hoffmann"_s, u"0366"_s},
                                                 {u"Schäfer"_s, u"837"_s},
                                                 {u"Eberhardt"_s, u"01772"_s},
                                                 {u"Mönchengladbach"_s, u"664645214"_s},
                                                 {u"Deutsch"_s, u"28"_s},
                                                 {u"Pharma"_s, u"376"_s},
                                                 {u"Xanthippe"_s, u"48621"_s},
                                                 {u"Zacharias"_s, u"8478"_s},
                                                 {u"Celsius"_s, u"8588"_s},
                                                 {u"Christstollen"_s, u"478256"_s},
                                                 {u"Arbeitsamt"_s, u"071862"_s},
                                                 {u"Heithabu"_s, u"021"_s},
                                                 {u"Bergisch-Gladbach"_s, u"174845214"_s},
                                                 {u"Hannover"_s, u"0637"_s}};
    for (const auto &[word, code] : known) {
        CAPTURE(word);
        CHECK(phonetic(word) == code);
    }
}

TEST_CASE("Kölner Phonetik follows each of its rules")
{
    const std::pair<QString, QString> rules[] = {
        {u"a"_s, u"0"_s},     {u"y"_s, u"0"_s},    {u"j"_s, u"0"_s},     {u"h"_s, u""_s},
        {u"aha"_s, u"0"_s},   {u"b"_s, u"1"_s},    {u"p"_s, u"1"_s},     {u"ph"_s, u"3"_s},
        {u"d"_s, u"2"_s},     {u"tc"_s, u"8"_s},   {u"ds"_s, u"8"_s},    {u"tz"_s, u"8"_s},
        {u"fvw"_s, u"3"_s},   {u"gkq"_s, u"4"_s},  {u"x"_s, u"48"_s},    {u"ax"_s, u"048"_s},
        {u"kx"_s, u"48"_s},   {u"qx"_s, u"48"_s},  {u"cx"_s, u"48"_s},   {u"l"_s, u"5"_s},
        {u"mn"_s, u"6"_s},    {u"r"_s, u"7"_s},    {u"szß"_s, u"8"_s},   {u"ca"_s, u"4"_s},
        {u"cl"_s, u"45"_s},   {u"cr"_s, u"47"_s},  {u"ce"_s, u"8"_s},    {u"acl"_s, u"085"_s},
        {u"acr"_s, u"087"_s}, {u"ack"_s, u"04"_s}, {u"asca"_s, u"08"_s}, {u"azca"_s, u"08"_s},
        {u"shch"_s, u"84"_s}, {u"xch"_s, u"484"_s}};
    for (const auto &[word, code] : rules) {
        CAPTURE(word);
        CHECK(phonetic(word) == code);
    }
}

TEST_CASE("names that sound alike have one sound, and numbers have none")
{
    CHECK(phonetic(u"Meier"_s) == phonetic(u"Mayr"_s));
    CHECK(phonetic(u"Philipp"_s) == phonetic(u"Filip"_s));
    CHECK(phonetic(u"Schulze"_s) == phonetic(u"Scholz"_s));
    CHECK(phonetic(u"Meier"_s) != phonetic(u"Maler"_s));
    CHECK(phonetic(u"AU2026"_s).isEmpty());
    CHECK(phonetic(u"北京"_s).isEmpty());
    CHECK(phonetic({}).isEmpty());
}

TEST_CASE("a sound does not depend on capitals, dots and accents")
{
    rc::prop("any word", [] {
        const auto letters = rc::gen::elementOf(std::u16string(u"aeioubcdhkpstxzqäöüßéçñ-"));
        const QString word = QString::fromStdU16String(*rc::gen::container<std::u16string>(letters));
        QString written = word.toUpper();
        RC_ASSERT(phonetic(written) == phonetic(word));
        written.replace(u"Ä"_s, u"Ae"_s).replace(u"Ö"_s, u"oe"_s).replace(u"Ü"_s, u"ue"_s);
        RC_ASSERT(phonetic(written) == phonetic(word));
        RC_ASSERT(phonetic(search_rules::folded(word)) == phonetic(word));
    });
}

TEST_CASE("a deletion is the word without one of its letters")
{
    CHECK(deletions(u"otto"_s) == QStringList{u"tto"_s, u"oto"_s, u"ott"_s});
    CHECK(deletions(u"abc"_s).isEmpty());
    CHECK(deletions(QString(41, u'a')).isEmpty());
    CHECK(deletions(QString(40, u'a')) == QStringList{QString(39, u'a')});
    CHECK(deletions(u"au2026"_s).isEmpty()); // the neighbour of an order is another order
    CHECK(deletions(u"a𝕏bc"_s) == QStringList{u"𝕏bc"_s, u"abc"_s, u"a𝕏c"_s, u"a𝕏b"_s});
}

TEST_CASE("one typing error is found through deletions")
{
    rc::prop("any word of four letters and more", [] {
        const QString word = anyWord(4, 20);
        const QString typed = mistyped(word);
        const auto withItself = [](const QString &text) {
            const QStringList all = deletions(text) << text;
            return QSet<QString>(all.begin(), all.end());
        };
        RC_ASSERT(withItself(word).intersects(withItself(typed)));
        RC_ASSERT(isNear(word, typed));
    });
}

TEST_CASE("words are near with one typing error between them, and not with two")
{
    CHECK(isNear(u"muller"_s, u"muller"_s));
    CHECK(isNear(u"muller"_s, u"mulelr"_s));
    CHECK(isNear(u"muller"_s, u"muler"_s));
    CHECK(isNear(u"muller"_s, u"mulller"_s));
    CHECK(isNear(u"muller"_s, u"miller"_s));
    CHECK(isNear({}, u"a"_s));
    CHECK_FALSE(isNear(u"muller"_s, u"mielr"_s));
    CHECK_FALSE(isNear(u"muller"_s, u"mul"_s));
    CHECK_FALSE(isNear(u"abcd"_s, u"badc"_s));
    rc::prop("as the definition says", [] {
        const QString a = anyWord(0, 6);
        const QString b =
            *rc::gen::arbitrary<bool>() || a.isEmpty() ? anyWord(0, 6) : mistyped(mistyped(a) + u'a');
        RC_ASSERT(isNear(a, b) == (typingErrors(a.toStdU32String(), b.toStdU32String()) <= 1));
        RC_ASSERT(isNear(a, b) == isNear(b, a));
    });
}

TEST_CASE("the better hit comes first")
{
    CHECK(hit(u"muller"_s, u"muller"_s) == Hit::Exact);
    CHECK(hit(u"mull"_s, u"muller"_s) == Hit::Prefix);
    CHECK(hit(u"maier"_s, u"meyer"_s) == Hit::Phonetic);
    CHECK(hit(u"wabner"_s, u"wagner"_s) == Hit::Typo);
    CHECK_FALSE(hit(u"wagner"_s, u"fischer"_s));
    CHECK_FALSE(hit({}, u"muller"_s));
    CHECK_FALSE(hit(u"au"_s, u"ei"_s)); // sounds of one digit say too little
    CHECK_FALSE(hit(u"au202600417"_s, u"au202600418"_s));
    CHECK_FALSE(hit(u"abc"_s, u"xbc"_s));
    CHECK(Hit::Exact < Hit::Prefix);
    CHECK(Hit::Prefix < Hit::Phonetic);
    CHECK(Hit::Phonetic < Hit::Typo);
}

} // namespace kontorist

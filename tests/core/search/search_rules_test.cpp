#include "core/search/search_rules.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

namespace {

using search_rules::folded;
using search_rules::Term;
using search_rules::terms;
using search_rules::words;

/// Texts of letters, accents, digits, signs and single code units of every kind, half characters included.
rc::Gen<QString> anyText()
{
    const auto common = rc::gen::elementOf(
        std::u16string(u"aeouAEOUmnrstÄÖÜßäöüéëøæŁİıſﬁ½²\u0308\u0301\u00AD\u3099가ﾊ0012379+()/.-,; \n\tΣς"));
    const auto anyUnit = rc::gen::map(rc::gen::inRange(0, 0x10000), [](int unit) { return char16_t(unit); });
    const auto unit = rc::gen::weightedOneOf<char16_t>({{5, common}, {1, anyUnit}});
    return rc::gen::map(rc::gen::container<std::u16string>(unit),
                        [](const std::u16string &text) { return QString::fromStdU16String(text); });
}

/// Whether what was asked fits a record, each word whole: what the store does with its tables.
bool finds(const QString &asked, const QString &record)
{
    const QStringList kept = words(record);
    for (const Term &term : terms(asked)) {
        bool fits = false;
        for (const QStringList &reading : term.readings)
            fits = fits || std::all_of(reading.begin(), reading.end(),
                                       [&](const QString &word) { return kept.contains(word); });
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("spellings of one name fold to one word")
{
    for (const QString &name :
         {u"Müller"_s, u"Mueller"_s, u"muller"_s, u"MÜLLER"_s, u"Mu\u0308ller"_s, u"Mül\u00ADler"_s})
        CHECK(folded(name) == u"muller"_s);
    CHECK(folded(u"Straße"_s) == folded(u"STRASSE"_s));
    CHECK(folded(u"Weiẞ"_s) == u"weiss"_s);
    CHECK(folded(u"Göthe"_s) == folded(u"Goethe"_s));
    CHECK(folded(u"Häußler"_s) == folded(u"Haeussler"_s));
    CHECK(folded(u"Noël Čapek"_s) == u"nol capek"_s);
    CHECK(folded(u"Łukasz Ørsted"_s) == u"lukasz orsted"_s);
    CHECK(folded(u"København"_s) == folded(u"Kobenhavn"_s));
    CHECK(folded(u"İstanbul Diyarbakır"_s) == u"istanbul diyarbakir"_s);
    CHECK(folded(u"ﬁx ½ Ｋｇ"_s) == u"fix 1⁄2 kg"_s);
}

TEST_CASE("what is no accent stays: other words, other scripts, digits")
{
    CHECK(folded(u"Muller"_s) != folded(u"Miller"_s));
    CHECK(folded(u"See Meer"_s) == u"see meer"_s); // only a, o and u lose their e
    CHECK(folded(u"北京 한국"_s) == u"北京 한국"_s);
    CHECK(folded(u"ОДЕССА Σίσυφος"_s) == u"одесса σισυφοσ"_s);
    CHECK(folded(u"٤٧١١ 0815"_s) == u"4711 0815"_s);
}

TEST_CASE("folding twice changes nothing")
{
    for (int unit = 0; unit < 0x10000; ++unit) {
        const QString once = folded(QString(QChar(unit)));
        if (folded(once) != once)
            FAIL_CHECK("U+" << QString::number(unit, 16).toStdString());
    }
    rc::prop("any text", [] {
        const QString once = folded(*anyText());
        RC_ASSERT(folded(once) == once);
    });
}

TEST_CASE("the fold of a beginning is a beginning of the fold")
{
    rc::prop("any European text", [] {
        const auto letters = rc::gen::elementOf(std::u16string(u"aeouAEsSÄÖÜßäöüéëøæ łßΣς19-"));
        const QString text = QString::fromStdU16String(*rc::gen::container<std::u16string>(letters));
        const QString start = text.left(*rc::gen::inRange<qsizetype>(0, text.size() + 1));
        RC_ASSERT(folded(text).startsWith(folded(start)));
    });
}

TEST_CASE("signs and blanks divide words, and what signs join is a word as well")
{
    CHECK(words(u"Bäckerei Müller GmbH"_s) == QStringList{u"backerei"_s, u"muller"_s, u"gmbh"_s});
    CHECK(words(u"AU-2026-00417"_s) == QStringList{u"au202600417"_s, u"au"_s, u"2026"_s, u"417"_s});
    CHECK(words(u"T-Shirt"_s) == QStringList{u"tshirt"_s, u"t"_s, u"shirt"_s});
    CHECK(words(u"1.234,50"_s) == QStringList{u"123450"_s, u"1"_s, u"234"_s, u"50"_s});
    CHECK(words(u"M8x20 000"_s) == QStringList{u"m8x20"_s, u"0"_s});
    CHECK(words(u"ha ha HA"_s) == QStringList{u"ha"_s});
    CHECK(words(u" - / ,\n"_s).isEmpty());
    CHECK(words(u"か-\u3099"_s).first() == u"が"_s); // a mark joins the letter before the sign
    CHECK(words(u"a\nb\tc\u00A0d"_s).size() == 4);
}

TEST_CASE("a number is found by any of its parts and in any punctuation")
{
    const QString record = u"Auftrag AU-2026-00417 Müller-Lüdenscheidt"_s;
    for (const QString &asked :
         {u"AU-2026-00417"_s, u"au202600417"_s, u"00417"_s, u"417"_s, u"2026-417"_s, u"AU/2026/00417"_s,
          u"Mueller"_s, u"muller ludenscheidt 417"_s, u"AU 417"_s}) {
        CAPTURE(asked);
        CHECK(finds(asked, record));
    }
    for (const QString &asked : {u"41"_s, u"AU-2025-00417"_s, u"Müller 418"_s})
        CHECK_FALSE(finds(asked, record));
    CHECK(finds(u"Frau-Eva"_s, u"Fraueva"_s)); // the rule of the e applies across the sign as well
}

TEST_CASE("a telephone number is found in any notation")
{
    const QString notations[] = {u"030 123456"_s,         u"030/12 34 56"_s, u"(030) 123-456"_s,
                                 u"+49 30 123456"_s,      u"+4930123456"_s,  u"0049 30 123456"_s,
                                 u"+49 (0)30 / 123456"_s, u"030–123456"_s};
    for (const QString &kept : notations) {
        CHECK(search_rules::telephone(kept) == u"30123456"_s);
        for (const QString &asked : notations) {
            CAPTURE(kept, asked);
            CHECK(finds(asked, u"Tel. "_s + kept + u", Fax 030 123457"_s));
            CHECK(finds(asked + u" Müller"_s, u"Müller "_s + kept + u"\n01067 Dresden"_s));
        }
    }
    CHECK(search_rules::telephone(u"+43 1 5123"_s) == search_rules::telephone(u"0043/1/5123"_s));
    CHECK(words(u"+49 30 123456 +49 171 5556667"_s).contains(u"1715556667"_s));
}

TEST_CASE("what is no telephone number is none")
{
    for (const QString &text : {u""_s, u"01067"_s, u"30 123456"_s, u"030 12a456"_s, u"0123456789012345"_s,
                                u"Tel 030 123456"_s, u"(0)"_s, u"+"_s, u"("_s})
        CHECK(search_rules::telephone(text).isEmpty());
    // The groups of an IBAN that begin with 0.
    CHECK(words(u"DE89 3704 0044 0532 0130 00"_s) ==
          QStringList{u"de89"_s, u"3704"_s, u"44"_s, u"532"_s, u"130"_s, u"0"_s});
}

TEST_CASE("a record keeps so many words of such a length")
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u" w%1"_s.arg(i);
    CHECK(words(text).size() == search_rules::mostWords);
    CHECK(words(text).first() == u"w0"_s);
    CHECK(terms(text).size() == search_rules::mostWords);
    CHECK(words(QString(100, u'x')) == QStringList{QString(40, u'x')});
    CHECK(words(u"x"_s + QString(u"𝕏𐐷"_s).repeated(30)).first().size() <= 40);
}

TEST_CASE("any text has words that find it")
{
    rc::prop("any text", [] {
        const QString text = *anyText();
        const QStringList kept = words(text);
        RC_ASSERT(kept.size() <= search_rules::mostWords);
        for (const QString &word : kept) {
            RC_ASSERT(!word.isEmpty() && word.size() <= search_rules::longestWord);
            RC_ASSERT(folded(word) == word);
        }
        if (kept.size() < search_rules::mostWords)
            RC_ASSERT(finds(text, text));
        RC_ASSERT(search_rules::telephone(text).size() <= 15);
    });
}

} // namespace kontorist

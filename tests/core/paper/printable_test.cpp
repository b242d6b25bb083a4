#include "core/paper/printable.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <QRawFont>

namespace kontorist::paper {

namespace {

/// Whether the table and the font say the same about a character; composed ones speak for themselves.
bool agree(const QRawFont &font, char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    const QString printed = printable(text);
    if (printed == text)
        return font.supportsCharacter(c);
    return printed != QString(QChar::ReplacementCharacter) || !font.supportsCharacter(c);
}

} // namespace

TEST_CASE("what counts as printable is what the shipped fonts contain")
{
    for (const char *face : {"Regular", "SemiBold", "Bold"}) {
        const QRawFont font(u":/fonts/NotoSans-%1.ttf"_s.arg(QLatin1StringView(face)), 20);
        REQUIRE(font.isValid());
        QList<uint> differing;
        for (char32_t c = 0x20; c < 0x20000; ++c)
            if ((c < 0xd800 || c > 0xdfff) && !agree(font, c) && c != QChar::ReplacementCharacter)
                differing.append(c);
        CHECK(differing == QList<uint>());
    }
}

TEST_CASE("letters of Europe are printed, others are seen to be missing")
{
    CHECK(isPrintable(u"Bäckerei Łódź, Ελλάδα, България, 12,50 € „gut“ – 5 m²"_s));
    CHECK(printable(u"Croissant 🥐"_s) == u"Croissant \ufffd"_s);
    CHECK(printable(u"مخبز"_s) == u"\ufffd\ufffd\ufffd\ufffd"_s);
    CHECK_FALSE(isPrintable(u"中"_s));
    CHECK(printable(u"Mu\u0308ller"_s) == u"M\u00fcller"_s);
    CHECK(printable(QString(QChar(0xd800))) == QString(QChar::ReplacementCharacter));
}

TEST_CASE("characters that could turn an amount around are taken out")
{
    CHECK(printable(u"\u202e1.234,56\u202c €"_s) == u"1.234,56 €"_s);
    CHECK(printable(u"\u2067A\u2069\u200f\u061cB\u200b\ufeffC"_s) == u"ABC"_s);
    CHECK(printable(u"Lam\u00adpe 👍🏽"_s) == u"Lampe \ufffd"_s);
}

TEST_CASE("lines stay lines, tabs become blanks, control characters go")
{
    CHECK(printable(u"a\r\nb\u2028c\td\u0007"_s) == u"a\nb\nc d"_s);
    CHECK(printable(QString(u"a\0b"_s)) == u"ab"_s);
}

TEST_CASE("what was made printable stays as it is")
{
    rc::prop("any text", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>());
        const QString once =
            printable(QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())));
        RC_ASSERT(printable(once) == once);
    });
}

} // namespace kontorist::paper

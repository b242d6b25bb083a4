#include "core/exchange/table_file.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist {

using table_file::decoded;

namespace {

const QByteArray sizesInUtf8 = u"Größe;Preis\n5 €;„7“\n"_s.toUtf8();

QByteArray inUtf16(const QString &text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto high = static_cast<char>(c.unicode() >> 8);
        const auto low = static_cast<char>(c.unicode() & 0xFF);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

QString lineNotDecodable(const QByteArray &bytes, Encoding encoding)
{
    try {
        decoded(bytes, encoding);
    } catch (const Refused &refused) {
        REQUIRE(refused.fault() == Fault::FileNotDecodable);
        return refused.reason().subject;
    }
    return u"none"_s;
}

} // namespace

TEST_CASE("one text is the same in every encoding, declared or found")
{
    const QString text = QString::fromUtf8(sizesInUtf8);
    const QByteArray little = inUtf16(text, true);
    const QByteArray big = inUtf16(text, false);
    const QByteArray windows("Gr\xF6\xDF"
                             "e;Preis\n5 \x80;\x84"
                             "7\x93\n");
    CHECK(decoded(sizesInUtf8, Encoding::Utf8) == sizesInUtf8);
    CHECK(decoded("\xEF\xBB\xBF" + sizesInUtf8, Encoding::Utf8) == sizesInUtf8);
    CHECK(decoded(little, Encoding::Utf16LittleEndian) == sizesInUtf8);
    CHECK(decoded("\xFF\xFE" + little, Encoding::Utf16LittleEndian) == sizesInUtf8);
    CHECK(decoded(big, Encoding::Utf16BigEndian) == sizesInUtf8);
    CHECK(decoded("\xFE\xFF" + big, Encoding::Utf16BigEndian) == sizesInUtf8);
    CHECK(decoded(windows, Encoding::Windows1252) == sizesInUtf8);
    for (const QByteArray &bytes :
         {sizesInUtf8, "\xEF\xBB\xBF" + sizesInUtf8, "\xFF\xFE" + little, "\xFE\xFF" + big, windows})
        CHECK(decoded(bytes, Encoding::Auto) == sizesInUtf8);
}

TEST_CASE("a UTF-8 file is not copied")
{
    const QByteArray bytes(1000, 'x');
    CHECK(decoded(bytes, Encoding::Auto).constData() == bytes.constData());
}

TEST_CASE("bytes that the encoding does not have are refused with their line, never replaced")
{
    CHECK(lineNotDecodable("a\nb\nGr\xF6\xDF"
                           "e",
                           Encoding::Utf8) == u"3"_s);
    CHECK(lineNotDecodable("a\r\nb\r\n\xC3", Encoding::Utf8) == u"3"_s);
    CHECK(lineNotDecodable("a\rb\xC0\xAF", Encoding::Utf8) == u"2"_s);   // a slash in too many bytes
    CHECK(lineNotDecodable("\xED\xA0\x80\n", Encoding::Utf8) == u"1"_s); // half a surrogate pair
    CHECK(lineNotDecodable("\xFF\xFE"
                           "a",
                           Encoding::Utf8) == u"1"_s);
    CHECK(lineNotDecodable("a\nb\x81", Encoding::Windows1252) == u"2"_s);
    CHECK(lineNotDecodable("a\nb\x81", Encoding::Auto) == u"2"_s);
    CHECK(lineNotDecodable(QByteArray("a\0\n\0b", 5), Encoding::Utf16LittleEndian) == u"2"_s);
    CHECK(lineNotDecodable(inUtf16(QString(u'\n') + QChar(0xD83E), true), Encoding::Utf16LittleEndian) ==
          u"2"_s);
    CHECK(lineNotDecodable(inUtf16(QString(QChar(0xDD50)) + u'\n', false), Encoding::Utf16BigEndian) ==
          u"1"_s);
    for (const QChar other : {QChar(0xD83E), QChar(u'a')})
        CHECK(lineNotDecodable(inUtf16(QString(QChar(0xD83E)) + other + other, true),
                               Encoding::Utf16LittleEndian) == u"1"_s);
}

TEST_CASE("a file beyond 50 MB is refused")
{
    CHECK_FAULT(Fault::FileTooLarge, decoded(QByteArray(table_file::mostBytes + 1, 'x'), Encoding::Auto));
    CHECK(decoded(QByteArray(table_file::mostBytes, 'x'), Encoding::Auto).size() == table_file::mostBytes);
}

TEST_CASE("each byte of Windows-1252 is the character it stands for, or refused")
{
    int characters = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray bytes(1, static_cast<char>(byte));
        if (lineNotDecodable(bytes, Encoding::Windows1252) != u"none"_s)
            continue;
        ++characters;
        const QString text = QString::fromUtf8(decoded(bytes, Encoding::Windows1252));
        CHECK(text.size() == 1);
        if (byte < 0x80 || byte > 0x9F)
            CHECK(text[0] == QChar(byte));
    }
    CHECK(characters == 251); // all but 81 8D 8F 90 9D
}

TEST_CASE("any bytes are valid UTF-8 afterwards, or refused")
{
    rc::prop("any bytes, any encoding", [] {
        const auto raw = *rc::gen::arbitrary<std::string>();
        const auto encoding = static_cast<Encoding>(*rc::gen::inRange(0, 5));
        const QByteArray bytes = QByteArray::fromStdString(raw);
        try {
            RC_ASSERT(decoded(bytes, encoding).isValidUtf8());
        } catch (const Refused &refused) {
            RC_ASSERT(refused.fault() == Fault::FileNotDecodable);
        }
    });
}

} // namespace kontorist

#include "core/exchange/table_file.h"

namespace kontorist::table_file {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);
constexpr QByteArrayView littleEndianMark("\xFF\xFE", 2);
constexpr QByteArrayView bigEndianMark("\xFE\xFF", 2);

/// Windows-1252 between 0x80 and 0x9F, after the table of Unicode (CP1252.TXT); 0: it has no such character.
constexpr char16_t windowsBlock[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Refused notDecodable(QByteArrayView before, Encoding encoding)
{
    return Refused(Fault::FileNotDecodable, QString::number(lineEnds(before) + 1), name(encoding));
}

QByteArray fromUtf8(QByteArray bytes)
{
    if (bytes.startsWith(utf8Mark))
        bytes.remove(0, utf8Mark.size());
    if (bytes.isValidUtf8())
        return bytes;
    // Line ends are single bytes, so the first line that is no UTF-8 on its own holds the fault.
    qsizetype begin = 0;
    for (qsizetype end = 0; end < bytes.size(); begin = ++end) {
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        if (!QByteArrayView(bytes).sliced(begin, end - begin).isValidUtf8())
            break;
    }
    throw notDecodable(QByteArrayView(bytes).first(begin), Encoding::Utf8);
}

QByteArray fromUtf16(const QByteArray &bytes, Encoding encoding)
{
    const bool little = encoding == Encoding::Utf16LittleEndian;
    const bool marked = bytes.startsWith(little ? littleEndianMark : bigEndianMark);
    QString text;
    text.reserve(bytes.size() / 2);
    bool open = false; // behind the first half of a surrogate pair
    for (qsizetype i = marked ? 2 : 0; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<uchar>(bytes[little ? i : i + 1]);
        const auto high = static_cast<uchar>(bytes[little ? i + 1 : i]);
        const QChar c(static_cast<char16_t>(high << 8 | low));
        if (c.isLowSurrogate() != open)
            throw notDecodable(text.toUtf8(), encoding);
        open = c.isHighSurrogate();
        text += c;
    }
    if (open || bytes.size() % 2 != 0)
        throw notDecodable(text.toUtf8(), encoding);
    return text.toUtf8();
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < 0x80 || c > 0x9F)
            continue;
        if (windowsBlock[c - 0x80] == 0)
            throw notDecodable(QByteArrayView(bytes).first(i), Encoding::Windows1252);
        text[i] = QChar(windowsBlock[c - 0x80]);
    }
    return text.toUtf8();
}

} // namespace

qint64 lineEnds(QByteArrayView text)
{
    qint64 ends = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == '\n' ? i == 0 || text[i - 1] != '\r' : text[i] == '\r')
            ++ends;
    return ends;
}

Encoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith(littleEndianMark))
        return Encoding::Utf16LittleEndian;
    if (bytes.startsWith(bigEndianMark))
        return Encoding::Utf16BigEndian;
    return bytes.startsWith(utf8Mark) || bytes.isValidUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

QByteArray decoded(QByteArray bytes, Encoding encoding)
{
    if (bytes.size() > mostBytes)
        throw Refused(Fault::FileTooLarge, u"path"_s, QString::number(mostBytes));
    switch (encoding == Encoding::Auto ? encodingOf(bytes) : encoding) {
    case Encoding::Utf16LittleEndian:
        return fromUtf16(bytes, Encoding::Utf16LittleEndian);
    case Encoding::Utf16BigEndian:
        return fromUtf16(bytes, Encoding::Utf16BigEndian);
    case Encoding::Windows1252:
        return fromWindows1252(bytes);
    case Encoding::Utf8:
    case Encoding::Auto:
        break;
    }
    return fromUtf8(std::move(bytes));
}

} // namespace kontorist::table_file

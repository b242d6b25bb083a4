#include "core/mail/message_rules.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/mail/wire_address.h"

#include <algorithm>
#include <QDateTime>
#include <QStringList>

namespace kontorist::message_rules {

namespace {

constexpr qsizetype lineLength = 76;
constexpr qsizetype wordBytes =
    39; // of an encoded word: 52 characters of base64, 12 around them, behind "Subject: "
constexpr qsizetype pieceLength = 50;

// What could end a header or turn it round is a blank there.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        const bool isVisible = c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_NotAssigned;
        line += isVisible ? c : QChar(u' ');
    }
    return line.simplified();
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; }) &&
           !text.contains(u"=?");
}

QByteArray folded(const QByteArrayList &parts)
{
    return parts.join("\r\n ");
}

// The text in pieces of so many bytes of UTF-8 that break between characters.
QByteArrayList pieces(const QString &text, qsizetype most)
{
    QByteArrayList all{{}};
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (all.last().size() + bytes.size() > most)
            all.append(QByteArray());
        all.last() += bytes;
    }
    return all;
}

QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    for (const QByteArray &piece : pieces(text, wordBytes))
        words.append("=?UTF-8?B?" + piece.toBase64() + "?=");
    return folded(words);
}

// Unstructured: as it is where it is short and plain.
QByteArray header(const QByteArray &name, const QString &value)
{
    const QString line = oneLine(value);
    const bool fits = isPlain(line) && name.size() + 2 + line.size() <= lineLength;
    if (fits)
        return name + ": " + line.toLatin1() + "\r\n";
    return name + ": " + encodedWords(line) + "\r\n";
}

QByteArray quoted(const QString &text)
{
    QByteArray escaped = text.toLatin1();
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString line = oneLine(name);
    QByteArray place = '<' + wireAddress(address) + '>';
    if (line.isEmpty())
        return place;
    const bool fits = isPlain(line) && line.size() <= pieceLength;
    return folded({fits ? quoted(line) : encodedWords(line), place});
}

// "Wed, 25 Nov 2026 08:00:00 +0000": names of days and months are English in every language.
QByteArray dateOf(qint64 at)
{
    static const QByteArrayList days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const QByteArrayList months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const QDate day = moment.date();
    return days[day.dayOfWeek() - 1] + ", " + QByteArray::number(day.day()) + ' ' + months[day.month() - 1] +
           ' ' + QByteArray::number(day.year()) + ' ' + moment.time().toString(u"HH:mm:ss"_s).toLatin1() +
           " +0000";
}

bool isOfQuotedPrintable(char c)
{
    return c >= ' ' && c <= '~' && c != '=';
}

// A lone dot ends the data; some mailboxes take "From " for the beginning of a letter.
bool startsOddly(const QByteArray &line)
{
    return line.startsWith('.') || line.startsWith("From ");
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    QByteArray all, row;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isOdd = (i == 0 && startsOddly(line)) || (i + 1 == line.size() && c == ' ');
        const QByteArray written =
            isOfQuotedPrintable(c) && !isOdd ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (row.size() + written.size() >= lineLength) {
            all += row + "=\r\n";
            row.clear();
        }
        row += written;
    }
    return all + row + "\r\n";
}

QByteArray quotedPrintable(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QByteArray all;
    for (const QByteArray &line : unified.toUtf8().split('\n'))
        all += quotedPrintableLine(line);
    return all;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray all;
    all.reserve(encoded.size() + encoded.size() / lineLength * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        all += encoded.mid(at, lineLength) + "\r\n";
    return all;
}

// filename="plain.pdf", or the pieces filename*0*=UTF-8''… of one that is not (RFC 2231).
QByteArray fileNameParameter(const QString &name)
{
    if (isPlain(name) && name.size() <= pieceLength)
        return ";\r\n filename=" + quoted(name);
    QByteArray all;
    const QByteArrayList parts = pieces(name, pieceLength / 3);
    for (qsizetype i = 0; i < parts.size(); ++i)
        all += ";\r\n filename*" + QByteArray::number(i) + "*=" + (i == 0 ? "UTF-8''" : "") +
               parts[i].toPercentEncoding({}, "~");
    return all;
}

QByteArray partOf(const Attachment &attachment)
{
    return "Content-Type: " + oneLine(QString::fromLatin1(attachment.type)).toLatin1() + "\r\n" +
           "Content-Disposition: attachment" + fileNameParameter(fileName(attachment.fileName)) + "\r\n" +
           "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(attachment.bytes);
}

// "=_" stands in neither encoding, so no part can contain it.
QByteArray boundaryOf(const Message &message)
{
    return "=_" + sha256::of(message.id.toUtf8()).toHex().left(32);
}

} // namespace

QString fileName(const QString &wanted)
{
    QString name = oneLine(wanted);
    for (QChar &c : name)
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

QByteArray written(const Message &message)
{
    const QByteArray boundary = boundaryOf(message);
    QByteArray all = "Date: " + dateOf(message.at) + "\r\n" +
                     "From: " + mailbox(message.senderName, message.sender) + "\r\n" +
                     "To: " + mailbox({}, message.recipient) + "\r\n" + header("Subject", message.subject) +
                     "Message-ID: <" + wireAddress(message.id) + ">\r\n" + "MIME-Version: 1.0\r\n" +
                     "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n" + "--" +
                     boundary + "\r\n" + "Content-Type: text/plain; charset=UTF-8\r\n" +
                     "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(message.text);
    for (const Attachment &attachment : message.attachments)
        all += "\r\n--" + boundary + "\r\n" + partOf(attachment);
    return all + "\r\n--" + boundary + "--\r\n";
}

} // namespace kontorist::message_rules

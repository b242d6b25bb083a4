#include "core/mail/message_rules.h"

#include "core/base/sha256.h"
#include "core/mail/wire_address.h"
#include "tests/core/mail/reading.h"
#include "tests/support/test.h"

#include <QJsonArray>

namespace kontorist::message_test {

using test::readLetter;

namespace {

Message letter()
{
    Message message;
    message.senderName = u"Nordlicht Handel GmbH"_s;
    message.sender = u"buero@nordlicht.example"_s;
    message.recipient = u"einkauf@mueller.example"_s;
    message.subject = u"Rechnung RE-2026-00001"_s;
    message.text = u"Guten Tag,\n\nanbei unsere Rechnung.\n"_s;
    message.at = 1'795'593'600'000; // 2026-11-25T08:00Z
    message.id = u"kontorist.1@nordlicht.example"_s;
    return message;
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes.append(static_cast<char>(i * 7 % 256));
    return bytes;
}

// What every letter keeps, whatever is in it.
QJsonObject sound(const Message &message)
{
    const QJsonObject read = readLetter(message_rules::written(message));
    CHECK(read[u"defects"_s].toArray().isEmpty());
    CHECK(read[u"longest"_s].toInt() <= 78);
    CHECK(read[u"bare"_s].toInt() == 0);
    CHECK(read[u"beyondAscii"_s].toInt() == 0);
    CHECK(read[u"headers"_s].toArray().size() == 7);
    return read;
}

} // namespace

TEST_CASE("a letter is read by another program as it was written")
{
    Message message = letter();
    message.attachments = {{u"Rechnung RE-2026-00001.pdf"_s, "application/pdf", everyByte()}};
    const QJsonObject read = sound(message);
    CHECK(read[u"subject"_s].toString() == message.subject);
    CHECK(read[u"from"_s].toString() == message.sender);
    CHECK(read[u"name"_s].toString() == message.senderName);
    CHECK(read[u"to"_s].toArray() == QJsonArray{message.recipient});
    CHECK(read[u"date"_s].toString() == u"2026-11-25T08:00:00+00:00");
    CHECK(read[u"id"_s].toString() == u"<kontorist.1@nordlicht.example>");
    CHECK(read[u"text"_s].toString().startsWith(u"Guten Tag,\r\n\r\nanbei unsere Rechnung.\r\n"));
    const QJsonObject file = read[u"files"_s].toArray()[0].toObject();
    CHECK(file[u"name"_s].toString() == u"Rechnung RE-2026-00001.pdf");
    CHECK(file[u"type"_s].toString() == u"application/pdf");
    CHECK(file[u"sha256"_s].toString().toLatin1() == sha256::hexOf(everyByte()).toLatin1());
}

TEST_CASE("umlauts and far scripts come through in subject, name, text and file name, however long")
{
    const QString tidings =
        u"Auftragsbestätigung für Größe „Ölkännchen“ № 5, Łódź, Ελλάδα, 東京都, 🧾 und noch viele Wörter mehr"_s;
    Message message = letter();
    message.senderName = u"Bäckerei Müller & Söhne „Zum goldenen Hörnchen“, Großröhrsdorf GmbH & Co. KG"_s;
    message.subject = tidings;
    message.text = tidings + u"\n.\nFrom here = on\ttab\nblank at the end \n"_s + tidings.repeated(9);
    message.attachments = {{tidings + u".pdf"_s, "application/pdf", "x"},
                           {u"Auftragsbestätigung AU-2026-00001/1.pdf"_s, "application/pdf", "y"}};
    const QJsonObject read = sound(message);
    CHECK(read[u"subject"_s].toString() == tidings);
    CHECK(read[u"name"_s].toString() == message.senderName);
    CHECK(read[u"text"_s].toString().trimmed() == QString(message.text).replace(u"\n"_s, u"\r\n"_s));
    const QJsonArray files = read[u"files"_s].toArray();
    CHECK(files[0].toObject()[u"name"_s].toString() == tidings + u".pdf"_s);
    CHECK(files[1].toObject()[u"name"_s].toString() == u"Auftragsbestätigung AU-2026-00001-1.pdf");
}

TEST_CASE("nothing that somebody typed ends a header")
{
    for (const QString &end : {u"\r\nBcc: thief@evil.example"_s, u"\nX-Evil: 1\r\n\r\nbody"_s, u"\rX: 1"_s,
                               u"\u2028X-Evil: 1"_s, u"\0X"_s}) {
        Message message = letter();
        message.subject += end;
        message.senderName += end + u"\" <thief@evil.example>"_s;
        message.recipient += end;
        message.id += end;
        message.attachments = {{u"a.pdf"_s + end + u"\"; x=\"y"_s, "application/pdf" + end.toLatin1(), "x"}};
        const QJsonObject read = readLetter(message_rules::written(message));
        CHECK(read[u"headers"_s].toArray().size() == 7);
        CHECK(read[u"from"_s].toString() == u"buero@nordlicht.example");
        CHECK(read[u"to"_s].toArray().size() <= 1);
        CHECK(read[u"files"_s].toArray().size() == 1);
        CHECK(read[u"bare"_s].toInt() == 0);
    }
}

TEST_CASE("a subject that looks encoded is shown as it was typed")
{
    Message message = letter();
    message.subject = u"=?UTF-8?Q?evil?="_s;
    CHECK(sound(message)[u"subject"_s].toString() == message.subject);
}

TEST_CASE("addresses at international domains are written for the name servers")
{
    CHECK(wireAddress(u"info@müller.example"_s) == "info@xn--mller-kva.example");
    CHECK(wireAddress(u"info@mueller.example"_s) == "info@mueller.example");
}

TEST_CASE("a file has no name that leads elsewhere")
{
    CHECK(message_rules::fileName(u"../../etc/passwd"_s) == u"-..-etc-passwd");
    CHECK(message_rules::fileName(u"AU-1/2: \"x\"\r\n.pdf"_s) == u"AU-1-2- -x- .pdf");
}

} // namespace kontorist::message_test

#include "core/base/sha256.h"
#include "tests/core/mail/post.h"
#include "tests/core/mail/reading.h"

#include <QJsonArray>

namespace kontorist::outbox_test {

using test::at;
using test::Conversation;
using test::MailServer;
using test::newest;
using test::outbox;
using test::readLetter;
using test::useMail;

namespace {

// Two orders whose confirmations wait for mail.
void confirmed(Conversation &desk)
{
    const QString lines = u"\"customer\": \"10001\", \"lines\": [{\"sku\": \"BROT\", \"quantity\": 1}]"_s;
    desk.done("party.change", R"("number": "10001", "output": "email")");
    desk.done("order.take", lines);
    desk.done("order.take", lines);
}

QStringList events(Conversation &desk, const char *order)
{
    QStringList all;
    const QJsonObject shown = desk.done("order.show", R"("order": "%1")", QString::fromLatin1(order));
    for (const QJsonValue &event : shown[u"journal"_s].toArray())
        if (const QString what = event[u"what"_s].toString();
            what.startsWith(u"mail.") || what.startsWith(u"outbox."))
            all.append(what);
    return all;
}

QString entry(Conversation &desk)
{
    return uR"("entry": "%1")"_s.arg(at(newest(desk), u"entry"_s));
}

} // namespace

BOTH("an invoice is sent as it was archived, with the customer's words, and once under its key", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    CHECK(desk.fault("document.send", R"("document": "RE-2026-00001")") == u"MailAccountMissing");
    useMail(desk, server);
    const char *line = R"("document": "RE-2026-00001", "key": "k1")";
    const QJsonObject sent = desk.done("document.send", line);
    CHECK(at(sent, u"state"_s) == u"done");
    CHECK(at(sent, u"to"_s) == u"mueller@baecker.example");
    CHECK(at(sent, u"answer"_s) == u"250 2.0.0 Ok: queued as 1");
    CHECK(desk.done("document.send", line) == sent);
    REQUIRE(server.letters().size() == 1);
    const QJsonObject read = readLetter(server.letters()[0]);
    CHECK(at(read, u"subject"_s) == u"Rechnung RE-2026-00001 – Feinkost Lindner GmbH");
    CHECK(at(read, u"name"_s) == u"Feinkost Lindner GmbH");
    CHECK(at(read, u"files.0.name"_s) == u"Rechnung RE-2026-00001.pdf");
    CHECK(at(read, u"files.0.sha256"_s) ==
          at(desk.done("document.export", R"("document": "RE-2026-00001")"), u"sha256"_s));
    CHECK(at(read, u"id"_s) == u'<' + at(sent, u"messageId"_s) + u'>');
    CHECK(at(read, u"text"_s).contains(u"anbei erhalten Sie unsere Rechnung RE-2026-00001."));
    CHECK(at(read, u"text"_s).contains(u"Am Markt 3"));
    CHECK(events(desk, "AU-2026-00001") == QStringList{u"mail.chosen"_s, u"mail.begun"_s, u"mail.sent"_s});
    // Somebody who wants it again gets it again.
    desk.done("document.send", R"("document": "RE-2026-00001", "to": "buchhaltung@baecker.example")");
    CHECK(server.letters().size() == 2);
}

BOTH("mail takes the customer's address for its papers, his form and the company's own words", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    useMail(desk, server);
    desk.done("mail.set",
              R"("copyTo": "archiv@lindner.example", "texts": [{"document": "invoice", "language": "de",
        "subject": "{document} für {customer}", "text": "Hallo {customer},\n\n{number} {unknown"}])");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "zugferd",
        "outputAddresses": [{"letter": "invoices", "email": "rechnung@müller.example"}])");
    const QJsonObject sent = desk.done("document.send", R"("document": "RE-2026-00001")");
    CHECK(at(sent, u"format"_s) == u"zugferd");
    CHECK(server.envelope(0)[u"to"_s].toArray() ==
          QJsonArray{u"rechnung@xn--mller-kva.example"_s, u"archiv@lindner.example"_s});
    REQUIRE(server.letters().size() == 1);
    CHECK(!server.letters()[0].contains("archiv@"));
    const QJsonObject read = readLetter(server.letters()[0]);
    CHECK(at(read, u"subject"_s) == u"Rechnung RE-2026-00001 für Bäckerei Müller");
    CHECK(at(read, u"text"_s).startsWith(u"Hallo Bäckerei Müller,\r\n\r\nRE-2026-00001 {unknown"));
    CHECK(
        at(read, u"files.0.sha256"_s) ==
        at(desk.done("document.export", R"("document": "RE-2026-00001", "format": "zugferd")"), u"sha256"_s));
}

BOTH("an invoice, its correction and its cancellation wait for mail where the customer wants it so", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    useMail(desk, server);
    desk.done("party.change", R"("number": "10001", "output": "email", "invoiceForm": "zugferd",
        "outputAddresses": [{"letter": "invoices", "email": "rechnung@mueller.example"}])");
    test::billed(desk);
    desk.done("invoice.correct",
              R"("invoice": "RE-2026-00001", "reason": "x", "lines": [{"line": 1, "amount": "1.00"}])");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "paper")");
    desk.done("invoice.cancel", R"("invoice": "RE-2026-00001", "reason": "x")"); // printed now
    CHECK(outbox(desk).contains(u"RE-2026-00001 pending, RK-2026-00001 pending"));
    CHECK(!outbox(desk).contains(u"RK-2026-00002"));
    const qint64 waiting = outbox(desk, "pending").split(u", "_s).size();
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == QString::number(waiting));
    CHECK(at(newest(desk), u"format"_s) == u"zugferd");
    CHECK(at(newest(desk), u"to"_s) == u"rechnung@mueller.example");
    CHECK(events(desk, "AU-2026-00001").count(u"mail.sent"_s) == waiting);
    CHECK(test::count(desk.done("order.show", R"("order": "AU-2026-00001")"), u"documents"_s) == 5);
}

BOTH("what is printed waits no more to be printed, and the order says how often it was", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString lines = u"\"customer\": \"10001\", \"lines\": [{\"sku\": \"BROT\", \"quantity\": 1}]"_s;
    desk.done("order.take", lines);
    desk.done("order.take", lines);
    const auto waiting = [&] {
        return test::count(desk.done("outbox.list", R"("way": "print", "state": "pending")"), u"entries"_s);
    };
    CHECK(waiting() == 2);
    CHECK(desk.fault("document.printed", R"("document": "AU-2026-00001")") == u"DocumentNotArchived");
    desk.done("document.export", R"("document": "AU-2026-00001")");
    CHECK(waiting() == 2); // kept is not printed
    const char *line = R"("document": "AU-2026-00001", "printer": "Kontor", "copies": 2)";
    const QJsonObject printed = desk.done("document.printed", line);
    CHECK(at(printed, u"document"_s) == u"AU-2026-00001/1");
    CHECK(at(printed, u"settled"_s) == u"1");
    CHECK(waiting() == 1);
    CHECK(at(desk.done("document.printed", R"("document": "AU-2026-00001", "by": "file")"), u"settled"_s) ==
          u"0");
    const QStringList details = desk.database().all(
        u"SELECT detail FROM journal WHERE what = 'document.printed' ORDER BY seq"_s, only<QString>);
    CHECK(details ==
          QStringList{uR"({"by":"printer","copies":2,"document":"AU-2026-00001/1","printer":"Kontor"})"_s,
                      uR"({"by":"file","document":"AU-2026-00001/1"})"_s});
    CHECK(desk.fault("document.printed", R"("document": "RE-2026-00001")") == u"DocumentUnknown");
    CHECK(
        desk.fault("outbox.retry", uR"("entry": "%1")"_s.arg(at(desk.done("outbox.list", R"("way": "print")"),
                                                                u"entries.0.entry"_s))) == u"OutboxOnPaper");
}

BOTH("what waited before mail was set up goes out only when a person says so", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    confirmed(desk);
    useMail(desk, server);
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == u"0");
    CHECK(newest(desk)[u"held"_s].toBool());
    desk.done("outbox.retry", entry(desk));
    desk.done("order.confirm", R"("order": "AU-2026-00001")"); // made after the account was set
    useMail(desk, server);                                     // a change of the account holds nothing back
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == u"2");
    CHECK(outbox(desk) == u"AU-2026-00001/1 pending, AU-2026-00002/1 done, AU-2026-00001/1 done");
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == u"0");
    CHECK(server.letters().size() == 2);
    CHECK(at(readLetter(server.letters()[0]), u"files.0.name"_s) ==
          u"Auftragsbestätigung AU-2026-00002-1.pdf");
}

BOTH("what the server refuses for now is tried later, what it refuses for good fails with its words", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    useMail(desk, server);
    confirmed(desk);
    server.behave(R"({"say": {"rcpt": "451 4.2.0 Greylisted"}})");
    QJsonObject sent = desk.done("outbox.send");
    CHECK(at(sent, u"entries.0.fault"_s) == u"MailPostponed");
    CHECK(at(sent, u"entries.1.state"_s) == u"pending");
    CHECK(test::count(desk.done("outbox.send"), u"entries"_s) == 0); // not yet
    server.behave(R"({"say": {"rcpt": "550 5.1.1 No such user"}})");
    desk.wait(1);
    sent = desk.done("outbox.send");
    CHECK(test::count(sent, u"entries"_s) == 2);
    CHECK(at(sent, u"entries.0.state"_s) == u"failed");
    CHECK(at(newest(desk), u"answer"_s) == u"550 5.1.1 No such user");
    CHECK(at(newest(desk), u"attempts"_s) == u"2");
    server.behave("{}");
    CHECK(test::count(desk.done("outbox.send"), u"entries"_s) == 0);
    desk.done("outbox.retry", entry(desk));
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == u"1");
    CHECK(outbox(desk, "open") == u"AU-2026-00001/1 failed");
    CHECK(server.letters().size() == 1);
    CHECK(events(desk, "AU-2026-00002") == QStringList{u"mail.begun"_s, u"mail.postponed"_s, u"mail.begun"_s,
                                                       u"mail.refused"_s, u"outbox.retried"_s,
                                                       u"mail.begun"_s, u"mail.sent"_s});
}

BOTH("a letter that was handed over without an answer never goes out again by itself", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    useMail(desk, server);
    server.behave(R"({"cut": "end"})");
    const char *line = R"("document": "RE-2026-00001", "key": "k1")";
    const QJsonObject sent = desk.done("document.send", line);
    CHECK(at(sent, u"fault"_s) == u"MailUnsure");
    CHECK(sent[u"unsure"_s].toBool());
    server.behave("{}");
    CHECK(at(desk.done("document.send", line), u"fault"_s) == u"MailUnsure");
    CHECK(desk.fault("document.send", R"("document": "RE-2026-00001")") == u"MailUnsure");
    CHECK(test::count(desk.done("outbox.send"), u"entries"_s) == 0);
    CHECK(server.letters().size() == 1);
    desk.done("outbox.done", entry(desk) + u", \"reason\": \"he has it\""_s);
    CHECK(outbox(desk) == u"LS-2026-00001 pending, RE-2026-00001 done");
    CHECK(desk.fault("outbox.retry", entry(desk)) == u"OutboxClosed");
    CHECK(desk.fault("outbox.cancel", entry(desk)) == u"OutboxClosed");
    CHECK(events(desk, "AU-2026-00001").last() == u"outbox.settled");
}

BOTH("where the line is at fault the rest waits, and nothing is lost", company)
{
    Conversation desk(company);
    test::furnish(desk);
    {
        const MailServer gone;
        useMail(desk, gone);
    }
    confirmed(desk);
    const QJsonObject sent = desk.done("outbox.send");
    CHECK(test::count(sent, u"entries"_s) == 1); // the second was not even tried
    CHECK(at(sent, u"entries.0.fault"_s) == u"MailServerUnreachable");
    CHECK(desk.fault("mail.test") == u"MailServerUnreachable");
    const MailServer server;
    useMail(desk, server);
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == u"2");
    CHECK(at(desk.done("mail.test", R"("to": "chef@lindner.example")"), u"answer"_s).startsWith(u"250 "));
    CHECK(server.letters().size() == 3);
}

BOTH("a run is stopped between two letters, and tells how far it is", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    useMail(desk, server);
    confirmed(desk);
    qsizetype most = 0;
    company.session.progress = [&](qsizetype done, qsizetype all) {
        most = std::max(most, done);
        CHECK(all == 2);
        return done < 1;
    };
    CHECK(at(desk.done("outbox.send"), u"sent"_s) == u"1");
    CHECK(most == 1);
    company.session.progress = {};
    CHECK(outbox(desk) == u"AU-2026-00001/1 done, AU-2026-00002/1 pending");
}

BOTH("what cannot be written any more fails with its reason; what nobody wants is given up", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    useMail(desk, server);
    confirmed(desk);
    desk.done("order.change", R"("order": "AU-2026-00001", "reference": "neu")");
    desk.done("outbox.cancel", entry(desk) + u", \"reason\": \"said by phone\""_s);
    const QJsonObject sent = desk.done("outbox.send");
    CHECK(at(sent, u"entries.0.fault"_s) == u"DocumentSuperseded");
    CHECK(outbox(desk) == u"AU-2026-00001/1 failed, AU-2026-00002/1 cancelled");
    CHECK(server.letters().isEmpty());
    CHECK(desk.fault("outbox.done", R"("entry": "17")") == u"OutboxUnknown");
    CHECK(desk.fault("outbox.done", R"("entry": "x")") == u"OutboxUnknown");
}

BOTH("who has no address gets no mail, and what stays in the house is not sent", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    useMail(desk, server);
    desk.done("party.change", R"("number": "10001", "email": "")");
    CHECK(desk.fault("document.send", R"("document": "RE-2026-00001")") == u"MailAddressMissing");
    CHECK(desk.fault("document.send", R"("document": "RE-2026-00001", "to": "x@")") == u"EmailInvalid");
    CHECK(desk.fault("document.send", R"("document": "RE-2026-00009")") == u"DocumentUnknown");
    CHECK(outbox(desk) == u"LS-2026-00001 pending"); // the notice of the delivery, and nothing else
}

BOTH("what may not be confirmed is not sent either, and nothing of it stays in the outbox", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    useMail(desk, server);
    desk.done("order.add", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}])");
    desk.done("order.cancel", R"("order": "AU-2026-00001", "reason": "no more")");
    CHECK(desk.fault("document.send", R"("document": "AU-2026-00001")") == u"OrderCancelled");
    desk.done("order.add",
              R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}], "asQuote": true)");
    const QJsonObject sent = desk.done("document.send", R"("document": "AN-2026-00001")");
    CHECK(at(sent, u"state"_s) == u"done");
    CHECK(outbox(desk) == u"AN-2026-00001/1 done");
    REQUIRE(server.letters().size() == 1);
    CHECK(at(readLetter(server.letters()[0]), u"subject"_s) ==
          u"Angebot AN-2026-00001/1 – Feinkost Lindner GmbH");
    CHECK(desk.fault("document.send", R"("document": "AN-2026-00001", "format": "zugferd")") ==
          u"FormatUnknown");
}

BOTH("a delivery that is taken back has no notice that waits", company)
{
    const MailServer server;
    Conversation desk(company);
    test::furnish(desk);
    useMail(desk, server);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(outbox(desk, "pending") == u"LS-2026-00001 pending");
    desk.done("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "wrong")");
    CHECK(outbox(desk) == u"LS-2026-00001 cancelled");
    CHECK(test::count(desk.done("outbox.send"), u"entries"_s) == 0);
}

} // namespace kontorist::outbox_test

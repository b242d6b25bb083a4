#include "core/mail/message_rules.h"
#include "core/mail/smtp.h"
#include "tests/core/mail/mail_server.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>

namespace kontorist::smtp_test {

using test::MailServer;

namespace {

QByteArray letter(qsizetype bytes = 20'000)
{
    Message message;
    message.sender = u"buero@nordlicht.example"_s;
    message.recipient = u"einkauf@mueller.example"_s;
    message.subject = u"Prüfung"_s;
    message.text = u".\r\n..\r\nGrüße\r\n.Ende\r\n"_s;
    message.id = u"1@nordlicht.example"_s;
    message.attachments = {{u"a.pdf"_s, "application/pdf", QByteArray(bytes, 'x')}};
    return message_rules::written(message);
}

smtp::Server at(const MailServer &server, MailSecurity security = MailSecurity::None)
{
    return {u"localhost"_s, server.port(), security, {}, {}, {}};
}

smtp::Server trusted(const MailServer &server, MailSecurity security)
{
    smtp::Server told = at(server, security);
    QFile file(server.certificate());
    REQUIRE(file.open(QIODevice::ReadOnly));
    told.authority = file.readAll();
    return told;
}

MailOutcome sent(const smtp::Server &server, const QByteArray &bytes = letter(),
                 const std::function<bool()> &goesOn = {}, smtp::Patience patience = {})
{
    return smtp::send(server, {u"buero@nordlicht.example"_s, {u"einkauf@mueller.example"_s}, bytes}, goesOn,
                      patience);
}

Fault faultOf(const MailOutcome &outcome)
{
    INFO(outcome.answer.toStdString());
    REQUIRE(outcome.reason);
    return outcome.reason->fault;
}

} // namespace

TEST_CASE("a letter arrives byte for byte, and the answer is the server's own")
{
    const MailServer server;
    const MailOutcome outcome = sent(at(server));
    CHECK(outcome.result == MailResult::Sent);
    CHECK(outcome.answer == u"250 2.0.0 Ok: queued as 1");
    REQUIRE(server.letters().size() == 1);
    CHECK(server.letters()[0] == letter());
    CHECK(server.envelope(0)[u"from"_s].toString() == u"buero@nordlicht.example");
    CHECK(server.envelope(0)[u"to"_s].toArray() == QJsonArray{u"einkauf@mueller.example"_s});
}

TEST_CASE("a line that is cut before the letter was handed over leaves no doubt")
{
    const MailServer server;
    for (const char *stage : {"greeting", "ehlo", "mail", "rcpt", "data"}) {
        INFO(stage);
        server.behave(QByteArray("{\"cut\": \"") + stage + "\"}");
        const MailOutcome outcome = sent(at(server));
        CHECK(outcome.result == MailResult::Postponed);
    }
    server.behave(R"({"cut": "body"})");
    const MailOutcome outcome = sent(at(server), letter(8'000'000));
    CHECK(outcome.result == MailResult::Postponed);
    CHECK(faultOf(outcome) == Fault::MailCutOff);
    CHECK(server.letters().isEmpty());
}

TEST_CASE("a line that is cut when the letter was handed over leaves it unsure")
{
    const MailServer server;
    server.behave(R"({"cut": "end"})");
    const MailOutcome outcome = sent(at(server));
    CHECK(outcome.result == MailResult::Unsure);
    CHECK(faultOf(outcome) == Fault::MailUnsure);
    CHECK(server.letters().size() == 1);
}

TEST_CASE("a server that never answers is left, and only then unsure when it had the letter")
{
    const MailServer server;
    server.hang("ehlo");
    CHECK(sent(at(server), letter(), {}, {5, 1, 3}).result == MailResult::Postponed);
    server.hang("end");
    CHECK(sent(at(server), letter(), {}, {5, 1, 3}).result == MailResult::Unsure);
}

TEST_CASE(
    "what a server refuses for now is postponed, what it refuses for good is refused, each with its words")
{
    const MailServer server;
    for (const char *stage : {"rcpt", "data", "end"}) {
        INFO(stage);
        server.behave(QByteArray("{\"say\": {\"") + stage + "\": \"451 4.2.0 Greylisted\"}}");
        const MailOutcome later = sent(at(server));
        CHECK(later.result == MailResult::Postponed);
        CHECK(faultOf(later) == Fault::MailPostponed);
        CHECK(later.answer == u"451 4.2.0 Greylisted");
        CHECK(!later.stopsAll);
        server.behave(QByteArray("{\"say\": {\"") + stage + "\": \"550 5.1.1 No such user\"}}");
        const MailOutcome never = sent(at(server));
        CHECK(never.result == MailResult::Refused);
        CHECK(faultOf(never) == Fault::MailRefused);
        CHECK(never.reason->detail == u"550 5.1.1 No such user");
    }
    server.behave(R"({"say": {"mail": "552 5.3.4 Too big"}})");
    CHECK(sent(at(server)).result == MailResult::Refused);
    server.behave(R"({"say": {"mail": "530 5.7.0 Authentication required"}})");
    const MailOutcome account = sent(at(server));
    CHECK(account.result == MailResult::Postponed); // every other letter would fare the same
    CHECK(account.stopsAll);
    CHECK(server.letters().isEmpty());
}

TEST_CASE("an encrypted line needs a server that proves who it is")
{
    for (const auto &[option, security] :
         {std::pair{u"--starttls"_s, MailSecurity::Starttls}, {u"--tls"_s, MailSecurity::Tls}}) {
        INFO(option.toStdString());
        const MailServer server({option});
        const MailOutcome strange = sent(at(server, security));
        CHECK(faultOf(strange) == Fault::MailCertificateRefused);
        CHECK(strange.stopsAll);
        CHECK(sent(trusted(server, security)).result == MailResult::Sent);
        REQUIRE(server.letters().size() == 1);
        CHECK(server.envelope(0)[u"secret"_s].toBool() == (security == MailSecurity::Starttls));
    }
    const MailServer other({u"--starttls"_s, u"--name"_s, u"elsewhere.example"_s});
    CHECK(faultOf(sent(trusted(other, MailSecurity::Starttls))) == Fault::MailCertificateRefused);
    const MailServer plain;
    CHECK(faultOf(sent(at(plain, MailSecurity::Starttls))) == Fault::MailNotEncrypted);
    CHECK(other.letters().isEmpty());
    CHECK(plain.letters().isEmpty());
}

TEST_CASE("a wrong password is said to be one, and the right one is taken")
{
    const MailServer server({u"--starttls"_s, u"--login"_s, u"buero"_s, u"geheim ü\"\\"_s});
    smtp::Server told = trusted(server, MailSecurity::Starttls);
    told.user = u"buero"_s;
    told.password = u"falsch"_s;
    const MailOutcome wrong = sent(told);
    CHECK(faultOf(wrong) == Fault::MailLoginRefused);
    CHECK(wrong.result == MailResult::Postponed);
    CHECK(wrong.stopsAll);
    told.password = u"geheim ü\"\\"_s;
    CHECK(sent(told).result == MailResult::Sent);
    CHECK(server.letters().size() == 1);
}

TEST_CASE("nobody there is said, and sending is stopped before its first byte and not later")
{
    int port = 0;
    {
        const MailServer gone;
        port = gone.port();
        const MailOutcome stopped = sent(at(gone), letter(), [] { return false; });
        CHECK(faultOf(stopped) == Fault::MailStopped);
        CHECK(gone.letters().isEmpty());
    }
    const MailOutcome outcome = sent({u"localhost"_s, port, MailSecurity::None, {}, {}, {}});
    CHECK(faultOf(outcome) == Fault::MailServerUnreachable);
    CHECK(outcome.stopsAll);
}

} // namespace kontorist::smtp_test

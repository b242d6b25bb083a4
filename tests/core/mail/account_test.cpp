#include "core/mail/mail_rules.h"
#include "tests/core/mail/post.h"
#include "tests/support/own_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kontorist::account_test {

using test::at;
using test::Conversation;
using test::OwnSettings;

namespace {

const QString account =
    u"\"server\": \"smtp.lindner.example\", \"user\": \"buero\", \"sender\": \"buero@lindner.example\""_s;

} // namespace

BOTH("a mail account is set, shown without its password, and changed field by field", company)
{
    const OwnSettings settings;
    Conversation desk(company);
    CHECK(!desk.done("mail.show")[u"isSet"_s].toBool());
    CHECK(desk.fault("mail.password", R"("password": "x")") == u"MailAccountMissing");
    desk.done("mail.set", account);
    QJsonObject shown = desk.done("mail.show");
    CHECK(at(shown, u"server"_s) == u"smtp.lindner.example");
    CHECK(at(shown, u"port"_s) == u"587");
    CHECK(at(shown, u"security"_s) == u"starttls");
    CHECK(!shown[u"hasPassword"_s].toBool());
    desk.done("mail.password", R"("password": "geheim")");
    shown = desk.done("mail.show");
    CHECK(shown[u"hasPassword"_s].toBool());
    CHECK(!QString::fromUtf8(compact(shown)).contains(u"geheim"));
    desk.done("mail.set", R"("security": "tls", "copyTo": "archiv@lindner.example",
        "texts": [{"document": "invoice", "language": "de", "subject": "{number}", "text": "Hallo {customer}"}])");
    shown = desk.done("mail.show");
    CHECK(at(shown, u"server"_s) == u"smtp.lindner.example");
    CHECK(at(shown, u"port"_s) == u"465");
    CHECK(at(shown, u"copyTo"_s) == u"archiv@lindner.example");
    CHECK(at(shown, u"texts.0.text"_s) == u"Hallo {customer}");
    CHECK(!shown[u"hasPassword"_s].toBool()); // another port is another place
}

BOTH("an account that cannot be is refused, and the one before stays", company)
{
    Conversation desk(company);
    desk.done("mail.set", account);
    const auto fault = [&](const char *fields) { return desk.fault("mail.set", QString::fromUtf8(fields)); };
    CHECK(fault(R"("server": "smtp lindner")") == u"MailServerInvalid");
    CHECK(fault(R"("server": "smtp.example/../x")") == u"MailServerInvalid");
    CHECK(fault(R"("server": "a@b.example")") == u"MailServerInvalid");
    CHECK(fault(R"("server": "")") == u"TextMissing");
    CHECK(fault(R"("port": 70000)") == u"NumberTooLarge");
    CHECK(fault(R"("security": "none")") == u"MailServerUnsafe");
    CHECK(fault(R"("sender": "nobody@")") == u"EmailInvalid");
    CHECK(fault(R"("copyTo": "nobody@")") == u"EmailInvalid");
    CHECK(fault(R"("authority": "/nowhere.pem")") == u"FileMissing");
    CHECK(fault(R"("texts": [{"document": "invoice", "language": "de", "text": "Hallo {name}"}])") ==
          u"MailPlaceUnknown");
    CHECK(
        fault(
            R"("texts": [{"document": "invoice", "language": "de"}, {"document": "invoice", "language": "de"}])") ==
        u"TextTwice");
    CHECK(at(desk.done("mail.show"), u"server"_s) == u"smtp.lindner.example");
    CHECK(fault(R"("server": "localhost", "security": "none", "port": 2525)").isEmpty());
}

TEST_CASE("the password is in a file of its owner alone, and never in the company's")
{
    const OwnSettings settings;
    test::TestCompany company(test::Kind::SQLite);
    Conversation desk(company);
    desk.done("mail.set", account);
    desk.done("mail.password", R"("password": "Quittenmus-4711", "key": "p1")");
    const QString file = settings.path(u"kontorist/mail/passwords.json"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFileInfo(file).permissions() & others) == 0);
    CHECK((QFileInfo(QFileInfo(file).path()).permissions() & others) == 0);
    QFile kept(file);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll().contains("Quittenmus-4711"));
    QByteArray all;
    for (const QFileInfo &each : QDir(company.folder.path()).entryInfoList(QDir::Files)) {
        QFile part(each.filePath());
        REQUIRE(part.open(QIODevice::ReadOnly));
        all += part.readAll();
    }
    CHECK(all.contains("smtp.lindner.example"));
    CHECK(!all.contains("Quittenmus-4711"));
    desk.done("mail.password", R"("password": "")");
    CHECK(!desk.done("mail.show")[u"hasPassword"_s].toBool());
}

TEST_CASE("only a server on this computer may be spoken to in the open")
{
    MailAccount account;
    account.port = 25;
    account.security = MailSecurity::None;
    account.sender = u"a@b.example"_s;
    for (const char *own : {"localhost", "127.0.0.1", "127.1.2.3", "[::1]"}) {
        account.server = QString::fromLatin1(own);
        CHECK(!mail_rules::objection(account));
    }
    for (const char *other :
         {"localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "mail.example"}) {
        account.server = QString::fromLatin1(other);
        REQUIRE(mail_rules::objection(account));
        CHECK(mail_rules::objection(account)->fault == Fault::MailServerUnsafe);
    }
}

} // namespace kontorist::account_test

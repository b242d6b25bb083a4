#include "tests/core/mail/mail_server.h"
#include "tests/support/own_settings.h"
#include "tests/ui/shop.h"

#include <QJsonArray>

namespace kontorist::test::slow_mail_test {

namespace {

/// A shop whose mail goes out by a server of this test, and one confirmation that waits for it.
struct PostOffice : Shop
{
    explicit PostOffice(const MailServer &server)
    {
        say(R"({"do":"mail.set","server":"127.0.0.1","security":"none","sender":"buero@muster.example","port":)" +
            QByteArray::number(server.port()) + "}");
        say(R"({"do":"party.change","number":"10001","email":"einkauf@sommer.example","output":"email"})");
        say(R"({"do":"order.confirm","order":")" + order(1).toUtf8() + R"("})");
    }

    /// Asked for without waiting; what it is called is appended to `happened` when it is answered.
    void ask(const QString &name, const Request &request)
    {
        company->act(&m_asker, request, [this, name](const Answer &answer) {
            happened.append(name);
            answers.insert(name, answer);
        });
    }
    QString stateOf(const QByteArray &line = R"({"do":"outbox.list","state":"all"})")
    {
        return say(line)[u"entries"_s][0][u"state"_s].toString();
    }

    QStringList happened;
    QHash<QString, Answer> answers;

private:
    QObject m_asker;
};

const Request newOrder{
    u"order.add"_s,
    {{u"customer"_s, u"10002"_s},
     {u"lines"_s, QJsonArray{QJsonObject{{u"sku"_s, u"1001"_s}, {u"quantity"_s, u"7"_s}}}}}};

} // namespace

TEST_CASE("while a mail server thinks, orders are taken; before and after its answer the letter is on record")
{
    const OwnSettings own;
    const MailServer server;
    PostOffice shop(server);
    server.behave(R"({"late": {"rcpt": 2}})");
    shop.ask(u"mail"_s, {u"outbox.send"_s});
    shop.ask(u"order"_s, newOrder);
    shop.ask(u"list"_s, {u"outbox.list"_s});
    REQUIRE(comesTrue([&] { return shop.happened.size() == 3; }));
    CHECK(shop.happened == QStringList{u"order"_s, u"list"_s, u"mail"_s});
    CHECK(shop.answers[u"order"_s].isOk);
    CHECK(shop.answers[u"list"_s].fields[u"entries"_s][0][u"state"_s] == u"sending"_s);
    CHECK(shop.answers[u"mail"_s].fields[u"sent"_s].toInt() == 1);
    CHECK(shop.stateOf() == u"done");
    CHECK(server.letters().size() == 1);
}

TEST_CASE("letters go one after another, and what is asked twice under one key goes out once")
{
    const OwnSettings own;
    const MailServer server;
    PostOffice shop(server);
    server.behave(R"({"late": {"rcpt": 1}})");
    const Request letter{
        u"document.send"_s, {{u"document"_s, u"AU-2026-00001"_s}, {u"to"_s, u"b@sommer.example"_s}}, u"k1"_s};
    shop.ask(u"first"_s, letter);
    shop.ask(u"again"_s, letter);
    shop.ask(u"all"_s, {u"outbox.send"_s});
    REQUIRE(comesTrue([&] { return shop.happened.size() == 3; }));
    CHECK(shop.happened == QStringList{u"first"_s, u"again"_s, u"all"_s});
    CHECK(shop.answers[u"first"_s].fields == shop.answers[u"again"_s].fields);
    CHECK(shop.answers[u"all"_s].fields[u"sent"_s].toInt() == 1); // the one to the customer
    CHECK(server.letters().size() == 2);
    const Answer test = [&] {
        shop.ask(u"test"_s, {u"mail.test"_s});
        comesTrue([&] { return shop.happened.contains(u"test"_s); });
        return shop.answers[u"test"_s];
    }();
    CHECK(test.fields[u"answer"_s] == u"250 2.0.0 Ok: queued as 3"_s);
}

TEST_CASE("what is wrong with a letter is answered as at any other door")
{
    const OwnSettings own;
    const MailServer server;
    PostOffice shop(server);
    shop.ask(u"unknown"_s, {u"document.send"_s, {{u"document"_s, u"RE-2026-00099"_s}}});
    shop.ask(u"field"_s, {u"outbox.send"_s, {{u"nonsense"_s, 1}}});
    server.behave(R"({"say": {"rcpt": "550 5.1.1 No such user"}})");
    shop.ask(u"refused"_s, {u"outbox.send"_s});
    REQUIRE(comesTrue([&] { return shop.happened.size() == 3; }));
    CHECK(shop.answers[u"unknown"_s].fault == u"DocumentUnknown");
    CHECK(shop.answers[u"field"_s].kind == u"malformed");
    CHECK(shop.answers[u"refused"_s].fields[u"entries"_s][0][u"fault"_s] == u"MailRefused"_s);
    CHECK(shop.stateOf() == u"failed");
}

TEST_CASE("a window that closes stops what is not on its way yet, and loses no letter that was asked for")
{
    const OwnSettings own;
    const MailServer server;
    PostOffice shop(server);
    server.hang("rcpt");
    shop.ask(u"all"_s, {u"outbox.send"_s});
    shop.ask(u"one"_s,
             {u"document.send"_s, {{u"document"_s, u"AU-2026-00001"_s}, {u"to"_s, u"b@sommer.example"_s}}});
    REQUIRE(server.waitForHanging());
    shop.company.reset();
    CHECK(server.letters().isEmpty());
    const QString file = shop.folder.filePath(u"firma.kontorist"_s);
    shop.company = std::make_unique<CompanyThread>(
        [&] { return OpenCompany::open(Target::read(file), shop.clock, {}); }, &doorOf, shop.clock);
    const QJsonArray lines = shop.say(R"({"do":"outbox.list","state":"pending"})")[u"entries"_s].toArray();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0][u"to"_s] == u"b@sommer.example"_s);
    CHECK(lines[1][u"attempts"_s].toInt() == 1);
}

} // namespace kontorist::test::slow_mail_test

#include "core/mail/mail_store.h"
#include "tests/core/mail/post.h"
#include "tests/support/postgresql_cluster.h"

namespace kontorist::kill_test {

using test::at;
using test::MailServer;

namespace {

constexpr qint64 minute = 60'000;

// Says one line to a program of its own, which never comes to answer it: it is killed when the server has the letter.
void killedWhileSending(const QString &place, const MailServer &server, const QByteArray &line)
{
    QProcess program;
    program.start(QStringLiteral(KONTORIST_PROGRAM), {u"call"_s, place});
    REQUIRE(program.waitForStarted());
    program.write(line + '\n');
    program.waitForBytesWritten();
    const bool hangs = server.waitForHanging();
    program.kill();
    REQUIRE(program.waitForFinished());
    INFO(program.readAllStandardOutput().toStdString() << program.readAllStandardError().toStdString());
    REQUIRE(hangs);
}

QJsonObject said(Door &door, const QByteArray &line)
{
    return QJsonDocument::fromJson(door.answer(line)).object();
}

// Another program opens the company later; the letter is in doubt, and stays where it is until a person decides.
void checkInDoubt(Door &door, FixedClock &clock, const MailServer &server)
{
    server.behave("{}");
    QJsonObject list = said(door, R"({"do": "outbox.list"})");
    CHECK(at(list, u"entries.0.state"_s) == u"sending");
    CHECK(at(said(door,
                  uR"({"do": "outbox.retry", "entry": "%1"})"_s.arg(at(list, u"entries.0.entry"_s)).toUtf8()),
             u"fault"_s) == u"OutboxUnderway");
    clock.advance(7 * minute);
    list = said(door, R"({"do": "outbox.list"})");
    CHECK(list[u"entries"_s][0][u"unsure"_s].toBool());
    CHECK(at(said(door, R"({"do": "outbox.send"})"), u"sent"_s) == u"0");
    CHECK(at(said(door, R"({"do": "document.send", "document": "RE-2026-00001", "key": "k1"})"),
             u"fault"_s) == u"MailUnsure");
    CHECK(server.letters().size() == 1);
    said(door, uR"({"do": "outbox.retry", "entry": "%1"})"_s.arg(at(list, u"entries.0.entry"_s)).toUtf8());
    CHECK(at(said(door, R"({"do": "outbox.send"})"), u"sent"_s) == u"1");
    CHECK(server.letters().size() == 2);
    CHECK(at(said(door, R"({"do": "check"})"), u"ok"_s) == u"true");
}

} // namespace

TEST_CASE(
    "a program that is killed between the letter and the answer leaves it in doubt, and sends it never again")
{
    for (const test::Kind kind : {test::Kind::SQLite, test::Kind::PostgreSQL}) {
        const MailServer server;
        test::TestCompany company(kind);
        {
            test::Conversation desk(company);
            test::furnish(desk);
            test::billed(desk);
            test::useMail(desk, server);
        }
        const Target target = company.target;
        server.hang("end");
        company.company = {}; // the file belongs to one program at a time
        killedWhileSending(target.isServer ? test::cluster().url(target.database) : target.file, server,
                           R"({"do": "document.send", "document": "RE-2026-00001", "key": "k1"})");
        company.clock.set(SystemClock().now()); // as the program did that was killed
        OpenCompany again = OpenCompany::open(target, company.clock, u"test"_s);
        Session session = Session::begin(*again.database, u"test"_s, Channel::Test, u"PC-07"_s);
        Door door(session);
        checkInDoubt(door, company.clock, server);
    }
}

} // namespace kontorist::kill_test

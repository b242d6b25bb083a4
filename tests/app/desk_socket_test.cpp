#include "app/desk_socket.h"
#include "app/window_door.h"
#include "tests/support/company.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileDevice>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

namespace kontorist::test {

namespace {

/// A company that is open in a window, as far as a script can tell.
struct Desk
{
    Desk()
        : file(folder.filePath(u"firma.kontorist"_s)),
          company([this] { return OpenCompany::create(Target::read(file), clock, u"Hanna, PC-03"_s); }, door,
                  clock),
          socket(file, company)
    {
    }

    static CompanyThread::Door door(Database &database)
    {
        return windowDoor(database, u"Hanna"_s, Channel::Window, u"PC-03"_s);
    }

    FixedClock clock{QDate(2026, 11, 24)};
    QTemporaryDir folder;
    QString file;
    CompanyThread company;
    DeskSocket socket;
};

/// What a script does in a process of its own, here on a thread: the window must stay free to answer.
template<class Act>
void elsewhere(Act act)
{
    const std::unique_ptr<QThread> other(QThread::create(act));
    other->start();
    QElapsedTimer since;
    since.start();
    while (!other->isFinished() && since.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(other->wait(100));
}

} // namespace

TEST_CASE(
    "a script's lines are done by the window in which the company is open, in order, and shown like any other")
{
    Desk desk;
    int heard = 0;
    QObject::connect(&desk.company, &CompanyThread::changed, &desk.socket, [&] { ++heard; });
    QList<QByteArray> answers;
    elsewhere([&] {
        const auto visit = DeskVisit::to(desk.file, "call");
        if (!visit)
            return;
        for (
            const char *line :
            {R"({"do":"party.add","name":"Kern","street":"Ring 3","postcode":"04109","city":"Leipzig","country":"DE"})",
             "{nonsense", R"({"do":"search","text":"Kern"})"})
            answers.append(visit->answer(line));
    });
    REQUIRE(answers.size() == 3);
    CHECK(answers[0].contains("\"ok\":true"));
    CHECK(answers[1].contains("\"NotJson\""));
    CHECK(answers[2].contains("Kern"));
    CHECK(heard > 0);
}

TEST_CASE(
    "what a script hands to a window is journaled as the script's, and the window's own as the window's")
{
    Desk desk;
    elsewhere([&] {
        const auto visit = DeskVisit::to(desk.file, "call");
        if (visit)
            visit->answer(
                R"({"do":"party.add","name":"Kern","street":"Ring 3","postcode":"04109","city":"Leipzig","country":"DE"})");
    });
    bool isDone = false;
    const QJsonObject meier{{u"name"_s, u"Meier"_s},
                            {u"street"_s, u"Ring 4"_s},
                            {u"postcode"_s, u"04109"_s},
                            {u"city"_s, u"Leipzig"_s},
                            {u"country"_s, u"DE"_s}};
    desk.company.act(&desk.socket, {u"party.add"_s, meier},
                     [&](const Answer &answer) { isDone = answer.isOk; });
    REQUIRE(QTest::qWaitFor([&] { return isDone; }));
    elsewhere([&] {
        const auto visit = DeskVisit::to(desk.file, "call");
        if (visit)
            visit->answer(R"({"do":"party.change","number":"10001","phone":"0341 1"})");
    });
    QStringList channels;
    desk.company.ask(
        &desk.socket,
        [](const Database &database) {
            return database.all(
                u"SELECT d.channel FROM journal j JOIN desk d ON d.id = j.desk ORDER BY j.seq"_s,
                only<QString>);
        },
        [&](const QStringList &found) { channels = found; });
    REQUIRE(QTest::qWaitFor([&] { return !channels.isEmpty(); }));
    CHECK(channels.last() == u"call"); // the script's again
    channels.removeDuplicates();
    CHECK(channels == QStringList{u"call"_s, u"window"_s});
}

TEST_CASE("a second window asks the first to come to the front")
{
    Desk desk;
    int shown = 0;
    QObject::connect(&desk.socket, &DeskSocket::showWanted, &desk.socket, [&] { ++shown; });
    bool wasHeard = false;
    elsewhere([&] { wasHeard = DeskVisit::to(desk.file, "show") != nullptr; });
    CHECK(wasHeard);
    CHECK(shown == 1);
}

TEST_CASE("the socket is its owner's alone, and is gone with the window")
{
    QString place, file;
    {
        Desk desk;
        file = desk.file;
        place = DeskSocket::placeOf(desk.file);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        REQUIRE(QFile::exists(place));
        CHECK(!(QFile::permissions(place) & others));
        bool isTaken = true;
        elsewhere([&] { isTaken = DeskVisit::to(file, "nonsense") != nullptr; });
        CHECK(!isTaken);
    }
    CHECK(!QFile::exists(place));
    CHECK(!DeskVisit::to(file, "call"));
}

TEST_CASE("a window that goes away while a script waits leaves its outcome unknown, in words")
{
    auto desk = std::make_unique<Desk>();
    const QString file = desk->file;
    std::optional<Fault> fault;
    std::unique_ptr<QThread> other(QThread::create([&] {
        const auto visit = DeskVisit::to(file, "call");
        try {
            while (visit)
                visit->answer(R"({"do":"orders.list"})");
        } catch (const Failed &failed) {
            fault = failed.fault();
        }
    }));
    other->start();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 300)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    desk.reset();
    REQUIRE(other->wait(5000));
    CHECK(fault == Fault::OutcomeUnknown);
}

} // namespace kontorist::test

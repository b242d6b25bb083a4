#include "app/arrival.h"
#include "app/window_door.h"
#include "core/journal/journal.h"
#include "tests/support/company.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

namespace kontorist::arrival_test {

namespace {

CompanyThread::Door door(Database &database)
{
    return windowDoor(database, u"Hanna"_s, Channel::Test, u"PC-03"_s);
}

/// Where companies arrive.
struct Station
{
    Station() : arrival(clock) { REQUIRE(silent.listen(QHostAddress::LocalHost)); }

    void begin(const QString &place)
    {
        arrival.begin([place, this] { return OpenCompany::open(Target::read(place), clock, {}); }, &door,
                      [this](std::unique_ptr<CompanyThread> here) { company = std::move(here); },
                      [this](const std::exception_ptr &) { ++failures; });
    }
    QString silentPlace() const
    {
        return u"postgresql://hanna@127.0.0.1:%1/firma"_s.arg(silent.serverPort());
    }
    QString file() const
    {
        const QString place = folder.filePath(u"firma.kontorist"_s);
        OpenCompany::create(Target::read(place), clock, {});
        return place;
    }

    QTemporaryDir folder;
    QTcpServer silent; ///< takes the connection, and says nothing
    FixedClock clock{QDate(2026, 11, 24)};
    std::unique_ptr<CompanyThread> company;
    int failures = 0;
    Arrival arrival;
};

} // namespace

TEST_CASE("a company that is asked for arrives, and one that is missing says so")
{
    Station station;
    station.begin(station.file());
    CHECK(station.arrival.isUnderWay());
    REQUIRE(QTest::qWaitFor([&] { return station.company != nullptr; }));
    CHECK(!station.arrival.isUnderWay());
    CHECK(station.company->place() == station.folder.filePath(u"firma.kontorist"_s));
    station.begin(station.folder.filePath(u"missing.kontorist"_s));
    CHECK(QTest::qWaitFor([&] { return station.failures == 1; }));
}

TEST_CASE("while one server does not answer another company can be opened")
{
    Station station;
    station.begin(station.silentPlace());
    REQUIRE(QTest::qWaitFor([&] { return station.silent.hasPendingConnections(); }));
    station.begin(station.file());
    REQUIRE(QTest::qWaitFor([&] { return station.company != nullptr; }));
    CHECK(!station.company->place().startsWith(u"postgresql"));
    CHECK(station.failures == 0); // nobody waits for the first any more
}

TEST_CASE("what is given up neither arrives nor complains, and holds nobody up")
{
    QElapsedTimer timer;
    {
        Station station;
        station.begin(station.silentPlace());
        REQUIRE(QTest::qWaitFor([&] { return station.silent.hasPendingConnections(); }));
        timer.start();
        station.arrival.giveUp();
        CHECK(!station.arrival.isUnderWay());
        QTest::qWait(300);
        CHECK(station.failures == 0);
        CHECK(!station.company);
        station.begin(station.silentPlace()); // the program ends meanwhile
    }
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("a server that says nothing is waited for as long as its address allows")
{
    const Station station;
    QElapsedTimer timer;
    timer.start();
    const Target target = Target::read(station.silentPlace() + u"?connect_timeout=1"_s);
    CHECK_FAULT(Fault::ServerUnreachable, OpenCompany::open(target, station.clock, {}));
    CHECK(timer.elapsed() < 5000);
}

} // namespace kontorist::arrival_test

#include "core/db/move.h"
#include "tests/faults/memory.h"
#include "tests/faults/working_desk.h"
#include "tests/support/intact.h"

#include <cstdio>
#include <QJsonDocument>

namespace kontorist::memory_trouble_test {

using test::broken;
using test::Memory;
using test::WorkingDesk;

namespace {

constexpr int pointsEach = 24; // of each action, once and for ever

/// Tries an action with a request for memory failing; whether it is done.
bool passes(Memory &memory, WorkingDesk &desk, const QByteArray &line, int n, bool isForEver)
{
    const qint64 before = desk.entries();
    memory.setTrouble(n, isForEver);
    const QJsonObject answer = desk.say(line);
    memory.heal();
    INFO("request " << n << (isForEver ? ", for ever: " : ", once: ") << line.toStdString() << " → "
                    << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString());
    if (answer[u"ok"_s].toBool()) // SQLite can do without some of what it asks for
        return true;
    CHECK(test::isMachineFault(answer, {u"MemoryShort"_s}));
    CHECK((desk.entries() == before || test::isRun(line)));
    return false;
}

} // namespace

TEST_CASE("where SQLite gets no memory, once or for ever, the action is refused whole and work goes on")
{
    Memory memory;
    {
        WorkingDesk desk, twin;
        int points = 0;
        for (const QByteArray &line : test::lifeLines(desk.company.folder.path())) {
            memory.heal();
            twin.say(line);
            const int requests = memory.requests();
            const int step = std::max(1, requests / pointsEach);
            bool isDone = false;
            for (const bool isForEver : {true, false}) // alone, SQLite sooner gets along without
                for (int n = 1 + points % step; n <= requests && !isDone; n += step) {
                    ++points;
                    isDone = passes(memory, desk, line, n, isForEver);
                }
            CHECK(desk.say(line)[u"ok"_s].toBool());
            CHECK(desk.entries() == twin.entries());
        }
        std::printf("memory trouble: %d points\n", points);
        CHECK(points > 500);
        CHECK(broken(desk.company.database()) == QStringList());
    }
}

TEST_CASE("a company for which there is no memory is not called damaged, and opens afterwards")
{
    Memory memory;
    test::TestCompany place(test::Kind::SQLite);
    place.company.database.reset();
    place.company.lock.reset();
    memory.heal();
    OpenCompany::open(place.target, place.clock, u"test"_s);
    const int requests = memory.requests();
    REQUIRE(requests > 1'000);
    int refused = 0;
    for (int n = 1; n <= requests; n += 1 + n / 30)
        for (const bool isForEver : {false, true}) {
            memory.setTrouble(n, isForEver);
            QString found;
            try {
                OpenCompany::open(place.target, place.clock, u"test"_s);
            } catch (const std::exception &error) {
                found = QString::fromUtf8(error.what());
            }
            memory.heal();
            CAPTURE(n, isForEver, found);
            CHECK((found.isEmpty() || found.startsWith(u"MemoryShort")));
            refused += found.isEmpty() ? 0 : 1;
        }
    CHECK(refused > 100);
    CHECK(broken(*OpenCompany::open(place.target, place.clock, u"test"_s).database) == QStringList());
}

} // namespace kontorist::memory_trouble_test

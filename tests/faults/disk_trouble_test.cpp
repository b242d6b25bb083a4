#include "core/db/backup.h"
#include "core/db/move.h"
#include "tests/faults/working_desk.h"
#include "tests/support/intact.h"

#include <algorithm>
#include <cstdio>
#include <QJsonDocument>

namespace kontorist::disk_trouble_test {

using test::broken;
using test::Disk;
using test::WorkingDesk;

namespace {

constexpr int wholeEach = 40; // points between two looks at every row

struct Way
{
    const char *name;
    bool isForEver;
    bool isFull;
    unsigned calls;
    int most; ///< so many calls of an action, spread over all; 0 = every one, as always with FAULT_EVERY in the environment
};

constexpr unsigned seldom = Disk::Delete | Disk::SharedMemory;
constexpr Way ways[] = {
    {"full disk, once", false, true, Disk::Changing, 0},
    {"full disk, for ever", true, true, Disk::Changing, 8},
    {"I/O error, once", false, false, Disk::Changing | seldom, 20},
    {"I/O error, for ever", true, false, Disk::Changing | seldom, 8},
    {"I/O error while reading, once", false, false, Disk::Read, 10},
    {"I/O error while reading, for ever", true, false, Disk::Read, 4},
};

int stepOf(const Way &way, int calls)
{
    return way.most == 0 || qEnvironmentVariableIsSet("FAULT_EVERY") ? 1 : std::max(1, calls / way.most);
}

/// One action after the other, each tried with every call failing before it may pass.
class Sweep
{
public:
    Sweep(Disk &disk, WorkingDesk &desk, WorkingDesk &twin) : m_disk(disk), m_desk(desk), m_twin(twin) {}

    int points() const { return m_points; }

    void run(const QByteArray &line)
    {
        QList<int> calls; // as many as the twin needs, who has lived the same life without trouble
        m_disk.heal();
        m_twin.say(line);
        for (const Way &way : ways)
            calls.append(m_disk.calls(way.calls));
        bool isDone = false;
        for (qsizetype i = 0; i < calls.size(); ++i)
            for (int n = 1; n <= calls[i] && !isDone; n += stepOf(ways[i], calls[i]))
                isDone = passes(line, ways[i], n);
        const QJsonObject answer = m_desk.say(line);
        INFO(line.toStdString() << " → " << QJsonDocument(answer).toJson().toStdString());
        CHECK(answer[u"ok"_s].toBool());
        CHECK(m_desk.entries() == m_twin.entries()); // nothing twice, nothing left out
    }

private:
    bool passes(const QByteArray &line, const Way &way, int n)
    {
        const qint64 before = m_desk.entries();
        const bool looks = ++m_points % wholeEach == 0;
        const auto rows = looks ? move::digests(m_desk.company.database()) : QList<move::TableDigest>();
        m_disk.setTrouble({n, way.isForEver, way.isFull, way.calls});
        const QJsonObject answer = m_desk.say(line);
        const int failures = m_disk.failures();
        m_disk.heal();
        INFO(way.name << ", call " << n << ": " << line.toStdString() << " → "
                      << QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString());
        if (answer[u"ok"_s].toBool()) // nothing failed, or a checkpoint after the commit, which comes again
            return true;
        CHECK(failures > 0);
        CHECK(test::isMachineFault(answer, {u"DiskFull"_s, u"DiskFailed"_s, u"FileNotReadable"_s}));
        if (test::isRun(line))
            return false;
        CHECK(m_desk.entries() == before);
        if (looks) {
            CHECK(move::digests(m_desk.company.database()) == rows);
            CHECK(broken(m_desk.company.database()) == QStringList());
        }
        return false;
    }

    Disk &m_disk;
    WorkingDesk &m_desk;
    WorkingDesk &m_twin;
    int m_points = 0;
};

} // namespace

TEST_CASE("whatever call of the disk fails, once or for ever, the action is refused whole and work goes on")
{
    Disk disk;
    WorkingDesk desk, twin;
    Sweep sweep(disk, desk, twin);
    const QList<QByteArray> lines = test::lifeLines(desk.company.folder.path());
    for (const QByteArray &line : lines)
        sweep.run(line);
    CHECK(lines.size() > 70);
    CHECK(sweep.points() > 1'000);
    std::printf("disk trouble: %d points in %d actions\n", sweep.points(), static_cast<int>(lines.size()));
    CHECK(broken(desk.company.database()) == QStringList());
    desk.company.company.database.reset();
    desk.company.company.lock.reset();
    const OpenCompany again = OpenCompany::open(desk.company.target, desk.company.clock, u"test"_s);
    CHECK(broken(*again.database) == QStringList());
}

TEST_CASE("a company whose disk fails while it is opened is not called damaged, and opens afterwards")
{
    Disk disk;
    test::TestCompany place(test::Kind::SQLite);
    place.company.database.reset();
    place.company.lock.reset();
    int n = 1;
    for (;; ++n) {
        disk.setTrouble({n, true, false, Disk::Every});
        QString found;
        try {
            OpenCompany::open(place.target, place.clock, u"test"_s);
        } catch (const Failed &failed) {
            found = name(failed.fault());
        }
        const int failures = disk.failures();
        disk.heal();
        CAPTURE(n, found);
        if (failures == 0 || n > 5'000)
            break;
        CHECK((found.isEmpty() || found == u"DiskFailed" || found == u"FileNotReadable"));
        OpenCompany::open(place.target, place.clock, u"test"_s);
    }
    CHECK(n > 20);
    CHECK(n < 5'000);
}

TEST_CASE("a company that cannot be made leaves nothing in the way of the next try")
{
    Disk disk;
    const FixedClock clock(QDate(2026, 11, 24));
    const QTemporaryDir folder;
    const Target target = Target::read(folder.filePath(u"firma.kontorist"_s));
    const auto tryWith = [&](const Disk::Trouble &trouble) {
        disk.setTrouble(trouble);
        const auto fault = test::faultOf([&] { OpenCompany::create(target, clock, u"test"_s); });
        const bool failed = disk.failures() > 0;
        disk.heal();
        return failed ? fault : std::nullopt;
    };
    disk.heal();
    OpenCompany::create(target, clock, u"test"_s);
    const int calls = disk.calls(Disk::Changing | Disk::Delete | Disk::Open);
    QFile::remove(target.file);
    REQUIRE(calls > 500);
    int refused = 0;
    for (int n = 1; n <= calls; n += 1 + n / 20)
        for (const bool isForEver : {false, true}) {
            CAPTURE(n, isForEver);
            if (tryWith({n, isForEver, n % 2 == 0, Disk::Changing | Disk::Delete | Disk::Open})) {
                ++refused;
                CHECK(!QFile::exists(target.file));
                continue;
            }
            CHECK(OpenCompany::open(target, clock, u"test"_s)
                      .database->number(u"SELECT count(*) FROM journal"_s) == 0);
            QFile::remove(target.file);
        }
    CHECK(refused > 50);
}

} // namespace kontorist::disk_trouble_test

#include "tests/faults/life.h"

#include <algorithm>
#include <cstdio>

namespace kontorist::power_loss_test {

using test::cutPower;
using test::Disk;
using test::Life;
using test::Random;
using test::Setting;
using test::Tally;
using test::Wish;

namespace {

// The figures belong to the proof, so they are said even when all is well.
void tell(const QString &what, const Life &life, const Tally &tally, const Wish &wish)
{
    std::printf(
        "%s: %d images of %d disk events and %d commits, %d of them row by row: %d lost, %d invented, "
        "%d damaged (%s)\n",
        qPrintable(what), tally.images, static_cast<int>(life.log.size()),
        static_cast<int>(life.heads.size()), tally.whole, tally.lost, tally.invented, tally.damaged,
        qPrintable(wish.text()));
    for (const QString &trouble : tally.troubles)
        std::printf("  %s\n", qPrintable(trouble));
    std::fflush(stdout);
}

} // namespace

TEST_CASE("after a power failure at any moment everything that was acknowledged is there, and nothing else")
{
    const Wish wish = Wish::read(3'000);
    Random random = wish.random();
    Disk disk;
    for (const int checkpointEvery : {1'000, 60}) { // as the program leaves it; and so that many are hit
        const Life life = test::lived(disk, {u"FULL"_s, checkpointEvery, false});
        REQUIRE(life.heads.size() > 150);
        const Tally tally = cutPower(life, wish.images / 2, random, 20);
        tell(u"power loss, checkpoint every %1 pages"_s.arg(checkpointEvery), life, tally, wish);
        INFO(wish.text().toStdString());
        CHECK(tally.lost == 0);
        CHECK(tally.invented == 0);
        CHECK(tally.damaged == 0);
        CHECK(tally.troubles == QStringList());
    }
}

TEST_CASE("with less than synchronous=FULL the same power failures lose what was acknowledged")
{
    const Wish wish{200, Wish::read(0).seed, Wish::read(0).chunk};
    Random random = wish.random();
    Disk disk;
    for (const QString &level : {u"NORMAL"_s, u"OFF"_s}) {
        const Life life = test::lived(disk, {level, 60, true});
        const Tally tally = cutPower(life, wish.images, random, wish.images);
        tell(u"counter-test, synchronous="_s + level, life, tally, wish);
        CHECK(tally.lost > 0);
        CHECK((tally.damaged > 0) == (level == u"OFF"));
    }
}

TEST_CASE("a sync that fails and a power failure later lose nothing that was acknowledged")
{
    const Wish wish = Wish::read(3'000);
    Random random = wish.random();
    Disk disk;
    const Life life = test::livedWithFailingSyncs(disk, random);
    const auto isFailure = [](const test::DiskEvent &event) {
        return event.kind == test::DiskEvent::Kind::SyncFailed;
    };
    CHECK(std::count_if(life.log.begin(), life.log.end(), isFailure) > 50);
    const Tally tally = cutPower(life, wish.images / 10, random, 20);
    tell(u"power loss after failing syncs"_s, life, tally, wish);
    CHECK(tally.troubles == QStringList());
}

TEST_CASE("a second power failure while the company is opened after the first loses nothing either")
{
    const Wish wish = Wish::read(3'000);
    Random random = wish.random();
    Disk disk;
    const Life life = test::lived(disk, {u"FULL"_s, 60, false});
    const Tally tally = test::cutPowerTwice(disk, life, wish.images / 10, random);
    tell(u"two power failures"_s, life, tally, wish);
    CHECK(tally.troubles == QStringList());
}

TEST_CASE(
    "a company that was made is there after a power failure; one that was not yet is no company or opens")
{
    Random random = Wish::read(0).random();
    const FixedClock clock(QDate(2026, 11, 24));
    Disk disk;
    disk.startRecording();
    {
        const QTemporaryDir folder;
        const Target target = Target::read(folder.filePath(u"firma.kontorist"_s));
        const OpenCompany made = OpenCompany::create(target, clock, u"test"_s);
        disk.acknowledge(1);
    }
    const QList<test::DiskEvent> log = disk.stopRecording();
    test::PowerCut cut(log, random);
    const QTemporaryDir folder;
    for (qsizetype moment = 0; moment <= log.size(); moment += 1 + log.size() / 100) {
        cut.goTo(moment);
        for (const test::PowerCut::Fate fate : test::PowerCut::fates) {
            const QString file = test::placeImage(folder.path(), cut.image(fate));
            const auto fault =
                test::faultOf([&] { OpenCompany::open(Target::read(file), clock, u"test"_s); });
            CAPTURE(moment, fate, fault.value_or(Fault::InternalError));
            CHECK((!fault || cut.acknowledged() == 0));
        }
    }
    cut.goTo(log.size());
    CHECK(!test::faultOf([&] {
        OpenCompany::open(
            Target::read(test::placeImage(folder.path(), cut.image(test::PowerCut::Fate::Nothing))), clock,
            u"test"_s);
    }));
}

} // namespace kontorist::power_loss_test

#include "app/sample/sample.h"
#include "app/tour.h"
#include "core/db/move.h"
#include "tests/support/company.h"
#include "tests/support/intact.h"

#include <QDir>

namespace kontorist {

namespace {

QList<move::TableDigest> madeBy(int months)
{
    FixedClock clock(QDate(2026, 11, 24));
    const FixedClock real(QDate(2026, 11, 24), 18);
    sample::Scratch scratch(clock);
    History history(scratch.session, clock, sample::seed);
    REQUIRE(sample::live(history, clock, {QDate(2026, 11, 24), months}, real));
    CHECK(test::broken(*scratch.company.database) == QStringList());
    return move::digests(*scratch.company.database);
}

} // namespace

TEST_CASE("the sample company of the same days is the same company, and sound")
{
    const auto once = madeBy(2);
    CHECK(once == madeBy(2));
    CHECK(once.size() > 40);
}

BOTH("the sample company lives on either database", company)
{
    History history(company.session, company.clock, sample::seed);
    const FixedClock real(QDate(2026, 11, 24), 18);
    REQUIRE(sample::live(history, company.clock, {QDate(2026, 11, 24), 1}, real));
    CHECK(company.database().number(u"SELECT count(*) FROM invoice"_s) > 10);
    CHECK(company.database().number(u"SELECT count(*) FROM party"_s) == 40);
    CHECK(company.clock.now() < real.now());
    CHECK(test::broken(company.database()) == QStringList());
}

TEST_CASE("a sample company that is ended in the making leaves nothing")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.kontorist"_s);
    const FixedClock real(QDate(2026, 11, 24), 18);
    int heard = 0;
    const sample::Wish wish{QDate(2026, 11, 24), 24, [&](int) { return ++heard < 5; }};
    CHECK_FALSE(sample::make(Target::read(file), wish, real));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK(sample::make(Target::read(file), {QDate(2026, 11, 24), 0}, real));
    CHECK_FAULT(Fault::FileExists, sample::make(Target::read(file), {QDate(2026, 11, 24), 0}, real));
}

} // namespace kontorist

#include "tests/ui/shop.h"
#include "ui/lists/bulk_run.h"

namespace kontorist::test::bulk_run {

namespace {

Request noteOn(const QString &order)
{
    return {u"order.hold"_s, {{u"order"_s, order}, {u"reason"_s, u"Rückfrage"_s}}};
}

} // namespace

TEST_CASE("a run does what it can, one by one, and what is refused keeps nothing else back")
{
    Shop shop;
    const QString first = shop.order(1), last = shop.order(2);
    BulkRun run(*shop.company);
    QStringList said;
    QList<qsizetype> heard;
    bool isFinished = false;
    QObject::connect(&run, &BulkRun::answered, &run, [&](qsizetype index, const Answer &answer) {
        said.append(QString::number(index) + (answer.isOk ? u" ok"_s : u' ' + answer.fault));
    });
    QObject::connect(&run, &BulkRun::progress, &run, [&](qsizetype done, qsizetype total) {
        CHECK(total == 3);
        heard.append(done);
    });
    QObject::connect(&run, &BulkRun::finished, &run, [&] { isFinished = true; });
    run.start({noteOn(first), noteOn(u"AU-2026-09999"_s), noteOn(last)});
    CHECK(run.isRunning());
    run.start({noteOn(first)}); // while one is running, nothing else begins
    REQUIRE(comesTrue([&] { return isFinished; }));
    CHECK(said == QStringList{u"0 ok"_s, u"1 OrderUnknown"_s, u"2 ok"_s});
    CHECK(heard == QList<qsizetype>{0, 1, 2, 3});
    CHECK(run.refused() == 1);
    CHECK(!run.isRunning());
}

TEST_CASE("a run that is stopped finishes what is under way and begins no more")
{
    Shop shop;
    QList<Request> requests;
    for (int i = 0; i < 5; ++i)
        requests.append(noteOn(shop.order(1)));
    BulkRun run(*shop.company);
    bool isFinished = false;
    QObject::connect(&run, &BulkRun::answered, &run, [&](qsizetype index, const Answer &) {
        if (index == 1)
            run.stop();
    });
    QObject::connect(&run, &BulkRun::finished, &run, [&] { isFinished = true; });
    run.start(requests);
    REQUIRE(comesTrue([&] { return isFinished; }));
    CHECK(run.done() == 2);
    CHECK(run.total() == 5);
}

} // namespace kontorist::test::bulk_run

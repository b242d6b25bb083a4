#include "core/db/change_feed.h"

#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

#include <QSignalSpy>

namespace kontorist::change_feed_test {

namespace {

void happen(Database &database, const QString &what, qint64 subject)
{
    Transaction tx(database);
    tx.note(what, subject);
    tx.commit();
}

} // namespace

BOTH("who shows a record hears of this desk's own commit, and of nothing that was rolled back", company)
{
    ChangeFeed feed(company.database());
    QSignalSpy changes(&feed, &ChangeFeed::changed);
    {
        Transaction tx(company.database());
        tx.note(u"order.entered"_s, 7);
    }
    CHECK(changes.isEmpty());
    happen(company.database(), u"order.released"_s, 8);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toString() == u"order.released"_s);
    CHECK(changes[0][1].toLongLong() == 8);
}

TEST_CASE("on a server every desk hears what another has done, after its commit, and its own only once")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    const OpenCompany other = OpenCompany::open(company.target, company.clock, {});
    Session session = Session::begin(*other.database, u"Jens"_s, Channel::Test, u"PC-04"_s);
    ChangeFeed here(company.database()), there(*other.database);
    QSignalSpy heardHere(&here, &ChangeFeed::changed), heardThere(&there, &ChangeFeed::changed);
    {
        Transaction tx(company.database());
        tx.note(u"order.lost"_s, 1);
    }
    happen(company.database(), u"order.entered"_s, 7);
    REQUIRE(heardThere.wait(5'000));
    CHECK(heardThere.size() == 1);
    CHECK(heardThere[0][0].toString() == u"order.entered"_s);
    CHECK(heardThere[0][1].toLongLong() == 7);
    CHECK(!heardHere.wait(200));
    CHECK(heardHere.size() == 1);
}

TEST_CASE(
    "a desk that only listens finds its server again, is told that anything may have changed, and hears on")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    ChangeFeed feed(company.database());
    QSignalSpy heard(&feed, &ChangeFeed::changed);
    test::cluster().cut(company.target.database);
    REQUIRE(heard.wait(10'000)); // nobody has asked the server anything since
    CHECK(heard[0][0].toString().isEmpty());
    heard.clear();
    const OpenCompany other = OpenCompany::open(company.target, company.clock, {});
    Session session = Session::begin(*other.database, u"Jens"_s, Channel::Test, u"PC-04"_s);
    happen(*other.database, u"order.entered"_s, 7);
    REQUIRE(heard.wait(5'000));
    CHECK(heard[0][0].toString() == u"order.entered"_s);
}

} // namespace kontorist::change_feed_test

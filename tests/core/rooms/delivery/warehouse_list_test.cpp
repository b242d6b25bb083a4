#include "core/base/error.h"
#include "core/delivery/delivery_list_store.h"
#include "core/delivery/delivery_rules.h"
#include "core/delivery/delivery_store.h"
#include "core/delivery/warehouse_list_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_store.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

#include <QSet>

namespace kontorist::test::warehouse_list_test {

namespace {

using delivery_list_store::DeliveryRow;
using delivery_list_store::Which;
using warehouse_list_store::Work;
using warehouse_list_store::WorkRow;

QList<WorkRow> walkedThrough(const Database &database, warehouse_list_store::Filter filter)
{
    filter.limit = 1;
    QList<WorkRow> rows;
    for (;;) {
        const QList<WorkRow> page = warehouse_list_store::list(database, filter);
        rows += page;
        if (page.size() < filter.limit)
            return rows;
        filter.after = page.last().id;
    }
}

QList<DeliveryRow> walkedThrough(const Database &database, delivery_list_store::Filter filter)
{
    filter.limit = 2;
    QList<DeliveryRow> rows;
    for (;;) {
        const QList<DeliveryRow> page = delivery_list_store::list(database, filter);
        rows += page;
        if (page.size() < filter.limit)
            return rows;
        filter.before = page.last().id;
    }
}

warehouse_list_store::Filter of(Work work)
{
    warehouse_list_store::Filter filter;
    filter.work = work;
    return filter;
}

bool hasMore(const PickStop &one)
{
    return one.open().isPositive();
}

} // namespace

BOTH("the warehouse sees each order under the work that waits for it, as often as the count says", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QList<qint64> counts = warehouse_list_store::counts(database);
    QSet<Work> seen;
    for (const Work work : {Work::Pick, Work::Picking, Work::Pack, Work::Ship, Work::Waiting}) {
        INFO(static_cast<int>(work));
        const QList<WorkRow> rows = walkedThrough(database, of(work));
        CHECK(rows.size() == counts[static_cast<int>(work)]);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            seen.insert(work);
            CHECK((i == 0 || rows[i - 1].id < rows[i].id));
            CHECK((work != Work::Pick || rows[i].pickList.isEmpty()));
            CHECK((work != Work::Picking || !rows[i].pickList.isEmpty()));
            CHECK(!rows[i].customerName.isEmpty());
            const auto open = pick_store::openListOf(database, rows[i].id);
            CHECK(open.value_or(QString()).isEmpty() == rows[i].pickList.isEmpty());
            if (open)
                CHECK(std::ranges::any_of(pick_store::get(database, *open).stops, hasMore));
        }
    }
    CHECK(seen.contains(Work::Ship));
    CHECK(seen.contains(Work::Waiting));
}

BOTH("an order of the warehouse is found by its number and by its customer, and only under its work", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QList<WorkRow> rows = walkedThrough(database, of(Work::Waiting));
    REQUIRE(!rows.isEmpty());
    warehouse_list_store::Filter filter = of(Work::Waiting);
    filter.search = rows.first().number.toLower();
    const QList<WorkRow> found = warehouse_list_store::list(database, filter);
    REQUIRE(found.size() == 1);
    CHECK(found.first().id == rows.first().id);
    filter.search = u"ZZ"_s;
    CHECK(warehouse_list_store::list(database, filter).isEmpty());
    filter.searchedCustomers = {order_store::load(database, rows.first().id).customer};
    const QList<WorkRow> ofCustomer = warehouse_list_store::list(database, filter);
    CHECK(std::ranges::any_of(ofCustomer, [&](const WorkRow &row) { return row.id == rows.first().id; }));
    for (const WorkRow &row : ofCustomer)
        CHECK(row.customerName == rows.first().customerName);
    // Under other work the same search finds what stands there, and never what waits.
    for (const Work work : {Work::Pick, Work::Picking, Work::Pack, Work::Ship}) {
        filter.work = work;
        filter.search = rows.first().number;
        for (const WorkRow &row : warehouse_list_store::list(database, filter)) {
            const QList<WorkRow> there = walkedThrough(database, of(work));
            CHECK(std::ranges::any_of(there, [&](const WorkRow &each) { return each.id == row.id; }));
        }
    }
}

BOTH("delivery notes stand in the lists that their state says, and every count is a list's length", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QList<qint64> counts = delivery_list_store::counts(database);
    for (const Which which : {Which::Open, Which::ToBill, Which::Billed, Which::Undone, Which::All}) {
        INFO(static_cast<int>(which));
        delivery_list_store::Filter filter;
        filter.which = which;
        const QList<DeliveryRow> rows = walkedThrough(database, filter);
        CHECK(rows.size() == counts[static_cast<int>(which)]);
        for (const DeliveryRow &row : rows) {
            CHECK((which == Which::Undone || which == Which::All || !row.undoneOn.isValid()));
            CHECK((which != Which::Undone || row.undoneOn.isValid()));
            CHECK((which != Which::ToBill || row.toBill.isPositive()));
            CHECK((which != Which::Billed || !row.toBill.isPositive()));
            CHECK((which != Which::Open || !row.handedOverOn.isValid()));
        }
    }
    CHECK(counts[static_cast<int>(Which::ToBill)] > 0);
    CHECK(counts[static_cast<int>(Which::Billed)] > 0);
    CHECK(counts[static_cast<int>(Which::Undone)] > 0);
}

BOTH("a search of delivery notes finds in each list what stands in it, and no more", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    for (const Which which : {Which::Open, Which::ToBill, Which::Billed, Which::Undone, Which::All}) {
        INFO(static_cast<int>(which));
        delivery_list_store::Filter filter;
        filter.which = which;
        const QList<DeliveryRow> rows = walkedThrough(database, filter);
        filter.search = u"LS-"_s; // all of them begin so
        const QList<DeliveryRow> found = walkedThrough(database, filter);
        REQUIRE(found.size() == rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            CHECK(found[i].id == rows[i].id);
    }
}

BOTH("a delivery note is found by its own number and by its order's, and its lines add up", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    for (const DeliveryRow &row : walkedThrough(database, delivery_list_store::Filter{})) {
        delivery_list_store::Filter filter;
        filter.search = row.number;
        CHECK(delivery_list_store::list(database, filter).size() == 1);
        filter.search = row.order;
        CHECK(!delivery_list_store::list(database, filter).isEmpty());
        const Delivery delivery = delivery_store::get(database, row.number);
        const auto lines = delivery_list_store::lines(database, delivery.id);
        REQUIRE(lines.size() == delivery.lines.size());
        Quantity billed;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            CHECK(lines[i].quantity == delivery.lines[i].quantity);
            billed += lines[i].billed;
        }
        CHECK(billed == row.billed);
        CHECK(delivery_list_store::invoices(database, delivery.id).isEmpty() == !billed.isPositive());
        CHECK(delivery_list_store::undoReason(database, delivery.id).isEmpty() == !row.undoneOn.isValid());
    }
}

TEST_CASE("a scan that names its bin counts at that bin's stop alone")
{
    const auto stop = [](const QString &bin) {
        PickStop made;
        made.orderNumber = u"AU-1"_s;
        made.orderLine = 1;
        made.bin = bin;
        made.key.article = ArticleId(7);
        made.quantity = Quantity::whole(2);
        return made;
    };
    QList<PickStop> stops{stop(u"A-01"_s), stop(u"B-02"_s)};
    delivery_rules::Scan scan{ArticleId(7), u"1001"_s, Quantity::whole(2), u"AU-1"_s, 1, u"B-02"_s};
    const auto picked = delivery_rules::picked(stops, scan, {});
    REQUIRE(picked.size() == 1);
    CHECK(picked.first().stop.bin == u"B-02");
    CHECK(stops[0].picked.isZero());
    CHECK_THROWS_AS(delivery_rules::picked(stops, scan, {}), Refused);
}

} // namespace kontorist::test::warehouse_list_test

#include "core/delivery/delivery_list_store.h"
#include "core/delivery/delivery_store.h"
#include "core/returns/return_list_store.h"
#include "core/returns/return_store.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

namespace kontorist::test::return_list_test {

namespace {

using return_list_store::Filter;
using return_list_store::ReturnRow;

QList<ReturnRow> walkedThrough(const Database &database, Filter filter)
{
    filter.limit = 2;
    QList<ReturnRow> rows;
    for (;;) {
        const QList<ReturnRow> page = return_list_store::list(database, filter);
        rows += page;
        if (page.size() < filter.limit)
            return rows;
        filter.before = page.last().id;
    }
}

} // namespace

BOTH("returns stand in the list of their state, newest first, as many as are counted", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    const auto counts = return_list_store::counts(database);
    qsizetype all = 0;
    for (int i = 0; i < static_cast<int>(wordsOf<ReturnState>.size()); ++i) {
        Filter filter;
        filter.state = static_cast<ReturnState>(i);
        const QList<ReturnRow> rows = walkedThrough(database, filter);
        CHECK(rows.size() == counts.value(*filter.state));
        for (const ReturnRow &row : rows)
            CHECK(row.state == *filter.state);
        all += rows.size();
    }
    const QList<ReturnRow> rows = walkedThrough(database, Filter());
    CHECK(rows.size() == all);
    for (qsizetype i = 1; i < rows.size(); ++i)
        CHECK(rows[i].id < rows[i - 1].id);
    Filter closed;
    closed.closedOnly = true;
    CHECK(walkedThrough(database, closed).size() ==
          counts.value(ReturnState::Settled) + counts.value(ReturnState::Rejected));
    CHECK(counts.value(ReturnState::Settled) > 0);
}

BOTH("a return is found by its number and its order's, and says how it ended", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    for (const ReturnRow &row : walkedThrough(database, Filter())) {
        Filter filter;
        filter.search = row.number;
        CHECK(return_list_store::list(database, filter).size() == 1);
        filter.search = row.order;
        CHECK((row.order.isEmpty() || !return_list_store::list(database, filter).isEmpty()));
        const bool isClosed = row.state == ReturnState::Settled || row.state == ReturnState::Rejected;
        CHECK(return_list_store::ending(database, row.id).has_value() == isClosed);
        Quantity judged, inspected;
        for (const auto &verdict : return_list_store::verdicts(database, row.id))
            judged += verdict.quantity;
        for (const ReturnLine &line : return_store::load(database, row.id).lines)
            inspected += line.inspected;
        CHECK(judged == inspected);
    }
}

BOTH("what was sent with a note, and of an order, may come back, less what is on its way already", company)
{
    makeRich(company.session, company.clock);
    const Database &database = company.database();
    Quantity back;
    for (const auto &row : delivery_list_store::list(database, {})) {
        if (row.undoneOn.isValid())
            continue;
        const Delivery delivery = delivery_store::get(database, row.number);
        const auto sent = return_list_store::sentWith(database, delivery.id);
        REQUIRE(sent.size() == delivery.lines.size());
        Quantity delivered, ofOrder;
        for (const auto &line : sent)
            delivered += line.delivered;
        for (const auto &line : return_list_store::sentOf(database, delivery.order)) {
            ofOrder += line.delivered;
            back += line.back;
            CHECK(line.back <= line.delivered);
        }
        CHECK(delivered <= ofOrder);
        for (const QString &invoice : delivery_list_store::invoices(database, delivery.id))
            CHECK(return_list_store::orderBilledBy(database, invoice).has_value());
    }
    CHECK(back.isPositive());
    CHECK(!return_list_store::orderBilledBy(database, u"RE-0"_s));
}

} // namespace kontorist::test::return_list_test

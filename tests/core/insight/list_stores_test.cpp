#include "core/insight/article_list_store.h"
#include "core/insight/article_view_store.h"
#include "core/insight/customer_list_store.h"
#include "core/insight/customer_view_store.h"
#include "core/insight/journal_list_store.h"
#include "core/insight/overview_store.h"
#include "core/numbering/number_range_store.h"
#include "core/numbering/numbering_store.h"
#include "core/party/party_actions.h"
#include "core/party/party_store.h"
#include "core/sales/order_store.h"
#include "core/search/search_rules.h"
#include "core/stock/stock_list_store.h"
#include "core/stock/stock_store.h"
#include "tests/support/company.h"
#include "tests/support/rich_company.h"

#include <QSet>

namespace kontorist::list_stores_test {

namespace {

QList<customer_list_store::CustomerRow> allCustomers(const Database &database, customer_list_store::View view,
                                                     QDate today, int limit)
{
    customer_list_store::Filter filter;
    filter.view = view;
    filter.today = today;
    filter.limit = limit;
    QList<customer_list_store::CustomerRow> all;
    for (;;) {
        const auto page = customer_list_store::list(database, filter);
        all += page;
        if (page.size() < limit)
            return all;
        filter.after = page.last().id;
        filter.afterName = page.last().name;
    }
}

QList<article_list_store::ArticleRow> allArticles(const Database &database, article_list_store::View view,
                                                  QDate today, int limit)
{
    article_list_store::Filter filter;
    filter.view = view;
    filter.today = today;
    filter.limit = limit;
    QList<article_list_store::ArticleRow> all;
    for (;;) {
        const auto page = article_list_store::list(database, filter);
        all += page;
        if (page.size() < limit)
            return all;
        filter.afterSku = page.last().sku;
    }
}

QList<stock_list_store::StockRow> allStock(const Database &database, stock_list_store::View view, int limit)
{
    stock_list_store::Filter filter;
    filter.view = view;
    filter.limit = limit;
    QList<stock_list_store::StockRow> all;
    for (;;) {
        const auto page = stock_list_store::list(database, filter);
        all += page;
        if (page.size() < limit)
            return all;
        const stock_list_store::StockRow &last = page.last();
        filter.afterSku = last.sku;
        filter.afterPlace = last.key.place;
        filter.afterLot = last.key.lot;
        filter.afterOn = last.on;
        filter.afterExpected = last.expected;
    }
}

} // namespace

BOTH("the customers of every view are listed page by page, each once, by name, and are as many as counted",
     company)
{
    using namespace customer_list_store;
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QDate today = company.session.today();
    const QList<qint64> counted = counts(database, today);
    REQUIRE(counted.size() == views);
    REQUIRE(counted[0] > 2);
    for (int view = 0; view < views; ++view) {
        INFO(view);
        const auto rows = allCustomers(database, static_cast<View>(view), today, 2);
        QSet<PartyId> seen;
        for (const CustomerRow &row : rows) {
            const Party party = party_store::get(database, row.number);
            CHECK(party.id == row.id);
            CHECK(row.owed == order_store::owedBy(database, row.id));
            CHECK(!row.overdue.isNegative());
            CHECK((view == 4 ? party.role != PartyRole::Customer : party.isCustomer()));
            CHECK((view != 1 || !party.blocked.isEmpty()));
            CHECK((view != 2 || party.email.isEmpty()));
            seen.insert(row.id);
        }
        CHECK(seen.size() == rows.size());
        CHECK(rows.size() == counted[view]);
    }
    Filter some;
    some.today = today;
    const auto all = allCustomers(database, View::All, today, 100);
    some.among = QList{all[1].id};
    const auto found = list(database, some);
    REQUIRE(found.size() == 1);
    CHECK(found.first().number == all[1].number);
}

BOTH("a customer who has ordered within half a year does not sleep, and a new one does not either", company)
{
    using namespace customer_list_store;
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QDate today = company.session.today();
    CHECK(allCustomers(database, View::Asleep, today, 50).isEmpty());
    const QDate later = today.addDays(asleepAfter + 10);
    const auto asleep = allCustomers(database, View::Asleep, later, 50);
    CHECK(asleep.size() == counts(database, later)[0]);
    company.clock.set(later);
    Party party;
    party.name = u"Neu GmbH"_s;
    party.address = {{}, party.name, {}, u"Hauptstraße 1"_s, u"20095"_s, u"Hamburg"_s, u"DE"_s, {}, {}, {}};
    party_actions::add(company.session, party);
    CHECK(counts(database, later)[0] == asleep.size() + 1);
    CHECK(allCustomers(database, View::Asleep, later, 50).size() == asleep.size());
}

BOTH("the articles of every view are listed page by page, each once, and are as many as counted", company)
{
    using namespace article_list_store;
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QList<qint64> counted = counts(database);
    REQUIRE(counted[0] > 2);
    for (int view = 0; view < views; ++view) {
        INFO(view);
        const auto rows = allArticles(database, static_cast<View>(view), company.session.today(), 2);
        CHECK(rows.size() == counted[view]);
        for (const ArticleRow &row : rows) {
            const Availability stock = stock_store::availability(database, {row.id}).value(row.id);
            CHECK(row.stock.available() == stock.available());
            CHECK((view != 1 || stock.available() <= row.reorderPoint));
            CHECK((view != 2 || stock.waiting.isPositive()));
            CHECK((view != 3 || !stock.incoming.isEmpty()));
        }
    }
}

BOTH("what lies in stock is listed heap by heap, and comes to what the articles have", company)
{
    using namespace stock_list_store;
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QList<qint64> counted = counts(database);
    QHash<ArticleId, Quantity> lying;
    for (int view = 0; view < views; ++view) {
        INFO(view);
        const auto rows = allStock(database, static_cast<View>(view), 2);
        CHECK(rows.size() == counted[view]);
        for (const StockRow &row : rows)
            if (view == 0)
                lying[row.key.article] += row.quantity;
    }
    REQUIRE(!lying.isEmpty());
    for (auto each = lying.begin(); each != lying.end(); ++each) {
        Quantity all;
        for (const StockLevel &level : stock_store::levels(database, each.key()))
            all += level.onHand;
        CHECK(all == each.value());
    }
}

BOTH("the journal is listed newest first without a gap, and by record", company)
{
    using namespace journal_list_store;
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    Filter filter;
    filter.limit = 7;
    qint64 next = count(database);
    REQUIRE(next > 20);
    QString order;
    for (;;) {
        const auto page = list(database, filter);
        for (const JournalRow &row : page) {
            CHECK(row.seq == next--);
            if (row.what == u"order.entered")
                order = row.record;
        }
        if (page.size() < filter.limit)
            break;
        filter.before = page.last().seq;
    }
    CHECK(next == 0);
    REQUIRE(!order.isEmpty());
    filter = {};
    filter.subjects = numbered(database, order);
    const auto ofOrder = list(database, filter);
    REQUIRE(!ofOrder.isEmpty());
    CHECK(ofOrder.last().what == u"order.entered");
    for (const JournalRow &row : ofOrder) {
        CHECK(row.record == order);
        CHECK(row.recordKind == u"order");
    }
    filter.subjects = numbered(database, u"unheard of"_s);
    CHECK(list(database, filter).isEmpty());
}

BOTH("the number that is shown as the next one is the one that is drawn", company)
{
    const Database &database = company.database();
    const QDate today = company.session.today();
    const auto nextOf = [&](Series series) {
        for (const auto &range : number_range_store::all(database, today))
            if (range.series == series)
                return range.next;
        return QString();
    };
    CHECK(nextOf(Series::Customer) == u"10001");
    CHECK(nextOf(Series::Invoice) == u"RE-2026-00001");
    test::makeRich(company.session, company.clock);
    const QDate then = company.session.today();
    QHash<Series, QString> shown;
    for (const auto &range : number_range_store::all(database, then))
        shown.insert(range.series, range.next);
    Transaction tx(company.database());
    CHECK(numbering_store::draw(tx, Series::Order, then).text == shown[Series::Order]);
    CHECK(numbering_store::drawRunning(tx, Series::Customer).text == shown[Series::Customer]);
}

BOTH("the overview counts the papers of the day and what is open, and shows the newest first", company)
{
    using namespace overview_store;
    const Database &database = company.database();
    CHECK(!begun(database).hasOrder);
    test::makeRich(company.session, company.clock);
    const QDate today = company.session.today();
    const Begun has = begun(database);
    CHECK((has.hasName && has.hasCustomer && has.hasArticle && has.hasOrder));
    const Day figures = day(database, today);
    Money owed;
    qint64 open = 0;
    for (const auto &row : allCustomers(database, customer_list_store::View::All, today, 100))
        for (const auto &invoice : customer_view_store::invoices(database, row.id, 1000))
            if (invoice.open.isPositive()) {
                owed += invoice.open;
                ++open;
            }
    CHECK(figures.open.count == open);
    CHECK(figures.open.amount == owed);
    CHECK(figures.overdue.amount <= figures.open.amount);
    const QList<Paper> papers = newest(database, 5);
    REQUIRE(papers.size() == 5);
    for (qsizetype i = 1; i < papers.size(); ++i)
        CHECK(papers[i - 1].id > papers[i].id);
}

BOTH("the city of a postcode is learnt from the customers there", company)
{
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    const QDate today = company.session.today();
    const auto all = allCustomers(database, customer_list_store::View::All, today, 100);
    REQUIRE(!all.isEmpty());
    const auto cityOf = [&](const QString &postcode) {
        return customer_view_store::cityOf(database, postcode, search_rules::words(postcode).value(0));
    };
    for (const auto &row : all)
        if (!row.postcode.isEmpty())
            CHECK(!cityOf(row.postcode).isEmpty());
    CHECK(cityOf(u"00001"_s).isEmpty());
}

BOTH("an article's prices, movements and claims are listed", company)
{
    test::makeRich(company.session, company.clock);
    const Database &database = company.database();
    qint64 movements = 0, claims = 0, prices = 0;
    for (const auto &row :
         allArticles(database, article_list_store::View::All, company.session.today(), 100)) {
        const auto moved = article_view_store::movements(database, row.id, 1000);
        for (qsizetype i = 1; i < moved.size(); ++i)
            CHECK(moved[i - 1].id > moved[i].id);
        movements += moved.size();
        claims += article_view_store::claims(database, row.id, 1000).size();
        prices += article_view_store::prices(database, row.id, row.group, 1000).size();
    }
    CHECK(movements > 0);
    CHECK(claims > 0);
    CHECK(prices > 0);
}

} // namespace kontorist::list_stores_test

#include "tests/ui/page_screen.h"
#include "ui/orders/order_source.h"
#include "ui/overview/overview_page.h"
#include "ui/text/language.h"

#include <QAbstractButton>

namespace kontorist::test::overview_page_test {

namespace {

using OverviewPageScreen = PageScreen<OverviewPage>;

QAbstractButton *lineOf(const OverviewPageScreen &screen, const QString &name)
{
    return screen.page.findChild<QAbstractButton *>(name);
}

} // namespace

TEST_CASE("each line of what is to do leads to its list with the right view")
{
    Shop shop;
    shop.order(10);
    shop.order(5000); // more than there is
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":1}]})");
    OverviewPageScreen screen(*shop.company);
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewReady"_s) != nullptr; }));
    CHECK(lineOf(screen, u"overviewReady"_s)->accessibleName().contains(u"ready for the warehouse"_s));
    auto *waiting = lineOf(screen, u"overviewWaiting"_s);
    REQUIRE(waiting);
    CHECK(waiting->accessibleName().startsWith(u"1 order waits for goods"));
    waiting->setFocus();
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() ==
          Place{u"orders"_s, {}, QString::number(static_cast<int>(OrderView::Waiting))});
    REQUIRE(lineOf(screen, u"overviewEntered"_s));
    lineOf(screen, u"overviewEntered"_s)->click();
    CHECK(screen.wanted.last().with == QString::number(static_cast<int>(OrderView::Open)));
    CHECK(!lineOf(screen, u"overviewLate"_s)); // there is none: no line
    checkNames(screen.page);
}

TEST_CASE("held and late orders have their views, and lines come and go as the day does")
{
    Shop shop;
    const QString order = shop.order(10);
    OverviewPageScreen screen(*shop.company);
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewReady"_s) != nullptr; }));
    shop.say(R"({"do":"order.hold","reason":"ask","order":")" + order.toUtf8() + R"("})");
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewHeld"_s) != nullptr; }));
    lineOf(screen, u"overviewHeld"_s)->click();
    CHECK(screen.wanted.last().with == QString::number(static_cast<int>(OrderView::Held)));
    shop.say(R"({"do":"order.lift","reason":"ok","order":")" + order.toUtf8() + R"("})");
    CHECK(comesTrue([&] { return !lineOf(screen, u"overviewHeld"_s); }));
    shop.clock.set(QDate(2026, 12, 24));
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":1}]})");
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewLate"_s) != nullptr; }));
    lineOf(screen, u"overviewLate"_s)->click();
    CHECK(screen.wanted.last().with == QString::number(static_cast<int>(OrderView::Late)));
}

TEST_CASE("up and down walk through the lines, and the focus stays when the lines are read again")
{
    Shop shop;
    shop.order(5000);
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":1}]})");
    OverviewPageScreen screen(*shop.company);
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewWaiting"_s) != nullptr; }));
    screen.page.focusFirst();
    QWidget *first = screen.page.focusWidget();
    press(screen.page, Qt::Key_Down);
    QWidget *second = screen.page.focusWidget();
    REQUIRE(second != first);
    CHECK(qobject_cast<QAbstractButton *>(second));
    shop.say(R"({"do":"order.add","customer":"10002","lines":[{"sku":"1001","quantity":2}]})");
    REQUIRE(comesTrue(
        [&] { return lineOf(screen, u"overviewEntered"_s)->accessibleName().startsWith(u"2 orders"); }));
    CHECK(screen.page.focusWidget() == second);
    press(screen.page, Qt::Key_Up);
    CHECK(screen.page.focusWidget() == first);
}

TEST_CASE("the day's figures and the last documents stand there, and a document is opened with Enter")
{
    Shop shop;
    const QString order = shop.order(10);
    OverviewPageScreen screen(*shop.company);
    auto &day = named<QTableView>(screen.page, u"overviewDay"_s);
    auto &papers = named<QTableView>(screen.page, u"overviewPapers"_s);
    REQUIRE(hasRows(papers, 1));
    CHECK(cellOf(day, 0, 1) == u"1");
    CHECK(cellOf(day, 0, 2) == u"5.95");
    papers.setFocus();
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() == Place{u"orders"_s, order, {}});
}

TEST_CASE("a company that has sold nothing yet is told what to do first; one with nothing to do, so")
{
    TestCompany empty(Kind::SQLite);
    const QString file = empty.folder.filePath(u"second.kontorist"_s);
    CompanyThread company([&] { return OpenCompany::createScratch(file, empty.clock); }, &doorOf,
                          empty.clock);
    OverviewPageScreen screen(company);
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewCustomer"_s) != nullptr; }));
    CHECK(lineOf(screen, u"overviewCompany"_s));
    CHECK(!lineOf(screen, u"overviewOrder"_s)); // one step after the other
    lineOf(screen, u"overviewArticle"_s)->click();
    CHECK(screen.wanted.last() == Place{u"articles"_s, u"new"_s, {}});

    Shop shop;
    const QString order = shop.order(1);
    shop.say(R"({"do":"order.cancel","reason":"withdrawn","order":")" + order.toUtf8() + R"("})");
    OverviewPageScreen idle(*shop.company);
    auto &done = named<QLabel>(idle.page, u"overviewDone"_s);
    CHECK(comesTrue([&] { return done.isVisible() && done.text() == u"Everything is done."; }));
}

TEST_CASE("the overview speaks German")
{
    const Language german(u"de"_s);
    Shop shop;
    shop.order(10);
    OverviewPageScreen screen(*shop.company);
    REQUIRE(comesTrue([&] { return lineOf(screen, u"overviewReady"_s) != nullptr; }));
    CHECK(lineOf(screen, u"overviewReady"_s)->accessibleName() ==
          u"1 Auftrag ist versandbereit: Kommissionieren");
    CHECK(cellOf(named<QTableView>(screen.page, u"overviewDay"_s), 0, 0) == u"Auftragseingang");
}

} // namespace kontorist::test::overview_page_test

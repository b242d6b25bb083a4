#include "tests/ui/page_screen.h"
#include "ui/stock/stock_page.h"
#include "ui/stock/stock_source.h"
#include "ui/text/language.h"

#include <QLineEdit>
#include <QTabBar>

namespace kontorist::test::stock_page_test {

namespace {

using StockPageScreen = PageScreen<StockPage>;

QString onHand(Shop &shop)
{
    return shop.say(R"({"do":"stock.show","sku":"1001"})")[u"onHand"_s].toString();
}

} // namespace

TEST_CASE("goods are received by keys: article, quantity, and the next one")
{
    const Language english(u"en"_s);
    Shop shop;
    StockPageScreen screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"stockTable"_s);
    REQUIRE(hasRows(table, 1));
    CHECK(cellOf(table, 0, StockSource::Quantity) == u"1,000");
    press(screen.page, Qt::Key_N, Qt::ControlModifier);
    auto &article = named<QLineEdit>(screen.page, u"receiveArticle"_s);
    REQUIRE(article.hasFocus());
    type(screen.page, u"schraube\n25\n"_s); // the number is found by the name
    REQUIRE(comesTrue([&] { return !screen.told.isEmpty(); }));
    CHECK(onHand(shop) == u"1025");
    CHECK(comesTrue([&] { return article.hasFocus() && article.text().isEmpty(); }));
    CHECK(comesTrue([&] { return cellOf(table, 0, StockSource::Quantity) == u"1,025"; }));
    press(screen.page, Qt::Key_Escape);
    CHECK(table.hasFocus());
    CHECK(screen.page.findChild<QAction *>(u"bookStock"_s)->isEnabled() == false);
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("the chosen heap is counted where it lies, with a reason")
{
    Shop shop;
    shop.say(R"({"do":"stock.receive","sku":"1001","quantity":10,"bin":"B-04"})");
    StockPageScreen screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"stockTable"_s);
    REQUIRE(hasRows(table, 2));
    const int row = cellOf(table, 0, StockSource::Bin) == u"B-04" ? 0 : 1;
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(screen.page, Qt::Key_I, Qt::ControlModifier);
    CHECK(named<QLineEdit>(screen.page, u"countBin"_s).text() == u"B-04");
    type(screen.page, u"7\n"_s);
    CHECK(screen.told.isEmpty()); // without a reason nothing is booked
    type(screen.page, u"Inventory\n"_s);
    REQUIRE(comesTrue([&] { return !screen.told.isEmpty(); }));
    CHECK(onHand(shop) == u"1007");
}

TEST_CASE("announced goods stand in their view, and a place may say what is done with which article")
{
    Shop shop;
    StockPageScreen screen(*shop.company);
    REQUIRE(hasRows(named<QTableView>(screen.page, u"stockTable"_s), 1));
    screen.page.comeTo({u"stock"_s, {}, u"expect 1001"_s});
    CHECK(named<QLineEdit>(screen.page, u"expectQuantity"_s).hasFocus());
    type(screen.page, u"50\n30.11.\nBE-2026-00001\n"_s);
    auto &views = named<QTabBar>(screen.page, u"stockViews"_s);
    REQUIRE(comesTrue([&] { return views.tabText(5) == u"Expected 1"; }));
    screen.page.comeTo({u"stock"_s, {}, u"5"_s});
    auto &table = named<QTableView>(screen.page, u"stockTable"_s);
    CHECK(comesTrue([&] { return cellOf(table, 0, StockSource::Quantity) == u"50"; }));
    CHECK(cellOf(table, 0, StockSource::What) == u"BE-2026-00001");
}

TEST_CASE("what is refused is said at its field, and what was typed stays")
{
    Shop shop;
    shop.say(
        R"({"do":"article.add","sku":"2000","name":"Montage","unit":"HUR","price":"60","kind":"service"})");
    StockPageScreen screen(*shop.company);
    press(screen.page, Qt::Key_N, Qt::ControlModifier);
    type(screen.page, u"2000\n1\n"_s);
    auto &trouble = named<QLabel>(screen.page, u"receiveArticleTrouble"_s);
    CHECK(comesTrue([&] { return trouble.isVisible() || !screen.complaints.isEmpty(); }));
    CHECK(named<QLineEdit>(screen.page, u"receiveArticle"_s).text() == u"2000");
}

TEST_CASE("the stock speaks German")
{
    const Language german(u"de"_s);
    Shop shop;
    StockPageScreen screen(*shop.company);
    REQUIRE(hasRows(named<QTableView>(screen.page, u"stockTable"_s), 1));
    CHECK(comesTrue(
        [&] { return named<QTabBar>(screen.page, u"stockViews"_s).tabText(1) == u"Verkäuflich 1"; }));
    checkCommands(screen.page);
}

} // namespace kontorist::test::stock_page_test

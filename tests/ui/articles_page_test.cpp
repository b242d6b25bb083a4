#include "tests/ui/page_screen.h"
#include "ui/articles/article_page.h"
#include "ui/articles/article_source.h"
#include "ui/articles/articles_page.h"
#include "ui/text/language.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QTabBar>

namespace kontorist::test::articles_page_test {

namespace {

using ArticlesListScreen = PageScreen<ArticlesPage>;
using ArticlesRecordScreen = PageScreen<ArticlePage>;

const Place screw{u"articles"_s, u"1001"_s, {}};

bool isRead(ArticlesRecordScreen &screen)
{
    return comesTrue(
        [&] { return named<QLineEdit>(screen.page, u"articleName"_s).text() == u"Schraube M6x20"; });
}

} // namespace

TEST_CASE("the list of articles says what is free, set aside and to come")
{
    const Language english(u"en"_s);
    Shop shop;
    shop.order(100);
    shop.say(R"({"do":"stock.expect","sku":"1001","quantity":50,"expectedOn":"2026-11-30","from":"BE-1"})");
    shop.say(
        R"({"do":"article.add","sku":"1002","name":"Mutter M6","unit":"H87","price":"0.08","reorderPoint":5})");
    ArticlesListScreen screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"articleTable"_s);
    REQUIRE(hasRows(table, 2));
    REQUIRE(comesTrue([&] { return cellOf(table, 0, ArticleSource::Free) == u"900 pc"; }));
    CHECK(cellOf(table, 0, ArticleSource::Reserved) == u"100");
    CHECK(cellOf(table, 0, ArticleSource::Expected) == u"50");
    CHECK(cellOf(table, 0, ArticleSource::Price) == u"0.50");
    CHECK(cellOf(table, 0, ArticleSource::State) == u"Available");
    CHECK(cellOf(table, 1, ArticleSource::State) == u"None free");
    auto &views = named<QTabBar>(screen.page, u"articleViews"_s);
    CHECK(comesTrue([&] { return views.tabText(1) == u"Low 1" && views.tabText(3) == u"Expected 1"; }));
    press(screen.page, Qt::Key_F, Qt::ControlModifier);
    type(screen.page, u"mutter"_s);
    REQUIRE(hasRows(table, 1));
    press(screen.page, Qt::Key_Down);
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() == Place{u"articles"_s, u"1002"_s, {}});
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("an article is typed by keys alone")
{
    Shop shop;
    ArticlesRecordScreen screen(*shop.company, Place{u"articles"_s, u"new"_s, {}});
    type(screen.page, u"1004\nDübel S8\n4.90\n"_s);
    REQUIRE(comesTrue([&] { return screen.lefts == 1; }));
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() == Place{u"articles"_s, u"1004"_s, {}});
    const QJsonObject shown = shop.say(R"({"do":"stock.show","sku":"1004"})");
    CHECK(shown[u"onHand"_s].toString() == u"0");
}

TEST_CASE("a number that is taken is said at its field, and what was typed stays")
{
    Shop shop;
    ArticlesRecordScreen screen(*shop.company, Place{u"articles"_s, u"new"_s, {}});
    type(screen.page, u"1001\nAgain\n1\n"_s);
    REQUIRE(comesTrue([&] {
        return !screen.complaints.isEmpty() || named<QLabel>(screen.page, u"articleSkuTrouble"_s).isVisible();
    }));
    CHECK(named<QLineEdit>(screen.page, u"articleName"_s).text() == u"Again");
    CHECK(screen.lefts == 0);
}

TEST_CASE("the page of an article shows its stock and what waits; a price is changed in place")
{
    const Language english(u"en"_s);
    Shop shop;
    const QString order = shop.order(100);
    ArticlesRecordScreen screen(*shop.company, screw);
    REQUIRE(isRead(screen));
    auto &levels = named<QTableView>(screen.page, u"articleLevels"_s);
    auto &claims = named<QTableView>(screen.page, u"articleClaims"_s);
    REQUIRE(hasRows(levels, 1));
    CHECK(cellOf(levels, 0, 4) == u"1,000");
    REQUIRE(hasRows(claims, 1));
    CHECK(cellOf(claims, 0, 0) == order);
    CHECK(named<QTableView>(screen.page, u"articleMovements"_s).model()->rowCount() == 1);
    auto &price = named<QLineEdit>(screen.page, u"articlePrice"_s);
    price.setFocus();
    price.selectAll();
    type(screen.page, u"0.55"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return screen.told.contains(u"Saved."_s); }));
    ArticlesListScreen list(*shop.company);
    auto &table = named<QTableView>(list.page, u"articleTable"_s);
    CHECK(comesTrue([&] { return cellOf(table, 0, ArticleSource::Price) == u"0.55"; }));
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("a price of its own for a customer is added by keys")
{
    Shop shop;
    ArticlesRecordScreen screen(*shop.company, screw);
    REQUIRE(isRead(screen));
    press(screen.page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    type(screen.page, u"10001\n\n100\n0.40\n\n\n\n"_s);
    auto &prices = named<QTableView>(screen.page, u"articlePrices"_s);
    REQUIRE(hasRows(prices, 2));
    const QStringList whom{cellOf(prices, 0, 0), cellOf(prices, 1, 0)};
    CHECK(whom.contains(u"10001 Bäckerei Sommer GmbH"_s));
}

TEST_CASE("a reorder point is set and taken away again")
{
    Shop shop;
    ArticlesRecordScreen screen(*shop.company, screw);
    REQUIRE(isRead(screen));
    auto &point = named<QLineEdit>(screen.page, u"articleReorderPoint"_s);
    ArticlesListScreen list(*shop.company);
    auto &views = named<QTabBar>(list.page, u"articleViews"_s);
    const auto write = [&](const QString &text, const QString &tab) {
        screen.page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&screen.page));
        point.setFocus();
        point.selectAll();
        press(screen.page, Qt::Key_Delete);
        type(screen.page, text);
        press(screen.page, Qt::Key_S, Qt::ControlModifier);
        return comesTrue([&] { return views.tabText(1) == tab; });
    };
    CHECK(write(u"2000"_s, u"Low 1"_s));
    CHECK(write({}, u"Low 0"_s));
}

TEST_CASE("the page of an article speaks German")
{
    const Language german(u"de"_s);
    Shop shop;
    ArticlesRecordScreen screen(*shop.company, screw);
    REQUIRE(isRead(screen));
    CHECK(named<QLineEdit>(screen.page, u"articlePrice"_s).text() == u"0,50");
    CHECK(named<QLabel>(screen.page, u"articleReorderPointLabel"_s).text().remove(u'&') == u"Meldebestand");
    checkCommands(screen.page);
}

TEST_CASE(
    "Esc closes the further price and keeps it, Enter twice adds one, and what is wrong is at its field")
{
    Shop shop;
    ArticlesRecordScreen screen(*shop.company, screw);
    REQUIRE(isRead(screen));
    press(screen.page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    type(screen.page, u"99999\n\n100\n0.40"_s);
    auto &form = named<QWidget>(screen.page, u"priceForm"_s);
    press(screen.page, Qt::Key_Escape);
    CHECK(!form.isVisible());
    CHECK(screen.lefts == 0);
    press(screen.page, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(named<QLineEdit>(screen.page, u"pricePrice"_s).text() == u"0.40");
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    const auto &trouble = named<QLabel>(screen.page, u"priceCustomerTrouble"_s);
    REQUIRE(comesTrue([&] { return trouble.isVisible(); }));
    type(screen.page, u"10001"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hasRows(named<QTableView>(screen.page, u"articlePrices"_s), 2));
    QTest::qWait(100);
    CHECK(screen.complaints.isEmpty());
    CHECK(!trouble.isVisible());
}

TEST_CASE("a price for a hundred is said for a hundred, and stays for as many")
{
    Shop shop;
    shop.say(R"({"do":"article.change","sku":"1001","price":"25.00","per":100})");
    ArticlesRecordScreen screen(*shop.company, screw);
    REQUIRE(isRead(screen));
    const auto &subtitle = named<QLabel>(screen.page, u"articleSubtitle"_s);
    REQUIRE(comesTrue([&] { return subtitle.text().contains(u"25.00\u00a0€ per 100"); }));
    auto &price = named<QLineEdit>(screen.page, u"articlePrice"_s);
    price.setFocus();
    price.selectAll();
    type(screen.page, u"30"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return subtitle.text().contains(u"30.00\u00a0€ per 100"); }));
}

} // namespace kontorist::test::articles_page_test

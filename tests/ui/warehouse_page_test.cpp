#include "tests/ui/warehouse.h"
#include "ui/text/language.h"
#include "ui/warehouse/warehouse_page.h"
#include "ui/warehouse/warehouse_source.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

namespace kontorist::test::warehouse_page_test {

namespace {

struct Hall
{
    explicit Hall(Warehouse &shop) : page(*shop.company, shop.settings)
    {
        QObject::connect(&page, &Page::goWanted, &page, [this](const Place &place) { places.append(place); });
        page.resize(1100, 600);
        showActive(page);
        page.focusFirst();
    }
    bool shows(int rows)
    {
        return comesTrue(
            [&] { return named<QTableView>(page, u"warehouseTable"_s).model()->rowCount() == rows; });
    }

    WarehousePage page;
    QList<Place> places;
};

} // namespace

TEST_CASE("what waits in the warehouse stands under its work, the oldest first, and Enter opens the scanner")
{
    Warehouse shop;
    const QString first = shop.orderOf("1002", 3);
    const QString second = shop.fiveLines();
    Hall hall(shop);
    REQUIRE(hall.shows(2));
    auto &views = named<QTabBar>(hall.page, u"warehouseViews"_s);
    auto &table = named<QTableView>(hall.page, u"warehouseTable"_s);
    CHECK(comesTrue([&] { return views.tabText(0) == u"To pick 2"; }));
    CHECK(table.model()->index(0, WarehouseSource::Number).data().toString() == first);
    CHECK(table.model()->index(1, WarehouseSource::Lines).data().toString() == u"5");
    table.selectRow(1);
    press(hall.page, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    CHECK(hall.places.contains(Place{u"warehouse"_s, second, {}}));
}

TEST_CASE("chosen orders are picked on one list, and stand in picking then")
{
    Warehouse shop;
    shop.orderOf("1002", 3);
    shop.orderOf("1004", 2);
    Hall hall(shop);
    REQUIRE(hall.shows(2));
    named<QTableView>(hall.page, u"warehouseTable"_s).selectAll();
    press(hall.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return !hall.places.isEmpty(); }));
    CHECK(hall.places.first().record.startsWith(u"KL-"));
    CHECK(hall.shows(0));
    auto &views = named<QTabBar>(hall.page, u"warehouseViews"_s);
    CHECK(comesTrue([&] { return views.tabText(1) == u"In picking 2"; }));
}

TEST_CASE("an order's code opens it wherever the focus is, and anything else is refused in words")
{
    Warehouse shop;
    const QString order = shop.orderOf("1002", 3);
    Hall hall(shop);
    REQUIRE(hall.shows(1));
    QString complained;
    QObject::connect(&hall.page, &Page::complained, &hall.page,
                     [&](const QString &sentence) { complained = sentence; });
    hall.page.focusFirst();
    REQUIRE(named<QTableView>(hall.page, u"warehouseTable"_s).hasFocus());
    type(hall.page, u"4099\n"_s);
    REQUIRE(comesTrue([&] { return complained.contains(u"4099"); }));
    type(hall.page, order + u'\n');
    CHECK(comesTrue([&] { return hall.places.contains(Place{u"warehouse"_s, order, {}}); }));
}

TEST_CASE("what the scanner sends can be looked at, and nothing is opened or counted by it")
{
    Warehouse shop;
    const QString order = shop.orderOf("1002", 3);
    Hall hall(shop);
    REQUIRE(hall.shows(1));
    named<QAction>(hall.page, u"testScanner"_s).trigger();
    auto &probe = named<QLineEdit>(hall.page, u"scannerProbe"_s);
    const auto &result = named<QLabel>(hall.page, u"scannerResult"_s);
    REQUIRE(probe.hasFocus());
    type(hall.page, labelOf(u"1002"_s) + u'\n');
    REQUIRE(comesTrue([&] { return result.text().contains(u"article 1002"); }));
    CHECK(result.text().contains(labelOf(u"1002"_s) + u" (13)"_s));
    CHECK(result.text().contains(u"ends with Enter"));
    CHECK(result.text().contains(u"taken for a scanner"));
    type(hall.page, order + u'\t');
    CHECK(probe.hasFocus());
    CHECK(comesTrue([&] { return result.text().contains(u"It is order "_s + order); }));
    CHECK(result.text().contains(u"ends with Tab"));
    press(hall.page, Qt::Key_F9); // no character
    type(hall.page, u"4088"_s);
    CHECK(comesTrue([&] { return result.text().contains(u"Nothing ends it"); }));
    CHECK(result.text().contains(u"F9"));
    CHECK(hall.places.isEmpty());
    press(hall.page, Qt::Key_Escape);
    CHECK(!probe.isVisible());
    CHECK(named<QTableView>(hall.page, u"warehouseTable"_s).hasFocus());
}

TEST_CASE("an empty warehouse says what will appear, in German too")
{
    const Language german(u"de"_s);
    Warehouse shop;
    Hall hall(shop);
    const auto &empty = named<QLabel>(hall.page, u"warehouseEmpty"_s);
    REQUIRE(comesTrue([&] { return empty.isVisible(); }));
    CHECK(empty.text().startsWith(u"Hier wartet nichts."));
}

} // namespace kontorist::test::warehouse_page_test

#include "app/rooms.h"
#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSettings>

namespace kontorist::test::coming_back_test {

namespace {

struct Desk
{
    explicit Desk(Shop &shop)
        : settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat), window(settings)
    {
        window.show(*shop.company, rooms(), u"Muster Handel GmbH"_s);
        showActive(window);
    }

    void goesTo(const Place &place) { window.navigator()->goTo(place); }
    Page &page() { return *window.navigator()->page(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { test::press(window, key, modifiers); }

    QSettings settings;
    MainWindow window;
};

} // namespace

TEST_CASE("what a list is opened with is said once: who comes back finds what he has typed", "[back]")
{
    Shop shop;
    Desk desk(shop);
    desk.goesTo({u"journal"_s, {}, u"10001"_s});
    auto &filter = named<QLineEdit>(desk.page(), u"journalFilter"_s);
    REQUIRE(filter.text() == u"10001");
    filter.setFocus();
    filter.selectAll();
    type(desk.window, u"1001"_s);
    desk.goesTo({u"customers"_s, {}, {}});
    desk.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(desk.window.navigator()->place().room == u"journal");
    CHECK(filter.text() == u"1001");
    CHECK(filter.hasFocus());

    desk.goesTo({u"customers"_s, u"10001"_s, {}});
    test::press(desk.window, Qt::Key_Escape); // leaves the record for the list
    REQUIRE(comesTrue([&] { return desk.window.navigator()->place().room == u"journal"; }));
    CHECK(filter.text() == u"1001");
    desk.goesTo({u"journal"_s, {}, u"10002"_s}); // asked for again, it is said again
    CHECK(filter.text() == u"10002");
}

TEST_CASE("a payment that is being typed for an invoice is still there after a look at something else",
          "[back]")
{
    Shop shop;
    Desk desk(shop);
    desk.goesTo({u"payments"_s, u"new"_s, {}});
    desk.goesTo({u"payments"_s, u"new"_s, u"RE-2026-00001"_s}); // asked for, on this very page
    auto &amount = named<QLineEdit>(desk.page(), u"payAmount"_s);
    amount.setFocus();
    type(desk.window, u"12,5"_s);
    desk.goesTo({u"orders"_s, {}, {}});
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(amount.text().startsWith(u"12"));
}

TEST_CASE("a record in which something is typed outlives many others", "[back]")
{
    Shop shop;
    Desk desk(shop);
    desk.goesTo({u"customers"_s, u"new"_s, {}});
    auto &name = named<QLineEdit>(desk.page(), u"customerName"_s);
    name.setFocus();
    type(desk.window, u"Half a name"_s);
    for (int i = 0; i < Navigator::recordsKept + 3; ++i)
        desk.goesTo({u"orders"_s, u"AU-%1"_s.arg(i), {}});
    desk.goesTo({u"customers"_s, u"new"_s, {}});
    CHECK(named<QLineEdit>(desk.page(), u"customerName"_s).text() == u"Half a name");
}

TEST_CASE("a window with something unsaved says so before it closes, and closes when asked again", "[back]")
{
    Shop shop;
    Desk desk(shop);
    desk.goesTo({u"customers"_s, u"new"_s, {}});
    auto &name = named<QLineEdit>(desk.page(), u"customerName"_s);
    name.setFocus();
    type(desk.window, u"Half a name"_s);
    desk.goesTo({u"orders"_s, {}, {}});
    CHECK(!desk.window.close());
    CHECK(desk.window.navigator()->place().record == u"new");
    CHECK(named<QLabel>(desk.window, u"messageText"_s).text().contains(u"not saved"));
    CHECK(desk.window.close());
}

TEST_CASE("a room without an entry lights none in the rail", "[back]")
{
    Shop shop;
    Desk desk(shop);
    auto &orders = named<QAbstractButton>(desk.window, u"room-orders"_s);
    desk.goesTo({u"orders"_s, {}, {}});
    CHECK(orders.isChecked());
    test::press(desk.window, Qt::Key_F7);
    REQUIRE(desk.window.navigator()->place().room == u"order-entry");
    CHECK(!orders.isChecked());
}

TEST_CASE("a refusal that comes when its page is gone is said by the window", "[back]")
{
    Shop shop;
    Desk desk(shop);
    auto asker = std::make_unique<QObject>();
    shop.company->act(asker.get(), {u"order.release"_s, {{u"order"_s, u"AU-2026-09999"_s}}},
                      [](const Answer &) {});
    asker.reset();
    CHECK(comesTrue(
        [&] { return named<QLabel>(desk.window, u"messageText"_s).text().contains(u"AU-2026-09999"); }));
}

} // namespace kontorist::test::coming_back_test

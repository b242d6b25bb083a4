#include "app/rooms.h"
#include "tests/support/staff.h"
#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QSettings>

namespace kontorist::test::closed_rooms_test {

TEST_CASE("rooms and commands that do not belong to a login's duties are off and say so (PostgreSQL)",
          "[postgresql][duties]")
{
    Staff staff;
    const auto open = [&] {
        return OpenCompany::open(staff.as(Duty::Warehouse), staff.office.clock, u"window"_s);
    };
    CompanyThread company(open, &doorOf, staff.office.clock);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show(company, rooms(), u"Muster"_s);
    showActive(window);

    auto &payments = named<QAbstractButton>(window, u"room-payments"_s);
    CHECK(!payments.isEnabled());
    CHECK(payments.toolTip().contains(u"Payments"));
    CHECK(!named<QAction>(window, u"go-payments"_s).isEnabled());
    CHECK(!named<QAction>(window, u"go-order-entry"_s).isEnabled());
    window.navigator()->goTo({u"payments"_s, {}, {}});
    CHECK(window.navigator()->place().room == u"overview");
    CHECK(named<QLabel>(window, u"messageText"_s).text().contains(u"Payments"));

    window.navigator()->goTo({u"orders"_s, {}, {}});
    CHECK(window.navigator()->place().room == u"orders");
    CHECK(!named<QAction>(window, u"typeOrder"_s).isEnabled());
    CHECK(named<QAction>(window, u"releaseOrders"_s).toolTip().contains(u"duties"));
    CHECK(named<QAbstractButton>(window, u"room-warehouse"_s).isEnabled());
}

TEST_CASE("in a file everybody may go everywhere", "[duties]")
{
    Shop shop;
    QSettings settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show(*shop.company, rooms(), u"Muster"_s);
    for (const Room &room : rooms()) {
        INFO(room.id.toStdString());
        CHECK(named<QAction>(window, u"go-"_s + room.id).isEnabled());
    }
}

} // namespace kontorist::test::closed_rooms_test

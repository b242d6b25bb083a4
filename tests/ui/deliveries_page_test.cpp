#include "tests/ui/page_screen.h"
#include "tests/ui/warehouse.h"
#include "ui/deliveries/deliveries_page.h"
#include "ui/deliveries/delivery_page.h"
#include "ui/deliveries/delivery_source.h"
#include "ui/text/language.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

namespace kontorist::test::deliveries_page_test {

namespace {

/// An order of ten screws, shipped; the number of its delivery note.
QString shipped(Shop &shop, const QByteArray &more = {})
{
    const QByteArray order = shop.order(10).toUtf8();
    return shop.say(R"({"do":"delivery.ship","order":")" + order + '"' + more + '}')[u"deliveryNote"_s]
        .toString();
}

/// The page of a note in a window, with what it said and where it wanted to go.
struct NoteScreen
{
    NoteScreen(Shop &shop, const QString &number)
        : settings(shop.folder.filePath(u"note.ini"_s), QSettings::IniFormat),
          page(*shop.company, settings, Place{u"deliveries"_s, number, {}})
    {
        QObject::connect(&page, &Page::goWanted, &page, [this](const Place &place) { places.append(place); });
        QObject::connect(&page, &Page::told, &page, [this](const QString &sentence) { told = sentence; });
        QObject::connect(&page, &Page::complained, &page,
                         [this](const QString &sentence) { complained = sentence; });
        page.resize(1100, 700);
        showActive(page);
        REQUIRE(
            comesTrue([&] { return named<QTableView>(page, u"deliveryLines"_s).model()->rowCount() > 0; }));
        page.focusFirst();
    }
    QAction &action(const char *name) { return *page.findChild<QAction *>(QString::fromLatin1(name)); }

    QSettings settings;
    DeliveryPage page;
    QList<Place> places;
    QString told;
    QString complained;
};

} // namespace

TEST_CASE("delivery notes are listed by what is to be done with them, and Enter opens one")
{
    Shop shop;
    const QString note = shipped(shop);
    QSettings settings(shop.folder.filePath(u"list.ini"_s), QSettings::IniFormat);
    DeliveriesPage page(*shop.company, settings);
    QList<Place> places;
    QObject::connect(&page, &Page::goWanted, &page, [&](const Place &place) { places.append(place); });
    page.resize(1100, 600);
    showActive(page);
    auto &views = named<QTabBar>(page, u"deliveryViews"_s);
    auto &table = named<QTableView>(page, u"deliveryTable"_s);
    REQUIRE(comesTrue([&] { return views.tabText(1) == u"To invoice 1"; }));
    CHECK(views.tabText(0) == u"With us 0");
    views.setCurrentIndex(1);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() == 1; }));
    CHECK(table.model()->index(0, DeliverySource::Number).data().toString() == note);
    CHECK(table.model()->index(0, DeliverySource::Billing).data().toString() == u"To be invoiced");
    table.setFocus();
    table.selectRow(0);
    press(page, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    CHECK(places.contains(Place{u"deliveries"_s, note, {}}));
}

TEST_CASE("a delivery note shows what left, leads to its order, and is billed from its page")
{
    Shop shop;
    const QString note =
        shipped(shop, R"(,"carrier":"DHL","parcels":[{"tracking":"0034","weightGrams":4200}])");
    NoteScreen screen(shop, note);
    auto &lines = named<QTableView>(screen.page, u"deliveryLines"_s);
    CHECK(lines.model()->index(0, 1).data().toString() == u"1001");
    CHECK(lines.model()->index(0, 4).data().toString() == u"10");
    auto &parcels = named<QTableView>(screen.page, u"deliveryParcels"_s);
    CHECK(parcels.model()->index(0, 1).data().toString() == u"4.2");
    CHECK(parcels.model()->index(0, 2).data().toString() == u"0034");
    auto &documents = named<QTableView>(screen.page, u"deliveryDocuments"_s);
    CHECK(documents.model()->index(0, 1).data().toString().startsWith(u"AU-"));
    press(screen.page, Qt::Key_I, Qt::ControlModifier, u"\t"_s);
    REQUIRE(comesTrue([&] { return !screen.places.isEmpty(); }));
    CHECK(screen.places.first().room == u"invoices");
    REQUIRE(comesTrue([&] { return !screen.action("deliveryBill").isEnabled(); }));
    CHECK(screen.action("deliveryTakeBack").toolTip().contains(note)); // billed: it cannot be taken back
}

TEST_CASE("a wrong shipment is taken back with a reason, and first it says what that does")
{
    Shop shop;
    const QString note = shipped(shop);
    NoteScreen screen(shop, note);
    press(screen.page, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto &reason = named<QLineEdit>(screen.page, u"undoReason"_s);
    REQUIRE(reason.hasFocus());
    const QString preview = named<QLabel>(screen.page, u"deliveryUndoPreview"_s).text();
    CHECK(preview.contains(u"10 × 1001"));
    CHECK(preview.contains(u"AU-2026-"));
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    CHECK(screen.told.isEmpty()); // without a reason nothing happens
    type(screen.page, u"wrong customer\n"_s);
    REQUIRE(comesTrue([&] { return screen.told.contains(note); }));
    REQUIRE(comesTrue([&] { return !screen.action("deliveryTakeBack").isEnabled(); }));
    CHECK(named<QLabel>(screen.page, u"deliverySubtitle"_s).text().contains(u"wrong customer"));
    CHECK(shop.say(R"({"do":"stock.show","sku":"1001"})")[u"onHand"_s].toVariant().toString() == u"1000");
}

TEST_CASE("where the carrier signs apart, a note waits with us until it is handed over")
{
    Shop shop;
    shop.say(R"({"do":"company.set","name":"Muster Handel GmbH","street":"Hafenstr. 1","postcode":"20457",
        "city":"Hamburg","country":"DE","taxNumber":"22/123/45678","requireHandover":true})");
    const QString note = shipped(shop);
    NoteScreen screen(shop, note);
    CHECK(screen.action("deliveryHandOver").isEnabled());
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return screen.told.contains(note); }));
    REQUIRE(comesTrue([&] { return !screen.action("deliveryHandOver").isEnabled(); }));
    press(screen.page, Qt::Key_T, Qt::AltModifier);
    type(screen.page, u"24.11.2026\n"_s);
    REQUIRE(comesTrue(
        [&] { return named<QLabel>(screen.page, u"deliverySubtitle"_s).text().contains(u"arrived on"); }));
}

TEST_CASE("several notes are handed over one by one, and one that is refused keeps no other back")
{
    Shop shop;
    shop.say(R"({"do":"company.set","name":"Muster Handel GmbH","street":"Hafenstr. 1","postcode":"20457",
        "city":"Hamburg","country":"DE","taxNumber":"22/123/45678","requireHandover":true})");
    const QString first = shipped(shop), second = shipped(shop), third = shipped(shop);
    PageScreen<DeliveriesPage> screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"deliveryTable"_s);
    REQUIRE(hasRows(table, 3));
    table.selectAll();
    // Another desk was faster with the one in the middle.
    screen.page.setUpdatesEnabled(false);
    shop.company->act(&screen.page,
                      {u"delivery.undo"_s, {{u"deliveryNote"_s, second}, {u"reason"_s, u"x"_s}}},
                      [](const Answer &) {});
    press(screen.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    REQUIRE(comesTrue([&] { return !screen.complaints.isEmpty(); }));
    CHECK(screen.complaints.first().startsWith(u"2 deliveries handed over."));
    CHECK(screen.complaints.first().contains(second));
    const auto isHandedOver = [&](const QString &note) {
        return NoteScreen(shop, note).action("deliveryHandOver").isEnabled() == false;
    };
    CHECK(isHandedOver(first));
    CHECK(isHandedOver(third));
}

TEST_CASE("what may not stand on one invoice makes several, and all of them are named and shown")
{
    Shop shop;
    shipped(shop);
    const QByteArray other = shop.order(10, R"(,"payBy":"directDebit")").toUtf8();
    shop.say(R"({"do":"delivery.ship","order":")" + other + R"("})");
    PageScreen<DeliveriesPage> screen(*shop.company);
    screen.page.list().showView(1);
    auto &table = named<QTableView>(screen.page, u"deliveryTable"_s);
    REQUIRE(hasRows(table, 2));
    table.selectAll();
    press(screen.page, Qt::Key_I, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.wanted.isEmpty(); }));
    REQUIRE(screen.told.size() == 1);
    CHECK(screen.told.first().contains(u"RE-2026-00001"));
    CHECK(screen.told.first().contains(u"RE-2026-00002"));
    CHECK(screen.wanted.first() == Place{u"invoices"_s, {}, u"4"_s});
}

TEST_CASE("the list of delivery notes speaks German, and no head is cut off")
{
    const Language german(u"de"_s);
    Shop shop;
    shipped(shop);
    QSettings settings(shop.folder.filePath(u"list.ini"_s), QSettings::IniFormat);
    DeliveriesPage page(*shop.company, settings);
    page.resize(1366, 600);
    showActive(page);
    auto &views = named<QTabBar>(page, u"deliveryViews"_s);
    views.setCurrentIndex(4);
    auto &table = named<QTableView>(page, u"deliveryTable"_s);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() == 1; }));
    CHECK(table.model()->index(0, DeliverySource::State).data().toString() == u"Unterwegs");
    const QHeaderView *head = table.horizontalHeader();
    for (int i = 0; i < table.model()->columnCount(); ++i) {
        INFO(i);
        CHECK(head->sectionSize(i) >= head->sectionSizeHint(i));
    }
}

} // namespace kontorist::test::deliveries_page_test

#include "app/rooms.h"
#include "core/billing/invoice.h"
#include "tests/ui/shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/shell/palette_box.h"
#include "ui/shell/places.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

namespace kontorist::test {

namespace {

struct Window
{
    explicit Window(Shop &shop)
        : settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat), window(settings)
    {
        window.show(*shop.company, rooms(), u"Muster Handel GmbH"_s);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void press(const QString &key)
    {
        const QKeyCombination pressed = QKeySequence(key)[0];
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, pressed.key(), pressed.keyboardModifiers());
    }
    Place place() { return window.navigator()->place(); }
    QString breadcrumb() const { return window.findChild<QLabel *>(u"breadcrumb"_s)->text(); }

    QSettings settings;
    MainWindow window;
};

} // namespace

TEST_CASE("Alt and a digit go to a room, Alt and an arrow back and forth", "[window]")
{
    Shop shop;
    Window desk(shop);
    desk.press(u"Alt+7"_s);
    CHECK(desk.place().room == u"customers");
    desk.press(u"Alt+2"_s);
    CHECK(desk.place().room == u"orders");
    CHECK(desk.breadcrumb() == u"Orders");
    desk.press(u"Alt+Left"_s);
    CHECK(desk.place().room == u"customers");
    desk.press(u"Alt+Right"_s);
    CHECK(desk.place().room == u"orders");
}

TEST_CASE("F8 is ready for the scanner, from any page and in the warehouse itself", "[window]")
{
    Shop shop;
    Window desk(shop);
    const auto isReady = [&] {
        return desk.place().room == u"warehouse" && desk.window.focusWidget() &&
               desk.window.focusWidget()->objectName() == u"warehouseScan";
    };
    desk.press(u"Alt+7"_s);
    desk.press(u"F8"_s);
    CHECK(isReady());
    desk.press(u"Alt+3"_s);
    desk.press(u"Down"_s);
    desk.press(u"F8"_s);
    CHECK(isReady());
    desk.press(u"Alt+Left"_s);
    CHECK(desk.place().room == u"customers");
}

TEST_CASE("every room of the window opens, has a title and something for the keyboard", "[window]")
{
    Shop shop;
    shop.order(1);
    Window desk(shop);
    for (const Room &room : rooms()) {
        if (!room.leadsTo.room.isEmpty())
            continue; // no page of its own
        desk.window.navigator()->goTo({room.id, {}, {}});
        INFO(room.id.toStdString());
        CHECK(desk.place().room == room.id);
        CHECK(!desk.breadcrumb().isEmpty());
        QWidget *page = desk.window.navigator()->page();
        CHECK(comesTrue([&] {
            QWidget *focus = desk.window.focusWidget();
            return focus && (focus == page || page->isAncestorOf(focus));
        }));
    }
}

TEST_CASE("the box at the top opens a record by its number and gives a command by its words", "[window]")
{
    Shop shop;
    const QString number = shop.order(1);
    Window desk(shop);
    auto *box = desk.window.findChild<PaletteBox *>(u"palette"_s);
    desk.press(u"Ctrl+K"_s);
    REQUIRE(box->hasFocus());
    QTest::keyClicks(box, number);
    QTest::keyClick(box, Qt::Key_Return); // at once: the key waits for the answer
    REQUIRE(comesTrue([&] { return desk.place().record == number; }));
    CHECK(desk.place().room == u"orders");
    CHECK(desk.breadcrumb() == u"Orders › "_s + number);

    desk.press(u"Ctrl+K"_s);
    QTest::keyClicks(box, u"only icons"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(comesTrue([&] { return desk.window.findChild<QAction *>(u"narrowRail"_s)->isChecked(); }));
}

TEST_CASE("Enter in the box at the top says where nothing is called so", "[window]")
{
    Shop shop;
    Window desk(shop);
    auto *box = desk.window.findChild<PaletteBox *>(u"palette"_s);
    const auto *message = desk.window.findChild<QLabel *>(u"messageText"_s);
    desk.press(u"Ctrl+K"_s);
    QTest::keyClicks(box, u"qqqzzz"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(comesTrue([&] { return message->isVisible() && message->text().contains(u"qqqzzz"); }));
    CHECK(box->hasFocus());
}

TEST_CASE("Esc leaves a record for the list it came from", "[window]")
{
    Shop shop;
    const QString number = shop.order(1);
    Window desk(shop);
    desk.window.navigator()->goTo({u"orders"_s, {}, {}});
    desk.window.navigator()->goTo({u"orders"_s, number, {}});
    QTest::keyClick(desk.window.navigator()->page(), Qt::Key_Escape);
    CHECK(comesTrue([&] { return desk.place() == Place{u"orders"_s, {}, {}}; }));
    CHECK(!desk.window.navigator()->hasForward());
}

TEST_CASE("F1 lists every command with its key, Esc gives the focus back", "[window]")
{
    Shop shop;
    Window desk(shop);
    desk.press(u"Alt+2"_s);
    QWidget *before = desk.window.focusWidget();
    desk.press(u"F1"_s);
    auto *list = desk.window.findChild<QTreeWidget *>(u"keyList"_s);
    REQUIRE(list);
    CHECK(list->hasFocus());
    CHECK(!list->findItems(u"Ctrl+K"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(!list->isVisible());
    CHECK(desk.window.focusWidget() == before);
}

TEST_CASE("the start page opens the companies of late with Enter", "[window]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    settings.setValue(u"company/recent"_s, QStringList{u"/companies/muster.kontorist"_s});
    MainWindow window(settings);
    QString wanted;
    QObject::connect(&window, &MainWindow::openWanted, &window,
                     [&](const QString &place) { wanted = place; });
    window.show();
    auto *recent = window.findChild<QListWidget *>(u"startRecent"_s);
    REQUIRE(recent->count() == 1);
    CHECK(recent->item(0)->text() == u"muster");
    QTest::keyClick(recent, Qt::Key_Return);
    CHECK(wanted == u"/companies/muster.kontorist");
}

TEST_CASE("every kind of invoice has a page and a word, and a confirmation is its order's", "[window]")
{
    for (const char *kind : wordsOf<InvoiceKind>) {
        INFO(kind);
        CHECK(places::roomOf(QString::fromLatin1(kind)) == u"invoices");
        CHECK(places::wordOf(QString::fromLatin1(kind)) != QString::fromLatin1(kind));
    }
    CHECK(places::recordOf(u"confirmation"_s, u"AU-2026-00001/2"_s) == u"AU-2026-00001");
    CHECK(places::recordOf(u"invoice"_s, u"RE-2026-00001"_s) == u"RE-2026-00001");
}

} // namespace kontorist::test

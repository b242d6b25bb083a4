#include "app/rooms.h"
#include "tests/ui/keys.h"
#include "tests/ui/shop.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"
#include "ui/text/language.h"

#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTableView>

namespace kontorist::test::fits_test {

TEST_CASE("on a usual screen nobody scrolls a list sideways, in either language", "[fits]")
{
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        Shop shop;
        const QString order = shop.order(10, R"(,"reference":"Bestellung 4711 vom 22. November")");
        QSettings settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.show(*shop.company, rooms(), u"Muster"_s);
        showActive(window);
        window.resize(1366, 740);
        QList<Place> places{{u"orders"_s, order, {}}};
        for (const Room &room : rooms())
            places.append({room.id, {}, {}});
        int tables = 0;
        for (const Place &place : places) {
            window.navigator()->goTo(place);
            QTest::qWait(60);
            for (const QTableView *table : window.navigator()->page()->findChildren<QTableView *>()) {
                if (!table->isVisible())
                    continue;
                ++tables;
                INFO(code.toStdString() << ' ' << table->objectName().toStdString());
                CHECK(comesTrue( // a busy machine shares the room out later
                    [&] { return table->horizontalHeader()->length() <= table->viewport()->width(); }));
            }
        }
        CHECK(tables > 8);
    }
}

TEST_CASE("what a record is said to be stands whole, beside its commands or below them", "[fits]")
{
    Shop shop;
    QSettings settings(shop.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    window.show(*shop.company, rooms(), u"Muster"_s);
    showActive(window);
    window.navigator()->goTo({u"orders"_s, shop.order(10), {}});
    const auto *beside = window.findChild<QLabel *>(u"orderSubtitle"_s);
    const auto *below = window.findChild<QLabel *>(u"orderSubtitleBelow"_s);
    REQUIRE(comesTrue([&] { return !beside->text().isEmpty(); }));
    CHECK(below->text() == beside->text());
    const int text = beside->fontMetrics().horizontalAdvance(beside->text());
    window.resize(2000, 740);
    CHECK(comesTrue([&] { return beside->width() >= text && !below->isVisible(); }));
    window.resize(640, 740);
    CHECK(comesTrue([&] { return beside->width() < text && below->isVisible(); }));
}

} // namespace kontorist::test::fits_test

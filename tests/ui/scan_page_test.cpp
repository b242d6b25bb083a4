#include "tests/ui/scan_screen.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace kontorist::test::scan_page_test {

TEST_CASE("an order of five lines is picked, packed and shipped with a scanner alone")
{
    Warehouse shop;
    const QString order = shop.fiveLines();
    ScanScreen desk(shop, order);
    CHECK(desk.text("scanStep") == u"Pick");
    CHECK(desk.text("scanBin") == u"B-01");
    const QStringList quantities{u"10"_s, u"5"_s, u"25"_s, u"2"_s, u"100"_s};
    for (int i = 0; i < 5; ++i) {
        desk.scan(labelOf(QString::number(1001 + i)));
        desk.scan(quantities[i]);
    }
    desk.scan(u"FERTIG"_s);               // to the packing table
    desk.scan(u"FERTIG"_s);               // all into one parcel
    desk.scan(u"00340434161094000017"_s); // its label
    desk.scan(u"FERTIG"_s);               // shipped
    REQUIRE(desk.says("scanTitle", u"LS-"_s));
    for (int i = 0; i < 5; ++i)
        CHECK(shop.ofLine(order, i + 1, u"shipped"_s) == quantities[i]);
    const QString note = desk.text("scanTitle");
    desk.scan(note);
    CHECK(comesTrue([&] { return desk.places.contains(Place{u"deliveries"_s, note, {}}); }));
}

TEST_CASE("a wrong article takes the whole stage with what was expected, and is counted nowhere")
{
    Warehouse shop;
    const QString order = shop.fiveLines();
    ScanScreen desk(shop, order);
    desk.scan(labelOf(u"1006"_s));
    REQUIRE(desk.says("scanTitle", u"WRONG ARTICLE"_s));
    CHECK(desk.text("scanArticle").contains(u"1001  Schraube M6x20"));
    CHECK(desk.text("scanArticle").contains(u"B-01"));
    CHECK(desk.text("scanDetail").contains(u"1006  Winkel 80"));
    CHECK(shop.ofLine(order, 1, u"picked"_s) == u"0");
    SECTION("until the right one is scanned")
    {
        desk.scan(labelOf(u"1001"_s));
        REQUIRE(comesTrue([&] { return desk.text("scanTitle").isEmpty(); }));
        CHECK(desk.text("scanCount").startsWith(u"1 / 10"));
        CHECK(shop.ofLine(order, 1, u"picked"_s) == u"1");
    }
    SECTION("or until Esc, which does not leave then")
    {
        press(desk.page, Qt::Key_Escape);
        CHECK(desk.text("scanTitle").isEmpty());
        CHECK(!desk.hasLeft);
    }
    SECTION("and the third time in a row the bin is doubted")
    {
        desk.scan(labelOf(u"1006"_s));
        desk.scan(labelOf(u"1006"_s));
        CHECK(desk.says("scanSentence", u"bin B-01"_s));
    }
    SECTION("also where the label says the number and not the code")
    {
        desk.scan(u"1006"_s);
        CHECK(desk.says("scanDetail", u"1006"_s));
        CHECK(shop.ofLine(order, 1, u"picked"_s) == u"0");
    }
}

TEST_CASE("too many are refused, and what nobody knows")
{
    Warehouse shop;
    const QString order = shop.orderOf("1004", 2);
    ScanScreen desk(shop, order);
    desk.scan(labelOf(u"1004"_s));
    desk.scan(u"3"_s);
    REQUIRE(desk.says("scanTitle", u"Too many"_s));
    CHECK(desk.text("scanSentence").contains(u"1 of 2"));
    CHECK(shop.ofLine(order, 1, u"picked"_s) == u"1");
    desk.scan(u"4099999999999"_s);
    REQUIRE(desk.says("scanTitle", u"Unknown: 4099999999999"_s));
    desk.scan(u"2"_s);
    REQUIRE(desk.says("scanTitle", u"Complete"_s));
    desk.scan(labelOf(u"1004"_s));
    REQUIRE(desk.says("scanTitle", u"Too many"_s));
    CHECK(shop.ofLine(order, 1, u"picked"_s) == u"2");
}

TEST_CASE("a number without a scan counts nothing")
{
    Warehouse shop;
    const QString order = shop.orderOf("1004", 5);
    ScanScreen desk(shop, order);
    desk.scan(u"5"_s);
    REQUIRE(desk.says("scanTitle", u"How many of what?"_s));
    CHECK(shop.ofLine(order, 1, u"picked"_s) == u"0");
}

TEST_CASE("plus and minus count by one, and the last scan can be taken back")
{
    Warehouse shop;
    const QString order = shop.orderOf("1003", 25);
    ScanScreen desk(shop, order);
    desk.scan(labelOf(u"1003"_s));
    press(desk.page, Qt::Key_Plus, Qt::KeypadModifier, u"+"_s);
    press(desk.page, Qt::Key_Plus, Qt::KeypadModifier, u"+"_s);
    REQUIRE(desk.says("scanCount", u"3 / 25"_s));
    press(desk.page, Qt::Key_Minus, Qt::KeypadModifier, u"-"_s);
    REQUIRE(desk.says("scanCount", u"2 / 25"_s));
    press(desk.page, Qt::Key_Z, Qt::ControlModifier, u"\u001a"_s);
    REQUIRE(desk.says("scanCount", u"0 / 25"_s));
    desk.scan(labelOf(u"1003"_s));
    desk.scan(u"7"_s);
    REQUIRE(desk.says("scanCount", u"7 / 25"_s));
    desk.scan(u"ZURÜCK"_s);
    REQUIRE(desk.says("scanCount", u"0 / 25"_s));
    CHECK(shop.ofLine(order, 1, u"picked"_s) == u"0");
}

TEST_CASE("what is missing is said with F12, a line is skipped with Down, and DONE waits for both")
{
    Warehouse shop;
    const QString order = shop.fiveLines();
    ScanScreen desk(shop, order);
    press(desk.page, Qt::Key_Down);
    REQUIRE(desk.says("scanBin", u"B-02"_s));
    desk.scan(labelOf(u"1002"_s));
    desk.scan(u"4"_s);
    press(desk.page, Qt::Key_F12);
    REQUIRE(desk.says("scanLines", u"◐ 1002 4/5"_s));
    press(desk.page, Qt::Key_Return, Qt::ControlModifier, u"\r"_s);
    CHECK(desk.text("scanStep") == u"Pick");
    CHECK(!desk.action("scanDone").isEnabled());
    CHECK(desk.action("scanDone").toolTip().contains(u"4 of 5"));
    CHECK(shop.ofLine(order, 2, u"picked"_s) == u"4");
}

TEST_CASE("a pause loses nothing: another day the list goes on where it was left, and so does the box")
{
    Warehouse shop;
    const QString order = shop.fiveLines();
    {
        ScanScreen desk(shop, order);
        desk.scan(labelOf(u"1001"_s));
        desk.scan(u"7"_s);
        REQUIRE(desk.says("scanCount", u"7 / 10"_s));
        press(desk.page, Qt::Key_Escape);
        CHECK(comesTrue([&] { return desk.hasLeft; }));
    }
    {
        ScanScreen desk(shop, order);
        CHECK(desk.text("scanCount").startsWith(u"7 / 10"));
        desk.scan(labelOf(u"1001"_s));
        desk.scan(u"3"_s);
        for (int i = 1; i < 5; ++i) {
            desk.scan(labelOf(QString::number(1001 + i)));
            desk.scan(QString::number(QList{10, 5, 25, 2, 100}[i]));
        }
        desk.scan(u"DONE"_s);
        REQUIRE(comesTrue([&] { return desk.text("scanStep") == u"Pack"; }));
        desk.scan(labelOf(u"1002"_s));
        desk.scan(u"4.2 kg"_s);
        REQUIRE(desk.says("scanSubtitle", u"4.2 kg"_s));
        const QDir folder(shop.folder.path());
        CHECK(comesTrue([&] { // before anything is closed; the drafts' own thread makes the file
            const QStringList drafts = folder.entryList({u"drafts-*.sqlite"_s});
            QFile onDisk(folder.filePath(drafts.value(0)));
            return drafts.size() == 1 && onDisk.open(QIODevice::ReadOnly) &&
                   onDisk.readAll().contains("4200");
        }));
    }
    ScanScreen desk(shop, order);
    CHECK(desk.text("scanStep") == u"Pack");
    CHECK(desk.text("scanLines").contains(u"1002 1/5"));
    CHECK(desk.text("scanSubtitle").contains(u"4.2 kg"));
}

TEST_CASE("the scanner types into its field wherever the focus is")
{
    Warehouse shop;
    const QString order = shop.orderOf("1004", 2);
    ScanScreen desk(shop, order);
    QPushButton elsewhere(&desk.page);
    elsewhere.setFocusPolicy(Qt::StrongFocus);
    elsewhere.show();
    elsewhere.setFocus();
    REQUIRE(elsewhere.hasFocus());
    desk.scan(labelOf(u"1004"_s));
    CHECK(desk.says("scanCount", u"1 / 2"_s));
    CHECK(named<QLineEdit>(desk.page, u"scanField"_s).hasFocus());
}

} // namespace kontorist::test::scan_page_test

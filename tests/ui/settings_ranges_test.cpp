#include "tests/ui/page_screen.h"
#include "ui/print/print_choice.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

namespace kontorist::test::settings_ranges_test {

namespace {

using Screen = PageScreen<SettingsPage>;

constexpr int rangesTopic = 6, printersTopic = 7, taxTopic = 2;

// The topic, and the row that begins so.
QTableView &tableOf(Screen &screen, int topic, const QString &name, const QString &row)
{
    named<QListWidget>(screen.page, u"settingsTopics"_s).setCurrentRow(topic);
    auto &table = named<QTableView>(screen.page, name);
    REQUIRE(comesTrue([&] { return table.model()->rowCount() > 3; }));
    table.setFocus();
    for (int i = 0; i < table.model()->rowCount(); ++i)
        if (cellOf(table, i, 0) == row)
            table.setCurrentIndex(table.model()->index(i, 0));
    REQUIRE(cellOf(table, table.currentIndex().row(), 0) == row);
    return table;
}

} // namespace

TEST_CASE("a range goes on where the old program ended, and the next number is shown while it is typed")
{
    Shop shop;
    Screen screen(*shop.company);
    auto &table = tableOf(screen, rangesTopic, u"settingsRanges"_s, u"Invoices"_s);
    press(screen.page, Qt::Key_Return);
    auto &pattern = named<QLineEdit>(screen.page, u"rangePattern"_s);
    REQUIRE(pattern.hasFocus());
    pattern.selectAll();
    type(screen.page, u"R-{YYYY}-{N:4}\n"_s);
    named<QLineEdit>(screen.page, u"rangeNext"_s).selectAll();
    type(screen.page, u"318"_s);
    CHECK(named<QLabel>(screen.page, u"rangePreview"_s).text().contains(u"R-2026-0318"_s));
    CHECK(screen.page.holdsTyping());
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return screen.told.contains(u"The next number is R-2026-0318."_s); }));
    CHECK(comesTrue([&] { return cellOf(table, table.currentIndex().row(), 3) == u"R-2026-0318"; }));
    CHECK(table.hasFocus());
}

TEST_CASE(
    "a pattern that could give a number twice is refused in the panel, and by the company for other ranges")
{
    Shop shop;
    Screen screen(*shop.company);
    tableOf(screen, rangesTopic, u"settingsRanges"_s, u"Corrections"_s);
    press(screen.page, Qt::Key_Return);
    auto &pattern = named<QLineEdit>(screen.page, u"rangePattern"_s);
    pattern.selectAll();
    type(screen.page, u"RK-{N:4}"_s);
    CHECK(!named<QPushButton>(screen.page, u"rangeConfirm"_s).isEnabled());
    pattern.selectAll();
    type(screen.page, u"RE-{YYYY}-{N:4}"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !screen.complaints.isEmpty(); }));
    CHECK(screen.complaints.last().contains(u"RE-{YYYY}-{N:5}"_s));
    CHECK(pattern.text() == u"RE-{YYYY}-{N:4}"); // nothing typed is lost
}

TEST_CASE("a range that has given numbers this year keeps its place, and says why")
{
    Shop shop;
    shop.order(1);
    Screen screen(*shop.company);
    tableOf(screen, rangesTopic, u"settingsRanges"_s, u"Orders"_s);
    press(screen.page, Qt::Key_Return);
    CHECK(named<QLineEdit>(screen.page, u"rangeNext"_s).isReadOnly());
    CHECK(named<QLabel>(screen.page, u"rangePreview"_s).text().contains(u"no gap"_s));
    press(screen.page, Qt::Key_Escape);
    CHECK(!named<QLineEdit>(screen.page, u"rangePattern"_s).isVisible());
}

TEST_CASE("copies and tray of a kind of document are kept at the desk, and printing takes them")
{
    Shop shop;
    Screen screen(*shop.company);
    auto &table = tableOf(screen, printersTopic, u"settingsPrinters"_s, u"Delivery notes"_s);
    press(screen.page, Qt::Key_Return);
    auto &copies = named<QLineEdit>(screen.page, u"printerCopies"_s);
    copies.setFocus();
    copies.selectAll();
    type(screen.page, u"0"_s);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(named<QLabel>(screen.page, u"printerCopiesTrouble"_s).isVisible());
    copies.selectAll();
    type(screen.page, u"2"_s);
    named<QComboBox>(screen.page, u"printerTray"_s).setFocus();
    press(screen.page, Qt::Key_Down);
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    const PrintChoice kept = PrintChoice::of(screen.settings, DocumentKind::DeliveryNote);
    CHECK(kept.copies == 2);
    CHECK(kept.tray == QPrinter::Upper);
    CHECK(PrintChoice::of(screen.settings, DocumentKind::Invoice).copies == 1);
    CHECK(cellOf(table, table.currentIndex().row(), 2) == u"2");
    checkNames(screen.page);
}

TEST_CASE("rates of VAT are shown with the days they are in force")
{
    Shop shop;
    Screen screen(*shop.company);
    auto &table = tableOf(screen, taxTopic, u"settingsRates"_s, u"Standard rate"_s);
    CHECK(cellOf(table, 0, 1) == u"19");
    CHECK(cellOf(table, 0, 2) == u"1 Jan 2021");
    CHECK(cellOf(table, 0, 4) == u"in force");
    CHECK(cellOf(table, 1, 1) == u"16");
    CHECK(cellOf(table, 1, 3) == u"31 Dec 2020");
    CHECK(cellOf(table, 1, 4).isEmpty());
}

} // namespace kontorist::test::settings_ranges_test

#include "core/company/company_store.h"
#include "tests/ui/page_screen.h"
#include "ui/settings/settings_page.h"
#include "ui/text/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

namespace kontorist::test::settings_page_test {

namespace {

using SettingsPageScreen = PageScreen<SettingsPage>;

Company companyOf(CompanyThread &thread)
{
    std::optional<Company> found;
    QObject asker;
    thread.ask(
        &asker, [](const Database &database) { return company_store::current(database); },
        [&](const Company &company) { found = company; });
    REQUIRE(comesTrue([&] { return found.has_value(); }));
    return *found;
}

bool isRead(SettingsPageScreen &screen)
{
    return comesTrue(
        [&] { return named<QLineEdit>(screen.page, u"companyName"_s).text() == u"Muster Handel GmbH"; });
}

} // namespace

TEST_CASE("a setting is found by its name, changed and saved")
{
    Shop shop;
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    press(screen.page, Qt::Key_F, Qt::ControlModifier);
    type(screen.page, u"IBAN\n"_s);
    auto &topics = named<QListWidget>(screen.page, u"settingsTopics"_s);
    CHECK(topics.hasFocus());
    CHECK(topics.currentItem()->text() == u"Bank account");
    auto &iban = named<QLineEdit>(screen.page, u"companyIban"_s);
    REQUIRE(iban.isVisible());
    iban.setFocus();
    type(screen.page, u"DE02 1203 0000 0000 2020 51"_s);
    topics.setFocus(); // leaving the section saves it
    REQUIRE(comesTrue([&] { return screen.told.contains(u"Saved."_s); }));
    const Company company = companyOf(*shop.company);
    CHECK(company.iban == u"DE02120300000000202051");
    CHECK(company.taxNumber == u"22/123/45678"); // what was not touched stays
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("terms, ticks and days are settings, and a wrong one is said at its field")
{
    Shop shop;
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    auto &topics = named<QListWidget>(screen.page, u"settingsTopics"_s);
    topics.setCurrentRow(3);
    auto &days = named<QLineEdit>(screen.page, u"companyTermsDays"_s);
    days.setFocus();
    days.selectAll();
    type(screen.page, u"30"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return companyOf(*shop.company).terms.days == 30; }));
    topics.setCurrentRow(4);
    auto &picking = named<QCheckBox>(screen.page, u"companyRequirePicking"_s);
    picking.setFocus();
    press(screen.page, Qt::Key_Space);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return companyOf(*shop.company).requiresPicking; }));
    topics.setCurrentRow(0);
    auto &email = named<QLineEdit>(screen.page, u"companyEmail"_s);
    email.setFocus();
    type(screen.page, u"nobody"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return named<QLabel>(screen.page, u"companyEmailTrouble"_s).isVisible(); }));
    CHECK(email.text() == u"nobody");
}

TEST_CASE("how papers go out and what an invoice after advances bills are settings of the company")
{
    Shop shop;
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    press(screen.page, Qt::Key_F, Qt::ControlModifier);
    type(screen.page, u"advances\n"_s);
    auto &advances = named<QComboBox>(screen.page, u"companyAdvances"_s);
    REQUIRE(advances.isVisible());
    for (const QString &name : {u"companyOutput"_s, u"companyInvoiceForm"_s, u"companyAdvances"_s}) {
        named<QComboBox>(screen.page, name).setFocus();
        press(screen.page, Qt::Key_End);
    }
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] {
        const Company company = companyOf(*shop.company);
        return company.output == OutputWay::Email && company.invoiceForm == InvoiceForm::XrechnungUbl &&
               company.advances == AdvanceStyle::End;
    }));
}

TEST_CASE("what is typed and saved while the last save is still on its way is saved, too")
{
    Shop shop;
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    auto &phone = named<QLineEdit>(screen.page, u"companyPhone"_s);
    phone.setFocus();
    for (const QString &more : {u"0"_s, u"3"_s, u"4"_s, u"1"_s}) { // no answer can come between these keys
        type(screen.page, more);
        press(screen.page, Qt::Key_S, Qt::ControlModifier);
    }
    CHECK(comesTrue([&] { return companyOf(*shop.company).phone == u"0341"; }));
}

TEST_CASE("number ranges show their next number, and a location is added")
{
    Shop shop;
    const QString order = shop.order(1);
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    auto &topics = named<QListWidget>(screen.page, u"settingsTopics"_s);
    topics.setCurrentRow(6);
    auto &ranges = named<QTableView>(screen.page, u"settingsRanges"_s);
    QStringList next;
    for (int row = 0; row < ranges.model()->rowCount(); ++row)
        next.append(cellOf(ranges, row, 3));
    CHECK(next.contains(u"AU-2026-00002"_s));
    CHECK(next.contains(u"RE-2026-00001"_s));
    topics.setCurrentRow(5);
    named<QLineEdit>(screen.page, u"locationCode"_s).setFocus();
    type(screen.page, u"SHOP\nLaden\n\n\n"_s);
    auto &locations = named<QTableView>(screen.page, u"settingsLocations"_s);
    CHECK(hasRows(locations, 2));
}

TEST_CASE("an empty company is asked who it is, and the settings speak German")
{
    const Language german(u"de"_s);
    TestCompany empty(Kind::SQLite);
    const QString file = empty.folder.filePath(u"second.kontorist"_s);
    CompanyThread company([&] { return OpenCompany::createScratch(file, empty.clock); }, &doorOf,
                          empty.clock);
    SettingsPageScreen screen(company);
    auto &hint = named<QLabel>(screen.page, u"settingsSubtitle"_s);
    REQUIRE(comesTrue([&] { return hint.text().contains(u"Wer sind Sie?"_s); }));
    named<QLineEdit>(screen.page, u"companyName"_s).setFocus();
    type(screen.page, u"Neu GmbH\nWeg 1\n12345\nBerlin"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return companyOf(company).name == u"Neu GmbH"; }));
    checkCommands(screen.page);
}

TEST_CASE("closed books are opened again by emptying the day, and half a cash discount is asked for")
{
    Shop shop;
    shop.say(R"({"do":"company.set","name":"Muster Handel GmbH","street":"Hafenstr. 1","postcode":"20457",
        "city":"Hamburg","country":"DE","closedUntil":"2026-09-30"})");
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    auto &topics = named<QListWidget>(screen.page, u"settingsTopics"_s);
    topics.setCurrentRow(2);
    auto &closed = named<QLineEdit>(screen.page, u"companyClosedUntil"_s);
    CHECK(!closed.text().isEmpty());
    closed.setFocus();
    closed.selectAll();
    press(screen.page, Qt::Key_Backspace);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return !companyOf(*shop.company).closedUntil.isValid(); }));
    topics.setCurrentRow(3);
    auto &percent = named<QLineEdit>(screen.page, u"companyTermsDiscountPercent"_s);
    percent.setFocus();
    type(screen.page, u"2"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    const auto &trouble = named<QLabel>(screen.page, u"companyTermsDiscountDaysTrouble"_s);
    REQUIRE(comesTrue([&] { return trouble.isVisible(); }));
    CHECK(companyOf(*shop.company).terms.discounts.isEmpty());
    named<QLineEdit>(screen.page, u"companyTermsDiscountDays"_s).setFocus();
    type(screen.page, u"8"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return companyOf(*shop.company).terms.discounts.size() == 1; }));
}

TEST_CASE("the order in which locations are used is a whole number, and a half is not cut off")
{
    Shop shop;
    SettingsPageScreen screen(*shop.company);
    REQUIRE(isRead(screen));
    named<QListWidget>(screen.page, u"settingsTopics"_s).setCurrentRow(5);
    named<QLineEdit>(screen.page, u"locationCode"_s).setFocus();
    type(screen.page, u"SHOP\nLaden\n1.5\n\n"_s);
    CHECK(named<QLabel>(screen.page, u"locationPriorityTrouble"_s).isVisible());
    CHECK(named<QTableView>(screen.page, u"settingsLocations"_s).model()->rowCount() == 1);
}

} // namespace kontorist::test::settings_page_test

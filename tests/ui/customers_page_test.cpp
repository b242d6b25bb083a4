#include "core/party/party_store.h"
#include "tests/ui/page_screen.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customer_source.h"
#include "ui/customers/customers_page.h"
#include "ui/text/language.h"
#include "ui/widgets/field.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTabBar>

namespace kontorist::test::customers_page_test {

namespace {

using CustomersListScreen = PageScreen<CustomersPage>;
using CustomersRecordScreen = PageScreen<CustomerPage>;

QString valueOf(const QWidget &page, const QString &name)
{
    return named<QLineEdit>(page, name).text();
}

bool stands(const QWidget &page, const QString &name, const QString &text)
{
    return comesTrue([&] { return valueOf(page, name) == text; });
}

using Facts = QHash<QString, QString>;

Facts partyOf(Shop &shop, const QString &number)
{
    std::optional<Party> party;
    bool isRead = false;
    QObject asker;
    shop.company->ask(
        &asker, [number](const Database &database) { return party_store::find(database, number); },
        [&](const std::optional<Party> &answer) {
            party = answer;
            isRead = true;
        });
    REQUIRE(comesTrue([&] { return isRead; }));
    if (!party)
        return {};
    return {{u"name"_s, party->name},
            {u"street"_s, party->address.street},
            {u"city"_s, party->address.city},
            {u"phone"_s, party->phone},
            {u"email"_s, party->email},
            {u"contacts"_s, QString::number(party->contacts.size())},
            {u"limit"_s, party->creditLimit ? party->creditLimit->written() : QString()}};
}

} // namespace

TEST_CASE("the list of customers has its views, is searched and opened by keys")
{
    Shop shop;
    shop.say(R"({"do":"party.change","number":"10002","blocked":"pays late","email":"kern@kern.example"})");
    CustomersListScreen screen(*shop.company);
    auto &table = named<QTableView>(screen.page, u"customerTable"_s);
    REQUIRE(hasRows(table, 2));
    CHECK(cellOf(table, 0, CustomerSource::Name) == u"Autohaus Kern KG");
    CHECK(cellOf(table, 0, CustomerSource::Credit) == u"Blocked");
    CHECK(cellOf(table, 1, CustomerSource::Credit) == u"Credit free");
    auto &views = named<QTabBar>(screen.page, u"customerViews"_s);
    CHECK(comesTrue(
        [&] { return views.tabText(1) == u"Blocked 1" && views.tabText(2) == u"Without e-mail 1"; }));
    press(screen.page, Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(hasRows(table, 1));
    press(screen.page, Qt::Key_PageUp, Qt::ControlModifier);
    REQUIRE(hasRows(table, 2));
    press(screen.page, Qt::Key_F, Qt::ControlModifier);
    type(screen.page, u"sommer"_s);
    REQUIRE(hasRows(table, 1));
    press(screen.page, Qt::Key_Down);
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() == Place{u"customers"_s, u"10001"_s, {}});
    press(screen.page, Qt::Key_N, Qt::ControlModifier);
    CHECK(screen.wanted.last() == Place{u"customers"_s, u"new"_s, {}});
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE(
    "how a customer gets his papers is chosen on his page: way, form, addresses; or as the company does it")
{
    Shop shop;
    shop.say(
        R"({"do":"party.change","number":"10001","email":"info@sommer.example","invoiceForm":"zugferd"})");
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    auto &way = named<QComboBox>(screen.page, u"customerOutput"_s);
    auto &form = named<QComboBox>(screen.page, u"customerInvoiceForm"_s);
    REQUIRE(comesTrue([&] { return form.currentText() == u"ZUGFeRD: PDF with XML inside"; }));
    CHECK(way.currentText() == u"As the company does it");
    way.setFocus();
    press(screen.page, Qt::Key_End); // by e-mail
    form.setFocus();
    press(screen.page, Qt::Key_Home); // as the company does it
    auto &addresses = named<QTableView>(screen.page, u"outputAddressesTable"_s);
    addresses.setFocus();
    press(screen.page, Qt::Key_Insert);
    type(screen.page, u"\n"_s); // invoices
    type(screen.page, u"rechnung@sommer.example\n"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    const auto partyIs = [&](const auto &holds) {
        bool isTrue = false;
        QObject asker;
        shop.company->ask(
            &asker, [](const Database &database) { return party_store::get(database, u"10001"_s); },
            [&](const Party &party) { isTrue = holds(party); });
        return QTest::qWaitFor([&] { return isTrue; }, 300);
    };
    CHECK(comesTrue([&] {
        return partyIs([](const Party &party) {
            return party.output == OutputWay::Email && !party.invoiceForm &&
                   party.outputAddresses ==
                       QList<Party::OutputAddress>{{LetterKind::Invoices, u"rechnung@sommer.example"_s}};
        });
    }));
    CHECK(cellOf(addresses, 0, 0) == u"Invoices");
    CHECK(screen.complaints.isEmpty());
    checkNames(screen.page);
}

TEST_CASE("a customer is typed with no more than 85 keys, no popup and no mouse")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"new"_s, {}});
    int keys = 4; // Alt+7, Ctrl+N
    const auto say = [&](const QString &text) {
        type(screen.page, text);
        for (const QChar c : text)
            keys += c.isUpper() || c == u'@' ? 2 : 1;
        CHECK(!QApplication::activePopupWidget());
    };
    say(u"Bäckerei Sommer GmbH\n"_s);
    say(u"Lindenweg 12\n"_s);
    say(u"04109\n"_s); // the city is known from the other customers
    CHECK(comesTrue([&] { return named<QLineEdit>(screen.page, u"customerPhone"_s).hasFocus(); }));
    CHECK(valueOf(screen.page, u"customerCity"_s) == u"Leipzig");
    say(u"0341 5550123\n"_s);
    say(u"info@sommer.example\n"_s); // Enter in the last field makes it
    CHECK(keys <= 85);
    REQUIRE(comesTrue([&] { return screen.lefts == 1; }));
    REQUIRE(screen.wanted.size() == 1);
    const QString number = screen.wanted.first().record;
    const Facts made = partyOf(shop, number);
    CHECK(made[u"name"_s] == u"Bäckerei Sommer GmbH");
    CHECK(made[u"city"_s] == u"Leipzig");
    CHECK(made[u"phone"_s] == u"0341 5550123");
    CHECK(made[u"email"_s] == u"info@sommer.example");
}

TEST_CASE("keys that arrive faster than the city is looked up land in their fields")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"new"_s, {}});
    type(screen.page, u"Kern\nRing 4\n04109\n0341 77\nkern@kern.example"_s);
    REQUIRE(stands(screen.page, u"customerEmail"_s, u"kern@kern.example"_s));
    CHECK(valueOf(screen.page, u"customerPhone"_s) == u"0341 77");
    CHECK(valueOf(screen.page, u"customerCity"_s) == u"Leipzig");
}

TEST_CASE("Ctrl+Shift+V takes an address from the clipboard, and Ctrl+Enter makes the customer")
{
    Shop shop;
    QGuiApplication::clipboard()->setText(
        u"Jana Uhl\nPraxis Dr. Uhl GmbH\nMarkt 1\n04109 Leipzig\n0341 123456\npraxis@uhl.example"_s);
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"new"_s, {}});
    press(screen.page, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(valueOf(screen.page, u"customerStreet"_s) == u"Markt 1");
    press(screen.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return screen.wanted.size() == 1; }));
    const Facts made = partyOf(shop, screen.wanted.first().record);
    CHECK(made[u"name"_s] == u"Praxis Dr. Uhl GmbH");
    CHECK(made[u"contacts"_s] == u"1");
}

TEST_CASE("a customer is edited in place: saved when the section is left, and with Ctrl+S")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    REQUIRE(stands(screen.page, u"customerName"_s, u"Bäckerei Sommer GmbH"_s));
    auto &phone = named<QLineEdit>(screen.page, u"customerPhone"_s);
    phone.setFocus();
    type(screen.page, u"0341 1"_s);
    CHECK(screen.page.findChild<QAction *>(u"save"_s)->isEnabled());
    named<QLineEdit>(screen.page, u"customerCreditLimit"_s).setFocus(); // another section
    REQUIRE(comesTrue([&] { return screen.told.contains(u"Saved."); }));
    CHECK(partyOf(shop, u"10001"_s)[u"phone"_s] == u"0341 1");
    type(screen.page, u"5000"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return partyOf(shop, u"10001"_s)[u"limit"_s] == u"5000.00"; }));
    REQUIRE(comesTrue([&] { return !screen.page.findChild<QAction *>(u"save"_s)->isEnabled(); }));
    named<QLineEdit>(screen.page, u"customerCreditLimit"_s).selectAll();
    press(screen.page, Qt::Key_Delete);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    CHECK(comesTrue([&] { return partyOf(shop, u"10001"_s)[u"limit"_s] == QString(); }));
}

TEST_CASE("what the company refuses stands at its field, and what was typed stays")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    REQUIRE(stands(screen.page, u"customerName"_s, u"Bäckerei Sommer GmbH"_s));
    auto &iban = named<QLineEdit>(screen.page, u"customerIban"_s);
    iban.setFocus();
    type(screen.page, u"DE00 1234"_s);
    press(screen.page, Qt::Key_S, Qt::ControlModifier);
    auto &trouble = named<QLabel>(screen.page, u"customerIbanTrouble"_s);
    REQUIRE(comesTrue([&] { return trouble.isVisible(); }));
    CHECK(trouble.text().contains(u"IBAN"_s));
    CHECK(iban.text() == u"DE00 1234");
    CHECK(iban.hasFocus());
}

TEST_CASE("Esc saves and goes back; of a new customer it keeps what was typed")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    REQUIRE(stands(screen.page, u"customerName"_s, u"Bäckerei Sommer GmbH"_s));
    named<QLineEdit>(screen.page, u"customerPhone"_s).setFocus();
    type(screen.page, u"0341 2"_s);
    press(screen.page, Qt::Key_Escape);
    REQUIRE(comesTrue([&] { return screen.lefts == 1; }));
    CHECK(partyOf(shop, u"10001"_s)[u"phone"_s] == u"0341 2");
    CustomersRecordScreen fresh(*shop.company, Place{u"customers"_s, u"new"_s, {}});
    type(fresh.page, u"Half a name"_s);
    press(fresh.page, Qt::Key_Escape);
    CHECK(fresh.lefts == 0);
    REQUIRE(fresh.wanted.size() == 1);
    CHECK(fresh.wanted.first() == Place{u"customers"_s, {}, {}});
    CHECK(valueOf(fresh.page, u"customerName"_s) == u"Half a name");
}

TEST_CASE("contacts are added and removed by keys, and saved at once")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    REQUIRE(stands(screen.page, u"customerName"_s, u"Bäckerei Sommer GmbH"_s));
    auto &table = named<QTableView>(screen.page, u"contactsTable"_s);
    table.setFocus();
    press(screen.page, Qt::Key_Insert);
    type(screen.page, u"Jana Sommer\nBuying\njana@sommer.example\n0341 3\n"_s);
    REQUIRE(comesTrue([&] { return partyOf(shop, u"10001"_s)[u"contacts"_s] == u"1"; }));
    REQUIRE(hasRows(table, 1));
    CHECK(cellOf(table, 0, 0) == u"Jana Sommer");
    CHECK(table.hasFocus());
    press(screen.page, Qt::Key_Delete);
    CHECK(comesTrue([&] { return partyOf(shop, u"10001"_s)[u"contacts"_s] == u"0"; }));
}

TEST_CASE("a customer's page shows what he ordered and owes; keys lead there")
{
    Shop shop;
    const QString order = shop.order(10);
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    auto &orders = named<QTableView>(screen.page, u"customerOrders"_s);
    REQUIRE(hasRows(orders, 1));
    press(screen.page, Qt::Key_L, Qt::AltModifier);
    CHECK(orders.hasFocus());
    press(screen.page, Qt::Key_Return);
    REQUIRE(screen.wanted.size() == 1);
    CHECK(screen.wanted.first() == Place{u"orders"_s, order, {}});
    checkNames(screen.page);
    checkCommands(screen.page);
}

TEST_CASE("an address that does not fit the envelope's window is said while it is typed")
{
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"new"_s, {}});
    auto &window = named<QLabel>(screen.page, u"customerWindow"_s);
    type(screen.page, u"Kern\n"_s);
    CHECK(!window.isVisible());
    type(screen.page,
         u"An der sehr langen alten Hauptstrasse der Freien und Hansestadt am grossen Fluss 128\n"_s);
    CHECK(comesTrue([&] { return window.isVisible(); }));
}

TEST_CASE("who has the same telephone number is named before he is added twice")
{
    Shop shop;
    shop.say(R"({"do":"party.change","number":"10002","phone":"0341/555 01 23"})");
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"new"_s, {}});
    named<QLineEdit>(screen.page, u"customerPhone"_s).setFocus();
    type(screen.page, u"0341 5550123\n"_s);
    auto &twin = named<QLabel>(screen.page, u"customerTwin"_s);
    REQUIRE(comesTrue([&] { return twin.isVisible(); }));
    CHECK(twin.text().contains(u"10002 Autohaus Kern KG"_s));
}

TEST_CASE("a company without customers says what to do")
{
    Shop shop;
    PageScreen<CustomersPage> screen(*shop.company);
    press(screen.page, Qt::Key_PageDown, Qt::ControlModifier);
    auto &empty = named<QLabel>(screen.page, u"customerEmpty"_s);
    CHECK(comesTrue([&] { return empty.isVisible() && !empty.text().isEmpty(); }));
    CHECK(CustomerSource().empty().contains(u"Ctrl+Shift+V"_s));
}

TEST_CASE("the page of a customer speaks German, and no label is cut off")
{
    const Language german(u"de"_s);
    Shop shop;
    CustomersRecordScreen screen(*shop.company, Place{u"customers"_s, u"10001"_s, {}});
    REQUIRE(stands(screen.page, u"customerName"_s, u"Bäckerei Sommer GmbH"_s));
    CHECK(named<QLabel>(screen.page, u"customerCreditLimitLabel"_s).text().remove(u'&') == u"Kreditlimit");
    CHECK(named<QComboBox>(screen.page, u"customerPayBy"_s).currentText() == u"Überweisung");
    checkCommands(screen.page);
    for (const QLabel *label : screen.page.findChildren<QLabel *>())
        if (label->isVisible() && !label->wordWrap() && label->objectName().endsWith(u"Label")) {
            INFO(label->text().toStdString());
            CHECK(label->width() >= label->sizeHint().width());
        }
}

} // namespace kontorist::test::customers_page_test

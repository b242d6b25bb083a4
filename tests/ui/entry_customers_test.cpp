#include "tests/ui/phone.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/line_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTabBar>

namespace kontorist::test {

TEST_CASE("who orders for the first time is made where he is typed", "[entry]")
{
    Phone phone;
    phone.shop.say(
        R"({"do":"party.add","name":"Metall Kranz","street":"Weg 1","postcode":"06108","city":"Halle",
        "country":"DE"})");
    phone.press(Qt::Key_F7);
    phone.type(u"zimmerei nord\n"_s);
    REQUIRE(comesTrue([&] { return phone.page().focusWidget()->objectName() == u"newCustomerName"; }));
    CHECK(phone.text(u"newCustomerName"_s) == u"zimmerei nord");
    phone.type(u"\nHauptstr. 2\n06108\n"_s);
    CHECK(phone.comesToSay(u"newCustomerCity"_s, u"Halle"_s)); // the company knows the place
    phone.type(u"\n\n\n"_s);
    REQUIRE(phone.comesToSay(u"cardName"_s, u"zimmerei nord"_s));
    phone.type(u"1001\n10\n"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
}

TEST_CASE("a few letters mean what they are and not what sounds like them, so nobody else is taken",
          "[entry]")
{
    Phone phone; // in Kölner Phonetik a Chaussee sounds like three such letters
    phone.shop.say(R"({"do":"party.add","name":"Elektro Brandt GmbH","street":"Lübecker Chaussee 88",
        "postcode":"23560","city":"Lübeck","country":"DE"})");
    phone.press(Qt::Key_F7);
    phone.type(u"qqx gmbh\n"_s);
    REQUIRE(comesTrue([&] { return phone.page().focusWidget()->objectName() == u"newCustomerName"; }));
    phone.press(Qt::Key_Escape);
    CHECK(phone.page().focusWidget()->objectName() == u"entryCustomer");
    phone.type(u"leip somm\n"_s); // words in any order
    CHECK(phone.comesToSay(u"cardName"_s, u"Sommer"_s));
}

TEST_CASE("of a blocked customer the order is entered and waits, without a dialog", "[entry]")
{
    Phone phone;
    phone.shop.say(R"({"do":"party.change","number":"10001","blocked":"Zahlungsverzug"})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    REQUIRE(phone.comesToSay(u"cardBlocked"_s, u"Zahlungsverzug"_s));
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    CHECK(phone.text(u"takenWaits"_s).contains(u"nothing is reserved yet"));
    CHECK(phone.stored(phone.text(u"takenNumber"_s))[u"state"_s].toString() == u"entered");
}

TEST_CASE("beyond the credit limit the order is taken and held, and both are said before", "[entry]")
{
    Phone phone;
    phone.shop.say(R"({"do":"party.change","number":"10001","creditLimit":"100.00"})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1005\n60\n"_s);
    REQUIRE(phone.comesToSay(u"cardCreditWarning"_s, u"17.89"_s));
    phone.type(u"1005\n40\n"_s);
    REQUIRE(phone.comesToSay(u"cardCreditAlarm"_s, u"taken and held"_s));
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    CHECK(phone.text(u"takenWaits"_s).contains(u"credit is exceeded by 36.85"));
    CHECK(phone.stored(phone.text(u"takenNumber"_s))[u"holds"_s].toArray().size() == 1);
}

TEST_CASE("what the customer has not paid in time stands on his card", "[entry]")
{
    Phone phone;
    const QString number = phone.shop.order(10);
    phone.shop.say(R"({"do":"delivery.ship","order":")" + number.toUtf8() + R"("})");
    phone.shop.say(R"({"do":"invoice.issue","order":")" + number.toUtf8() + R"("})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n"_s);
    REQUIRE(phone.comesToSay(u"cardTerms"_s, u"14 days net"_s));
    CHECK(phone.text(u"cardOverdue"_s).isEmpty());
    phone.shop.clock.set(QDate(2026, 12, 24));
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n"_s);
    CHECK(phone.comesToSay(u"cardOverdue"_s, u"1 invoice overdue since 8 Dec 2026"_s));
}

TEST_CASE("the same as last time is one key", "[entry]")
{
    Phone phone;
    phone.shop.say(R"({"do":"order.take","customer":"10001","lines":[{"sku":"1001","quantity":3},
        {"sku":"1002","quantity":4}]})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n"_s);
    REQUIRE(phone.comesToSay(u"cardLast"_s, u"2 lines"_s));
    phone.press(Qt::Key_L, Qt::AltModifier);
    REQUIRE(comesTrue([&] { return phone.lines() == 2; }));
    CHECK(phone.cell(1, LineModel::Amount).startsWith(u"4"));
    CHECK(phone.page().focusWidget()->objectName() == u"entryArticle");
}

TEST_CASE("pasted lines are added, and those that name no article stay to be mended", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n"_s);
    QGuiApplication::clipboard()->setText(u"1001;10\n- 5 x Mutter M6\nSchneeschieber 3\n1003 25 Stk"_s);
    phone.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return phone.lines() == 3; }));
    CHECK(phone.cell(0, LineModel::Amount).startsWith(u"10"));
    CHECK(phone.cell(1, LineModel::Article) == u"1002");
    CHECK(phone.cell(2, LineModel::Amount).startsWith(u"25"));
    auto &rest = named<QPlainTextEdit>(phone.page(), u"pasteRest"_s);
    REQUIRE(comesTrue([&] { return rest.isVisible(); }));
    CHECK(rest.toPlainText() == u"Schneeschieber 3");
    CHECK(phone.page().focusWidget()->objectName() == u"entryArticle"); // nothing moves the focus
    rest.setPlainText(u"1005: 3"_s);
    rest.setFocus();
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(comesTrue([&] { return phone.lines() == 4; }));
    CHECK(!rest.isVisible());
}

TEST_CASE("goods go to another address, and complete only, by keys", "[entry]")
{
    Phone phone;
    phone.shop.say(
        R"({"do":"party.change","number":"10001","deliveryAddresses":[{"code":"LAGER","name":"Lager Sommer",
        "street":"Hof 1","postcode":"04109","city":"Leipzig","country":"DE"}]})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    auto &choice = named<QComboBox>(phone.page(), u"entryShipTo"_s);
    REQUIRE(comesTrue([&] { return choice.findData(u"LAGER"_s) > 0; }));
    phone.press(Qt::Key_A, Qt::AltModifier);
    CHECK(choice.currentData().toString() == u"LAGER");
    phone.press(Qt::Key_T, Qt::AltModifier);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    REQUIRE(comesTrue([&] { return choice.findData(u"LAGER"_s) > 0; }));
    phone.press(Qt::Key_A, Qt::AltModifier);
    phone.press(Qt::Key_A, Qt::AltModifier);
    REQUIRE(phone.page().focusWidget()->objectName() == u"otherAddressName");
    phone.type(u"Baustelle\nAm Feld 3\n04103\nLeipzig\n\n"_s);
    CHECK(phone.page().focusWidget()->objectName() == u"entryArticle");
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
}

TEST_CASE("a call that interrupts a call is a second tab, and nothing of the first is lost", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n10"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    phone.press(Qt::Key_F7);
    auto &tabs = named<QTabBar>(phone.page(), u"entryTabs"_s);
    CHECK(tabs.count() == 2);
    CHECK(phone.lines() == 0);
    phone.type(u"kern\n1002\n1\n"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    phone.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(phone.lines() == 1);
    CHECK(phone.text(u"entryArticle"_s) == u"10");
    CHECK(phone.text(u"entryCustomer"_s) == u"Bäckerei Sommer GmbH");
}

TEST_CASE("who has the same telephone is named only when he really has it", "[entry]")
{
    Phone phone;
    phone.shop.say(R"({"do":"party.change","number":"10002","phone":"0341/555 01 23"})");
    phone.press(Qt::Key_F7);
    phone.type(u"zimmerei nord\n"_s);
    REQUIRE(comesTrue([&] { return phone.page().focusWidget()->objectName() == u"newCustomerName"; }));
    named<QLineEdit>(phone.page(), u"newCustomerPhone"_s).setFocus();
    phone.type(u"0341 5550129\n"_s); // like it, and another
    QTest::qWait(200);
    CHECK(phone.text(u"newCustomerTwins"_s).isEmpty());
    auto &input = named<QLineEdit>(phone.page(), u"newCustomerPhone"_s);
    input.setFocus();
    input.selectAll();
    phone.type(u"0341 5550123\n"_s);
    CHECK(phone.comesToSay(u"newCustomerTwins"_s, u"10002 Autohaus Kern KG"_s));
}

} // namespace kontorist::test

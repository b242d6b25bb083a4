#include "core/sales/order_store.h"
#include "tests/ui/phone.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/line_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTabBar>

namespace kontorist::test {

namespace {

QString taken(Phone &phone, const QByteArray &lines, const QByteArray &more = {})
{
    return phone.shop
        .say(R"({"do":"order.take","customer":"10001","lines":[)" + lines + "]" + more + "}")[u"order"_s]
        .toString();
}

void open(Phone &phone, const QString &number)
{
    phone.window->navigator()->goTo({u"order-entry"_s, number, {}});
    REQUIRE(comesTrue([&] {
        const QWidget *focus = phone.page().focusWidget();
        return phone.lines() > 0 && focus && focus->objectName() == u"entryArticle";
    }));
}

QString focusOf(Phone &phone)
{
    const QWidget *focus = phone.page().focusWidget();
    return focus ? focus->objectName() : QString();
}

Order orderOf(Phone &phone, const QString &number)
{
    std::optional<Order> found;
    phone.shop.company->ask(
        phone.window.get(),
        [number](const Database &database) {
            return order_store::load(database, order_store::idOf(database, number));
        },
        [&](const Order &order) { found = order; });
    REQUIRE(comesTrue([&] { return found.has_value(); }));
    return *found;
}

bool isSaved(Phone &phone, const QString &number, const std::function<bool(const Order &)> &is)
{
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    return comesTrue([&] { return is(orderOf(phone, number)); });
}

} // namespace

TEST_CASE("a change at another desk leaves alone what is typed into a line of an order", "[entry]")
{
    Phone phone;
    const QString number = taken(phone, R"({"sku":"1001","quantity":10},{"sku":"1002","quantity":5})");
    open(phone, number);
    phone.press(Qt::Key_F2);
    phone.type(u"77"_s);
    phone.shop.say(R"({"do":"article.change","sku":"1005","price":"1.20"})");
    QTest::qWait(500); // longer than changes are gathered
    CHECK(phone.text(u"entryQuantity"_s) == u"77");
    CHECK(focusOf(phone) == u"entryQuantity");
    phone.type(u"\n"_s);
    CHECK(phone.cell(1, LineModel::Amount).startsWith(u"77"));
}

TEST_CASE("what was said of an order and its lines can be emptied, and the order knows it", "[entry]")
{
    Phone phone;
    phone.shop.say(R"({"do":"party.change","number":"10001","deliveryAddresses":[{"code":"LAGER",
        "name":"Lager","street":"Hof 1","postcode":"04109","city":"Leipzig","country":"DE"}]})");
    const QString number = taken(phone, R"({"sku":"1001","quantity":10,"price":"9.00","text":"eilig",
        "requestedOn":"2026-12-01"})",
                                 R"(,"shipTo":"LAGER","requestedOn":"2026-12-02")");
    open(phone, number);
    phone.press(Qt::Key_F2);
    for (const char *name : {"entryPrice", "entryDay", "entryText"}) {
        auto &input = named<QLineEdit>(phone.page(), QString::fromLatin1(name));
        CHECK(!input.text().isEmpty());
        input.setFocus();
        input.selectAll();
        phone.press(Qt::Key_Backspace);
    }
    phone.press(Qt::Key_Return);
    auto &day = named<QLineEdit>(phone.page(), u"entryWishDay"_s);
    day.setFocus();
    day.selectAll();
    phone.press(Qt::Key_Backspace);
    auto &choice = named<QComboBox>(phone.page(), u"entryShipTo"_s);
    REQUIRE(comesTrue([&] { return choice.count() == 3; }));
    CHECK(choice.currentData().toString() == u"LAGER");
    choice.setFocus();
    phone.press(Qt::Key_Up);
    CHECK(choice.currentData().toString().isEmpty());
    REQUIRE(isSaved(phone, number, [](const Order &order) { return order.shipTo == u""_s; }));
    const Order order = orderOf(phone, number);
    CHECK(order.shipAddress.street != u"Hof 1");
    CHECK(!order.requestedOn.isValid());
    CHECK(order.lines[0].price == Price::read(u"0.12"_s, {}));
    CHECK(order.lines[0].text.isEmpty());
    CHECK(!order.lines[0].requestedOn.isValid());
}

TEST_CASE("a line that is edited is the same line after it was moved, and after something was undone",
          "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n1002\n5\n1003\n25\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 3; }));
    phone.press(Qt::Key_Up);
    phone.press(Qt::Key_F2);
    phone.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(phone.cell(1, LineModel::Article) == u"1003");
    phone.type(u"30\n"_s);
    CHECK(phone.cell(1, LineModel::Article) == u"1003");
    CHECK(phone.cell(1, LineModel::Amount).startsWith(u"30"));
    CHECK(phone.cell(2, LineModel::Article) == u"1002");
    CHECK(phone.lines() == 3);
}

TEST_CASE("what is typed and not added yet is not dropped for another line", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n1002\n7"_s);
    REQUIRE(comesTrue([&] { return focusOf(phone) == u"entryQuantity" && phone.lines() == 1; }));
    phone.press(Qt::Key_F2);
    CHECK(phone.text(u"entryArticle"_s) == u"1002");
    CHECK(phone.text(u"entryQuantity"_s) == u"7");
    CHECK(phone.comesToSay(u"entryTrouble"_s, u"not added yet"_s));
    phone.type(u"\n"_s);
    CHECK(phone.lines() == 2);
}

TEST_CASE("Ctrl+Z takes back what was done last, not an order that was taken before", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    const QString number = phone.text(u"takenNumber"_s);
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1002\n5\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    phone.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comesTrue([&] { return phone.lines() == 0; }));
    phone.press(Qt::Key_Z, Qt::ControlModifier); // there is nothing more
    QTest::qWait(100);
    CHECK(phone.stored(number)[u"state"_s].toString() == u"released");
}

TEST_CASE("half an address, a half-made customer and pasted lines wait with their order", "[entry][drafts]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    auto &choice = named<QComboBox>(phone.page(), u"entryShipTo"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1 && choice.count() == 2; }));
    phone.press(Qt::Key_A, Qt::AltModifier);
    REQUIRE(focusOf(phone) == u"otherAddressName");
    phone.type(u"Baustelle\nAm Feld 3"_s);
    named<QLineEdit>(phone.page(), u"entryArticle"_s).setFocus();
    QGuiApplication::clipboard()->setText(u"1002;5\nGibtesnicht;3"_s);
    phone.press(Qt::Key_V, Qt::ControlModifier);
    auto &rest = named<QPlainTextEdit>(phone.page(), u"pasteRest"_s);
    REQUIRE(comesTrue([&] { return rest.isVisible() && phone.lines() == 2; }));
    phone.press(Qt::Key_F7); // another call
    CHECK(!rest.isVisible());
    phone.type(u"Neumann\n"_s);
    REQUIRE(comesTrue([&] { return focusOf(phone) == u"newCustomerName"; }));
    phone.type(u"\nGasse 1"_s);
    phone.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(phone.text(u"otherAddressStreet"_s) == u"Am Feld 3");
    CHECK(rest.toPlainText() == u"Gibtesnicht;3");
    phone.press(Qt::Key_Return, Qt::ControlModifier); // not without them
    QTest::qWait(100);
    CHECK(phone.lines() == 2);
    phone.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(phone.text(u"newCustomerStreet"_s) == u"Gasse 1");
    QTest::qWait(300);
    phone.restart();
    phone.press(Qt::Key_F7);
    auto &tabs = named<QTabBar>(phone.page(), u"entryTabs"_s);
    REQUIRE(comesTrue([&] { return tabs.count() == 3; }));
    for (int i = 0; i < 2 && phone.lines() != 2; ++i)
        phone.press(Qt::Key_Tab, Qt::ControlModifier);
    REQUIRE(phone.lines() == 2);
    CHECK(phone.text(u"otherAddressName"_s) == u"Baustelle");
    CHECK(named<QPlainTextEdit>(phone.page(), u"pasteRest"_s).toPlainText() == u"Gibtesnicht;3");
}

TEST_CASE("a customer is made for the call he was typed in, also when another call has come", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"Neumann KG\n"_s);
    REQUIRE(comesTrue([&] { return focusOf(phone) == u"newCustomerName"; }));
    phone.type(u"\nGasse 1\n12345\nBerlin\n\n"_s);
    phone.press(Qt::Key_Return);
    phone.press(Qt::Key_F7); // before the answer is there
    REQUIRE(comesTrue([&] {
        return phone.shop.say(R"({"do":"search","text":"Neumann"})")[u"hits"_s].toArray().size() == 1;
    }));
    QTest::qWait(200);
    CHECK(phone.text(u"entryCustomer"_s).isEmpty());
    phone.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(comesTrue([&] { return phone.text(u"entryCustomer"_s) == u"Neumann KG"; }));
}

TEST_CASE("a unit that was chosen comes back with the draft", "[entry][drafts]")
{
    Phone phone;
    phone.shop.say(R"({"do":"article.change","sku":"1005","packs":[{"unit":"XCT","contains":"20"}]})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1005\n3"_s);
    auto &unit = named<QComboBox>(phone.page(), u"entryUnit"_s);
    REQUIRE(comesTrue([&] { return unit.count() == 2; }));
    unit.setFocus();
    phone.press(Qt::Key_Down);
    CHECK(unit.currentData().toString() == u"XCT");
    phone.press(Qt::Key_F7);
    phone.press(Qt::Key_Tab, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return unit.currentData().toString() == u"XCT"; }));
    named<QLineEdit>(phone.page(), u"entryQuantity"_s).setFocus();
    phone.type(u"\n"_s);
    CHECK(comesTrue([&] { return phone.text(u"entryTotals"_s).startsWith(u"Net 69.00"); }));
}

TEST_CASE("what is typed as a price is for as many as the list says", "[entry]")
{
    Phone phone;
    phone.shop.say(R"({"do":"article.change","sku":"1005","price":"40.00","per":100})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1005\n50"_s);
    REQUIRE(comesTrue([&] { return focusOf(phone) == u"entryQuantity"; }));
    named<QLineEdit>(phone.page(), u"entryPrice"_s).setFocus();
    phone.type(u"30\n"_s);
    CHECK(comesTrue([&] { return phone.text(u"entryTotals"_s).startsWith(u"Net 15.00"); }));
    CHECK(phone.cell(0, LineModel::SinglePrice) == u"30.00 per 100");
}

TEST_CASE("what else stands in an address that was typed for an order stays with it", "[entry]")
{
    Phone phone;
    const QString number = taken(phone, R"({"sku":"1001","quantity":10})", R"(,"shipTo":{"name":"Baustelle",
        "name2":"Tor 2","street":"Feld 3","postcode":"04103","city":"Leipzig","country":"DE","note":"Hupe"})");
    open(phone, number);
    phone.type(u"1002\n5\n"_s);
    REQUIRE(isSaved(phone, number, [](const Order &order) { return order.lines.size() == 2; }));
    CHECK(orderOf(phone, number).shipAddress.name2 == u"Tor 2");
    CHECK(orderOf(phone, number).shipAddress.note == u"Hupe");
}

TEST_CASE("the same article once more is more of a line of the order that is changed", "[entry]")
{
    Phone phone;
    const QString number = taken(phone, R"({"sku":"1001","quantity":10})");
    open(phone, number);
    phone.type(u"1001\n5\n"_s);
    REQUIRE(comesTrue([&] { return phone.cell(0, LineModel::Amount).startsWith(u"15"); }));
    CHECK(phone.lines() == 1);
}

TEST_CASE("a key of the page does nothing to an order that is not on the screen", "[entry]")
{
    Phone phone;
    taken(phone, R"({"sku":"1001","quantity":10})");
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1002\n1\n"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    phone.press(Qt::Key_L, Qt::AltModifier);
    QTest::qWait(200);
    phone.press(Qt::Key_F7);
    QTest::qWait(100);
    CHECK(phone.lines() == 0);
    CHECK(named<QTabBar>(phone.page(), u"entryTabs"_s).count() == 1);
}

} // namespace kontorist::test

#include "tests/ui/phone.h"
#include "ui/entry/both_changes.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/line_model.h"
#include "ui/entry/pasted_lines.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>

namespace kontorist::test {

namespace {

QString twoLines(Phone &phone)
{
    return phone.shop
        .say(R"({"do":"order.take","customer":"10001","lines":[{"sku":"1001","quantity":10},
        {"sku":"1002","quantity":5}]})")[u"order"_s]
        .toString();
}

void open(Phone &phone, const QString &number)
{
    phone.window->navigator()->goTo({u"order-entry"_s, number, {}});
    REQUIRE(comesTrue([&] { return phone.lines() == 2; }));
    REQUIRE(comesTrue([&] { return phone.page().focusWidget()->objectName() == u"entryArticle"; }));
}

TypedLine line(int number, const QString &sku, int pieces)
{
    TypedLine line;
    line.line = number;
    line.sku = sku;
    line.name = sku;
    line.quantity = Quantity::whole(pieces);
    return line;
}

} // namespace

TEST_CASE("an order is changed on the page it is typed on", "[entry]")
{
    Phone phone;
    const QString number = twoLines(phone);
    open(phone, number);
    phone.press(Qt::Key_Up);
    phone.press(Qt::Key_F2);
    phone.type(u"7\n1005\n2\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 3; }));
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return phone.stored(number)[u"lines"_s].toArray().size() == 3; }));
    const QJsonArray lines = phone.stored(number)[u"lines"_s].toArray();
    CHECK(lines[0][u"quantity"_s].toString() == u"10");
    CHECK(lines[1][u"quantity"_s].toString() == u"7");
    CHECK(phone.stored(number)[u"revision"_s].toInt() == 2);
}

TEST_CASE("two people change different lines: both changes stand there, and nothing is lost", "[entry]")
{
    Phone phone;
    const QString number = twoLines(phone);
    open(phone, number);
    phone.press(Qt::Key_Up);
    phone.press(Qt::Key_F2);
    phone.type(u"7\n"_s);
    phone.shop.say(R"({"do":"order.change","order":")" + number.toUtf8() +
                   R"(","lines":[{"line":1,"quantity":20},{"line":2}]})");
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"entryUnfinished"_s, u"Both changes stand here"_s));
    CHECK(phone.cell(0, LineModel::Amount).startsWith(u"20"));
    CHECK(phone.cell(1, LineModel::Amount).startsWith(u"7"));
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue(
        [&] { return phone.stored(number)[u"lines"_s].toArray()[1][u"quantity"_s].toString() == u"7"; }));
    CHECK(phone.stored(number)[u"lines"_s].toArray()[0][u"quantity"_s].toString() == u"20");
}

TEST_CASE("what both changed differently is named with both values, and what is typed stays", "[entry]")
{
    TypedOrder before;
    before.order = u"AU-1"_s;
    before.version = 3;
    before.reference = u"Tel."_s;
    before.lines = {line(1, u"A"_s, 1), line(2, u"B"_s, 2), line(3, u"C"_s, 3)};
    TypedOrder mine = before, theirs = before;
    theirs.version = 4;
    mine.reference = u"Fax"_s;
    theirs.reference = u"Mail"_s;
    theirs.lines = {line(1, u"B"_s, 20), line(2, u"C"_s, 3)}; // A is gone
    mine.lines[1].quantity = Quantity::whole(7);
    mine.lines[2].text = u"eilig"_s;
    mine.lines.append(line(0, u"D"_s, 4));
    const BothChanges both = joined(before, mine, theirs);
    CHECK(both.order.version == 4);
    CHECK(both.order.reference == u"Fax");
    REQUIRE(both.order.lines.size() == 3);
    CHECK(both.order.lines[0].quantity == Quantity::whole(7));
    CHECK(both.order.lines[0].line == 1);
    CHECK(both.order.lines[1].text == u"eilig");
    CHECK(both.order.lines[2].sku == u"D");
    CHECK(both.differing ==
          QStringList{u"Reference: you Fax, the other Mail"_s, u"B quantity: you 7, the other 20"_s});
}

TEST_CASE("a line that one removed and the other left alone is gone; one that was changed stays", "[entry]")
{
    TypedOrder before;
    before.lines = {line(1, u"A"_s, 1), line(2, u"B"_s, 2)};
    TypedOrder mine = before, theirs = before;
    mine.lines.clear();
    theirs.lines[1].quantity = Quantity::whole(9);
    const BothChanges both = joined(before, mine, theirs);
    REQUIRE(both.order.lines.size() == 1);
    CHECK(both.order.lines.first().sku == u"B");
    CHECK(both.differing.size() == 1);
}

TEST_CASE("a change that was not finished goes on after a restart, with what somebody else changed since",
          "[entry][drafts]")
{
    Phone phone;
    const QString number = twoLines(phone);
    open(phone, number);
    phone.press(Qt::Key_Up);
    phone.press(Qt::Key_F2);
    phone.type(u"7\n"_s);
    REQUIRE(phone.comesToSay(u"entryKept"_s, u"Draft kept"_s));
    phone.shop.say(R"({"do":"order.change","order":")" + number.toUtf8() +
                   R"(","lines":[{"line":1,"quantity":20},{"line":2}]})");
    phone.restart();
    phone.window->navigator()->goTo({u"order-entry"_s, number, {}});
    REQUIRE(phone.comesToSay(u"entryUnfinished"_s, u"You had begun this change"_s));
    CHECK(phone.cell(0, LineModel::Amount).startsWith(u"20"));
    CHECK(phone.cell(1, LineModel::Amount).startsWith(u"7"));
}

TEST_CASE("a draft is read as it was written", "[entry]")
{
    TypedOrder order = TypedOrder::begun();
    order.customer = u"10001"_s;
    order.customerName = u"Bäckerei Sommer GmbH"_s;
    order.reference = u"Tel. 22.11."_s;
    order.requestedOn = QDate(2026, 12, 1);
    order.completeOnly = true;
    order.shipAddress =
        Address{{}, u"Baustelle"_s, {}, u"Feld 3"_s, u"04103"_s, u"Leipzig"_s, u"DE"_s, {}, {}, {}};
    TypedLine typed = line(0, u"1001"_s, 3);
    typed.unit = Unit::piece();
    typed.price = Price::read(u"12.5"_s, u"price"_s, 100);
    typed.discount = Percent::whole(5);
    typed.text = u"zwei\nZeilen"_s;
    order.lines = {typed, line(2, u"1002"_s, 1)};
    order.inputs = {{u"entryArticle"_s, u"10"_s}};
    const TypedOrder again = TypedOrder::read(order.written());
    CHECK(again.written() == order.written());
    CHECK(again.lines == order.lines);
    CHECK(again.fields() == order.fields());
    CHECK(again.shipAddress->isSameAs(*order.shipAddress));
    CHECK_THROWS_AS(TypedOrder::read({{u"lines"_s, QJsonArray{QJsonObject{{u"quantity"_s, u"x"_s}}}}}),
                    Refused);
}

TEST_CASE("pasted lines are read as people write them", "[entry]")
{
    const auto first = [](const QString &text) {
        const QList<pasted::Reading> all = pasted::readings(text);
        return all.first().quantity.written() + u" x "_s + all.first().article;
    };
    CHECK(first(u"1001;10"_s) == u"10 x 1001");
    CHECK(first(u"1001\t10\tStück"_s) == u"10 x 1001");
    CHECK(first(u"10 x Schraube M6x20"_s) == u"10 x Schraube M6x20");
    CHECK(first(u"- 5 Stk Mutter M6"_s) == u"5 x Mutter M6");
    CHECK(first(u"1003 25 Stk"_s) == u"25 x 1003");
    CHECK(first(u"Winkel 60: 100"_s) == u"100 x Winkel 60");
    CHECK(first(u"2.) 7x1005"_s) == u"7 x 1005");
    CHECK(first(u"Dübel"_s) == u"1 x Dübel");
}

TEST_CASE("two people's addresses and equal articles are joined line by line", "[entry]")
{
    const auto ofA = [](int number, int pieces) { return line(number, u"A"_s, pieces); };
    TypedOrder before;
    before.lines = {ofA(1, 10), ofA(2, 20)};
    before.shipAddress = Address{{}, u"Bau"_s, {}, u"Feld 3"_s, u"1"_s, u"Ulm"_s, u"DE"_s, {}, {}, {}};
    TypedOrder mine = before;
    const TypedOrder theirs = before;
    mine.shipAddress->street = u"Feld 4"_s;
    mine.lines.removeFirst();
    BothChanges both = joined(before, mine, theirs);
    CHECK(both.order.shipAddress->street == u"Feld 4");
    REQUIRE(both.order.lines.size() == 1);
    CHECK(both.order.lines.first().quantity == Quantity::whole(20));
    TypedOrder other = before;
    other.lines = {ofA(1, 10)}; // the second is gone
    mine = before;
    mine.lines[1].quantity = Quantity::whole(25);
    both = joined(before, mine, other);
    REQUIRE(both.order.lines.size() == 2);
    CHECK(both.order.lines[1].quantity == Quantity::whole(25));
    CHECK(both.order.lines[1].line == 0);
    CHECK(both.differing.size() == 1);
}

TEST_CASE("an article whose name ends in a number is pasted as one, and lines beyond many stay", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n"_s);
    QGuiApplication::clipboard()->setText(u"Winkel 60\nWinkel 60 30\n"_s);
    phone.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return phone.lines() == 2; }));
    CHECK(phone.cell(0, LineModel::Amount).startsWith(u"1"));
    CHECK(phone.cell(0, LineModel::Amount).size() < 6);
    CHECK(phone.cell(1, LineModel::Amount).startsWith(u"30"));
    pasted::Found found;
    phone.shop.company->ask(
        phone.window.get(),
        [](const Database &database) {
            return pasted::find(database, QStringList(502, u"1001;1"_s).join(u'\n'), {});
        },
        [&](const pasted::Found &answer) { found = answer; });
    REQUIRE(comesTrue([&] { return !found.lines.isEmpty(); }));
    CHECK(found.lines.size() + found.unknown.size() == 502);
}

} // namespace kontorist::test

#include "tests/ui/phone.h"
#include "ui/entry/entry_page.h"
#include "ui/entry/line_model.h"
#include "ui/shell/main_window.h"
#include "ui/text/language.h"

#include <QAccessible>
#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QMenuBar>

namespace kontorist::test {

namespace {

const QString fiveLines = u"1001\n10\n1002\n5\n1003\n25\n1004\n2\n1005\n100\n"_s;

QStringList linesOf(const QJsonObject &order)
{
    QStringList lines;
    for (const QJsonValue &line : order[u"lines"_s].toArray())
        lines.append(line[u"quantity"_s].toString() + u" x "_s + line[u"sku"_s].toString());
    return lines;
}

} // namespace

TEST_CASE("five lines by telephone are 49 keys at any pace, without mouse, popup or dialog", "[entry]")
{
    const int pause = GENERATE(0, 5, 20, 40, 80);
    INFO(pause << " ms between keys");
    Phone phone;
    phone.keys = 0;
    phone.press(Qt::Key_F7, {}, pause);
    phone.type(u"sommer\n"_s, pause);
    phone.type(fiveLines, pause);
    phone.press(Qt::Key_Return, Qt::ControlModifier, pause);
    CHECK(phone.keys == 49);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-2026-"_s));
    const QJsonObject order = phone.stored(phone.text(u"takenNumber"_s));
    CHECK(linesOf(order) ==
          QStringList{u"10 x 1001"_s, u"5 x 1002"_s, u"25 x 1003"_s, u"2 x 1004"_s, u"100 x 1005"_s});
    CHECK(order[u"net"_s].toString() == u"127.15");
    CHECK(order[u"gross"_s].toString() == u"151.31");
    CHECK(order[u"state"_s].toString() == u"released");
    CHECK(phone.text(u"takenSentence"_s).contains(u"Bäckerei Sommer GmbH"));
    CHECK(phone.page().focusWidget() != nullptr);
}

TEST_CASE("while lines are typed the sums, the dates and the sentence for the caller are there", "[entry]")
{
    const Language german(u"de"_s);
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n"_s + fiveLines);
    REQUIRE(phone.comesToSay(u"entryTotal"_s, u"151,31"_s));
    CHECK(phone.text(u"entryTotals"_s) == u"Netto 127,15 · USt 19 % 24,16");
    CHECK(phone.cell(0, LineModel::Deliverable) == u"Di\u00a024.11.2026");
    CHECK(phone.cell(3, LineModel::Deliverable) == u"1 sofort, Rest Do\u00a026.11.2026");
    CHECK(phone.text(u"entryAloud"_s) ==
          u"5 Positionen, 151,31 Euro, lieferbar heute; 1\u00a0Stk Dübel S8, 100 St. folgt am Donnerstag.");
}

TEST_CASE("before Enter it is said what Enter would add", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1005\n100"_s);
    CHECK(phone.comesToSay(u"entryInfo"_s, u"Winkel 60 · 1.15\u00a0€ list · 300 available"_s));
}

TEST_CASE("a quantity in front of the article adds the line at once, and once more is more of it", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n10*1001\n1001\n5\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    CHECK(comesTrue([&] { return phone.cell(0, LineModel::Amount).startsWith(u"15"); }));
    phone.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comesTrue([&] { return phone.cell(0, LineModel::Amount).startsWith(u"10"); }));
    phone.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(phone.lines() == 0);
    phone.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(phone.lines() == 1);
}

TEST_CASE("an article that nobody knows stays in the field with a sentence", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n9999\n"_s);
    CHECK(phone.comesToSay(u"entryTrouble"_s, u"9999"_s));
    CHECK(phone.text(u"entryArticle"_s) == u"9999");
    phone.type(u"1002\n3\n"_s); // what is typed next takes its place
    CHECK(comesTrue([&] { return phone.lines() == 1; }));
    CHECK(phone.text(u"entryTrouble"_s).isEmpty());
}

TEST_CASE("lines are walked, changed, removed and moved by keys", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n1002\n5\n1003\n25\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 3; }));
    phone.press(Qt::Key_Up);
    CHECK(phone.page().focusWidget()->objectName() == u"entryLines");
    phone.press(Qt::Key_F2);
    CHECK(phone.page().focusWidget()->objectName() == u"entryQuantity");
    phone.type(u"30\n"_s);
    CHECK(phone.cell(2, LineModel::Amount).startsWith(u"30"));
    phone.press(Qt::Key_Up);
    phone.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(phone.cell(1, LineModel::Article) == u"1003");
    phone.press(Qt::Key_Delete);
    CHECK(phone.lines() == 2);
    phone.press(Qt::Key_Down);
    phone.press(Qt::Key_Down);
    CHECK(phone.page().focusWidget()->objectName() == u"entryArticle");
    phone.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(phone.lines() == 3);
}

TEST_CASE("what is missing is said where it is missing, and nothing is taken", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(phone.text(u"entryCustomerTrouble"_s) == u"Who orders?");
    phone.type(u"sommer\n"_s);
    REQUIRE(phone.comesToSay(u"cardName"_s, u"Sommer"_s));
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(phone.text(u"entryTrouble"_s).startsWith(u"What is ordered?"));
    phone.type(u"1001\n7"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(phone.comesToSay(u"entryTrouble"_s, u"not added yet"_s));
    CHECK(phone.text(u"entryQuantity"_s) == u"7");
    CHECK(phone.shop.say(R"({"do":"orders.list"})")[u"rows"_s].toArray().isEmpty());
}

TEST_CASE("an order that was just taken is taken back by Ctrl+Z, and stands there again", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AU-"_s));
    const QString number = phone.text(u"takenNumber"_s);
    phone.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    CHECK(phone.stored(number)[u"state"_s].toString() == u"cancelled");
    phone.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comesTrue([&] {
        const QString now = phone.text(u"takenNumber"_s);
        return !now.isEmpty() && now != number;
    }));
}

TEST_CASE("everything on the order page that takes the focus has a name, and Tab visits every input once",
          "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    REQUIRE(comesTrue([&] { return phone.lines() == 1; }));
    for (QWidget *widget : phone.page().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK(!widget->objectName().isEmpty());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK(!accessible->text(QAccessible::Name).isEmpty());
    }
    CHECK(phone.page().minimumSizeHint().width() <=
          920 - 56); // beside the narrow rail of the smallest window
    CHECK(phone.page().minimumSizeHint().height() <= 560);
    QStringList visited;
    for (int i = 0; i < 10; ++i) {
        visited.append(phone.window->focusWidget()->objectName());
        phone.press(Qt::Key_Tab);
    }
    CHECK(visited.mid(0, 7) == QStringList{u"entryArticle"_s, u"entryQuantity"_s, u"entryUnit"_s,
                                           u"entryPrice"_s, u"entryDiscount"_s, u"entryDay"_s,
                                           u"entryText"_s});
    visited.removeDuplicates();
    CHECK(visited.size() == 10);
}

TEST_CASE("no letter of a menu is in the way of a key of the order page, in both languages", "[entry]")
{
    for (const QString &code : Language::spoken()) {
        const Language language(code);
        Phone phone;
        phone.press(Qt::Key_F7);
        QStringList keys;
        for (const QAction *action : phone.page().commands())
            if (action)
                keys.append(action->shortcut().toString());
        REQUIRE(keys.contains(u"Alt+A"_s));
        for (const QAction *menu : phone.window->menuBar()->actions()) {
            const qsizetype at = menu->text().indexOf(u'&');
            INFO(code.toStdString() << ' ' << menu->text().toStdString());
            REQUIRE(at >= 0);
            CHECK(!keys.contains(u"Alt+"_s + menu->text()[at + 1].toUpper()));
        }
    }
}

TEST_CASE("as a quote it becomes a quote", "[entry]")
{
    Phone phone;
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n"_s);
    phone.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(phone.comesToSay(u"takenNumber"_s, u"AN-"_s));
    CHECK(phone.stored(phone.text(u"takenNumber"_s))[u"state"_s].toString() == u"quote");
}

TEST_CASE("in the smallest window a sentence under the line takes nothing from the inputs above", "[entry]")
{
    const Language german(u"de"_s);
    Phone phone;
    phone.window->resize(920, 560);
    phone.press(Qt::Key_F7);
    phone.type(u"sommer\n1001\n10\n1002\n1x\n"_s);
    REQUIRE(phone.comesToSay(u"entryQuantityTrouble"_s, u"Keine Zahl"_s));
    QTest::qWait(50);
    const auto &customer = named<QLineEdit>(phone.page(), u"entryCustomer"_s);
    const auto &article = named<QLineEdit>(phone.page(), u"entryArticle"_s);
    CHECK(customer.height() == article.height());
    const auto &trouble = named<QLabel>(phone.page(), u"entryQuantityTrouble"_s);
    CHECK(trouble.width() > 3 * named<QLineEdit>(phone.page(), u"entryQuantity"_s).width());
}

} // namespace kontorist::test

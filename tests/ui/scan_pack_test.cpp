#include "tests/ui/scan_screen.h"
#include "ui/text/language.h"

#include <QAccessible>
#include <random>

namespace kontorist::test::scan_pack_test {

TEST_CASE("every parcel is checked where the company wants it, and what does not belong into it is refused")
{
    Warehouse shop(R"(,"requireCheck":true)");
    const QString order = shop.orderOf("1004", 2);
    ScanScreen desk(shop, order);
    desk.scan(labelOf(u"1004"_s));
    desk.scan(u"2"_s);
    desk.scan(u"FERTIG"_s);
    REQUIRE(comesTrue([&] { return desk.text("scanStep") == u"Pack"; }));
    desk.scan(u"FERTIG"_s);
    REQUIRE(desk.says("scanSentence", u"checked"_s));
    desk.scan(labelOf(u"1005"_s));
    REQUIRE(desk.says("scanTitle", u"WRONG ARTICLE"_s));
    desk.scan(labelOf(u"1004"_s));
    desk.scan(labelOf(u"1004"_s));
    REQUIRE(desk.says("scanTitle", u"Complete"_s));
    desk.scan(u"FERTIG"_s);
    REQUIRE(comesTrue([&] { return desk.text("scanStep") == u"Ship"; }));
    CHECK(shop.ofLine(order, 1, u"packed"_s) == u"2");
}

TEST_CASE("where the box cannot be kept on this desk it is said, and packing goes on")
{
    Warehouse shop(R"(,"requireCheck":true)");
    shop.settings.setValue(u"drafts/folder"_s, u"/proc/nowhere"_s);
    const QString order = shop.orderOf("1004", 2);
    ScanScreen desk(shop, order);
    desk.scan(labelOf(u"1004"_s));
    desk.scan(u"2"_s);
    desk.scan(u"FERTIG"_s);
    REQUIRE(comesTrue([&] { return desk.text("scanStep") == u"Pack"; }));
    desk.scan(labelOf(u"1004"_s));
    REQUIRE(desk.says("scanTitle", u"not kept"_s));
    desk.scan(u"2"_s);
    desk.scan(u"FERTIG"_s);
    REQUIRE(comesTrue([&] { return desk.text("scanStep") == u"Ship"; }));
    CHECK(shop.ofLine(order, 1, u"packed"_s) == u"2");
}

TEST_CASE("several orders are one way: what is scanned counts for the order that wants it")
{
    Warehouse shop;
    const QString first = shop.orderOf("1002", 3);
    const QString second = shop.orderOf("1004", 2);
    const QString list = shop.say(R"({"do":"pick.start","orders":[")" + first.toUtf8() + R"(",")" +
                                  second.toUtf8() + R"("]})")[u"pickList"_s]
                             .toString();
    ScanScreen desk(shop, list);
    CHECK(desk.text("scanSubtitle").contains(u"2 orders"));
    desk.scan(labelOf(u"1004"_s)); // not the next one, but wanted
    REQUIRE(desk.says("scanLines", u"1004 1/2"_s));
    CHECK(shop.ofLine(second, 1, u"picked"_s) == u"1");
    desk.scan(first);
    CHECK(comesTrue([&] { return desk.places.contains(Place{u"warehouse"_s, first, {}}); }));
}

TEST_CASE("the screen of the scanner speaks German, and nothing on it is without a name")
{
    const Language german(u"de"_s);
    Warehouse shop;
    ScanScreen desk(shop, shop.fiveLines());
    CHECK(desk.text("scanStep") == u"Kommissionieren");
    CHECK(desk.text("scanWhere") == u"PLATZ");
    desk.scan(labelOf(u"1006"_s));
    CHECK(desk.says("scanTitle", u"FALSCHER ARTIKEL"_s));
    for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        INFO(widget->objectName().toStdString());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK(!accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE(
    "whatever is scanned in whatever order, no line gets more than was ordered and no other article is touched")
{
    Warehouse shop;
    const QString order = shop.fiveLines();
    ScanScreen desk(shop, order);
    std::mt19937 random(20261124);
    const auto any = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    const QStringList others{u"FEHLER"_s, u"4099999999999"_s, u"ZURÜCK"_s, u"WEITER"_s, u"1006"_s};
    for (int i = 0; i < 120; ++i) {
        const int kind = any(10);
        desk.scan(kind < 5   ? labelOf(QString::number(1001 + any(6)))
                  : kind < 8 ? QString::number(any(30))
                             : others[any(static_cast<int>(others.size()))]);
    }
    desk.scan(u"4088888888888"_s);
    const auto isLast = [&] { return desk.text("scanTitle").contains(u"4088888888888"); };
    REQUIRE(QTest::qWaitFor(isLast, 60'000)); // all of them were looked at
    const QList<int> ordered{10, 5, 25, 2, 100};
    int picked = 0;
    for (int i = 0; i < 5; ++i) {
        const int line = shop.ofLine(order, i + 1, u"picked"_s).toInt();
        CHECK(line <= ordered[i]);
        picked += line;
    }
    CHECK(picked > 0);
    const QJsonObject wrong = shop.say(R"({"do":"stock.show","sku":"1006"})");
    CHECK(wrong[u"onHand"_s].toString() == u"1000");
}

} // namespace kontorist::test::scan_pack_test

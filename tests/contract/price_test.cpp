#include "tests/contract/script.h"

namespace kontorist::price_test {

using test::Script;
using test::with;

namespace {

QJsonObject lineOf(const QJsonObject &answer, int index)
{
    return answer[u"lines"_s].toArray()[index].toObject();
}

QString priceOf(const QJsonObject &answer, int index)
{
    const QJsonObject line = lineOf(answer, index);
    return line[u"priceSource"_s].toString() + u' ' + line[u"price"_s].toString();
}

// So many screws as a new order; what its first line costs, and why.
QString priceFor(Script &desk, const QString &quantity)
{
    return priceOf(
        desk.ok(with(R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":"%"}]})",
                     quantity)),
        0);
}

} // namespace

BOTH("each level of the price list gives way to the one before it", company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.change","sku":"SCREW","group":"EISEN"})");
    desk.ok(R"({"do":"party.change","number":"10001","priceGroup":"HANDEL"})");
    CHECK(priceFor(desk, u"1"_s) == u"list 10.00");
    desk.ok(R"({"do":"price.add","articleGroup":"EISEN","group":"HANDEL","price":"11.00"})");
    CHECK(priceFor(desk, u"1"_s) == u"groupArticleGroup 11.00");
    desk.ok(R"({"do":"price.add","sku":"SCREW","group":"HANDEL","price":"12.00"})");
    CHECK(priceFor(desk, u"1"_s) == u"group 12.00");
    desk.ok(R"({"do":"price.add","articleGroup":"EISEN","customer":"10001","percent":"10"})");
    CHECK(priceFor(desk, u"1"_s) == u"customerArticleGroup 9.00");
    desk.ok(R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"14.00"})");
    CHECK(priceFor(desk, u"1"_s) == u"customer 14.00");
    desk.ok(
        R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"13.00","from":"2026-11-24","until":"2026-11-24"})");
    CHECK(priceFor(desk, u"1"_s) == u"customer 13.00");
    desk.ok(R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"12.50","fromQuantity":10})");
    CHECK(priceFor(desk, u"9.9999"_s) == u"customer 13.00");
    CHECK(priceFor(desk, u"10"_s) == u"customer 12.50");
}

BOTH("a percentage of the list comes off the list price that holds, for an article and for a whole group",
     company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.change","sku":"SCREW","group":"EISEN"})");
    desk.ok(R"({"do":"price.add","articleGroup":"EISEN","percent":"20","from":"2026-11-01"})");
    CHECK(priceFor(desk, u"1"_s) == u"list 8.00");
    desk.ok(R"({"do":"article.change","sku":"SCREW","price":"12.00"})");
    CHECK(priceFor(desk, u"1"_s) == u"list 9.60");
    desk.ok(R"({"do":"price.add","sku":"SCREW","price":"9.00","fromQuantity":100})");
    CHECK(priceFor(desk, u"99"_s) == u"list 9.60");
    CHECK(priceFor(desk, u"100"_s) == u"list 7.20");
    desk.ok(R"({"do":"price.add","sku":"SCREW","percent":"50","fromQuantity":10})");
    CHECK(priceFor(desk, u"10"_s) == u"list 6.00");
    CHECK(priceFor(desk, u"100"_s) == u"list 7.20");
    desk.ok(R"({"do":"price.add","sku":"BOOK","percent":"5"})");
    CHECK(desk.fault(R"({"do":"price.add","sku":"BOOK","percent":"6"})") == u"PriceTwice");
    CHECK(desk.fault(R"({"do":"price.add","sku":"BOOK","price":"6"})") == u"PriceTwice");
    company.clock.set(QDate(2026, 12, 1));
    desk.ok(R"({"do":"article.change","sku":"BOOK","price":"40.00"})");
    CHECK(priceOf(desk.ok(R"({"do":"order.add","customer":"10001","lines":[{"sku":"BOOK","quantity":1}]})"),
                  0) == u"list 38.00");
}

BOTH(
    "a customer's discount is a line discount on list prices, on a sale too, and on no agreed or typed price",
    company)
{
    Script desk(company);
    desk.ok(R"({"do":"party.change","number":"10001","discountPercent":"5"})");
    desk.ok(R"({"do":"price.add","sku":"BOOK","customer":"10001","price":"18.00"})");
    const QJsonObject order = desk.ok(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1},{"sku":"BOOK","quantity":1},
        {"sku":"SCREW","quantity":1,"price":"9.00"},{"sku":"SCREW","quantity":1,"discountPercent":"7"}]})");
    const auto discount = [&](int index) {
        return lineOf(order, index)[u"discountPercent"_s].toString() + u' ' +
               lineOf(order, index)[u"net"_s].toString();
    };
    CHECK(discount(0) == u"5 9.50");
    CHECK(discount(1) == u"0 18.00");
    CHECK(discount(2) == u"0 9.00");
    CHECK(discount(3) == u"7 9.30");
    desk.ok(R"({"do":"price.add","sku":"SCREW","percent":"10","from":"2026-11-24"})");
    const QJsonObject sale =
        desk.ok(R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1}]})");
    CHECK(lineOf(sale, 0)[u"net"_s].toString() == u"8.55");
}

BOTH("the order's date decides its prices, also of what is changed later", company)
{
    Script desk(company);
    desk.ok(R"({"do":"price.add","sku":"SCREW","price":"12.00","from":"2026-12-01"})");
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1}]})", u"order"_s);
    company.clock.set(QDate(2026, 12, 2));
    CHECK(priceOf(
              desk.ok(with(R"({"do":"order.change","order":"%","lines":[{"line":1,"quantity":2}]})", order)),
              0) == u"list 10.00");
    CHECK(priceFor(desk, u"1"_s) == u"list 12.00");
    CHECK(
        priceOf(
            desk.ok(
                R"({"do":"order.add","customer":"10001","on":"2026-11-30","lines":[{"sku":"SCREW","quantity":1}]})"),
            0) == u"list 10.00");
}

BOTH("a typed price is never found anew: not for a quantity, a unit, a day, another list or price basis",
     company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.change","sku":"SCREW","packs":[{"unit":"XCT","contains":12}]})");
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":12,"price":"1.25"}]})",
        u"order"_s);
    const auto changed = [&](const QByteArray &line) {
        return desk.ok(with(R"({"do":"order.change","order":"%","lines":[)" + line + "]}", order));
    };
    CHECK(priceOf(changed(R"({"line":1,"quantity":24})"), 0) == u"typed 1.25");
    desk.ok(R"({"do":"article.change","sku":"SCREW","price":"2.00"})");
    desk.ok(R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"0.50"})");
    CHECK(priceOf(changed(R"({"sku":"SCREW","quantity":25,"requestedOn":"2026-12-24"})"), 0) ==
          u"typed 1.25");
    const QJsonObject cartons = changed(R"({"line":1,"unit":"XCT","quantity":2})");
    CHECK(priceOf(cartons, 0) == u"typed 15.00");
    CHECK(lineOf(cartons, 0)[u"net"_s].toString() == u"30.00");
    CHECK(priceOf(changed(R"({"line":1,"unit":"H87","quantity":5})"), 0) == u"typed 1.25");
    CHECK(priceOf(desk.ok(with(R"({"do":"order.change","order":"%","prices":"gross"})", order)), 0) ==
          u"typed 1.25");
    CHECK(priceOf(changed(R"({"line":1,"price":"1.30"})"), 0) == u"typed 1.30");
}

BOTH("a typed price of a pack stays exact when its pieces are ordered instead", company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.change","sku":"SCREW","packs":[{"unit":"XCT","contains":12}]})");
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","unit":"XCT","quantity":1,"price":"100.00"}]})",
        u"order"_s);
    const QJsonObject pieces = desk.ok(
        with(R"({"do":"order.change","order":"%","lines":[{"line":1,"unit":"H87","quantity":5}]})", order));
    CHECK(priceOf(pieces, 0) == u"typed 100.00");
    CHECK(lineOf(pieces, 0)[u"per"_s].toInt() == 12);
    CHECK(lineOf(pieces, 0)[u"net"_s].toString() == u"41.67");
    CHECK(desk.ok(with(R"({"do":"order.show","order":"%"})", order))[u"openPoints"_s].toArray().isEmpty());
}

BOTH("a typed discount stays with its line when the quantity changes, a customer's follows the price",
     company)
{
    Script desk(company);
    desk.ok(R"({"do":"party.change","number":"10001","discountPercent":"5"})");
    desk.ok(R"({"do":"price.add","sku":"BOOK","customer":"10001","price":"15.00","fromQuantity":10})");
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1,"discountPercent":"7"},{"sku":"BOOK","quantity":1}]})",
        u"order"_s);
    const QJsonObject changed = desk.ok(with(
        R"({"do":"order.change","order":"%","lines":[{"line":1,"quantity":2},{"line":2,"quantity":10}]})",
        order));
    CHECK(lineOf(changed, 0)[u"net"_s].toString() == u"18.60");
    CHECK(priceOf(changed, 1) == u"customer 15.00");
    CHECK(lineOf(changed, 1)[u"net"_s].toString() == u"150.00");
}

BOTH("on another price basis the list is read anew, and what was typed stays as it was typed", company)
{
    Script desk(company);
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1},{"sku":"BOOK","quantity":1,"price":"9.99"}]})",
        u"order"_s);
    const QJsonObject gross = desk.ok(with(R"({"do":"order.change","order":"%","prices":"gross"})", order));
    CHECK(priceOf(gross, 0) == u"list 11.90");
    CHECK(priceOf(gross, 1) == u"typed 9.99");
    CHECK(gross[u"gross"_s].toString() == u"21.89");
    CHECK(gross[u"openPoints"_s].toArray().isEmpty());
}

BOTH("why a price is asked and since when can be read aloud, and stays true through a change", company)
{
    Script desk(company);
    desk.ok(R"({"do":"price.add","sku":"SCREW","customer":"10001","price":"8.00","from":"2026-11-02"})");
    const QJsonObject entered = desk.ok(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1},{"sku":"BOOK","quantity":1},{"sku":"BOOK","quantity":1,"price":"1.00"}]})");
    CHECK(priceOf(entered, 0) == u"customer 8.00");
    CHECK(lineOf(entered, 0)[u"priceSince"_s].toString() == u"2026-11-02");
    CHECK(lineOf(entered, 0)[u"listPrice"_s].toString() == u"10.00");
    CHECK(priceOf(entered, 1) == u"list 20.00");
    CHECK(lineOf(entered, 1)[u"priceSince"_s].isNull());
    CHECK(lineOf(entered, 2)[u"priceSince"_s].isNull());
    const QString order = entered[u"order"_s].toString();
    const QJsonObject changed = desk.ok(with(
        R"({"do":"order.change","order":"%","lines":[{"line":1,"text":"verzinkt"},{"line":2,"price":"2.00"}]})",
        order));
    CHECK(lineOf(changed, 0)[u"priceSince"_s].toString() == u"2026-11-02");
    CHECK(priceOf(changed, 1) == u"typed 2.00");
    CHECK(lineOf(desk.ok(with(R"({"do":"order.show","order":"%"})", order)), 0)[u"priceSince"_s].toString() ==
          u"2026-11-02");
}

BOTH("the promised day that is read aloud is the one that release holds to", company)
{
    Script desk(company);
    desk.ok(
        R"({"do":"stock.expect","sku":"SCREW","quantity":50,"expectedOn":"2026-12-01","from":"BE-2026-00001"})");
    const QJsonObject entered = desk.ok(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":80},{"sku":"SCREW","quantity":30,"requestedOn":"2026-11-26"}]})");
    CHECK(lineOf(entered, 0)[u"promisedOn"_s].toString() == u"2026-11-24");
    CHECK(lineOf(entered, 1)[u"promisedOn"_s].toString() == u"2026-12-01");
    CHECK(lineOf(entered, 1)[u"promiseBasis"_s].toString() == u"expected");
    const QJsonObject released =
        desk.ok(with(R"({"do":"order.release","order":"%"})", entered[u"order"_s].toString()));
    const QJsonArray late = released[u"short"_s].toArray();
    REQUIRE(late.size() == 1);
    CHECK(late[0].toObject()[u"line"_s].toInt() == 2);
    CHECK(late[0].toObject()[u"quantity"_s].toString() == u"10");
    CHECK(late[0].toObject()[u"promisedOn"_s].toString() == u"2026-12-01");
}

BOTH("the same article with another date is a second line, and stays one whatever order they are said in",
     company)
{
    Script desk(company);
    const QJsonObject taken = desk.ok(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":5},{"sku":"SCREW","quantity":3,"requestedOn":"2026-12-10"}]})");
    const QString order = taken[u"order"_s].toString();
    desk.ok(with(R"({"do":"delivery.ship","order":"%","lines":[{"line":1}]})", order));
    desk.ok(with(
        R"({"do":"order.change","order":"%","lines":[{"sku":"SCREW","quantity":4,"requestedOn":"2026-12-10"},{"sku":"SCREW","quantity":5}]})",
        order));
    const QJsonObject shown = desk.ok(with(R"({"do":"order.show","order":"%"})", order));
    REQUIRE(shown[u"lines"_s].toArray().size() == 2);
    CHECK(lineOf(shown, 0)[u"ordered"_s].toString() == u"4");
    CHECK(lineOf(shown, 0)[u"shipped"_s].toString() == u"0");
    CHECK(lineOf(shown, 1)[u"ordered"_s].toString() == u"5");
    CHECK(lineOf(shown, 1)[u"shipped"_s].toString() == u"5");
}

} // namespace kontorist::price_test

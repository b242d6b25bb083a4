#include "tests/contract/script.h"
#include "tests/support/intact.h"

namespace kontorist::article_test {

using test::Script;
using test::with;

namespace {

QJsonObject lineOf(const QJsonObject &answer, int index)
{
    return answer[u"lines"_s].toArray()[index].toObject();
}

// SCREW comes in cartons of twelve with a code of their own, sold two at a time.
void sellInCartons(Script &desk)
{
    desk.ok(
        R"({"do":"article.change","sku":"SCREW","packs":[{"unit":"XCT","contains":12,"gtin":"4006381333931","multiple":2}]})");
}

QString rateOf(const QJsonObject &answer)
{
    return answer[u"tax"_s].toArray()[0].toObject()[u"rate"_s].toString();
}

} // namespace

BOTH("a pack's code counts what the pack contains when it is ordered, received and picked", company)
{
    Script desk(company);
    sellInCartons(desk);
    CHECK(desk.text(R"({"do":"stock.receive","sku":"4006381333931","quantity":2})", u"onHand"_s) == u"124");
    CHECK(desk.fault(
              R"({"do":"order.add","customer":"10001","lines":[{"sku":"4006381333931","quantity":3}]})") ==
          u"QuantityNotMultiple");
    const QString order =
        desk.text(R"({"do":"order.take","customer":"10001","lines":[{"sku":"4006381333931","quantity":2}]})",
                  u"order"_s);
    const QJsonObject line = lineOf(desk.ok(with(R"({"do":"order.show","order":"%"})", order)), 0);
    CHECK(line[u"quantity"_s].toString() == u"2");
    CHECK(line[u"unit"_s].toString() == u"XCT");
    CHECK(line[u"ordered"_s].toString() == u"24");
    CHECK(line[u"price"_s].toString() == u"120.00");
    const QString list = desk.text(with(R"({"do":"pick.start","orders":["%"]})", order), u"pickList"_s);
    CHECK(desk.text(
              with(R"({"do":"pick.record","pickList":"%","scans":[{"gtin":"4006381333931","quantity":1}]})",
                   list),
              u"open"_s) == u"12");
    CHECK(test::broken(company.database()) == QStringList());
}

BOTH("a code is the same article's with and without leading zeros", company)
{
    Script desk(company);
    sellInCartons(desk);
    desk.ok(R"({"do":"article.change","sku":"BOOK","gtin":"00000096385074"})");
    for (const QString &code : {u"04006381333931"_s, u"4006381333931"_s})
        CHECK(
            lineOf(desk.ok(with(R"({"do":"order.add","customer":"10001","lines":[{"sku":"%","quantity":2}]})",
                                code)),
                   0)[u"unit"_s]
                .toString() == u"XCT");
    CHECK(
        lineOf(desk.ok(R"({"do":"order.add","customer":"10001","lines":[{"sku":"96385074","quantity":1}]})"),
               0)[u"sku"_s]
            .toString() == u"BOOK");
    CHECK(desk.fault(R"({"do":"article.change","sku":"BOOK","gtin":"04006381333931"})") == u"GtinTaken");
    CHECK(
        desk.fault(
            R"({"do":"article.change","sku":"BOOK","packs":[{"unit":"XCT","contains":2,"gtin":"96385074"}]})") ==
        u"GtinTaken");
}

BOTH("a line's unit, factor and base quantity are frozen: a pack that changes or goes does not reach it",
     company)
{
    Script desk(company);
    sellInCartons(desk);
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","unit":"XCT","quantity":2}]})",
        u"order"_s);
    const auto changed = [&](const QByteArray &line) {
        return desk.ok(with(R"({"do":"order.change","order":"%","lines":[)" + line + "]}", order));
    };
    desk.ok(R"({"do":"article.change","sku":"SCREW","packs":[{"unit":"XCT","contains":10,"multiple":5}]})");
    CHECK(lineOf(changed(R"({"line":1,"text":"eilig"})"), 0)[u"net"_s].toString() == u"240.00");
    CHECK(lineOf(desk.ok(with(R"({"do":"order.show","order":"%"})", order)), 0)[u"ordered"_s].toString() ==
          u"24");
    desk.ok(R"({"do":"article.change","sku":"SCREW","packs":[]})");
    CHECK(lineOf(changed(R"({"line":1,"quantity":3})"), 0)[u"net"_s].toString() == u"360.00");
    CHECK(
        desk.fault(with(
            R"({"do":"order.change","order":"%","lines":[{"line":1},{"sku":"SCREW","unit":"XCT","quantity":1}]})",
            order)) == u"UnitNotSold");
}

BOTH("a price for a hundred stays one for a hundred when only the price changes", company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.add","sku":"NAIL","name":"Nagel","unit":"H87","price":"5.00","per":100})");
    const QByteArray order =
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"NAIL","quantity":250}]})";
    CHECK(lineOf(desk.ok(order), 0)[u"net"_s].toString() == u"12.50");
    desk.ok(R"({"do":"article.change","sku":"NAIL","price":"6.00"})");
    const QJsonObject line = lineOf(desk.ok(order), 0);
    CHECK(line[u"net"_s].toString() == u"15.00");
    CHECK(line[u"per"_s].toInt() == 100);
    desk.ok(R"({"do":"article.change","sku":"NAIL","price":"60.00","per":1000})");
    CHECK(lineOf(desk.ok(order), 0)[u"net"_s].toString() == u"15.00");
    CHECK(desk.fault(R"({"do":"article.change","sku":"NAIL","per":10})") == u"TextMissing");
    CHECK(desk.fault(R"({"do":"article.change","sku":"NAIL","price":"1.00","per":12})") == u"ChoiceUnknown");
}

BOTH("the largest quantity is a thousand million base units, also when it is typed in packs", company)
{
    Script desk(company);
    sellInCartons(desk);
    desk.ok(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1000000000,"price":"0.01"}]})");
    CHECK(
        desk.fault(
            R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":"1000000000.0001"}]})") ==
        u"NumberTooLarge");
    const QJsonObject packs = desk.answer(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","unit":"XCT","quantity":83333334}]})");
    CHECK(packs[u"fault"_s].toString() == u"NumberTooLarge");
    CHECK(packs[u"subject"_s].toString() == u"lines[0].quantity");
    CHECK(desk.fault(R"({"do":"stock.receive","sku":"4006381333931","quantity":83333334})") ==
          u"NumberTooLarge");
}

BOTH("an article that is named by a code is promised by its lead time as by its number", company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.change","sku":"BOOK","gtin":"96385074","leadDays":5})");
    for (const QString &code : {u"BOOK"_s, u"96385074"_s}) {
        const QJsonObject line = lineOf(
            desk.ok(
                with(R"({"do":"order.add","customer":"10001","lines":[{"sku":"%","quantity":500}]})", code)),
            0);
        CHECK(line[u"promisedOn"_s].toString() == u"2026-11-29");
        CHECK(line[u"promiseBasis"_s].toString() == u"leadTime");
    }
}

BOTH("a line that is named by another code stays the line it was", company)
{
    Script desk(company);
    sellInCartons(desk);
    desk.ok(R"({"do":"party.change","number":"10001","articleNumbers":[{"number":"S-1","sku":"SCREW"}]})");
    const QString order = desk.text(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":12,"price":"1.00"}]})",
        u"order"_s);
    desk.ok(with(R"({"do":"delivery.ship","order":"%","lines":[{"line":1,"quantity":5}]})", order));
    const QJsonObject changed =
        desk.ok(with(R"({"do":"order.change","order":"%","lines":[{"sku":"S-1","quantity":10}]})", order));
    CHECK(lineOf(changed, 0)[u"priceSource"_s].toString() == u"typed");
    CHECK(lineOf(desk.ok(with(R"({"do":"order.show","order":"%"})", order)), 0)[u"shipped"_s].toString() ==
          u"5");
}

BOTH("a tax rate names a class, and the percentage is that of the day of supply", company)
{
    Script desk(company);
    desk.ok(
        R"({"do":"article.change","sku":"SCREW","taxRate":"16"})"); // a rate that once was the standard one
    company.clock.set(QDate(2020, 12, 28));
    const auto order = [&] {
        return desk.text(R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":1}]})",
                         u"order"_s);
    };
    const QString early = order(), late = order();
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", early));
    company.clock.set(QDate(2021, 1, 4));
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", late));
    const QJsonObject old = desk.ok(with(R"({"do":"invoice.issue","order":"%"})", early));
    CHECK(rateOf(old) == u"16");
    CHECK(old[u"gross"_s].toString() == u"11.60");
    const QJsonObject fresh = desk.ok(with(R"({"do":"invoice.issue","order":"%"})", late));
    CHECK(rateOf(fresh) == u"19");
    CHECK(fresh[u"gross"_s].toString() == u"11.90");
    CHECK(desk.fault(R"({"do":"article.change","sku":"SCREW","taxRate":"8"})") == u"TaxRateUnknown");
}

BOTH("a deposit on a line stands outside the customer's discount and outside cash discount", company)
{
    Script desk(company);
    desk.ok(
        R"({"do":"article.add","sku":"CRATE","name":"Kasten","unit":"H87","price":"3.00","kind":"deposit"})");
    desk.ok(
        R"({"do":"party.change","number":"10001","discountPercent":"10","terms":{"days":14,"discounts":[{"days":7,"percent":"2"}]}})");
    desk.ok(R"({"do":"stock.receive","sku":"CRATE","quantity":5})");
    const QJsonObject taken = desk.ok(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"CRATE","quantity":1},{"sku":"SCREW","quantity":1}]})");
    CHECK(taken[u"net"_s].toString() == u"12.00");
    const QString order = taken[u"order"_s].toString();
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    const QString invoice = desk.text(with(R"({"do":"invoice.issue","order":"%"})", order), u"invoice"_s);
    const QJsonObject paid = desk.ok(
        with(R"({"do":"payment.record","amount":"14.07","invoice":"%","discountTaken":true})", invoice));
    CHECK(paid[u"allocated"_s].toArray()[0].toObject()[u"discount"_s].toString() == u"0.21");
}

} // namespace kontorist::article_test

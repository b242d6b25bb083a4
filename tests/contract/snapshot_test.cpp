#include "core/sales/order_store.h"
#include "tests/contract/script.h"

namespace kontorist::snapshot_test {

using test::Script;
using test::with;

namespace {

Order orderOf(test::TestCompany &company, const QString &number)
{
    return order_store::load(company.database(), order_store::idOf(company.database(), number));
}

// The open points of an order: "ArticleChanged 1 SCREW (name, price)".
QStringList pointsOf(Script &desk, const QString &order)
{
    QStringList points;
    for (const QJsonValue &each :
         desk.ok(with(R"({"do":"order.show","order":"%"})", order))[u"openPoints"_s].toArray()) {
        CHECK_FALSE(each[u"blocking"_s].toBool());
        points.append(each[u"fault"_s].toString() + u": "_s + each[u"text"_s].toString());
    }
    return points;
}

} // namespace

BOTH("a line copies names in the customer's language, his number and position, tax class and list price",
     company)
{
    Script desk(company);
    desk.ok(
        R"({"do":"party.change","number":"10001","language":"en","articleNumbers":[{"number":"S-1","sku":"SCREW"}]})");
    desk.ok(
        R"({"do":"article.change","sku":"SCREW","texts":{"de":"Schraube M8","en":"Screw M8"},"gtin":"96385074"})");
    const QString number = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"96385074","quantity":1,"price":"9.00","text":"zinc","customerPosition":"0010"}]})",
        u"order"_s);
    company.clock.set(QDate(2026, 11, 25));
    desk.ok(
        R"({"do":"article.change","sku":"SCREW","name":"Bolzen","texts":{"de":"Bolzen","en":"Bolt"},"price":"99.00","taxRate":"7","noCashDiscount":true})");
    desk.ok(R"({"do":"party.change","number":"10001","articleNumbers":[{"number":"S-2","sku":"SCREW"}]})");
    desk.ok(with(R"({"do":"order.change","order":"%","lines":[{"line":1,"quantity":2}]})", number));
    desk.ok(with(R"({"do":"order.change","order":"%","lines":[{"sku":"SCREW","quantity":3}]})", number));
    const OrderLine line = orderOf(company, number).lines.at(0);
    CHECK(line.name == u"Screw M8");
    CHECK(line.customerSku == u"S-1");
    CHECK(line.taxClass == TaxClass::Standard);
    CHECK(line.listPrice == Price::raw(10'000'000));
    CHECK(line.price == Price::raw(9'000'000));
    CHECK_FALSE(line.noCashDiscount);
}

BOTH("a line copies text and the customer's position, and a change of something else leaves them", company)
{
    Script desk(company);
    const QString number = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1,"text":"zinc","customerPosition":"0010"}]})",
        u"order"_s);
    desk.ok(with(R"({"do":"order.change","order":"%","lines":[{"line":1,"quantity":2}]})", number));
    const OrderLine line = orderOf(company, number).lines.at(0);
    CHECK(line.text == u"zinc");
    CHECK(line.customerPosition == u"0010");
}

BOTH("an order copies who gets the invoice and where the goods go, whatever the master data say later",
     company)
{
    Script desk(company);
    desk.ok(
        R"({"do":"party.add","number":"10009","name":"Sommer Holding","street":"Ring 9","postcode":"04109","city":"Leipzig","country":"DE"})");
    desk.ok(
        R"({"do":"party.change","number":"10001","billTo":"10009","deliveryAddresses":[{"code":"NORD","name":"Lager Nord","name2":"Halle 3","street":"Kai 1","postcode":"20457","city":"Hamburg","country":"DE","contact":"Frau Au","phone":"040 1","note":"Rampe"}]})");
    const QString number = desk.text(
        R"({"do":"order.add","customer":"10001","shipTo":"NORD","lines":[{"sku":"SCREW","quantity":1}]})",
        u"order"_s);
    CHECK(pointsOf(desk, number) == QStringList());
    desk.ok(R"({"do":"party.change","number":"10009","street":"Neuer Ring 1"})");
    desk.ok(
        R"({"do":"party.change","number":"10001","deliveryAddresses":[{"code":"NORD","name":"Lager Nord","street":"Kai 99","postcode":"20457","city":"Hamburg","country":"DE"}]})");
    const Order order = orderOf(company, number);
    CHECK(order.billAddress.street == u"Ring 9");
    CHECK(order.shipAddress.street == u"Kai 1");
    CHECK(order.shipAddress.name2 == u"Halle 3");
    CHECK(order.shipAddress.contact == u"Frau Au");
    CHECK(order.shipAddress.phone == u"040 1");
    CHECK(order.shipAddress.note == u"Rampe");
    CHECK(pointsOf(desk, number) ==
          QStringList{u"AddressChanged: The address of customer 10009 was changed since."_s,
                      u"AddressChanged: The address of customer 10001 NORD was changed since."_s});
    desk.ok(R"({"do":"party.change","number":"10001","billTo":""})");
    CHECK(pointsOf(desk, number).first() ==
          u"BillToChanged: The invoices of customer 10001 go to somebody else since.");
    desk.ok(with(R"({"do":"order.change","order":"%","shipTo":"NORD"})", number));
    CHECK(orderOf(company, number).shipAddress.street == u"Kai 99");
    CHECK_FALSE(pointsOf(desk, number).join(u' ').contains(u"NORD"));
}

BOTH("a customer who moves is an open point once, and an address that was typed for one order is none",
     company)
{
    Script desk(company);
    const QString own = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1}]})", u"order"_s);
    const QString typed = desk.text(
        R"({"do":"order.add","customer":"10001","shipTo":{"name":"Baustelle","street":"Feld 1","postcode":"04109","city":"Leipzig","country":"DE"},"lines":[{"sku":"SCREW","quantity":1}]})",
        u"order"_s);
    CHECK(pointsOf(desk, typed) == QStringList());
    desk.ok(R"({"do":"party.change","number":"10001","street":"Weg 2"})");
    const QStringList once{u"AddressChanged: The address of customer 10001 was changed since."_s};
    CHECK(pointsOf(desk, own) == once);
    CHECK(pointsOf(desk, typed) == once); // the invoice's
    CHECK(orderOf(company, typed).shipAddress.street == u"Feld 1");
}

BOTH("whatever of an article a line has copied, its change is an open point that names it", company)
{
    Script desk(company);
    const QString number = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":1,"name":"Schraube, vom Kunden so genannt","price":"8.00"},{"sku":"BOOK","quantity":1}]})",
        u"order"_s);
    CHECK(pointsOf(desk, number) == QStringList());
    const auto pointAfter = [&](const QByteArray &change) {
        desk.ok(change);
        const QStringList points = pointsOf(desk, number);
        return points.size() == 1 ? points.first().section(u'(', 1).chopped(2) : points.join(u" | "_s);
    };
    CHECK(pointAfter(R"({"do":"article.change","sku":"SCREW","name":"Bolzen"})") == u"name");
    CHECK(pointAfter(R"({"do":"article.change","sku":"SCREW","taxRate":"7"})") == u"name, taxRate");
    CHECK(pointAfter(R"({"do":"article.change","sku":"SCREW","price":"11.00"})") == u"name, taxRate, price");
    CHECK(
        pointAfter(
            R"({"do":"party.change","number":"10001","articleNumbers":[{"number":"S-1","sku":"SCREW"}]})") ==
        u"name, taxRate, articleNumbers, price");
    CHECK(pointAfter(
              R"({"do":"article.change","sku":"SCREW","name":"Schraube","taxRate":"19","price":"10.00"})") ==
          u"articleNumbers");
    desk.ok(with(R"({"do":"order.cancel","order":"%","reason":"x"})", number));
    CHECK(pointsOf(desk, number) == QStringList());
}

BOTH("a pack that contains something else now is an open point of the lines sold in it", company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.change","sku":"SCREW","packs":[{"unit":"XCT","contains":12}]})");
    const QString number = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","unit":"XCT","quantity":1}]})",
        u"order"_s);
    desk.ok(R"({"do":"article.change","sku":"SCREW","packs":[{"unit":"XCT","contains":10}]})");
    REQUIRE(pointsOf(desk, number).size() == 1);
    CHECK(pointsOf(desk, number).first().contains(u"(packs)"));
}

BOTH("the list price is kept for its own number of units, whatever the agreed one is for", company)
{
    Script desk(company);
    desk.ok(R"({"do":"article.add","sku":"NAIL","name":"Nagel","unit":"H87","price":"5.00","per":100})");
    const QString number = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"NAIL","quantity":1,"price":"0.04"}]})",
        u"order"_s);
    const OrderLine line = orderOf(company, number).lines.at(0);
    CHECK(line.listPrice == Price::raw(5'000'000, 100));
    CHECK(line.price == Price::raw(40'000));
    CHECK(pointsOf(desk, number) == QStringList());
}

} // namespace kontorist::snapshot_test

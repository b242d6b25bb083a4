#include "tests/app/conversation.h"

#include <QJsonArray>

namespace kontorist::credit_test {

using test::at;
using test::Conversation;
using test::count;

namespace {

// Another customer, who may owe 100.00.
void limited(Conversation &desk, const QString &more = {})
{
    desk.done(
        "party.add",
        R"("name": "Grenze", "street": "W 1", "postcode": "10115", "city": "Berlin", "country": "DE", "creditLimit": "100.00"%1)",
        more);
}

QString order(Conversation &desk, const QString &lines, const QString &more = {})
{
    return at(desk.done("order.take", R"("customer": "10002", "lines": [%1]%2)", lines, more), u"order"_s);
}

QString paid(Conversation &desk, const QString &amount, const QString &document)
{
    return at(
        desk.done("payment.record", R"("amount": "%1", "items": [{"document": "%2"}])", amount, document),
        u"payment"_s);
}

QJsonObject shown(Conversation &desk, const QString &number)
{
    return desk.done("order.show", R"("order": "%1")", number);
}

const QString service = u"{\"sku\": \"RAT\", \"quantity\": 1}"_s;                   // 95.20 gross
const QString bread = u"{\"sku\": \"BROT\", \"quantity\": 1, \"price\": \"10\"}"_s; // 11.90 gross

} // namespace

BOTH("what is paid in advance is not at risk: the credit limit counts the rest", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk);
    paid(desk, u"95.20"_s, order(desk, service));
    CHECK(count(shown(desk, order(desk, bread)), u"holds"_s) == 0);
    const QJsonObject third = shown(desk, order(desk, service)); // 11.90 and 95.20 of 100.00
    CHECK(at(third, u"holds.0.kind"_s) == u"credit");
    CHECK(at(third, u"holds.0.reason"_s) == u"7.10");
}

BOTH("the credit limit counts undelivered orders with their freight and less their allowance", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk);
    order(desk, bread, uR"(, "charges": [{"amount": "70.00", "reason": "Fracht"}])"_s); // 95.20 gross
    CHECK(at(shown(desk, order(desk, bread)), u"holds.0.reason"_s) == u"7.10");
    limited(desk);
    desk.done("order.take",
              R"("customer": "10003", "lines": [%1], "allowances": [{"amount": "40.00", "reason": "Treue"}])",
              service); // 47.60 gross
    CHECK(count(desk.done("order.take", R"("customer": "10003", "lines": [%1])", bread), u"holds"_s) == 0);
}

BOTH("what is billed of an undelivered order is an open item, and counts once", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk);
    const QString first = order(desk, u"{\"sku\": \"BROT\", \"quantity\": 6, \"price\": \"10\"}"_s); // 71.40
    desk.done("delivery.ship", R"("order": "%1", "lines": [{"line": 1, "quantity": 2}])", first);
    desk.done("invoice.issue", R"("order": "%1")", first);
    CHECK(count(shown(desk, order(desk, u"{\"sku\": \"BROT\", \"quantity\": 2, \"price\": \"10\"}"_s)),
                u"holds"_s) == 0); // 95.20
    CHECK(at(shown(desk, order(desk, bread)), u"holds.0.reason"_s) == u"7.10");
}

BOTH("the prices of a consumer bear their tax, the credit limit adds none to them", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk, uR"(, "consumer": true)"_s);
    order(desk, u"{\"sku\": \"BROT\", \"quantity\": 4, \"price\": \"20.00\"}"_s);
    CHECK(count(shown(desk, order(desk, u"{\"sku\": \"BROT\", \"quantity\": 1, \"price\": \"20.00\"}"_s)),
                u"holds"_s) == 0);
}

BOTH("so much in advance as a credit hold says lifts it, and no less", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk);
    const QString number =
        order(desk, u"{\"sku\": \"BROT\", \"quantity\": 20, \"price\": \"10\"}"_s); // 238.00
    CHECK(at(shown(desk, number), u"holds.0.reason"_s) == u"138.00");
    const QString other = order(desk, service); // what is ordered later does not raise what was said
    desk.done("order.hold", R"("order": "%1", "reason": "Rückfrage")", number);
    paid(desk, u"137.99"_s, number);
    CHECK(count(shown(desk, number), u"holds"_s) == 2);
    const QString rest = paid(desk, u"0.01"_s, number);
    const QJsonObject freed = shown(desk, number);
    REQUIRE(count(freed, u"holds"_s) == 1);
    CHECK(at(freed, u"holds.0.kind"_s) == u"manual");
    CHECK(at(shown(desk, other), u"holds.0.kind"_s) == u"credit");

    desk.done("payment.undo", R"("payment": "%1", "reason": "Rücklastschrift")", rest);
    const QJsonObject again = shown(desk, number);
    REQUIRE(count(again, u"holds"_s) == 2);
    CHECK(at(again, u"holds.1.reason"_s) == u"0.01");
    paid(desk, u"0.01"_s, number);
    CHECK(count(shown(desk, number), u"holds"_s) == 1);
}

BOTH("an order that was held by the credit limit ships when all of it is paid", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk);
    const QString number = order(desk, u"{\"sku\": \"BROT\", \"quantity\": 20, \"price\": \"10\"}"_s);
    CHECK(desk.fault("delivery.ship", R"("order": "%1")", number) == u"OrderHeld");
    desk.wait(5); // its goods were free for others meanwhile
    paid(desk, u"238.00"_s, number);
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(at(desk.done("invoice.issue", R"("order": "%1")", number), u"payable"_s) == u"0.00");
}

BOTH("a second hold does not let an order keep its goods longer", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 90}])"),
           u"order"_s);
    desk.done("order.hold", R"("order": "%1", "reason": "Rückfrage")", number);
    desk.wait(2);
    desk.done("order.hold", R"("order": "%1", "reason": "noch eine")", number);
    desk.wait(1);
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"100");
}

BOTH("nor does a prepayment that is taken back while the order is held by hand", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "creditLimit": "0")");
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 90}])"),
           u"order"_s);
    const QString payment = paid(desk, at(shown(desk, number), u"gross"_s), number);
    desk.done("order.hold", R"("order": "%1", "reason": "Rückfrage")", number);
    desk.wait(2);
    desk.done("payment.undo", R"("payment": "%1", "reason": "Rücklastschrift")", payment);
    desk.wait(1);
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"100");
}

BOTH("what is replaced to a held order is kept as long as anything that is set aside for it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 90}])"),
           u"order"_s);
    const QString note = at(desk.done("delivery.ship", R"("order": "%1")", number), u"deliveryNote"_s);
    desk.done("order.hold", R"("order": "%1", "reason": "Rückfrage")", number);
    const QString back =
        at(desk.done("return.open",
                     R"("deliveryNote": "%1", "lines": [{"line": 1, "quantity": 8, "reason": "x"}])", note),
           u"return"_s);
    desk.done("return.receive", R"("return": "%1", "lines": [{"line": 1, "quantity": 8}])", back);
    desk.wait(1);
    desk.done("return.settle", R"("return": "%1", "how": "replace")", back);
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"reserved"_s) == u"8");
    desk.wait(2); // the days count from the hold, not from the replacement
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"reserved"_s) == u"0");
}

BOTH("when an order comes to another sum its hold waits for that, or for nothing any more", company)
{
    Conversation desk(company);
    test::furnish(desk);
    limited(desk);
    const char *change = R"("order": "%1", "lines": [{"line": 1, "quantity": %2}])";
    const QString number =
        order(desk, u"{\"sku\": \"BROT\", \"quantity\": 20, \"price\": \"10\"}"_s); // 238.00
    paid(desk, u"100.00"_s, number);
    CHECK(at(shown(desk, number), u"holds.0.reason"_s) == u"138.00");
    desk.done("order.change", change, number, 30); // 357.00
    CHECK(at(shown(desk, number), u"holds.0.reason"_s) == u"157.00");
    paid(desk, u"156.99"_s, number);
    CHECK(count(shown(desk, number), u"holds"_s) == 1);
    desk.done("order.cancel", R"("order": "%1", "reason": "x", "lines": [{"line": 1, "quantity": 1}])",
              number);
    CHECK(count(shown(desk, number), u"holds"_s) == 0);

    desk.done("party.change", R"("number": "10001", "creditLimit": "0")");
    const QString prepaid =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10}])"),
           u"order"_s);
    paid(desk, u"50.00"_s, prepaid);
    desk.wait(5); // its goods went to whoever wanted them
    desk.done("order.change", R"("order": "%1", "lines": [{"line": 1, "quantity": 10, "price": "4.20"}])",
              prepaid); // 49.98
    CHECK(count(shown(desk, prepaid), u"holds"_s) == 0);
    desk.done("delivery.ship", R"("order": "%1")", prepaid);
}

} // namespace kontorist::credit_test

#include "core/sales/order_store.h"
#include "tests/app/conversation.h"

#include <QJsonArray>

namespace kontorist::order_change_test {

using test::at;
using test::Conversation;
using test::count;

namespace {

QString order(Conversation &desk, const QString &lines, const QString &more = {})
{
    return at(desk.done("order.take", R"("customer": "10001", "lines": [%1]%2)", lines, more), u"order"_s);
}

QJsonObject shown(Conversation &desk, const QString &number)
{
    return desk.done("order.show", R"("order": "%1")", number);
}

Order stored(Conversation &desk, const QString &number)
{
    return order_store::load(desk.database(), order_store::idOf(desk.database(), number));
}

QString invoiced(Conversation &desk, const QString &number)
{
    desk.done("delivery.ship", R"("order": "%1")", number);
    return at(desk.done("invoice.issue", R"("order": "%1")", number), u"invoice"_s);
}

const QString tenBread = u"{\"sku\": \"BROT\", \"quantity\": 10, \"price\": \"10.00\"}"_s;

} // namespace

BOTH("what is cancelled takes its share of a fixed allowance along, in the order's sum as on its invoice",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, tenBread + u", "_s + tenBread,
                                 uR"(, "allowances": [{"amount": "50.00", "reason": "Treue"}])"_s);
    CHECK(at(shown(desk, number), u"net"_s) == u"150.00");
    desk.done("order.cancel", R"("order": "%1", "reason": "x", "lines": [{"line": 2, "quantity": 5}])",
              number);
    CHECK(at(shown(desk, number), u"net"_s) == u"112.50");
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(at(desk.done("invoice.issue", R"("order": "%1")", number), u"net"_s) == u"112.50");
}

BOTH("an order that is cancelled whole comes to nothing, its charges included", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        order(desk, tenBread, uR"(, "charges": [{"amount": "5.90", "reason": "Fracht"}])"_s);
    CHECK(at(shown(desk, number), u"net"_s) == u"105.90");
    CHECK(at(desk.done("order.cancel", R"("order": "%1", "reason": "x")", number), u"state"_s) ==
          u"cancelled");
    CHECK(at(shown(desk, number), u"net"_s) == u"0.00");
    CHECK(at(shown(desk, number), u"gross"_s) == u"0.00");
}

BOTH("cancelling the rest answers that the order is closed by it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, tenBread + uR"(, {"sku": "MEHL", "quantity": 80})"_s);
    const QString bill = invoiced(desk, number);
    desk.done("payment.record", R"("amount": "%1", "invoice": "%2")",
              at(desk.done("openitems.list"), u"total"_s), bill);
    CHECK(at(desk.done("order.cancel", R"("order": "%1", "reason": "x")", number), u"state"_s) == u"closed");
    CHECK(at(shown(desk, number), u"state"_s) == u"closed");
}

BOTH("cash discount that a correction takes back was not paid", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, tenBread);
    const QString bill = invoiced(desk, number);
    desk.done("payment.record", R"("amount": "116.62", "invoice": "%1")", bill);
    CHECK(at(shown(desk, number), u"paid"_s) == u"119.00");
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "x")", bill);
    CHECK(at(shown(desk, number), u"paid"_s) == u"116.62");
}

BOTH("a document that bills a charge alone counts for its order, and each order has its share of a joint one",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString freight = uR"(, "charges": [{"amount": "5.90", "reason": "Fracht"}])"_s;
    const QString number = order(desk, tenBread, freight);
    const QString bill = invoiced(desk, number);
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 1, "quantity": 10, "rebill": true}], "reason": "x")",
              bill);
    CHECK(at(shown(desk, number), u"invoicedGross"_s) == u"7.02");
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "x")", bill);
    const QJsonObject cancelled = shown(desk, number);
    CHECK(at(cancelled, u"invoicedGross"_s) == u"0.00");
    CHECK(count(cancelled, u"documents"_s) ==
          5); // confirmation, delivery note, invoice and two that take it back
    QStringList happened;
    for (const QJsonValue entry : cancelled[u"journal"].toArray())
        happened.append(entry[u"what"].toString());
    CHECK(happened.contains(u"invoice.issued"_s));
    CHECK(happened.contains(u"invoice.corrected"_s));
    CHECK(happened.contains(u"invoice.cancelled"_s));

    const QString second = order(desk, uR"({"sku": "BROT", "quantity": 1, "price": "0.33"})"_s, freight);
    desk.done("delivery.ship", R"("order": "%1")", second);
    CHECK(at(desk.done("invoice.issue", R"("customer": "10001", "kind": "collective")"), u"gross"_s) ==
          u"133.43");
    CHECK(at(shown(desk, number), u"invoicedGross"_s) == u"126.02");
    CHECK(at(shown(desk, second), u"invoicedGross"_s) == u"7.41");
}

BOTH("an accepted quote promises anew: its days may have passed", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString quote = at(
        desk.done(
            "order.add",
            R"("customer": "10001", "asQuote": true, "lines": [{"sku": "RAT", "quantity": 1}, {"sku": "BROT", "quantity": 5}])"),
        u"order"_s);
    desk.wait(14);
    const QJsonObject accepted = desk.done("quote.accept", R"("quote": "%1")", quote);
    CHECK(at(accepted, u"lines.0.promisedOn"_s) == u"2026-12-08");
    CHECK(at(accepted, u"lines.1.promisedOn"_s) == u"2026-12-08");
    CHECK(at(accepted, u"lines.1.promiseBasis"_s) == u"stock");
}

BOTH("goods that an order holds itself are there for it when its quantity changes", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, uR"({"sku": "BROT", "quantity": 90})"_s);
    const char *change = R"("order": "%1", "lines": [{"line": 1, "quantity": %2}])";
    desk.wait(1);
    QJsonObject changed = desk.done("order.change", change, number, 95);
    CHECK(at(changed, u"lines.0.promiseBasis"_s) == u"stock");
    CHECK(at(changed, u"lines.0.promisedOn"_s) == u"2026-11-25");
    desk.wait(1);
    changed = desk.done("order.change", change, number, 80);
    CHECK(at(changed, u"lines.0.promisedOn"_s) == u"2026-11-25"); // fewer keep their place
    desk.done("delivery.ship", R"("order": "%1")", number);
    changed = desk.done("order.change", change, number, 100);
    CHECK(at(changed, u"lines.0.promiseBasis"_s) == u"stock");
    changed = desk.done("order.change", change, number, 101);
    CHECK(at(changed, u"lines.0.promiseBasis"_s) == u"unknown");
}

BOTH("another day for the whole order moves what has no day of its own, and nothing that is shipped", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(
        desk,
        tenBread +
            uR"(, {"sku": "MEHL", "quantity": 2, "requestedOn": "2026-12-01"}, {"sku": "RAT", "quantity": 1})"_s);
    desk.done("delivery.ship", R"("order": "%1", "lines": [{"line": 3}])", number);
    const QJsonObject changed =
        desk.done("order.change", R"("order": "%1", "requestedOn": "2026-12-10")", number);
    CHECK(at(changed, u"lines.0.promisedOn"_s) == u"2026-12-10");
    CHECK(at(changed, u"lines.1.promisedOn"_s) == u"2026-12-01");
    CHECK(at(changed, u"lines.2.promisedOn"_s) == u"2026-11-24");
    CHECK(company.database().number(u"SELECT count(*) FROM reservation WHERE promised_on = '2026-12-10'"_s) ==
          1);
}

BOTH("a line that gets another price keeps the discount that was typed for it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, uR"({"sku": "BROT", "quantity": 10, "discountPercent": "10"})"_s);
    const QJsonObject changed =
        desk.done("order.change", R"("order": "%1", "lines": [{"line": 1, "price": "20.00"}])", number);
    CHECK(at(changed, u"lines.0.discountPercent"_s) == u"10");
    CHECK(at(changed, u"lines.0.net"_s) == u"180.00");
}

BOTH("what is packed of lines that stay behind stays packed", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, tenBread + uR"(, {"sku": "MEHL", "quantity": 2})"_s);
    const char *pack = R"("order": "%1", "parcel": {"items": [{"line": %2, "quantity": %3}]})";
    const char *ship = R"("order": "%1", "lines": [{"line": %2}], "parcels": [{"tracking": "%3"}])";
    desk.done("pack.add", pack, number, 1, 6);
    desk.done("pack.add", pack, number, 2, 2);
    desk.done("delivery.ship", ship, number, 2, u"T2"_s);
    CHECK(desk.fault("pack.add", pack, number, 1, 5) == u"NotPicked");
    desk.done("pack.add", pack, number, 1, 4);
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(desk.database().number(u"SELECT count(*) FROM parcel WHERE delivery IS NULL"_s) == 0);
    CHECK(desk.database().number(u"SELECT count(*) FROM parcel WHERE tracking = 'T2'"_s) == 1);
}

BOTH("a parcel that leaves takes along what the delivery names; the rest is packed again", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, tenBread + uR"(, {"sku": "MEHL", "quantity": 2})"_s);
    desk.done(
        "pack.add",
        R"("order": "%1", "parcel": {"items": [{"line": 1, "quantity": 10}, {"line": 2, "quantity": 2}]})",
        number);
    desk.done("delivery.ship", R"("order": "%1", "lines": [{"line": 2}])", number);
    desk.done("pack.add", R"("order": "%1", "parcel": {"items": [{"line": 1, "quantity": 10}]})", number);
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(at(shown(desk, number), u"lines.0.shipped"_s) == u"10");
}

BOTH("what was said of an order and its lines is taken away again, and the rest of it stays", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "deliveryAddresses": [{"code": "L2", "name": "Lager",
        "street": "Feld 3", "postcode": "04103", "city": "Leipzig", "country": "DE"}])");
    const QString number = order(desk, uR"({"sku": "BROT", "quantity": 10, "price": "10.00", "text": "eilig",
        "requestedOn": "2026-12-21"})"_s,
                                 uR"(, "shipTo": "L2", "requestedOn": "2026-12-22")"_s);
    const QString list = at(
        desk.done("order.show", R"("order": "%1")", order(desk, u"{\"sku\": \"BROT\", \"quantity\": 10}"_s)),
        u"net"_s);
    desk.done("order.change", R"("order": "%1", "lines": [{"line": 1, "clear": ["text"]}])", number);
    CHECK(stored(desk, number).lines[0].text.isEmpty());
    CHECK(at(shown(desk, number), u"lines.0.price"_s) == u"10.00");
    CHECK(stored(desk, number).shipAddress.street == u"Feld 3");
    desk.done("order.change",
              R"("order": "%1", "lines": [{"line": 1, "clear": ["price", "requestedOn"]}],
        "clear": ["requestedOn", "shipTo"])",
              number);
    const QJsonObject order = shown(desk, number);
    CHECK(at(order, u"net"_s) == list);
    CHECK(at(order, u"lines.0.priceSource"_s) != u"typed");
    CHECK(!stored(desk, number).lines[0].requestedOn.isValid());
    CHECK(!stored(desk, number).requestedOn.isValid());
    CHECK(stored(desk, number).shipTo == u""_s);
    CHECK(stored(desk, number).shipAddress.street != u"Feld 3");
    CHECK(desk.fault("order.change", R"("order": "%1", "clear": ["reference"])", number) == u"ChoiceUnknown");
}

} // namespace kontorist::order_change_test

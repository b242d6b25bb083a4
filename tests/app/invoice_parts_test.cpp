#include "tests/app/conversation.h"

#include <QJsonArray>

namespace kontorist::invoice_parts_test {

using test::at;
using test::Conversation;
using test::count;

namespace {

QString shippedOrder(Conversation &desk, const char *customer, const QString &fields)
{
    const QString number =
        at(desk.done("order.take", R"("customer": "%1", %2)", QString::fromLatin1(customer), fields),
           u"order"_s);
    desk.done("delivery.ship", R"("order": "%1")", number);
    return number;
}

// A business in Zurich buys goods, which are an export, and advice, which is taxed where he is.
QString swissOrder(Conversation &desk, const QString &more = {})
{
    const QString customer =
        at(desk.done("party.add", R"("name": "Keller Werkzeuge AG", "street": "Industriestrasse 5",
            "postcode": "8005", "city": "Zürich", "country": "CH")"),
           u"party"_s);
    return shippedOrder(desk, customer.toLatin1().constData(), uR"("lines": [{"sku": "BROT", "quantity": 8},
        {"sku": "RAT", "quantity": 2}])"_s + more);
}

} // namespace

BOTH("so much of a line is billed as was said, and what is billed is never billed twice", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = shippedOrder(desk, "10001", uR"("lines": [{"sku": "BROT", "quantity": 8,
        "price": "10.00"}, {"sku": "MEHL", "quantity": 4}])"_s);
    const QJsonObject part =
        desk.done("invoice.issue", R"("order": "%1", "lines": [{"line": 1, "quantity": 3}])", order);
    CHECK(at(part, u"net"_s) == u"30.00");
    CHECK(count(part, u"lines"_s) == 1);
    CHECK(at(part, u"lines.0.quantity"_s) == u"3");
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "lines": [{"line": 1, "quantity": 6}])", order) ==
          u"AboveToBill");
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "lines": [{"line": 7}])", order) == u"LineUnknown");
    CHECK(desk.fault("invoice.issue", R"("deliveryNotes": ["LS-2026-00001"], "lines": [{"line": 1}])") ==
          u"TextMissing");
    const QJsonObject rest = desk.done("invoice.issue", R"("order": "%1", "lines": [{"line": 1}])", order);
    CHECK(at(rest, u"net"_s) == u"50.00");
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "lines": [{"line": 1, "quantity": 1}])", order) ==
          u"AboveToBill");
    CHECK(at(desk.done("invoice.issue", R"("order": "%1")", order), u"net"_s) == u"10.00");
    CHECK(desk.fault("invoice.issue", R"("order": "%1")", order) == u"NothingToBill");
}

BOTH("a part reaches over deliveries, the oldest first, and keeps the lines' own unit", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT",
        "quantity": 8, "price": "10.00"}])"),
                             u"order"_s);
    const QString first = at(desk.done("delivery.ship", R"("order": "%1", "lines": [{"line": 1,
        "quantity": 3}])",
                                       order),
                             u"deliveryNote"_s);
    const QString second = at(desk.done("delivery.ship", R"("order": "%1")", order), u"deliveryNote"_s);
    const QJsonObject part =
        desk.done("invoice.issue", R"("order": "%1", "lines": [{"line": 1, "quantity": 4}])", order);
    REQUIRE(count(part, u"lines"_s) == 2);
    CHECK(at(part, u"lines.0.quantity"_s) == u"3");
    CHECK(at(part, u"lines.0.deliveryNote"_s) == first);
    CHECK(at(part, u"lines.1.quantity"_s) == u"1");
    CHECK(at(part, u"lines.1.deliveryNote"_s) == second);
}

BOTH("a fixed allowance goes with the parts, and the last part takes the rest", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = shippedOrder(desk, "10001", uR"("lines": [{"sku": "BROT", "quantity": 3,
        "price": "10.00"}], "allowances": [{"amount": "10.00", "reason": "Treue"}])"_s);
    const auto third = uR"("order": "%1", "lines": [{"line": 1, "quantity": 1}])"_s.arg(order);
    CHECK(at(desk.done("invoice.issue", third), u"net"_s) == u"6.67");
    CHECK(at(desk.done("invoice.issue", third), u"net"_s) == u"6.67");
    CHECK(at(desk.done("invoice.issue", third), u"net"_s) == u"6.66");
}

BOTH("goods of an export and a service outside the scope of VAT are billed on two invoices", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = swissOrder(desk, uR"(, "charges": [{"amount": "12.00", "reason": "Fracht"}])"_s);
    const QJsonObject issued = desk.done("invoice.issue", R"("order": "%1")", order);
    REQUIRE(count(issued, u"invoices"_s) == 2);
    CHECK(at(issued, u"invoices.0.tax.0.category"_s) == u"G");
    CHECK(at(issued, u"invoices.0.net"_s) == u"92.00");
    CHECK(at(issued, u"invoices.1.tax.0.category"_s) == u"O");
    CHECK(at(issued, u"invoices.1.net"_s) == u"160.00");
    CHECK(desk.fault("invoice.issue", R"("order": "%1")", order) == u"NothingToBill");
}

BOTH("the run bills an order of both cases, too, and advances are deducted once", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = swissOrder(desk);
    desk.done("payment.record", R"("amount": "100.00", "items": [{"document": "%1", "amount": "100.00"}])",
              order);
    const QJsonObject run = desk.done("invoice.run");
    CHECK(count(run, u"blocked"_s) == 0);
    REQUIRE(count(run, u"issued"_s) == 2);
    CHECK(at(run, u"issued.0.gross"_s) == u"80.00");
    CHECK(at(run, u"issued.1.gross"_s) == u"160.00");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"140.00");
}

} // namespace kontorist::invoice_parts_test

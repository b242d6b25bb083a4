#include "tests/app/conversation.h"
#include "tests/support/intact.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// What random lives have found, in figures that everybody can check with a pencil.
namespace kontorist::exact {

using test::at;
using test::Conversation;

namespace {

QString shipped(Conversation &desk, const QString &fields)
{
    const QString order = at(desk.done("order.take", R"("customer": "10001", %1)", fields), u"order"_s);
    desk.done("delivery.ship", R"("order": "%1")", order);
    return order;
}

QString billed(Conversation &desk, const QString &fields)
{
    return at(desk.done("invoice.issue", R"("order": "%1")", shipped(desk, fields)), u"invoice"_s);
}

QJsonObject exported(Conversation &desk, const QString &document)
{
    const QString path = desk.company().folder.filePath(document + u".json"_s);
    desk.done("document.export", R"("document": "%1", "format": "json", "to": "%2")", document, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString discountable(Conversation &desk, const QString &document)
{
    return at(exported(desk, document), u"discountable"_s);
}

QString balance(Conversation &desk, const QString &account)
{
    return Money(desk.database().number(
                     u"SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM ledger_line WHERE account = ?"_s,
                     account))
        .written();
}

QString bread(int quantity)
{
    return u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": %1, \"price\": \"10.00\"}]"_s.arg(quantity);
}

// Ten BROT, and five with ten euros off, on one invoice of 140.00; its lines are 1 and 2.
QString collective(Conversation &desk)
{
    shipped(desk, bread(10));
    shipped(desk, bread(5) + u", \"allowances\": [{\"amount\": \"10.00\", \"reason\": \"Aktion\"}]"_s);
    const QJsonObject invoice = desk.done("invoice.issue", R"("customer": "10001")");
    CHECK(at(invoice, u"net"_s) == u"140.00");
    return at(invoice, u"invoice"_s);
}

} // namespace

BOTH("on a collective invoice an allowance shrinks with the goods of its own order alone", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice = collective(desk);
    const auto correct = [&](int line, int quantity) {
        return at(desk.done("invoice.correct",
                            R"("invoice": "%1", "lines": [{"line": %2, "quantity": %3}], "reason": "x")",
                            invoice, QString::number(line), QString::number(quantity)),
                  u"net"_s);
    };
    CHECK(correct(1, 4) == u"-40.00");
    CHECK(correct(2, 5) == u"-40.00");
    CHECK(correct(1, 6) == u"-60.00");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("pieces of one order that can be billed again take their allowance along, whatever else is credited",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "quantity": 10},
        {"line": 2, "quantity": 5, "rebill": true}], "reason": "x")",
              collective(desk));
    CHECK(at(desk.done("invoice.issue", R"("customer": "10001")"), u"net"_s) == u"40.00");
}

BOTH("a correction takes away as much of what earns cash discount as the invoice had", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString allowed =
        u", \"allowances\": [{\"percent\": \"10\", \"reason\": \"Treue\", \"noCashDiscount\": true}]"_s;
    const QString invoice = billed(desk, bread(10) + allowed);
    CHECK(discountable(desk, invoice) == u"119.00"); // 107.10, and the 11.90 that stand outside
    const QJsonObject half =
        desk.done("invoice.correct",
                  R"("invoice": "%1", "lines": [{"line": 1, "quantity": 5}], "reason": "x")", invoice);
    CHECK(discountable(desk, at(half, u"correction"_s)) == u"-59.50");
    const QJsonObject paid =
        desk.done("payment.record", R"("amount": "52.36", "items": [{"document": "%1"}])", invoice);
    CHECK(at(paid, u"allocated.0.discount"_s) == u"1.19");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("goods outside cash discount that are credited with their allowance grant no more of it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("article.add",
              R"("sku": "PORTO", "name": "Porto", "unit": "H87", "price": "100.00", "kind": "service",
        "noCashDiscount": true)");
    const QString invoice = billed(
        desk, u"\"lines\": [{\"sku\": \"PORTO\", \"quantity\": 1}, {\"sku\": \"BROT\", \"quantity\": 10, "
              "\"price\": \"10.00\"}], \"allowances\": [{\"percent\": \"5\", \"reason\": \"Treue\"}]"_s);
    CHECK(discountable(desk, invoice) == u"107.10"); // 226.10 less 119.00
    const QJsonObject paid =
        desk.done("payment.record", R"("amount": "223.96", "items": [{"document": "%1"}])", invoice);
    CHECK(at(paid, u"allocated.0.discount"_s) == u"2.14");
    desk.done("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "quantity": 1}], "reason": "x")",
              invoice);
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"-113.05"); // 119.00 less 5.95
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("an allowance without goods of its own rate is given back with the last piece, and billed again",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = shipped(
        desk, bread(1) +
                  u", \"allowances\": [{\"amount\": \"2.00\", \"reason\": \"Treue\", \"taxRate\": \"7\"}], "
                  "\"charges\": [{\"amount\": \"10.00\", \"reason\": \"Kiste\", \"taxRate\": \"7\"}]"_s);
    const auto issue = [&] { return desk.done("invoice.issue", R"("order": "%1")", order); };
    const QJsonObject first = issue();
    CHECK(at(first, u"net"_s) == u"18.00");
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "x")", at(first, u"invoice"_s));
    CHECK(at(issue(), u"net"_s) == u"18.00");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a credit whose allowance falls away with the same cent states the cent on its line", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice = billed(
        desk,
        u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 1, \"price\": \"10.04\"}, {\"sku\": \"BROT\", "
        "\"quantity\": 1, \"price\": \"0.01\"}], \"allowances\": [{\"percent\": \"10\", \"reason\": \"Treue\"}]"_s);
    const QJsonObject credit =
        desk.done("invoice.correct",
                  R"("invoice": "%1", "lines": [{"line": 2, "quantity": 1}], "reason": "x")", invoice);
    const QJsonObject facts = exported(desk, at(credit, u"correction"_s));
    CHECK(at(facts, u"net"_s) == u"0.00"); // 10.05 less 1.01 was 9.04, as 10.04 less 1.00
    CHECK(at(facts, u"lines.0.net"_s) == u"-0.01");
}

BOTH("a charge is not credited where the allowance that stands is more than what else stands", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice = billed(
        desk,
        u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 1, \"price\": \"1.00\"}], \"allowances\": "
        "[{\"amount\": \"5.00\", \"reason\": \"Treue\"}], \"charges\": [{\"amount\": \"10.00\", \"reason\": \"Kiste\"}]"_s);
    const auto credit = [&](const QString &amount) {
        return desk.fault("invoice.correct",
                          R"("invoice": "%1", "charges": [{"charge": 2, "amount": "%2"}], "reason": "x")",
                          invoice, amount);
    };
    CHECK(credit(u"6.01"_s) == u"AboveBilled");
    CHECK(credit(u"6.00"_s) == QString());
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
}

BOTH("three lines outside cash discount are taken back with the cent that their VAT has together", company)
{
    Conversation desk(company);
    test::furnish(desk);
    QStringList lines{u"{\"sku\": \"BROT\", \"quantity\": 10, \"price\": \"10.00\"}"_s};
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s}) {
        desk.done("article.add",
                  R"("sku": "%1", "name": "Porto", "unit": "H87", "price": "0.33", "kind": "service",
            "noCashDiscount": true)",
                  sku);
        lines.append(u"{\"sku\": \"%1\", \"quantity\": 1}"_s.arg(sku));
    }
    const QString invoice = billed(desk, u"\"lines\": ["_s + lines.join(u", "_s) + u']');
    CHECK(discountable(desk, invoice) == u"119.00"); // 120.18 less 1.18
    const QJsonObject back = desk.done("invoice.cancel", R"("invoice": "%1", "reason": "x")", invoice);
    CHECK(discountable(desk, at(back, u"correction"_s)) == u"-119.00");
}

BOTH("cash discount lowers each rate by what of it earns the discount, allowances outside it included",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice =
        billed(desk, u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 10, \"price\": \"10.00\"}, "
                     "{\"sku\": \"MEHL\", \"quantity\": 40, \"price\": \"2.50\"}], \"allowances\": "
                     "[{\"amount\": \"50.00\", \"reason\": \"Bruch\", \"taxRate\": \"19\", "
                     "\"noCashDiscount\": true}]"_s);
    CHECK(discountable(desk, invoice) == u"226.00"); // 119.00 and 107.00; 166.50 is to be paid
    const QJsonObject paid =
        desk.done("payment.record", R"("amount": "161.98", "items": [{"document": "%1"}])", invoice);
    CHECK(at(paid, u"allocated.0.discount"_s) == u"4.52");
    CHECK(balance(desk, u"8736"_s) == u"2.00");
    CHECK(balance(desk, u"8731"_s) == u"2.00");
    CHECK(test::broken(desk.database()) == QStringList());
}

} // namespace kontorist::exact

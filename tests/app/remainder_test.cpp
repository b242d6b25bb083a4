#include "core/billing/billing_store.h"
#include "core/einvoice/mapping_rules.h"
#include "tests/app/conversation.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace kontorist::remainder_test {

using test::at;
using test::Conversation;
using test::count;

namespace {

QString taken(Conversation &desk, const QString &more = {})
{
    return at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10,
        "price": "10.00"}]%1)",
                        more),
              u"order"_s);
}

// Asks for a share of an order and gets it.
QString paidInAdvance(Conversation &desk, const QString &order, const QString &share, const QString &on = {})
{
    const QString day = on.isEmpty() ? QString() : uR"(, "on": "%1")"_s.arg(on);
    const QJsonObject asked =
        desk.done("invoice.issue", R"("order": "%1", "kind": "downPayment", %2%3)", order, share, day);
    desk.done("payment.record", R"("amount": "%1", "invoice": "%2"%3)", at(asked, u"gross"_s),
              at(asked, u"invoice"_s), day);
    return at(asked, u"invoice"_s);
}

QJsonObject last(Conversation &desk, const QString &order, const QString &advances)
{
    desk.done("delivery.ship", R"("order": "%1")", order);
    return desk.done("invoice.issue", R"("order": "%1", "kind": "final", "advances": "%2")", order, advances);
}

// What stands on an account: debit less credit, in cents.
qint64 balance(Conversation &desk, const QString &account)
{
    return desk.database().number(
        u"SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM ledger_line WHERE account = ?"_s, account);
}

// The program reads back what it writes, and every rule of the standard with it: what is wrong is never exported.
QByteArray exported(Conversation &desk, const QString &number)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"invoice.xml"_s);
    desk.done("document.export", R"("document": "%1", "format": "xrechnung-ubl", "to": "%2")", number, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void furnishForEInvoices(Conversation &desk)
{
    test::furnish(desk);
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "vatId": "DE136695976", "iban": "DE02120300000000202051",
        "email": "rechnung@lindner.example", "phone": "+49 341 123456", "contact": "Petra Lange")");
    desk.done("stock.receive",
              R"("lines": [{"sku": "BROT", "quantity": 400}, {"sku": "MEHL", "quantity": 400}])");
    desk.done("party.change", R"("number": "10001", "email": "post@mueller.example",
        "buyerReference": "EK-4711")");
}

} // namespace

BOTH("the invoice over the remainder bills only what is left, with the advance as a line below zero", company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    const QString order = taken(desk);
    const QString asked = paidInAdvance(desk, order, uR"("percent": "30")"_s);
    const QJsonObject rest = last(desk, order, u"remainder"_s);
    CHECK(at(rest, u"net"_s) == u"70.00");
    CHECK(at(rest, u"tax.0.amount"_s) == u"13.30");
    CHECK(at(rest, u"gross"_s) == u"83.30");
    CHECK(at(rest, u"payable"_s) == u"83.30");
    REQUIRE(count(rest, u"lines"_s) == 2);
    CHECK(at(rest, u"lines.1.net"_s) == u"-30.00");
    CHECK(at(rest, u"lines.1.name"_s).contains(asked));
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"83.30");
    CHECK(balance(desk, u"8400"_s) == -100'00);
    CHECK(balance(desk, u"1776"_s) == -19'00);
    CHECK(balance(desk, u"1718"_s) == 0);
    const QByteArray xml = exported(desk, at(rest, u"invoice"_s));
    CHECK(xml.contains(">83.30</cbc:PayableAmount>"));
    CHECK(!xml.contains("PrepaidAmount"));
    CHECK(xml.contains(asked.toUtf8()));
}

BOTH("by itself the remainder is billed to whom gets e-invoices, and all less the advances to others",
     company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    const auto gross = [&](const QString &advances) {
        const QString order = taken(desk);
        paidInAdvance(desk, order, uR"("percent": "30")"_s);
        return at(last(desk, order, advances), u"gross"_s);
    };
    CHECK(gross(u"automatic"_s) == u"119.00");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "zugferd")");
    CHECK(gross(u"automatic"_s) == u"83.30");
    CHECK(gross(u"end"_s) == u"119.00");
    desk.done("party.change", R"("number": "10001", "clear": ["invoiceForm"])");
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "advances": "remainder")");
    const QString order = taken(desk);
    paidInAdvance(desk, order, uR"("percent": "30")"_s);
    desk.done("delivery.ship", R"("order": "%1")", order);
    CHECK(at(desk.done("invoice.issue", R"("order": "%1")", order), u"gross"_s) == u"83.30");
}

BOTH("where the rate of VAT has changed since the advance, each stands at its own", company)
{
    for (const QString &style : {u"remainder"_s, u"end"_s}) {
        test::TestCompany *const shop = &company;
        Conversation desk(*shop);
        if (style == u"remainder"_s)
            furnishForEInvoices(desk);
        INFO(style.toStdString());
        const QString order = taken(desk, uR"(, "on": "2020-12-15")"_s);
        paidInAdvance(desk, order, uR"("percent": "50")"_s, u"2020-12-15"_s);
        const qint64 atSixteen = balance(desk, u"1775"_s), atNineteen = balance(desk, u"1776"_s);
        CHECK(atSixteen == -8'00);
        const QJsonObject issued = last(desk, order, style);
        CHECK(at(issued, u"payable"_s) == u"61.00");
        CHECK(balance(desk, u"1775"_s) == 0);
        CHECK(balance(desk, u"1776"_s) - atNineteen == -19'00);
        CHECK(balance(desk, u"1710"_s) == 0);
        if (style == u"end"_s) {
            CHECK(at(issued, u"gross"_s) == u"119.00");
            CHECK(at(issued, u"deducted.0.tax"_s) == u"8.00");
            CHECK(exported(desk, at(issued, u"invoice"_s)).contains(">61.00</cbc:PayableAmount>"));
            continue;
        }
        CHECK(at(issued, u"net"_s) == u"50.00");
        REQUIRE(count(issued, u"tax"_s) == 2);
        CHECK(at(issued, u"tax.0.rate"_s) == u"16");
        CHECK(at(issued, u"tax.0.base"_s) == u"-50.00");
        CHECK(at(issued, u"tax.0.amount"_s) == u"-8.00");
        CHECK(at(issued, u"tax.1.amount"_s) == u"19.00");
        CHECK(exported(desk, at(issued, u"invoice"_s)).contains(">61.00</cbc:PayableAmount>"));
    }
}

BOTH("whatever was paid in advance, both ways ask for the same cent and no export is refused", company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    for (const char *amount : {"0.01", "0.99", "13.37", "33.33", "77.77", "100.01", "121.13", "132.40"}) {
        INFO(amount);
        QStringList payable;
        for (const QString &style : {u"end"_s, u"remainder"_s}) {
            const QString order =
                at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 9,
                "price": "10.37"}, {"sku": "MEHL", "quantity": 8, "price": "2.51"}])"),
                   u"order"_s);
            paidInAdvance(desk, order, uR"("amount": "%1")"_s.arg(QString::fromLatin1(amount)));
            const QJsonObject issued = last(desk, order, style);
            payable.append(at(issued, u"payable"_s));
            exported(desk, at(issued, u"invoice"_s));
        }
        CHECK(payable[0] == payable[1]);
    }
}

BOTH("a cancelled remainder mirrors what was handed out, and the advance can be deducted again", company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    const QString order = taken(desk);
    paidInAdvance(desk, order, uR"("percent": "30")"_s);
    const QString rest = at(last(desk, order, u"remainder"_s), u"invoice"_s);
    const QJsonObject cancelled =
        desk.done("invoice.cancel", R"("invoice": "%1", "reason": "falsche Anschrift")", rest);
    CHECK(at(cancelled, u"net"_s) == u"-70.00");
    CHECK(at(cancelled, u"gross"_s) == u"-83.30");
    CHECK(exported(desk, at(cancelled, u"correction"_s)).contains(">-83.30</cbc:PayableAmount>"));
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(balance(desk, u"1776"_s) == -5'70); // of the advance, which stands
    const QJsonObject again = desk.done("invoice.issue", R"("order": "%1", "advances": "remainder")", order);
    CHECK(at(again, u"gross"_s) == u"83.30");
}

BOTH("goods that come back of a remainder are credited at their price", company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    const QString order = taken(desk);
    paidInAdvance(desk, order, uR"("percent": "90")"_s);
    const QString rest = at(last(desk, order, u"remainder"_s), u"invoice"_s);
    const QJsonObject corrected =
        desk.done("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "quantity": 5}],
        "reason": "zurück")",
                  rest);
    CHECK(at(corrected, u"gross"_s) == u"-59.50");
    CHECK(desk.fault("invoice.correct", R"("invoice": "%1", "lines": [{"line": 2, "amount": "1.00"}],
        "reason": "x")",
                     rest) == u"LineUnknown");
    exported(desk, at(corrected, u"correction"_s));
    // Half is left, all of it paid in advance: only that much of the advance comes back.
    const QJsonObject cancelled =
        desk.done("invoice.cancel", R"("invoice": "%1", "reason": "der Rest auch")", rest);
    CHECK(at(cancelled, u"gross"_s) == u"0.00");
    exported(desk, at(cancelled, u"correction"_s));
}

BOTH("a part of the price is asked for like a down payment, and no more than the order is worth", company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    const QString order = taken(desk);
    const QJsonObject asked =
        desk.done("invoice.issue", R"("order": "%1", "kind": "partial", "percent": "40")", order);
    CHECK(at(asked, u"gross"_s) == u"47.60");
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "kind": "partial", "amount": "71.41")", order) ==
          u"DownPaymentAboveOrder");
    desk.done("payment.record", R"("amount": "47.60", "invoice": "%1")", at(asked, u"invoice"_s));
    CHECK(at(last(desk, order, u"end"_s), u"payable"_s) == u"71.40");
}

BOTH("each kind of invoice says in its own code what it is, and XRechnung knows none of a down payment",
     company)
{
    Conversation desk(company);
    furnishForEInvoices(desk);
    const auto typeOf = [&](const QJsonObject &issued, einvoice::Profile profile) {
        const Invoice invoice = billing_store::get(desk.database(), at(issued, u"invoice"_s));
        return einvoice::mapping_rules::mapped(invoice, profile, {}, {}).type;
    };
    const QString order = taken(desk);
    const QJsonObject asked =
        desk.done("invoice.issue", R"("order": "%1", "kind": "downPayment", "percent": "10")", order);
    CHECK(typeOf(asked, einvoice::Profile::En16931) == u"386");
    CHECK(typeOf(asked, einvoice::Profile::Xrechnung) == u"380");
    desk.done("payment.record", R"("amount": "11.90", "invoice": "%1")", at(asked, u"invoice"_s));
    desk.done("delivery.ship", R"("order": "%1")", order);
    const QJsonObject part = desk.done(
        "invoice.issue", R"("order": "%1", "kind": "partial", "lines": [{"line": 1, "quantity": 4}])", order);
    CHECK(typeOf(part, einvoice::Profile::Xrechnung) == u"326");
    CHECK(typeOf(desk.done("invoice.issue", R"("order": "%1", "kind": "final")", order),
                 einvoice::Profile::Xrechnung) == u"380");
}

} // namespace kontorist::remainder_test

#include "core/journal/journal_store.h"
#include "tests/app/conversation.h"
#include "tests/support/intact.h"

#include <QJsonArray>

namespace kontorist::billing_rules_test {

using test::at;
using test::broken;
using test::Conversation;
using test::count;

namespace {

/// An order of the furnished company's customer, whose terms pay 10.00 a BROT whatever the quantity.
QString order(Conversation &desk, const QString &fields)
{
    return at(desk.done("order.take", R"("customer": "10001", %1)", fields), u"order"_s);
}

QString shipped(Conversation &desk, const QString &number, const QString &lines = {})
{
    const QString some = lines.isEmpty() ? QString() : u", \"lines\": ["_s + lines + u']';
    return at(desk.done("delivery.ship", R"("order": "%1"%2)", number, some), u"deliveryNote"_s);
}

QJsonObject invoiced(Conversation &desk, const QString &number)
{
    return desk.done("invoice.issue", R"("order": "%1")", number);
}

const auto eightBread = u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 8, \"price\": \"10.00\"}]"_s;

} // namespace

BOTH("an issued document bears no day to come, none in a closed period and none before the last of its range",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, eightBread);
    CHECK(desk.fault("delivery.ship", R"("order": "%1", "on": "2026-11-25")", number) == u"DateInFuture");
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 3}"_s);
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "on": "2026-11-25")", number) == u"DateInFuture");
    invoiced(desk, number);
    shipped(desk, number);
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "on": "2026-11-23")", number) == u"DateBeforeLast");
    CHECK(
        desk.fault("payment.record", R"("amount": "1.00", "customer": "10001", "valueDate": "2026-11-25")") ==
        u"DateInFuture");
    CHECK(desk.fault("stock.receive", R"("sku": "BROT", "quantity": 1, "on": "2026-11-25")") ==
          u"DateInFuture");
    CHECK(desk.fault("return.open", R"("order": "%1", "lines": [{"line": 1, "quantity": 1, "reason": "x"}],
        "on": "2026-11-25")",
                     number) == u"DateInFuture");
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "closedUntil": "2026-11-24")");
    CHECK(desk.fault("invoice.issue", R"("order": "%1")", number) == u"PeriodClosed");
    CHECK(desk.fault("payment.record", R"("amount": "1.00", "customer": "10001")") == u"PeriodClosed");
    desk.wait(1);
    invoiced(desk, number);
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("whoever dates a document back is kept with the day and the reason", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, eightBread);
    desk.wait(3);
    desk.done("delivery.ship", R"("order": "%1", "on": "2026-11-25", "reason": "left with the evening tour")",
              number);
    const QList<JournalEntry> all = journal_store::after(desk.database(), 0, 1000);
    REQUIRE(!all.isEmpty());
    CHECK(all.last().what == u"unit.explained");
    CHECK(all.last().subject != 0);
    CHECK(all.last().detail == R"({"on":"2026-11-25","reason":"left with the evening tour"})");
}

BOTH("goods of December that are invoiced in January carry January's date and number, and December's supply",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.wait(36);
    const QString number = order(desk, eightBread);
    shipped(desk, number);
    desk.wait(5);
    CHECK(desk.company().clock.today() == QDate(2027, 1, 4));
    CHECK(at(invoiced(desk, number), u"invoice"_s) == u"RE-2027-00001");
    const QJsonObject ledger = desk.done("ledger.list", R"("from": "2026-01-01", "until": "2027-12-31")");
    CHECK(at(ledger, u"entries.0.on"_s) == u"2027-01-04");
    CHECK(at(ledger, u"entries.0.documentOn"_s) == u"2027-01-04");
    CHECK(at(ledger, u"entries.0.suppliedOn"_s) == u"2026-12-30");
    CHECK(at(ledger, u"entries.0.taxedOn"_s) == u"2026-12-30");
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "taxation": "collected")");
    desk.done("payment.record",
              R"("amount": "95.20", "invoice": "RE-2027-00001", "valueDate": "2027-01-03")");
    const QJsonObject collected = desk.done("ledger.list", R"("from": "2026-01-01", "until": "2027-12-31")");
    CHECK(at(collected, u"entries.0.taxedOn"_s).isEmpty());
    CHECK(at(collected, u"entries.1.taxedOn"_s) == u"2027-01-03");
}

BOTH("a fixed charge is billed whole with the first invoice, and what is added to it later with the next",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        order(desk, eightBread + u", \"charges\": [{\"amount\": \"5.00\", \"reason\": \"Fracht\"}]"_s);
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 2}"_s);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"25.00");
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 2}"_s);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"20.00");
    CHECK(desk.fault("order.change", R"("order": "%1", "charges": [])", number) == u"ChargeBilled");
    desk.done("order.change", R"("order": "%1", "charges": [{"amount": "8.00", "reason": "Fracht"}])",
              number);
    shipped(desk, number);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"43.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a charge for each delivery is asked for once a delivery, also when its pieces are billed again",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, eightBread + u", \"charges\": [{\"amount\": \"5.00\", "
                                                    "\"reason\": \"Fracht\", \"eachDelivery\": true}]"_s);
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 2}"_s);
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 2}"_s);
    const QString first = at(invoiced(desk, number), u"invoice"_s);
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"59.50"); // net 40 and twice 5
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 1, "quantity": 2, "rebill": true}], "reason": "Menge")",
              first);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"20.00");
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "Anschrift")", first);
    CHECK(at(invoiced(desk, number), u"net"_s) ==
          u"30.00"); // the other delivery, and twice 5: all had been given back
    shipped(desk, number);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"45.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a fixed allowance goes with the goods, the last invoice takes the rest, and percentages are on each",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        order(desk, eightBread + u", \"allowances\": [{\"amount\": \"10.00\", \"reason\": \"Aktion\"}, "
                                 "{\"percent\": \"10\", \"reason\": \"Treue\"}]"_s);
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 3}"_s);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"23.25"); // 30 - 3.75 - 3.00
    shipped(desk, number, u"{\"line\": 1, \"quantity\": 3}"_s);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"23.25");
    shipped(desk, number);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"15.50"); // 20 - 2.50 - 2.00
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a rest that is cancelled takes its share of a fixed allowance with it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        order(desk, eightBread + u", \"allowances\": [{\"amount\": \"8.00\", \"reason\": \"Aktion\"}]"_s);
    desk.done("order.cancel", R"("order": "%1", "reason": "zu viel", "lines": [{"line": 1, "quantity": 2}])",
              number);
    shipped(desk, number);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"54.00");
}

BOTH("pieces that are billed again get their share of a fixed allowance again", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        order(desk, eightBread + u", \"allowances\": [{\"amount\": \"8.00\", \"reason\": \"Aktion\"}]"_s);
    shipped(desk, number);
    const QString invoice = at(invoiced(desk, number), u"invoice"_s);
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 1, "quantity": 4, "rebill": true}], "reason": "Preis")",
              invoice);
    CHECK(at(invoiced(desk, number), u"net"_s) == u"36.00");
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 1, "quantity": 1}], "reason": "Bruch")", invoice);
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"74.97"); // 63 net: seven at 10 less 1
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a correction shrinks allowances, leaves charges and takes the rest with the last piece", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(
        desk,
        u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 3, \"price\": \"3.33\"}], \"allowances\": "
        "[{\"amount\": \"1.00\", \"reason\": \"Aktion\"}, {\"percent\": \"5\", \"reason\": \"Treue\"}], "
        "\"charges\": [{\"amount\": \"4.00\", \"reason\": \"Fracht\"}]"_s);
    shipped(desk, number);
    const QJsonObject invoice = invoiced(desk, number);
    CHECK(at(invoice, u"net"_s) == u"12.49"); // 9.99 - 1.00 - 0.50 + 4.00
    CHECK(at(invoice, u"gross"_s) == u"14.86");
    const auto correct = [&](const QString &what) {
        return desk.done("invoice.correct", R"("invoice": "%1", %2, "reason": "Bruch")",
                         at(invoice, u"invoice"_s), what);
    };
    const QJsonObject one = correct(u"\"lines\": [{\"line\": 1, \"quantity\": 1}]"_s);
    CHECK(at(one, u"net"_s) == u"-2.83"); // 12.49 less 9.66 for two
    CHECK(at(one, u"tax.0.amount"_s) == u"-0.54");
    const QJsonObject all = correct(u"\"lines\": [{\"line\": 1, \"quantity\": 2}]"_s);
    CHECK(at(all, u"net"_s) == u"-5.66");
    CHECK(at(desk.done("openitems.list"), u"total"_s) ==
          u"4.75"); // the freight stands; its last cent of tax goes with it
    correct(u"\"charges\": [{\"charge\": 3}]"_s);
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a piece whose price was reduced is credited at the price that stands", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk, eightBread);
    shipped(desk, number);
    const QString invoice = at(invoiced(desk, number), u"invoice"_s);
    const auto correct = [&](const QString &line) {
        return at(desk.done("invoice.correct",
                            R"("invoice": "%1", "lines": [{"line": 1, %2}], "reason": "x")", invoice, line),
                  u"net"_s);
    };
    CHECK(correct(u"\"amount\": \"16.00\""_s) == u"-16.00"); // two off each
    CHECK(correct(u"\"quantity\": 3"_s) == u"-24.00");
    CHECK(correct(u"\"amount\": \"5.00\""_s) == u"-5.00"); // one more off each of five
    CHECK(desk.fault("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "amount": "35.01"}],
        "reason": "x")",
                     invoice) == u"AboveBilled");
    CHECK(correct(u"\"quantity\": 5"_s) == u"-35.00");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("deliveries of equal terms share one collective invoice, and each other difference makes its own",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "invoicing": "monthly", "buyerReference": "Einkauf 7")");
    const auto sold = [&](const QString &more) {
        shipped(desk, order(desk, u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 1}]"_s + more));
    };
    sold(u", \"reference\": \"B-1\""_s);
    sold(u", \"reference\": \"B-2\""_s);
    sold(u", \"terms\": {\"days\": 7}"_s);
    sold(u", \"payBy\": \"directDebit\""_s);
    sold(u", \"prices\": \"gross\""_s);
    desk.wait(10);
    const QJsonObject run = desk.done("invoice.run");
    CHECK(at(run, u"blocked"_s) == u"[]");
    CHECK(count(run, u"issued"_s) == 4);
    const auto kinds = desk.database().all(
        u"SELECT kind || ' ' || buyer_reference || ' ' || gross FROM invoice ORDER BY id"_s, only<QString>);
    CHECK(kinds == QStringList{u"collective Einkauf 7 2380"_s, u"invoice Einkauf 7 1190"_s,
                               u"invoice Einkauf 7 1190"_s, u"invoice Einkauf 7 1190"_s});
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("freight without a rate splits over the goods' rates, and with one stands there alone", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const auto lines = u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 3, \"price\": \"10.00\"}, "
                       "{\"sku\": \"MEHL\", \"quantity\": 4, \"price\": \"2.50\"}], "_s;
    const QString split =
        order(desk, lines + u"\"charges\": [{\"amount\": \"4.00\", \"reason\": \"Fracht\"}]"_s);
    shipped(desk, split);
    const QJsonObject both = invoiced(desk, split);
    CHECK(at(both, u"tax.0.base"_s) == u"11.00"); // 7 %
    CHECK(at(both, u"tax.1.base"_s) == u"33.00"); // 19 %
    const QString fixed = order(
        desk,
        lines + u"\"charges\": [{\"amount\": \"4.00\", \"reason\": \"Fracht\", \"taxRate\": \"19\"}]"_s);
    shipped(desk, fixed);
    CHECK(at(invoiced(desk, fixed), u"tax.1.base"_s) == u"34.00");
}

BOTH(
    "a business in another member state without a VAT id of its own pays VAT, and only forcing it tax-free is refused",
    company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.add", R"("name": "Bäcker Wien", "street": "Ring 1", "postcode": "1010", "city": "Wien",
        "country": "AT")");
    desk.done("party.add", R"("name": "Bäcker Graz", "street": "Ring 2", "postcode": "8010", "city": "Graz",
        "country": "AT", "vatIds": [{"id": "ATU12345675", "checkedOn": "2026-11-20", "result": "valid"}])");
    desk.done("party.add", R"("name": "Bäcker Linz", "street": "Ring 3", "postcode": "4020", "city": "Linz",
        "country": "AT", "vatIds": [{"id": "ATU12345675", "checkedOn": "2026-11-20", "result": "invalid"}])");
    const auto bread = u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 1}]"_s;
    for (const char16_t *without : {u"10002", u"10004"}) {
        const QJsonObject taxed =
            desk.done("order.add", R"("customer": "%1", %2)", QString::fromUtf16(without), bread);
        CHECK(at(taxed, u"taxCase"_s) == u"standard");
        CHECK(at(taxed, u"gross"_s) == u"11.90");
        CHECK(at(taxed, u"openPoints.0.fault"_s) == u"VatIdNotValidated");
        CHECK(at(taxed, u"openPoints.0.blocking"_s) == u"false");
        CHECK(desk.fault("order.add", R"("customer": "%1", %2, "taxCase": "intraCommunity")",
                         QString::fromUtf16(without), bread) == u"TaxCaseContradiction");
    }
    const QJsonObject free = desk.done("order.add", R"("customer": "10003", %1)", bread);
    CHECK(at(free, u"taxCase"_s) == u"intraCommunity");
    CHECK(at(free, u"openPoints"_s) == u"[]");
}

BOTH("the run bills each delivery, a complete order, or a month that is over, as the customer has it",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.add",
              R"("name": "Ganz", "street": "Weg 1", "postcode": "01067", "city": "Dresden", "country": "DE",
        "invoicing": "order")");
    desk.done("party.add",
              R"("name": "Monat", "street": "Weg 2", "postcode": "01067", "city": "Dresden", "country": "DE",
        "invoicing": "monthly")");
    QStringList orders;
    for (const char16_t *customer : {u"10001", u"10002", u"10003"}) {
        orders.append(
            at(desk.done("order.take", R"("customer": "%1", "lines": [{"sku": "BROT", "quantity": 3}])",
                         QString::fromUtf16(customer)),
               u"order"_s));
        shipped(desk, orders.last(), u"{\"line\": 1, \"quantity\": 1}"_s);
        shipped(desk, orders.last(), u"{\"line\": 1, \"quantity\": 1}"_s);
    }
    CHECK(count(desk.done("invoice.run"), u"issued"_s) == 2); // the two deliveries of the first
    shipped(desk, orders[1]);
    const QJsonObject whole = desk.done("invoice.run");
    CHECK(count(whole, u"issued"_s) == 1);
    CHECK(at(whole, u"issued.0.gross"_s) == u"35.70");
    desk.wait(7); // December
    const QJsonObject month = desk.done("invoice.run");
    CHECK(count(month, u"issued"_s) == 1);
    CHECK(at(month, u"issued.0.gross"_s) == u"23.80");
}

BOTH("an order that cannot be billed is named, and keeps none of its customer's others back", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "invoicing": "monthly")");
    const auto bread = u"\"lines\": [{\"sku\": \"BROT\", \"quantity\": 1}]"_s;
    QStringList orders;
    for (int i = 0; i < 3; ++i)
        orders.append(order(desk, bread));
    // The middle one waits for its down payment.
    desk.done("invoice.issue", R"("order": "%1", "kind": "downPayment", "percent": "50")", orders[1]);
    for (const QString &number : orders)
        shipped(desk, number);
    desk.wait(10);
    const QJsonObject run = desk.done("invoice.run");
    CHECK(count(run, u"blocked"_s) == 1);
    CHECK(at(run, u"blocked.0.order"_s) == orders[1]);
    CHECK(at(run, u"blocked.0.fault"_s) == u"DownPaymentOpen");
    CHECK(count(run, u"issued"_s) == 1);
    CHECK(at(run, u"issued.0.gross"_s) == u"23.80");
    CHECK(broken(desk.database()) == QStringList());
}

} // namespace kontorist::billing_rules_test

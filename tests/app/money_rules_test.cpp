#include "tests/app/conversation.h"
#include "tests/support/intact.h"

#include <QJsonArray>

namespace kontorist::money_rules_test {

using test::at;
using test::broken;
using test::Conversation;
using test::count;

namespace {

// Ten BROT at 10.00: net 100.00, gross 119.00. Two per cent within seven days.
QString order(Conversation &desk, const QString &more = {})
{
    return at(
        desk.done("order.take",
                  R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10, "price": "10.00"}]%1)",
                  more),
        u"order"_s);
}

QString invoiced(Conversation &desk, const QString &number)
{
    desk.done("delivery.ship", R"("order": "%1")", number);
    return at(desk.done("invoice.issue", R"("order": "%1")", number), u"invoice"_s);
}

QString paid(Conversation &desk, const QString &document, const QString &amount)
{
    return at(
        desk.done("payment.record", R"("amount": "%1", "items": [{"document": "%2"}])", amount, document),
        u"payment"_s);
}

QString total(Conversation &desk)
{
    return at(desk.done("openitems.list"), u"total"_s);
}

// What the ledger has on an account, debit less credit.
QString balance(Conversation &desk, const QString &account)
{
    return Money(desk.database().number(
                     u"SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM ledger_line WHERE account = ?"_s,
                     account))
        .written();
}

} // namespace

BOTH("money on an order stands on its own account with its VAT from the day it came, in either chart",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString first = order(desk);
    paid(desk, first, u"59.50"_s);
    CHECK(balance(desk, u"1718"_s) == u"-50.00");
    CHECK(balance(desk, u"1776"_s) == u"-9.50");
    CHECK(balance(desk, u"1400"_s) == u"0.00");
    const QJsonObject ledger = desk.done("ledger.list", R"("from": "2026-01-01", "until": "2027-12-31")");
    CHECK(at(ledger, u"entries.0.kind"_s) == u"advance");
    CHECK(at(ledger, u"entries.0.taxedOn"_s) == u"2026-11-24");
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "ledger": "SKR04")");
    const QString flour =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "MEHL", "quantity": 10},
        {"sku": "BROT", "quantity": 1, "price": "10.00"}])"),
           u"order"_s);
    paid(desk, flour, u"38.65"_s);
    CHECK(balance(desk, u"3260"_s) == u"-25.00");
    CHECK(balance(desk, u"3801"_s) == u"-1.75");
    CHECK(balance(desk, u"3272"_s) == u"-10.00");
    CHECK(balance(desk, u"3806"_s) == u"-1.90");
}

BOTH("a cancelled invoice gives its advance back, and the next one deducts it again", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk);
    const QString payment = paid(desk, number, u"59.50"_s);
    const QString invoice = invoiced(desk, number);
    CHECK(total(desk) == u"59.50");
    CHECK(balance(desk, u"1718"_s) == u"0.00");
    CHECK(desk.fault("payment.undo", R"("payment": "%1", "reason": "x")", payment) == u"AdvanceUsed");
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "Anschrift")", invoice);
    CHECK(total(desk) == u"0.00");
    CHECK(balance(desk, u"1718"_s) == u"-50.00");
    CHECK(balance(desk, u"1776"_s) == u"-9.50");
    CHECK(at(desk.done("order.show", R"("order": "%1")", number), u"paid"_s) == u"59.50");
    const QJsonObject again = desk.done("invoice.issue", R"("order": "%1")", number);
    CHECK(at(again, u"payable"_s) == u"59.50");
    CHECK(at(again, u"deducted.0.tax"_s) == u"9.50");
    paid(desk, at(again, u"invoice"_s), u"59.50"_s);
    // Paid to its end and cancelled: what was paid beside the advance is credit, the advance is one again.
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "doch nicht")", at(again, u"invoice"_s));
    CHECK(total(desk) == u"-59.50");
    CHECK(balance(desk, u"1718"_s) == u"-50.00");
    desk.done("payment.undo", R"("payment": "%1", "reason": "returned")", payment);
    CHECK(balance(desk, u"1718"_s) == u"0.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("money on a cancelled order is paid back, and its VAT with it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk);
    const QString payment = paid(desk, number, u"119.00"_s);
    CHECK(desk.fault("payment.refund", R"("order": "%1", "amount": "10.00")", number) == u"AdvanceNeeded");
    CHECK(desk.fault("payment.allocate", R"("payment": "%1", "items": [{"document": "%2"}])", payment,
                     order(desk)) == u"AdvanceNeeded");
    desk.done("order.cancel", R"("order": "%1", "reason": "Kunde will nicht mehr")", number);
    CHECK(desk.fault("payment.record", R"("amount": "1.00", "items": [{"document": "%1"}])", number) ==
          u"OrderCancelled");
    CHECK(desk.fault("payment.refund", R"("order": "%1", "amount": "119.01")", number) == u"AboveCredit");
    desk.done("payment.refund", R"("order": "%1", "amount": "19.00")", number);
    CHECK(balance(desk, u"1776"_s) == u"-15.97");
    CHECK(at(desk.done("order.show", R"("order": "%1")", number), u"paid"_s) == u"100.00");
    desk.done("payment.refund", R"("customer": "10001", "amount": "100.00")");
    for (const QString &account : {u"1718"_s, u"1776"_s, u"1400"_s, u"1200"_s})
        CHECK(balance(desk, account) == u"0.00");
    CHECK(desk.fault("payment.undo", R"("payment": "%1", "reason": "x")", payment) == u"PaymentRefunded");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("money on a cancelled order pays another order or invoice of the customer, and can be taken back whole",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString never = order(desk);
    const QString payment = paid(desk, never, u"119.00"_s);
    desk.done("order.cancel", R"("order": "%1", "reason": "x")", never);
    const QString instead = order(desk, u", \"payBy\": \"prepayment\""_s);
    const QString invoice = invoiced(desk, order(desk));
    const QJsonObject used = desk.done("payment.allocate", R"("payment": "%1", "items": [
        {"document": "%2", "amount": "100.00"}, {"document": "%3", "amount": "15.00"}])",
                                       payment, instead, invoice);
    CHECK(count(used, u"allocated"_s) == 2);
    CHECK(at(used, u"allocated.0.invoice"_s) == instead);
    CHECK(at(used, u"unallocated"_s) == u"0.00");
    CHECK(balance(desk, u"1718"_s) == u"-87.39"); // of 4.00 and 100.00, without VAT
    CHECK(total(desk) == u"104.00");
    CHECK(broken(desk.database()) == QStringList());
    desk.done("payment.undo", R"("payment": "%1", "reason": "returned debit")", payment);
    CHECK(balance(desk, u"1718"_s) == u"0.00");
    CHECK(balance(desk, u"1200"_s) == u"0.00");
    CHECK(total(desk) == u"119.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("what was paid in advance for a rest that is cancelled is paid back", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = order(desk);
    paid(desk, number, u"119.00"_s);
    desk.done("delivery.ship", R"("order": "%1", "lines": [{"line": 1, "quantity": 5}])", number);
    desk.done("order.cancel", R"("order": "%1", "reason": "Rest entfällt")", number);
    CHECK(desk.fault("payment.refund", R"("order": "%1", "amount": "59.50")", number) == u"AdvanceNeeded");
    desk.done("invoice.issue", R"("order": "%1")", number);
    desk.done("payment.refund", R"("order": "%1", "amount": "59.50")", number);
    CHECK(balance(desk, u"1718"_s) == u"0.00");
    CHECK(balance(desk, u"1776"_s) == u"-9.50");
    CHECK(balance(desk, u"1400"_s) == u"0.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("money on account becomes the advance of an order and lifts its hold; a credit cannot", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString payment =
        at(desk.done("payment.record", R"("amount": "150.00", "customer": "10001")"), u"payment"_s);
    const QString number = order(desk, u", \"payBy\": \"prepayment\""_s);
    CHECK(desk.fault("delivery.ship", R"("order": "%1")", number) == u"OrderHeld");
    desk.wait(1);
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "closedUntil": "2026-11-24")");
    const QJsonObject used =
        desk.done("payment.allocate", R"("payment": "%1", "items": [{"document": "%2"}])", payment, number);
    CHECK(at(used, u"allocated.0.amount"_s) == u"119.00");
    CHECK(at(used, u"unallocated"_s) == u"31.00");
    CHECK(balance(desk, u"1718"_s) == u"-100.00");
    CHECK(total(desk) == u"-31.00");
    const QString invoice = invoiced(desk, number);
    CHECK(at(desk.done("order.show", R"("order": "%1")", number), u"state"_s) == u"closed");
    const QString credit =
        at(desk.done("invoice.correct",
                     R"("invoice": "%1", "lines": [{"line": 1, "quantity": 1}], "reason": "Bruch")", invoice),
           u"correction"_s);
    CHECK(desk.fault("payment.allocate", R"("payment": "%1", "items": [{"document": "%2"}])", credit,
                     order(desk)) == u"DownPaymentNeedsMoney");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("open items call a down payment by its name", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("invoice.issue", R"("order": "%1", "kind": "downPayment", "percent": "50")", order(desk));
    invoiced(desk, order(desk));
    const QJsonObject items = desk.done("openitems.list");
    CHECK(at(items, u"rows.0.kind"_s) == u"downPayment");
    CHECK(at(items, u"rows.1.kind"_s) == u"invoice");
    CHECK(desk.database().number(u"SELECT count(*) FROM receivable WHERE amount < 0 OR open < 0"_s) == 0);
}

BOTH("three invoices less cash discount less a correction are the transfer, and all of it can be taken back",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString old = invoiced(desk, order(desk));
    paid(desk, old, u"119.00"_s);
    const QString credit =
        at(desk.done("invoice.correct",
                     R"("invoice": "%1", "lines": [{"line": 1, "quantity": 2}], "reason": "Bruch")", old),
           u"correction"_s);
    QStringList invoices;
    for (int i = 0; i < 3; ++i)
        invoices.append(invoiced(desk, order(desk)));
    CHECK(total(desk) == u"333.20");
    // 3 x 119.00 - 2 % of it - 23.80
    const QJsonObject payment =
        desk.done("payment.record", R"("amount": "326.06", "items": [{"document": "%1"}, {"document": "%2"},
        {"document": "%3"}, {"document": "%4"}])",
                  invoices[0], invoices[1], invoices[2], credit);
    CHECK(at(payment, u"unallocated"_s) == u"0.00");
    CHECK(total(desk) == u"0.00");
    CHECK(balance(desk, u"8736"_s) == u"6.00");
    CHECK(broken(desk.database()) == QStringList());
    desk.done("payment.undo", R"("payment": "%1", "reason": "falsch zugeordnet")", at(payment, u"payment"_s));
    CHECK(total(desk) == u"333.20");
    CHECK(count(desk.done("openitems.list"), u"rows"_s) == 4);
    CHECK(balance(desk, u"8736"_s) == u"0.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a credit that was put against the wrong invoice is taken back", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString old = invoiced(desk, order(desk));
    paid(desk, old, u"119.00"_s);
    const QString credit =
        at(desk.done("invoice.correct",
                     R"("invoice": "%1", "lines": [{"line": 1, "quantity": 2}], "reason": "Bruch")", old),
           u"correction"_s);
    const QString other = invoiced(desk, order(desk));
    CHECK(desk.fault("payment.undo", R"("payment": "%1", "reason": "x")", credit) == u"NotAllocated");
    desk.done("payment.allocate", R"("payment": "%1", "items": [{"document": "%2"}])", credit, other);
    CHECK(count(desk.done("openitems.list"), u"rows"_s) == 1);
    CHECK(total(desk) == u"95.20");
    desk.done("payment.undo", R"("payment": "%1", "reason": "falsche Rechnung")", credit);
    CHECK(count(desk.done("openitems.list"), u"rows"_s) == 2);
    CHECK(total(desk) == u"95.20");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("cash discount goes by the day of value, also when the money is put to its invoice later", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString first = invoiced(desk, order(desk));
    const QString second = invoiced(desk, order(desk));
    desk.wait(9);
    const QString early = at(desk.done("payment.record", R"("amount": "116.62", "customer": "10001",
        "valueDate": "2026-12-01")"),
                             u"payment"_s);
    CHECK(at(desk.done("payment.allocate", R"("payment": "%1", "items": [{"document": "%2"}])", early, first),
             u"allocated.0.discount"_s) == u"2.38");
    CHECK(at(desk.done("payment.record", R"("amount": "116.62", "invoice": "%1", "valueDate": "2026-12-02")",
                       second),
             u"allocated.0.discount"_s) == u"0.00");
    CHECK(total(desk) == u"2.38");
}

BOTH("cash discount is earned on what is left after corrections, without what is marked", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10,
        "price": "10.00"}], "charges": [{"amount": "10.00", "reason": "Fracht", "noCashDiscount": true}])"),
           u"order"_s);
    const QString invoice = invoiced(desk, number); // gross 130.90, of it 119.00 with discount
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 1, "quantity": 5}], "reason": "Bruch")", invoice);
    const QJsonObject payment =
        desk.done("payment.record", R"("amount": "70.21", "invoice": "%1")", invoice); // 71.40 - 2 % of 59.50
    CHECK(at(payment, u"allocated.0.discount"_s) == u"1.19");
    CHECK(total(desk) == u"0.00");
}

BOTH(
    "a correction after the cash discount takes it back in proportion, with the VAT of the goods that it corrects",
    company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 100,
        "price": "10.00"}])"),
           u"order"_s);
    const QString whole = invoiced(desk, number); // 1,000.00 net
    paid(desk, whole, u"1166.20"_s);
    const QString half =
        at(desk.done("invoice.correct",
                     R"("invoice": "%1", "lines": [{"line": 1, "quantity": 50}], "reason": "Bruch")", whole),
           u"correction"_s);
    CHECK(total(desk) == u"-583.10"); // 490.00 and its VAT
    CHECK(balance(desk, u"8736"_s) == u"10.00");
    CHECK(balance(desk, u"1776"_s) == u"-93.10");
    desk.done("payment.refund", R"("correction": "%1", "amount": "583.10")", half);

    desk.done("stock.receive", R"("sku": "BROT", "quantity": 100)");
    const QString mixed =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10,
        "price": "10.00"}, {"sku": "MEHL", "quantity": 40, "price": "2.50"}])"),
           u"order"_s);
    const QString both = invoiced(desk, mixed); // 119.00 and 107.00
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 2, "quantity": 20}], "reason": "feucht")", both);
    paid(desk, both, u"169.05"_s);              // 172.50 less 2 %
    CHECK(balance(desk, u"8731"_s) == u"1.00"); // of the 50.00 that were left
    CHECK(balance(desk, u"8736"_s) == u"12.00");
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 2, "quantity": 20}], "reason": "feucht")", both);
    CHECK(balance(desk, u"8731"_s) == u"0.00");
    CHECK(balance(desk, u"8736"_s) == u"12.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("of a cash discount that came back with one kind of goods nothing stands once its payment is undone",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10,
        "price": "10.00"}, {"sku": "MEHL", "quantity": 40, "price": "2.50"}])"),
           u"order"_s);
    const QString both = invoiced(desk, number); // 119.00 and 107.00
    const QString payment = paid(desk, both, u"221.48"_s);
    desk.done("invoice.correct",
              R"("invoice": "%1", "lines": [{"line": 1, "quantity": 10}], "reason": "Bruch")", both);
    desk.done("payment.undo", R"("payment": "%1", "reason": "Rücklastschrift")", payment);
    CHECK(balance(desk, u"8731"_s) == u"0.00");
    CHECK(balance(desk, u"8736"_s) == u"0.00");
    CHECK(balance(desk, u"1771"_s) == u"-7.00"); // of the goods that were kept
    CHECK(balance(desk, u"1776"_s) == u"0.00");
    CHECK(broken(desk.database()) == QStringList());
}

BOTH("a correction that would raise its invoice is refused", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = at(desk.done("order.take", R"("customer": "10001",
        "lines": [{"sku": "BROT", "quantity": 3, "price": "0.01"}, {"sku": "BROT", "quantity": 25, "price": "0.01"}],
        "allowances": [{"amount": "1.17", "reason": "x"}], "charges": [{"amount": "14.04", "reason": "x"}])"),
                              u"order"_s);
    desk.done("delivery.ship", R"("order": "%1")", number);
    const QJsonObject invoice = desk.done("invoice.issue", R"("order": "%1")", number);
    CHECK(desk.fault("invoice.correct",
                     R"("invoice": "%1", "lines": [{"line": 2, "quantity": 11}], "reason": "x")",
                     at(invoice, u"invoice"_s)) == u"CorrectionRaises");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == at(invoice, u"gross"_s));
}

BOTH("the last correction takes back a cash discount to the cent, its tax included", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take",
                     R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 25, "price": "7.77"}],
            "charges": [{"percent": "1", "reason": "Fracht"}], "allowances": [{"amount": "0.21", "reason": "Treue"}])"),
           u"order"_s);
    const QString bill = invoiced(desk, number);
    desk.done("payment.record", R"("amount": "228.56", "invoice": "%1")", bill);
    CHECK(balance(desk, u"8736"_s) == u"3.92");
    desk.done("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "quantity": 25}], "reason": "x")",
              bill);
    desk.done("invoice.cancel", R"("invoice": "%1", "reason": "x")", bill);
    for (const QString &account : {u"8736"_s, u"1776"_s, u"8400"_s})
        CHECK(balance(desk, account) == u"0.00");
    CHECK(total(desk) == u"-228.56");
}

} // namespace kontorist::money_rules_test

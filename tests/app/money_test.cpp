#include "tests/app/conversation.h"

#include <QJsonArray>

namespace kontorist::money_test {

using test::at;
using test::billed;
using test::checkLedger;
using test::Conversation;

namespace {

QJsonObject order(Conversation &desk, const QString &number)
{
    return desk.done("order.show", R"("order": "%1")", number);
}

QString onAccount(Conversation &desk, const QString &account)
{
    Money balance;
    for (const QJsonValue &entry :
         desk.done("ledger.list", R"("from": "2026-01-01", "until": "2027-12-31")")[u"entries"_s].toArray())
        for (const QJsonValue &line : entry[u"lines"_s].toArray())
            if (line[u"account"_s].toString() == account)
                balance += Money::read(line[u"debit"_s].toString(), u"debit"_s) -
                           Money::read(line[u"credit"_s].toString(), u"credit"_s);
    return balance.written();
}

} // namespace

BOTH("a payment earns its cash discount, is taken back, and a credit is paid out", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    const QJsonObject early = desk.done("payment.record", R"("amount": "136.44", "invoice": "RE-2026-00001",
        "discountTaken": true)");
    CHECK(at(early, u"allocated.0.discount"_s) == u"2.78");
    CHECK(at(early, u"unallocated"_s) == u"0.00");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"state"_s) == u"closed");
    desk.done("payment.undo", R"("payment": "%1", "reason": "returned debit")", at(early, u"payment"_s));
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"139.22");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"state"_s) == u"released");
    CHECK(desk.fault("payment.undo", R"("payment": "%1", "reason": "x")", at(early, u"payment"_s)) ==
          u"PaymentAlreadyUndone");

    const QJsonObject over = desk.done("payment.record", R"("amount": "150.00", "invoice": "RE-2026-00001")");
    CHECK(at(over, u"unallocated"_s) == u"10.78");
    CHECK(desk.fault("payment.refund", R"("customer": "10001", "amount": "10.79")") == u"AboveCredit");
    desk.done("payment.refund", R"("customer": "10001", "amount": "10.78")");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(desk.fault("payment.undo", R"("payment": "%1", "reason": "x")", at(over, u"payment"_s)) ==
          u"PaymentRefunded");
    CHECK(onAccount(desk, u"1200"_s) == u"139.22");
    checkLedger(desk);
}

BOTH("money on an order is an advance, and its invoice deducts it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.take",
              R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 12}], "payBy": "prepayment")");
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001")") == u"OrderHeld");
    desk.done("payment.record", R"("amount": "128.52", "items": [{"document": "AU-2026-00001"}])");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"holds"_s) == u"[]");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    const QJsonObject invoice = desk.done("invoice.issue", R"("order": "AU-2026-00001")");
    CHECK(at(invoice, u"gross"_s) == u"128.52");
    CHECK(at(invoice, u"payable"_s) == u"0.00");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"state"_s) == u"closed");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    checkLedger(desk);
}

BOTH("two customers that were one become one, with what they owe", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    desk.done("party.add", R"("name": "Baeckerei Mueller", "street": "Hauptstr. 7", "postcode": "01067",
        "city": "Dresden", "country": "DE")");
    CHECK(desk.fault("party.merge", R"("from": "10001", "into": "10001")") == u"PartyMergedWithItself");
    CHECK(desk.fault("party.merge", R"("from": "10001", "into": "19999")") == u"PartyUnknown");
    desk.done("party.merge", R"("from": "10001", "into": "10002")");
    CHECK(at(desk.done("openitems.list", R"("customer": "10002")"), u"total"_s) == u"139.22");
    CHECK(at(desk.done("openitems.list", R"("customer": "10001")"), u"total"_s) ==
          u"139.22"); // leads to the new one
    desk.done("payment.record", R"("amount": "139.22", "customer": "10001", "invoice": "RE-2026-00001")");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(at(desk.done("order.add", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}])"),
             u"net"_s) == u"10.00");
    checkLedger(desk);
}

BOTH("what happens to the documents of a merged customer stands on the account of the other", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    const QString early =
        at(desk.done("payment.record", R"("amount": "139.22", "invoice": "RE-2026-00001")"), u"payment"_s);
    for (int i = 2; i <= 4; ++i) {
        desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "RAT", "quantity": 1}])");
        desk.done("delivery.ship", R"("order": "AU-2026-0000%1")", i);
        if (i < 4)
            desk.done("invoice.issue", R"("order": "AU-2026-0000%1")", i);
    }
    desk.done("party.add", R"("name": "Baeckerei Mueller", "street": "Hauptstr. 7", "postcode": "01067",
        "city": "Dresden", "country": "DE")");
    desk.done("party.merge", R"("from": "10001", "into": "10002")");
    checkLedger(desk);
    desk.done("payment.record", R"("amount": "93.30", "invoice": "RE-2026-00002", "discountTaken": "1.90")");
    checkLedger(desk);
    desk.done("invoice.correct",
              R"("invoice": "RE-2026-00002", "reason": "late", "lines": [{"line": 1, "amount": "10.00"}])");
    checkLedger(desk);
    desk.done("invoice.cancel", R"("invoice": "RE-2026-00003", "reason": "wrong")");
    checkLedger(desk);
    desk.done("payment.undo", R"("payment": "%1", "reason": "bounced")", early);
    checkLedger(desk);
    CHECK(test::count(desk.done("orders.list", R"("customer": "10002")"), u"rows"_s) == 4);
    desk.done("invoice.issue", R"("customer": "10002")");
    checkLedger(desk);
    CHECK(desk.done("openitems.list", R"("customer": "10002")") == desk.done("openitems.list"));
}

} // namespace kontorist::money_test

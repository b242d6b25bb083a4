#include "tests/app/conversation.h"
#include "tests/support/intact.h"

/// What leaves the house, what it is worth, on which day it is supplied, and what of it is to bill.
namespace kontorist::shipping_test {

using test::at;
using test::billed;
using test::Conversation;

namespace {

QString line(Conversation &desk, const char *field)
{
    return at(desk.done("order.show", R"("order": "AU-2026-00001")"),
              u"lines.0."_s + QString::fromLatin1(field));
}

// "cause quantity value" of what moved into or out of our places, or past them.
QStringList movements(Conversation &desk, const char *sku)
{
    return desk.database().all(
        u"SELECT m.cause, m.quantity, m.value FROM stock_movement m JOIN article a ON a.id = m.article "
        "WHERE a.sku = ? ORDER BY m.id"_s,
        [](Row &row) {
            const auto cause = row.take<QString>();
            const auto quantity = row.take<Quantity>();
            return u"%1 %2 %3"_s.arg(cause, quantity.written(), row.take<Money>().written());
        },
        QString::fromLatin1(sku));
}

qint64 notices(Conversation &desk, const char *note)
{
    return desk.database().number(
        u"SELECT count(*) FROM outbox WHERE document = ? AND way = 'email' AND state = 'pending'"_s,
        QString::fromLatin1(note));
}

void askForHandover(Conversation &desk)
{
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "vatId": "DE136695976", "requireHandover": true)");
}

void take(Conversation &desk, int quantity)
{
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": %1}])", quantity);
}

QString suppliedOn(Conversation &desk)
{
    desk.done("invoice.issue", R"("order": "AU-2026-00001")");
    return desk.database()
        .one(u"SELECT supplied_on FROM invoice_line ORDER BY id DESC LIMIT 1"_s, only<QString>)
        .value();
}

} // namespace

BOTH("goods come at cost, go at the average, and come back at the value that they left with", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("article.add", R"("sku": "TEE", "name": "Tee", "unit": "H87", "price": "8.00")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 10, "cost": "1.00")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 10, "cost": "3.00")");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "TEE", "quantity": 5}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 15, "cost": "4.00")");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 2, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 2}])");
    CHECK(movements(desk, "TEE") ==
          QStringList({u"receipt 10 10.00"_s, u"receipt 10 30.00"_s, u"ship 5 10.00"_s, u"receipt 15 60.00"_s,
                       u"return 2 4.00"_s}));
    desk.done("stock.count", R"("sku": "TEE", "location": "MAIN", "counted": 27, "reason": "Inventur")");
    CHECK(movements(desk, "TEE").last() == u"count 3 9.00");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("what left from two bins comes back at the value of both", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("article.add", R"("sku": "TEE", "name": "Tee", "unit": "H87", "price": "8.00")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 5, "bin": "A-1", "cost": "1.00")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 5, "bin": "B-1", "cost": "9.00")");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "TEE", "quantity": 10}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 10, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 10}])");
    CHECK(movements(desk, "TEE").last() == u"return 10 50.00");
}

BOTH("a shipment that is taken back lies in its bins at its value", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, 7);
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("stock.receive", R"("sku": "BROT", "quantity": 10, "cost": "9.00")");
    desk.done("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "never left")");
    CHECK(movements(desk, "BROT").last() == u"undo 7 28.00");
    CHECK(line(desk, "reserved") == u"7");
}

BOTH("what a supplier sends to the customer moves past us at its cost, and back", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("article.add", R"("sku": "OFEN", "name": "Backofen", "unit": "H87", "price": "900.00",
        "cost": "600.00", "kind": "nonstock")");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "OFEN", "quantity": 2},
        {"sku": "BROT", "quantity": 1}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(movements(desk, "OFEN") == QStringList({u"ship 2 1200.00"_s}));
    CHECK(company.database().number(
              u"SELECT count(*) FROM stock_movement WHERE from_place = 1 AND to_place = 2"_s) == 1);
    CHECK(at(desk.done("stock.show", R"("sku": "OFEN")"), u"locations"_s) == u"[]");
    CHECK(test::broken(desk.database()) == QStringList());
    desk.done("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "never left")");
    CHECK(movements(desk, "OFEN") == QStringList({u"ship 2 1200.00"_s, u"undo 2 1200.00"_s}));
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a replacement goes out on the same line, unbilled, and is counted apart", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 3, "reason": "broken"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 3}])");
    desk.done("return.settle", R"("return": "RT-2026-00001", "how": "replace")");
    CHECK(line(desk, "reserved") == u"3");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(line(desk, "shipped") == u"12");
    CHECK(line(desk, "replaced") == u"3");
    CHECK(line(desk, "invoiced") == u"12");
    CHECK(desk.fault("invoice.issue", R"("order": "AU-2026-00001")") == u"NothingToBill");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("shipping makes the delivery note and takes the goods out; handing over starts the notice", company)
{
    Conversation desk(company);
    test::furnish(desk);
    askForHandover(desk);
    take(desk, 5);
    CHECK(at(desk.done("delivery.ship", R"("order": "AU-2026-00001")"), u"deliveryNote"_s) ==
          u"LS-2026-00001");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"onHand"_s) == u"95");
    CHECK(notices(desk, "LS-2026-00001") == 0);
    desk.wait(1);
    CHECK(at(desk.done("delivery.handover", R"("deliveryNote": "LS-2026-00001")"), u"suppliedOn"_s) ==
          u"2026-11-25");
    CHECK(notices(desk, "LS-2026-00001") == 1);
    CHECK(desk.fault("delivery.handover", R"("deliveryNote": "LS-2026-00001")") == u"AlreadyHandedOver");
    CHECK(suppliedOn(desk) == u"2026-11-25");
}

BOTH("where nobody asks for a hand-over it is the same moment, and what is taken back tells nobody", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, 5);
    CHECK(at(desk.done("delivery.ship", R"("order": "AU-2026-00001")"), u"suppliedOn"_s) == u"2026-11-24");
    CHECK(notices(desk, "LS-2026-00001") == 1);
    desk.done("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "never left")");
    CHECK(notices(desk, "LS-2026-00001") == 0);
}

BOTH("without a hand-over the day of shipping is the day of supply", company)
{
    Conversation desk(company);
    test::furnish(desk);
    askForHandover(desk);
    take(desk, 5);
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.wait(3);
    CHECK(suppliedOn(desk) == u"2026-11-24");
}

BOTH("the day of delivery is the day of supply, even before the note's own date", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, 5);
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001", "deliveredOn": "2026-11-25")") ==
          u"DateInFuture");
    CHECK(at(desk.done("delivery.ship", R"("order": "AU-2026-00001", "deliveredOn": "2026-11-20")"),
             u"suppliedOn"_s) == u"2026-11-20");
    CHECK(suppliedOn(desk) == u"2026-11-20");
}

BOTH("the day of delivery may be told later, once, until it is billed", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, 5);
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.wait(2);
    const char *told = R"("deliveryNote": "LS-2026-00001", "deliveredOn": "2026-11-26")";
    CHECK(at(desk.done("delivery.handover", told), u"suppliedOn"_s) == u"2026-11-26");
    CHECK(desk.fault("delivery.handover", told) == u"AlreadyHandedOver");
    CHECK(suppliedOn(desk) == u"2026-11-26");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00002")");
    desk.done("invoice.issue", R"("order": "AU-2026-00002")");
    CHECK(desk.fault("delivery.handover",
                     R"("deliveryNote": "LS-2026-00002", "deliveredOn": "2026-11-26")") == u"DeliveryBilled");
}

BOTH("to bill is what was delivered, less what is billed, less what came back before", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, 20);
    desk.done("delivery.ship", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 12}])");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 5, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 5}])");
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"net"_s) == u"63.00"); // 7 × 9.00
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"net"_s) == u"72.00"); // 8 × 9.00
    CHECK(line(desk, "invoiced") == u"15");
    CHECK(desk.fault("invoice.issue", R"("order": "AU-2026-00001")") == u"NothingToBill");
    // What comes back after it was billed is credited, not billed less.
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 2, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00002", "lines": [{"line": 1, "quantity": 2}])");
    desk.done("return.settle", R"("return": "RT-2026-00002", "how": "credit")");
    CHECK(line(desk, "invoiced") == u"15");
    CHECK(line(desk, "credited") == u"2");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a correction is counted apart, and only one that says so makes its pieces billable again", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    desk.done("invoice.correct", R"("invoice": "RE-2026-00001", "reason": "x",
        "lines": [{"line": 1, "quantity": 2}])");
    CHECK(line(desk, "invoiced") == u"12");
    CHECK(line(desk, "credited") == u"2");
    CHECK(desk.fault("invoice.issue", R"("order": "AU-2026-00001")") == u"NothingToBill");
    desk.done("invoice.correct", R"("invoice": "RE-2026-00001", "reason": "x",
        "lines": [{"line": 1, "quantity": 3, "rebill": true}])");
    CHECK(line(desk, "invoiced") == u"9");
    CHECK(line(desk, "credited") == u"2");
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"net"_s) == u"27.00");
    CHECK(test::broken(desk.database()) == QStringList());
}

} // namespace kontorist::shipping_test

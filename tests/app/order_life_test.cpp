#include "tests/app/conversation.h"
#include "tests/support/intact.h"

#include <QJsonArray>

namespace kontorist::order_life_test {

using test::at;
using test::billed;
using test::checkLedger;
using test::Conversation;

namespace {

QJsonObject order(Conversation &desk, const QString &number)
{
    return desk.done("order.show", R"("order": "%1")", number);
}

} // namespace

BOTH("an order goes from the telephone to its payment, and two pieces of it come back", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "requirePicking": true, "requireHandover": true)");

    const QJsonObject entered = desk.done("order.add", R"("customer": "10001", "channel": "phone",
        "reference": "Frau Kluge", "lines": [{"sku": "BROT", "quantity": 12}, {"sku": "MEHL", "quantity": "4"}])");
    CHECK(at(entered, u"order"_s) == u"AU-2026-00001");
    CHECK(at(entered, u"lines.0.price"_s) == u"9.00"); // from ten pieces on
    CHECK(at(entered, u"lines.0.available"_s) == u"100");
    CHECK(at(entered, u"net"_s) == u"118.00");
    CHECK(at(entered, u"tax.1.amount"_s) == u"20.52");
    CHECK(at(entered, u"tax.0.amount"_s) == u"0.70");
    CHECK(at(entered, u"gross"_s) == u"139.22");
    CHECK(at(entered, u"openPoints"_s) == u"[]");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"reserved"_s) == u"0");

    CHECK(at(desk.done("order.confirm", R"("order": "AU-2026-00001", "by": "email")"), u"document"_s) ==
          u"AU-2026-00001/1");
    const QJsonObject released = desk.done("order.release", R"("order": "AU-2026-00001")");
    CHECK(test::count(released, u"reserved"_s) == 2);
    CHECK(at(released, u"short"_s) == u"[]");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"88");

    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001")") == u"NotPicked");
    const QJsonObject picks = desk.done("pick.start", R"("orders": ["AU-2026-00001"])");
    CHECK(at(picks, u"pickList"_s) == u"KL-2026-00001");
    CHECK(test::count(picks, u"stops"_s) == 2);
    CHECK(at(desk.done("pick.record",
                       R"("pickList": "KL-2026-00001", "scans": [{"sku": "BROT", "quantity": 12}])"),
             u"open"_s) == u"4");
    CHECK(at(desk.done("pick.record",
                       R"("pickList": "KL-2026-00001", "scans": [{"sku": "MEHL", "quantity": 4}])"),
             u"open"_s) == u"0");
    CHECK(desk.fault("pick.record",
                     R"("pickList": "KL-2026-00001", "scans": [{"sku": "BROT", "quantity": 1}])") ==
          u"PickedTooMany");
    CHECK(desk.fault("order.unrelease", R"("order": "AU-2026-00001", "reason": "x")") == u"AlreadyPicked");
    desk.done("pack.add", R"("order": "AU-2026-00001", "parcel": {"items": [{"line": 1, "quantity": 12}]})");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"lines.0.packed"_s) == u"12");

    const QString note = at(desk.done("delivery.ship", R"("order": "AU-2026-00001", "carrier": "DHL",
        "parcels": [{"tracking": "00340434161094000000", "weightGrams": 5200}])"),
                            u"deliveryNote"_s);
    CHECK(note == u"LS-2026-00001");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"onHand"_s) == u"88");
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001")") == u"NothingToShip");
    desk.done("delivery.handover", R"("deliveryNote": "LS-2026-00001")");
    CHECK(desk.fault("delivery.handover", R"("deliveryNote": "LS-2026-00001")") == u"AlreadyHandedOver");

    const QJsonObject invoice = desk.done("invoice.issue", R"("order": "AU-2026-00001")");
    CHECK(at(invoice, u"invoice"_s) == u"RE-2026-00001");
    CHECK(at(invoice, u"gross"_s) == u"139.22");
    CHECK(at(invoice, u"payable"_s) == u"139.22");
    CHECK(at(invoice, u"due"_s) == u"2026-12-08");
    CHECK(desk.fault("invoice.issue", R"("order": "AU-2026-00001")") == u"NothingToBill");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"139.22");

    desk.wait(10); // the days of the cash discount are over
    const QJsonObject part = desk.done("payment.record", R"("amount": "100.00", "invoice": "RE-2026-00001")");
    CHECK(at(part, u"allocated.0.amount"_s) == u"100.00");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"39.22");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"state"_s) == u"released");
    desk.done("payment.record", R"("amount": "39.22", "invoice": "RE-2026-00001")");
    const QJsonObject paid = order(desk, u"AU-2026-00001"_s);
    CHECK(at(paid, u"state"_s) == u"closed");
    CHECK(at(paid, u"paid"_s) == u"139.22");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");

    CHECK(desk.fault("return.open", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 13,
        "reason": "broken"}])") == u"AboveDelivered");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 2, "reason": "broken"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 2}])");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"88");
    desk.done("return.inspect",
              R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 2, "verdict": "resell"}])");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"90");
    const QJsonObject settled = desk.done("return.settle", R"("return": "RT-2026-00001", "how": "refund")");
    CHECK(at(settled, u"documents.0.correction"_s) == u"RK-2026-00001");
    CHECK(at(settled, u"documents.0.gross"_s) == u"-21.42");
    CHECK(at(settled, u"state"_s) == u"settled");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");

    CHECK(at(order(desk, u"AU-2026-00001"_s), u"lines.0.returned"_s) == u"2");
    CHECK(at(desk.done("search", R"("text": "mueller")"), u"hits.0.number"_s) == u"10001");
    CHECK(at(desk.done("search", R"("text": "RE-2026-00001")"), u"hits.0.kind"_s) == u"invoice");
    CHECK(at(desk.done("orders.list", R"("worklist": "done")"), u"rows.0.order"_s) == u"AU-2026-00001");
    checkLedger(desk);
}

BOTH("what is short goes later, and each delivery is billed apart", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QJsonObject taken = desk.done("order.take", R"("customer": "10001",
        "lines": [{"sku": "BROT", "quantity": 130}, {"sku": "RAT", "quantity": "1.5"}])");
    CHECK(at(taken, u"reserved.0.quantity"_s) == u"100");
    CHECK(at(taken, u"short.0.quantity"_s) == u"30");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001")") == u"NothingToShip");
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"net"_s) == u"1020.00");
    const QJsonObject between = order(desk, u"AU-2026-00001"_s);
    CHECK(at(between, u"lines.0.open"_s) == u"30");
    CHECK(at(between, u"lines.0.shipped"_s) == u"100");
    CHECK(at(between, u"lines.1.shipped"_s) == u"1.5");

    const QJsonObject received = desk.done("stock.receive", R"("sku": "BROT", "quantity": 40)");
    CHECK(at(received, u"allocated.0.order"_s) == u"AU-2026-00001");
    CHECK(at(received, u"allocated.0.quantity"_s) == u"30");
    CHECK(
        desk.fault("delivery.ship", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 31}])") ==
        u"AboveOrdered");
    desk.done("delivery.ship", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 10}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    const QJsonObject rest = desk.done("invoice.issue", R"("order": "AU-2026-00001")");
    CHECK(at(rest, u"net"_s) == u"270.00");
    CHECK(test::count(desk.done("openitems.list"), u"rows"_s) == 2);
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"invoicedGross"_s) == u"1535.10");
    checkLedger(desk);
}

BOTH("the invoice run bills a customer's deliveries together, by its mode", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "invoicing": "monthly")");
    for (int i = 1; i <= 3; ++i) {
        desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "MEHL", "quantity": %1}])", i);
        desk.done("delivery.ship", R"("order": "AU-2026-0000%1")", i);
    }
    CHECK(at(desk.done("invoice.run"), u"issued"_s) == u"[]"); // the month is not over
    desk.wait(8);
    const QJsonObject issued = desk.done("invoice.run", R"("until": "2026-11-30")");
    CHECK(test::count(issued, u"issued"_s) == 1);
    CHECK(at(issued, u"issued.0.gross"_s) == u"16.05");
    CHECK(at(issued, u"blocked"_s) == u"[]");
    CHECK(at(desk.done("invoice.run"), u"issued"_s) == u"[]");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "MEHL", "quantity": 1}])");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "MEHL", "quantity": 2}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00004")");
    desk.done("delivery.ship", R"("order": "AU-2026-00005")");
    CHECK(at(desk.done("invoice.issue", R"("deliveryNotes": ["LS-2026-00004", "LS-2026-00005"])"),
             u"gross"_s) == u"8.03");
    checkLedger(desk);
}

BOTH("an invoice is corrected in part, then cancelled, and its pieces are billed again", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    const QJsonObject corrected =
        desk.done("invoice.correct", R"("invoice": "RE-2026-00001", "reason": "two were stale",
        "lines": [{"line": 1, "quantity": 2}])");
    CHECK(at(corrected, u"correction"_s) == u"RK-2026-00001");
    CHECK(at(corrected, u"net"_s) == u"-18.00");
    CHECK(at(corrected, u"gross"_s) == u"-21.42");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"117.80");
    CHECK(desk.fault("invoice.correct", R"("invoice": "RE-2026-00001", "reason": "x", "lines": [{"line": 1,
        "quantity": 11}])") == u"AboveBilled");
    CHECK(desk.fault("invoice.correct", R"("invoice": "RK-2026-00001", "reason": "x", "lines": [{"line": 1,
        "quantity": 1}])") == u"InvoiceIsCorrection");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"lines.0.credited"_s) == u"2");
    CHECK(desk.fault("invoice.issue", R"("order": "AU-2026-00001")") == u"NothingToBill");

    const QJsonObject cancelled =
        desk.done("invoice.cancel", R"("invoice": "RE-2026-00001", "reason": "wrong address")");
    CHECK(at(cancelled, u"gross"_s) == u"-117.80");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(desk.fault("invoice.cancel", R"("invoice": "RE-2026-00001", "reason": "x")") ==
          u"InvoiceCancelled");
    const QJsonObject again = desk.done("invoice.issue", R"("order": "AU-2026-00001")");
    CHECK(at(again, u"invoice"_s) == u"RE-2026-00002");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == at(again, u"gross"_s));
    checkLedger(desk);
}

BOTH("an order is held, lifted, taken back and cancelled, and its goods are free again", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 100}])");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 5}])");
    CHECK(at(order(desk, u"AU-2026-00002"_s), u"lines.0.missing"_s) == u"5");
    CHECK(desk.fault("order.lift", R"("order": "AU-2026-00001", "reason": "x")") == u"OrderNotHeld");
    CHECK(test::count(desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")"),
                      u"holds"_s) == 1);
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001")") == u"OrderHeld");
    CHECK(desk.fault("pick.start", R"("orders": ["AU-2026-00001"])") == u"OrderHeld");
    CHECK(at(desk.done("order.lift", R"("order": "AU-2026-00001", "reason": "called")"), u"holds"_s) ==
          u"[]");
    desk.done("order.unrelease", R"("order": "AU-2026-00001", "reason": "other goods")");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"state"_s) == u"entered");
    CHECK(at(order(desk, u"AU-2026-00002"_s), u"lines.0.reserved"_s) == u"5"); // served by what became free
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00001")") == u"OrderNotReleased");
    CHECK(at(desk.done("order.release", R"("order": "AU-2026-00001")"), u"short.0.quantity"_s) == u"5");
    desk.done("order.cancel",
              R"("order": "AU-2026-00001", "reason": "shop closes", "lines": [{"line": 1, "quantity": 40}])");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"35");
    CHECK(at(desk.done("order.cancel", R"("order": "AU-2026-00001", "reason": "shop closes")"), u"state"_s) ==
          u"cancelled");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"95");
    for (const char *act : {"order.release", "order.confirm", "delivery.ship", "invoice.issue"})
        CHECK(desk.fault(act, R"("order": "AU-2026-00001")") == u"OrderCancelled");
}

BOTH("a held order frees its goods after its days, and takes them again when it is lifted", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 60}])");
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")");
    desk.wait(2);
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"40");
    desk.wait(1);
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"100");
    desk.done("order.lift", R"("order": "AU-2026-00001", "reason": "called")");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"40");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"onHand"_s) == u"40");
}

BOTH("a wrong shipment is taken back, unless it is billed", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    CHECK(desk.fault("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "x")") ==
          u"DeliveryBilled");
    desk.done("invoice.cancel", R"("invoice": "RE-2026-00001", "reason": "never left")");
    desk.done("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "never left")");
    CHECK(desk.fault("delivery.undo", R"("deliveryNote": "LS-2026-00001", "reason": "x")") ==
          u"DeliveryAlreadyUndone");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"onHand"_s) == u"100");
    CHECK(at(order(desk, u"AU-2026-00001"_s), u"lines.0.shipped"_s) == u"0");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"88");
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"gross"_s) == u"139.22");
}

BOTH("a line or document that is named twice counts twice", company)
{
    Conversation desk(company);
    test::furnish(desk);
    billed(desk);
    CHECK(desk.fault("return.open",
                     R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 7, "reason": "x"},
        {"line": 1, "quantity": 6, "reason": "y"}])") == u"AboveDelivered");
    CHECK(desk.fault("payment.record",
                     R"("amount": "200.00", "items": [{"document": "RE-2026-00001", "amount": "100.00"},
        {"document": "RE-2026-00001", "amount": "100.00"}])") == u"AboveOpen");
    desk.done("payment.record",
              R"("amount": "139.22", "items": [{"document": "RE-2026-00001", "amount": "100.00"},
        {"document": "RE-2026-00001"}])");
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"0.00");
    CHECK(desk.fault("payment.record",
                     R"("amount": "50.00", "invoice": "RE-2026-00001", "discountTaken": "0.01")") ==
          u"AboveOpen");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10}])");
    CHECK(desk.fault("delivery.ship", R"("order": "AU-2026-00002", "lines": [{"line": 1, "quantity": 6},
        {"line": 1, "quantity": 5}])") == u"AboveOrdered");
    desk.done(
        "delivery.ship",
        R"("order": "AU-2026-00002", "lines": [{"line": 1, "quantity": 3}, {"line": 1, "quantity": 4}])");
    CHECK(at(order(desk, u"AU-2026-00002"_s), u"lines.0.shipped"_s) == u"7");
    CHECK(desk.fault("order.cancel",
                     R"("order": "AU-2026-00002", "reason": "x", "lines": [{"line": 1, "quantity": 2},
        {"line": 1, "quantity": 2}])") == u"AlreadyShipped");
}

BOTH("several scans of one line in one go meet in one heap, and go out together", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number =
        at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 12}])"),
           u"order"_s);
    const QString list = at(desk.done("pick.start", R"("orders": ["%1"])", number), u"pickList"_s);
    CHECK(at(desk.done("pick.record", R"("pickList": "%1", "scans": [{"sku": "BROT", "quantity": 5},
        {"sku": "BROT", "quantity": 4}])",
                       list),
             u"open"_s) == u"3");
    CHECK(test::broken(desk.database()) == QStringList());
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"onHand"_s) == u"88");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"reserved"_s) == u"0");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("freight follows what is still to go: a line that was cancelled has no share in it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString number = at(desk.done("order.take", R"("customer": "10001", "lines":
        [{"sku": "RAT", "quantity": 2, "price": "0"}, {"sku": "MEHL", "quantity": 4}],
        "charges": [{"amount": "10.00", "reason": "Fracht"}])"),
                              u"order"_s);
    desk.done("order.cancel", R"("order": "%1", "reason": "x", "lines": [{"line": 2, "quantity": 4}])",
              number);
    CHECK(at(desk.done("order.show", R"("order": "%1")", number), u"gross"_s) == u"11.90"); // 19 %, not 7 %
    desk.done("delivery.ship", R"("order": "%1")", number);
    CHECK(at(desk.done("invoice.issue", R"("order": "%1")", number), u"gross"_s) == u"11.90");
}

BOTH("the same key answers the same and does nothing; with another request it is refused", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const char *request =
        R"("key": "shop-4711", "customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}])";
    const QJsonObject first = desk.done("order.take", request);
    CHECK(desk.done("order.take", request) == first);
    CHECK(test::count(desk.done("orders.list"), u"rows"_s) == 1);
    CHECK(desk.fault("order.take", R"("key": "shop-4711", "customer": "10001", "lines": [{"sku": "BROT",
        "quantity": 2}])") == u"KeyReused");
    CHECK(desk.fault("order.cancel", R"("key": "shop-4711", "order": "AU-2026-00001", "reason": "x")") ==
          u"KeyReused");
}

} // namespace kontorist::order_life_test

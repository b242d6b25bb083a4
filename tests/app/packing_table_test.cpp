#include "tests/app/conversation.h"
#include "tests/support/intact.h"

/// From the bin to the parcel: what a picker and a packer do, and what the office changes meanwhile.
namespace kontorist::packing_table_test {

using test::at;
using test::Conversation;

namespace {

constexpr auto strict = R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
    "city": "Leipzig", "country": "DE", "requirePicking": true)";

QJsonObject order(Conversation &desk, int number)
{
    return desk.done("order.show", R"("order": "AU-2026-0000%1")", number);
}

QString bins(Conversation &desk, const char *sku)
{
    QStringList all;
    for (const QJsonValue &each :
         desk.done("stock.show", R"("sku": "%1")", QString::fromLatin1(sku))[u"locations"_s].toArray())
        all.append(u"%1/%2: %3, %4"_s.arg(each[u"kind"_s].toString(), each[u"bin"_s].toString(),
                                          each[u"onHand"_s].toString(), each[u"value"_s].toString()));
    all.sort();
    return all.join(u"; "_s);
}

// Two orders on one pick list: twenty BROT for the first, ten BROT and four MEHL for the second.
void picking(Conversation &desk)
{
    test::furnish(desk);
    desk.done("company.set", strict);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 20}])");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10},
        {"sku": "MEHL", "quantity": 4}])");
    desk.done("pick.start", R"("orders": ["AU-2026-00001", "AU-2026-00002"])");
}

QString picked(Conversation &desk, int number)
{
    return at(order(desk, number), u"lines.0.picked"_s);
}

} // namespace

BOTH("picked goods go back into the bins that they came from, each into its own", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("company.set", strict);
    desk.done("article.add", R"("sku": "TEE", "name": "Tee", "unit": "H87", "price": "8.00")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 5, "bin": "A-1", "cost": "1.00")");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 5, "bin": "B-1", "cost": "3.00")");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "TEE", "quantity": 8}])");
    desk.done("pick.start", R"("orders": ["AU-2026-00001"])");
    desk.done("pick.record", R"("pickList": "KL-2026-00001", "scans": [{"sku": "TEE", "quantity": 8}])");
    CHECK(bins(desk, "TEE") == u"sellable/B-1: 2, 6.00; staging/: 8, 14.00");
    desk.done("pick.undo", R"("order": "AU-2026-00001", "reason": "wrong cart")");
    CHECK(bins(desk, "TEE") == u"sellable/A-1: 5, 8.75; sellable/B-1: 5, 11.25");
    CHECK(at(order(desk, 1), u"lines.0.reserved"_s) == u"8");
    // The list is open again.
    CHECK(at(desk.done("pick.record",
                       R"("pickList": "KL-2026-00001", "scans": [{"sku": "TEE", "quantity": 8}])"),
             u"open"_s) == u"0");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("the last scan is undone alone, and can be scanned again", company)
{
    Conversation desk(company);
    picking(desk);
    desk.done("pick.record", R"("pickList": "KL-2026-00001", "scans": [{"sku": "BROT", "quantity": 20}])");
    desk.done("pick.undo",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 1}], "reason": "x")");
    CHECK(picked(desk, 1) == u"19");
    CHECK(desk.fault("pick.undo", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 20}],
        "reason": "x")") == u"NothingPicked");
    desk.done("pack.add", R"("order": "AU-2026-00001", "parcel": {"items": [{"line": 1, "quantity": 19}]})");
    CHECK(desk.fault("pick.undo", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 1}],
        "reason": "x")") == u"AlreadyPacked");
    CHECK(at(desk.done("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 1, "order": "AU-2026-00001"}])"),
             u"stops.0.open"_s) == u"0");
    CHECK(picked(desk, 1) == u"20");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a parcel is taken apart again, and its goods go back", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 20}])");
    desk.done("pack.add", R"("order": "AU-2026-00001", "parcel": {"items": [{"line": 1, "quantity": 15}]})");
    CHECK(bins(desk, "BROT") == u"sellable/: 85, 340.00; staging/: 15, 60.00");
    CHECK(desk.fault("pack.undo", R"("order": "AU-2026-00001", "parcel": 2, "reason": "x")") ==
          u"ParcelUnknown");
    CHECK(desk.fault("pick.undo", R"("order": "AU-2026-00001", "reason": "x")") == u"AlreadyPacked");
    desk.done("pack.undo", R"("order": "AU-2026-00001", "parcel": 1, "reason": "wrong box")");
    desk.done("pick.undo", R"("order": "AU-2026-00001", "reason": "wrong box")");
    CHECK(bins(desk, "BROT") == u"sellable/: 100, 400.00");
    desk.done("order.cancel", R"("order": "AU-2026-00001", "reason": "x")");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a held order stops its own scans, and nobody else's", company)
{
    Conversation desk(company);
    picking(desk);
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")");
    CHECK(desk.fault("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 1, "order": "AU-2026-00001"}])") == u"OrderHeld");
    CHECK(desk.fault("pick.record", R"("pickList": "KL-2026-00001",
        "short": [{"order": "AU-2026-00001", "line": 1, "reason": "x"}])") == u"OrderHeld");
    desk.done("pick.record", R"("pickList": "KL-2026-00001", "scans": [{"sku": "BROT", "quantity": 10}])");
    CHECK(picked(desk, 1) == u"0");
    CHECK(picked(desk, 2) == u"10");
    CHECK(desk.fault("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 1}])") == u"OrderHeld");
    desk.done("order.lift", R"("order": "AU-2026-00001", "reason": "called")");
    CHECK(at(desk.done("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 20}, {"sku": "MEHL", "quantity": 4}])"),
             u"open"_s) == u"0");
}

BOTH("a cancelled order leaves the list, and the others are picked on", company)
{
    Conversation desk(company);
    picking(desk);
    desk.done("order.cancel", R"("order": "AU-2026-00001", "reason": "x")");
    CHECK(at(desk.done("pick.record",
                       R"("pickList": "KL-2026-00001", "scans": [{"sku": "BROT", "quantity": 10}])"),
             u"open"_s) == u"4");
    CHECK(picked(desk, 2) == u"10");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a changed quantity stops its line alone, and what was scanned stays", company)
{
    Conversation desk(company);
    picking(desk);
    desk.done("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 6, "order": "AU-2026-00001"}])");
    CHECK(desk.fault("order.change", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 5}])") ==
          u"BelowShipped");
    desk.done("order.change", R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 8}])");
    CHECK(desk.fault("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 3, "order": "AU-2026-00001"}])") == u"PickedTooMany");
    CHECK(at(desk.done("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 12}, {"sku": "MEHL", "quantity": 4}])"),
             u"open"_s) == u"0");
    CHECK(picked(desk, 1) == u"8");
    CHECK(picked(desk, 2) == u"10");
    CHECK(company.database().one(u"SELECT reason FROM pick_stop WHERE short > 0"_s, only<QString>) ==
          u"AU-2026-00001/2");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("a changed price, text or address stops no pick", company)
{
    Conversation desk(company);
    picking(desk);
    desk.done("party.change", R"("number": "10001", "deliveryAddresses": [{"code": "FIL", "name": "Filiale",
        "street": "Ring 1", "postcode": "01069", "city": "Dresden", "country": "DE"}])");
    desk.done("order.change", R"("order": "AU-2026-00001", "shipTo": "FIL",
        "lines": [{"line": 1, "price": "7.77", "text": "frisch"}])");
    CHECK(at(desk.done("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"sku": "BROT", "quantity": 30}, {"sku": "MEHL", "quantity": 4}])"),
             u"open"_s) == u"0");
    CHECK(picked(desk, 1) == u"20");
}

BOTH("a new country after packing derives the tax anew", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "deliveryAddresses": [{"code": "ZH", "name": "Filiale",
        "street": "Bahnhofstr. 1", "postcode": "8001", "city": "Zürich", "country": "CH"}])");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 2}])");
    desk.done("pack.add", R"("order": "AU-2026-00001", "parcel": {"items": [{"line": 1, "quantity": 2}]})");
    CHECK(at(desk.done("order.change", R"("order": "AU-2026-00001", "shipTo": "ZH")"), u"taxCase"_s) ==
          u"export");
    CHECK(
        company.database().number(u"SELECT count(*) FROM parcel p JOIN sales_order o ON o.id = p.sales_order "
                                  "WHERE p.ship_address <> o.ship_address"_s) == 1); // its label is wrong now
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"tax.0.category"_s) == u"G");
}

BOTH("a box's code counts its content", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("company.set", strict);
    desk.done("article.add", R"("sku": "TEE", "name": "Tee", "unit": "H87", "price": "8.00",
        "gtin": "4006381333931", "packs": [{"unit": "XBX", "contains": 6, "gtin": "4012345123456"}])");
    desk.done("stock.receive", R"("sku": "TEE", "quantity": 2, "unit": "XBX")");
    CHECK(bins(desk, "TEE") == u"sellable/: 12, 0.00");
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "TEE", "quantity": 7}])");
    desk.done("pick.start", R"("orders": ["AU-2026-00001"])");
    CHECK(at(desk.done("pick.record",
                       R"("pickList": "KL-2026-00001", "scans": [{"gtin": "4012345123456", "quantity": 1}])"),
             u"open"_s) == u"1");
    CHECK(desk.fault("pick.record", R"("pickList": "KL-2026-00001",
        "scans": [{"gtin": "4012345123456", "quantity": 1}])") == u"PickedTooMany");
    CHECK(at(desk.done("pick.record",
                       R"("pickList": "KL-2026-00001", "scans": [{"gtin": "4006381333931", "quantity": 1}])"),
             u"open"_s) == u"0");
}

BOTH("each location, bin and lot is a heap of its own", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("location.add", R"("code": "SHOP", "name": "Laden", "shipsOrders": false)");
    desk.done("article.add", R"("sku": "TEE", "name": "Tee", "unit": "H87", "price": "8.00")");
    desk.done("stock.receive", R"("lines": [{"sku": "TEE", "quantity": 1, "bin": "A-1", "lot": "L1"},
        {"sku": "TEE", "quantity": 2, "bin": "A-1", "lot": "L2"}, {"sku": "TEE", "quantity": 4, "bin": "B-1"},
        {"sku": "TEE", "quantity": 8, "bin": "A-1", "lot": "L1"}])");
    desk.done("stock.receive",
              R"("sku": "TEE", "quantity": 16, "bin": "A-1", "lot": "L1", "location": "SHOP")");
    QStringList heaps;
    for (const QJsonValue &each : desk.done("stock.show", R"("sku": "TEE")")[u"locations"_s].toArray())
        heaps.append(u"%1 %2 %3 %4"_s.arg(each[u"location"_s].toString(), each[u"bin"_s].toString(),
                                          each[u"lot"_s].toString(), each[u"onHand"_s].toString()));
    heaps.sort();
    CHECK(heaps ==
          QStringList({u"MAIN A-1 L1 9"_s, u"MAIN A-1 L2 2"_s, u"MAIN B-1  4"_s, u"SHOP A-1 L1 16"_s}));
    CHECK(at(desk.done("stock.show", R"("sku": "TEE")"), u"available"_s) == u"15"); // the shop ships nothing
    desk.done("stock.count", R"("sku": "TEE", "location": "MAIN", "bin": "A-1", "lot": "L2", "counted": 1,
        "reason": "Inventur")");
    CHECK(at(desk.done("stock.show", R"("sku": "TEE")"), u"onHand"_s) == u"14");
}

BOTH("only what can be sold is available", company)
{
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 8}])");
    desk.done("pack.add", R"("order": "AU-2026-00002", "parcel": {"items": [{"line": 1, "quantity": 8}]})");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 6, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 6}])");
    desk.done("return.inspect", R"("return": "RT-2026-00001", "lines": [
        {"line": 1, "quantity": 1, "verdict": "second"}, {"line": 1, "quantity": 2, "verdict": "repair"}])");
    CHECK(bins(desk, "BROT") == u"partner/: 2, 8.00; quarantine/: 3, 12.00; second/: 1, 4.00; "
                                "sellable/: 80, 320.00; staging/: 8, 32.00");
    CHECK(at(desk.done("stock.show", R"("sku": "BROT")"), u"available"_s) == u"80");
    CHECK(test::broken(desk.database()) == QStringList());
}

} // namespace kontorist::packing_table_test

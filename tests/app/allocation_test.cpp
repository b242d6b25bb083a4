#include "tests/app/conversation.h"
#include "tests/support/intact.h"

/// Promise, reservation, allocation: who gets goods, who keeps them and for how long.
namespace kontorist::allocation_test {

using test::at;
using test::Conversation;

namespace {

QString line(Conversation &desk, int order, const char *field)
{
    return at(desk.done("order.show", R"("order": "AU-2026-0000%1")", order),
              u"lines.0."_s + QString::fromLatin1(field));
}

QString available(Conversation &desk, const char *sku)
{
    return at(desk.done("stock.show", R"("sku": "%1")", QString::fromLatin1(sku)), u"available"_s);
}

void take(Conversation &desk, const char *sku, int quantity)
{
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "%1", "quantity": %2}])",
              QString::fromLatin1(sku), quantity);
}

// Two orders for BROT: the first has all hundred pieces, the second waits for five.
void taken(Conversation &desk)
{
    test::furnish(desk);
    take(desk, "BROT", 100);
    take(desk, "BROT", 5);
    REQUIRE(line(desk, 2, "missing") == u"5");
}

void checkServed(Conversation &desk, const QJsonObject &answer)
{
    CHECK(test::count(answer, u"allocated"_s) == 1);
    CHECK(at(answer, u"allocated.0.order"_s) == u"AU-2026-00002");
    CHECK(at(answer, u"allocated.0.quantity"_s) == u"5");
    CHECK(line(desk, 2, "reserved") == u"5");
    CHECK(test::broken(desk.database()) == QStringList());
}

// An order that goes out complete: fifty MEHL are there, of BROT something is missing.
QString incomplete(Conversation &desk)
{
    return at(desk.done("order.take", R"("customer": "10001", "completeOnly": true,
        "lines": [{"sku": "MEHL", "quantity": 50}, {"sku": "BROT", "quantity": 110}])"),
              u"order"_s);
}

} // namespace

BOTH("a receipt serves who waits in the same step, and says whom", company)
{
    Conversation desk(company);
    taken(desk);
    checkServed(desk, desk.done("stock.receive", R"("sku": "BROT", "quantity": 7)"));
    CHECK(available(desk, "BROT") == u"2");
}

BOTH("a surplus that was counted serves who waits", company)
{
    Conversation desk(company);
    taken(desk);
    checkServed(desk,
                desk.done("stock.count",
                          R"("sku": "BROT", "location": "MAIN", "counted": 106, "reason": "Inventur")"));
}

BOTH("what a cancelled order had serves who waits", company)
{
    Conversation desk(company);
    taken(desk);
    checkServed(desk, desk.done("order.cancel", R"("order": "AU-2026-00001", "reason": "x")"));
}

BOTH("what a changed order needs no more serves who waits", company)
{
    Conversation desk(company);
    taken(desk);
    checkServed(desk, desk.done("order.change",
                                R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 90}])"));
}

BOTH("what an order gives back that is released no more serves who waits", company)
{
    Conversation desk(company);
    taken(desk);
    checkServed(desk, desk.done("order.unrelease", R"("order": "AU-2026-00001", "reason": "x")"));
}

BOTH("what a held order has kept too long serves who waits", company)
{
    Conversation desk(company);
    taken(desk);
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")");
    desk.wait(3);
    CHECK(line(desk, 2, "reserved") == u"5");
    CHECK(line(desk, 1, "reserved") == u"0");
    for (const char *list : {"check", "waiting"}) // it is listed
        CHECK(at(desk.done("orders.list", R"("worklist": "%1")", QString::fromLatin1(list)),
                 u"rows.0.order"_s) == u"AU-2026-00001");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("returned goods that can be sold serve who waits", company)
{
    Conversation desk(company);
    taken(desk);
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 6, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 6}])");
    CHECK(line(desk, 2, "reserved") == u"0");
    const QJsonObject inspected =
        desk.done("return.inspect",
                  R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 6, "verdict": "resell"}])");
    CHECK(at(inspected, u"waiting.0.order"_s) == u"AU-2026-00002");
    CHECK(line(desk, 2, "reserved") == u"5");
}

BOTH("when another article came back, what was announced is free again and serves who waits", company)
{
    Conversation desk(company);
    taken(desk);
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", "requirePicking": true)");
    desk.done("pick.start", R"("orders": ["AU-2026-00001"])");
    desk.done("pick.record", R"("pickList": "KL-2026-00001", "scans": [{"sku": "BROT", "quantity": 100}])");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 5, "reason": "wrong"}])");
    checkServed(desk, desk.done("return.receive", R"("return": "RT-2026-00001",
        "lines": [{"line": 1, "quantity": 5, "sku": "MEHL"}])"));
    CHECK(available(desk, "MEHL") == u"45");
}

BOTH("a promise that was changed decides from then on who is served first", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, "BROT", 100);
    desk.done("stock.expect", R"("sku": "BROT", "quantity": 50, "expectedOn": "2026-11-30", "from": "B1")");
    take(desk, "BROT", 5);
    take(desk, "BROT", 5);
    desk.done("order.change", R"("order": "AU-2026-00002",
        "lines": [{"line": 1, "quantity": 5, "requestedOn": "2027-01-15"}])");
    const QJsonObject received = desk.done("stock.receive", R"("sku": "BROT", "quantity": 5)");
    CHECK(at(received, u"allocated.0.order"_s) == u"AU-2026-00003");
    CHECK(line(desk, 2, "missing") == u"5");
}

BOTH("an order that goes out complete keeps a part for its days, then others get it", company)
{
    Conversation desk(company);
    test::furnish(desk);
    incomplete(desk);
    desk.wait(5);
    CHECK(available(desk, "MEHL") == u"0");
    desk.wait(1);
    CHECK(available(desk, "MEHL") == u"50");
    CHECK(available(desk, "BROT") == u"100");
    take(desk, "MEHL", 10);
    CHECK(line(desk, 2, "reserved") == u"10");
    desk.done("stock.receive", R"("sku": "BROT", "quantity": 10)"); // still not whole: it takes nothing
    CHECK(available(desk, "BROT") == u"110");
    const QJsonObject whole = desk.done("stock.receive", R"("sku": "MEHL", "quantity": 10)");
    CHECK(test::count(whole, u"allocated"_s) == 2);
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("the days of an order that goes out complete count from the day on which it holds a part", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, "MEHL", 50);
    desk.done("order.take",
              R"("customer": "10001", "completeOnly": true, "lines": [{"sku": "MEHL", "quantity": 10}])");
    desk.wait(30);
    CHECK(test::count(desk.done("stock.receive", R"("sku": "MEHL", "quantity": 4)"), u"allocated"_s) == 1);
    desk.wait(5);
    CHECK(available(desk, "MEHL") == u"0");
    desk.wait(1);
    CHECK(available(desk, "MEHL") == u"4");
    desk.done("stock.receive", R"("sku": "MEHL", "quantity": 5)"); // now it takes all or nothing
    CHECK(available(desk, "MEHL") == u"9");
}

BOTH("an order that has become complete keeps its goods as long as it takes", company)
{
    Conversation desk(company);
    test::furnish(desk);
    incomplete(desk);
    desk.done("stock.receive", R"("sku": "BROT", "quantity": 10)");
    desk.wait(30);
    CHECK(available(desk, "MEHL") == u"0");
    CHECK(available(desk, "BROT") == u"0");
    CHECK(company.database().number(u"SELECT count(*) FROM reservation WHERE expires_on IS NOT NULL"_s) == 0);
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
}

BOTH("an order that becomes incomplete later keeps the rest for its days, too", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("order.take", R"("customer": "10001", "completeOnly": true,
        "lines": [{"sku": "MEHL", "quantity": 50}, {"sku": "BROT", "quantity": 100}])");
    desk.wait(10);
    CHECK(at(desk.done("stock.count",
                       R"("sku": "BROT", "location": "MAIN", "counted": 99, "reason": "Inventur")"),
             u"short.0.quantity"_s) == u"1");
    desk.wait(5);
    CHECK(available(desk, "MEHL") == u"0");
    desk.wait(1);
    CHECK(available(desk, "MEHL") == u"50");
}

BOTH("what a held order gets meanwhile is not kept longer than the rest", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, "BROT", 10);
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")");
    desk.wait(1);
    desk.done("order.change", R"("order": "AU-2026-00001",
        "lines": [{"line": 1, "quantity": 10}, {"sku": "MEHL", "quantity": 20}])");
    CHECK(available(desk, "MEHL") == u"30");
    desk.wait(2);
    CHECK(available(desk, "MEHL") == u"50");
    CHECK(available(desk, "BROT") == u"100");
}

BOTH("goods in a box or in staging are given to nobody, however long their order is held", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, "BROT", 60);
    desk.done("pack.add", R"("order": "AU-2026-00001", "parcel": {"items": [{"line": 1, "quantity": 40}]})");
    CHECK(line(desk, 1, "picked") == u"40");
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")");
    desk.wait(3);
    CHECK(available(desk, "BROT") == u"60"); // the twenty that lie in the bin are free, and they alone
    CHECK(line(desk, 1, "packed") == u"40");
    take(desk, "BROT", 60);
    desk.done("order.lift", R"("order": "AU-2026-00001", "reason": "called")");
    desk.done("delivery.ship", R"("order": "AU-2026-00001")");
    CHECK(line(desk, 1, "shipped") == u"40");
    CHECK(line(desk, 1, "missing") == u"20");
    CHECK(test::broken(desk.database()) == QStringList());
}

BOTH("what is packed is not counted in its bin", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, "BROT", 60);
    desk.done("pack.add", R"("order": "AU-2026-00001", "parcel": {"items": [{"line": 1, "quantity": 60}]})");
    const QJsonObject counted =
        desk.done("stock.count", R"("sku": "BROT", "location": "MAIN", "counted": 40, "reason": "Inventur")");
    CHECK(at(counted, u"difference"_s) == u"0");
    CHECK(at(counted, u"short"_s) == u"[]");
}

BOTH("who only looks ahead frees nothing", company)
{
    Conversation desk(company);
    test::furnish(desk);
    take(desk, "BROT", 60);
    desk.done("order.hold", R"("order": "AU-2026-00001", "reason": "calls back")");
    desk.done("openitems.list", R"("on": "2026-12-31")");
    CHECK(line(desk, 1, "reserved") == u"60");
}

BOTH("a loss is made good from another bin, and only what is nowhere is short", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("stock.receive", R"("sku": "BROT", "quantity": 8, "bin": "B-2")");
    take(desk, "BROT", 60);
    desk.wait(1);
    take(desk, "BROT", 40);
    const QJsonObject counted =
        desk.done("stock.count", R"("sku": "BROT", "location": "MAIN", "counted": 90, "reason": "Inventur")");
    CHECK(at(counted, u"difference"_s) == u"-10");
    CHECK(test::count(counted, u"short"_s) == 1);
    CHECK(at(counted, u"short.0.order"_s) == u"AU-2026-00002"); // promised last
    CHECK(at(counted, u"short.0.quantity"_s) == u"2");
    CHECK(line(desk, 2, "reserved") == u"38");
    CHECK(line(desk, 2, "missing") == u"2");
    CHECK(available(desk, "BROT") == u"0");
    CHECK(test::broken(desk.database()) == QStringList());
}

} // namespace kontorist::allocation_test

#include "tests/contract/script.h"
#include "tests/support/intact.h"

#include <QFile>

using namespace kontorist;
using namespace kontorist::test;

BOTH("a line of an order is changed by its number alone, and the rest of it stays", company)
{
    Script desk(company);
    const QString order = desk.text(
        R"({"do":"order.add","customer":"10001","lines":[{"sku":"SCREW","quantity":3,"price":"9.50","text":"verzinkt"},{"sku":"BOOK","quantity":1}]})",
        u"order"_s);
    const QJsonObject changed = desk.ok(
        with(R"({"do":"order.change","order":"%","lines":[{"line":1,"quantity":5},{"line":2}]})", order));
    const QJsonArray lines = changed[u"lines"_s].toArray();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].toObject()[u"sku"_s].toString() == u"SCREW");
    CHECK(lines[0].toObject()[u"price"_s].toString() == u"9.50");
    CHECK(lines[0].toObject()[u"quantity"_s].toString() == u"5");
    CHECK(lines[1].toObject()[u"quantity"_s].toString() == u"1");
    CHECK(company.database().one(u"SELECT text FROM order_line WHERE sku = 'SCREW'"_s, only<QString>) ==
          u"verzinkt"_s);
    CHECK(desk.fault(with(R"({"do":"order.change","order":"%","lines":[{"line":7,"quantity":5}]})", order)) ==
          u"LineUnknown");
    CHECK(desk.fault(with(R"({"do":"order.change","order":"%","lines":[{"quantity":5}]})", order)) ==
          u"TextMissing");
}

BOTH("a count that was made an hour ago compares with what lay there then", company)
{
    Script desk(company);
    company.clock.set(QDate(2026, 11, 25), 8);
    const QString order = desk.text(
        R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":30}]})", u"order"_s);
    company.clock.set(QDate(2026, 11, 25), 10);
    desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    company.clock.set(QDate(2026, 11, 25), 11);
    const QJsonObject counted = desk.ok(
        R"({"do":"stock.count","sku":"SCREW","location":"MAIN","counted":98,"countedAt":"2026-11-25T09:00","reason":"Inventur"})");
    CHECK(counted[u"difference"_s].toString() == u"-2");
    CHECK(desk.text(R"({"do":"stock.show","sku":"SCREW"})", u"onHand"_s) == u"68");
    CHECK(
        desk.fault(
            R"({"do":"stock.count","sku":"SCREW","location":"MAIN","counted":1,"countedAt":"2026-11-25T12:00","reason":"x"})") ==
        u"DateInFuture");
    CHECK(
        desk.fault(
            R"({"do":"stock.count","sku":"SCREW","location":"MAIN","counted":1,"countedAt":"gestern","reason":"x"})") ==
        u"NotAMoment");
    CHECK(broken(company.database()) == QStringList());
}

BOTH("a run answers its key again without running again, and the key is not for another run", company)
{
    Script desk(company);
    for (int i = 0; i < 2; ++i) {
        const QString order = desk.text(
            R"({"do":"order.take","customer":"10001","lines":[{"sku":"SCREW","quantity":1}]})", u"order"_s);
        desk.ok(with(R"({"do":"delivery.ship","order":"%"})", order));
    }
    const QJsonObject first = desk.ok(R"({"do":"invoice.run","key":"november"})");
    CHECK(first[u"issued"_s].toArray().size() == 2);
    CHECK(desk.ok(R"({"do":"invoice.run","key":"november"})") == first);
    CHECK(desk.fault(R"({"do":"invoice.run","key":"november","collective":true})") == u"KeyReused");
    CHECK(desk.ok(R"({"do":"invoice.run","key":"dezember"})")[u"issued"_s].toArray().isEmpty());
}

BOTH("an import that was killed goes on under its key", company)
{
    Script desk(company);
    QFile file(company.folder.filePath(u"articles.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("sku;name;price;unit;taxRate;gtin;cost;group;reorderPoint\n"
               "A-1;Eins;1.00;H87;19;;;;\nA-2;Zwei;2.00;H87;19;;;;\n");
    file.close();
    const QByteArray line = with(R"({"do":"import.articles","path":"%","key":"stamm"})", file.fileName());
    // As after a kill: one document is in, the key is not.
    desk.ok(R"({"do":"article.add","sku":"A-1","name":"Eins","unit":"H87","price":"1.00"})");
    const QJsonObject first = desk.ok(line);
    CHECK(first[u"known"_s].toArray().size() + first[u"added"_s].toArray().size() == 2);
    CHECK(desk.ok(line) == first);
}

#include "core/documents/document_actions.h"
#include "tests/app/conversation.h"

#include <QJsonArray>

namespace kontorist::proforma_test {

using test::at;
using test::Conversation;
using test::count;

namespace {

QString taken(Conversation &desk)
{
    return at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10,
        "price": "10.00"}], "charges": [{"amount": "5.00", "reason": "Fracht"}])"),
              u"order"_s);
}

QString text(const paper::Sheet &sheet)
{
    QStringList all{sheet.subject};
    for (const paper::Total &total : sheet.totals)
        all.append(total.label + u' ' + total.amount);
    for (const paper::Closing &closing : sheet.closing)
        for (const paper::Paragraph &paragraph : closing.paragraphs)
            all.append(paragraph.text);
    return all.join(u'\n');
}

} // namespace

BOTH("a pro forma invoice is made of the order: no number of the range, nothing posted, and it says so",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = taken(desk);
    const QJsonObject made = desk.done("invoice.issue", R"("order": "%1", "kind": "proforma")", order);
    const QString name = order + u"/1/P"_s;
    CHECK(at(made, u"invoice"_s) == name);
    CHECK(at(made, u"net"_s) == u"105.00");
    CHECK(at(made, u"gross"_s) == u"124.95");
    CHECK(at(desk.done("openitems.list"), u"rows"_s) == u"[]");
    CHECK(count(desk.done("ledger.list", R"("from": "2026-01-01", "until": "2026-12-31")"), u"entries"_s) ==
          0);
    const QString paper = text(document_actions::sheet(desk.database(), name).sheet);
    CHECK(paper.contains(u"Proforma-Rechnung "_s + name));
    CHECK(paper.contains(u"keine Rechnung im Sinne des § 14 UStG"_s));
    CHECK(paper.contains(u"124,95"_s));
    CHECK(!paper.contains(u"19,95"_s)); // the VAT in it is not told apart
    desk.done("delivery.ship", R"("order": "%1")", order);
    CHECK(at(desk.done("invoice.issue", R"("order": "%1")", order), u"invoice"_s) == u"RE-2026-00001");
}

BOTH("a pro forma invoice is kept as it was, and a changed order gets another", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = taken(desk);
    desk.done("invoice.issue", R"("order": "%1", "kind": "proforma")", order);
    CHECK(at(desk.done("invoice.issue", R"("order": "%1", "kind": "proforma")", order), u"invoice"_s) ==
          order + u"/1/P"_s);
    const QByteArray first = document_actions::archive(desk.company().session, order + u"/1/P"_s).bytes;
    desk.done("order.change", R"("order": "%1", "lines": [{"line": 1, "quantity": 7}])", order);
    const QJsonObject second = desk.done("invoice.issue", R"("order": "%1", "kind": "proforma")", order);
    CHECK(at(second, u"invoice"_s) == order + u"/2/P"_s);
    CHECK(document_actions::archive(desk.company().session, order + u"/1/P"_s).bytes == first);
    const QJsonObject shown = desk.done("order.show", R"("order": "%1")", order);
    QStringList kinds;
    for (const QJsonValue &document : shown[u"documents"_s].toArray())
        kinds.append(document[u"kind"_s].toString());
    CHECK(kinds.contains(u"proforma"_s));
}

BOTH("there is no pro forma invoice of a quote, nor of deliveries", company)
{
    Conversation desk(company);
    test::furnish(desk);
    CHECK(desk.fault("invoice.issue", R"("customer": "10001", "kind": "proforma")") ==
          u"InvoiceKindNeedsOrder");
    CHECK(desk.fault("invoice.issue", R"("order": "AU-2026-00099", "kind": "proforma")") == u"OrderUnknown");
    const QString quote = at(desk.done("order.add", R"("customer": "10001", "asQuote": true, "lines":
        [{"sku": "BROT", "quantity": 1}])"),
                             u"order"_s);
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "kind": "proforma")", quote) == u"OrderIsQuote");
}

BOTH("a number that ends like that of a pro forma invoice is that of its document, and one ending is enough",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("numbering.set", R"("range": "order", "pattern": "KA-{YYYY}-{N:5}/P")");
    const QString order =
        at(desk.done("order.add", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 1}])"),
           u"order"_s);
    REQUIRE(order.endsWith(u"/P"_s));
    const auto madeOf = [&](const QString &document) {
        return desk.done("document.export", R"("document": "%1", "format": "json")", document);
    };
    CHECK(at(madeOf(order), u"format"_s) == u"json");
    const QString made =
        at(desk.done("invoice.issue", R"("order": "%1", "kind": "proforma")", order), u"invoice"_s);
    CHECK(made == order + u"/1/P"_s);
    CHECK(desk.fault("document.export", R"("document": "%1/P", "format": "pdf")", made) ==
          u"DocumentUnknown");
}

} // namespace kontorist::proforma_test

#include "core/documents/document_actions.h"
#include "core/receivables/account_list_store.h"
#include "tests/app/conversation.h"

#include <limits>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace kontorist::instalments_test {

using test::at;
using test::Conversation;
using test::count;

namespace {

// A hundred net, a hundred and nineteen to pay, shipped.
QString shippedOrder(Conversation &desk)
{
    const QString order = at(desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT",
        "quantity": 10, "price": "10.00"}])"),
                             u"order"_s);
    desk.done("delivery.ship", R"("order": "%1")", order);
    return order;
}

const auto threeParts =
    u"\"instalments\": [{\"due\": \"2027-01-31\", \"amount\": \"39.00\"}, "
    "{\"due\": \"2026-11-30\", \"amount\": \"40.00\"}, {\"due\": \"2026-12-31\", \"amount\": \"40.00\"}]"_s;

QString billedInParts(Conversation &desk)
{
    return at(desk.done("invoice.issue", R"("order": "%1", %2)", shippedOrder(desk), threeParts),
              u"invoice"_s);
}

QStringList openParts(Conversation &desk)
{
    QStringList parts;
    for (const QJsonValue &row : desk.done("openitems.list")[u"rows"_s].toArray())
        parts.append(row[u"due"_s].toString() + u' ' + row[u"open"_s].toString());
    return parts;
}

QString text(const paper::Sheet &sheet)
{
    QStringList all;
    for (const paper::Closing &closing : sheet.closing)
        for (const paper::Paragraph &paragraph : closing.paragraphs)
            all.append(paragraph.text);
    return all.join(u'\n');
}

} // namespace

BOTH("an invoice in instalments is open part by part, and money settles them in the order of their days",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice = billedInParts(desk);
    CHECK(openParts(desk) ==
          QStringList{u"2026-11-30 40.00"_s, u"2026-12-31 40.00"_s, u"2027-01-31 39.00"_s});
    CHECK(at(desk.done("openitems.list"), u"total"_s) == u"119.00");
    const QString payment =
        at(desk.done("payment.record", R"("amount": "55.00", "invoice": "%1")", invoice), u"payment"_s);
    CHECK(openParts(desk) == QStringList{u"2026-12-31 25.00"_s, u"2027-01-31 39.00"_s});
    desk.done("payment.undo", R"("payment": "%1", "reason": "Rücklastschrift")", payment);
    CHECK(openParts(desk).size() == 3);
    desk.done("payment.record", R"("amount": "119.00", "invoice": "%1")", invoice);
    CHECK(openParts(desk).isEmpty());
}

BOTH("only the instalment whose day is over is overdue", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice = billedInParts(desk);
    const auto overdue = [&] {
        return desk.database().number(
            u"SELECT CAST(COALESCE(SUM(open), 0) AS BIGINT) FROM receivable_part WHERE due_on < '2027-01-01'"_s);
    };
    CHECK(overdue() == 80'00);
    desk.wait(10); // 4 December
    const QJsonObject rows = desk.done("openitems.list");
    CHECK(at(rows, u"rows.0.overdueDays"_s) == u"4");
    CHECK(at(rows, u"rows.1.overdueDays"_s) == u"0");
    desk.done("invoice.correct", R"("invoice": "%1", "lines": [{"line": 1, "quantity": 5}], "reason": "x")",
              invoice);
    CHECK(openParts(desk) == QStringList{u"2026-12-31 20.50"_s, u"2027-01-31 39.00"_s});
    CHECK(overdue() == 20'50);
}

BOTH(
    "the list of what is overdue has an invoice in instalments from its first day on, with what of it is overdue",
    company)
{
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    const QString whole = u"RE-2026-00001"_s;
    const QString inParts = billedInParts(desk);
    using account_list_store::Open;
    const auto listed = [&](Open which, const QString &search, int limit, QDate afterDue = {},
                            qint64 after = 0) {
        QStringList rows;
        const QDate today = company.clock.today();
        for (const account_list_store::AccountRow &row :
             account_list_store::open(desk.database(), which, {today, search, {}, limit, afterDue, after}))
            rows.append(row.number + u' ' + row.dueOn.toString(Qt::ISODate) + u' ' + row.open.written());
        return rows;
    };
    const QString all = inParts + u" 2026-11-30 119.00"_s, other = whole + u" 2026-12-08 139.22"_s;
    CHECK(listed(Open::Invoices, {}, 100) == QStringList{all, other});
    CHECK(listed(Open::Invoices, {}, 1) == QStringList{all});
    CHECK(listed(Open::Invoices, {}, 1, QDate(2026, 11, 30), std::numeric_limits<qint64>::max()) ==
          QStringList{other});
    CHECK(listed(Open::Overdue, {}, 100).isEmpty());
    desk.wait(10); // 4 December
    CHECK(listed(Open::Overdue, {}, 100) == QStringList{inParts + u" 2026-11-30 40.00"_s});
    CHECK(listed(Open::Overdue, inParts, 100).size() == 1);
    CHECK(listed(Open::Overdue, whole, 100).isEmpty());
    CHECK(account_list_store::counts(desk.database(), company.clock.today()).overdue == 1);
    desk.done("payment.record", R"("amount": "50.00", "invoice": "%1")", inParts);
    CHECK(listed(Open::Overdue, {}, 100).isEmpty());
    CHECK(listed(Open::Invoices, inParts, 100) == QStringList{inParts + u" 2026-12-31 69.00"_s});
    CHECK(listed(Open::Credits, {}, 100).isEmpty());
}

BOTH("the plan stands on the paper and in the e-invoice", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString invoice = billedInParts(desk);
    const QString paper = text(document_actions::sheet(desk.database(), invoice).sheet);
    CHECK(paper.contains(u"40,00"_s));
    CHECK(paper.contains(u"30.11.2026"_s));
    CHECK(paper.contains(u"31.01.2027"_s));
    CHECK(!paper.contains(u"Skonto"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"invoice.pdf"_s);
    desk.done("document.export", R"("document": "%1", "format": "zugferd", "to": "%2")", invoice, path);
    CHECK(QFile::exists(path));
}

BOTH("a plan that does not come to what is payable is refused, and one that begins before the invoice",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString order = shippedOrder(desk);
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "instalments": [{"due": "2026-12-24",
        "amount": "100.00"}])",
                     order) == u"InstalmentsDiffer");
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "instalments": [{"due": "2026-11-01",
        "amount": "19.00"}, {"due": "2026-12-24", "amount": "100.00"}])",
                     order) == u"EndBeforeStart");
    CHECK(desk.fault("invoice.issue", R"("order": "%1", "kind": "downPayment", "percent": "10",
        "instalments": [{"due": "2026-12-24", "amount": "11.90"}])",
                     order) == u"OneOfTwo");
}

} // namespace kontorist::instalments_test

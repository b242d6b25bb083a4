#include "core/company/output.h"
#include "tests/app/conversation.h"

#include <QJsonArray>

namespace kontorist::output_test {

using test::at;
using test::Conversation;

namespace {

// "AU-2026-00001/1 email": what waits to leave the house, and how.
QStringList waiting(Conversation &desk, LetterKind letter)
{
    return desk.database().all(
        u"SELECT o.document, o.way FROM outbox o JOIN party p ON p.id = o.party "
        "WHERE o.letter = ? AND o.state = 'pending' AND p.number = '10001' ORDER BY o.id"_s,
        [](Row &row) {
            const auto document = row.take<QString>();
            return document + u' ' + row.take<QString>();
        },
        letter);
}

QString letters(Conversation &desk)
{
    QStringList all;
    const QJsonArray shown = desk.done("party.show", R"("number": "10001")")[u"letters"_s].toArray();
    for (const QJsonValue &each : shown)
        all.append(each[u"output"_s].toString() + u' ' + each[u"to"_s].toString());
    return all.join(u", "_s);
}

} // namespace

BOTH("papers take the customer's way, or the company's, and are printed where no address is known", company)
{
    Conversation desk(company);
    test::furnish(desk);
    CHECK(at(desk.done("party.show", R"("number": "10001")"), u"getsInvoicesAs"_s) == u"pdf");
    desk.done("party.change",
              R"("number": "10001", "email": "info@mueller.example", "invoiceForm": "xrechnung-ubl",
        "outputAddresses": [{"letter": "invoices", "email": "rechnung@mueller.example"}])");
    CHECK(at(desk.done("party.show", R"("number": "10001")"), u"getsInvoicesAs"_s) == u"xrechnung-ubl");
    CHECK(letters(desk) == u"print rechnung@mueller.example, print info@mueller.example, "
                           "print info@mueller.example, print info@mueller.example");
    desk.done("party.change", R"("number": "10001", "output": "email")");
    CHECK(letters(desk).count(u"email "_s) == 4);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "paper")");
    CHECK(letters(desk).startsWith(u"print "_s)); // who wants paper gets it, whatever way the rest takes
    desk.done("party.change", R"("number": "10001", "clear": ["invoiceForm", "output"])");
    CHECK(at(desk.done("party.show", R"("number": "10001")"), u"invoiceForm"_s).isEmpty());
    CHECK(letters(desk).count(u"print "_s) == 4);
}

BOTH("a confirmation waits on the way that the customer wants, unless somebody says another", company)
{
    Conversation desk(company);
    test::furnish(desk);
    const QString lines = u"\"customer\": \"10001\", \"lines\": [{\"sku\": \"BROT\", \"quantity\": 1}]"_s;
    desk.done("party.change", R"("number": "10001", "email": "", "output": "email")");
    desk.done("order.take", lines);
    CHECK(waiting(desk, LetterKind::Confirmations) == QStringList{u"AU-2026-00001/1 print"_s});
    desk.done("party.change", R"("number": "10001", "email": "info@mueller.example")");
    desk.done("order.take", lines);
    desk.done("order.confirm", R"("order": "AU-2026-00001")");
    desk.done("order.confirm", R"("order": "AU-2026-00002", "by": "print")");
    CHECK(waiting(desk, LetterKind::Confirmations) ==
          QStringList{u"AU-2026-00001/1 print"_s, u"AU-2026-00002/1 email"_s, u"AU-2026-00001/1 email"_s,
                      u"AU-2026-00002/1 print"_s});
    // Sent twice, it is one document all the same.
    CHECK(desk.done("order.show", R"("order": "AU-2026-00001")")[u"documents"_s].toArray().size() == 1);
}

BOTH("an invoice is exported as the customer wants it, all else as PDF, and what is said goes before",
     company)
{
    Conversation desk(company);
    test::furnish(desk);
    test::billed(desk);
    const auto format = [&](const QString &document, const QString &more = {}) {
        return at(desk.done("document.export", R"("document": "%1"%2)", document, more), u"format"_s);
    };
    CHECK(format(u"RE-2026-00001"_s) == u"pdf");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "zugferd")");
    CHECK(format(u"RE-2026-00001"_s) == u"zugferd");
    CHECK(format(u"LS-2026-00001"_s) == u"pdf");
    CHECK(format(u"RE-2026-00001"_s, uR"(, "format": "pdf")"_s) == u"pdf");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "paper")");
    CHECK(format(u"RE-2026-00001"_s) == u"pdf");
    // An authority's invoice needs its routing id, which is not known here.
    desk.done("party.change", R"("number": "10001", "invoiceForm": "xrechnung-ubl")");
    CHECK(desk.fault("document.export", R"("document": "RE-2026-00001")") == u"EInvoiceFactMissing");
}

BOTH("who takes over a customer sends papers as that one wanted them, where he said nothing himself", company)
{
    Conversation desk(company);
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "zugferd", "output": "email",
        "outputAddresses": [{"letter": "invoices", "email": "alt@mueller.example"},
                            {"letter": "reminders", "email": "mahn@mueller.example"}])");
    desk.done("party.add", R"("name": "Baeckerei Mueller", "street": "Hauptstr. 7", "postcode": "01067",
        "city": "Dresden", "country": "DE", "email": "neu@mueller.example", "output": "print",
        "outputAddresses": [{"letter": "invoices", "email": "rechnung@mueller.example"}])");
    desk.done("party.merge", R"("from": "10001", "into": "10002")");
    CHECK(at(desk.done("party.show", R"("number": "10002")"), u"invoiceForm"_s) == u"zugferd");
    CHECK(letters(desk) == u"print rechnung@mueller.example, print neu@mueller.example, "
                           "print neu@mueller.example, print mahn@mueller.example");
}

BOTH("an address for papers that is none is refused, as is a form that nobody knows", company)
{
    Conversation desk(company);
    test::furnish(desk);
    CHECK(
        desk.fault("party.change",
                   R"("number": "10001", "outputAddresses": [{"letter": "invoices", "email": "nobody@"}])") ==
        u"EmailInvalid");
    CHECK(!desk.fault("party.change", R"("number": "10001", "invoiceForm": "fax")").isEmpty());
    CHECK(desk.done("party.show", R"("number": "10001")")[u"outputAddresses"_s].toArray().isEmpty());
}

} // namespace kontorist::output_test

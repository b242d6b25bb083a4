#include "core/billing/billing_actions.h"
#include "core/billing/billing_run.h"
#include "core/db/move.h"
#include "core/documents/machine_rules.h"
#include "core/einvoice/needed_fact.h"
#include "core/returns/settle_actions.h"
#include "tests/app/conversation.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"

#include <QJsonArray>

// What is billed is judged in the form in which its customer gets it, before it takes a number.
namespace kontorist::hand_out_test {

using einvoice::NeededFact;
using test::at;
using test::Conversation;
using test::count;

namespace {

constexpr auto leitweg = R"("number": "10001", "buyerReference": "04011000-1234512345-06")";

void shipped(Conversation &desk, const QString &customer)
{
    const QString order = at(
        desk.done("order.take", R"("customer": "%1", "lines": [{"sku": "BROT", "quantity": 2}])", customer),
        u"order"_s);
    desk.done("delivery.ship", R"("order": "%1")", order);
}

void companySays(Conversation &desk, const char *more)
{
    desk.done("company.set", R"("name": "Feinkost Lindner GmbH", "street": "Am Markt 3", "postcode": "04109",
        "city": "Leipzig", "country": "DE", %1)",
              QString::fromUtf8(more));
}

// A customer 10001 who gets XRechnung, of a company that has not yet said who answers for it, and 10002 who gets paper.
void withEInvoices(Conversation &desk)
{
    test::furnish(desk);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "xrechnung-ubl", "output": "email")");
    desk.done("party.add",
              R"("name": "Café Sonne", "street": "Ring 1", "postcode": "04109", "city": "Leipzig",
        "country": "DE", "invoiceForm": "paper")");
}

// What is refused leaves every row as it was, and says so in a sentence that has words for the fact and the place.
void checkRefused(Conversation &desk, const char *command, const QString &fields, const QString &fault,
                  const QString &words)
{
    desk.done("stock.show", R"("sku": "BROT")"); // the day's housekeeping is done
    const QList<move::TableDigest> before = move::digests(desk.database());
    CHECK(desk.fault(command, fields) == fault);
    CHECK(move::digests(desk.database()) == before);
    const QJsonObject said = desk.say("{\"do\": \"" + QByteArray(command) + "\", " + fields.toUtf8() + '}');
    INFO(at(said, u"text"_s).toStdString());
    CHECK(at(said, u"text"_s).contains(words));
}

QList<QString> troubles(const Database &database, QDate today)
{
    QList<QString> all;
    for (const run_rules::Unit &unit : billing_run::units(database, today, {}))
        for (const billing_run::Planned &each :
             billing_run::planned(database, unit, today, machine_rules::handOutObjection))
            all.append(each.reason ? errorText(*each.reason) : QString());
    return all;
}

} // namespace

BOTH("an e-invoice that would lack something is refused before it takes a number, until all is there",
     company)
{
    Conversation desk(company);
    withEInvoices(desk);
    shipped(desk, u"10001"_s);
    const auto issue = u"\"order\": \"AU-2026-00001\""_s;
    checkRefused(
        desk, "invoice.issue", issue, u"HandOutFactMissing"_s,
        u"AU-2026-00001 cannot be issued as the e-invoice that the customer gets. The customer's Leitweg-ID or "
        "reference (BT-10) is missing. Enter it at the customer."_s);
    desk.done("party.change", QString::fromUtf8(leitweg));
    checkRefused(desk, "invoice.issue", issue, u"HandOutFactMissing"_s,
                 u"contact person (BT-41) is missing. Enter it in the settings of the company."_s);
    checkRefused(desk, "invoice.issue", issue + u", \"kind\": \"final\""_s, u"HandOutFactMissing"_s,
                 u"(BT-41)"_s);
    companySays(desk, R"("contact": "Petra Lange", "iban": "")");
    checkRefused(desk, "invoice.issue", issue, u"HandOutFactMissing"_s, u"IBAN (BT-84)"_s);
    companySays(desk, R"("iban": "DE89370400440532013000")");
    CHECK(at(desk.done("invoice.issue", issue), u"invoice"_s) == u"RE-2026-00001");
    CHECK(at(desk.done("document.export", R"("document": "RE-2026-00001")"), u"format"_s) ==
          u"xrechnung-ubl");
}

BOTH("who gets paper or PDF is billed whatever an e-invoice would need", company)
{
    Conversation desk(company);
    withEInvoices(desk);
    shipped(desk, u"10002"_s);
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00001")"), u"invoice"_s) == u"RE-2026-00001");
    desk.done("party.change", R"("number": "10002", "invoiceForm": "pdf")");
    shipped(desk, u"10002"_s);
    CHECK(at(desk.done("invoice.issue", R"("order": "AU-2026-00002")"), u"invoice"_s) == u"RE-2026-00002");
}

BOTH("a down payment is judged as the customer gets it, too", company)
{
    Conversation desk(company);
    withEInvoices(desk);
    desk.done("order.take", R"("customer": "10001", "lines": [{"sku": "BROT", "quantity": 10}])");
    const auto ask = u"\"order\": \"AU-2026-00001\", \"kind\": \"downPayment\", \"percent\": \"30\""_s;
    checkRefused(desk, "invoice.issue", ask, u"HandOutFactMissing"_s, u"(BT-10)"_s);
    desk.done("party.change", QString::fromUtf8(leitweg));
    companySays(desk, R"("contact": "Petra Lange")");
    CHECK(at(desk.done("invoice.issue", ask), u"invoice"_s) == u"RE-2026-00001");
}

BOTH(
    "a correction and a cancellation are judged as the customer gets them, with the reference that he has now",
    company)
{
    Conversation desk(company);
    withEInvoices(desk);
    companySays(desk, R"("contact": "Petra Lange")");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "pdf")");
    test::billed(desk);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "xrechnung-cii")");
    const auto correct =
        u"\"invoice\": \"RE-2026-00001\", \"reason\": \"Bruch\", \"lines\": [{\"line\": 1, \"quantity\": 1}]"_s;
    const auto cancel = u"\"invoice\": \"RE-2026-00001\", \"reason\": \"falsch\""_s;
    const QDate today = company.session.today();
    const auto draft = [&](const QList<correction_rules::LineWish> &lines) {
        return billing_actions::correctionDraft(desk.database(), u"RE-2026-00001"_s,
                                                {lines, {}, u"Bruch"_s, {}}, today,
                                                machine_rules::handOutObjection);
    };
    checkRefused(desk, "invoice.correct", correct, u"HandOutFactMissing"_s, u"(BT-10)"_s);
    checkRefused(desk, "invoice.cancel", cancel, u"HandOutFactMissing"_s, u"(BT-10)"_s);
    CHECK_THROWS_AS(draft({}), Refused);
    desk.done("party.change", QString::fromUtf8(leitweg));
    CHECK(draft({}).invoice.buyerReference == u"04011000-1234512345-06");
    CHECK(at(desk.done("invoice.correct", correct), u"correction"_s) == u"RK-2026-00001");
    CHECK(at(desk.done("invoice.cancel", cancel), u"correction"_s) == u"RK-2026-00002");
    for (const char *document : {"RK-2026-00001", "RK-2026-00002"})
        CHECK(at(desk.done("document.export", R"("document": "%1")", QString::fromUtf8(document)),
                 u"format"_s) == u"xrechnung-cii");
}

BOTH("what an invoice was issued without cannot be mended in its correction: that goes out as PDF", company)
{
    Conversation desk(company);
    withEInvoices(desk);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "pdf")");
    test::billed(desk); // the company had no contact then
    companySays(desk, R"("contact": "Petra Lange")");
    desk.done("party.change", QString::fromUtf8(leitweg) + u", \"invoiceForm\": \"xrechnung-ubl\""_s);
    const auto cancel = u"\"invoice\": \"RE-2026-00001\", \"reason\": \"falsch\""_s;
    checkRefused(
        desk, "invoice.cancel", cancel, u"CorrectionFactMissing"_s,
        u"What corrects RE-2026-00001 cannot be an e-invoice, because the company's contact person (BT-41) is "
        "missing there."_s);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "pdf")");
    CHECK(at(desk.done("invoice.cancel", cancel), u"correction"_s) == u"RK-2026-00001");
}

BOTH("a run bills the others and lists what would be no sound e-invoice; the rehearsal says the same",
     company)
{
    Conversation desk(company);
    withEInvoices(desk);
    shipped(desk, u"10001"_s);
    shipped(desk, u"10002"_s);
    shipped(desk, u"10001"_s);
    shipped(desk, u"10002"_s);
    const QDate today = company.session.today();
    const QList<QString> rehearsed = troubles(desk.database(), today);
    CHECK(rehearsed.size() == 4);
    CHECK(rehearsed.count(QString()) == 2);
    const QJsonObject done = desk.done("invoice.run");
    CHECK(count(done, u"issued"_s) == 2);
    REQUIRE(count(done, u"blocked"_s) == 2);
    for (const QJsonValue &blocked : done[u"blocked"_s].toArray()) {
        CHECK(blocked[u"fault"_s] == u"HandOutFactMissing"_s);
        CHECK(rehearsed.contains(blocked[u"text"_s].toString()));
        CHECK(blocked[u"text"_s].toString().contains(u"Enter it at the customer."_s));
    }
    CHECK(desk.database().number(u"SELECT MAX(count) FROM invoice"_s) == 2);
    desk.done("party.change", QString::fromUtf8(leitweg));
    companySays(desk, R"("contact": "Petra Lange")");
    CHECK(troubles(desk.database(), today) == QList<QString>{{}, {}});
    CHECK(count(desk.done("invoice.run"), u"issued"_s) == 2);
    CHECK(desk.database().number(u"SELECT MAX(count) FROM invoice"_s) ==
          4); // what was blocked took no number
}

BOTH("what a return credits is judged as the customer gets it, and so is what is foreseen", company)
{
    Conversation desk(company);
    withEInvoices(desk);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "pdf")");
    test::billed(desk);
    desk.done("return.open",
              R"("order": "AU-2026-00001", "lines": [{"line": 1, "quantity": 1, "reason": "x"}])");
    desk.done("return.receive", R"("return": "RT-2026-00001", "lines": [{"line": 1, "quantity": 1}])");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "zugferd")");
    desk.done("party.change", R"("number": "10001", "invoiceForm": "xrechnung-ubl")");
    const auto settle = u"\"return\": \"RT-2026-00001\", \"how\": \"credit\""_s;
    checkRefused(desk, "return.settle", settle, u"HandOutFactMissing"_s, u"(BT-10)"_s);
    checkRefused(desk, "return.settle", u"\"return\": \"RT-2026-00001\", \"how\": \"refund\""_s,
                 u"HandOutFactMissing"_s, u"(BT-10)"_s);
    const auto draft = [&] {
        return settle_actions::creditDraft(desk.database(), u"RT-2026-00001"_s, {}, company.session.today(),
                                           machine_rules::handOutObjection);
    };
    CHECK_THROWS_AS(draft(), Refused);
    desk.done("party.change", R"("number": "10001", "invoiceForm": "zugferd")");
    CHECK(draft().corrections.size() == 1);
    desk.done("return.settle", settle);
    CHECK(desk.database().number(
              u"SELECT count(*) FROM outbox WHERE document = 'RK-2026-00001' AND way = 'email' "
              "AND format = 'zugferd'"_s) == 1); // it goes out as the invoice did
    CHECK(at(desk.done("document.export", R"("document": "RK-2026-00001")"), u"format"_s) == u"zugferd");
}

TEST_CASE("every fact that an e-invoice may lack has a name and a place in German")
{
    for (size_t i = 0; i < wordsOf<NeededFact>.size(); ++i) {
        const auto fact = static_cast<NeededFact>(i);
        for (const Fault fault :
             {Fault::HandOutFactMissing, Fault::CorrectionFactMissing, Fault::EInvoiceFactMissing}) {
            const QString english = errorText({fault, u"RE-1"_s, word(fact)});
            const Language language(u"de"_s);
            const QString german = errorText({fault, u"RE-1"_s, word(fact)});
            INFO(german.toStdString());
            CHECK(!english.contains(word(fact)));
            CHECK(!german.contains(word(fact)));
            CHECK(german.contains(word(fact).section(u'(', 1))); // "BT-10)"
            if (fault == Fault::HandOutFactMissing)
                CHECK(german.contains(u"Bitte "_s));
        }
    }
}

} // namespace kontorist::hand_out_test

#include "core/base/sha256.h"
#include "core/billing/billing_actions.h"
#include "core/company/company_actions.h"
#include "core/party/party_actions.h"
#include "tests/core/documents/trade.h"

namespace kontorist {

using namespace test;

namespace {

Company reachable()
{
    Company company = ours();
    company.contact = u"Petra Lange"_s;
    company.phone = u"+49 40 1234567"_s;
    company.email = u"rechnung@mueller.example"_s;
    return company;
}

Party addressed()
{
    Party party = german();
    party.email = u"post@kunde.example"_s;
    party.buyerReference = u"EK 7"_s;
    return party;
}

ArchivedDocument made(TestCompany &company, const QString &document, DocumentFormat format)
{
    return document_actions::archive(company.session, document, format);
}

constexpr std::array machineForms{DocumentFormat::Zugferd, DocumentFormat::XrechnungCii,
                                  DocumentFormat::XrechnungUbl};

/// The field that an export misses; empty where it misses none.
QString missing(TestCompany &company, const QString &document, DocumentFormat format)
{
    try {
        made(company, document, format);
    } catch (const Refused &refused) {
        CHECK(refused.reason().fault == Fault::EInvoiceFactMissing);
        CHECK(refused.reason().subject == document);
        return refused.reason().detail;
    }
    return {};
}

} // namespace

BOTH("an e-invoice is kept as it was first handed out, whatever has changed since", company)
{
    open(company, reachable());
    const Invoice invoice = billed(company, draft(addCustomer(company, addressed())));
    for (const DocumentFormat format : machineForms) {
        const ArchivedDocument first = made(company, invoice.number, format);
        CHECK(first.sha256 == sha256::of(first.bytes));
        Company other = reachable();
        other.name = u"Anders GmbH"_s;
        company_actions::set(company.session, other);
        const ArchivedDocument second = made(company, invoice.number, format);
        CHECK(second.id == first.id);
        CHECK(second.bytes == first.bytes);
    }
    // The page of the hybrid was archived beside it, as what it is.
    CHECK(company.database().number(u"SELECT COUNT(*) FROM archive"_s) == 4);
    CHECK(made(company, invoice.number, DocumentFormat::Zugferd).pages == 1);
}

BOTH("what the customer's form demands and the invoice lacks is named, and stops only that form", company)
{
    open(company);
    const Invoice invoice = billed(company, draft(addCustomer(company)));
    CHECK(missing(company, invoice.number, DocumentFormat::XrechnungCii) == u"buyerReference (BT-10)"_s);
    CHECK(missing(company, invoice.number, DocumentFormat::Zugferd).isEmpty());

    Party party = addressed();
    party.email.clear();
    const Invoice second = billed(company, draft(addCustomer(company, party)));
    CHECK(missing(company, second.number, DocumentFormat::XrechnungUbl) == u"company contact (BT-41)"_s);

    company_actions::set(company.session, reachable());
    const Invoice third = billed(company, draft(addCustomer(company, party)));
    CHECK(missing(company, third.number, DocumentFormat::XrechnungUbl) == u"customer email (BT-49)"_s);
    party.buyerReference = u"04011000-1234512345-06"_s; // routes by itself
    const Invoice fourth = billed(company, draft(addCustomer(company, party)));
    CHECK(missing(company, fourth.number, DocumentFormat::XrechnungUbl).isEmpty());
    CHECK(made(company, fourth.number, DocumentFormat::XrechnungCii).bytes.contains("schemeID=\"0204\""));
    CHECK(made(company, fourth.number, DocumentFormat::Zugferd).bytes.contains("xrechnung.xml"));
}

BOTH("cash discount stands in the lines that XRechnung prescribes, corrections name their invoice", company)
{
    open(company, reachable());
    OrderDraft wished = draft(addCustomer(company, addressed()));
    wished.terms = Terms{30, {{10, Percent::whole(2)}}};
    const Invoice invoice = billed(company, wished);
    CHECK(made(company, invoice.number, DocumentFormat::XrechnungCii)
              .bytes.contains("\n#SKONTO#TAGE=10#PROZENT=2.00#\n<"));
    const Invoice taken = billing_actions::cancel(company.session, invoice.number, u"falsch"_s);
    const QByteArray xml = made(company, taken.number, DocumentFormat::XrechnungUbl).bytes;
    CHECK(xml.contains("<cbc:InvoiceTypeCode>384</cbc:InvoiceTypeCode>"));
    CHECK(xml.contains("<cbc:ID>" + invoice.number.toUtf8() + "</cbc:ID>"));
    CHECK(xml.contains("<cbc:PayableAmount currencyID=\"EUR\">-"));
    CHECK_FALSE(xml.contains("#SKONTO#"));
}

} // namespace kontorist

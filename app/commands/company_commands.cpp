#include "app/commands/shared_fields.h"
#include "core/base/email.h"
#include "core/base/iban.h"
#include "core/base/vat_id.h"
#include "core/company/company_actions.h"
#include "core/company/company_store.h"
#include "core/insight/worklist_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field companyFields[] = {
    {"name", FieldType::Text, true, "legal name"},
    {"street", FieldType::Text, true, "street and house number"},
    {"postcode", FieldType::Text, true, ""},
    {"city", FieldType::Text, true, ""},
    {"country", FieldType::Text, true, "two letters: DE"},
    {"vatId", FieldType::Text, false, "VAT id (USt-IdNr.)"},
    {"taxNumber", FieldType::Text, false, "tax number (Steuernummer)"},
    {"iban", FieldType::Text, false, "bank account"},
    {"bic", FieldType::Text, false, ""},
    {"bank", FieldType::Text, false, "name of the bank"},
    {"email", FieldType::Text, false, ""},
    {"phone", FieldType::Text, false, ""},
    {"contact", FieldType::Text, false, "person to ask"},
    {"register", FieldType::Text, false, "court and number of the commercial register"},
    {"director", FieldType::Text, false, "managing directors"},
    {"smallBusiness", FieldType::Flag, false, "section 19 UStG: no VAT is charged"},
    {"ledger", FieldType::Word, false, "chart of accounts", "SKR03|SKR04"},
    {"requirePicking", FieldType::Flag, false, "goods must be picked before they are shipped; default false"},
    {"requireCheck", FieldType::Flag, false, "parcels are checked before they are shipped"},
    {"requireHandover", FieldType::Flag, false, "the hand-over to the carrier is confirmed apart"},
    {"holdDays",
     FieldType::Integer,
     false,
     "how long a complete-only order keeps part of its goods; default 5",
     "",
     {},
     true},
    {"heldDays", FieldType::Integer, false, "how long a held order keeps its goods; default 2", "", {}, true},
    {"taxation", FieldType::Word, false, "VAT is due with the supply (agreed) or the money (collected)",
     "agreed|collected"},
    {"terms", FieldType::Object, false, "terms of payment where the customer has none; default 14 days", "",
     shared::termsFields},
    {"invoiceForm", FieldType::Word, false,
     "of invoices, where the customer wants none of his own; default pdf",
     "paper|pdf|zugferd|xrechnung-cii|xrechnung-ubl"},
    {"output", FieldType::Word, false,
     "how papers leave the house, where the customer wants none; default print", "print|email"},
    {"advances", FieldType::Word, false,
     "how an invoice after advances bills: only what is left, or all less the advances; default automatic: what is left "
     "where the customer gets e-invoices",
     "automatic|remainder|end"},
    {"closedUntil", FieldType::Date, false, "the last day that takes no more postings"},
    {"clear", FieldType::Texts, false, "fields that are taken away: closedUntil"},
};

void takeText(const Input &input, const char *name, QString &into)
{
    if (const auto text = input.optionalText(name))
        into = *text;
}

void takeFlag(const Input &input, const char *name, bool &into)
{
    into = input.flag(name, into);
}

void takeIdentifiers(const Input &input, Company &company)
{
    if (const auto vatId = input.optionalText("vatId"))
        company.vatId = vatId->isEmpty() ? QString() : VatId::read(*vatId, u"vatId"_s).written();
    if (const auto iban = input.optionalText("iban"))
        company.iban = iban->isEmpty() ? QString() : Iban::read(*iban, u"iban"_s).electronic();
    if (const auto bic = input.optionalText("bic"))
        company.bic = bic->isEmpty() ? QString() : Bic::read(*bic, u"bic"_s).written();
    takeText(input, "email", company.email);
    if (!company.email.isEmpty())
        require(email::objection(company.email, u"email"_s));
}

QJsonObject set(Session &session, const Input &input)
{
    Company company = company_store::current(session.database);
    const bool hadToPick = company.requiresPicking;
    takeText(input, "name", company.name);
    takeText(input, "street", company.street);
    takeText(input, "postcode", company.postcode);
    takeText(input, "city", company.city);
    company.country = shared::country(input, "country");
    takeIdentifiers(input, company);
    takeText(input, "taxNumber", company.taxNumber);
    takeText(input, "bank", company.bank);
    takeText(input, "phone", company.phone);
    takeText(input, "contact", company.contact);
    takeText(input, "register", company.registerEntry);
    takeText(input, "director", company.director);
    takeFlag(input, "smallBusiness", company.isSmallBusiness);
    takeFlag(input, "requirePicking", company.requiresPicking);
    takeFlag(input, "requireCheck", company.requiresCheck);
    takeFlag(input, "requireHandover", company.requiresHandover);
    company.chart = input.word<Chart>("ledger").value_or(company.chart);
    company.taxation = input.word<Taxation>("taxation").value_or(company.taxation);
    company.invoiceForm = input.word<InvoiceForm>("invoiceForm").value_or(company.invoiceForm);
    company.output = input.word<OutputWay>("output").value_or(company.output);
    company.advances = input.word<AdvanceStyle>("advances").value_or(company.advances);
    company.holdDays = input.integer("holdDays", company.holdDays);
    company.heldDays = input.integer("heldDays", company.heldDays);
    if (input.has("terms"))
        company.terms = shared::terms(input.object("terms"));
    if (input.has("closedUntil"))
        company.closedUntil = input.date("closedUntil");
    for (const QString &name : input.texts("clear")) {
        if (name != u"closedUntil")
            throw Refused(Fault::ChoiceUnknown, u"clear"_s, u"closedUntil"_s);
        company.closedUntil = {};
    }
    company_actions::set(session, company);
    if (company.requiresPicking != hadToPick)
        worklist_actions::rebuild(session);
    return {};
}

} // namespace

QList<Command> ofCompany()
{
    return {{"company.set",
             "Sets what stands on paper and how the company works",
             Command::Effect::Changes,
             companyFields,
             {Fault::TextMissing, Fault::CountryUnknown, Fault::VatIdInvalid, Fault::IbanInvalid,
              Fault::BicInvalid, Fault::EmailInvalid, Fault::ChoiceUnknown},
             set}};
}

} // namespace kontorist::commands

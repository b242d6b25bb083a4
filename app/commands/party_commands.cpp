#include "app/commands/shared_fields.h"
#include "core/base/iban.h"
#include "core/base/vat_id.h"
#include "core/party/party_actions.h"
#include "core/party/party_store.h"
#include "core/receivables/merge_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field contactFields[] = {
    {"name", FieldType::Text, true, ""},
    {"role", FieldType::Text, false, ""},
    {"email", FieldType::Text, false, ""},
    {"phone", FieldType::Text, false, ""},
};
constexpr Field vatIdFields[] = {
    {"id", FieldType::Text, true, "VAT id"},
    {"checkedOn", FieldType::Date, false, "day of the tax office's confirmation"},
    {"result", FieldType::Word, false, "what it said", "valid|invalid|unchecked"},
};
constexpr Field deliveryAddressFields[] = {
    {"code", FieldType::Text, true, "by which orders name it"},
    {"name", FieldType::Text, true, "first line"},
    {"name2", FieldType::Text, false, "second line"},
    {"street", FieldType::Text, true, ""},
    {"postcode", FieldType::Text, true, ""},
    {"city", FieldType::Text, true, ""},
    {"country", FieldType::Text, true, "two letters"},
    {"contact", FieldType::Text, false, ""},
    {"phone", FieldType::Text, false, ""},
    {"note", FieldType::Note, false, "for the carrier"},
};
constexpr Field outputAddressFields[] = {
    {"letter", FieldType::Word, true, "which papers", "invoices|confirmations|deliveries|reminders"},
    {"email", FieldType::Text, true, "where they go"},
};
constexpr Field articleNumberFields[] = {
    {"number", FieldType::Text, true, "the customer's own number"},
    {"sku", FieldType::Text, true, "our article"},
};

#define PARTY_FIELDS(isNew)                                                                                  \
    {"name", FieldType::Text, isNew, "first line of the address"},                                           \
        {"role", FieldType::Word, false, "default customer", "customer|supplier|both"},                      \
        {"consumer", FieldType::Flag, false, "a private person: gross prices, right of withdrawal"},         \
        {"street", FieldType::Text, isNew, "street and house number"},                                       \
        {"postcode", FieldType::Text, isNew, ""}, {"city", FieldType::Text, isNew, ""},                      \
        {"country", FieldType::Text, isNew, "two letters: DE"},                                              \
        {"name2", FieldType::Text, false, "second line of the address"},                                     \
        {"vatId", FieldType::Text, false, "VAT id, not yet confirmed"},                                      \
        {"email", FieldType::Text, false, ""}, {"phone", FieldType::Text, false, ""},                        \
        {"buyerReference", FieldType::Text, false, "Leitweg-ID or another reference on e-invoices"},         \
        {"language", FieldType::Word, false, "of its documents; default de", "de|en"},                       \
        {"terms", FieldType::Object, false, "terms of payment", "", shared::termsFields},                    \
        {"creditLimit", FieldType::Money, false, "absent: unlimited; 0: prepayment only", "", {}, true},     \
        {"discountPercent", FieldType::Percent, false, "line discount on list prices", "", {}, true},        \
        {"payBy", FieldType::Word, false, "default transfer", "transfer|directDebit|cash|card|prepayment"},  \
        {"iban", FieldType::Text, false, "for direct debit and refunds"},                                    \
        {"billTo", FieldType::Text, false, "number of who gets the invoices"},                               \
        {"contacts", FieldType::List, false, "", "", contactFields},                                         \
        {"vatIds", FieldType::List, false, "with the result of their confirmation", "", vatIdFields},        \
        {"deliveryAddresses", FieldType::List, false, "", "", deliveryAddressFields},                        \
        {"priceGroup", FieldType::Text, false, "for prices of a group"},                                     \
        {"deliveryTerms", FieldType::Text, false, ""}, {"carrier", FieldType::Text, false, ""},              \
        {"completeOnly", FieldType::Flag, false, "takes complete deliveries only"},                          \
        {"invoicing", FieldType::Word, false, "default delivery", "delivery|order|weekly|monthly"},          \
        {"invoiceForm", FieldType::Word, false, "of invoices; default the company's",                        \
         "paper|pdf|zugferd|xrechnung-cii|xrechnung-ubl"},                                                   \
        {"output", FieldType::Word, false, "how papers reach the customer; default the company's",           \
         "print|email"},                                                                                     \
        {"outputAddresses",  FieldType::List, false, "where papers are mailed that do not go to email", "",  \
         outputAddressFields},                                                                               \
        {"blocked", FieldType::Text, false, "the reason why nothing may be released"},                       \
    {                                                                                                        \
        "articleNumbers", FieldType::List, false, "how the customer calls our articles", "",                 \
            articleNumberFields                                                                              \
    }

constexpr Field addFields[] = {
    PARTY_FIELDS(true),
    {"number", FieldType::Text, false, "default: the next of its range"},
};
constexpr Field changeFields[] = {
    {"number", FieldType::Text, true, "of the customer or supplier"},
    PARTY_FIELDS(false),
    {"clear", FieldType::Texts, false,
     "fields that are taken away: creditLimit, terms, discountPercent, invoiceForm, output"},
    {"version", FieldType::Integer, false, "that was seen; another one is a conflict"},
};
constexpr Field mergeFields[] = {
    {"from", FieldType::Text, true, "number that ends"},
    {"into", FieldType::Text, true, "number that goes on"},
};
#undef PARTY_FIELDS

void takeText(const Input &input, const char *name, QString &into)
{
    if (const auto text = input.optionalText(name))
        into = *text;
}

void takeAddress(const Input &input, Party &party)
{
    takeText(input, "name", party.name);
    party.address.name = party.name;
    takeText(input, "name2", party.address.name2);
    takeText(input, "street", party.address.street);
    takeText(input, "postcode", party.address.postcode);
    takeText(input, "city", party.address.city);
    if (input.has("country"))
        party.address.country = shared::country(input, "country");
}

void takeVatIds(const Input &input, Party &party)
{
    if (const auto vatId = input.optionalText("vatId")) {
        party.vatIds.removeIf([](const Party::VatId &each) { return each.result == VatIdResult::Unchecked; });
        if (!vatId->isEmpty())
            party.vatIds.append({VatId::read(*vatId, u"vatId"_s).written(), {}, VatIdResult::Unchecked});
    }
    if (!input.has("vatIds"))
        return;
    party.vatIds.clear();
    for (const Input &each : input.list("vatIds"))
        party.vatIds.append({VatId::read(each.text("id"), u"vatIds.id"_s).written(), each.date("checkedOn"),
                             each.word<VatIdResult>("result").value_or(VatIdResult::Unchecked)});
}

void takeLists(const Input &input, Party &party)
{
    if (input.has("contacts")) {
        party.contacts.clear();
        for (const Input &each : input.list("contacts"))
            party.contacts.append(
                {each.text("name"), each.text("role"), each.text("email"), each.text("phone")});
    }
    if (input.has("deliveryAddresses")) {
        party.deliveryAddresses.clear();
        for (const Input &each : input.list("deliveryAddresses"))
            party.deliveryAddresses.append({each.text("code"), shared::address(each)});
    }
}

void takeTrade(const Database &database, const Input &input, Party &party)
{
    if (input.has("terms"))
        party.terms = shared::terms(input.object("terms"));
    if (const auto limit = input.money("creditLimit"))
        party.creditLimit = limit;
    party.discount = input.percent("discountPercent").value_or(party.discount);
    party.payBy = input.word<PayBy>("payBy").value_or(party.payBy);
    if (const auto iban = input.optionalText("iban"))
        party.iban = iban->isEmpty() ? QString() : Iban::read(*iban, u"iban"_s).electronic();
    if (const auto billTo = input.optionalText("billTo"))
        party.billTo = billTo->isEmpty() ? PartyId() : party_store::get(database, *billTo).id;
    takeText(input, "priceGroup", party.priceGroup);
    takeText(input, "deliveryTerms", party.deliveryTerms);
    takeText(input, "carrier", party.carrier);
    party.completeOnly = input.flag("completeOnly", party.completeOnly);
    party.invoicing = input.word<Invoicing>("invoicing").value_or(party.invoicing);
    takeText(input, "blocked", party.blocked);
}

void takeOutput(const Input &input, Party &party)
{
    if (const auto form = input.word<InvoiceForm>("invoiceForm"))
        party.invoiceForm = form;
    if (const auto way = input.word<OutputWay>("output"))
        party.output = way;
    if (!input.has("outputAddresses"))
        return;
    party.outputAddresses.clear();
    for (const Input &each : input.list("outputAddresses")) {
        const LetterKind letter = each.word<LetterKind>("letter").value_or(LetterKind::Invoices);
        party.outputAddresses.removeIf(
            [letter](const Party::OutputAddress &other) { return other.letter == letter; });
        party.outputAddresses.append({letter, each.text("email")});
    }
}

// What is absent stays, so an end must be said.
void clear(const Input &input, Party &party)
{
    for (const QString &name : input.texts("clear")) {
        if (name == u"creditLimit")
            party.creditLimit.reset();
        else if (name == u"terms")
            party.terms.reset();
        else if (name == u"discountPercent")
            party.discount = {};
        else if (name == u"invoiceForm")
            party.invoiceForm.reset();
        else if (name == u"output")
            party.output.reset();
        else
            throw Refused(Fault::ChoiceUnknown, u"clear"_s,
                          u"creditLimit, terms, discountPercent, invoiceForm, output"_s);
    }
}

void take(const Database &database, const Input &input, Party &party)
{
    takeAddress(input, party);
    takeVatIds(input, party);
    takeLists(input, party);
    takeTrade(database, input, party);
    takeOutput(input, party);
    party.role = input.word<PartyRole>("role").value_or(party.role);
    party.isConsumer = input.flag("consumer", party.isConsumer);
    takeText(input, "email", party.email);
    takeText(input, "phone", party.phone);
    takeText(input, "buyerReference", party.buyerReference);
    if (input.has("language"))
        party.language = input.text("language");
}

QList<party_actions::ArticleNumber> articleNumbers(const Input &input)
{
    QList<party_actions::ArticleNumber> numbers;
    for (const Input &each : input.list("articleNumbers"))
        numbers.append({each.text("number"), each.text("sku")});
    return numbers;
}

QJsonObject add(Session &session, const Input &input)
{
    Party party;
    party.number = input.text("number");
    take(session.database, input, party);
    party = party_actions::add(session, party);
    if (input.has("articleNumbers"))
        party_actions::setArticleNumbers(session, party.number, articleNumbers(input));
    return {{u"party"_s, party.number}};
}

QJsonObject change(Session &session, const Input &input)
{
    Party party = party_store::get(session.database, input.text("number"));
    party.version = input.integer("version", static_cast<int>(party.version));
    clear(input, party);
    take(session.database, input, party);
    party = party_actions::change(session, party);
    if (input.has("articleNumbers"))
        party_actions::setArticleNumbers(session, party.number, articleNumbers(input));
    return {{u"party"_s, party.number}, {u"version"_s, party.version}};
}

QJsonObject merge(Session &session, const Input &input)
{
    merge_actions::merge(session, input.text("from"), input.text("into"));
    return {{u"party"_s, input.text("into")}};
}

const QList<Fault> partyFaults{Fault::TextMissing,  Fault::CountryUnknown, Fault::VatIdInvalid,
                               Fault::IbanInvalid,  Fault::EmailInvalid,   Fault::PartyNumberTaken,
                               Fault::PartyUnknown, Fault::ArticleUnknown, Fault::ChangedMeanwhile};

} // namespace

QList<Command> ofParties()
{
    return {
        {"party.add", "Adds a customer or supplier", Command::Effect::Changes, addFields, partyFaults, add},
        {"party.change", "Changes a customer or supplier; absent fields stay", Command::Effect::Changes,
         changeFields, partyFaults, change},
        {"party.merge",
         "Makes one customer of two; the old number leads to the new",
         Command::Effect::Changes,
         mergeFields,
         {Fault::PartyUnknown, Fault::PartyMergedWithItself, Fault::PeriodClosed},
         merge},
    };
}

} // namespace kontorist::commands

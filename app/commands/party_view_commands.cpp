#include "app/commands/command.h"
#include "core/company/company_store.h"
#include "core/party/party_store.h"

#include <QJsonArray>

namespace kontorist::commands {

namespace {

constexpr Field showFields[] = {
    {"number", FieldType::Text, true, "of the customer or supplier"},
};

QJsonArray addressesOf(const Party &party)
{
    QJsonArray addresses;
    for (const Party::OutputAddress &each : party.outputAddresses)
        addresses.append(QJsonObject{{u"letter"_s, word(each.letter)}, {u"email"_s, each.email}});
    return addresses;
}

// What papers of each kind do today: the customer's own wish, or the company's, or paper for want of an address.
QJsonArray lettersOf(const Party &party, const Company &company)
{
    QJsonArray letters;
    for (const char *each : wordsOf<LetterKind>) {
        const auto letter = fromWord<LetterKind>(QLatin1StringView(each)).value();
        letters.append(QJsonObject{{u"letter"_s, QLatin1StringView(each)},
                                   {u"output"_s, word(party.wayOf(letter, company))},
                                   {u"to"_s, party.addressFor(letter)}});
    }
    return letters;
}

QJsonObject show(Session &session, const Input &input)
{
    const Party party = party_store::get(session.database, input.text("number"));
    const Company company = company_store::current(session.database);
    return {{u"party"_s, party.number},
            {u"version"_s, party.version},
            {u"role"_s, word(party.role)},
            {u"name"_s, party.name},
            {u"name2"_s, party.address.name2},
            {u"street"_s, party.address.street},
            {u"postcode"_s, party.address.postcode},
            {u"city"_s, party.address.city},
            {u"country"_s, party.address.country},
            {u"consumer"_s, party.isConsumer},
            {u"vatId"_s, party.vatId()},
            {u"email"_s, party.email},
            {u"phone"_s, party.phone},
            {u"buyerReference"_s, party.buyerReference},
            {u"language"_s, party.language},
            {u"blocked"_s, party.blocked},
            {u"invoiceForm"_s, party.invoiceForm ? word(*party.invoiceForm) : QString()},
            {u"output"_s, party.output ? word(*party.output) : QString()},
            {u"outputAddresses"_s, addressesOf(party)},
            {u"getsInvoicesAs"_s, word(party.formOf(company))},
            {u"letters"_s, lettersOf(party, company)}};
}

} // namespace

QList<Command> ofPartyViews()
{
    return {{"party.show",
             "A customer or supplier, and how papers reach them",
             Command::Effect::Reads,
             showFields,
             {Fault::PartyUnknown},
             show}};
}

} // namespace kontorist::commands

#include "core/party/party_rules.h"

#include "core/base/country.h"
#include "core/base/email.h"
#include "core/base/iban.h"
#include "core/base/json.h"
#include "core/base/vat_id.h"

#include <algorithm>
#include <QJsonArray>

namespace kontorist::party_rules {

namespace {

template<class Read>
std::optional<Objection> refusal(Read read)
{
    try {
        read();
    } catch (const Refused &refused) {
        return refused.reason();
    }
    return {};
}

QString written(const Address &address)
{
    return QStringList{address.name,    address.name2,   address.street, address.postcode, address.city,
                       address.country, address.contact, address.phone,  address.note}
        .join(u'|');
}

QJsonObject fieldsOf(const Party &party)
{
    QJsonArray vatIds, contacts, addresses, outputs;
    for (const Party::VatId &each : party.vatIds)
        vatIds.append(each.id + u' ' + word(each.result) + u' ' + each.checkedOn.toString(Qt::ISODate));
    for (const Party::Contact &each : party.contacts)
        contacts.append(QStringList{each.name, each.role, each.email, each.phone}.join(u'|'));
    for (const Party::DeliveryAddress &each : party.deliveryAddresses)
        addresses.append(each.code + u'|' + written(each.address));
    for (const Party::OutputAddress &each : party.outputAddresses)
        outputs.append(word(each.letter) + u'|' + each.email);
    return {
        {u"number"_s, party.number},
        {u"role"_s, word(party.role)},
        {u"name"_s, party.name},
        {u"consumer"_s, party.isConsumer},
        {u"address"_s, written(party.address)},
        {u"email"_s, party.email},
        {u"phone"_s, party.phone},
        {u"buyerReference"_s, party.buyerReference},
        {u"language"_s, party.language},
        {u"terms"_s, party.terms ? party.terms->written() : QString()},
        {u"creditLimit"_s, party.creditLimit ? party.creditLimit->written() : QString()},
        {u"discountPercent"_s, party.discount.written()},
        {u"payBy"_s, word(party.payBy)},
        {u"iban"_s, party.iban},
        {u"billTo"_s, party.billTo.value()},
        {u"priceGroup"_s, party.priceGroup},
        {u"deliveryTerms"_s, party.deliveryTerms},
        {u"carrier"_s, party.carrier},
        {u"completeOnly"_s, party.completeOnly},
        {u"invoicing"_s, word(party.invoicing)},
        {u"blocked"_s, party.blocked},
        {u"vatIds"_s, vatIds},
        {u"contacts"_s, contacts},
        {u"deliveryAddresses"_s, addresses},
        {u"invoiceForm"_s, party.invoiceForm ? word(*party.invoiceForm) : QString()},
        {u"output"_s, party.output ? word(*party.output) : QString()},
        {u"outputAddresses"_s, outputs},
    };
}

} // namespace

std::optional<Objection> objection(const Party &party)
{
    if (party.name.isEmpty())
        return Objection{Fault::TextMissing, u"name"_s};
    if (!party.email.isEmpty())
        if (auto bad = email::objection(party.email, u"email"_s))
            return bad;
    for (const Party::OutputAddress &each : party.outputAddresses)
        if (auto bad = email::objection(each.email, u"outputAddresses.email"_s))
            return bad;
    if (auto bad = addressObjection(party.address, u"postcode"_s))
        return bad;
    for (const Party::DeliveryAddress &each : party.deliveryAddresses) {
        if (auto bad = text::objection(each.code, u"deliveryAddresses.code"_s, text::code))
            return bad;
        if (auto bad = addressObjection(each.address, u"deliveryAddresses.postcode"_s))
            return bad;
    }
    return refusal([&] {
        if (!party.address.country.isEmpty())
            Country::read(party.address.country, u"country"_s);
        for (const Party::VatId &each : party.vatIds)
            VatId::read(each.id, u"vatId"_s);
        if (!party.iban.isEmpty())
            Iban::read(party.iban, u"iban"_s);
        for (const Party::DeliveryAddress &each : party.deliveryAddresses)
            Country::read(each.address.country, u"deliveryAddresses"_s);
    });
}

std::optional<Objection> addressObjection(const Address &address, const QString &subject)
{
    return text::objection(address.postcode, subject, text::postcode);
}

std::optional<Objection> mergeObjection(const Party &from, const Party &into)
{
    if (from.id == into.id)
        return Objection{Fault::PartyMergedWithItself, from.number};
    return {};
}

Party merged(Party into, const Party &from)
{
    for (const Party::Contact &each : from.contacts)
        if (!into.contacts.contains(each))
            into.contacts.append(each);
    for (const Party::DeliveryAddress &each : from.deliveryAddresses)
        if (std::none_of(into.deliveryAddresses.begin(), into.deliveryAddresses.end(),
                         [&](const Party::DeliveryAddress &own) { return own.code == each.code; }))
            into.deliveryAddresses.append(each);
    if (into.vatIds.isEmpty())
        into.vatIds = from.vatIds;
    for (const Party::OutputAddress &each : from.outputAddresses)
        if (std::none_of(into.outputAddresses.begin(), into.outputAddresses.end(),
                         [&](const Party::OutputAddress &own) { return own.letter == each.letter; }))
            into.outputAddresses.append(each);
    if (!into.invoiceForm)
        into.invoiceForm = from.invoiceForm;
    if (!into.output)
        into.output = from.output;
    if (into.role != from.role)
        into.role = PartyRole::Both;
    if (into.billTo == from.id)
        into.billTo = {};
    return into;
}

QByteArray difference(const Party &before, const Party &after)
{
    const QJsonObject old = fieldsOf(before);
    const QJsonObject fresh = fieldsOf(after);
    QJsonObject changes;
    for (auto field = fresh.begin(); field != fresh.end(); ++field)
        if (old[field.key()] != field.value())
            changes[field.key()] = QJsonArray{old[field.key()], field.value()};
    return compact(changes);
}

} // namespace kontorist::party_rules

#include "ui/customers/customer_facts.h"

#include "core/company/company_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontorist {

namespace {

constexpr int shownCustomerPapers = 30, shownCustomerPrices = 200;

QString datedOrNothing(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

// Only what is there: so it compares with what is typed.
void putText(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

QJsonArray contactsOf(const Party &party)
{
    QJsonArray contacts;
    for (const Party::Contact &each : party.contacts) {
        QJsonObject contact{{u"name"_s, each.name}};
        putText(contact, u"role"_s, each.role);
        putText(contact, u"email"_s, each.email);
        putText(contact, u"phone"_s, each.phone);
        contacts.append(contact);
    }
    return contacts;
}

QJsonArray vatIdsOf(const Party &party)
{
    QJsonArray vatIds;
    for (const Party::VatId &each : party.vatIds) {
        QJsonObject vatId{{u"id"_s, each.id}, {u"result"_s, word(each.result)}};
        putText(vatId, u"checkedOn"_s, datedOrNothing(each.checkedOn));
        vatIds.append(vatId);
    }
    return vatIds;
}

QJsonArray addressesOf(const Party &party)
{
    QJsonArray addresses;
    for (const Party::DeliveryAddress &each : party.deliveryAddresses) {
        const Address &address = each.address;
        QJsonObject object{{u"code"_s, each.code}};
        putText(object, u"name"_s, address.name);
        putText(object, u"name2"_s, address.name2);
        putText(object, u"street"_s, address.street);
        putText(object, u"postcode"_s, address.postcode);
        putText(object, u"city"_s, address.city);
        putText(object, u"country"_s, address.country);
        putText(object, u"contact"_s, address.contact);
        putText(object, u"phone"_s, address.phone);
        putText(object, u"note"_s, address.note);
        addresses.append(object);
    }
    return addresses;
}

QJsonArray numbersOf(const QList<party_store::CustomerArticle> &numbers)
{
    QJsonArray all;
    for (const party_store::CustomerArticle &each : numbers)
        all.append(QJsonObject{{u"number"_s, each.number}, {u"sku"_s, each.sku}});
    return all;
}

QJsonArray outputAddressesOf(const Party &party)
{
    QJsonArray all;
    for (const Party::OutputAddress &each : party.outputAddresses)
        all.append(QJsonObject{{u"letter"_s, word(each.letter)}, {u"email"_s, each.email}});
    return all;
}

QJsonObject termsOf(const std::optional<Terms> &terms)
{
    return terms ? QJsonDocument::fromJson(terms->written().toUtf8()).object() : QJsonObject();
}

} // namespace

std::optional<CustomerFacts> CustomerFacts::load(const Database &database, const QString &number, QDate today)
{
    const std::optional<Party> party = party_store::find(database, number);
    if (!party)
        return {};
    CustomerFacts facts;
    facts.party = *party;
    facts.today = today;
    facts.company = company_store::current(database);
    const PartyId id = party->id;
    if (!party->billTo.isNull())
        facts.billTo = party_store::load(database, party->billTo).number;
    facts.articleNumbers = party_store::customerArticles(database, id);
    facts.owed = order_store::owedBy(database, id);
    facts.undelivered = order_rules::undelivered(order_store::unbilled(database, id, {}));
    facts.openItems = receivables_store::openOn(database, id, today);
    for (const receivables_store::OpenRow &row : facts.openItems)
        if (row.item.kind == OpenItemKind::Invoice && row.item.dueOn < today)
            facts.overdue += row.item.open;
    order_list_store::Filter filter;
    filter.customer = id;
    filter.limit = shownCustomerPapers;
    facts.orders = order_list_store::list(database, filter);
    facts.standings = order_list_store::standings(database, facts.orders, today);
    facts.invoices = customer_view_store::invoices(database, id, shownCustomerPapers);
    facts.prices = customer_view_store::prices(database, id, party->priceGroup, shownCustomerPrices);
    return facts;
}

QJsonObject CustomerFacts::values() const
{
    return {{u"name"_s, party.name},
            {u"name2"_s, party.address.name2},
            {u"street"_s, party.address.street},
            {u"postcode"_s, party.address.postcode},
            {u"city"_s, party.address.city},
            {u"country"_s, party.address.country},
            {u"role"_s, word(party.role)},
            {u"consumer"_s, party.isConsumer},
            {u"email"_s, party.email},
            {u"phone"_s, party.phone},
            {u"buyerReference"_s, party.buyerReference},
            {u"language"_s, party.language},
            {u"terms"_s, termsOf(party.terms)},
            {u"creditLimit"_s, party.creditLimit ? party.creditLimit->written() : QString()},
            {u"discountPercent"_s, party.discount.isZero() ? QString() : party.discount.written()},
            {u"payBy"_s, word(party.payBy)},
            {u"iban"_s, party.iban},
            {u"billTo"_s, billTo},
            {u"priceGroup"_s, party.priceGroup},
            {u"deliveryTerms"_s, party.deliveryTerms},
            {u"carrier"_s, party.carrier},
            {u"completeOnly"_s, party.completeOnly},
            {u"invoicing"_s, word(party.invoicing)},
            {u"invoiceForm"_s, party.invoiceForm ? word(*party.invoiceForm) : QString()},
            {u"output"_s, party.output ? word(*party.output) : QString()},
            {u"outputAddresses"_s, outputAddressesOf(party)},
            {u"blocked"_s, party.blocked},
            {u"contacts"_s, contactsOf(party)},
            {u"vatIds"_s, vatIdsOf(party)},
            {u"deliveryAddresses"_s, addressesOf(party)},
            {u"articleNumbers"_s, numbersOf(articleNumbers)}};
}

} // namespace kontorist

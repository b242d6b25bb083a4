#include "core/party/party_actions.h"

#include "core/base/json.h"
#include "core/numbering/numbering_store.h"
#include "core/party/address_store.h"
#include "core/party/party_rules.h"
#include "core/party/party_store.h"
#include "core/search/search_index_rules.h"
#include "core/search/search_store.h"

#include <QJsonArray>

namespace kontorist::party_actions {

namespace {

// Numbers typed by hand may lie in the way of the range; it steps over them.
QString freeNumber(Transaction &tx, const Party &party)
{
    const Series series = party.role == PartyRole::Supplier ? Series::Supplier : Series::Customer;
    QString number;
    do {
        number = numbering_store::drawRunning(tx, series).text;
    } while (party_store::isTaken(tx, number));
    return number;
}

void keepNew(Transaction &tx, Address &address)
{
    address.id = tx.newId<struct AddressTag>();
    address_store::save(tx, address);
}

// What is printed stays as it was; only what differs becomes a new address.
void keepIfChanged(Transaction &tx, Address &address, const Address &before)
{
    if (address.isSameAs(before))
        address.id = before.id;
    else
        keepNew(tx, address);
}

void keepDeliveryAddresses(Transaction &tx, Party &party, const Party &before)
{
    for (Party::DeliveryAddress &each : party.deliveryAddresses) {
        Address earlier;
        for (const Party::DeliveryAddress &old : before.deliveryAddresses)
            if (old.code == each.code)
                earlier = old.address;
        keepIfChanged(tx, each.address, earlier);
    }
}

QJsonArray written(const QList<party_store::CustomerArticle> &numbers)
{
    QJsonArray all;
    for (const party_store::CustomerArticle &each : numbers)
        all.append(each.number + u'|' + each.sku);
    return all;
}

void index(Transaction &tx, const Party &party)
{
    search_store::index(
        tx, {party.id.value(), u"party"_s, party.number, party.name + u" · "_s + party.address.city},
        search_index_rules::words({party.number, party.name, party.address.name2, party.address.city,
                                   party.address.postcode, party.phone, party.email, party.address.contact,
                                   party.address.street}));
}

} // namespace

Party add(Session &session, Party party)
{
    require(party_rules::objection(party));
    Transaction tx(session.database);
    if (party.number.isEmpty())
        party.number = freeNumber(tx, party);
    else if (party_store::isTaken(tx, party.number))
        throw Refused(Fault::PartyNumberTaken, party.number);
    party.id = tx.newId<struct PartyTag>();
    party.version = 1;
    keepNew(tx, party.address);
    keepDeliveryAddresses(tx, party, {});
    party_store::add(tx, party);
    index(tx, party);
    tx.note(u"party.added"_s, party.id.value(), compact({{u"number"_s, party.number}}));
    tx.commit();
    return party;
}

Party change(Session &session, const Party &changed)
{
    require(party_rules::objection(changed));
    Transaction tx(session.database);
    const Party before = party_store::load(tx, changed.id);
    Party party = changed;
    if (party.number != before.number && party_store::isTaken(tx, party.number))
        throw Refused(Fault::PartyNumberTaken, party.number);
    keepIfChanged(tx, party.address, before.address);
    keepDeliveryAddresses(tx, party, before);
    party = party_store::save(tx, party);
    index(tx, party);
    tx.note(u"party.changed"_s, party.id.value(), party_rules::difference(before, party));
    tx.commit();
    return party;
}

void setArticleNumbers(Session &session, const QString &customer, const QList<ArticleNumber> &numbers)
{
    Transaction tx(session.database);
    const Party party = party_store::get(tx, customer);
    QList<party_store::CustomerArticle> rows;
    for (const ArticleNumber &each : numbers)
        require(text::objection(each.number, u"articleNumbers.number"_s, text::articleNumber));
    for (const ArticleNumber &each : numbers)
        rows.append({each.number, each.sku});
    const auto before = party_store::customerArticles(tx, party.id);
    party_store::saveCustomerArticles(tx, party.id, rows);
    tx.note(u"party.articleNumbers"_s, party.id.value(),
            compact({{u"articleNumbers"_s, QJsonArray{written(before), written(rows)}}}));
    tx.commit();
}

} // namespace kontorist::party_actions

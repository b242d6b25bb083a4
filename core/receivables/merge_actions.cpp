#include "core/receivables/merge_actions.h"

#include "core/article/article_store.h"
#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/chart_rules.h"
#include "core/ledger/ledger_store.h"
#include "core/party/party_rules.h"
#include "core/party/party_store.h"
#include "core/pricing/pricing_store.h"
#include "core/sales/order_store.h"

namespace kontorist::merge_actions {

void merge(Session &session, const QString &fromNumber, const QString &intoNumber)
{
    Transaction tx(session.database);
    const Company company = company_store::current(tx);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    const Party from = party_store::get(tx, fromNumber);
    const Party into = party_store::get(tx, intoNumber);
    require(party_rules::mergeObjection(from, into));
    Money sum;
    for (const OpenItem &item : open_item_store::open(tx, from.id))
        sum += item.isDebt() ? item.open : -item.open;
    LedgerEntry entry;
    entry.kind = EntryKind::Transfer;
    entry.document = from.id.value();
    entry.documentNumber = from.number;
    entry.documentOn = entry.postedOn = session.today();
    entry.text = into.name;
    const QString account = chart_rules::receivables(company.chart);
    entry.postings = {{account, from.id, -sum}, {account, into.id, sum}};
    ledger_store::post(tx, {entry});
    order_store::moveTo(tx, from.id, into.id);
    open_item_store::moveTo(tx, from.id, into.id);
    pricing_store::moveTo(tx, from.id, into.id);
    article_store::moveSupplier(tx, from.id, into.id);
    const Party whole = party_rules::merged(into, from);
    party_store::save(tx, whole);
    party_store::merge(tx, from.id, into.id);
    tx.note(u"party.changed"_s, into.id.value(), party_rules::difference(into, whole));
    tx.note(u"party.merged"_s, from.id.value(),
            compact({{u"from"_s, from.number}, {u"into"_s, into.number}}));
    tx.commit();
}

} // namespace kontorist::merge_actions

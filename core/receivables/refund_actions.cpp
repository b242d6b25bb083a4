#include "core/receivables/refund_actions.h"

#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/party/party_store.h"
#include "core/receivables/payment_rules.h"
#include "core/receivables/receivables_store.h"

namespace kontorist::refund_actions {

Payment refund(Session &session, const QString &customer, const QStringList &corrections, Money amount,
               PayBy method)
{
    Transaction tx(session.database);
    const Company company = company_store::current(tx);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    QList<qint64> ids;
    if (corrections.isEmpty()) {
        for (const OpenItem &item : receivables_store::credits(tx, party_store::get(tx, customer).id))
            ids.append(item.document);
    } else {
        for (const OpenItem &item : receivables_store::lockByNumber(tx, corrections))
            ids.append(item.document);
    }
    const QList<OpenItem> credits = open_item_store::lock(tx, ids);
    Payment payment = payment_rules::booked({PaymentDirection::Out, {}, method, amount}, session.today());
    payment.id = tx.newId<struct PaymentTag>();
    const QList<Allocation> payouts = payment_rules::payouts(
        payment, credits, corrections.isEmpty() ? customer : corrections.join(u", "_s));
    payment.party = credits.first().party;
    receivables_store::number(tx, payment);
    receivables_store::add(tx, payment);
    QList<open_item_store::Change> lowered;
    for (const Allocation &payout : payouts) {
        open_item_store::allocate(tx, payout);
        lowered.append({payout.target, payout.amount});
    }
    open_item_store::lower(tx, lowered);
    const Party debtor = party_store::load(tx, payment.party);
    ledger_store::post(tx, {payment_rules::paymentEntry(payment, amount, company.chart, debtor.name)});
    tx.note(u"payment.refunded"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"amount"_s, amount.written()}}));
    tx.commit();
    return payment;
}

} // namespace kontorist::refund_actions

#include "core/receivables/refund_actions.h"

#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/party/party_store.h"
#include "core/receivables/payment_rules.h"
#include "core/receivables/receivables_store.h"
#include "core/sales/order_store.h"

namespace kontorist::refund_actions {

namespace {

// Makes as much credit of advances as is wanted, where their orders need them no longer.
void releaseWanted(Transaction &tx, const QList<Advance> &advances, Money wanted, const Company &company,
                   QDate on)
{
    const auto releases =
        payment_rules::releases(advances, receivables_store::advanced(tx, advances), wanted);
    receivables_store::release(tx, releases, payment_rules::releaseEntries(releases, company.chart, on), on);
}

QList<qint64> creditsOfCustomer(Transaction &tx, const Claim &claim, Money wanted, const Company &company,
                                QDate on)
{
    const PartyId party = party_store::get(tx, claim.customer).id;
    for (const OpenItem &item : receivables_store::credits(tx, party))
        wanted -= item.open;
    if (wanted.isPositive())
        releaseWanted(tx, advance_store::openOf(tx, party), wanted, company, on);
    QList<qint64> ids;
    for (const OpenItem &item : receivables_store::credits(tx, party))
        ids.append(item.document);
    return ids;
}

QList<qint64> creditsOfOrder(Transaction &tx, const Claim &claim, Money wanted, const Company &company,
                             QDate on)
{
    const OrderId order = order_store::idOf(tx, claim.order);
    const QList<Advance> advances = advance_store::openOn(tx, {order});
    const QList<AdvancedOrder> advanced = receivables_store::advanced(tx, advances);
    if (!advanced.isEmpty() && payment_rules::needsAdvance(advanced.first()))
        throw Refused(Fault::AdvanceNeeded, claim.order);
    for (const OpenItem &item : open_item_store::lock(tx, advance_store::releasesOn(tx, order)))
        wanted -= item.open;
    releaseWanted(tx, advances, wanted, company, on);
    return advance_store::releasesOn(tx, order);
}

QList<qint64> creditsOf(Transaction &tx, const Claim &claim, Money wanted, const Company &company, QDate on)
{
    if (!claim.order.isEmpty())
        return creditsOfOrder(tx, claim, wanted, company, on);
    if (claim.corrections.isEmpty())
        return creditsOfCustomer(tx, claim, wanted, company, on);
    QList<qint64> ids;
    for (const OpenItem &item : receivables_store::lockByNumber(tx, claim.corrections))
        ids.append(item.document);
    return ids;
}

QString subjectOf(const Claim &claim)
{
    if (!claim.order.isEmpty())
        return claim.order;
    return claim.corrections.isEmpty() ? claim.customer : claim.corrections.join(u", "_s);
}

} // namespace

Payment refund(Session &session, const Claim &claim, Money amount, PayBy method)
{
    Transaction tx(session.database);
    const Company company = company_store::current(tx);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    const QList<OpenItem> credits =
        open_item_store::lock(tx, creditsOf(tx, claim, amount, company, session.today()));
    Payment payment = payment_rules::booked({PaymentDirection::Out, {}, method, amount}, session.today());
    payment.id = tx.newId<struct PaymentTag>();
    const QList<Allocation> payouts = payment_rules::payouts(payment, credits, subjectOf(claim));
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

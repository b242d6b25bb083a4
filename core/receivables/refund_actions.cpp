#include "core/receivables/refund_actions.h"

#include "core/base/json.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/numbering/numbering_store.h"
#include "core/party/party_store.h"
#include "core/receivables/payment_rules.h"
#include "core/receivables/receivables_store.h"

#include <algorithm>

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
    Money left = amount;
    for (const OpenItem &item : credits)
        left -= item.isDebt() ? Money() : std::min(left, item.open);
    if (left.isPositive() || credits.isEmpty())
        throw Refused(Fault::AboveCredit, corrections.isEmpty() ? customer : corrections.join(u", "_s),
                      (amount - left).written());
    Payment payment{tx.newId<struct PaymentTag>(),
                    {},
                    0,
                    0,
                    PaymentDirection::Out,
                    credits.first().party,
                    method,
                    amount,
                    session.today(),
                    session.today(),
                    {},
                    false};
    const DocumentNumber drawn = numbering_store::draw(tx, Series::Payment, payment.bookedOn);
    payment.number = drawn.text;
    payment.year = drawn.year;
    payment.count = drawn.count;
    receivables_store::add(tx, payment);
    left = amount;
    QList<open_item_store::Change> lowered;
    for (const OpenItem &item : credits) {
        const Money part = item.isDebt() ? Money() : std::min(left, item.open);
        if (!part.isPositive())
            continue;
        left -= part;
        open_item_store::allocate(tx, {payment.id.value(), item.document, part, {}, session.today(), 0});
        lowered.append({item.document, part});
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

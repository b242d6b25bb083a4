#include "core/returns/return_run.h"

#include "core/db/transaction.h"
#include "core/ledger/ledger_store.h"
#include "core/receivables/refund_actions.h"
#include "core/returns/settle_actions.h"

namespace kontorist::return_run {

Refunded refund(Session &session, const QString &number, Money deduction, PayBy method,
                HandOutQuestion question)
{
    Transaction tx(session.database);
    Refunded refunded{settle_actions::settle(session, number, Settlement::Refund, deduction, question), {}};
    Money open;
    QStringList numbers;
    for (const Invoice &correction : refunded.settled.corrections) {
        open += open_item_store::find(tx, correction.id.value()).value().open;
        numbers.append(correction.number);
    }
    if (open.isPositive())
        refunded.payment = refund_actions::refund(session, {{}, numbers, {}}, open, method).number;
    tx.commit();
    return refunded;
}

} // namespace kontorist::return_run

#include "core/billing/billing_run.h"

#include "core/billing/billing_actions.h"
#include "core/billing/billing_store.h"
#include "core/billing/run_rules.h"

namespace kontorist::billing_run {

namespace {

constexpr qsizetype unitsPerCommit = 100;

void issueUnit(Session &session, Transaction &tx, const run_rules::Unit &unit, Result &result)
{
    Savepoint part(tx);
    try {
        billing_actions::Request request;
        request.orders = unit.orders;
        request.until = unit.until;
        request.wording.kind = unit.orders.size() > 1 ? InvoiceKind::Collective : InvoiceKind::Invoice;
        const QList<Invoice> issued = billing_actions::issue(session, request);
        part.release();
        result.issued += issued;
    } catch (const Refused &refused) {
        if (refused.fault() != Fault::NothingToBill) // its week or month is not over
            result.blocked.append({unit.numbers.join(u", "_s), refused.reason()});
    }
}

} // namespace

Result run(Session &session, QDate until, std::optional<bool> collective,
           const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const QList<run_rules::Unit> units =
        run_rules::units(billing_store::candidates(session.database), until, collective);
    Result result;
    for (qsizetype from = 0; from < units.size(); from += unitsPerCommit) {
        const qsizetype to = std::min(from + unitsPerCommit, units.size());
        Transaction tx(session.database);
        for (qsizetype i = from; i < to; ++i)
            issueUnit(session, tx, units[i], result);
        tx.note(u"invoice.run"_s, 0, "{\"units\":" + QByteArray::number(to - from) + '}');
        tx.commit();
        if (progress && !progress(to, units.size()))
            break;
    }
    return result;
}

} // namespace kontorist::billing_run

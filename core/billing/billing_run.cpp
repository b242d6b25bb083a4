#include "core/billing/billing_run.h"

#include "core/base/json.h"
#include "core/billing/billing_actions.h"
#include "core/billing/billing_store.h"
#include "core/billing/run_rules.h"

namespace kontorist::billing_run {

namespace {

constexpr qsizetype unitsPerCommit = 100;

enum class Attempt { Issue, Try };

// What stands in the way of a unit; where nothing does, it is issued, or only tried and undone.
std::optional<Objection> attempt(Session &session, Transaction &tx, const run_rules::Unit &unit, Attempt what,
                                 Result &result)
{
    Savepoint part(tx);
    try {
        billing_actions::Request request;
        if (unit.deliveryNote.isEmpty())
            request.orders = unit.orders;
        else
            request.deliveryNotes = {unit.deliveryNote};
        request.until = unit.until;
        const QList<Invoice> issued = billing_actions::issue(session, request);
        if (what == Attempt::Try)
            return {};
        part.release();
        result.issued += issued;
    } catch (const Refused &refused) {
        return refused.reason();
    }
    return {};
}

void block(Result &result, const run_rules::Unit &unit, const Objection &reason)
{
    if (reason.fault != Fault::NothingToBill) // its week or month is not over
        result.blocked.append({unit.numbers.join(u", "_s), reason});
}

// Where several orders are joined, those that are refused alone do not keep the others back.
void issueUnit(Session &session, Transaction &tx, const run_rules::Unit &unit, Result &result)
{
    const auto reason = attempt(session, tx, unit, Attempt::Issue, result);
    if (!reason)
        return;
    if (unit.orders.size() == 1)
        return block(result, unit, *reason);
    run_rules::Unit sound{{}, {}, unit.until, {}};
    for (qsizetype i = 0; i < unit.orders.size(); ++i) {
        const run_rules::Unit alone = run_rules::only(unit, i);
        if (const auto own = attempt(session, tx, alone, Attempt::Try, result))
            block(result, alone, *own);
        else {
            sound.orders += alone.orders;
            sound.numbers += alone.numbers;
        }
    }
    if (sound.orders.isEmpty())
        return;
    if (const auto still = attempt(session, tx, sound, Attempt::Issue, result))
        block(result, sound, *still);
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
        tx.note(u"invoice.run"_s, 0,
                compact({{u"units"_s, to - from},
                         {u"on"_s, session.today().toString(Qt::ISODate)},
                         {u"reason"_s, session.reason}}));
        tx.commit();
        if (progress && !progress(to, units.size()))
            break;
    }
    return result;
}

} // namespace kontorist::billing_run

#include "core/billing/billing_run.h"

#include "core/base/json.h"
#include "core/billing/billing_actions.h"
#include "core/billing/billing_store.h"
#include "core/billing/run_rules.h"
#include "core/db/busy.h"

namespace kontorist::billing_run {

namespace {

constexpr qsizetype unitsPerCommit = 100;

enum class Attempt { Issue, Try };

/// What the units of one commit share.
struct Batch
{
    Session &session;
    Transaction &tx;
    HandOutQuestion question;
};

billing_actions::Request requestOf(const run_rules::Unit &unit)
{
    billing_actions::Request request;
    if (unit.deliveryNote.isEmpty())
        request.orders = unit.orders;
    else
        request.deliveryNotes = {unit.deliveryNote};
    request.until = unit.until;
    return request;
}

// What stands in the way of a unit; where nothing does, it is issued, or only tried and undone.
std::optional<Objection> attempt(const Batch &batch, const run_rules::Unit &unit, Attempt what,
                                 Result &result)
{
    Savepoint part(batch.tx);
    try {
        const QList<Invoice> issued = billing_actions::issue(batch.session, requestOf(unit), batch.question);
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
void issueUnit(const Batch &batch, const run_rules::Unit &unit, Result &result)
{
    const auto reason = attempt(batch, unit, Attempt::Issue, result);
    if (!reason)
        return;
    if (unit.orders.size() == 1)
        return block(result, unit, *reason);
    run_rules::Unit sound{{}, {}, unit.until, {}};
    for (qsizetype i = 0; i < unit.orders.size(); ++i) {
        const run_rules::Unit alone = run_rules::only(unit, i);
        if (const auto own = attempt(batch, alone, Attempt::Try, result))
            block(result, alone, *own);
        else {
            sound.orders += alone.orders;
            sound.numbers += alone.numbers;
        }
    }
    if (sound.orders.isEmpty())
        return;
    if (const auto still = attempt(batch, sound, Attempt::Issue, result))
        block(result, sound, *still);
}

Planned attempted(const Database &database, const run_rules::Unit &unit, QDate today,
                  HandOutQuestion question)
{
    try {
        return {unit, billing_actions::drafts(database, requestOf(unit), today, question), {}};
    } catch (const Refused &refused) {
        return {unit, {}, refused.reason()};
    }
}

// As many units as share a commit.
Result issued(Session &session, const QList<run_rules::Unit> &units, HandOutQuestion question)
{
    Result result;
    Transaction tx(session.database);
    for (const run_rules::Unit &unit : units)
        issueUnit({session, tx, question}, unit, result);
    tx.note(u"invoice.run"_s, 0,
            compact({{u"units"_s, units.size()},
                     {u"on"_s, session.today().toString(Qt::ISODate)},
                     {u"reason"_s, session.reason}}));
    tx.commit();
    return result;
}

bool isNotOver(const Planned &planned)
{
    return planned.reason && planned.reason->fault == Fault::NothingToBill;
}

} // namespace

QList<run_rules::Unit> units(const Database &database, QDate until, std::optional<bool> collective)
{
    return run_rules::units(billing_store::candidates(database), until, collective);
}

QList<Planned> planned(const Database &database, const run_rules::Unit &unit, QDate today,
                       HandOutQuestion question)
{
    const Planned whole = attempted(database, unit, today, question);
    if (isNotOver(whole))
        return {};
    if (!whole.reason || unit.orders.size() == 1)
        return {whole};
    QList<Planned> all;
    run_rules::Unit sound{{}, {}, unit.until, {}};
    for (qsizetype i = 0; i < unit.orders.size(); ++i) {
        const Planned alone = attempted(database, run_rules::only(unit, i), today, question);
        if (!alone.reason) {
            sound.orders += alone.unit.orders;
            sound.numbers += alone.unit.numbers;
        } else if (!isNotOver(alone)) {
            all.append(alone);
        }
    }
    if (!sound.orders.isEmpty())
        all.prepend(attempted(database, sound, today, question));
    return all;
}

Result run(Session &session, QDate until, std::optional<bool> collective, HandOutQuestion question,
           const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const QList<run_rules::Unit> units = billing_run::units(session.database, until, collective);
    Result result;
    for (qsizetype from = 0; from < units.size(); from += unitsPerCommit) {
        const qsizetype to = std::min(from + unitsPerCommit, units.size());
        const Result some =
            onceNobodyIsInTheWay([&] { return issued(session, units.mid(from, to - from), question); });
        result.issued += some.issued;
        result.blocked += some.blocked;
        if (progress && !progress(to, units.size()))
            break;
    }
    return result;
}

} // namespace kontorist::billing_run

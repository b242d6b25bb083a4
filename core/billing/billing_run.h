#pragma once

#include "core/base/error.h"
#include "core/billing/hand_out.h"
#include "core/billing/run_rules.h"
#include "core/journal/session.h"

#include <functional>

namespace kontorist::billing_run {

/// A document that a run could not make, and why.
struct Blocked
{
    QString order;
    Objection reason;
};

struct Result
{
    QList<Invoice> issued;
    QList<Blocked> blocked;
};

/// The invoice run (Rechnungslauf): bills what is supplied up to a day, by each customer's mode: each delivery, an
/// order when it is complete, a week or a month when it is over. `collective` joins all of a customer. A document
/// that is refused is listed and stops nothing; a run that was killed goes on when it is started again.
/// `progress` hears how far it is and may stop it between two documents.
Result run(Session &session, QDate until, std::optional<bool> collective, HandOutQuestion question = nullptr,
           const std::function<bool(qsizetype done, qsizetype all)> &progress = {});

/// What such a run would do, unit by unit, for who looks before he runs it. Writes nothing.
QList<run_rules::Unit> units(const Database &database, QDate until, std::optional<bool> collective);

/// What would become of a unit: its invoices without numbers, or why there are none.
struct Planned
{
    run_rules::Unit unit;
    QList<Invoice> drafts;
    std::optional<Objection> reason;
};
/// One, or more where those of a joined unit that are refused alone do not keep the others back; none where its week
/// or month is not over.
QList<Planned> planned(const Database &database, const run_rules::Unit &unit, QDate today,
                       HandOutQuestion question = nullptr);

} // namespace kontorist::billing_run

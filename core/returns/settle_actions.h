#pragma once

#include "core/billing/hand_out.h"
#include "core/journal/session.h"
#include "core/returns/return_case.h"

/// The end of a return: what the customer gets for it.
namespace kontorist::settle_actions {

/// Deals with all that has come in and is not settled: credits it (refund pays the credit out, see return_run),
/// replaces it or rejects it. Raises Refused(NothingReceived), and what the question says of a correction.
SettledReturn settle(Session &session, const QString &number, Settlement how, Money deduction,
                     HandOutQuestion question = nullptr);

/// What crediting or refunding it would issue and post today, without numbers; no correction where nothing of it was
/// invoiced.
struct CreditDraft
{
    QList<IssuedPosting> corrections;
    Quantity unbilled; ///< of what came: never invoiced, so it needs no credit
};
/// Writes nothing; raises what `settle` would raise.
CreditDraft creditDraft(const Database &database, const QString &number, Money deduction, QDate today,
                        HandOutQuestion question = nullptr);

} // namespace kontorist::settle_actions

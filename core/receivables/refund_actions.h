#pragma once

#include "core/journal/session.h"
#include "core/receivables/payment.h"

/// Money that goes back to a customer (Erstattung).
namespace kontorist::refund_actions {

/// What is paid back: certain corrections, what an order needs no longer of its advances, or a customer's credit, the
/// oldest first, and then what his orders need no longer.
struct Claim
{
    QString customer;
    QStringList corrections;
    QString order;
};
/// Raises Refused: PartyUnknown, OrderUnknown, DocumentUnknown, AdvanceNeeded, AboveCredit, PeriodClosed.
Payment refund(Session &session, const Claim &claim, Money amount, PayBy method);

} // namespace kontorist::refund_actions

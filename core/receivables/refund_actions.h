#pragma once

#include "core/journal/session.h"
#include "core/receivables/payment.h"

/// Money that goes back to a customer (Erstattung).
namespace kontorist::refund_actions {

/// Pays a customer's credit back: of certain corrections, or the oldest first. Raises Refused: PartyUnknown,
/// DocumentUnknown, AboveCredit, PeriodClosed.
Payment refund(Session &session, const QString &customer, const QStringList &corrections, Money amount,
               PayBy method);

} // namespace kontorist::refund_actions

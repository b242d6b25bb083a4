#pragma once

#include "core/journal/session.h"
#include "core/receivables/payment.h"

/// What was put against the wrong item, or came back from the bank.
namespace kontorist::undo_actions {

/// Takes a payment back, with the credits that were used in the same breath: what they paid is open again, its cash
/// discount is gone. Raises Refused: PaymentUnknown, PaymentAlreadyUndone, PaymentRefunded, AdvanceUsed, PeriodClosed.
Payment undo(Session &session, const QString &payment, const QString &reason);

/// Takes back what a correction's credit was put against beside its own invoice. Raises Refused: InvoiceUnknown,
/// NotAllocated, PeriodClosed.
void undoCredit(Session &session, const QString &correction, const QString &reason);

} // namespace kontorist::undo_actions

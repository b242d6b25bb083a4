#pragma once

#include "core/billing/hand_out.h"
#include "core/journal/session.h"
#include "core/returns/return_case.h"

namespace kontorist::return_run {

/// A return settled by refund: the credit, and its payment.
struct Refunded
{
    SettledReturn settled;
    QString payment; ///< empty where nothing was left to pay back
};
Refunded refund(Session &session, const QString &number, Money deduction, PayBy method,
                HandOutQuestion question = nullptr);

} // namespace kontorist::return_run

#pragma once

#include "core/billing/down_payment_rules.h"
#include "core/billing/hand_out.h"
#include "core/journal/session.h"

namespace kontorist::down_payment_actions {

/// Asks money for an order before anything of it is supplied: number, document, open item, in one unit. Its VAT is
/// posted when the money comes. Raises Refused(DownPaymentAboveOrder) and what down_payment_rules and the question
/// object.
Invoice ask(Session &session, const QString &order, const down_payment_rules::Wish &wish,
            const invoice_rules::Wording &wording, HandOutQuestion question = nullptr);

/// What `ask` would make of it today, without a number; raises what it would raise.
Invoice draft(const Database &database, const QString &order, const down_payment_rules::Wish &wish,
              const invoice_rules::Wording &wording, QDate today, HandOutQuestion question = nullptr);

/// What of an order is neither billed nor asked for; its total is a forecast. Raises Refused(OrderUnknown).
Money left(const Database &database, const QString &order);

} // namespace kontorist::down_payment_actions

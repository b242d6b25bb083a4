#pragma once

#include "core/base/clock.h"
#include "core/journal/session.h"

namespace kontorist::test {

/// Fills an empty company by what people do, and by nothing else: orders in every state, partial and undone
/// deliveries, invoices of all kinds with corrections and cancellations, payments with discount, advances and
/// refunds, returns settled in every way, stocktaking, expected goods and back-orders. The clock moves on by some
/// days; a period is closed at the end.
void makeRich(Session &session, FixedClock &clock);

} // namespace kontorist::test

#pragma once

#include "app/commands/input.h"
#include "core/db/database.h"
#include "core/sales/order.h"

namespace kontorist::commands {

/// An order as the fields of order.add, order.take and order.change say it. Raises Refused where a value is none.
OrderDraft orderDraft(const Database &database, const Input &input);

} // namespace kontorist::commands

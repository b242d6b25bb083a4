#pragma once

#include "core/db/transaction.h"
#include "core/numbering/numbering.h"

namespace kontorist::numbering_store {

/// The next number of a range in the year of `on`, from a row that stays locked until the commit: draw late.
/// A range of posted documents refuses a date before that of its last one: Refused(DateBeforeLast).
DocumentNumber draw(Transaction &tx, Series series, QDate on);

/// A number of a range without years: customers, suppliers.
DocumentNumber drawRunning(Transaction &tx, Series series);

} // namespace kontorist::numbering_store

#pragma once

#include "core/db/transaction.h"
#include "core/numbering/numbering.h"

namespace kontorist::numbering_store {

/// The next number of a range in the year of `on`, from a row that stays locked until the commit: draw late.
/// A range of posted documents refuses a date before that of its last one: Refused(DateBeforeLast).
DocumentNumber draw(Transaction &tx, Series series, QDate on);

/// A number of a range without years: customers, suppliers.
DocumentNumber drawRunning(Transaction &tx, Series series);

/// Until the commit nobody else changes a range; numbers are drawn all the same.
void lockRanges(Transaction &tx);
/// From now on numbers are written so; how they were written is kept.
void savePattern(Transaction &tx, Series series, const NumberPattern &before, const NumberPattern &now);
/// `next` is drawn next. False where the year's first number is drawn already; of a range without years, where `next`
/// is drawn.
bool startAt(Transaction &tx, Series series, int year, qint64 next);

} // namespace kontorist::numbering_store

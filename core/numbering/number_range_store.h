#pragma once

#include "core/db/database.h"
#include "core/numbering/numbering.h"

namespace kontorist::number_range_store {

/// A range as it stands: how its numbers are written, and which comes next.
struct NumberRange
{
    Series series = Series::Order;
    QString pattern;
    QString last; ///< empty: none was drawn yet, this year where the range is yearly
    QString next;
};
QList<NumberRange> all(const Database &database, QDate today);

} // namespace kontorist::number_range_store

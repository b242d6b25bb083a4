#pragma once

#include "core/db/database.h"
#include "core/numbering/numbering.h"

namespace kontorist::number_range_store {

QList<NumberRange> all(const Database &database, QDate today);

/// Of each range the pattern in force and those before it.
QList<RangePattern> patterns(const Database &database);

} // namespace kontorist::number_range_store

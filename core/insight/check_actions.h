#pragma once

#include "core/db/database.h"
#include "core/insight/check.h"

namespace kontorist::check_actions {

/// Proves every invariant of a company, and its journal's chain, in one picture of the database: whoever works
/// meanwhile is not in it. It changes nothing.
CheckReport check(const Database &database);

} // namespace kontorist::check_actions

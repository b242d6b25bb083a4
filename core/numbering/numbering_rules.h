#pragma once

#include "core/base/error.h"
#include "core/numbering/numbering.h"

namespace kontorist::numbering_rules {

/// Patterns take A-Z, 0-9, - and / (DATEV and payment references know no others) and at most 35 characters
/// written out. A pattern that could repeat a number is refused.
std::optional<Objection> objection(const NumberPattern &pattern, bool yearly);

} // namespace kontorist::numbering_rules

#pragma once

#include "core/base/error.h"
#include "core/numbering/numbering.h"

#include <QList>

namespace kontorist::numbering_rules {

/// Patterns take A-Z, 0-9, - and / (DATEV and payment references know no others) and at most 35 characters
/// written out. A pattern that could repeat a number is refused.
std::optional<Objection> objection(const NumberPattern &pattern, bool yearly);

/// Why a range may not write its numbers so: it could write one that was written before, of another range or in another
/// pattern of its own (§ 14 Abs. 4 Nr. 4 UStG: a number is given once). `known` are all patterns that were ever in force.
std::optional<Objection> likeness(Series series, const NumberPattern &pattern,
                                  const QList<RangePattern> &known);

} // namespace kontorist::numbering_rules

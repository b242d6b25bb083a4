#pragma once

#include "core/journal/session.h"
#include "core/numbering/numbering.h"

#include <optional>

namespace kontorist::numbering_actions {

/// What is to become of a range; what is not said stays.
struct RangeChange
{
    Series series = Series::Order;
    std::optional<QString> pattern;
    std::optional<qint64> next; ///< the number that is drawn next
};

/// Changes how the numbers of a range are written, and where they go on: from the next number, never backwards. A range
/// of documents begins anew only before the first number of the year is drawn, so that it has no gap. Says what the next
/// number is. Raises Refused: PatternUnreadable, PatternRepeats, PatternTaken, TextTooLong, NumbersDrawn.
QString set(Session &session, const RangeChange &change);

} // namespace kontorist::numbering_actions

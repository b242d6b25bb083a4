#pragma once

#include "core/exchange/bought_line.h"
#include "core/exchange/order_table_rules.h"

namespace kontorist {

/// A part of a cancellation: so much of an order's line, or, where no order explains it, of no original.
struct MatchedLine
{
    QString order; ///< empty = without original
    int line = 0;
    Quantity quantity;    ///< base units, positive
    qsizetype wanted = 0; ///< place of the cancellation's line
};

/// Whose goods a cancellation takes back, where its sender does not say.
namespace match_rules {

/// Takes each line of a cancellation from what was bought, in the order in which it is given (the oldest first);
/// what is above that is without original. Articles are found by their number, charges by their code and price.
/// Parts of one order stand together, those without original last. Raises Refused(NumberTooSmall) for a line that takes nothing back.
QList<QList<MatchedLine>> matches(const TableDocument &cancellation, QList<BoughtLine> bought);

} // namespace match_rules
} // namespace kontorist

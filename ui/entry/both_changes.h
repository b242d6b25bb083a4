#pragma once

#include "ui/entry/typed_order.h"

namespace kontorist {

/// Two people changed the same order: what only one of them changed is taken over, what both changed differently stays
/// as the one before the screen typed it and is named with both values.
struct BothChanges
{
    TypedOrder order; ///< on the version of the other
    QStringList differing;
};
BothChanges joined(const TypedOrder &before, const TypedOrder &mine, const TypedOrder &theirs);

} // namespace kontorist

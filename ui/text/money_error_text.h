#pragma once

#include "core/base/fault.h"

#include <QString>

namespace kontorist {

/// The sentence, with its places %1 and %2, of a fault of payments and returns; empty for others.
QString moneyErrorText(Fault fault);

} // namespace kontorist

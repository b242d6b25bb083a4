#pragma once

#include "core/base/fault.h"

#include <QString>

namespace kontorist {

/// The sentence, with its places %1 and %2, of a fault of number ranges; empty for others.
QString numberErrorText(Fault fault);

} // namespace kontorist

#pragma once

#include "core/base/fault.h"

#include <QString>

namespace kontorist {

/// The sentence, with its places %1 and %2, of a fault of letterheads, printing and documents on paper; empty for others.
QString paperErrorText(Fault fault);

} // namespace kontorist

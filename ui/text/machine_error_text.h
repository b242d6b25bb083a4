#pragma once

#include "core/base/fault.h"

#include <QString>

namespace kontorist {

/// The sentence, with its places %1 and %2, of a fault of a file, the disk, the memory or the database; empty for
/// others.
QString machineErrorText(Fault fault);

} // namespace kontorist

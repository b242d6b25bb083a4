#pragma once

#include "core/base/fault.h"

#include <QString>

namespace kontorist {

/// The sentence, with its places %1 and %2, of a fault that an import meets in a table or in an e-invoice;
/// empty for others.
QString tableErrorText(Fault fault);

} // namespace kontorist

#pragma once

#include "core/base/fault.h"

#include <QString>

namespace kontorist {

/// The sentence, with its places %1 and %2, of a fault of mail and the outbox; empty for others.
QString mailErrorText(Fault fault);

} // namespace kontorist

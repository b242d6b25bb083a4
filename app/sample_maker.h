#pragma once

#include "core/base/clock.h"

class QWidget;

namespace kontorist {

/// Makes the sample company behind a bar that can be cancelled; false when it was. Raises what making it raises.
bool makeSample(const QString &file, const Clock &clock, QWidget *window);

} // namespace kontorist

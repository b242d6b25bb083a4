#pragma once

#include "core/base/clock.h"

#include <QStringList>

namespace kontorist {

/// The program with a window: `kontorist [COMPANY]`, `kontorist --sample`; without either, the company of last
/// time. Needs a QApplication. Answers the exit code.
int runDesktop(const Clock &clock, const QStringList &arguments);

} // namespace kontorist

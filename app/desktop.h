#pragma once

#include "core/base/clock.h"
#include "ui/text/language.h"

namespace kontorist {

/// The language that was chosen in the window last time; empty = none.
QString chosenLanguage();

/// The program with a window: `kontorist [COMPANY]`, `kontorist --sample`; without either, the company of last
/// time. Needs a QApplication. It speaks `language` until another is chosen. Answers the exit code.
int runDesktop(const Clock &clock, const QStringList &arguments, std::unique_ptr<Language> language);

} // namespace kontorist

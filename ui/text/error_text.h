#pragma once

#include "core/base/error.h"

namespace kontorist {

/// The one place where a fault becomes a sentence, in the language of the screen. It names the thing and the
/// mend. A fault without a sentence does not compile.
QString errorText(const Objection &reason);

/// The same for a line that is no command; `kind` is the name of what is wrong with it.
QString malformedText(const QString &kind, const QString &subject, const QString &detail);

} // namespace kontorist

#pragma once

#include <QString>

namespace kontorist {

/// A sentence with its subject at %1 and its detail at %2.
QString filledIn(const QString &text, const QString &subject, const QString &detail);

} // namespace kontorist

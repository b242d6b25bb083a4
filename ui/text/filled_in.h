#pragma once

#include <QString>

namespace kontorist {

/// A sentence with its subject at %1 and its detail at %2.
QString filledIn(const QString &text, const QString &subject, const QString &detail);

/// A date as the company writes it (2026-11-24), and a decimal (1234.50), as the language of the screen does; anything
/// else stays as it is.
QString dateAsRead(const QString &written);
QString figureAsRead(const QString &written);

} // namespace kontorist

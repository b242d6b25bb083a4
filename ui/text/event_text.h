#pragma once

#include "core/base/text.h"

#include <QByteArray>

/// What the journal says, in words of the screen.
namespace kontorist::event_text {

/// "Order released"; an event that is not known here as the journal calls it.
QString event(const QString &what);
/// The facts beside it, in one line: "reason: ask · quantity 5 → 7".
QString facts(const QByteArray &detail);

} // namespace kontorist::event_text

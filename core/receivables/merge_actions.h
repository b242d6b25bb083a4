#pragma once

#include "core/journal/session.h"

/// Two customers that turn out to be one (Dublette).
namespace kontorist::merge_actions {

/// The old number leads to the new one from now on; open items move by a transfer entry, issued documents stay as
/// they are. Raises Refused: PartyUnknown, PartyMergedWithItself, PeriodClosed.
void merge(Session &session, const QString &from, const QString &into);

} // namespace kontorist::merge_actions

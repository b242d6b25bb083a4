#pragma once

#include "core/journal/session.h"

namespace kontorist::merge_actions {

/// Two customers become one: the old number leads to the new, open items move by a transfer entry. Raises Refused:
/// PartyUnknown, PartyMergedWithItself, PeriodClosed.
void merge(Session &session, const QString &from, const QString &into);

} // namespace kontorist::merge_actions

#pragma once

#include "core/db/database.h"
#include "core/party/party.h"

namespace kontorist {

/// Customers that the filter of a list may mean, by anything that is known of them. However many documents have a number
/// that begins so, they hide none of them.
QList<PartyId> partiesFound(const Database &database, const QString &text);

} // namespace kontorist

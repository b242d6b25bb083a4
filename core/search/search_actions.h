#pragma once

#include "core/db/database.h"
#include "core/search/search.h"

namespace kontorist::search_actions {

/// Finds records by anything a person may know of them: names with their typos and sounds, numbers and parts of
/// them, telephone numbers in any notation. Numbers win over names; best hits first.
QList<SearchHit> find(const Database &database, const QString &text, int limit);

} // namespace kontorist::search_actions

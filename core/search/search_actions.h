#pragma once

#include "core/db/database.h"
#include "core/search/search.h"

namespace kontorist::search_actions {

/// Finds records by anything a person may know of them: names with their typos and sounds, numbers and parts of
/// them, telephone numbers in any notation. Numbers win over names; best hits first.
QList<SearchHit> find(const Database &database, const QString &text, int limit);
/// Only records of one kind that are found by their words: "party", "article". So a few letters that begin the number of
/// many documents hide nobody.
QList<SearchHit> findAmong(const Database &database, const QString &kind, const QString &text, int limit);

} // namespace kontorist::search_actions

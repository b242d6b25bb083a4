#pragma once

#include "core/search/search.h"

namespace kontorist::search_index_rules {

/// The words under which a record with these texts is found; the most telling text comes first.
QList<SearchWord> words(const QStringList &texts);

} // namespace kontorist::search_index_rules

#pragma once

#include "core/db/transaction.h"
#include "core/documents/letterhead.h"

namespace kontorist::letterhead_store {

/// The letterhead as it is now; the plain one, without an id, when none was ever chosen.
Letterhead current(const Database &database);
/// The version that a document was printed with; a null id is the plain one.
Letterhead version(const Database &database, LetterheadId id);
/// A new version, which holds from now on.
void save(Transaction &tx, const Letterhead &letterhead);

} // namespace kontorist::letterhead_store

#pragma once

#include "core/journal/journal.h"

namespace kontorist::journal_rules {

/// The facts of an entry in their canonical form: each with its length before it, so that no two entries can
/// share one form. The form has a version, because it must be computed the same way in ten years.
QByteArray canonical(const JournalEntry &entry);

/// The link: SHA-256(predecessor's hash, canonical form).
QByteArray chained(const QByteArray &predecessor, const JournalEntry &entry);

/// The entry with its hash, as successor of a hash.
JournalEntry sealed(JournalEntry entry, const QByteArray &predecessor);

} // namespace kontorist::journal_rules

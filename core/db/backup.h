#pragma once

#include "core/db/database.h"
#include "core/db/sqlite_connection.h"

namespace kontorist {

/// Copies of a SQLite company that are known to open. A copy is made by SQLite's online backup while work goes
/// on, turned into one plain file (no WAL, so that it can be read from a read-only medium), checked page by
/// page, flushed to the disk, and only then takes the name of an older one.
namespace backup {

enum class Depth { Quick, Full };

/// What SQLite itself says about its pages and indices.
bool isSound(SqliteConnection &connection, Depth depth);

/// Raises Failed(DiskFull, FileNotWritable, FileDamaged); a file that had this name stays then.
void write(const Database &database, const QString &file);

/// A company from a copy; refuses an existing company, a damaged copy or a newer schema.
void restore(const QString &copy, const QString &company);

} // namespace backup
} // namespace kontorist

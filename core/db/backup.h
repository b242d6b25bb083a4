#pragma once

#include "core/base/file_layer.h"
#include "core/db/database.h"
#include "core/db/sqlite_connection.h"

namespace kontorist {

/// Copies of a SQLite company that are known to open. A copy is made by SQLite's online backup while work goes
/// on, turned into one plain file (no WAL, so that it can be read from a read-only medium), checked page by
/// page, flushed to the disk, and only then takes the name of an older one.
namespace backup {

enum class Depth { Quick, Full };

/// What SQLite itself says about its pages and indices. Raises Failed(DiskFailed, MemoryShort) where it could
/// not look.
bool isSound(SqliteConnection &connection, Depth depth);

/// Raises Failed(DiskFull, DiskFailed, MemoryShort, FileNotWritable, FileDamaged); a file that had this name
/// stays then, as AtomicFile says.
void write(const Database &database, const QString &file, const FileLayer &files = machineFiles());

/// A company from a copy; refuses an existing company, a damaged copy or a newer schema.
void restore(const QString &copy, const QString &company, const FileLayer &files = machineFiles());

} // namespace backup
} // namespace kontorist

#pragma once

#include "core/base/file_layer.h"
#include "core/db/database.h"
#include "core/db/sqlite_connection.h"

#include <functional>

namespace kontorist {

/// Copies of a SQLite company that are known to open. A copy is made by SQLite's online backup while work goes
/// on, turned into one plain file (no WAL, so that it can be read from a read-only medium), checked page by
/// page, flushed to the disk, and only then takes the name of an older one.
namespace backup {

enum class Depth { Quick, Full };

/// What SQLite itself says about its pages and indices. Raises Failed(DiskFailed, MemoryShort) where it could
/// not look.
bool isSound(SqliteConnection &connection, Depth depth);

/// What else must hold of a copy before it takes its name; raises where it does not. The copy is opened to be read.
using Proof = std::function<void(const Database &copy)>;

/// Raises Failed(DiskFull, DiskFailed, MemoryShort, FileNotWritable, FileDamaged), or what the proof raises; a file
/// that had this name stays then, as AtomicFile says.
void write(const Database &database, const QString &file, const Proof &proof,
           const FileLayer &files = machineFiles());
inline void write(const Database &database, const QString &file, const FileLayer &files = machineFiles())
{
    write(database, file, {}, files);
}

/// A company from a copy; refuses an existing company, a damaged copy or a newer schema.
void restore(const QString &copy, const QString &company, const FileLayer &files = machineFiles());

} // namespace backup
} // namespace kontorist

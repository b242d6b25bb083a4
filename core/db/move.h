#pragma once

#include "core/db/database.h"

namespace kontorist {

/// From one desk to several and back: every table copied row by row, then both sides read and compared.
/// The source is only read; a target that is not whole is never used.
namespace move {

struct TableDigest
{
    QString table;
    qint64 rows = 0;
    QByteArray digest; ///< SHA-256 over the rows in the order of their key

    bool operator==(const TableDigest &) const = default;
};

QList<TableDigest> digests(const Database &database);

/// Into a target with the newest schema and no rows. Raises Failed(CopyDiffers) naming the table.
QList<TableDigest> copy(const Database &source, Database &target);

} // namespace move
} // namespace kontorist

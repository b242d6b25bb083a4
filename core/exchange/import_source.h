#pragma once

#include "core/exchange/import_profile.h"

namespace kontorist {

/// One table to be imported: its bytes, and those of the table with its lines where the profile has two.
struct ImportSource
{
    QString file; ///< its name, for reports
    QByteArray heads;
    QByteArray lines;

    /// The tables at a path: the file itself, or, in a folder, all files of the profile's pattern in the order of
    /// their names. Lines are looked for beside their heads. Raises Refused(FileMissing, FileNotReadable,
    /// FileTooLarge).
    static QList<ImportSource> at(const QString &path, const ImportProfile &profile);
};

} // namespace kontorist

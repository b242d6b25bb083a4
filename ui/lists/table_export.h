#pragma once

#include "ui/lists/list_source.h"

namespace kontorist::table_export {

/// Writes a table as the ending of the file says: .xlsx with numbers and days that a spreadsheet calculates with, or
/// else text with semicolons in UTF-8, numbers and days in the notation of the screen. The file is there whole or not
/// at all. Raises Failed(DiskFull, FileNotWritable).
void write(const QString &file, const QString &title, const QList<ListColumn> &columns,
           const QList<ListRow> &rows);

/// A text that a spreadsheet would take for a formula gets an apostrophe before it: it came from outside.
QByteArray csv(const QList<ListColumn> &columns, const QList<ListRow> &rows);

} // namespace kontorist::table_export

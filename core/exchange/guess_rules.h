#pragma once

#include "core/exchange/import_profile.h"

/// A table that nobody has described yet: what its columns and signs probably mean, by their names in German and
/// English and by the cells below them. It is a proposal: a person sees it before anything is imported by it.
namespace kontorist::guess_rules {

/// The beginning of a table, as it stands in the file.
struct TableLook
{
    QStringList columns;
    QList<QStringList> rows;
    QChar delimiter;

    /// The cells of a column by its place that are not empty.
    QStringList cells(qsizetype column) const;
};

constexpr qsizetype rowsLooked = 200;

/// Raises Refused as TableReader does about the header; bad rows are left out.
TableLook look(const QByteArray &bytes);

/// What the table brings in: the kind whose fields its columns name best.
ImportKind kind(const TableLook &look);
/// Field → column; a column means one thing at most.
QHash<QString, QString> columns(const TableLook &look, ImportKind kind);
/// How numbers and dates of those columns are written. Where nothing tells, as a German sender writes them.
TableFormat format(const TableLook &look, const QHash<QString, QString> &columns);

/// The patterns of dates that a sender may have, the German one first.
QStringList datePatterns();

} // namespace kontorist::guess_rules

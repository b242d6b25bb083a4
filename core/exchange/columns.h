#pragma once

#include "core/exchange/import_profile.h"
#include "core/exchange/table_file.h"

namespace kontorist {

/// The cells of a row by the fields of a profile. A field without a column is empty.
class Columns final
{
public:
    /// Raises Refused(ColumnMissing) for a column that the table does not have.
    Columns(const ImportProfile::Table &table, const TableReader &reader);

    bool has(const QString &field) const { return m_places.contains(field); }
    QString text(const TableRow &row, const QString &field) const; ///< tidied; empty words are empty
    /// The same as it may enter the books. Raises Refused(TextTooLong, TextHasControlCharacters) about the column.
    QString line(const TableRow &row, const QString &field, qsizetype most = text::shortest) const;
    QString name(const QString &field) const { return m_names.value(field); }
    const TableFormat &format() const { return m_format; }

private:
    TableFormat m_format;
    QHash<QString, qsizetype> m_places;
    QHash<QString, QString> m_names;
};

} // namespace kontorist

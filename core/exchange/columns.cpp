#include "core/exchange/columns.h"

namespace kontorist {

Columns::Columns(const ImportProfile::Table &table, const TableReader &reader)
    : m_format(reader.format()), m_names(table.columns)
{
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column)
        m_places.insert(column.key(), reader.column(column.value()));
}

QString Columns::text(const TableRow &row, const QString &field) const
{
    const auto place = m_places.constFind(field);
    if (place == m_places.constEnd())
        return {};
    const QString text = text::tidied(row.cells.value(*place));
    return m_format.emptyWords.contains(text) ? QString() : text;
}

QString Columns::line(const TableRow &row, const QString &field, qsizetype most) const
{
    QString text = this->text(row, field);
    require(text::objection(text, name(field), most));
    return text;
}

} // namespace kontorist

#include "core/exchange/table_file.h"

#include <algorithm>

namespace kontorist {

namespace table_scan {

using Position = TableReader::Position;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

void skipLineEnd(const QByteArray &text, Position &here)
{
    here.at += text[here.at] == '\r' && here.at + 1 < text.size() && text[here.at + 1] == '\n' ? 2 : 1;
    ++here.line;
}

void skipEmptyLines(const QByteArray &text, Position &here)
{
    while (here.at < text.size() && isLineEnd(text[here.at]))
        skipLineEnd(text, here);
}

Refused damaged(const QByteArray &text, const Position &opened)
{
    const QString content = QString::fromUtf8(text.mid(opened.at + 1, 120));
    return Refused(Fault::TableDamaged, QString::number(opened.line), content.simplified().left(20));
}

QString plainCell(const QByteArray &text, char delimiter, Position &here)
{
    const qsizetype begin = here.at;
    const auto isEnd = [=](char c) { return c == delimiter || isLineEnd(c); };
    here.at = std::find_if(text.begin() + begin, text.end(), isEnd) - text.begin();
    return QString::fromUtf8(QByteArrayView(text).sliced(begin, here.at - begin));
}

QString quotedCell(const QByteArray &text, char delimiter, Position &here)
{
    const Position opened = here;
    QByteArray content;
    for (bool closed = false; !closed;) {
        const qsizetype begin = here.at + 1;
        const qsizetype quote = text.indexOf('"', begin);
        if (quote < 0)
            throw damaged(text, opened);
        const QByteArrayView piece = QByteArrayView(text).sliced(begin, quote - begin);
        here.line += table_file::lineEnds(piece);
        content += piece;
        here.at = quote + 1;
        closed = here.at == text.size() || text[here.at] != '"';
        if (!closed)
            content += '"';
    }
    if (here.at < text.size() && text[here.at] != delimiter && !isLineEnd(text[here.at]))
        throw damaged(text, opened);
    return QString::fromUtf8(content).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// Reads on to the next record and says how many cells it has. Those beyond the widest table are counted
/// only: a file of nothing but delimiters must not become a thousand times its size.
qsizetype readRecord(const QByteArray &text, char delimiter, Position &here, QStringList &cells)
{
    for (qsizetype count = 1;; ++count) {
        const bool quoted = here.at < text.size() && text[here.at] == '"';
        const QString cell = quoted ? quotedCell(text, delimiter, here) : plainCell(text, delimiter, here);
        if (count <= table_file::mostColumns)
            cells << cell;
        if (here.at == text.size())
            return count;
        if (text[here.at] != delimiter) {
            skipLineEnd(text, here);
            return count;
        }
        ++here.at;
    }
}

/// The candidate that stands most often outside of quotes in the header line; the first of those as often.
char delimiterOf(const QByteArray &text, qsizetype at)
{
    constexpr std::string_view candidates = ",;\t|";
    qsizetype counts[candidates.size()] = {};
    bool quoted = false;
    char before = ',';
    for (; at < text.size() && (quoted || !isLineEnd(text[at])); before = text[at++]) {
        const size_t found = candidates.find(text[at]);
        if (text[at] == '"' && (quoted || before == '"' || candidates.find(before) != candidates.npos))
            quoted = !quoted;
        else if (!quoted && found != candidates.npos)
            ++counts[found];
    }
    return candidates[static_cast<size_t>(std::max_element(std::begin(counts), std::end(counts)) - counts)];
}

} // namespace table_scan

TableReader::TableReader(const QByteArray &bytes, const TableFormat &format) : m_format(format)
{
    require(objection(format));
    if (m_format.encoding == Encoding::Auto)
        m_format.encoding = table_file::encodingOf(bytes);
    m_text = table_file::decoded(bytes, m_format.encoding);
    table_scan::skipEmptyLines(m_text, m_position);
    if (m_format.delimiter.isNull())
        m_format.delimiter = QLatin1Char(table_scan::delimiterOf(m_text, m_position.at));
    readHeader();
    if (!m_format.overflowColumn.isEmpty())
        m_overflow = column(m_format.overflowColumn);
}

void TableReader::readHeader()
{
    const qsizetype count =
        table_scan::readRecord(m_text, m_format.delimiter.toLatin1(), m_position, m_columns);
    if (count > table_file::mostColumns)
        throw Refused(Fault::TableTooWide, QString::number(table_file::mostColumns), m_format.delimiter);
    for (QString &name : m_columns)
        name = text::tidied(name);
    QStringList names = m_columns;
    names.removeAll(QString());
    if (names.isEmpty())
        throw Refused(Fault::TableEmpty);
    for (const QString &name : names)
        require(text::objection(name, name.left(40), text::shortest, text::Lines::Several));
    names.sort();
    if (const auto twin = std::adjacent_find(names.begin(), names.end()); twin != names.end())
        throw Refused(Fault::ColumnNamedTwice, *twin);
}

qsizetype TableReader::column(const QString &name) const
{
    const qsizetype place = name.isEmpty() ? -1 : m_columns.indexOf(name);
    if (place < 0)
        throw Refused(Fault::ColumnMissing, name, m_columns.join(u", "_s).left(text::shortest));
    return place;
}

std::optional<TableRow> TableReader::next()
{
    Position here = m_position; // kept only when the record is whole: asked again, a refusal repeats itself
    table_scan::skipEmptyLines(m_text, here);
    if (here.at == m_text.size())
        return {};
    if (m_rows == table_file::mostRows)
        throw Refused(Fault::TableTooLong, QString::number(table_file::mostRows));
    TableRow row{here.line, m_rows + 1, {}, {}};
    row.cells.reserve(m_columns.size());
    const qsizetype count = table_scan::readRecord(m_text, m_format.delimiter.toLatin1(), here, row.cells);
    row.objection = accepted(row.cells, count);
    m_position = here;
    ++m_rows;
    return row;
}

std::optional<Objection> TableReader::accepted(QStringList &cells, qsizetype count) const
{
    const bool overflows = m_overflow >= 0 && count > m_columns.size() && count <= table_file::mostColumns;
    if (count != m_columns.size() && !overflows)
        return Objection{Fault::RowHasWrongCellCount, QString::number(count),
                         QString::number(m_columns.size())};
    if (overflows)
        rejoin(cells);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (m_format.emptyWords.contains(cells[i]))
            cells[i].clear();
        auto reason = text::objection(cells[i], nameOf(i), text::longest, text::Lines::Several);
        if (reason)
            return reason;
    }
    return {};
}

/// Puts the delimiters back that were no delimiters.
void TableReader::rejoin(QStringList &cells) const
{
    const qsizetype surplus = cells.size() - m_columns.size();
    const QString whole = cells.mid(m_overflow, surplus + 1).join(m_format.delimiter);
    cells.remove(m_overflow, surplus);
    cells[m_overflow] = whole;
}

/// What to call a column before a person: its name, or its number where it has none.
QString TableReader::nameOf(qsizetype column) const
{
    return m_columns[column].isEmpty() ? QString::number(column + 1) : m_columns[column];
}

} // namespace kontorist

#pragma once

#include "core/exchange/profile.h"

#include <QByteArray>

namespace kontorist {

/// Tables as files of text: bytes in, rows out, after RFC 4180 and what senders make of it. No file is
/// opened here and nothing is known of orders.
namespace table_file {

constexpr qsizetype mostBytes = 50'000'000;
constexpr qsizetype mostColumns = 1'000;
constexpr qint64 mostRows = 1'000'000;

/// What Auto finds: the byte order mark, else UTF-8 where every byte fits, else Windows-1252.
Encoding encodingOf(const QByteArray &bytes);

/// The text as valid UTF-8 without byte order mark; a UTF-8 file is not copied. No character is replaced:
/// bytes that the encoding does not have raise Refused(FileNotDecodable) with the first such line.
/// Raises Refused(FileTooLarge) beyond 50 MB.
QByteArray decoded(QByteArray bytes, Encoding encoding);

/// How many lines end in a piece of a text: LF, CRLF and CR end one each.
qint64 lineEnds(QByteArrayView text);

} // namespace table_file

/// A record of the table. A bad one carries its objection and whatever cells it has; the rows after it are
/// none the worse.
struct TableRow
{
    qint64 line = 0;                    ///< of the file, where the record begins, as an editor counts
    qint64 number = 0;                  ///< of the record, the first below the header is 1
    QStringList cells;                  ///< as many as columns, unless there is an objection
    std::optional<Objection> objection; ///< RowHasWrongCellCount, TextTooLong, TextHasControlCharacters
};

/// Reads a table row by row, so that a large file is in memory once. Lines end in LF, CRLF or CR, mixed as
/// they come; within a cell each of them is LF. Empty lines count as lines, but are no records. A quotation
/// mark encloses a cell only as its first sign; elsewhere it is data. Blanks belong to their cell; only
/// column names are trimmed. A column may be without a name, but two may not have the same. A byte order
/// mark where a cell begins (files put behind each other) is left out.
///
/// Making one raises as `decoded` does, and Refused(TableEmpty, TableTooWide, ColumnNamedTwice, TextTooLong,
/// TextHasControlCharacters) about the header, Refused(ColumnMissing) about the overflow column.
class TableReader final
{
public:
    TableReader(const QByteArray &bytes, const TableFormat &format);

    const QStringList &columns() const { return m_columns; }
    qsizetype column(const QString &name) const; ///< its place from 0; raises Refused(ColumnMissing)
    const TableFormat &format() const { return m_format; } ///< with the delimiter and encoding found

    /// The next record, or nothing at the end. Raises Refused(TableDamaged) with the line of a quotation
    /// mark that is never closed or followed by more than a delimiter, Refused(TableTooLong) beyond a
    /// million rows: where that matters, nothing may be booked before the last row has been read.
    std::optional<TableRow> next();

    struct Position
    {
        qsizetype at = 0; ///< byte of the decoded text
        qint64 line = 1;
    };

private:
    void readHeader();
    std::optional<Objection> accepted(QStringList &cells, qsizetype count) const;
    void rejoin(QStringList &cells) const;
    QString nameOf(qsizetype column) const;

    TableFormat m_format;
    QByteArray m_text;
    QStringList m_columns;
    qsizetype m_overflow = -1; ///< place of the overflow column
    Position m_position;
    qint64 m_rows = 0;
};

} // namespace kontorist

#include "ui/lists/table_export.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <QFile>
#include <QUuid>
#include <xlsxwriter.h>

namespace kontorist::table_export {

namespace {

constexpr int longestSheetName = 31; // of Excel

// A spreadsheet knows no other minus than the hyphen, and takes a number with the real one for a text.
QString calculable(const Cell &cell)
{
    return cell.number ? QString(cell.text).replace(u'\u2212', u'-') : cell.text;
}

// As OWASP advises against formulas from outside; a minus that begins a number is none.
QString harmless(const Cell &cell)
{
    static const QString formulaSigns = u"=+-@\t\r"_s;
    const bool isFormula = !cell.text.isEmpty() && !cell.number && formulaSigns.contains(cell.text[0]);
    return isFormula ? u'\'' + cell.text : calculable(cell);
}

QString quoted(QString text)
{
    if (!text.contains(u'"') && !text.contains(u';') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// A spreadsheet has nothing but floating numbers. A sum of cents below 2^53 survives the way there and back.
double spreadsheetNumber(const Cell &cell)
{
    const auto whole = static_cast<double>(*cell.number);
    if (cell.measure == Measure::Money)
        return whole / 100;
    return cell.measure == Measure::Quantity ? whole / 10'000 : whole;
}

/// The workbook of libxlsxwriter, which writes its file when it is closed.
class Workbook final
{
public:
    Workbook(const QString &file, const QString &title);
    void writeHead(const QList<ListColumn> &columns);
    void writeRow(lxw_row_t row, const QList<Cell> &cells);
    bool close();

private:
    lxw_format *formatOf(const Cell &cell) const;

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_money;
    lxw_format *m_day;
};

Workbook::Workbook(const QString &file, const QString &title)
    : m_book(workbook_new(QFile::encodeName(file).constData())),
      m_sheet(workbook_add_worksheet(m_book, title.left(longestSheetName).toUtf8().constData())),
      m_bold(workbook_add_format(m_book)),
      m_money(workbook_add_format(m_book)),
      m_day(workbook_add_format(m_book))
{
    if (!m_sheet) // a name that Excel does not allow
        m_sheet = workbook_add_worksheet(m_book, nullptr);
    format_set_bold(m_bold);
    format_set_num_format(m_money, "#,##0.00");
    format_set_num_format(m_day, "dd.mm.yyyy");
}

void Workbook::writeHead(const QList<ListColumn> &columns)
{
    for (int i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const QString &wide =
            std::max(columns[i].title, columns[i].widest,
                     [](const QString &a, const QString &b) { return a.size() < b.size(); });
        worksheet_set_column(m_sheet, column, column, static_cast<double>(wide.size() + 4), nullptr);
        worksheet_write_string(m_sheet, 0, column, columns[i].title.toUtf8().constData(), m_bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}

lxw_format *Workbook::formatOf(const Cell &cell) const
{
    return cell.measure == Measure::Money ? m_money : nullptr;
}

void Workbook::writeRow(lxw_row_t row, const QList<Cell> &cells)
{
    for (int i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const Cell &cell = cells[i];
        if (cell.text.isEmpty())
            continue;
        if (cell.measure == Measure::Day && cell.number) {
            const QDate day = QDate::fromJulianDay(*cell.number);
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, column, &date, m_day);
        } else if (cell.measure != Measure::None && cell.number) {
            worksheet_write_number(m_sheet, row, column, spreadsheetNumber(cell), formatOf(cell));
        } else {
            worksheet_write_string(m_sheet, row, column, cell.text.toUtf8().constData(), nullptr);
        }
    }
}

bool Workbook::close()
{
    return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
}

void writeXlsx(const QString &file, const QString &title, const QList<ListColumn> &columns,
               const QList<ListRow> &rows)
{
    // Beside its place, so that it can be renamed into it.
    const QString finished = file + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".tmp"_s;
    Workbook book(finished, title);
    book.writeHead(columns);
    for (qsizetype i = 0; i < rows.size(); ++i)
        book.writeRow(static_cast<lxw_row_t>(i + 1), rows[i].cells);
    try {
        if (!book.close())
            throw Failed(Fault::FileNotWritable, file);
        AtomicFile(file).replaceBy(finished);
    } catch (...) {
        QFile::remove(finished);
        throw;
    }
}

} // namespace

QByteArray csv(const QList<ListColumn> &columns, const QList<ListRow> &rows)
{
    QStringList head;
    for (const ListColumn &column : columns)
        head.append(quoted(column.title));
    QString text = head.join(u';') + u"\r\n"_s;
    for (const ListRow &row : rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(quoted(harmless(cell)));
        text += cells.join(u';') + u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8(); // without the mark a spreadsheet takes it for an old code page
}

void write(const QString &file, const QString &title, const QList<ListColumn> &columns,
           const QList<ListRow> &rows)
{
    if (file.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        writeXlsx(file, title, columns, rows);
    else
        AtomicFile(file).write(csv(columns, rows));
}

} // namespace kontorist::table_export

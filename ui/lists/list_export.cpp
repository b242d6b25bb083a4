#include "ui/lists/list_page.h"
#include "ui/lists/table_export.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/aside.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace kontorist {

namespace {

constexpr int exportedAtOnce = 5000;

} // namespace

// All of the view that is filtered now, not only what has been scrolled to; read piece by piece, so that lists and
// search are answered in between.
void ListPage::exportTable()
{
    if (!m_exportTo.isEmpty())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export as a table"), QDir(folder).filePath(m_source->title() + u".xlsx"_s),
        tr("Spreadsheet (*.xlsx)") + u";;"_s + tr("Text with semicolons (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ListPage::exportTo(const QString &file)
{
    m_exportTo = file;
    m_exported.clear();
    const ListModel &model = m_list->model();
    m_exporting = {model.view(), model.text(), {}, exportedAtOnce, company().today()};
    readOn();
}

void ListPage::readOn()
{
    company().ask(
        this,
        [source = m_source, question = m_exporting](const Database &database) {
            return source->page(database, question);
        },
        [this](const ListAnswer &answer) {
            m_exported += answer.rows;
            emit summaryChanged(tr("%1 read for the table").arg(m_source->counted(m_exported.size())));
            if (answer.isLast || answer.rows.isEmpty())
                return writeTable();
            m_exporting.after = answer.rows.last();
            readOn();
        },
        [this](const Objection &) {
            m_exportTo.clear();
            m_exported.clear();
        });
}

// Written where nobody waits: a long table takes seconds.
void ListPage::writeTable()
{
    const QString file = std::exchange(m_exportTo, {});
    const qsizetype count = m_exported.size();
    doAside(
        this,
        [file, title = title(), columns = m_source->columns(), rows = std::exchange(m_exported, {})] {
            try {
                table_export::write(file, title, columns, rows);
            } catch (const Error &error) {
                return std::optional(error.reason());
            }
            return std::optional<Objection>();
        },
        [this, file, count](const std::optional<Objection> &trouble) {
            if (trouble)
                emit complained(errorText(*trouble));
            else
                emit told(tr("%1 written to %2").arg(m_source->counted(count), file));
        });
}

} // namespace kontorist

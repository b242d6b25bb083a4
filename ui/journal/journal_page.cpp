#include "ui/journal/journal_page.h"

#include "ui/journal/journal_source.h"

#include <QAction>

namespace kontorist {

JournalPage::JournalPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<JournalSource>(), settings, parent)
{
    connect(&list(), &RecordList::opened, this, [this](const ListRow &row) {
        if (!row.key.isEmpty())
            emit goWanted({row.key.section(u' ', 0, 0), row.key.section(u' ', 1), {}});
    });
    rowCommand(
        "filterRecord", tr("&Only this record"), Qt::Key_F3,
        [this](const QList<ListRow> &rows) {
            list().setFilter(rows.first().cells[JournalSource::Record].text);
        },
        As::Button);
}

void JournalPage::comeTo(const Place &place)
{
    if (!place.with.isEmpty())
        list().setFilter(place.with);
}

} // namespace kontorist

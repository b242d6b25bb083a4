#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace kontorist {

namespace {

const QStringList tables{u"csv"_s, u"txt"_s, u"tsv"_s, u"tab"_s};

// One file, which the program knows what to do with.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

// A company is opened, a table is looked at; of anything else it is said what would help.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    const QString ending = endingOf(path);
    if (ending == u"kontorist" && mayLoseTyping())
        emit openWanted(path);
    if (ending == u"kontorist")
        return;
    if (!tables.contains(ending))
        return complain(
            tr("“%1” is no company and no table. Drop a company (.kontorist) to open it, or a table of "
               "text (.csv) to import it.")
                .arg(QFileInfo(path).fileName()));
    if (!m_company)
        return complain(tr("Open the company first that the table “%1” is to come into.")
                            .arg(QFileInfo(path).fileName()));
    m_navigator->goTo({u"import"_s, {}, path});
}

} // namespace kontorist

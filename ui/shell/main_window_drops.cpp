#include "ui/shell/main_window.h"
#include "ui/shell/navigator.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace kontorist {

namespace {

const QStringList invoices{u"xml"_s, u"pdf"_s};
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

// A company is opened, a table or an e-invoice is looked at; of anything else it is said what would help.
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
    const bool isInvoice = invoices.contains(ending);
    if (!isInvoice && !tables.contains(ending))
        return complain(
            tr("“%1” is no company, no table and no e-invoice. Drop a company (.kontorist) to open it, a table "
               "of text (.csv) to import it, or an e-invoice (.xml, .pdf) to check it.")
                .arg(QFileInfo(path).fileName()));
    if (!m_company)
        return complain(
            tr("Open a company first: “%1” is looked at in its window.").arg(QFileInfo(path).fileName()));
    m_navigator->goTo({isInvoice ? u"einvoice"_s : u"import"_s, {}, path});
}

} // namespace kontorist

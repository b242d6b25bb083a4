#include "ui/billing/invoices_page.h"

#include "ui/billing/invoice_source.h"

#include <QAction>

namespace kontorist {

InvoicesPage::InvoicesPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<InvoiceSource>(), settings, parent)
{
    QAction *run = command(
        "invoiceRun", tr("&Invoice run"), Qt::CTRL | Qt::Key_R,
        [this] {
            emit goWanted({u"invoices"_s, runRecord(), {}});
        },
        As::MainButton);
    rowCommand(
        "payChosen", tr("Book pa&yment"), Qt::CTRL | Qt::Key_Return,
        [this](const QList<ListRow> &rows) {
            emit goWanted({u"payments"_s, u"new"_s, rows.first().key});
        },
        As::Button);
    list().setRemedy(run);
    opensIn(u"invoices"_s);
}

} // namespace kontorist

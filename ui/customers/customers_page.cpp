#include "ui/customers/customers_page.h"

#include "ui/customers/customer_source.h"

#include <QAction>

namespace kontorist {

CustomersPage::CustomersPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<CustomerSource>(), settings, parent)
{
    opensIn(u"customers"_s);
    QAction *added = command(
        "newCustomer", tr("New c&ustomer"), QKeySequence::New,
        [this] {
            emit goWanted({u"customers"_s, u"new"_s, {}});
        },
        As::MainButton);
    command("pasteCustomer", tr("New from a copied &address"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] {
        emit goWanted({u"customers"_s, u"new"_s, u"@clipboard"_s});
    });
    rowCommand(
        "orderOfCustomer", tr("&Order of this customer"), {},
        [this](const QList<ListRow> &rows) { takeOrder(rows); }, As::Button);
    rowCommand("journalOfCustomer", tr("&Journal of this customer"), {}, [this](const QList<ListRow> &rows) {
        emit goWanted({u"journal"_s, {}, rows.first().key});
    });
    command("importCustomers", tr("&Import a table of customers"), {}, [this] {
        emit goWanted({u"import"_s, {}, u"parties"_s});
    });
    list().setRemedy(added);
}

void CustomersPage::takeOrder(const QList<ListRow> &rows)
{
    emit goWanted({u"order-entry"_s, {}, rows.first().key});
}

} // namespace kontorist

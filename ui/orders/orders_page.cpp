#include "ui/orders/orders_page.h"

#include "ui/lists/bulk_run.h"
#include "ui/orders/order_source.h"
#include "ui/text/format.h"

#include <QAction>

namespace kontorist {

OrdersPage::OrdersPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<OrderSource>(), settings, parent), m_run(new BulkRun(company, this))
{
    opensIn(u"orders"_s);
    QAction *entry = command(
        "typeOrder", tr("New &order (F7)"), {},
        [this] {
            emit goWanted({u"order-entry"_s, {}, {}});
        },
        As::MainButton); // the key is the window's: it works everywhere
    guard(entry, CommandName("order.add"));
    list().setRemedy(entry);
    rowCommand(
        "releaseOrders", tr("Re&lease"), Qt::CTRL | Qt::Key_Return,
        [this](const QList<ListRow> &rows) { release(rows); }, As::Button, CommandName("order.release"));
    rowCommand(
        "changeOrders", tr("C&hange"), Qt::Key_F2,
        [this](const QList<ListRow> &rows) {
            emit goWanted({u"order-entry"_s, rows.first().key, {}});
        },
        As::MenuEntry, CommandName("order.change"));
    QAction *stop = command("stopOrders", tr("Stop the r&un"), {}, [this] { m_run->stop(); });
    guard(stop, tr("Nothing is running."));
    connect(m_run, &BulkRun::progress, this, [this, stop](qsizetype done, qsizetype total) {
        guard(stop, {});
        emit summaryChanged(tr("%1 of %2 done").arg(format::count(done), format::count(total)));
    });
    connect(m_run, &BulkRun::finished, this, [this, stop] {
        guard(stop, tr("Nothing is running."));
        report();
    });
}

// Each is an action of its own: what is refused keeps nothing else back, and is named with its reason.
void OrdersPage::release(const QList<ListRow> &rows)
{
    if (m_run->isRunning())
        return;
    QList<Request> requests;
    for (const ListRow &row : rows)
        requests.append({u"order.release"_s, {{u"order"_s, row.key}}});
    m_run->start(requests);
}

void OrdersPage::report()
{
    const qsizetype done = m_run->done() - m_run->refused();
    const QString released =
        done == 1 ? tr("1 order released.") : tr("%1 orders released.").arg(format::count(done));
    if (m_run->refused() == 0)
        emit told(released);
    else
        emit complained(released + u'\n' + m_run->refusals());
}

} // namespace kontorist

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
    connect(m_run, &BulkRun::finished, this, [stop] { guard(stop, tr("Nothing is running.")); });
}

// Each is an action of its own: what is refused keeps nothing else back, and is named with its reason.
void OrdersPage::release(const QList<ListRow> &rows)
{
    if (m_run->isRunning())
        return;
    QList<Request> requests;
    for (const ListRow &row : rows)
        requests.append({u"order.release"_s, {{u"order"_s, row.key}}});
    const auto refusals = std::make_shared<QStringList>();
    auto *once = new QObject(m_run); // hears this run alone
    connect(m_run, &BulkRun::answered, once, [refusals](qsizetype, const Answer &answer) {
        if (!answer.isOk)
            refusals->append(answer.text);
    });
    connect(m_run, &BulkRun::finished, once, [this, once, refusals] {
        report(*refusals, m_run->done() - refusals->size());
        once->deleteLater();
    });
    m_run->start(requests);
}

void OrdersPage::report(const QStringList &refusals, qsizetype done)
{
    const QString released =
        done == 1 ? tr("1 order released.") : tr("%1 orders released.").arg(format::count(done));
    if (refusals.isEmpty())
        return emit told(released);
    constexpr qsizetype mostNamed = 6;
    QStringList sentences{released};
    sentences += refusals.mid(0, mostNamed);
    if (refusals.size() > mostNamed)
        sentences.append(tr("And %1 more.").arg(format::count(refusals.size() - mostNamed)));
    emit complained(sentences.join(u'\n'));
}

} // namespace kontorist

#include "ui/deliveries/deliveries_page.h"

#include "ui/deliveries/delivery_source.h"
#include "ui/lists/bulk_run.h"
#include "ui/shell/places.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

#include <QAction>
#include <QJsonArray>

namespace kontorist {

namespace {

QStringList numbersOf(const QList<ListRow> &rows)
{
    QStringList numbers;
    for (const ListRow &row : rows)
        numbers.append(row.key);
    return numbers;
}

} // namespace

DeliveriesPage::DeliveriesPage(CompanyThread &company, QSettings &settings, QWidget *parent)
    : ListPage(company, std::make_shared<DeliverySource>(), settings, parent),
      m_run(new BulkRun(company, this))
{
    opensIn(u"deliveries"_s);
    rowCommand(
        "deliveriesHandOver", tr("&Hand over to the carrier"), Qt::CTRL | Qt::Key_Return,
        [this](const QList<ListRow> &rows) { handOver(rows); }, As::MainButton);
    rowCommand(
        "deliveriesBill", tr("&Invoice together"), Qt::CTRL | Qt::Key_I,
        [this](const QList<ListRow> &rows) { bill(rows); }, As::Button);
    rowCommand("deliveriesReturn", tr("R&eturn of it"), Qt::ALT | Qt::Key_R,
               [this](const QList<ListRow> &rows) {
                   emit goWanted({u"returns"_s, u"new"_s, rows.first().key});
               });
    QAction *ship = command("deliveriesWarehouse", tr("Go to the w&arehouse"), {}, [this] {
        emit goWanted({u"warehouse"_s, {}, {}});
    });
    list().setRemedy(ship);
    QAction *stop = command("stopDeliveries", tr("Stop the r&un"), {}, [this] { m_run->stop(); });
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

// What the carrier has taken stays taken when another is refused; that is named with its reason.
void DeliveriesPage::handOver(const QList<ListRow> &rows)
{
    QList<Request> requests;
    for (const ListRow &row : rows)
        requests.append({u"delivery.handover"_s, {{u"deliveryNote"_s, row.key}}});
    m_run->start(requests);
}

void DeliveriesPage::report()
{
    const qsizetype done = m_run->done() - m_run->refused();
    const QString handed =
        done == 1 ? tr("1 delivery handed over.") : tr("%1 deliveries handed over.").arg(format::count(done));
    if (m_run->refused() == 0)
        emit told(handed);
    else
        emit complained(handed + u'\n' + m_run->refusals());
}

// What may not stand on one invoice makes several: then the list shows them, on top.
void DeliveriesPage::bill(const QList<ListRow> &rows)
{
    act({u"invoice.issue"_s, {{u"deliveryNotes"_s, QJsonArray::fromStringList(numbersOf(rows))}}},
        [this](const Answer &answer) {
            const QStringList numbers = issuedInvoices(answer.fields);
            emit told(issuedText(numbers));
            emit goWanted(places::ofIssued(numbers));
        });
}

} // namespace kontorist

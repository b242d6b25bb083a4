#include "ui/deliveries/deliveries_page.h"

#include "ui/deliveries/delivery_source.h"
#include "ui/text/format.h"

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
    : ListPage(company, std::make_shared<DeliverySource>(), settings, parent)
{
    opensIn(u"deliveries"_s);
    rowCommand(
        "deliveriesHandOver", tr("&Hand over to the carrier"), Qt::CTRL | Qt::Key_Return,
        [this](const QList<ListRow> &rows) { handOver(numbersOf(rows), 0); }, As::MainButton);
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
}

// One after another: what the carrier has taken stays taken when the next one is refused.
void DeliveriesPage::handOver(QStringList numbers, int done)
{
    if (numbers.isEmpty())
        return emit told(done == 1 ? tr("1 delivery handed over.")
                                   : tr("%1 deliveries handed over.").arg(format::count(done)));
    const QString number = numbers.takeFirst();
    act({u"delivery.handover"_s, {{u"deliveryNote"_s, number}}},
        [this, numbers, done](const Answer &) { handOver(numbers, done + 1); });
}

void DeliveriesPage::bill(const QList<ListRow> &rows)
{
    act({u"invoice.issue"_s, {{u"deliveryNotes"_s, QJsonArray::fromStringList(numbersOf(rows))}}},
        [this](const Answer &answer) {
            emit goWanted({u"invoices"_s, answer.fields[u"invoice"_s].toString(), {}});
        });
}

} // namespace kontorist

#include "ui/warehouse/warehouse_source.h"

#include "core/delivery/warehouse_list_store.h"
#include "ui/lists/cells.h"
#include "ui/lists/parties_found.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

using warehouse_list_store::Work;
using warehouse_list_store::WorkRow;

Cell promiseCell(QDate promised, QDate today)
{
    Cell cell = cell::date(promised);
    cell.text = format::weekday(promised);
    if (const QString late = lateness(promised, today); !late.isEmpty()) {
        cell.more = std::exchange(cell.text, late);
        cell.role = Role::Crit;
    }
    return cell;
}

ListRow rowOf(const WorkRow &work, const QString &carrier, QDate today)
{
    return {work.id.value(),
            work.number,
            {{work.number},
             {work.customerName},
             {(work.postcode + u' ' + work.city).trimmed()},
             promiseCell(work.promisedOn, today),
             cell::count(work.openLines),
             {work.pickList},
             work.parcels > 0 ? cell::count(work.parcels) : Cell(),
             {carrier}}};
}

} // namespace

QString WarehouseSource::title() const
{
    return tr("Warehouse");
}

QString WarehouseSource::hint() const
{
    return tr("Number or customer (Ctrl+F)");
}

QStringList WarehouseSource::views() const
{
    return {tr("To pick"), tr("In picking"), tr("To pack"), tr("To ship"), tr("Back orders")};
}

QList<ListColumn> WarehouseSource::columns() const
{
    return {{tr("Order"), u"AU-2026-00000"_s},  {tr("Recipient"), u"Bäckerei Sommer GmbH"_s, false, true},
            {tr("Town"), u"04109 Rendsburg"_s}, {tr("Promised"), cell::widestPromise(), true},
            {tr("Lines"), u"888"_s, true},      {tr("Pick list"), u"PL-2026-00000"_s},
            {tr("Parcels"), u"88"_s, true},     {tr("Carrier"), u"DHL Paket"_s}};
}

QString WarehouseSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 order") : tr("%1 orders").arg(format::count(rows));
}

QString WarehouseSource::empty() const
{
    return tr("Nothing waits here. An order appears as soon as it is released and its goods are there.");
}

ListAnswer WarehouseSource::page(const Database &database, const ListQuestion &question) const
{
    warehouse_list_store::Filter filter;
    filter.work = static_cast<Work>(question.view);
    filter.limit = question.wanted;
    filter.search = question.text;
    if (!question.text.isEmpty())
        filter.searchedCustomers = partiesFound(database, question.text);
    if (question.after)
        filter.after = OrderId(question.after->id);
    ListAnswer answer;
    const QList<WorkRow> rows = warehouse_list_store::list(database, filter);
    for (const WorkRow &work : rows)
        answer.rows.append(rowOf(work,
                                 work.isCompleteOnly && !work.carrier.isEmpty()
                                     ? tr("%1, complete only").arg(work.carrier)
                                 : work.isCompleteOnly ? tr("complete only")
                                                       : work.carrier,
                                 question.today));
    answer.isLast = rows.size() < filter.limit;
    return answer;
}

QList<qint64> WarehouseSource::counts(const Database &database, QDate) const
{
    return warehouse_list_store::counts(database);
}

} // namespace kontorist

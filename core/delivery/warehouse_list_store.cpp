#include "core/delivery/warehouse_list_store.h"

namespace kontorist::warehouse_list_store {

namespace {

const QString selectWork =
    u"SELECT o.id, o.number, p.name, a.postcode, a.city, (SELECT max(l.promised_on) FROM order_line l WHERE l.sales_order = o.id), "
    "o.carrier, o.complete_only, (SELECT COUNT(*) FROM order_line_progress x WHERE x.sales_order = o.id "
    "AND x.kind IN ('stock', 'produced', 'deposit') AND x.ordered - x.cancelled + x.replaceable - x.shipped - x.replaced > 0), "
    "COALESCE((SELECT max(k.number) FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list "
    "WHERE s.sales_order = o.id AND s.quantity > s.picked + s.short), ''), "
    "(SELECT COUNT(*) FROM parcel c WHERE c.sales_order = o.id AND c.delivery IS NULL) "
    "FROM worklist w JOIN sales_order o ON o.id = w.sales_order JOIN party p ON p.id = o.customer "
    "JOIN address a ON a.id = o.ship_address WHERE w.step = ? AND w.sales_order > ? "_s;
const QString isWalkedFor =
    u"AND EXISTS (SELECT 1 FROM pick_stop t WHERE t.sales_order = w.sales_order AND t.quantity > t.picked + t.short) "_s;
const QString isNotWalkedFor =
    u"AND NOT EXISTS (SELECT 1 FROM pick_stop t WHERE t.sales_order = w.sales_order AND t.quantity > t.picked + t.short) "_s;
const QString isSearched =
    u"AND ((o.number >= ? AND o.number < ?) OR o.customer IN (SELECT COALESCE(m.merged_into, m.id) "
    "FROM v JOIN party m ON m.id = v.id)) "_s;
const QString searched = u"WITH v(id) AS (VALUES {rows}) "_s;
const QString oldestFirst = u"ORDER BY w.sales_order LIMIT ?"_s;

WorkRow readWork(Row &row)
{
    WorkRow work;
    row >> work.id >> work.number >> work.customerName >> work.postcode >> work.city >> work.promisedOn >>
        work.carrier >> work.isCompleteOnly >> work.openLines >> work.pickList >> work.parcels;
    return work;
}

Step stepOf(Work work)
{
    switch (work) {
    case Work::Pick:
    case Work::Picking:
        return Step::Pick;
    case Work::Pack:
        return Step::Pack;
    case Work::Ship:
        return Step::Ship;
    case Work::Waiting:
        return Step::Waiting;
    }
    return Step::Pick;
}

QList<WorkRow> all(const Database &database, const Filter &filter)
{
    static const QString toPick = selectWork + isNotWalkedFor + oldestFirst;
    static const QString inPicking = selectWork + isWalkedFor + oldestFirst;
    static const QString ofStep = selectWork + oldestFirst;
    const Step step = stepOf(filter.work);
    if (filter.work == Work::Pick)
        return database.all(toPick, readWork, step, filter.after.value(), filter.limit);
    if (filter.work == Work::Picking)
        return database.all(inPicking, readWork, step, filter.after.value(), filter.limit);
    return database.all(ofStep, readWork, step, filter.after.value(), filter.limit);
}

QList<WorkRow> found(const Database &database, const Filter &filter)
{
    static const QString toPick = searched + selectWork + isNotWalkedFor + isSearched + oldestFirst;
    static const QString inPicking = searched + selectWork + isWalkedFor + isSearched + oldestFirst;
    static const QString ofStep = searched + selectWork + isSearched + oldestFirst;
    Rows customers;
    customers.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId customer : filter.searchedCustomers)
        customers.add(customer);
    const Step step = stepOf(filter.work);
    const qint64 after = filter.after.value();
    const QString from = filter.search.toUpper();
    const QString until = from + QChar(0xffff);
    if (filter.work == Work::Pick)
        return database.among(toPick, customers, readWork, step, after, from, until, filter.limit);
    if (filter.work == Work::Picking)
        return database.among(inPicking, customers, readWork, step, after, from, until, filter.limit);
    return database.among(ofStep, customers, readWork, step, after, from, until, filter.limit);
}

} // namespace

QList<WorkRow> list(const Database &database, const Filter &filter)
{
    return filter.search.isEmpty() ? all(database, filter) : found(database, filter);
}

QList<qint64> counts(const Database &database)
{
    static const QString walked = u"SELECT COUNT(*) FROM worklist w WHERE w.step = 'pick' "_s + isWalkedFor;
    static const QString steps = u"SELECT step, COUNT(*) FROM worklist GROUP BY step"_s;
    QHash<Step, qint64> sums;
    database.all(steps, [&](Row &row) {
        const Step step = row.take<Step>();
        return sums[step] = row.take<qint64>();
    });
    const qint64 picking = database.number(walked);
    return {sums.value(Step::Pick) - picking, picking, sums.value(Step::Pack), sums.value(Step::Ship),
            sums.value(Step::Waiting)};
}

} // namespace kontorist::warehouse_list_store

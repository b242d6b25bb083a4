#include "core/insight/customer_list_store.h"

namespace kontorist::customer_list_store {

namespace {

// Ids tell when a record was made, so "since" is a stretch of the primary key.
qint64 asleepSince(QDate today)
{
    return IdSource::firstAt(today.addDays(-asleepAfter).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

const QString selectRows =
    u"SELECT p.id, p.number, p.name, a.postcode, a.city, p.phone, p.email, p.role, p.blocked, p.credit_limit, p.pay_by, "
    "COALESCE((SELECT CAST(SUM(CASE WHEN r.kind = 'invoice' THEN r.open ELSE -r.open END) AS BIGINT) FROM receivable r "
    "WHERE r.party = p.id AND r.open > 0 AND NOT EXISTS (SELECT 1 FROM invoice v WHERE v.id = r.document AND v.kind = 'downPayment')), 0), "
    "COALESCE((SELECT CAST(SUM(r.open) AS BIGINT) FROM receivable_part r WHERE r.party = p.id AND r.kind = 'invoice' "
    "AND r.due_on < ?), 0), "
    "(SELECT o.ordered_on FROM sales_order o WHERE o.customer = p.id ORDER BY o.id DESC LIMIT 1) "
    "FROM party p JOIN address a ON a.id = p.address "_s;
// The view by its number, then the moment since which somebody sleeps, twice.
const QString inView =
    u"p.merged_into IS NULL AND ((? = 4 AND p.role <> 'customer') OR (? < 4 AND p.role <> 'supplier')) "
    "AND (? <> 1 OR p.blocked <> '') AND (? <> 2 OR p.email = '') "
    "AND (? <> 3 OR (p.id < ? AND NOT EXISTS (SELECT 1 FROM sales_order o WHERE o.customer = p.id AND o.id >= ?))) "_s;
const QString byName = u"AND (p.name, p.id) > (?, ?) ORDER BY p.name, p.id LIMIT ?"_s;

CustomerRow readRow(Row &row)
{
    CustomerRow customer;
    row >> customer.id >> customer.number >> customer.name >> customer.postcode >> customer.city >>
        customer.phone >> customer.email >> customer.role >> customer.blocked >> customer.creditLimit >>
        customer.payBy >> customer.owed >> customer.overdue >> customer.lastOrderOn;
    return customer;
}

} // namespace

QList<CustomerRow> list(const Database &database, const Filter &filter)
{
    static const QString all = selectRows + u"WHERE "_s + inView + byName;
    static const QString some =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectRows + u"WHERE "_s + inView +
        u"AND p.id IN (SELECT COALESCE(m.merged_into, m.id) FROM v JOIN party m ON m.id = v.id) "_s + byName;
    const auto view = static_cast<qint64>(filter.view);
    const qint64 since = asleepSince(filter.today);
    const qint64 after = filter.after.value();
    if (!filter.among)
        return database.all(all, readRow, filter.today, view, view, view, view, view, since, since,
                            filter.afterName, after, filter.limit);
    Rows ids;
    ids.add(qint64(0)); // an empty VALUES list is no SQL
    for (const PartyId id : *filter.among)
        ids.add(id);
    return database.among(some, ids, readRow, filter.today, view, view, view, view, view, since, since,
                          filter.afterName, after, filter.limit);
}

QList<qint64> counts(const Database &database, QDate today)
{
    static const QString sql = u"SELECT COUNT(*) FROM party p WHERE "_s + inView;
    const qint64 since = asleepSince(today);
    QList<qint64> counts;
    for (qint64 view = 0; view < views; ++view)
        counts.append(database.number(sql, view, view, view, view, view, since, since));
    return counts;
}

} // namespace kontorist::customer_list_store

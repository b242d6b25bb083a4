#include "core/insight/overview_store.h"

#include "core/insight/article_list_store.h"

#include <algorithm>

namespace kontorist::overview_store {

namespace {

Sum readSum(Row &row)
{
    Sum sum;
    row >> sum.count >> sum.amount;
    return sum;
}

// Who enters a day's paper does it on that day or later: all of it lies behind the first id of the day. The night
// between two time zones is counted in.
qint64 firstOf(QDate day)
{
    return IdSource::firstAt(day.addDays(-1).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

QList<Paper> papers(const Database &database, const QString &sql, int limit)
{
    return database.all(
        sql,
        [](Row &row) {
            Paper paper;
            row >> paper.kind >> paper.number >> paper.customer >> paper.on >> paper.gross >> paper.id;
            return paper;
        },
        limit);
}

bool exists(const Database &database, const QString &sql)
{
    return !database.all(sql, only<qint64>).isEmpty();
}

} // namespace

Day day(const Database &database, QDate today)
{
    const qint64 first = firstOf(today);
    Day day;
    Questions questions(database);
    questions.one(
        day.ordered,
        u"SELECT COUNT(*), COALESCE(CAST(SUM(gross) AS BIGINT), 0) FROM sales_order WHERE id >= ? AND ordered_on = ? "
        "AND state <> 'quote' AND state <> 'cancelled'"_s,
        readSum, first, today);
    questions.one(day.shipped,
                  u"SELECT COUNT(*), CAST(0 AS BIGINT) FROM delivery d WHERE d.id >= ? AND d.shipped_on = ? "
                  "AND NOT EXISTS (SELECT 1 FROM delivery_undo u WHERE u.delivery = d.id)"_s,
                  readSum, first, today);
    questions.one(
        day.invoiced,
        u"SELECT COUNT(*), COALESCE(CAST(SUM(gross) AS BIGINT), 0) FROM invoice WHERE id >= ? AND issued_on = ?"_s,
        readSum, first, today);
    questions.one(
        day.paid,
        u"SELECT COUNT(*), COALESCE(CAST(SUM(amount) AS BIGINT), 0) FROM payment WHERE id >= ? AND booked_on = ? "
        "AND direction = 'in'"_s,
        readSum, first, today);
    questions.one(
        day.open,
        u"SELECT COUNT(*), COALESCE(CAST(SUM(open) AS BIGINT), 0) FROM receivable WHERE open > 0 AND kind = 'invoice'"_s,
        readSum);
    questions.one(
        day.overdue,
        u"SELECT COUNT(DISTINCT document), COALESCE(CAST(SUM(open) AS BIGINT), 0) FROM receivable_part WHERE kind = 'invoice' "
        "AND due_on < ?"_s,
        readSum, today);
    questions.ask();
    return day;
}

Waiting waiting(const Database &database)
{
    Waiting waiting;
    database.all(
        u"SELECT state, COUNT(*) FROM return_case WHERE state IN ('open', 'received', 'inspected') GROUP BY state"_s,
        [&](Row &row) {
            const auto state = row.take<QString>();
            const auto count = row.take<qint64>();
            if (state == u"open")
                waiting.returnsToReceive = count;
            else if (state == u"received")
                waiting.returnsToInspect = count;
            else
                waiting.returnsToSettle = count;
            return count;
        });
    waiting.low = article_list_store::counts(database)[static_cast<int>(article_list_store::View::Low)];
    waiting.blocked = database.number(
        u"SELECT COUNT(*) FROM party WHERE blocked <> '' AND merged_into IS NULL AND role <> 'supplier'"_s);
    return waiting;
}

QList<Paper> newest(const Database &database, int limit)
{
    static const QString orders =
        u"SELECT 'order', o.number, p.name, o.ordered_on, o.gross, o.id FROM sales_order o JOIN party p ON p.id = o.customer "
        "ORDER BY o.id DESC LIMIT ?"_s;
    static const QString deliveries =
        u"SELECT 'delivery', d.number, p.name, d.shipped_on, CAST(0 AS BIGINT), d.id FROM delivery d "
        "JOIN sales_order o ON o.id = d.sales_order JOIN party p ON p.id = o.customer ORDER BY d.id DESC LIMIT ?"_s;
    static const QString invoices =
        u"SELECT 'invoice', i.number, p.name, i.issued_on, i.gross, i.id FROM invoice i JOIN party p ON p.id = i.debtor "
        "ORDER BY i.id DESC LIMIT ?"_s;
    static const QString payments =
        u"SELECT 'payment', y.number, p.name, y.booked_on, CASE WHEN y.direction = 'in' THEN y.amount ELSE -y.amount END, y.id "
        "FROM payment y JOIN party p ON p.id = y.party ORDER BY y.id DESC LIMIT ?"_s;
    QList<Paper> all = papers(database, orders, limit) + papers(database, deliveries, limit) +
                       papers(database, invoices, limit) + papers(database, payments, limit);
    std::sort(all.begin(), all.end(), [](const Paper &one, const Paper &other) { return one.id > other.id; });
    return all.mid(0, limit);
}

Begun begun(const Database &database)
{
    return {exists(database, u"SELECT one FROM company_now"_s),
            exists(database, u"SELECT id FROM party WHERE role <> 'supplier' LIMIT 1"_s),
            exists(database, u"SELECT id FROM article LIMIT 1"_s),
            exists(database, u"SELECT id FROM sales_order LIMIT 1"_s)};
}

} // namespace kontorist::overview_store

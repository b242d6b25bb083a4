#include "core/insight/journal_list_store.h"

#include <array>
#include <limits>

namespace kontorist::journal_list_store {

namespace {

const QString selectRows =
    u"SELECT j.seq, j.at, d.actor, d.workstation, j.what, j.subject, j.detail, "
    "(SELECT x.number FROM sales_order x WHERE x.id = j.subject), (SELECT x.number FROM invoice x WHERE x.id = j.subject), "
    "(SELECT x.number FROM party x WHERE x.id = j.subject), (SELECT x.sku FROM article x WHERE x.id = j.subject), "
    "(SELECT x.number FROM payment x WHERE x.id = j.subject), (SELECT x.number FROM return_case x WHERE x.id = j.subject), "
    "(SELECT x.number FROM delivery x WHERE x.id = j.subject), (SELECT x.number FROM pick_list x WHERE x.id = j.subject), "
    "(SELECT x.number FROM goods_receipt x WHERE x.id = j.subject) "
    "FROM journal j JOIN desk d ON d.id = j.desk "_s;

// In the order of the columns above.
constexpr std::array kinds = {"order",  "invoice",  "party",    "article", "payment",
                              "return", "delivery", "pickList", "receipt"};

JournalRow readRow(Row &row)
{
    JournalRow entry;
    QString detail;
    row >> entry.seq >> entry.at >> entry.actor >> entry.workstation >> entry.what >> entry.subject >> detail;
    entry.detail = detail.toUtf8();
    for (const char *kind : kinds)
        if (const auto number = row.take<std::optional<QString>>(); number && entry.record.isEmpty()) {
            entry.record = *number;
            entry.recordKind = QString::fromLatin1(kind);
        }
    return entry;
}

} // namespace

QList<JournalRow> list(const Database &database, const Filter &filter)
{
    static const QString newest = u"WHERE j.seq < ? ORDER BY j.seq DESC LIMIT ?"_s;
    static const QString all = selectRows + newest;
    static const QString about =
        u"WITH v(id) AS (VALUES {rows}) "_s + selectRows +
        u"WHERE j.subject IN (SELECT id FROM v) AND j.seq < ? ORDER BY j.seq DESC LIMIT ?"_s;
    const qint64 before = filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max();
    if (!filter.subjects)
        return database.all(all, readRow, before, filter.limit);
    Rows ids;
    ids.add(qint64(-1)); // an empty VALUES list is no SQL
    for (const qint64 id : *filter.subjects)
        ids.add(id);
    return database.among(about, ids, readRow, before, filter.limit);
}

qint64 count(const Database &database)
{
    return database.number(u"SELECT seq FROM journal_head WHERE id = 1"_s); // without a gap from 1 on
}

QList<qint64> numbered(const Database &database, const QString &number)
{
    return database.all(
        u"SELECT id FROM sales_order WHERE number = ? UNION ALL SELECT id FROM invoice WHERE number = ? "
        "UNION ALL SELECT id FROM party WHERE number = ? UNION ALL SELECT id FROM article WHERE sku = ? "
        "UNION ALL SELECT id FROM payment WHERE number = ? UNION ALL SELECT id FROM return_case WHERE number = ? "
        "UNION ALL SELECT id FROM delivery WHERE number = ? UNION ALL SELECT id FROM pick_list WHERE number = ? "
        "UNION ALL SELECT id FROM goods_receipt WHERE number = ?"_s,
        only<qint64>, number, number, number, number, number, number, number, number, number);
}

} // namespace kontorist::journal_list_store

#include "core/insight/article_list_store.h"

#include "core/stock/stock_store.h"

namespace kontorist::article_list_store {

namespace {

const QString selectRows =
    u"SELECT a.id, a.sku, a.name, a.kind, a.unit, a.article_group, a.reorder_point, "
    "(SELECT x.price FROM price x WHERE x.article = a.id AND x.party IS NULL AND x.party_group = '' AND x.from_quantity = 0 "
    "AND x.price IS NOT NULL AND x.valid_from <= ? AND x.valid_until >= ? ORDER BY x.valid_from DESC LIMIT 1), "
    "(SELECT x.per FROM price x WHERE x.article = a.id AND x.party IS NULL AND x.party_group = '' AND x.from_quantity = 0 "
    "AND x.price IS NOT NULL AND x.valid_from <= ? AND x.valid_until >= ? ORDER BY x.valid_from DESC LIMIT 1) FROM article a "_s;
const QString inView =
    u"(? <> 1 OR (a.reorder_point > 0 AND COALESCE((SELECT CAST(SUM(s.on_hand - s.reserved) AS BIGINT) FROM stock_level s "
    "JOIN place p ON p.id = s.place JOIN location l ON l.id = p.location WHERE s.article = a.id AND p.kind = 'sellable' "
    "AND l.ships_orders = 1), 0) <= a.reorder_point)) "
    "AND (? <> 2 OR EXISTS (SELECT 1 FROM reservation r WHERE r.article = a.id AND r.kind = 'missing')) "
    "AND (? <> 3 OR EXISTS (SELECT 1 FROM expected_receipt e WHERE e.article = a.id)) "_s;
const QString bySku = u"AND a.sku > ? ORDER BY a.sku LIMIT ?"_s;

ArticleRow readRow(Row &row)
{
    ArticleRow article;
    row >> article.id >> article.sku >> article.name >> article.kind >> article.unit >> article.group >>
        article.reorderPoint;
    const auto price = row.take<std::optional<qint64>>();
    const auto per = row.take<std::optional<qint64>>();
    if (price)
        article.price = Price::raw(*price, per.value_or(1));
    return article;
}

QList<ArticleRow> rows(const Database &database, const Filter &filter)
{
    static const QString all = selectRows + u"WHERE "_s + inView + bySku;
    static const QString some = u"WITH v(id) AS (VALUES {rows}) "_s + selectRows + u"WHERE "_s + inView +
                                u"AND a.id IN (SELECT id FROM v) "_s + bySku;
    const auto view = static_cast<qint64>(filter.view);
    const QDate today = filter.today;
    if (!filter.among)
        return database.all(all, readRow, today, today, today, today, view, view, view, filter.afterSku,
                            filter.limit);
    Rows ids;
    ids.add(qint64(0)); // an empty VALUES list is no SQL
    for (const ArticleId id : *filter.among)
        ids.add(id);
    return database.among(some, ids, readRow, today, today, today, today, view, view, view, filter.afterSku,
                          filter.limit);
}

} // namespace

QList<ArticleRow> list(const Database &database, const Filter &filter)
{
    QList<ArticleRow> found = rows(database, filter);
    QList<ArticleId> ids;
    for (const ArticleRow &row : found)
        ids.append(row.id);
    const QHash<ArticleId, Availability> stock = stock_store::availability(database, ids);
    for (ArticleRow &row : found)
        row.stock = stock.value(row.id);
    return found;
}

QList<qint64> counts(const Database &database)
{
    static const QString sql = u"SELECT COUNT(*) FROM article a WHERE "_s + inView;
    QList<qint64> counts;
    for (qint64 view = 0; view < views; ++view)
        counts.append(database.number(sql, view, view, view));
    return counts;
}

} // namespace kontorist::article_list_store

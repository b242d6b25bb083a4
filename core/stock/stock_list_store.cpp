#include "core/stock/stock_list_store.h"

namespace kontorist::stock_list_store {

namespace {

const QString selectHeaps =
    u"SELECT s.article, s.place, s.lot, a.sku, a.name, l.code, l.name, p.kind, p.bin, s.on_hand, s.reserved "
    "FROM article a JOIN stock_level s ON s.article = a.id JOIN place p ON p.id = s.place JOIN location l ON l.id = p.location "
    "WHERE s.on_hand > 0 AND (? = '' OR p.kind = ?) "_s;
const QString heapsBehind =
    u"AND (a.sku, s.place, s.lot) > (?, ?, ?) ORDER BY a.sku, s.place, s.lot LIMIT ?"_s;
const QString selectExpected =
    u"SELECT e.id, e.article, a.sku, a.name, l.code, l.name, e.quantity, e.expected_on, e.source FROM expected_receipt e "
    "JOIN article a ON a.id = e.article JOIN location l ON l.id = e.location WHERE "_s;
const QString expectedBehind = u"(e.expected_on, e.id) > (?, ?) ORDER BY e.expected_on, e.id LIMIT ?"_s;

StockRow readHeap(Row &row)
{
    StockRow heap;
    row >> heap.key.article >> heap.key.place >> heap.key.lot >> heap.sku >> heap.name >> heap.location >>
        heap.locationName >> heap.kind >> heap.bin >> heap.quantity >> heap.reserved;
    return heap;
}

StockRow readExpected(Row &row)
{
    StockRow goods;
    row >> goods.expected >> goods.key.article >> goods.sku >> goods.name >> goods.location >>
        goods.locationName >> goods.quantity >> goods.on >> goods.source;
    return goods;
}

Rows idsOf(const Filter &filter)
{
    Rows ids;
    ids.add(qint64(0)); // an empty VALUES list is no SQL
    for (const ArticleId id : *filter.among)
        ids.add(id);
    return ids;
}

QString kindOf(View view)
{
    switch (view) {
    case View::Sellable:
        return word(PlaceKind::Sellable);
    case View::Staging:
        return word(PlaceKind::Staging);
    case View::Quarantine:
        return word(PlaceKind::Quarantine);
    case View::Second:
        return word(PlaceKind::Second);
    case View::All:
    case View::Expected:
        break;
    }
    return {};
}

QList<StockRow> expected(const Database &database, const Filter &filter)
{
    static const QString all = selectExpected + expectedBehind;
    static const QString some = u"WITH v(id) AS (VALUES {rows}) "_s + selectExpected +
                                u"e.article IN (SELECT id FROM v) AND "_s + expectedBehind;
    const QString after = filter.afterOn.isValid() ? filter.afterOn.toString(Qt::ISODate) : QString();
    if (!filter.among)
        return database.all(all, readExpected, after, filter.afterExpected, filter.limit);
    return database.among(some, idsOf(filter), readExpected, after, filter.afterExpected, filter.limit);
}

} // namespace

QList<StockRow> list(const Database &database, const Filter &filter)
{
    static const QString all = selectHeaps + heapsBehind;
    static const QString some = u"WITH v(id) AS (VALUES {rows}) "_s + selectHeaps +
                                u"AND s.article IN (SELECT id FROM v) "_s + heapsBehind;
    if (filter.view == View::Expected)
        return expected(database, filter);
    const QString kind = kindOf(filter.view);
    const qint64 place = filter.afterPlace.value();
    if (!filter.among)
        return database.all(all, readHeap, kind, kind, filter.afterSku, place, filter.afterLot, filter.limit);
    return database.among(some, idsOf(filter), readHeap, kind, kind, filter.afterSku, place, filter.afterLot,
                          filter.limit);
}

QList<qint64> counts(const Database &database)
{
    static const QString heaps = u"SELECT p.kind, COUNT(*) FROM stock_level s JOIN place p ON p.id = s.place "
                                 "WHERE s.on_hand > 0 AND p.location IS NOT NULL GROUP BY p.kind"_s;
    QList<qint64> counts(views);
    database.all(heaps, [&](Row &row) {
        const auto kind = row.take<QString>();
        const auto found = row.take<qint64>();
        counts[0] += found;
        for (const View view : {View::Sellable, View::Staging, View::Quarantine, View::Second})
            if (kindOf(view) == kind)
                counts[static_cast<int>(view)] = found;
        return found;
    });
    counts[static_cast<int>(View::Expected)] = database.number(u"SELECT COUNT(*) FROM expected_receipt"_s);
    return counts;
}

} // namespace kontorist::stock_list_store

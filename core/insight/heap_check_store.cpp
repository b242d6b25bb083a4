#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

HeapSum readSum(Row &row)
{
    HeapSum sum;
    row >> sum.heap.article >> sum.heap.place >> sum.heap.lot >> sum.quantity >> sum.value;
    return sum;
}

} // namespace

QList<HeapSum> heaps(const Database &database)
{
    return database.all(u"SELECT article, place, lot, on_hand, value FROM stock_level"_s, readSum);
}

QList<Moved> movementsAfter(const Database &database, qint64 id, int limit)
{
    return database.all(
        u"SELECT id, article, lot, from_place, to_place, quantity, value FROM stock_movement WHERE id > ? ORDER BY id LIMIT ?"_s,
        [](Row &row) {
            Moved moved;
            row >> moved.id >> moved.article >> moved.lot >> moved.from >> moved.to >> moved.quantity >>
                moved.value;
            return moved;
        },
        id, limit);
}

QString nameOf(const Database &database, const Heap &heap)
{
    return database
        .one(
            u"SELECT a.sku || ' ' || p.kind || ' ' || p.bin || ' ' || CAST(? AS TEXT) FROM article a JOIN place p ON p.id = ? WHERE a.id = ?"_s,
            only<QString>, heap.lot, heap.place, heap.article)
        .value_or(u"%1 %2"_s.arg(heap.article).arg(heap.place))
        .simplified();
}

} // namespace kontorist::check_store

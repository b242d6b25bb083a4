#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// What lies in a place, and what it is worth, is what came into it less what left it.
const Invariant onHandIsMovements{u"stock-cache-is-ledger"_s, {}, {}};
const Invariant valueIsMovements{u"stock-value-is-ledger"_s, {}, {}};

// Goods are only moved, never made: each movement has a quantity and two ends, one of them a place of ours, unless a
// supplier sends them to the customer.
const Invariant movesConserve{
    u"movement-has-two-ends"_s, u"SELECT count(*) FROM stock_movement"_s,
    u"SELECT a.sku || ' ' || m.cause || ' ' || m.moved_on FROM stock_movement m JOIN article a ON a.id = m.article "
    "WHERE m.quantity <= 0 OR m.from_place = m.to_place OR (m.from_place <= 5 AND m.to_place <= 5 "
    "AND NOT (m.cause IN ('ship', 'undo') AND m.from_place IN (1, 2) AND m.to_place IN (1, 2))) "
    "OR m.from_place = 5 OR m.to_place = 5 ORDER BY m.id LIMIT 20"_s};

// Nothing less than nothing lies anywhere.
const Invariant nothingBelowZero{
    u"no-negative-stock"_s, u"SELECT count(*) FROM stock_level"_s,
    u"SELECT a.sku || ' ' || p.kind || ' ' || p.bin || ' ' || s.lot FROM stock_level s JOIN article a ON a.id = s.article "
    "JOIN place p ON p.id = s.place WHERE s.on_hand < 0 OR s.value < 0 ORDER BY a.sku LIMIT 20"_s};

// What is promised of a heap is the sum of its reservations; a reservation without a heap is none.
const Invariant reservedIsReservations{
    u"reserved-cache-is-reservations"_s, u"SELECT count(*) FROM stock_level"_s,
    u"SELECT a.sku || ' ' || p.kind || ' ' || p.bin || ' ' || s.lot FROM (SELECT article, place, lot, CAST(SUM(quantity) AS BIGINT) AS quantity "
    "FROM (SELECT article, place, lot, reserved AS quantity FROM stock_level "
    "UNION ALL SELECT article, place, lot, -quantity FROM reservation WHERE kind <> 'missing') r GROUP BY article, place, lot) s "
    "JOIN article a ON a.id = s.article JOIN place p ON p.id = s.place WHERE s.quantity <> 0 ORDER BY a.sku LIMIT 20"_s};

// Nothing is promised that is not there: a shortage is a back-order in words, never too much reserved.
const Invariant nothingOversold{
    u"no-oversell"_s, u"SELECT count(*) FROM stock_level"_s,
    u"SELECT a.sku || ' ' || p.kind || ' ' || p.bin || ' ' || s.lot FROM stock_level s JOIN article a ON a.id = s.article "
    "JOIN place p ON p.id = s.place WHERE s.reserved < 0 OR s.reserved > s.on_hand ORDER BY a.sku LIMIT 20"_s};

// Goods that moved into or out of a place of ours are counted there.
const Invariant movesAreCounted{
    u"movement-has-a-stock-level"_s, u"SELECT count(*) FROM stock_movement"_s,
    u"SELECT a.sku || ' ' || m.cause || ' ' || m.moved_on FROM stock_movement m JOIN article a ON a.id = m.article "
    "WHERE (m.to_place > 5 AND NOT EXISTS (SELECT 1 FROM stock_level s WHERE s.article = m.article AND s.place = m.to_place AND s.lot = m.lot)) "
    "OR (m.from_place > 5 AND NOT EXISTS (SELECT 1 FROM stock_level s WHERE s.article = m.article AND s.place = m.from_place AND s.lot = m.lot)) "
    "ORDER BY m.id LIMIT 20"_s};

// Each movement names the receipt, count, pick, delivery or return that was its cause.
const Invariant movesHaveCauses{
    u"movement-has-a-document"_s, u"SELECT count(*) FROM stock_movement"_s,
    u"SELECT a.sku || ' ' || m.cause || ' ' || m.moved_on FROM stock_movement m JOIN article a ON a.id = m.article "
    "WHERE (m.cause = 'receipt' AND NOT EXISTS (SELECT 1 FROM goods_receipt d WHERE d.id = m.document)) "
    "OR (m.cause = 'count' AND NOT EXISTS (SELECT 1 FROM stock_count d WHERE d.id = m.document)) "
    "OR (m.cause IN ('pick', 'unpick') AND NOT EXISTS (SELECT 1 FROM pick_stop d WHERE d.id = m.document) "
    "AND NOT EXISTS (SELECT 1 FROM order_line d WHERE d.id = m.document) "
    "AND NOT (m.cause = 'unpick' AND EXISTS (SELECT 1 FROM sales_order d WHERE d.id = m.document))) "
    "OR (m.cause IN ('ship', 'undo') AND NOT EXISTS (SELECT 1 FROM delivery_line d WHERE d.id = m.document)) "
    "OR (m.cause = 'return' AND NOT EXISTS (SELECT 1 FROM return_receipt d WHERE d.id = m.document)) "
    "OR (m.cause = 'inspect' AND NOT EXISTS (SELECT 1 FROM return_verdict d WHERE d.id = m.document)) ORDER BY m.id LIMIT 20"_s};

// What a stocktaking found too much or too little is booked, once.
const Invariant countsAreBooked{
    u"count-is-booked"_s, u"SELECT count(*) FROM stock_count"_s,
    u"SELECT a.sku || ' ' || c.counted_on FROM stock_count c JOIN article a ON a.id = c.article "
    "LEFT JOIN (SELECT document, CAST(SUM(CASE WHEN from_place = 3 THEN quantity ELSE -quantity END) AS BIGINT) AS quantity "
    "FROM stock_movement WHERE cause = 'count' GROUP BY document) m ON m.document = c.id "
    "WHERE c.difference <> COALESCE(m.quantity, 0) ORDER BY c.id LIMIT 20"_s};

// A goods receipt brought goods.
const Invariant receiptsAreBooked{
    u"receipt-is-booked"_s, u"SELECT count(*) FROM goods_receipt"_s,
    u"SELECT r.number FROM goods_receipt r WHERE NOT EXISTS (SELECT 1 FROM stock_movement m WHERE m.document = r.id "
    "AND m.cause = 'receipt') ORDER BY r.id LIMIT 20"_s};

// Goods are set aside for the line that ordered them; what is picked lies in staging, and nothing else does.
const Invariant reservationsFit{
    u"reservation-fits-its-line"_s, u"SELECT count(*) FROM reservation"_s,
    u"SELECT o.number || ' ' || l.position FROM reservation r JOIN order_line l ON l.id = r.order_line "
    "JOIN sales_order o ON o.id = l.sales_order JOIN place p ON p.id = r.place WHERE r.article <> l.article "
    "OR r.sales_order <> l.sales_order OR r.kind <> CASE p.kind WHEN 'staging' THEN 'picked' WHEN 'missing' THEN 'missing' "
    "ELSE 'reserved' END ORDER BY o.id, l.position LIMIT 20"_s};

} // namespace

QList<Invariant> ofStock()
{
    return {onHandIsMovements,      valueIsMovements,  movesConserve,   nothingBelowZero,
            reservedIsReservations, nothingOversold,   movesAreCounted, movesHaveCauses,
            countsAreBooked,        receiptsAreBooked, reservationsFit};
}

} // namespace kontorist::check_store

#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// What a delivery note says has left the house has left it: so much, from our places. What a supplier sends leaves his.
const Invariant shippedIsBookedOut{
    u"shipped-is-booked-out"_s, u"SELECT count(*) FROM delivery_line"_s,
    u"SELECT d.number || ' ' || x.position FROM delivery_line x JOIN delivery d ON d.id = x.delivery JOIN order_line l ON l.id = x.order_line "
    "LEFT JOIN (SELECT document, CAST(SUM(quantity) AS BIGINT) AS quantity FROM stock_movement WHERE cause = 'ship' GROUP BY document) m "
    "ON m.document = x.id WHERE COALESCE(m.quantity, 0) <> CASE WHEN l.kind IN ('stock', 'produced', 'deposit') THEN x.quantity "
    "WHEN l.kind = 'nonstock' AND m.quantity IS NOT NULL THEN x.quantity ELSE 0 END "
    "ORDER BY x.id LIMIT 20"_s};

// A shipment that was taken back lies in its bins again, and only such a one.
const Invariant undoneIsBookedBack{
    u"undone-is-booked-back"_s, u"SELECT count(*) FROM delivery_undo"_s,
    u"SELECT d.number || ' ' || x.position FROM delivery_line x JOIN delivery d ON d.id = x.delivery JOIN order_line l ON l.id = x.order_line "
    "LEFT JOIN delivery_undo u ON u.delivery = d.id "
    "LEFT JOIN (SELECT document, CAST(SUM(quantity) AS BIGINT) AS quantity FROM stock_movement WHERE cause = 'undo' GROUP BY document) m "
    "ON m.document = x.id WHERE COALESCE(m.quantity, 0) <> "
    "CASE WHEN u.delivery IS NULL THEN 0 WHEN l.kind IN ('stock', 'produced', 'deposit') THEN x.quantity "
    "WHEN l.kind = 'nonstock' AND m.quantity IS NOT NULL THEN x.quantity ELSE 0 END ORDER BY x.id LIMIT 20"_s};

// What was shipped for a line is what the line ordered, and belongs to the note's order.
const Invariant shippedIsOrdered{
    u"shipped-is-ordered"_s, u"SELECT count(*) FROM delivery_line"_s,
    u"SELECT d.number || ' ' || x.position FROM delivery_line x JOIN delivery d ON d.id = x.delivery JOIN order_line l ON l.id = x.order_line "
    "WHERE l.sales_order <> d.sales_order OR EXISTS (SELECT 1 FROM stock_movement m WHERE m.document = x.id AND m.article <> l.article) "
    "ORDER BY x.id LIMIT 20"_s};

// Nothing unshipped, undone or replaced is billed: each line of an invoice bills a line of a delivery that stands.
const Invariant billedIsShipped{
    u"billed-is-shipped"_s, u"SELECT count(*) FROM invoice_line WHERE corrects IS NULL"_s,
    u"SELECT v.number || ' ' || i.position FROM invoice_line i JOIN invoice v ON v.id = i.invoice "
    "LEFT JOIN delivery_line x ON x.id = i.delivery_line LEFT JOIN delivery_undo u ON u.delivery = x.delivery "
    "WHERE v.kind IN ('invoice', 'partial', 'collective') AND (x.id IS NULL OR x.replacement = 1 "
    "OR u.delivery IS NOT NULL AND (SELECT CAST(SUM(b.base_quantity) AS BIGINT) FROM invoice_line b "
    "WHERE b.order_line = x.order_line AND b.delivery_line = x.id AND b.bills = 1) <> 0 OR i.order_line IS NULL OR i.order_line <> x.order_line) ORDER BY i.id LIMIT 20"_s};

// A delivered piece is billed at most once.
const Invariant billedOnce{
    u"billed-at-most-once"_s, u"SELECT count(*) FROM delivery_line"_s,
    u"SELECT d.number || ' ' || x.position FROM delivery_line_progress p JOIN delivery_line x ON x.id = p.delivery_line "
    "JOIN delivery d ON d.id = p.delivery WHERE p.billed < 0 OR p.billed > p.quantity - p.returned_unbilled ORDER BY x.id LIMIT 20"_s};

// Of a closed order each delivered piece that did not come back unbilled is billed, exactly once.
const Invariant closedIsBilled{u"closed-order-is-billed-once"_s, {}, {}};

} // namespace

QList<Invariant> ofDeliveries()
{
    return {shippedIsBookedOut, undoneIsBookedBack, shippedIsOrdered,
            billedIsShipped,    billedOnce,         closedIsBilled};
}

} // namespace kontorist::check_store

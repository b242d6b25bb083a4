#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// No more comes back than went out with a delivery that stands.
const Invariant returnedWasShipped{
    u"returned-within-shipped"_s, u"SELECT count(*) FROM return_receipt"_s,
    u"SELECT d.number || ' ' || x.position FROM (SELECT delivery_line, CAST(SUM(quantity) AS BIGINT) AS quantity FROM return_receipt "
    "WHERE delivery_line IS NOT NULL GROUP BY delivery_line) r JOIN delivery_line x ON x.id = r.delivery_line "
    "JOIN delivery d ON d.id = x.delivery LEFT JOIN delivery_undo u ON u.delivery = d.id "
    "WHERE r.quantity > CASE WHEN u.delivery IS NULL THEN x.quantity ELSE 0 END ORDER BY x.id LIMIT 20"_s};

// No more comes in than was announced.
const Invariant receivedWasAnnounced{
    u"received-within-announced"_s, u"SELECT count(*) FROM return_line"_s,
    u"SELECT c.number || ' ' || l.position FROM return_line l JOIN return_case c ON c.id = l.return_case "
    "JOIN (SELECT return_line, CAST(SUM(quantity) AS BIGINT) AS quantity FROM return_receipt GROUP BY return_line) r "
    "ON r.return_line = l.id WHERE r.quantity > l.quantity ORDER BY l.id LIMIT 20"_s};

// Goods that came back are booked into the place that the receipt names, once; what is no stock is not booked.
const Invariant returnsAreBookedIn{
    u"return-is-booked-once"_s, u"SELECT count(*) FROM return_receipt"_s,
    u"SELECT c.number || ' ' || l.position FROM return_receipt r JOIN return_line l ON l.id = r.return_line "
    "JOIN return_case c ON c.id = l.return_case LEFT JOIN (SELECT document, article, to_place, CAST(SUM(quantity) AS BIGINT) AS quantity "
    "FROM stock_movement WHERE cause = 'return' AND from_place = 2 GROUP BY document, article, to_place) m "
    "ON m.document = r.id AND m.article = r.article AND m.to_place = r.place "
    "WHERE COALESCE(m.quantity, 0) <> CASE WHEN r.place IS NULL THEN 0 ELSE r.quantity END ORDER BY r.id LIMIT 20"_s};

// No piece is judged, settled or replaced that has not come in.
const Invariant dealtWithWasReceived{
    u"settled-within-received"_s, u"SELECT count(*) FROM return_line"_s,
    u"SELECT c.number || ' ' || l.position FROM return_line l JOIN return_case c ON c.id = l.return_case "
    "LEFT JOIN (SELECT return_line, CAST(SUM(quantity) AS BIGINT) AS quantity FROM return_receipt GROUP BY return_line) r ON r.return_line = l.id "
    "LEFT JOIN (SELECT return_line, CAST(SUM(quantity) AS BIGINT) AS quantity FROM return_verdict GROUP BY return_line) v ON v.return_line = l.id "
    "LEFT JOIN (SELECT return_line, CAST(SUM(quantity) AS BIGINT) AS quantity FROM return_settled GROUP BY return_line) s ON s.return_line = l.id "
    "WHERE COALESCE(v.quantity, 0) > COALESCE(r.quantity, 0) OR COALESCE(s.quantity, 0) > COALESCE(r.quantity, 0) ORDER BY l.id LIMIT 20"_s};

// What an inspection decided has moved the goods.
const Invariant verdictsAreBooked{
    u"verdict-is-booked"_s, u"SELECT count(*) FROM return_verdict"_s,
    u"SELECT c.number || ' ' || l.position FROM return_verdict v JOIN return_line l ON l.id = v.return_line "
    "JOIN return_case c ON c.id = l.return_case LEFT JOIN (SELECT document, CAST(SUM(quantity) AS BIGINT) AS quantity FROM stock_movement "
    "WHERE cause = 'inspect' GROUP BY document) m ON m.document = v.id WHERE COALESCE(m.quantity, 0) <> v.quantity "
    "AND NOT EXISTS (SELECT 1 FROM return_receipt r WHERE r.return_line = l.id AND r.place IS NULL) ORDER BY v.id LIMIT 20"_s};

// For a return no more pieces are credited than it settled.
const Invariant creditedWasReturned{
    u"credited-within-returned"_s, u"SELECT count(*) FROM return_settlement"_s,
    u"SELECT c.number FROM return_settlement s JOIN return_case c ON c.id = s.return_case "
    "JOIN (SELECT settlement, CAST(SUM(quantity) AS BIGINT) AS quantity FROM return_settled GROUP BY settlement) t ON t.settlement = s.id "
    "JOIN (SELECT k.settlement, CAST(SUM(-i.base_quantity) AS BIGINT) AS quantity FROM return_credit k "
    "JOIN invoice_line i ON i.invoice = k.correction GROUP BY k.settlement) g ON g.settlement = s.id "
    "WHERE g.quantity > t.quantity OR s.how NOT IN ('credit', 'refund') ORDER BY s.id LIMIT 20"_s};

// No more goes out again for a line than its returns promised.
const Invariant replacedWasOwed{u"replaced-within-owed"_s, {}, {}};

// A return is settled or rejected when it has a settlement, and says so.
const Invariant returnStatesAreTrue{
    u"return-state-is-true"_s, u"SELECT count(*) FROM return_case"_s,
    u"SELECT c.number || ' ' || c.state FROM return_case c LEFT JOIN (SELECT return_case, max(id) AS last FROM return_settlement "
    "GROUP BY return_case) n ON n.return_case = c.id LEFT JOIN return_settlement s ON s.id = n.last "
    "WHERE (c.state IN ('settled', 'rejected')) <> (s.id IS NOT NULL) OR (s.how = 'reject' AND c.state <> 'rejected') "
    "OR (s.how <> 'reject' AND c.state = 'rejected') ORDER BY c.id LIMIT 20"_s};

} // namespace

QList<Invariant> ofReturns()
{
    return {returnedWasShipped, receivedWasAnnounced, returnsAreBookedIn, dealtWithWasReceived,
            verdictsAreBooked,  creditedWasReturned,  replacedWasOwed,    returnStatesAreTrue};
}

} // namespace kontorist::check_store

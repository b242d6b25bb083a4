#include "core/insight/check_store.h"
#include "core/progress/progress_store.h"

namespace kontorist::check_store {

namespace {

// A line holds, ships and cancels no more than was ordered, and what is to be replaced; boxes that wait hold no more
// than can still go to the customer.
const Invariant linesHoldTheirOwn{u"line-within-ordered"_s, {}, {}};
const Invariant boxesHoldWhatIsOpen{u"packed-within-open"_s, {}, {}};

// A pick list takes no more from a bin than it was sent for.
const Invariant picksAreWithinStops{
    u"picked-within-stop"_s, u"SELECT count(*) FROM pick_stop"_s,
    u"SELECT k.number || ' ' || s.position FROM pick_stop s JOIN pick_list k ON k.id = s.pick_list "
    "LEFT JOIN (SELECT document, CAST(SUM(CASE cause WHEN 'pick' THEN quantity ELSE -quantity END) AS BIGINT) AS quantity "
    "FROM stock_movement WHERE cause IN ('pick', 'unpick') GROUP BY document) m "
    "ON m.document = s.id WHERE s.picked + s.short > s.quantity OR COALESCE(m.quantity, 0) <> s.picked ORDER BY s.id LIMIT 20"_s};

// Only released orders hold goods or wait for them.
const Invariant deadOrdersHoldNothing{
    u"dead-order-holds-nothing"_s, u"SELECT count(*) FROM sales_order WHERE state <> 'released'"_s,
    u"SELECT DISTINCT o.number FROM reservation r JOIN sales_order o ON o.id = r.sales_order "
    "WHERE o.state <> 'released' ORDER BY o.number LIMIT 20"_s};

// The steps of an order's life follow each other as they may.
const Invariant stepsAreLegal{
    u"order-steps-are-legal"_s,
    u"SELECT count(*) FROM journal WHERE what IN ('order.entered', 'order.released', 'order.unreleased', 'order.closed', 'order.reopened')"_s,
    u"SELECT o.number || ' ' || s.what FROM (SELECT seq, subject, what, COALESCE(lag(what) OVER (PARTITION BY subject ORDER BY seq), '') AS earlier "
    "FROM journal WHERE what IN ('order.entered', 'order.released', 'order.unreleased', 'order.closed', 'order.reopened')) s "
    "JOIN sales_order o ON o.id = s.subject WHERE (s.what = 'order.entered' AND s.earlier <> '') "
    "OR (s.what = 'order.released' AND s.earlier NOT IN ('order.entered', 'order.unreleased')) "
    "OR (s.what IN ('order.unreleased', 'order.closed') AND s.earlier NOT IN ('order.released', 'order.reopened')) "
    "OR (s.what = 'order.reopened' AND s.earlier <> 'order.closed') ORDER BY s.seq LIMIT 20"_s};

// An order is in the state in which the last thing that happened to it left it.
const Invariant statesFollowTheJournal{
    u"order-state-follows-journal"_s, u"SELECT count(*) FROM sales_order"_s,
    u"SELECT o.number || ' ' || o.state FROM sales_order o LEFT JOIN (SELECT subject, max(seq) AS seq FROM journal WHERE what IN "
    "('order.released', 'order.unreleased', 'order.closed', 'order.reopened', 'quote.accepted') GROUP BY subject) s ON s.subject = o.id "
    "LEFT JOIN journal j ON j.seq = s.seq WHERE o.state <> CASE WHEN j.what IN ('order.released', 'order.reopened') THEN 'released' "
    "WHEN j.what IN ('order.closed', 'quote.accepted') THEN 'closed' WHEN o.is_quote = 1 THEN 'quote' ELSE 'entered' END "
    "AND NOT (o.state = 'cancelled' AND EXISTS (SELECT 1 FROM journal c WHERE c.subject = o.id AND c.what = 'order.cancelled')) "
    "ORDER BY o.id LIMIT 20"_s};

// Figures stay within what the program can compute with.
const Invariant figuresAreInRange{
    u"figures-in-range"_s, u"SELECT count(*) FROM order_line"_s,
    u"SELECT o.number || ' ' || l.position FROM order_line l JOIN sales_order o ON o.id = l.sales_order "
    "WHERE (l.kind <> 'text' AND l.quantity <= 0) OR l.quantity > 10000000000000 OR l.cancelled < 0 OR l.cancelled > l.quantity "
    "OR l.net > 100000000000 OR l.net < -100000000000 UNION ALL SELECT number FROM invoice WHERE abs(gross) > 200000000000 "
    "UNION ALL SELECT number FROM payment WHERE amount <= 0 OR amount > 200000000000 LIMIT 20"_s};

} // namespace

QList<Invariant> ofSales()
{
    return {linesHoldTheirOwn, boxesHoldWhatIsOpen,    picksAreWithinStops, deadOrdersHoldNothing,
            stepsAreLegal,     statesFollowTheJournal, figuresAreInRange};
}

Finding found(const Database &database, const Invariant &invariant)
{
    return {invariant.name, database.number(invariant.counted),
            database.all(invariant.broken, [](Row &row) { return row.take<QString>().simplified(); })};
}

QList<Listed> listed(const Database &database)
{
    QHash<OrderId, QList<Step>> steps;
    database.all(u"SELECT sales_order, step FROM worklist"_s, [&](Row &row) {
        const auto order = row.take<OrderId>();
        steps[order].append(row.take<Step>());
        return 0;
    });
    QHash<OrderId, QString> numbers;
    database.all(u"SELECT id, number FROM sales_order"_s, [&](Row &row) {
        const auto order = row.take<OrderId>();
        numbers[order] = row.take<QString>();
        return 0;
    });
    QList<Listed> all;
    for (const OrderProgress &progress : progress_store::orders(database))
        all.append({numbers[progress.order], progress, steps[progress.order]});
    return all;
}

} // namespace kontorist::check_store

#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// No range and year gives a number twice.
const Invariant numbersAreUnique{
    u"numbers-are-unique"_s, u"SELECT count(*) FROM numbered_document"_s,
    u"SELECT series || ' ' || year || ' ' || count FROM numbered_document GROUP BY series, year, count HAVING count(*) > 1 "
    "ORDER BY series, year, count LIMIT 20"_s};

// A range and year has as many documents as numbers were drawn, from the first to the last.
const Invariant numbersAreGapless{
    u"numbers-are-gapless"_s, u"SELECT count(*) FROM number_counter"_s,
    u"SELECT c.series || ' ' || c.year FROM number_counter c JOIN number_range r ON r.series = c.series LEFT JOIN (SELECT series, year, "
    "min(count) AS first, max(count) AS last, count(*) AS documents FROM numbered_document GROUP BY series, year) d "
    "ON d.series = c.series AND d.year = c.year WHERE r.yearly = 1 AND (coalesce(d.documents, 0) <> c.last - c.first + 1 OR d.first <> c.first OR d.last <> c.last) ORDER BY c.series, c.year LIMIT 20"_s};

// Each document's number was drawn from its range, and lies within what was drawn.
const Invariant numbersWereDrawn{
    u"number-was-drawn"_s, u"SELECT count(*) FROM numbered_document"_s,
    u"SELECT d.number FROM numbered_document d LEFT JOIN number_counter c ON c.series = d.series "
    "AND c.year = d.year WHERE c.series IS NULL OR d.count < c.first OR d.count > c.last OR d.number = '' ORDER BY d.number LIMIT 20"_s};

// Within a range of posted documents a later number has no earlier date.
const Invariant datesFollowNumbers{
    u"dates-follow-numbers"_s,
    u"SELECT count(*) FROM numbered_document d JOIN number_range r ON r.series = d.series AND r.ordered = 1"_s,
    u"SELECT s.number FROM (SELECT d.number, d.dated_on, lag(d.dated_on) OVER (PARTITION BY d.series, d.year ORDER BY d.count) AS earlier "
    "FROM numbered_document d JOIN number_range r ON r.series = d.series AND r.ordered = 1) s "
    "WHERE s.dated_on < s.earlier ORDER BY s.number LIMIT 20"_s};

// Whatever was booked was booked by an operation that the journal knows.
const Invariant rowsHaveOperations{
    u"booked-by-a-known-operation"_s,
    u"SELECT (SELECT count(*) FROM stock_movement) + (SELECT count(*) FROM ledger_entry) + (SELECT count(*) FROM allocation)"_s,
    u"WITH booked(operation, what) AS (SELECT DISTINCT operation, 'stock movement' FROM stock_movement "
    "UNION SELECT operation, 'ledger entry' FROM ledger_entry UNION SELECT operation, 'allocation' FROM allocation "
    "UNION SELECT operation, 'delivery note' FROM delivery UNION SELECT operation, 'invoice' FROM invoice UNION SELECT operation, 'payment' FROM payment "
    "UNION SELECT operation, 'return' FROM return_case UNION SELECT operation, 'goods receipt' FROM goods_receipt UNION SELECT operation, 'archive' FROM archive) "
    "SELECT b.what || ' ' || b.operation FROM booked b LEFT JOIN (SELECT DISTINCT id FROM journal) j ON j.id = b.operation "
    "WHERE j.id IS NULL ORDER BY b.operation LIMIT 20"_s};

} // namespace

QList<Invariant> ofNumbers()
{
    return {numbersAreUnique, numbersAreGapless, numbersWereDrawn, datesFollowNumbers, rowsHaveOperations};
}

} // namespace kontorist::check_store

#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// No more of a payment is used than came in; a refund pays out exactly what it says.
const Invariant paymentsAreUsedOnce{
    u"payment-used-once"_s, u"SELECT count(*) FROM payment"_s,
    u"SELECT p.number FROM payment p LEFT JOIN payment_undo z ON z.payment = p.id "
    "LEFT JOIN (SELECT document, CAST(SUM(amount) AS BIGINT) AS amount FROM (SELECT a.source AS document, a.amount FROM allocation a "
    "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL UNION ALL SELECT a.target, a.amount FROM allocation a "
    "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL UNION ALL SELECT v.payment, v.amount FROM advance v WHERE v.down_payment IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM allocation n WHERE n.target = v.id)) m "
    "GROUP BY document) s ON s.document = p.id WHERE z.payment IS NULL AND (COALESCE(s.amount, 0) > p.amount "
    "OR (p.direction = 'out' AND COALESCE(s.amount, 0) <> p.amount)) ORDER BY p.id LIMIT 20"_s};

// Money goes from a payment or credit that stands to an item of the same customer, and is more than nothing. What an
// advance has become is money of its payment; money on account can become an advance later.
const Invariant allocationsAreSane{
    u"allocation-is-sane"_s, u"SELECT count(*) FROM allocation"_s,
    u"SELECT COALESCE(tv.number, tp.number, CAST(a.id AS TEXT)) FROM allocation a LEFT JOIN allocation_undo u ON u.allocation = a.id "
    "LEFT JOIN advance_release sr ON sr.id = a.source LEFT JOIN advance sa ON sa.id = sr.advance "
    "LEFT JOIN invoice sv ON sv.id = a.source LEFT JOIN payment sp ON sp.id = COALESCE(sa.payment, a.source) LEFT JOIN payment_undo z ON z.payment = sp.id "
    "LEFT JOIN advance_release tr ON tr.id = a.target LEFT JOIN advance ta ON ta.id = COALESCE(tr.advance, a.target) "
    "LEFT JOIN invoice tv ON tv.id = a.target LEFT JOIN payment tp ON tp.id = COALESCE(ta.payment, a.target) "
    "LEFT JOIN party p ON p.id = COALESCE(sv.debtor, sp.party) LEFT JOIN party q ON q.id = COALESCE(tv.debtor, tp.party) "
    "WHERE a.amount < 0 OR a.discount < 0 OR a.amount + a.discount <= 0 OR (sv.id IS NULL AND sp.id IS NULL) OR (tv.id IS NULL AND tp.id IS NULL) "
    "OR (sv.id IS NOT NULL AND sv.kind NOT IN ('correction', 'cancellation', 'credit')) "
    "OR CASE WHEN sp.direction = 'out' THEN 1 ELSE 0 END <> CASE WHEN tv.kind IN ('invoice', 'partial', 'collective', 'downPayment', 'final') "
    "OR (ta.id IS NOT NULL AND tr.id IS NULL) THEN 0 ELSE 1 END "
    "OR COALESCE(p.merged_into, p.id) <> COALESCE(q.merged_into, q.id) "
    "OR (z.payment IS NOT NULL AND u.allocation IS NULL AND a.amount > 0) ORDER BY a.id LIMIT 20"_s};

// What is left of an advance is what no invoice that stands used and what did not become credit; nothing, when its
// payment was undone.
const Invariant advancesAreLeft{
    u"advance-open-is-unused"_s, u"SELECT count(*) FROM advance"_s,
    u"SELECT p.number FROM advance a JOIN payment p ON p.id = a.payment LEFT JOIN payment_undo z ON z.payment = p.id "
    "LEFT JOIN (SELECT advance, CAST(SUM(amount) AS BIGINT) AS amount FROM (SELECT advance, amount FROM advance_use UNION ALL "
    "SELECT advance, -amount FROM advance_return UNION ALL SELECT advance, amount FROM advance_release) m GROUP BY advance) u ON u.advance = a.id "
    "WHERE a.open <> CASE WHEN z.payment IS NULL THEN a.amount - COALESCE(u.amount, 0) ELSE 0 END ORDER BY a.id LIMIT 20"_s};

// What is paid on a down payment invoice are the advances that it asked for, and none stands on one that is cancelled.
const Invariant askedIsAdvanced{
    u"down-payment-is-advances"_s, u"SELECT count(*) FROM invoice WHERE kind = 'downPayment'"_s,
    u"SELECT v.number FROM invoice v JOIN receivable r ON r.document = v.id LEFT JOIN (SELECT a.down_payment, CAST(SUM(a.amount) AS BIGINT) AS amount "
    "FROM advance a LEFT JOIN payment_undo u ON u.payment = a.payment WHERE a.down_payment IS NOT NULL AND u.payment IS NULL "
    "GROUP BY a.down_payment) p ON p.down_payment = v.id LEFT JOIN invoice c ON c.corrects = v.id WHERE v.kind = 'downPayment' "
    "AND (v.sales_order IS NULL OR COALESCE(p.amount, 0) <> CASE WHEN c.id IS NULL THEN r.amount - r.open ELSE 0 END) ORDER BY v.id LIMIT 20"_s};

// What the ledger holds as asked for is what is open of down payment invoices.
const Invariant askedIsOpen{
    u"asked-in-advance-is-open"_s, u"SELECT count(*) FROM invoice WHERE kind = 'downPayment'"_s,
    u"SELECT s.asked FROM (SELECT 'down payments' AS asked, CAST(SUM(amount) AS BIGINT) AS amount FROM ("
    "SELECT r.open AS amount FROM invoice v JOIN receivable r ON r.document = v.id WHERE v.kind = 'downPayment' "
    "UNION ALL SELECT l.amount FROM ledger_line l WHERE l.account IN ('1593', '1495')) m) s WHERE s.amount <> 0"_s};

// A cancellation gives back no more of an advance than its invoice deducted.
const Invariant returnedWasDeducted{
    u"advance-returned-was-deducted"_s, u"SELECT count(*) FROM advance_return"_s,
    u"SELECT c.number FROM advance_return b JOIN invoice c ON c.id = b.correction LEFT JOIN advance_use u ON u.invoice = c.corrects "
    "AND u.advance = b.advance WHERE c.kind <> 'cancellation' OR b.amount > COALESCE(u.amount, 0) ORDER BY b.id LIMIT 20"_s};

// Corrections take no more cash discount back than was granted.
const Invariant discountIsGivenBackOnce{
    u"discount-given-back-once"_s, u"SELECT count(*) FROM allocation WHERE discount > 0"_s,
    u"SELECT v.number FROM (SELECT invoice, CAST(SUM(amount) AS BIGINT) AS amount FROM discount_reversal GROUP BY invoice) r "
    "JOIN invoice v ON v.id = r.invoice LEFT JOIN (SELECT a.target, CAST(SUM(a.discount) AS BIGINT) AS discount FROM allocation a "
    "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL GROUP BY a.target) d ON d.target = v.id "
    "WHERE r.amount > COALESCE(d.discount, 0) ORDER BY v.id LIMIT 20"_s};

} // namespace

QList<Invariant> ofPayments()
{
    return {paymentsAreUsedOnce, allocationsAreSane,  advancesAreLeft,        askedIsAdvanced,
            askedIsOpen,         returnedWasDeducted, discountIsGivenBackOnce};
}

} // namespace kontorist::check_store

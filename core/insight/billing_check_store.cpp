#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// An issued document has a number, a hash, something it bills, and an open item that says what is owed.
const Invariant issuedIsComplete{
    u"issued-is-complete"_s, u"SELECT count(*) FROM invoice"_s,
    u"SELECT v.number FROM invoice v LEFT JOIN receivable r ON r.document = v.id WHERE v.number = '' OR length(v.content_hash) <> 32 "
    "OR v.supplied_until < v.supplied_from OR (NOT EXISTS (SELECT 1 FROM invoice_line l WHERE l.invoice = v.id) "
    "AND NOT EXISTS (SELECT 1 FROM invoice_charge c WHERE c.invoice = v.id)) OR r.document IS NULL ORDER BY v.id LIMIT 20"_s};

// The net sum is that of the lines and charges less the allowances.
const Invariant netIsLines{
    u"net-is-sum-of-lines"_s, u"SELECT count(*) FROM invoice"_s,
    u"SELECT v.number FROM invoice v JOIN (SELECT invoice, CAST(SUM(net) AS BIGINT) AS net FROM (SELECT invoice, net FROM invoice_line "
    "UNION ALL SELECT invoice, CASE kind WHEN 'allowance' THEN -net ELSE net END FROM invoice_charge) p GROUP BY invoice) s "
    "ON s.invoice = v.id WHERE s.net <> v.net ORDER BY v.id LIMIT 20"_s};

// What an invoice deducts are the advances it used.
const Invariant prepaidIsAdvances{
    u"prepaid-is-advances-used"_s, u"SELECT count(*) FROM invoice"_s,
    u"SELECT v.number FROM invoice v LEFT JOIN (SELECT invoice, CAST(SUM(amount) AS BIGINT) AS amount FROM advance_use GROUP BY invoice) u "
    "ON u.invoice = v.id WHERE v.prepaid <> COALESCE(u.amount, 0) ORDER BY v.id LIMIT 20"_s};

// An invoice over the remainder takes off exactly what it deducts; its cancellation gives back what it took.
const Invariant deductionsArePrepaid{
    u"deductions-are-prepaid"_s, u"SELECT count(DISTINCT invoice) FROM invoice_deduction"_s,
    u"SELECT v.number FROM invoice v JOIN (SELECT invoice, CAST(SUM(net + tax) AS BIGINT) AS amount FROM invoice_deduction GROUP BY invoice) d "
    "ON d.invoice = v.id WHERE d.amount <> v.prepaid - COALESCE((SELECT CAST(SUM(b.amount) AS BIGINT) FROM advance_return b "
    "WHERE b.correction = v.id), 0) ORDER BY v.id LIMIT 20"_s};

// Instalments come to what is payable, in the order of their days.
const Invariant instalmentsArePayable{
    u"instalments-are-payable"_s, u"SELECT count(DISTINCT invoice) FROM invoice_instalment"_s,
    u"SELECT v.number FROM invoice v JOIN invoice_instalment n ON n.invoice = v.id LEFT JOIN invoice_instalment m ON m.invoice = v.id "
    "AND m.position = n.position + 1 WHERE n.later <> COALESCE(m.amount + m.later, 0) OR m.due_on < n.due_on "
    "OR (n.position = 1 AND n.amount + n.later <> v.gross - v.prepaid) ORDER BY v.id LIMIT 20"_s};

// A correction corrects one invoice of the same debtor, line by line; a credit without an original belongs to a
// return that is marked so.
const Invariant correctionsHaveOriginals{
    u"correction-has-an-original"_s,
    u"SELECT count(*) FROM invoice WHERE kind IN ('correction', 'cancellation', 'credit')"_s,
    u"SELECT c.number FROM invoice c LEFT JOIN invoice o ON o.id = c.corrects WHERE (c.kind IN ('correction', 'cancellation') "
    "AND (o.id IS NULL OR o.kind IN ('correction', 'cancellation', 'credit') OR o.debtor <> c.debtor "
    "OR EXISTS (SELECT 1 FROM invoice_line l LEFT JOIN invoice_line x ON x.id = l.corrects WHERE l.invoice = c.id "
    "AND (x.id IS NULL OR x.invoice <> o.id)))) OR (c.kind = 'credit' AND (c.corrects IS NOT NULL OR NOT EXISTS (SELECT 1 FROM return_credit k "
    "JOIN return_settlement s ON s.id = k.settlement JOIN return_case r ON r.id = s.return_case "
    "WHERE k.correction = c.id AND r.without_original = 1))) ORDER BY c.id LIMIT 20"_s};

// Corrections take no more of an invoice back than it billed: neither money nor pieces.
const Invariant correctionsAreWithin{
    u"corrections-within-invoice"_s, u"SELECT count(*) FROM invoice WHERE corrects IS NOT NULL"_s,
    u"SELECT o.number FROM invoice o JOIN (SELECT corrects, CAST(SUM(net) AS BIGINT) AS net, CAST(SUM(gross) AS BIGINT) AS gross FROM invoice "
    "WHERE corrects IS NOT NULL GROUP BY corrects) c ON c.corrects = o.id WHERE o.net + c.net < 0 OR o.gross + c.gross < 0 "
    "UNION SELECT v.number FROM invoice_line l JOIN invoice v ON v.id = l.invoice JOIN (SELECT corrects, CAST(SUM(base_quantity) AS BIGINT) AS quantity "
    "FROM invoice_line WHERE corrects IS NOT NULL GROUP BY corrects) c ON c.corrects = l.id WHERE l.base_quantity + c.quantity < 0 LIMIT 20"_s};

// Of a cancelled invoice nothing stands, in any tax group.
const Invariant cancelledIsGone{
    u"cancelled-stands-at-zero"_s, u"SELECT count(*) FROM invoice WHERE kind = 'cancellation'"_s,
    u"SELECT DISTINCT o.number FROM (SELECT f.original, t.category, t.rate, CAST(SUM(t.base) AS BIGINT) AS base, CAST(SUM(t.tax) AS BIGINT) AS tax "
    "FROM (SELECT corrects AS original FROM invoice WHERE kind = 'cancellation') f JOIN invoice v ON v.id = f.original OR v.corrects = f.original "
    "JOIN invoice_tax t ON t.invoice = v.id GROUP BY f.original, t.category, t.rate) s JOIN invoice o ON o.id = s.original "
    "WHERE s.base <> 0 OR s.tax <> 0 ORDER BY o.number LIMIT 20"_s};

} // namespace

QList<Invariant> ofBilling()
{
    return {issuedIsComplete,      netIsLines,
            prepaidIsAdvances,     deductionsArePrepaid,
            instalmentsArePayable, correctionsHaveOriginals,
            correctionsAreWithin,  cancelledIsGone};
}

} // namespace kontorist::check_store

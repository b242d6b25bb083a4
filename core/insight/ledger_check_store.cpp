#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// What is debited is credited.
const Invariant entriesBalance{
    u"ledger-entry-balances"_s, u"SELECT count(*) FROM ledger_entry"_s,
    u"SELECT e.document_number || ' ' || e.kind FROM ledger_entry e LEFT JOIN (SELECT entry, CAST(SUM(amount) AS BIGINT) AS amount, "
    "count(*) AS lines FROM ledger_line GROUP BY entry) l ON l.entry = e.id WHERE COALESCE(l.amount, 1) <> 0 OR l.lines < 2 ORDER BY e.id LIMIT 20"_s};

// The stored sums of an account's month are those of its lines.
const Invariant monthsAreLines{
    u"account-month-is-ledger"_s, u"SELECT count(*) FROM account_month"_s,
    u"SELECT s.account || ' ' || s.month FROM (SELECT account, month, CAST(SUM(debit) AS BIGINT) AS debit, CAST(SUM(credit) AS BIGINT) AS credit "
    "FROM (SELECT account, month, debit, credit FROM account_month UNION ALL SELECT l.account, substr(e.posted_on, 1, 7), "
    "CASE WHEN l.amount > 0 THEN -l.amount ELSE 0 END, CASE WHEN l.amount < 0 THEN l.amount ELSE 0 END "
    "FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry) m GROUP BY account, month) s "
    "WHERE s.debit <> 0 OR s.credit <> 0 ORDER BY s.account, s.month LIMIT 20"_s};

// An issued document is posted once, to its debtor, with its gross sum.
const Invariant postedOnce{
    u"document-posted-once"_s, u"SELECT count(*) FROM invoice"_s,
    u"SELECT v.number FROM invoice v LEFT JOIN (SELECT e.document, CAST(SUM(l.amount) AS BIGINT) AS amount, count(DISTINCT e.id) AS entries "
    "FROM ledger_entry e JOIN ledger_line l ON l.entry = e.id WHERE e.kind IN ('invoice', 'correction') AND l.party IS NOT NULL "
    "GROUP BY e.document) p ON p.document = v.id WHERE COALESCE(p.amount, 0) <> v.gross OR p.entries > 1 ORDER BY v.id LIMIT 20"_s};

// Money is posted once: what came in or went out is what the ledger says of the payment.
const Invariant moneyPosted{
    u"payment-posted-once"_s, u"SELECT count(*) FROM payment"_s,
    u"SELECT p.number FROM payment p LEFT JOIN (SELECT e.document, CAST(SUM(l.amount) AS BIGINT) AS amount FROM ledger_entry e "
    "JOIN ledger_line l ON l.entry = e.id WHERE e.kind IN ('payment', 'refund', 'advance') AND l.position = 1 GROUP BY e.document) m "
    "ON m.document = p.id WHERE COALESCE(m.amount, 0) <> CASE p.direction WHEN 'in' THEN p.amount ELSE -p.amount END ORDER BY p.id LIMIT 20"_s};

// What was taken back is posted back to the cent: an undone payment leaves nothing on any account, but for cash
// discount that a correction had taken back already.
const Invariant undoneIsPostedBack{
    u"undone-payment-posted-back"_s, u"SELECT count(*) FROM payment_undo"_s,
    u"SELECT DISTINCT p.number FROM (SELECT u.payment, l.account, CAST(SUM(l.amount) AS BIGINT) AS amount FROM payment_undo u "
    "JOIN ledger_entry e ON e.document = u.payment AND NOT (e.kind = 'discount' AND e.operation = u.operation) "
    "JOIN ledger_line l ON l.entry = e.id GROUP BY u.payment, l.account) s JOIN payment p ON p.id = s.payment "
    "WHERE s.amount <> 0 ORDER BY p.number LIMIT 20"_s};

// Nothing is posted into a period after it was closed. The company's facts have versions: that of the moment counts.
const Invariant closedStaysClosed{
    u"closed-period-stays-closed"_s, u"SELECT count(*) FROM ledger_entry"_s,
    u"SELECT e.document_number || ' ' || e.posted_on FROM company c JOIN ledger_entry e ON e.posted_on <= c.closed_until AND e.id > c.id "
    "WHERE NOT EXISTS (SELECT 1 FROM company later WHERE later.id > c.id AND later.id < e.id) ORDER BY e.id LIMIT 20"_s};

} // namespace

QList<Invariant> ofLedger()
{
    return {entriesBalance, monthsAreLines, postedOnce, moneyPosted, undoneIsPostedBack, closedStaysClosed};
}

} // namespace kontorist::check_store

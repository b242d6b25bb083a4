#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// What is open of an item is what its documents leave open.
const Invariant openIsDocuments{
    u"open-item-is-its-documents"_s, u"SELECT count(*) FROM receivable"_s,
    u"SELECT r.number FROM receivable r JOIN open_item_sum s ON s.document = r.document WHERE s.open <> r.open ORDER BY r.document LIMIT 20"_s};

// An open item is over what its document says: an invoice's or correction's gross sum, a payment less what it brought in
// advance, so much of an advance as became credit.
const Invariant itemsAreDocuments{
    u"open-item-amount-is-its-document"_s, u"SELECT count(*) FROM receivable"_s,
    u"SELECT r.number FROM receivable r LEFT JOIN invoice v ON v.id = r.document LEFT JOIN payment p ON p.id = r.document "
    "LEFT JOIN (SELECT payment, CAST(SUM(amount) AS BIGINT) AS amount FROM advance WHERE down_payment IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM allocation n WHERE n.target = advance.id) GROUP BY payment) a ON a.payment = p.id "
    "LEFT JOIN advance_release x ON x.id = r.document "
    "WHERE r.amount <> COALESCE(CASE r.kind WHEN 'invoice' THEN v.gross WHEN 'correction' THEN -v.gross "
    "ELSE COALESCE(x.amount, p.amount - COALESCE(a.amount, 0)) END, -1) ORDER BY r.document LIMIT 20"_s};

// What the ledger says a customer owes is the sum of his open items. Merged customers are one.
const Invariant accountsAreItems{
    u"customer-account-is-open-items"_s, u"SELECT count(*) FROM party"_s,
    u"SELECT p.number FROM (SELECT party, CAST(SUM(amount) AS BIGINT) AS amount FROM (SELECT COALESCE(q.merged_into, q.id) AS party, l.amount "
    "FROM ledger_line l JOIN party q ON q.id = l.party UNION ALL SELECT COALESCE(q.merged_into, q.id), "
    "CASE r.kind WHEN 'invoice' THEN -r.open ELSE r.open END FROM receivable r JOIN party q ON q.id = r.party) m GROUP BY party) s "
    "JOIN party p ON p.id = s.party WHERE s.amount <> 0 ORDER BY p.number LIMIT 20"_s};

// What the documents say a customer owes is it, too: issued, less paid, less discount, and paid back.
const Invariant accountsAreDocuments{
    u"customer-account-is-documents"_s, u"SELECT count(*) FROM party"_s,
    u"SELECT p.number FROM (SELECT party, CAST(SUM(amount) AS BIGINT) AS amount FROM ("
    "SELECT COALESCE(q.merged_into, q.id) AS party, l.amount FROM ledger_line l JOIN party q ON q.id = l.party "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), v.prepaid - v.gross FROM invoice v JOIN party q ON q.id = v.debtor "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), CASE y.direction WHEN 'in' THEN y.amount ELSE -y.amount END FROM payment y "
    "JOIN party q ON q.id = y.party LEFT JOIN payment_undo u ON u.payment = y.id WHERE u.payment IS NULL "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), -a.amount FROM advance a JOIN payment y ON y.id = a.payment "
    "JOIN party q ON q.id = y.party LEFT JOIN payment_undo u ON u.payment = y.id WHERE u.payment IS NULL AND a.down_payment IS NULL "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), r.amount FROM advance_release r JOIN advance a ON a.id = r.advance JOIN payment y ON y.id = a.payment "
    "JOIN party q ON q.id = y.party LEFT JOIN payment_undo u ON u.payment = y.id WHERE u.payment IS NULL "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), -b.amount FROM advance_return b JOIN invoice v ON v.id = b.correction JOIN party q ON q.id = v.debtor "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), a.discount FROM allocation a JOIN invoice v ON v.id = a.target JOIN party q ON q.id = v.debtor "
    "LEFT JOIN allocation_undo u ON u.allocation = a.id WHERE u.allocation IS NULL "
    "UNION ALL SELECT COALESCE(q.merged_into, q.id), -d.amount FROM discount_reversal d JOIN invoice v ON v.id = d.invoice "
    "JOIN party q ON q.id = v.debtor) m GROUP BY party) s JOIN party p ON p.id = s.party WHERE s.amount <> 0 ORDER BY p.number LIMIT 20"_s};

// Nobody pays more on an invoice than it says, corrections, discount and advances included.
const Invariant nothingOverpaid{
    u"no-overpaid-invoice"_s, u"SELECT count(*) FROM receivable WHERE kind = 'invoice'"_s,
    u"SELECT r.number FROM receivable r JOIN open_item_sum s ON s.document = r.document WHERE r.kind = 'invoice' AND s.open < 0 "
    "ORDER BY r.document LIMIT 20"_s};

// No credit is used or paid back for more than it is.
const Invariant creditsAreUsedOnce{
    u"refund-within-credit"_s, u"SELECT count(*) FROM receivable WHERE kind <> 'invoice'"_s,
    u"SELECT r.number FROM receivable r JOIN open_item_sum s ON s.document = r.document WHERE r.kind <> 'invoice' AND s.open < 0 "
    "ORDER BY r.document LIMIT 20"_s};

} // namespace

QList<Invariant> ofReceivables()
{
    return {openIsDocuments,      itemsAreDocuments, accountsAreItems,
            accountsAreDocuments, nothingOverpaid,   creditsAreUsedOnce};
}

} // namespace kontorist::check_store

#include "core/insight/check_store.h"

namespace kontorist::check_store {

namespace {

// The base of each rate is the sum of its lines and charges, and none of their rates is missing.
const Invariant baseIsLines{
    u"tax-base-is-sum-of-lines"_s, u"SELECT count(*) FROM invoice_tax"_s,
    u"SELECT v.number || ' ' || s.category || ' ' || s.rate FROM (SELECT invoice, category, rate, CAST(SUM(net) AS BIGINT) AS net, "
    "max(stated) AS stated FROM (SELECT invoice, category, rate, base AS net, 1 AS stated FROM invoice_tax "
    "UNION ALL SELECT invoice, category, rate, -net, 0 FROM invoice_line "
    "UNION ALL SELECT invoice, category, rate, CASE kind WHEN 'allowance' THEN net ELSE -net END, 0 FROM invoice_charge) p "
    "GROUP BY invoice, category, rate) s JOIN invoice v ON v.id = s.invoice WHERE s.net <> 0 OR s.stated = 0 ORDER BY v.id LIMIT 20"_s};

// VAT is computed once a rate: on net prices base × rate, on gross prices what is contained in the sum, rounded half
// away from zero. The correction that leaves nothing of a rate takes back what stood of it, to the cent.
const Invariant taxIsBaseTimesRate{
    u"tax-is-base-times-rate"_s, u"SELECT count(*) FROM invoice_tax"_s,
    u"SELECT v.number || ' ' || t.category || ' ' || t.rate FROM invoice_tax t JOIN invoice v ON v.id = t.invoice "
    "WHERE ((v.prices = 'net' AND abs(t.tax) <> (abs(t.base) * t.rate * 2 + 10000) / 20000) "
    "OR (v.prices = 'gross' AND abs(t.base) <> (abs(t.base + t.tax) * 20000 + 10000 + t.rate) / (2 * (10000 + t.rate))) "
    "OR (t.base > 0 AND t.tax < 0) OR (t.base < 0 AND t.tax > 0)) AND NOT (v.corrects IS NOT NULL "
    "AND (SELECT CAST(SUM(abs(g.base) + abs(g.tax)) AS BIGINT) FROM (SELECT CAST(SUM(f.base) AS BIGINT) AS base, CAST(SUM(f.tax) AS BIGINT) AS tax "
    "FROM invoice o JOIN invoice_tax f ON f.invoice = o.id WHERE (o.id = v.corrects OR o.corrects = v.corrects) "
    "AND f.category = t.category AND f.rate = t.rate) g) = 0) ORDER BY v.id LIMIT 20"_s};

// On gross prices a rate's base and VAT are the sum of what its lines and charges cost.
const Invariant grossIsAmounts{
    u"gross-prices-sum-to-gross"_s, u"SELECT count(*) FROM invoice WHERE prices = 'gross'"_s,
    u"SELECT v.number || ' ' || s.category || ' ' || s.rate FROM (SELECT invoice, category, rate, CAST(SUM(amount) AS BIGINT) AS amount "
    "FROM (SELECT invoice, category, rate, base + tax AS amount FROM invoice_tax "
    "UNION ALL SELECT invoice, category, rate, -amount FROM invoice_line "
    "UNION ALL SELECT invoice, category, rate, CASE kind WHEN 'allowance' THEN amount ELSE -amount END FROM invoice_charge) p "
    "GROUP BY invoice, category, rate) s JOIN invoice v ON v.id = s.invoice WHERE v.prices = 'gross' AND s.amount <> 0 "
    "ORDER BY v.id LIMIT 20"_s};

// The gross sum is net and VAT, and VAT is that of its rates.
const Invariant grossIsNetAndTax{
    u"gross-is-net-and-tax"_s, u"SELECT count(*) FROM invoice"_s,
    u"SELECT v.number FROM invoice v LEFT JOIN (SELECT invoice, CAST(SUM(tax) AS BIGINT) AS tax, CAST(SUM(base) AS BIGINT) AS base "
    "FROM invoice_tax GROUP BY invoice) t ON t.invoice = v.id WHERE v.gross <> v.net + v.tax OR v.tax <> COALESCE(t.tax, 0) "
    "OR v.net <> COALESCE(t.base, 0) ORDER BY v.id LIMIT 20"_s};

// A line is taxed at a rate that was the law on the day of its supply; where no VAT is due, none is charged.
const Invariant ratesWereLaw{
    u"tax-rate-was-law"_s, u"SELECT count(*) FROM invoice_line"_s,
    u"WITH law(rate, valid_from, valid_until) AS (SELECT rate, valid_from, COALESCE(lead(valid_from) OVER (PARTITION BY class ORDER BY valid_from), "
    "'9999-12-31') FROM tax_rate), odd(supplied_on, category, rate) AS (SELECT u.supplied_on, u.category, u.rate FROM "
    "(SELECT DISTINCT supplied_on, category, rate FROM invoice_line) u WHERE CASE WHEN u.category = 'S' THEN NOT EXISTS (SELECT 1 FROM law "
    "WHERE law.rate = u.rate AND law.valid_from <= u.supplied_on AND u.supplied_on < law.valid_until) ELSE u.rate <> 0 END) "
    "SELECT v.number || ' ' || l.position FROM odd JOIN invoice_line l ON l.supplied_on = odd.supplied_on AND l.category = odd.category "
    "AND l.rate = odd.rate JOIN invoice v ON v.id = l.invoice ORDER BY l.id LIMIT 20"_s};

// The VAT of an advance is contained in it.
const Invariant advanceTaxIsContained{
    u"advance-is-base-and-tax"_s, u"SELECT count(*) FROM advance"_s,
    u"SELECT p.number FROM advance a JOIN payment p ON p.id = a.payment LEFT JOIN (SELECT advance, CAST(SUM(base + tax) AS BIGINT) AS amount "
    "FROM advance_tax GROUP BY advance) t ON t.advance = a.id WHERE a.amount <> COALESCE(t.amount, 0) ORDER BY a.id LIMIT 20"_s};

} // namespace

QList<Invariant> ofTax()
{
    return {baseIsLines,      taxIsBaseTimesRate, grossIsAmounts,
            grossIsNetAndTax, ratesWereLaw,       advanceTaxIsContained};
}

} // namespace kontorist::check_store

#include "core/insight/customer_view_store.h"

namespace kontorist::customer_view_store {

QList<InvoiceRow> invoices(const Database &database, PartyId debtor, int limit)
{
    return database.all(
        u"SELECT i.id, i.number, i.kind, i.issued_on, i.due_on, i.gross, "
        "COALESCE((SELECT CASE WHEN r.kind = 'invoice' THEN r.open ELSE -r.open END FROM receivable r WHERE r.document = i.id), 0) "
        "FROM invoice i WHERE i.debtor IN (SELECT CAST(? AS BIGINT) UNION ALL SELECT m.id FROM party m WHERE m.merged_into = ?) "
        "ORDER BY i.id DESC LIMIT ?"_s,
        [](Row &row) {
            InvoiceRow invoice;
            row >> invoice.id >> invoice.number >> invoice.kind >> invoice.issuedOn >> invoice.dueOn >>
                invoice.gross >> invoice.open;
            return invoice;
        },
        debtor, debtor, limit);
}

QList<PriceEntry> prices(const Database &database, PartyId customer, const QString &priceGroup, int limit)
{
    return database.all(
        u"SELECT x.id, x.article, x.article_group, x.party, x.party_group, x.from_quantity, x.valid_from, x.valid_until, "
        "x.price, x.per, x.percent, a.sku, a.name FROM price x LEFT JOIN article a ON a.id = x.article "
        "WHERE x.party = ? OR (x.party_group <> '' AND x.party_group = ?) ORDER BY a.sku, x.article_group, x.from_quantity, x.valid_from LIMIT ?"_s,
        [](Row &row) {
            PriceEntry entry;
            row >> entry.row.id >> entry.row.article >> entry.row.articleGroup >> entry.row.party >>
                entry.row.partyGroup >> entry.row.fromQuantity >> entry.row.validFrom >> entry.row.validUntil;
            const auto price = row.take<std::optional<qint64>>();
            const auto per = row.take<qint64>();
            if (price)
                entry.row.price = Price::raw(*price, per);
            row >> entry.row.percent;
            entry.sku = row.take<std::optional<QString>>().value_or(QString());
            entry.name = row.take<std::optional<QString>>().value_or(QString());
            return entry;
        },
        customer, priceGroup, limit);
}

Holdings holdings(const Database &database, PartyId from, PartyId into)
{
    return database
        .one(
            u"SELECT (SELECT count(*) FROM sales_order o WHERE o.customer = ? OR o.debtor = ?), "
            "(SELECT count(*) FROM receivable r WHERE r.party = ? AND r.open > 0), "
            "(SELECT CAST(COALESCE(SUM(CASE WHEN r.kind = 'invoice' THEN r.open ELSE -r.open END), 0) AS BIGINT) "
            "FROM receivable r WHERE r.party = ? AND r.open > 0), "
            "(SELECT count(*) FROM price p WHERE p.party = ? AND NOT EXISTS (SELECT 1 FROM price o WHERE o.party = ? "
            "AND COALESCE(o.article, 0) = COALESCE(p.article, 0) AND o.article_group = p.article_group))"_s,
            [](Row &row) {
                Holdings holdings;
                row >> holdings.orders >> holdings.openItems >> holdings.open >> holdings.prices;
                return holdings;
            },
            from, from, from, from, from, into)
        .value_or(Holdings());
}

QString cityOf(const Database &database, const QString &postcode, const QString &word)
{
    return database
        .one(
            u"SELECT a.city FROM search_word w JOIN search_hit h ON h.word = w.id JOIN party p ON p.id = h.record "
            "JOIN address a ON a.id = p.address WHERE w.word = ? AND a.postcode = ? AND a.city <> '' ORDER BY h.record DESC LIMIT 1"_s,
            only<QString>, word, postcode)
        .value_or(QString());
}

} // namespace kontorist::customer_view_store

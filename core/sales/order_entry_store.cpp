#include "core/sales/order_entry_store.h"

namespace kontorist::order_entry_store {

namespace {

template<class Ids>
Rows keysOf(const Ids &ids)
{
    Rows keys;
    for (const auto id : ids)
        keys.add(id);
    return keys;
}

CustomerRow readCustomer(Row &row)
{
    CustomerRow customer;
    row >> customer.id >> customer.number >> customer.name >> customer.city >> customer.phone >>
        customer.blocked >> customer.lastOrderedOn;
    return customer;
}

ArticleRow readArticle(Row &row)
{
    ArticleRow article;
    row >> article.id >> article.sku >> article.name >> article.kind >> article.unit;
    const auto price = row.take<std::optional<qint64>>();
    const auto per = row.take<std::optional<qint64>>();
    if (price)
        article.price = Price::raw(*price, per.value_or(1));
    return article;
}

} // namespace

QList<CustomerRow> customers(const Database &database, const QList<PartyId> &parties)
{
    if (parties.isEmpty())
        return {};
    return database.among(
        u"WITH v(id) AS (VALUES {rows}), w(id) AS (SELECT DISTINCT COALESCE(m.merged_into, m.id) FROM v JOIN party m ON m.id = v.id) "
        "SELECT p.id, p.number, p.name, a.city, CASE WHEN p.phone = '' THEN a.phone ELSE p.phone END, p.blocked, "
        "(SELECT o.ordered_on FROM sales_order o WHERE o.customer = p.id ORDER BY o.id DESC LIMIT 1) "
        "FROM w JOIN party p ON p.id = w.id JOIN address a ON a.id = p.address WHERE p.role <> 'supplier'"_s,
        keysOf(parties), readCustomer);
}

std::optional<PartyId> customerNumbered(const Database &database, const QString &number)
{
    return database.one(u"SELECT COALESCE(merged_into, id) FROM party WHERE number = ?"_s, only<PartyId>,
                        number);
}

QList<ArticleRow> articles(const Database &database, const QList<ArticleId> &articles, QDate today)
{
    if (articles.isEmpty())
        return {};
    return database.among(
        u"WITH v(id) AS (VALUES {rows}) SELECT a.id, a.sku, a.name, a.kind, a.unit, x.price, x.per FROM v JOIN article a ON a.id = v.id "
        "LEFT JOIN price x ON x.id = (SELECT y.id FROM price y WHERE y.article = a.id AND y.party IS NULL AND y.party_group = '' "
        "AND y.price IS NOT NULL AND y.from_quantity <= 10000 AND y.valid_from <= ? AND y.valid_until >= ? "
        "ORDER BY y.from_quantity DESC, y.valid_from DESC, y.id DESC LIMIT 1)"_s,
        keysOf(articles), readArticle, today, today);
}

Overdue overdue(const Database &database, PartyId debtor, QDate today)
{
    return database
        .one(
            u"SELECT COUNT(DISTINCT document), COALESCE(CAST(SUM(open) AS BIGINT), 0), MIN(due_on) FROM receivable_part "
            "WHERE party = ? AND due_on < ? AND kind = 'invoice'"_s,
            [](Row &row) {
                Overdue overdue;
                row >> overdue.invoices >> overdue.open >> overdue.since;
                return overdue;
            },
            debtor, today)
        .value();
}

std::optional<LastOrder> lastOrder(const Database &database, PartyId customer)
{
    return database.one(
        u"SELECT o.id, o.number, o.ordered_on, (SELECT COUNT(*) FROM order_line l WHERE l.sales_order = o.id) FROM sales_order o "
        "WHERE o.customer = ? AND o.is_quote = 0 AND o.state <> 'cancelled' ORDER BY o.id DESC LIMIT 1"_s,
        [](Row &row) {
            LastOrder last;
            row >> last.id >> last.number >> last.orderedOn >> last.lines;
            return last;
        },
        customer);
}

QStringList citiesOf(const Database &database, const QString &postcode)
{
    return database.all(
        u"SELECT a.city FROM party p JOIN address a ON a.id = p.address WHERE a.postcode = ? AND a.city <> '' "
        "GROUP BY a.city ORDER BY COUNT(*) DESC, a.city LIMIT 5"_s,
        only<QString>, postcode);
}

} // namespace kontorist::order_entry_store

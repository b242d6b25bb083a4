#include "core/pricing/pricing_store.h"

#include <QSet>

namespace kontorist::pricing_store {

namespace {

const QString priceColumns =
    u"r.id, r.article, r.article_group, r.party, r.party_group, r.from_quantity, r.valid_from, "
    "r.valid_until, r.price, r.per, r.percent, r.currency"_s;

PriceRow readPriceRow(Row &row)
{
    PriceRow entry;
    row >> entry.id >> entry.article >> entry.articleGroup >> entry.party >> entry.partyGroup >>
        entry.fromQuantity >> entry.validFrom >> entry.validUntil;
    const auto price = row.take<std::optional<qint64>>();
    const auto per = row.take<qint64>();
    if (price)
        entry.price = Price::raw(*price, per);
    row >> entry.percent >> entry.currency;
    return entry;
}

} // namespace

void askCandidates(Questions &questions, QList<PriceRow> &into, const QHash<QString, NamedArticle> &articles,
                   const Party &customer)
{
    static const QString forArticles =
        u"SELECT "_s + priceColumns +
        u" FROM price r WHERE r.article IN (VALUES {rows}) AND (r.party IS NULL OR r.party = ?) "
        "AND (r.party_group = '' OR r.party_group = ?)"_s;
    static const QString forGroups =
        u"SELECT "_s + priceColumns +
        u" FROM price r WHERE r.article IS NULL AND r.article_group IN (VALUES {rows}) AND (r.party IS NULL OR r.party = ?) "
        "AND (r.party_group = '' OR r.party_group = ?)"_s;
    QSet<ArticleId> ids;
    QSet<QString> groups;
    for (const NamedArticle &named : articles) {
        ids.insert(named.article.id);
        groups.insert(named.article.group);
    }
    groups.remove(QString());
    Rows idRows, groupRows;
    for (const ArticleId id : ids)
        idRows.add(id);
    for (const QString &group : groups)
        groupRows.add(group);
    const auto append = [&into](Row &row) { into.append(readPriceRow(row)); };
    questions.among(forArticles, idRows, append, customer.id.value(), customer.priceGroup);
    questions.among(forGroups, groupRows, append, customer.id.value(), customer.priceGroup);
}

QList<PriceRow> sameTarget(const Database &database, ArticleId article, const QString &articleGroup)
{
    static const QString byArticle = u"SELECT "_s + priceColumns + u" FROM price r WHERE r.article = ?"_s;
    static const QString byGroup =
        u"SELECT "_s + priceColumns + u" FROM price r WHERE r.article IS NULL AND r.article_group = ?"_s;
    return article.isNull() ? database.all(byGroup, readPriceRow, articleGroup)
                            : database.all(byArticle, readPriceRow, article);
}

void save(Transaction &tx, const PriceRow &row)
{
    tx.write(
        u"INSERT INTO price (id, article, article_group, party, party_group, from_quantity, valid_from, valid_until, price, per, "
        "percent, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        row.id, row.article, row.articleGroup, row.party, row.partyGroup, row.fromQuantity, row.validFrom,
        row.validUntil, row.price, row.price ? row.price->per() : 1, row.percent, row.currency);
}

void replaceListPrice(Transaction &tx, const PriceRow &row)
{
    tx.write(
        u"DELETE FROM price WHERE article = ? AND party IS NULL AND party_group = '' AND from_quantity = ? AND valid_from = ? "
        "AND price IS NOT NULL"_s,
        row.article, row.fromQuantity, row.validFrom);
    save(tx, row);
}

std::optional<Price> listPrice(const Database &database, ArticleId article, QDate on)
{
    return database.one(
        u"SELECT price, per FROM price WHERE article = ? AND party IS NULL AND party_group = '' AND from_quantity = 0 "
        "AND price IS NOT NULL AND valid_from <= ? AND valid_until >= ? ORDER BY valid_from DESC LIMIT 1"_s,
        [](Row &row) {
            const auto price = row.take<qint64>();
            return Price::raw(price, row.take<qint64>());
        },
        article, on, on);
}

void moveTo(Transaction &tx, PartyId from, PartyId into)
{
    tx.write(
        u"UPDATE price SET party = ? WHERE party = ? AND NOT EXISTS (SELECT 1 FROM price o WHERE o.party = ? "
        "AND COALESCE(o.article, 0) = COALESCE(price.article, 0) AND o.article_group = price.article_group)"_s,
        into, from, into);
}

} // namespace kontorist::pricing_store

#include "core/insight/article_view_store.h"

namespace kontorist::article_view_store {

namespace {

QString orEmpty(Row &row)
{
    return row.take<std::optional<QString>>().value_or(QString());
}

} // namespace

QList<PriceEntry> prices(const Database &database, ArticleId article, const QString &group, int limit)
{
    return database.all(
        u"SELECT x.id, x.article, x.article_group, x.party, x.party_group, x.from_quantity, x.valid_from, x.valid_until, "
        "x.price, x.per, x.percent, p.number, p.name FROM price x LEFT JOIN party p ON p.id = x.party "
        "WHERE x.article = ? OR (x.article IS NULL AND x.article_group = ?) "
        "ORDER BY p.name, x.party_group, x.from_quantity, x.valid_from DESC LIMIT ?"_s,
        [](Row &row) {
            PriceEntry entry;
            row >> entry.row.id >> entry.row.article >> entry.row.articleGroup >> entry.row.party >>
                entry.row.partyGroup >> entry.row.fromQuantity >> entry.row.validFrom >> entry.row.validUntil;
            const auto price = row.take<std::optional<qint64>>();
            const auto per = row.take<qint64>();
            if (price)
                entry.row.price = Price::raw(*price, per);
            row >> entry.row.percent;
            entry.customer = orEmpty(row);
            entry.customerName = orEmpty(row);
            return entry;
        },
        article, group, limit);
}

QList<Movement> movements(const Database &database, ArticleId article, int limit)
{
    return database.all(
        u"SELECT m.id, m.moved_on, m.cause, m.quantity, f.kind, f.bin, t.kind, t.bin, m.lot, m.value FROM stock_movement m "
        "JOIN place f ON f.id = m.from_place JOIN place t ON t.id = m.to_place WHERE m.article = ? ORDER BY m.id DESC LIMIT ?"_s,
        [](Row &row) {
            Movement movement;
            row >> movement.id >> movement.on >> movement.cause >> movement.quantity >> movement.from >>
                movement.fromBin >> movement.to >> movement.toBin >> movement.lot >> movement.value;
            return movement;
        },
        article, limit);
}

QList<Claim> claims(const Database &database, ArticleId article, int limit)
{
    return database.all(
        u"SELECT o.number, p.name, r.kind, r.quantity, r.promised_on FROM reservation r JOIN sales_order o ON o.id = r.sales_order "
        "JOIN party p ON p.id = o.customer WHERE r.article = ? ORDER BY r.promised_on, r.released_at, r.order_line LIMIT ?"_s,
        [](Row &row) {
            Claim claim;
            row >> claim.order >> claim.customer >> claim.kind >> claim.quantity >> claim.promisedOn;
            return claim;
        },
        article, limit);
}

} // namespace kontorist::article_view_store

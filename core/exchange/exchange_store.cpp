#include "core/exchange/exchange_store.h"

namespace kontorist::exchange_store {

QHash<QString, QString> imported(const Database &database, const QString &source,
                                 const QStringList &externals)
{
    Rows keys;
    for (const QString &external : externals)
        keys.add(external);
    QHash<QString, QString> numbers;
    if (externals.isEmpty())
        return numbers;
    const auto found = database.among(
        u"SELECT external, number FROM imported WHERE external IN (VALUES {rows}) AND source = ?"_s, keys,
        [](Row &row) {
            std::pair<QString, QString> pair;
            row >> pair.first >> pair.second;
            return pair;
        },
        source);
    for (const auto &[external, number] : found)
        numbers.insert(external, number);
    return numbers;
}

void remember(Transaction &tx, const QString &source, const QString &external, qint64 record,
              const QString &number)
{
    tx.write(u"INSERT INTO imported (source, external, record, number) VALUES (?, ?, ?, ?)"_s, source,
             external, record, number);
}

QList<BoughtLine> bought(const Database &database, PartyId customer, const QStringList &skus)
{
    Rows keys;
    for (const QString &sku : skus)
        keys.add(sku);
    return database.among(
        u"SELECT o.number, l.position, l.sku, COALESCE(l.price, 0), l.per, CAST(l.quantity - l.cancelled - COALESCE(("
        "SELECT SUM(r.quantity) FROM return_line r JOIN return_case c ON c.id = r.return_case "
        "WHERE r.order_line = l.id AND c.state <> 'rejected'), 0) AS BIGINT) "
        "FROM order_line l JOIN sales_order o ON o.id = l.sales_order "
        "WHERE l.sku IN (VALUES {rows}) AND o.customer = ? AND o.state NOT IN ('quote', 'cancelled') "
        "ORDER BY o.ordered_on, o.id, l.position"_s,
        keys,
        [](Row &row) {
            BoughtLine line;
            row >> line.order >> line.line >> line.sku;
            const auto price = row.take<qint64>();
            line.price = Price::raw(price, row.take<qint64>());
            row >> line.left;
            return line;
        },
        customer);
}

std::optional<QByteArray> profile(const Database &database, const QString &name, ImportKind kind)
{
    return database.one(
        u"SELECT content FROM import_profile WHERE name = ? AND kind = ?"_s,
        [](Row &row) { return row.take<QString>().toUtf8(); }, name, word(kind));
}

void saveProfile(Transaction &tx, const QString &name, ImportKind kind, const QByteArray &content)
{
    tx.write(u"INSERT INTO import_profile (name, kind, content) VALUES (?, ?, ?) "
             "ON CONFLICT (name, kind) DO UPDATE SET content = excluded.content"_s,
             name, word(kind), QString::fromUtf8(content));
}

} // namespace kontorist::exchange_store

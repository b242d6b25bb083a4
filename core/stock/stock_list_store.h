#pragma once

#include "core/db/database.h"
#include "core/stock/stock.h"

namespace kontorist::stock_list_store {

/// What a list of stock shows: everything that lies somewhere, by what may be done with it; or what is to come.
enum class View { All, Sellable, Staging, Quarantine, Second, Expected };
inline constexpr int views = 6;

/// One heap of goods; or, in the view of what is expected, one announcement.
struct StockRow
{
    StockKey key;
    qint64 expected = 0; ///< identity of an announcement; 0 of a heap
    QString sku;
    QString name;
    QString location; ///< code
    QString locationName;
    PlaceKind kind = PlaceKind::Sellable;
    QString bin;
    Quantity quantity;
    Quantity reserved;
    QDate on;       ///< when it is expected
    QString source; ///< from where
};

struct Filter
{
    View view = View::All;
    std::optional<QList<ArticleId>> among; ///< only of these articles
    int limit = 100;
    QString afterSku; ///< keyset: only what stands behind this number, place and lot …
    PlaceId afterPlace;
    QString afterLot;
    QDate afterOn; ///< … or behind this day and announcement
    qint64 afterExpected = 0;
};

/// Heaps by article, place and lot; announcements by day. A page at a time.
QList<StockRow> list(const Database &database, const Filter &filter);
QList<qint64> counts(const Database &database);

} // namespace kontorist::stock_list_store

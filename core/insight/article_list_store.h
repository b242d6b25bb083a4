#pragma once

#include "core/db/database.h"
#include "core/pricing/pricing.h"
#include "core/stock/stock.h"

namespace kontorist::article_list_store {

/// Which articles a list shows. Low: no more is free than the point at which it is ordered again. Missing: somebody
/// waits for it. Expected: it is announced.
enum class View { All, Low, Missing, Expected };
inline constexpr int views = 4;

/// One row of the list of articles.
struct ArticleRow
{
    ArticleId id;
    QString sku;
    QString name;
    LineKind kind = LineKind::Stock;
    Unit unit;
    QString group;
    Quantity reorderPoint;
    std::optional<Price> price; ///< what one costs everybody today, net
    Availability stock;

    bool isOfStock() const
    {
        return kind == LineKind::Stock || kind == LineKind::Produced || kind == LineKind::Deposit;
    }
};

struct Filter
{
    View view = View::All;
    QDate today;
    std::optional<QList<ArticleId>> among; ///< only these
    int limit = 100;
    QString afterSku; ///< keyset: only what stands behind this number
};

/// By number, a page at a time.
QList<ArticleRow> list(const Database &database, const Filter &filter);
QList<qint64> counts(const Database &database);

} // namespace kontorist::article_list_store

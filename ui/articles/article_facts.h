#pragma once

#include "core/insight/article_view_store.h"
#include "core/tax/tax.h"

#include <QJsonObject>

namespace kontorist {

/// All that the page of an article shows, read at once on the reading thread.
struct ArticleFacts
{
    Article article;
    QString supplier; ///< number
    TaxRates rates;
    std::optional<Price> listPrice;
    Availability stock;
    QList<StockLevel> levels;
    QList<Location> locations;
    QList<article_view_store::PriceEntry> prices;
    QList<article_view_store::Claim> claims;
    QList<article_view_store::Movement> movements;
    QDate today;

    static std::optional<ArticleFacts> load(const Database &database, const QString &sku, QDate today);

    /// What can be edited, in the words of article.change.
    QJsonObject values() const;
};

} // namespace kontorist

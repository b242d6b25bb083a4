#pragma once

#include "core/db/transaction.h"
#include "core/pricing/pricing.h"

#include <QHash>

namespace kontorist::pricing_store {

/// Every entry that could price these articles for this customer.
void askCandidates(Questions &questions, QList<PriceRow> &into, const QHash<QString, NamedArticle> &articles,
                   const Party &customer);
/// Entries for the same article or group, whoever they are for.
QList<PriceRow> sameTarget(const Database &database, ArticleId article, const QString &articleGroup);

void save(Transaction &tx, const PriceRow &row);
/// The list price of an article that starts today gives way to another that starts today.
void replaceListPrice(Transaction &tx, const PriceRow &row);
/// What one of an article costs everybody on a day.
std::optional<Price> listPrice(const Database &database, ArticleId article, QDate on);

/// The prices of a merged customer go on with the other, but for articles and groups of which he has prices of his
/// own: two staircases must not become one that nobody agreed to.
void moveTo(Transaction &tx, PartyId from, PartyId into);

} // namespace kontorist::pricing_store

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

} // namespace kontorist::pricing_store

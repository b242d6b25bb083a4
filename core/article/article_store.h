#pragma once

#include "core/article/article.h"
#include "core/db/transaction.h"

#include <QHash>
#include <QSet>

namespace kontorist::article_store {

/// The article of an SKU, with everything that belongs to it.
std::optional<Article> find(const Database &database, const QString &sku);
/// The same, or Refused(ArticleUnknown).
Article get(const Database &database, const QString &sku);
Article load(const Database &database, ArticleId id);

/// Which of these lie in stock.
QSet<ArticleId> ofStock(const Database &database, const QList<ArticleId> &articles);

/// What one base unit of these costs us, of those of which it is known.
QHash<ArticleId, Price> costs(const Database &database, const QList<ArticleId> &articles);

/// What people type and scan for articles, resolved in one question. What is not found is missing from the
/// answer; an SKU wins over a code that happens to read the same.
QHash<QString, NamedArticle> named(const Database &database, const QStringList &words, PartyId customer = {});

/// The same in two steps that travel with other questions: the heads, and what belongs to them.
void askNamed(Questions &questions, QHash<QString, NamedArticle> &into, const QStringList &words,
              PartyId customer);
void askParts(Questions &questions, QHash<QString, NamedArticle> &into);

/// All numbers by which a customer calls these articles.
void askCustomerNumbers(Questions &questions, QMultiHash<ArticleId, QString> &into,
                        const QList<ArticleId> &articles, PartyId customer);

bool isTaken(const Database &database, const QString &sku);
bool isGtinTaken(const Database &database, const QString &gtin, ArticleId except);
bool hasMoved(const Database &database, ArticleId article);

/// What a merged supplier supplied comes from the other now.
void moveSupplier(Transaction &tx, PartyId from, PartyId into);

void add(Transaction &tx, const Article &article);
/// Raises Conflict(ChangedMeanwhile).
Article save(Transaction &tx, Article article);

} // namespace kontorist::article_store

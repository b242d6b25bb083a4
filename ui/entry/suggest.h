#pragma once

#include "core/db/database.h"
#include "ui/widgets/suggestion_list.h"

#include <QDate>

/// Who or what is meant by what is typed: rows for the lists of suggestions of the order page, asked on the reading
/// thread. An exact number comes first, so that Enter takes it.
namespace kontorist::suggest {

/// What a taken suggestion stands for.
struct Article
{
    QString sku;
    QString name;
    QString unit;   ///< of the pack whose code was scanned; empty = the article's own
    qint64 per = 1; ///< units that its list price is for
};

/// Customers; last, and first where nobody fits, the offer to make a new one: its id is 0.
QList<Suggestion> customers(const Database &database, const QString &typed, QDate today);
/// Articles; `customer` has numbers of his own for them. The payload is an Article.
QList<Suggestion> articles(const Database &database, const QString &typed, const QString &customer,
                           QDate today);

} // namespace kontorist::suggest

Q_DECLARE_METATYPE(kontorist::suggest::Article)

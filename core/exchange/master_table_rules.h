#pragma once

#include "core/article/article.h"
#include "core/exchange/order_table_rules.h"
#include "core/party/party.h"

namespace kontorist {

/// A customer, as a row of a table says it.
struct PartyRow
{
    qint64 row = 0;
    Party party;
};
struct PartyTable
{
    qint64 read = 0;
    QList<PartyRow> parties;
    QList<RefusedRow> refused;
};

/// An article, as a row of a table says it.
struct ArticleRow
{
    qint64 row = 0;
    Article article;
    std::optional<Price> price; ///< list price of one base unit
    std::optional<Percent> taxRate;
};
struct ArticleTable
{
    qint64 read = 0;
    QList<ArticleRow> articles;
    QList<RefusedRow> refused;
};

/// Tables of master data. Raises Refused where the file itself cannot be read; a bad row costs itself alone.
namespace master_table_rules {

PartyTable parties(const ImportProfile &profile, const QByteArray &bytes);
ArticleTable articles(const ImportProfile &profile, const QByteArray &bytes);

} // namespace master_table_rules
} // namespace kontorist

#pragma once

#include "ui/articles/article_facts.h"
#include "ui/lists/list_source.h"

/// The tables on the page of an article: their columns, and the rows of what was read.
namespace kontorist::article_tables {

QList<ListColumn> levelColumns();
QList<ListRow> levels(const ArticleFacts &facts);
QList<ListColumn> incomingColumns();
QList<ListRow> incoming(const ArticleFacts &facts);
QList<ListColumn> claimColumns();
QList<ListRow> claims(const ArticleFacts &facts);
QList<ListColumn> priceColumns();
QList<ListRow> prices(const ArticleFacts &facts);
QList<ListColumn> movementColumns();
QList<ListRow> movements(const ArticleFacts &facts);

} // namespace kontorist::article_tables

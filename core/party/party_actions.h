#pragma once

#include "core/journal/session.h"
#include "core/party/party.h"

namespace kontorist::party_actions {

/// A new customer or supplier. Without a number it takes the next free one of its range. Raises Refused:
/// PartyNumberTaken and what party_rules object.
Party add(Session &session, Party party);

/// Saves a changed party over the version it was read with; old and new values go into the journal.
Party change(Session &session, const Party &party);

/// How a customer calls our articles: typed or imported, his numbers find them, and documents print both.
struct ArticleNumber
{
    QString number;
    QString sku;
};
void setArticleNumbers(Session &session, const QString &customer, const QList<ArticleNumber> &numbers);

} // namespace kontorist::party_actions

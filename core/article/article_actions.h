#pragma once

#include "core/article/article.h"
#include "core/journal/session.h"

namespace kontorist::article_actions {

/// A new article. Raises Refused: SkuTaken, GtinTaken and what article_rules object.
Article add(Session &session, Article article);

/// Saves a changed article over the version it was read with.
Article change(Session &session, const Article &article);

} // namespace kontorist::article_actions

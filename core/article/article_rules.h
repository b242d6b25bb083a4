#pragma once

#include "core/article/article.h"
#include "core/base/error.h"

namespace kontorist::article_rules {

/// Whether an article may be kept so: SKU and name, GTINs, packs.
std::optional<Objection> objection(const Article &article);

/// A changed base unit or kind would make stock and documents mean something else.
std::optional<Objection> changeObjection(const Article &before, const Article &after, bool hasMoved);

QByteArray difference(const Article &before, const Article &after);

} // namespace kontorist::article_rules

#include "core/article/article.h"

namespace kontorist {

QString Article::nameIn(const QString &language) const
{
    for (const Text &each : texts)
        if (each.language == language)
            return each.text;
    return name;
}

std::optional<Quantity> Article::contentOf(Unit wanted) const
{
    if (wanted == unit || wanted.isEmpty())
        return Quantity::whole(1);
    for (const Pack &pack : packs)
        if (pack.unit == wanted)
            return pack.contains;
    return {};
}

} // namespace kontorist

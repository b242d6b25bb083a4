#include "core/search/search_index_rules.h"

#include "core/search/search_rules.h"

namespace kontorist::search_index_rules {

QList<SearchWord> words(const QStringList &texts)
{
    QList<SearchWord> all;
    for (const QString &word : search_rules::words(texts.join(u'\n')))
        all.append({word, search_rules::phonetic(word), search_rules::deletions(word)});
    return all;
}

} // namespace kontorist::search_index_rules

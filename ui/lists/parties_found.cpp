#include "ui/lists/parties_found.h"

#include "core/search/search_actions.h"

namespace kontorist {

namespace {

constexpr int mostParties = 50;

} // namespace

QList<PartyId> partiesFound(const Database &database, const QString &text)
{
    QList<PartyId> parties;
    for (const SearchHit &hit : search_actions::findAmong(database, u"party"_s, text, mostParties))
        parties.append(PartyId(hit.record.id));
    return parties;
}

} // namespace kontorist

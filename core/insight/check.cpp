#include "core/insight/check.h"

#include <algorithm>
#include <QHashFunctions>

namespace kontorist {

size_t qHash(const Heap &heap, size_t seed)
{
    return qHashMulti(seed, heap.article, heap.place, heap.lot);
}

bool CheckReport::isIntact() const
{
    return brokenLink.isEmpty() && std::all_of(findings.begin(), findings.end(),
                                               [](const Finding &each) { return each.broken.isEmpty(); });
}

QStringList CheckReport::broken() const
{
    QStringList names;
    for (const Finding &each : findings)
        if (!each.broken.isEmpty())
            names.append(each.name);
    return names;
}

} // namespace kontorist

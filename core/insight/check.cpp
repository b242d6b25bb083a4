#include "core/insight/check.h"

#include <algorithm>

namespace kontorist {

bool CheckReport::isIntact() const
{
    return brokenLink.isEmpty() && std::all_of(findings.begin(), findings.end(),
                                               [](const Finding &each) { return each.broken.isEmpty(); });
}

} // namespace kontorist

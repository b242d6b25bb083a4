#include "tests/support/intact.h"

#include "core/insight/check_actions.h"

namespace kontorist::test {

QStringList broken(const Database &database)
{
    QStringList broken;
    for (const Finding &finding : check_actions::check(database).findings)
        if (!finding.broken.isEmpty())
            broken.append(finding.name + u": "_s + finding.broken.join(u", "_s));
    return broken;
}

} // namespace kontorist::test

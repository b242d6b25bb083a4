#include "core/returns/return_case.h"

namespace kontorist {

const ReturnLine *ReturnCase::line(int wanted) const
{
    for (const ReturnLine &each : lines)
        if (each.position == wanted)
            return &each;
    return nullptr;
}

} // namespace kontorist

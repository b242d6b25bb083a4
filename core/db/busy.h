#pragma once

#include "core/base/error.h"

namespace kontorist {

/// Who stood in another desk's way (a lock that was held too long, two that waited for each other) was undone whole and
/// may be played again: what it met is over moments later.
inline constexpr int busyRepeats = 10;

/// Gives whoever was in the way time to finish, each time a little more of it.
void waitForOthers(int attempt);

/// Plays a whole transaction until nobody is in its way. What `act` changes outside the database it must put right
/// itself when it begins again. Raises what the act raises, at the last repeat Conflict(BusyTooLong), too.
template<class Act>
auto onceNobodyIsInTheWay(Act act)
{
    for (int attempt = 1;; ++attempt) {
        try {
            return act();
        } catch (const Conflict &conflict) {
            if (conflict.fault() != Fault::BusyTooLong || attempt == busyRepeats)
                throw;
            waitForOthers(attempt);
        }
    }
}

} // namespace kontorist

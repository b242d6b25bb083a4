#pragma once

#include "core/db/database.h"
#include "core/insight/check.h"

namespace kontorist::check_actions {

/// Proves every invariant of a company, and its journal's chain, in one picture of the database: whoever works
/// meanwhile is not in it. It changes nothing. With an end that the journal had once, as a copy's proof or a former
/// report says it, it proves that nothing before it was rewritten: the owner of a file can seal a forged journal anew,
/// but not so that it still holds what stands on another paper.
CheckReport check(const Database &database, const QByteArray &formerEnd = {});

} // namespace kontorist::check_actions

#pragma once

#include "core/journal/session.h"

namespace kontorist::worklist_actions {

/// Puts each order on the work lists where it belongs by the company's rules of today: what these lists mean
/// changes when the company decides that goods must be picked, or need not be.
void rebuild(Session &session);

} // namespace kontorist::worklist_actions

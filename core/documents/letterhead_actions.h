#pragma once

#include "core/documents/letterhead.h"
#include "core/journal/session.h"

namespace kontorist::letterhead_actions {

/// How letters look from now on; a new version. What was handed out before keeps its own. Raises Refused:
/// ColourUnreadable, ColourTooPale, PictureUnreadable, NumberTooLarge, TextTwice.
Letterhead set(Session &session, Letterhead letterhead);

} // namespace kontorist::letterhead_actions

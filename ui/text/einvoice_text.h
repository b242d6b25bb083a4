#pragma once

#include "core/base/error.h"

namespace kontorist {

/// The detail of a refusal: a fact that an e-invoice lacks in a person's words with its number in EN 16931, "the buyer
/// reference (BT-10)", or a sentence that says where to enter it; a rule that
/// it breaks with what the rule asks for; anything else as figureAsRead gives it.
QString detailAsRead(const Objection &reason);

} // namespace kontorist

#pragma once

#include "core/billing/hand_out.h"

namespace kontorist::hand_out_rules {

/// Whether there is something to ask: paper and PDF demand nothing that issuing does not.
bool isAsked(HandOutQuestion question, const Party &debtor, const Company &company);

/// What the question says of a document that has no number yet; nothing where it is not asked.
std::optional<Objection> objection(HandOutQuestion question, const Invoice &invoice, const Party &debtor,
                                   const Company &company,
                                   const QList<std::pair<Advance, Money>> &advances = {});

} // namespace kontorist::hand_out_rules

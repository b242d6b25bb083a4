#pragma once

#include "core/einvoice/finding.h"

#include <QStringList>

namespace kontorist::einvoice::validation_rules {

/// Everything that is wrong with an invoice by EN 16931, and by XRechnung 3.0 where it claims to be one, in the order
/// of the rules; first what the reader stumbled over. Of one rule a hundred are told, and how many more there are
/// (KO-MORE). A profile that is no invoice is told alone (KO-PROFILE).
std::vector<Finding> findings(const Semantic &read);

/// What one rule finds; for tests of rules on fragments.
std::vector<Finding> findings(const Semantic &read, const QString &rule);

/// Each finding that there can be, without a place; for tests of what is said about them.
std::vector<Finding> examples();

QStringList ruleIds(); ///< every rule that is asked

} // namespace kontorist::einvoice::validation_rules

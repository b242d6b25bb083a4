#pragma once

#include "core/einvoice/finding.h"

#include <QStringList>

namespace kontorist::einvoice::validation_rules {

/// Everything that is wrong with an invoice by EN 16931, and by XRechnung 3.0 where it claims to be one, in the order
/// of the rules; first what the reader stumbled over.
std::vector<Finding> findings(const Semantic &read);

/// What one rule finds; for tests of rules on fragments.
std::vector<Finding> findings(const Semantic &read, const QString &rule);

QStringList ruleIds(); ///< every rule that is asked

} // namespace kontorist::einvoice::validation_rules

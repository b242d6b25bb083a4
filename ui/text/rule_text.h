#pragma once

#include "core/einvoice/finding.h"

namespace kontorist {

/// What a rule of e-invoices asks for, in the language of the screen and the words of the field, with the numbers that
/// EN 16931 has for it.
QString findingText(const einvoice::Finding &finding);

/// A rule with what it asks for: "BR-DE-15: An XRechnung has a buyer reference (BT-10)."; what is no rule stays as it is.
QString ruleText(const QString &rule);

} // namespace kontorist

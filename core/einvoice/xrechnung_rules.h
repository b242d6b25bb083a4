#pragma once

#include "core/einvoice/rule.h"

namespace kontorist::einvoice {

/// What XRechnung 3.0 asks for beyond EN 16931: BR-DE-*, and the rules of Peppol that it takes over.
const Rules &xrechnungRules();

/// Whether BT-24 claims XRechnung.
bool claimsXrechnung(const QString &specification);

} // namespace kontorist::einvoice

#pragma once

#include "core/einvoice/rule.h"

namespace kontorist::einvoice {

/// What each category of VAT asks for: BR-S, -Z, -E, -AE, -IC, -G, -O, -AF (Canary Islands), -AG (Ceuta and Melilla).
const Rules &vatRules();

} // namespace kontorist::einvoice

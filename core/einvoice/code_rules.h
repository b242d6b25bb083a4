#pragma once

#include "core/einvoice/rule.h"

namespace kontorist::einvoice {

/// Codes are from the lists that EN 16931 names: BR-CL-*, and the countries of VAT identifiers (BR-CO-09).
const Rules &codeRules();

} // namespace kontorist::einvoice

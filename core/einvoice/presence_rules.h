#pragma once

#include "core/einvoice/rule.h"

namespace kontorist::einvoice {

/// What an invoice and its groups must have: BR-01 to BR-67, and those of BR-CO that ask for presence.
const Rules &presenceRules();

} // namespace kontorist::einvoice

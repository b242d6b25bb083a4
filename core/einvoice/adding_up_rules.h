#pragma once

#include "core/base/error.h"
#include "core/einvoice/einvoice.h"

namespace kontorist::einvoice::adding_up_rules {

/// Why an e-invoice does not add up, to the cent, with the number of the field that is off: every line from quantity
/// and price, every sum from its parts (BR-CO-10 to -16), every base from the lines of its rate (BR-S-08 and its
/// likes). Validators let a VAT amount be off by a whole euro; this does not let it be off by two cents.
std::optional<Objection> objection(const EInvoice &invoice);

} // namespace kontorist::einvoice::adding_up_rules

#pragma once

#include "core/einvoice/rule.h"

namespace kontorist::einvoice {

/// How the amounts of an invoice hang together: BR-CO-10 to BR-CO-17 and the decimals, BR-DEC-*.
const Rules &sumRules();

/// Whether a tax is that of a base at a rate as the official rules see it: less than one unit off.
bool isAboutTax(Exact tax, Exact base, Exact rate);

} // namespace kontorist::einvoice

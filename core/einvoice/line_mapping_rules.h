#pragma once

#include "core/billing/invoice.h"
#include "core/einvoice/einvoice.h"

namespace kontorist::einvoice::line_mapping_rules {

/// The lines of an invoice (BG-25). One without lines, a correction of charges alone, has its charges as lines:
/// an e-invoice without lines is none (BR-16). `sign` is -1 where the document tells its sums the other way round.
QList<Line> lines(const Invoice &invoice, int sign);

/// The allowances and charges on the whole (BG-20, 21).
QList<Adjustment> adjustments(const Invoice &invoice, int sign);

} // namespace kontorist::einvoice::line_mapping_rules

#pragma once

#include "core/base/json_text.h"
#include "core/billing/invoice.h"

namespace kontorist::invoice_json_rules {

/// All facts of an issued document by the field names of the headless door; the canonical form is made of it.
JsonText content(const Invoice &invoice);

} // namespace kontorist::invoice_json_rules

#pragma once

#include "core/billing/invoice.h"

#include <QJsonObject>

namespace kontorist::invoice_json_rules {

/// All facts of an issued document by the field names of the headless door; the canonical form is made of it.
QJsonObject content(const Invoice &invoice);

} // namespace kontorist::invoice_json_rules

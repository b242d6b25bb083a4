#pragma once

#include "core/sales/order.h"

#include <QJsonObject>

namespace kontorist::order_json_rules {

/// What an order says, by the field names of the headless door: for revisions, export and comparison.
QJsonObject content(const Order &order);

/// What differs between two states of an order: {"field": ["old", "new"], "lines": {"2": {…}}}, for the journal.
QJsonObject difference(const Order &before, const Order &after);

} // namespace kontorist::order_json_rules

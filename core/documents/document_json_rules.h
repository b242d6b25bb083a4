#pragma once

#include "core/documents/document.h"

#include <QJsonObject>

namespace kontorist::document_json_rules {

/// Deliveries and pick lists by the field names of the headless door; orders and invoices have theirs in their own
/// rooms.
QJsonObject content(const DeliveryPaper &paper);
QJsonObject content(const PickList &list);

} // namespace kontorist::document_json_rules

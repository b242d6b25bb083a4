#pragma once

#include "core/documents/letterhead.h"

#include <QJsonObject>

namespace kontorist::document_json_rules {

/// Deliveries and pick lists by the field names of the headless door; orders and invoices have theirs in their own
/// rooms.
QJsonObject content(const DeliveryPaper &paper);
QJsonObject content(const PickList &list);
/// A letterhead as letterhead.set takes it; of a picture only whether there is one.
QJsonObject content(const Letterhead &letterhead);

} // namespace kontorist::document_json_rules

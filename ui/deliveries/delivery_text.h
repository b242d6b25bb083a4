#pragma once

#include "core/delivery/delivery_list_store.h"
#include "ui/lists/list_source.h"

#include <QCoreApplication>

namespace kontorist {

/// Delivery notes in words.
class DeliveryText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryText)

public:
    static StateText state(const delivery_list_store::DeliveryRow &row);
    /// "To be invoiced", "Invoiced"; nothing for one that was taken back.
    static StateText billing(const delivery_list_store::DeliveryRow &row);
    static QString way(DeliveryWay way);
    /// "Invoice", as it stands among the documents of an order; and the room that shows it.
    static QString document(const QString &kind);
    static QString room(const QString &kind);
};

} // namespace kontorist

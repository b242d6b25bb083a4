#include "ui/deliveries/delivery_text.h"

namespace kontorist {

using delivery_list_store::DeliveryRow;

StateText DeliveryText::state(const DeliveryRow &row)
{
    if (row.undoneOn.isValid())
        return {tr("Taken back"), Role::Neutral, u"ban"_s};
    if (row.deliveredOn.isValid())
        return {tr("Delivered"), Role::Ok, u"circle-check"_s};
    if (row.handedOverOn.isValid())
        return {tr("On its way"), Role::Ok, u"truck-delivery"_s};
    return {tr("With us"), Role::Warn, u"package"_s};
}

StateText DeliveryText::billing(const DeliveryRow &row)
{
    if (row.undoneOn.isValid())
        return {};
    if (row.toBill.isPositive())
        return {row.billed.isPositive() ? tr("Partly invoiced") : tr("To be invoiced"), Role::Info,
                u"file-text"_s};
    if (row.billed.isPositive())
        return {tr("Invoiced"), Role::Ok, u"file-invoice"_s};
    return {tr("No invoice"), Role::Neutral, u"minus"_s};
}

QString DeliveryText::way(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::Parcel:
        return tr("sent");
    case DeliveryWay::Pickup:
        return tr("picked up");
    case DeliveryWay::Handover:
        return tr("handed over in person");
    case DeliveryWay::Digital:
        return tr("sent electronically");
    case DeliveryWay::Service:
        return tr("service performed");
    }
    return {};
}

QString DeliveryText::document(const QString &kind)
{
    if (kind == u"order")
        return tr("Order");
    if (kind == u"confirmation")
        return tr("Order confirmation");
    if (kind == u"proforma")
        return tr("Pro forma invoice");
    if (kind == u"pickList")
        return tr("Pick list");
    if (kind == u"deliveryNote")
        return tr("Delivery note");
    if (kind == u"payment")
        return tr("Payment");
    if (kind == u"return")
        return tr("Return");
    if (kind == u"correction" || kind == u"credit")
        return tr("Invoice correction");
    if (kind == u"cancellation")
        return tr("Cancellation");
    if (kind == u"downPayment")
        return tr("Down payment invoice");
    return tr("Invoice");
}

QString DeliveryText::room(const QString &kind)
{
    if (kind == u"order" || kind == u"confirmation" || kind == u"proforma")
        return u"orders"_s;
    if (kind == u"pickList")
        return u"warehouse"_s;
    if (kind == u"deliveryNote")
        return u"deliveries"_s;
    if (kind == u"payment")
        return u"payments"_s;
    return kind == u"return" ? u"returns"_s : u"invoices"_s;
}

} // namespace kontorist

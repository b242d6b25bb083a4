#include "core/documents/document_json_rules.h"

#include <QJsonArray>

namespace kontorist::document_json_rules {

namespace {

QString dated(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject addressOf(const Address &address)
{
    return {{u"name"_s, address.name},         {u"name2"_s, address.name2}, {u"street"_s, address.street},
            {u"postcode"_s, address.postcode}, {u"city"_s, address.city},   {u"country"_s, address.country},
            {u"contact"_s, address.contact},   {u"phone"_s, address.phone}, {u"note"_s, address.note}};
}

QJsonObject lineOf(const DeliveryLine &line, const Order &order)
{
    const OrderLine *ordered = order.line(line.orderLine);
    return {{u"line"_s, line.position},
            {u"orderLine"_s, ordered ? ordered->position : 0},
            {u"sku"_s, ordered ? ordered->sku : QString()},
            {u"name"_s, ordered ? ordered->name : QString()},
            {u"quantity"_s, line.quantity.written()},
            {u"replacement"_s, line.isReplacement}};
}

} // namespace

QJsonObject content(const DeliveryPaper &paper)
{
    const Delivery &delivery = paper.delivery;
    QJsonArray lines, parcels;
    for (const DeliveryLine &line : delivery.lines)
        lines.append(lineOf(line, paper.order));
    for (const Parcel &parcel : delivery.parcels)
        parcels.append(QJsonObject{{u"parcel"_s, parcel.position},
                                   {u"tracking"_s, parcel.tracking},
                                   {u"weightGrams"_s, parcel.weightGrams}});
    return {{u"deliveryNote"_s, delivery.number},
            {u"order"_s, paper.order.number},
            {u"customer"_s, paper.customer.number},
            {u"shippedOn"_s, dated(delivery.shippedOn)},
            {u"deliveredOn"_s, dated(delivery.deliveredOn)},
            {u"undoneOn"_s, dated(delivery.undoneOn)},
            {u"how"_s, word(delivery.way)},
            {u"carrier"_s, delivery.carrier},
            {u"shipTo"_s, addressOf(delivery.shipAddress)},
            {u"lines"_s, lines},
            {u"parcels"_s, parcels}};
}

QJsonObject content(const PickList &list)
{
    QJsonArray stops;
    for (const PickStop &stop : list.stops)
        stops.append(QJsonObject{{u"stop"_s, stop.position},
                                 {u"bin"_s, stop.bin},
                                 {u"sku"_s, stop.sku},
                                 {u"name"_s, stop.name},
                                 {u"gtin"_s, stop.gtin},
                                 {u"lot"_s, stop.key.lot},
                                 {u"order"_s, stop.orderNumber},
                                 {u"line"_s, stop.orderLine},
                                 {u"quantity"_s, stop.quantity.written()},
                                 {u"picked"_s, stop.picked.written()}});
    return {{u"pickList"_s, list.number},
            {u"location"_s, list.location.code},
            {u"startedOn"_s, dated(list.startedOn)},
            {u"stops"_s, stops}};
}

QJsonObject content(const Letterhead &letterhead)
{
    QJsonArray footer, hidden, texts;
    for (const QString &column : letterhead.footer)
        footer.append(QJsonObject{{u"text"_s, column}});
    for (const OptionalColumn column : letterhead.hidden)
        hidden.append(word(column));
    for (const LetterheadText &text : letterhead.texts)
        texts.append(QJsonObject{{u"document"_s, word(text.document)},
                                 {u"language"_s, text.language},
                                 {u"opening"_s, text.opening},
                                 {u"closing"_s, text.closing}});
    return {{u"form"_s, word(letterhead.form)},
            {u"accent"_s, letterhead.accent},
            {u"typeface"_s, word(letterhead.typeface)},
            {u"slogan"_s, letterhead.slogan},
            {u"hasLogo"_s, !letterhead.logo.isEmpty()},
            {u"logoOnRight"_s, letterhead.logoOnRight},
            {u"logoHasName"_s, letterhead.logoHasName},
            {u"footer"_s, footer},
            {u"hidden"_s, hidden},
            {u"texts"_s, texts}};
}

} // namespace kontorist::document_json_rules

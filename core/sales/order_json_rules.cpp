#include "core/sales/order_json_rules.h"

#include <QJsonArray>

namespace kontorist::order_json_rules {

namespace {

QJsonValue dated(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

// Absent and empty are the same; leaving them out keeps the text short.
void put(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (!value.isNull() && value != QJsonValue(QString()))
        object[name] = value;
}

QJsonObject addressOf(const Address &address)
{
    QJsonObject object;
    put(object, u"name"_s, address.name);
    put(object, u"name2"_s, address.name2);
    put(object, u"street"_s, address.street);
    put(object, u"postcode"_s, address.postcode);
    put(object, u"city"_s, address.city);
    put(object, u"country"_s, address.country);
    put(object, u"contact"_s, address.contact);
    put(object, u"phone"_s, address.phone);
    put(object, u"note"_s, address.note);
    return object;
}

QJsonObject lineOf(const OrderLine &line)
{
    QJsonObject object{{u"line"_s, line.position}, {u"kind"_s, word(line.kind)}};
    put(object, u"sku"_s, line.sku);
    put(object, u"name"_s, line.name);
    put(object, u"text"_s, line.text);
    put(object, u"customerSku"_s, line.customerSku);
    put(object, u"customerPosition"_s, line.customerPosition);
    put(object, u"quantity"_s, line.entered.written());
    put(object, u"unit"_s, line.entered.unit().code());
    put(object, u"baseQuantity"_s, line.quantity.written());
    if (line.cancelled.isPositive())
        put(object, u"cancelled"_s, line.cancelled.written());
    if (line.price) {
        put(object, u"price"_s, line.price->written());
        put(object, u"per"_s, line.price->per());
    }
    put(object, u"priceSource"_s, word(line.priceSource));
    if (!line.discount.isZero())
        put(object, u"discountPercent"_s, line.discount.written());
    put(object, u"net"_s, line.net.written());
    put(object, u"taxClass"_s, word(line.taxClass));
    if (line.taxCategory)
        put(object, u"taxCategory"_s, word(*line.taxCategory));
    put(object, u"requestedOn"_s, dated(line.requestedOn));
    put(object, u"serviceDate"_s, dated(line.serviceOn));
    put(object, u"promisedOn"_s, dated(line.promise.on));
    return object;
}

QJsonArray chargesOf(const Order &order)
{
    QJsonArray array;
    for (const OrderCharge &charge : order.charges) {
        QJsonObject object{{u"kind"_s, word(charge.kind)}, {u"reason"_s, charge.reason}};
        if (charge.amount)
            object[u"amount"_s] = charge.amount->written();
        if (charge.percent)
            object[u"percent"_s] = charge.percent->written();
        if (charge.taxClass)
            object[u"taxClass"_s] = word(*charge.taxClass);
        array.append(object);
    }
    return array;
}

QJsonObject lineDifference(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString &name : names)
        if (before[name] != after[name])
            changes[name] = QJsonArray{before[name], after[name]};
    return changes;
}

QJsonObject byPosition(const QJsonArray &lines)
{
    QJsonObject map;
    for (const QJsonValue &line : lines)
        map[QString::number(line[u"line"_s].toInt())] = line;
    return map;
}

} // namespace

QJsonObject content(const Order &order)
{
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineOf(line));
    QJsonObject object{{u"order"_s, order.number},
                       {u"revision"_s, order.revision},
                       {u"orderedOn"_s, dated(order.orderedOn)},
                       {u"channel"_s, word(order.channel)},
                       {u"currency"_s, order.currency.code()},
                       {u"prices"_s, word(order.prices)},
                       {u"taxCase"_s, word(order.taxCase)},
                       {u"payBy"_s, word(order.payBy)},
                       {u"completeOnly"_s, order.completeOnly},
                       {u"billTo"_s, addressOf(order.billAddress)},
                       {u"shipTo"_s, addressOf(order.shipAddress)},
                       {u"terms"_s, order.terms.written()},
                       {u"lines"_s, lines},
                       {u"charges"_s, chargesOf(order)},
                       {u"net"_s, order.net.written()},
                       {u"gross"_s, order.gross.written()}};
    put(object, u"reference"_s, order.reference);
    put(object, u"requestedOn"_s, dated(order.requestedOn));
    put(object, u"deliveryTerms"_s, order.deliveryTerms);
    put(object, u"carrier"_s, order.carrier);
    return object;
}

QJsonObject difference(const Order &before, const Order &after)
{
    QJsonObject old = content(before);
    QJsonObject fresh = content(after);
    const QJsonObject oldLines = byPosition(old.take(u"lines"_s).toArray());
    const QJsonObject freshLines = byPosition(fresh.take(u"lines"_s).toArray());
    QJsonObject changes = lineDifference(old, fresh);
    QJsonObject lines;
    QStringList positions = oldLines.keys() + freshLines.keys();
    positions.removeDuplicates();
    for (const QString &position : positions) {
        const QJsonObject one =
            lineDifference(oldLines[position].toObject(), freshLines[position].toObject());
        if (!one.isEmpty())
            lines[position] = one;
    }
    if (!lines.isEmpty())
        changes[u"lines"_s] = lines;
    return changes;
}

} // namespace kontorist::order_json_rules

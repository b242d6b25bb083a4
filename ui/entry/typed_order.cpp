#include "ui/entry/typed_order.h"

#include "core/base/date.h"

#include <QJsonArray>
#include <QUuid>

namespace kontorist {

namespace {

QString dated(QDate day)
{
    return day.isValid() ? date::written(day) : QString();
}

// What stood there and does not any more is said: what is absent stays.
void putOrClear(QJsonObject &into, QJsonArray &cleared, const QString &name, const QString &value)
{
    if (value.isEmpty())
        cleared.append(name);
    else
        into[name] = value;
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

template<class Value>
void put(QJsonObject &into, const QString &name, const Value &value)
{
    if (!value.isEmpty())
        into[name] = value;
}

QJsonObject addressFields(const Address &address)
{
    QJsonObject fields{{u"name"_s, address.name},
                       {u"street"_s, address.street},
                       {u"postcode"_s, address.postcode},
                       {u"city"_s, address.city},
                       {u"country"_s, address.country}};
    put(fields, u"name2"_s, address.name2);
    put(fields, u"contact"_s, address.contact);
    put(fields, u"phone"_s, address.phone);
    put(fields, u"note"_s, address.note);
    return fields;
}

Address addressOf(const QJsonObject &fields)
{
    Address address;
    const auto text = [&](const QString &name) { return fields[name].toString(); };
    address.name = text(u"name"_s);
    address.name2 = text(u"name2"_s);
    address.street = text(u"street"_s);
    address.postcode = text(u"postcode"_s);
    address.city = text(u"city"_s);
    address.country = text(u"country"_s);
    address.contact = text(u"contact"_s);
    address.phone = text(u"phone"_s);
    address.note = text(u"note"_s);
    return address;
}

// As the door wants it; of a line that exists only what differs from what it was.
QJsonObject lineFields(const TypedLine &line, const TypedLine &before)
{
    QJsonObject fields;
    QJsonArray cleared;
    if (line.line > 0)
        fields[u"line"_s] = line.line;
    else
        fields[u"sku"_s] = line.sku;
    const bool isNew = line.line == 0;
    if (isNew || line.quantity != before.quantity || line.unit != before.unit) {
        fields[u"quantity"_s] = line.quantity.written();
        put(fields, u"unit"_s, line.unit.code());
    }
    if (!line.price && before.price)
        cleared.append(u"price"_s);
    if (line.price && line.price != before.price) {
        fields[u"price"_s] = line.price->written();
        fields[u"per"_s] = line.price->per();
    }
    if (line.discount && line.discount != before.discount)
        fields[u"discountPercent"_s] = line.discount->written();
    if (line.requestedOn != before.requestedOn)
        putOrClear(fields, cleared, u"requestedOn"_s, dated(line.requestedOn));
    if (line.text != before.text)
        putOrClear(fields, cleared, u"text"_s, line.text);
    put(fields, u"clear"_s, cleared);
    return fields;
}

TypedLine lineOf(const TypedOrder *order, int line)
{
    if (order && line > 0)
        for (const TypedLine &each : order->lines)
            if (each.line == line)
                return each;
    return {};
}

LineDraft draftOf(const TypedLine &line, const TypedLine &before)
{
    LineDraft draft;
    draft.line = line.line;
    const bool isNew = line.line == 0;
    if (isNew)
        draft.sku = line.sku;
    if (isNew || line.quantity != before.quantity || line.unit != before.unit) {
        draft.quantity = Quantity::raw(line.quantity.raw(), line.unit);
        draft.unit = line.unit;
    }
    if (line.price != before.price)
        draft.price = line.price;
    draft.priceOfList = before.price && !line.price;
    if (line.discount != before.discount)
        draft.discount = line.discount;
    if (line.requestedOn != before.requestedOn)
        draft.requestedOn = line.requestedOn;
    if (line.text != before.text)
        draft.text = line.text;
    return draft;
}

QJsonObject keptLine(const TypedLine &line)
{
    QJsonObject kept = lineFields(line, {});
    kept[u"sku"_s] = line.sku;
    kept[u"name"_s] = line.name;
    kept[u"quantity"_s] = line.quantity.written();
    put(kept, u"unit"_s, line.unit.code());
    return kept;
}

TypedLine readLine(const QJsonObject &kept)
{
    TypedLine line;
    line.line = kept[u"line"_s].toInt();
    line.sku = kept[u"sku"_s].toString();
    line.name = kept[u"name"_s].toString();
    if (const QString unit = kept[u"unit"_s].toString(); !unit.isEmpty())
        line.unit = Unit::read(unit, u"unit"_s);
    line.quantity = Quantity::read(kept[u"quantity"_s].toString(), u"quantity"_s);
    if (const QString price = kept[u"price"_s].toString(); !price.isEmpty())
        line.price = Price::read(price, u"price"_s, kept[u"per"_s].toInt(1));
    if (const QString discount = kept[u"discountPercent"_s].toString(); !discount.isEmpty())
        line.discount = Percent::read(discount, u"discountPercent"_s);
    line.requestedOn = dayOf(kept[u"requestedOn"_s]);
    line.text = kept[u"text"_s].toString();
    return line;
}

} // namespace

bool TypedLine::isSameKindAs(const TypedLine &other) const
{
    return sku == other.sku && unit == other.unit && price == other.price && discount == other.discount &&
           requestedOn == other.requestedOn && text == other.text;
}

TypedOrder TypedOrder::begun()
{
    TypedOrder order;
    order.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return order;
}

TypedOrder TypedOrder::of(const Order &order)
{
    TypedOrder typed = begun();
    typed.order = order.number;
    typed.version = order.version;
    typed.reference = order.reference;
    typed.requestedOn = order.requestedOn;
    if (order.shipTo)
        typed.shipTo = *order.shipTo;
    else
        typed.shipAddress = order.shipAddress;
    if (typed.shipAddress)
        typed.shipAddress->id = {};
    typed.completeOnly = order.completeOnly;
    for (const OrderLine &line : order.lines)
        typed.lines.append({line.position, line.sku, line.name, Quantity::raw(line.entered.raw()),
                            line.factor == Quantity::whole(1) ? Unit() : line.entered.unit(),
                            line.priceSource == PriceSource::Typed ? line.price : std::nullopt, std::nullopt,
                            line.requestedOn, line.text});
    return typed;
}

bool TypedOrder::isBlank() const
{
    return customer.isEmpty() && reference.isEmpty() && !requestedOn.isValid() && shipTo.isEmpty() &&
           !shipAddress && !completeOnly && lines.isEmpty() && inputs.isEmpty();
}

QString TypedOrder::title() const
{
    if (!order.isEmpty())
        return order;
    return customerName.isEmpty() ? customer : customerName;
}

bool TypedOrder::hasSameAddressAs(const TypedOrder &other) const
{
    return shipTo == other.shipTo && shipAddress.has_value() == other.shipAddress.has_value() &&
           (!shipAddress || shipAddress->isSameAs(*other.shipAddress));
}

QJsonObject TypedOrder::written() const
{
    QJsonObject kept{{u"key"_s, key}};
    put(kept, u"order"_s, order);
    if (version > 0)
        kept[u"version"_s] = version;
    put(kept, u"customer"_s, customer);
    put(kept, u"customerName"_s, customerName);
    put(kept, u"reference"_s, reference);
    put(kept, u"requestedOn"_s, dated(requestedOn));
    put(kept, u"shipTo"_s, shipTo);
    if (shipAddress)
        kept[u"shipAddress"_s] = addressFields(*shipAddress);
    if (completeOnly)
        kept[u"completeOnly"_s] = *completeOnly;
    QJsonArray all;
    for (const TypedLine &line : lines)
        all.append(keptLine(line));
    put(kept, u"lines"_s, all);
    QJsonObject texts;
    for (auto each = inputs.begin(); each != inputs.end(); ++each)
        texts[each.key()] = each.value();
    put(kept, u"inputs"_s, texts);
    return kept;
}

TypedOrder TypedOrder::read(const QJsonObject &kept)
{
    TypedOrder order;
    order.key = kept[u"key"_s].toString();
    order.order = kept[u"order"_s].toString();
    order.version = kept[u"version"_s].toInteger();
    order.customer = kept[u"customer"_s].toString();
    order.customerName = kept[u"customerName"_s].toString();
    order.reference = kept[u"reference"_s].toString();
    order.requestedOn = dayOf(kept[u"requestedOn"_s]);
    order.shipTo = kept[u"shipTo"_s].toString();
    if (kept.contains(u"shipAddress"_s))
        order.shipAddress = addressOf(kept[u"shipAddress"_s].toObject());
    if (kept.contains(u"completeOnly"_s))
        order.completeOnly = kept[u"completeOnly"_s].toBool();
    for (const QJsonValue &line : kept[u"lines"_s].toArray())
        order.lines.append(readLine(line.toObject()));
    const QJsonObject texts = kept[u"inputs"_s].toObject();
    for (auto each = texts.begin(); each != texts.end(); ++each)
        order.inputs[each.key()] = each.value().toString();
    return order;
}

OrderDraft TypedOrder::draft(const TypedOrder *before) const
{
    OrderDraft draft;
    draft.customer = customer;
    if (!before || reference != before->reference)
        draft.reference = reference;
    if (!before || requestedOn != before->requestedOn)
        draft.requestedOn = requestedOn;
    const bool isSameAddress = before && hasSameAddressAs(*before);
    if (shipAddress && !isSameAddress)
        draft.shipAddress = shipAddress;
    else if (!isSameAddress && (before || !shipTo.isEmpty()))
        draft.shipTo = shipTo;
    if (!before || completeOnly != before->completeOnly)
        draft.completeOnly = completeOnly;
    draft.lines.emplace();
    for (const TypedLine &line : lines)
        draft.lines->append(draftOf(line, lineOf(before, line.line)));
    return draft;
}

QJsonObject TypedOrder::fields(const TypedOrder *before) const
{
    const OrderDraft differing = draft(before);
    QJsonObject fields;
    if (before) {
        fields[u"order"_s] = order;
        fields[u"version"_s] = version;
    } else {
        fields[u"customer"_s] = customer;
    }
    if (before ? differing.reference.has_value() : !reference.isEmpty())
        fields[u"reference"_s] = reference;
    QJsonArray cleared;
    if (before && differing.requestedOn)
        putOrClear(fields, cleared, u"requestedOn"_s, dated(requestedOn));
    else
        put(fields, u"requestedOn"_s, dated(differing.requestedOn.value_or(QDate())));
    if (differing.shipAddress)
        fields[u"shipTo"_s] = addressFields(*shipAddress);
    else if (differing.shipTo)
        putOrClear(fields, cleared, u"shipTo"_s, shipTo);
    put(fields, u"clear"_s, cleared);
    if (differing.completeOnly)
        fields[u"completeOnly"_s] = *completeOnly;
    QJsonArray all;
    for (const TypedLine &line : lines)
        all.append(lineFields(line, lineOf(before, line.line)));
    fields[u"lines"_s] = all;
    return fields;
}

} // namespace kontorist

#include "app/commands/shared_fields.h"
#include "core/article/article_store.h"
#include "core/delivery/delivery_actions.h"
#include "core/delivery/pick_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field startFields[] = {
    {"orders", FieldType::Texts, true, "order numbers"},
    {"location", FieldType::Text, false, "code; default: the first that ships"},
};
constexpr Field scanFields[] = {
    {"sku", FieldType::Text, false, "or gtin"},
    {"gtin", FieldType::Text, false, "a pack's code counts what it contains"},
    {"quantity", FieldType::Quantity, true, ""},
    {"order", FieldType::Text, false, "for which order"},
    {"line", FieldType::Integer, false, ""},
    {"bin", FieldType::Text, false, "from which one, where the line lies in several"},
};
constexpr Field shortFields[] = {
    {"order", FieldType::Text, true, ""},
    {"line", FieldType::Integer, true, ""},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field recordFields[] = {
    {"pickList", FieldType::Text, true, "number"},
    {"scans", FieldType::List, false, "what was taken", "", scanFields},
    {"short", FieldType::List, false, "what was not there", "", shortFields},
};
constexpr Field itemFields[] = {
    {"line", FieldType::Integer, true, "of the order"},
    {"quantity", FieldType::Quantity, true, "base units"},
};
constexpr Field undoPickFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"lines", FieldType::List, false, "what goes back, such as the last scan; default: all that was picked",
     "", itemFields},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field parcelContentFields[] = {
    {"items", FieldType::List, true, "", "", itemFields},
    {"weightGrams", FieldType::Integer, false, "", "", {}, true},
};
constexpr Field packFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"parcel", FieldType::Object, true, "", "", parcelContentFields},
};
constexpr Field undoPackFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"parcel", FieldType::Integer, true, "as pack.add answered it"},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field shipLineFields[] = {
    {"line", FieldType::Integer, true, ""},
    {"quantity", FieldType::Quantity, false, "base units; default: all that can go"},
};
constexpr Field parcelFields[] = {
    {"tracking", FieldType::Text, true, ""},
    {"weightGrams", FieldType::Integer, false, "", "", {}, true},
};
constexpr Field shipFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"lines", FieldType::List, false, "default: all that is open and deliverable", "", shipLineFields},
    {"carrier", FieldType::Text, false, "default: the order's"},
    {"parcels", FieldType::List, false, "", "", parcelFields},
    {"how", FieldType::Word, false, "default parcel", "parcel|pickup|handover|digital|service"},
    {"deliveredOn", FieldType::Date, false, "the customer has it since then: the day of supply"},
};
constexpr Field handOverFields[] = {
    {"deliveryNote", FieldType::Text, true, "number"},
    {"deliveredOn", FieldType::Date, false,
     "the day it arrived: the day of supply; may be told later, while nothing is billed"},
};
constexpr Field undoFields[] = {
    {"deliveryNote", FieldType::Text, true, "number"},
    {"reason", FieldType::Text, true, ""},
};

QJsonArray stopRows(const PickList &list)
{
    QJsonArray rows;
    for (const PickStop &stop : list.stops)
        rows.append(QJsonObject{{u"bin"_s, stop.bin},
                                {u"sku"_s, stop.sku},
                                {u"quantity"_s, stop.quantity.written()},
                                {u"picked"_s, stop.picked.written()},
                                {u"open"_s, stop.open().written()},
                                {u"order"_s, stop.orderNumber},
                                {u"line"_s, stop.orderLine}});
    return rows;
}

QJsonObject start(Session &session, const Input &input)
{
    const PickList list = pick_actions::start(session, input.texts("orders"), input.text("location"));
    return {{u"pickList"_s, list.number}, {u"stops"_s, stopRows(list)}};
}

const char *codeOf(const Input &scan)
{
    if (scan.has("sku") == scan.has("gtin"))
        throw Refused(Fault::OneOfTwo, u"sku"_s, u"gtin"_s);
    return scan.has("sku") ? "sku" : "gtin";
}

QList<delivery_rules::Scan> scansOf(const Database &database, const QList<Input> &lines)
{
    const QList<shared::Measured> measured = shared::measured(database, lines, codeOf);
    QList<delivery_rules::Scan> scans;
    for (qsizetype i = 0; i < lines.size(); ++i)
        scans.append({measured[i].article.id, lines[i].text(codeOf(lines[i])), measured[i].base,
                      lines[i].text("order"), lines[i].integer("line"), lines[i].text("bin")});
    return scans;
}

QJsonObject record(Session &session, const Input &input)
{
    const QList<delivery_rules::Scan> scans = scansOf(session.database, input.list("scans"));
    QList<pick_actions::Short> shorts;
    for (const Input &each : input.list("short"))
        shorts.append({each.text("order"), each.integer("line"), each.text("reason")});
    const PickList list = pick_actions::record(session, input.text("pickList"), scans, shorts);
    Quantity open;
    for (const PickStop &stop : list.stops)
        open += stop.open();
    return {{u"open"_s, open.written()}, {u"stops"_s, stopRows(list)}};
}

QList<pick_actions::Item> itemsOf(const QList<Input> &lines)
{
    QList<pick_actions::Item> items;
    for (const Input &each : lines)
        items.append({each.integer("line"), each.quantity("quantity")});
    return items;
}

QJsonObject undoPick(Session &session, const Input &input)
{
    pick_actions::undo(session, input.text("order"), itemsOf(input.list("lines")), input.text("reason"));
    return {};
}

QJsonObject pack(Session &session, const Input &input)
{
    const Input parcel = input.object("parcel");
    return {{u"parcel"_s, pick_actions::pack(session, input.text("order"), itemsOf(parcel.list("items")),
                                             parcel.integer("weightGrams"))
                              .position}};
}

QJsonObject undoPack(Session &session, const Input &input)
{
    pick_actions::unpack(session, input.text("order"), input.integer("parcel"), input.text("reason"));
    return {};
}

QJsonObject ship(Session &session, const Input &input)
{
    delivery_actions::ShipRequest request;
    request.order = input.text("order");
    for (const Input &each : input.list("lines"))
        request.lines.append({each.integer("line"), each.optionalQuantity("quantity")});
    request.carrier = input.text("carrier");
    for (const Input &each : input.list("parcels"))
        request.parcels.append({{}, 0, each.integer("weightGrams"), each.text("tracking")});
    request.way = input.word<DeliveryWay>("how").value_or(DeliveryWay::Parcel);
    request.deliveredOn = input.date("deliveredOn");
    const Delivery delivery = delivery_actions::ship(session, request);
    return {{u"deliveryNote"_s, delivery.number}, {u"suppliedOn"_s, shared::dated(delivery.suppliedOn())}};
}

QJsonObject handOver(Session &session, const Input &input)
{
    const Delivery delivery =
        delivery_actions::handOver(session, input.text("deliveryNote"), input.date("deliveredOn"));
    return {{u"deliveryNote"_s, delivery.number}, {u"suppliedOn"_s, shared::dated(delivery.suppliedOn())}};
}

QJsonObject undo(Session &session, const Input &input)
{
    delivery_actions::undo(session, input.text("deliveryNote"), input.text("reason"));
    return {};
}

} // namespace

QList<Command> ofDeliveries()
{
    const QList<Fault> orderFaults{Fault::OrderUnknown, Fault::OrderNotReleased, Fault::OrderHeld,
                                   Fault::OrderClosed, Fault::OrderCancelled};
    return {
        {"pick.start", "Makes a pick list for orders", Command::Effect::Changes, startFields,
         orderFaults + QList{Fault::NothingToPick, Fault::LocationUnknown}, start},
        {"pick.record",
         "Records what was picked, and what was missing",
         Command::Effect::Changes,
         recordFields,
         {Fault::PickListUnknown, Fault::NotOnPickList, Fault::PickedTooMany, Fault::ArticleUnknown,
          Fault::OrderNotReleased, Fault::OrderHeld, Fault::OrderClosed, Fault::OrderCancelled},
         record},
        {"pick.undo", "Puts picked goods of an order back into their bins", Command::Effect::Changes,
         undoPickFields, orderFaults + QList{Fault::NothingPicked, Fault::AlreadyPacked, Fault::LineUnknown},
         undoPick},
        {"pack.add", "Packs a parcel", Command::Effect::Changes, packFields,
         orderFaults + QList{Fault::NotPicked, Fault::LineUnknown}, pack},
        {"pack.undo", "Takes a parcel that has not left apart again", Command::Effect::Changes,
         undoPackFields, orderFaults + QList{Fault::ParcelUnknown}, undoPack},
        {"delivery.ship", "Delivery note: goods leave, services are performed", Command::Effect::Changes,
         shipFields,
         orderFaults + QList{Fault::NothingToShip, Fault::NotPicked, Fault::StockShort, Fault::AboveOrdered,
                             Fault::IncompleteDelivery, Fault::LineUnknown, Fault::DateInFuture,
                             Fault::DateBeforeLast, Fault::PeriodClosed},
         ship},
        {"delivery.handover",
         "The carrier has it, or the customer got it",
         Command::Effect::Changes,
         handOverFields,
         {Fault::DeliveryUnknown, Fault::AlreadyHandedOver, Fault::DeliveryAlreadyUndone,
          Fault::DeliveryBilled, Fault::DateInFuture},
         handOver},
        {"delivery.undo",
         "Takes a wrong shipment back",
         Command::Effect::Changes,
         undoFields,
         {Fault::DeliveryUnknown, Fault::DeliveryAlreadyUndone, Fault::DeliveryBilled,
          Fault::DeliveryReturned},
         undo},
    };
}

} // namespace kontorist::commands

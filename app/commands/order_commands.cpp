#include "app/commands/order_input.h"
#include "app/commands/shared_fields.h"
#include "core/sales/order_actions.h"
#include "core/stock/stock_store.h"

namespace kontorist::commands {

namespace {

constexpr auto categoryWords = "S|Z|E|AE|K|G|O";
constexpr auto taxCaseWords =
    "standard|intraCommunity|reverseCharge|reverseChargeService|export|outsideScope|smallBusiness|exempt";

#define LINE_FIELDS                                                                                          \
    {"unit", FieldType::Text, false, "base unit or a pack's"},                                               \
        {"price", FieldType::Price, false, "instead of the list's", "", {}, true},                           \
        {"per", FieldType::Integer, false, "the price is for so many units; default 1"},                     \
        {"discountPercent", FieldType::Percent, false, "on this line", "", {}, true},                        \
        {"taxRate", FieldType::Percent, false, "names the class", "", {}, true},                             \
        {"taxCategory", FieldType::Word, false, "EN 16931 category, instead of what the case says",          \
         categoryWords},                                                                                     \
        {"requestedOn", FieldType::Date, false, ""},                                                         \
        {"serviceDate", FieldType::Date, false, "day of supply, where it is known beforehand"},              \
        {"name", FieldType::Text, false, "instead of the article's"},                                        \
        {"text", FieldType::Note, false, "below the name"},                                                  \
    {                                                                                                        \
        "customerPosition", FieldType::Text, false, "line of the customer's own order"                       \
    }

constexpr Field lineFields[] = {
    {"sku", FieldType::Text, true, "article number, GTIN, a pack's GTIN or the customer's number"},
    {"quantity", FieldType::Quantity, true, "in the given unit"},
    LINE_FIELDS,
};
constexpr Field changedLineFields[] = {
    {"line", FieldType::Integer, false, "the line it is about; without sku the rest of it stays"},
    {"sku", FieldType::Text, false, "article number, GTIN, a pack's GTIN or the customer's number"},
    {"quantity", FieldType::Quantity, false, "in the given unit"},
    LINE_FIELDS,
    {"clear", FieldType::Texts, false, "what is taken away: price (the list's holds), requestedOn, text"},
};
#undef LINE_FIELDS
constexpr Field chargeFields[] = {
    {"amount", FieldType::Money, false, "or percent"},
    {"percent", FieldType::Percent, false, ""},
    {"reason", FieldType::Text, true, "as printed"},
    {"taxRate", FieldType::Percent, false, "default: it follows the goods", "", {}, true},
    {"eachDelivery", FieldType::Flag, false, "billed with each delivery instead of once"},
    {"noCashDiscount", FieldType::Flag, false, "stands outside cash discount"},
    {"standardAmount", FieldType::Money, false,
     "of a freight charge: what standard delivery would have cost; a withdrawal repays no more"},
};

#define ORDER_FIELDS(ofLines)                                                                                \
    {"channel", FieldType::Word, false, "how it came; default phone",                                        \
     "phone|email|shop|counter|field|letter|edi"},                                                           \
        {"reference", FieldType::Text, false, "the customer's order number"},                                \
        {"lines", FieldType::List, false, "the lines as they shall be", "", ofLines},                        \
        {"allowances", FieldType::List, false, "on the whole order", "", chargeFields},                      \
        {"charges", FieldType::List, false, "on the whole order", "", chargeFields},                         \
        {"promo", FieldType::Text, false, "promo code"},                                                     \
        {"requestedOn", FieldType::Date, false, "for all lines"},                                            \
        {"shipTo", FieldType::Place,     false, "code of a delivery address, or an address",                 \
         "",       shared::addressFields},                                                                   \
        {"terms", FieldType::Object, false, "instead of the customer's", "", shared::termsFields},           \
        {"currency", FieldType::Text, false, "EUR"},                                                         \
        {"prices", FieldType::Word, false, "typed prices without or with tax; default gross for consumers",  \
         "net|gross"},                                                                                       \
        {"taxCase", FieldType::Word, false, "instead of what follows from the facts", taxCaseWords},         \
        {"completeOnly", FieldType::Flag, false, "complete deliveries only"},                                \
    {                                                                                                        \
        "payBy", FieldType::Word, false, "instead of the customer's",                                        \
            "transfer|directDebit|cash|card|prepayment"                                                      \
    }

constexpr Field addFields[] = {
    {"customer", FieldType::Text, true, "number"},
    ORDER_FIELDS(lineFields),
    {"asQuote", FieldType::Flag, false, "a quote instead of an order"},
    {"validUntil", FieldType::Date, false, "of a quote"},
};
constexpr Field changeFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"version", FieldType::Integer, false, "that was seen; another one is a conflict"},
    ORDER_FIELDS(changedLineFields),
    {"clear", FieldType::Texts, false,
     "what is taken away: requestedOn, shipTo (the customer's address holds)"},
};
#undef ORDER_FIELDS
constexpr Field releaseFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"version", FieldType::Integer, false, "that was seen"},
    {"override", FieldType::Texts, false, "faults of open points or holds that do not stop it"},
};
constexpr Field confirmFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"by", FieldType::Word, false, "default: the customer's way", "print|email|none"},
};
constexpr Field reasonFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field cancelLineFields[] = {
    {"line", FieldType::Integer, true, ""},
    {"quantity", FieldType::Quantity, false, "base units; default: all that is open"},
};
constexpr Field cancelFields[] = {
    {"order", FieldType::Text, true, "number"},
    {"reason", FieldType::Text, true, ""},
    {"lines", FieldType::List, false, "default: all that is open", "", cancelLineFields},
};
constexpr Field acceptFields[] = {{"quote", FieldType::Text, true, "number"}};

QJsonObject lineAnswer(const OrderLine &line, const order_actions::Entered &entered)
{
    QJsonObject answer{
        {u"line"_s, line.position},
        {u"sku"_s, line.sku},
        {u"name"_s, line.name},
        {u"quantity"_s, line.entered.written()},
        {u"unit"_s, line.entered.unit().code()},
        {u"price"_s, line.price ? QJsonValue(line.price->written()) : QJsonValue()},
        {u"per"_s, line.price ? line.price->per() : 1},
        {u"priceSource"_s, word(line.priceSource)},
        {u"priceSince"_s, shared::dated(line.priceSince)},
        {u"listPrice"_s, line.listPrice ? QJsonValue(line.listPrice->written()) : QJsonValue()},
        {u"discountPercent"_s, line.discount.written()},
        {u"net"_s, line.net.written()},
        {u"promisedOn"_s, shared::dated(line.promise.on)},
        {u"promiseBasis"_s, word(line.promise.basis)}};
    if (line.isOfStock())
        answer[u"available"_s] = entered.availability.value(line.article).available().written();
    return answer;
}

QJsonObject answerOf(const order_actions::Entered &entered)
{
    const Order &order = entered.order;
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines.append(lineAnswer(line, entered));
    return {{u"order"_s, order.number},
            {u"version"_s, order.version},
            {u"revision"_s, order.revision},
            {u"taxCase"_s, word(order.taxCase)},
            {u"lines"_s, lines},
            {u"net"_s, order.net.written()},
            {u"tax"_s, shared::taxRows(entered.totals.groups)},
            {u"gross"_s, order.gross.written()},
            {u"openPoints"_s, shared::openPoints(entered.openPoints)}};
}

QJsonObject add(Session &session, const Input &input)
{
    return answerOf(order_actions::add(session, orderDraft(session.database, input)));
}

Version seen(const Input &input)
{
    return input.integer("version");
}

QJsonObject change(Session &session, const Input &input)
{
    const order_actions::Entered changed =
        order_actions::change(session, input.text("order"), seen(input), orderDraft(session.database, input));
    QJsonObject answer = answerOf(changed);
    answer[u"allocated"_s] = shared::allocated(session.database, changed.allocated);
    return answer;
}

QJsonObject answerOf(Session &session, const order_actions::Released &released)
{
    const QList<Location> locations = stock_store::locations(session.database);
    const auto places = stock_store::locationsOf(session.database, released.reserved);
    QJsonArray reserved, missing;
    for (const Reservation &each : released.reserved)
        reserved.append(QJsonObject{{u"line"_s, released.order.line(each.line)->position},
                                    {u"quantity"_s, each.quantity.written()},
                                    {u"location"_s, places.value(each.key.place)}});
    for (const Reservation &each : released.missing)
        missing.append(QJsonObject{{u"line"_s, released.order.line(each.line)->position},
                                   {u"quantity"_s, each.quantity.written()},
                                   {u"promisedOn"_s, shared::dated(each.promisedOn)}});
    return {{u"order"_s, released.order.number},
            {u"version"_s, released.order.version},
            {u"reserved"_s, reserved},
            {u"short"_s, missing},
            {u"holds"_s, shared::holds(released.holds)},
            {u"net"_s, released.order.net.written()},
            {u"gross"_s, released.order.gross.written()}};
}

QJsonObject release(Session &session, const Input &input)
{
    return answerOf(
        session, order_actions::release(session, input.text("order"), seen(input), input.texts("override")));
}

QJsonObject take(Session &session, const Input &input)
{
    const order_actions::Released released =
        order_actions::take(session, orderDraft(session.database, input));
    QJsonObject answer = answerOf(session, released);
    answer[u"document"_s] = released.order.confirmation();
    return answer;
}

QJsonObject confirm(Session &session, const Input &input)
{
    return {{u"document"_s, order_actions::confirm(session, input.text("order"), input.text("by"))}};
}

QJsonObject hold(Session &session, const Input &input)
{
    return {
        {u"holds"_s, shared::holds(order_actions::hold(session, input.text("order"), input.text("reason")))}};
}

QJsonObject lift(Session &session, const Input &input)
{
    return {
        {u"holds"_s, shared::holds(order_actions::lift(session, input.text("order"), input.text("reason")))}};
}

QJsonObject unrelease(Session &session, const Input &input)
{
    const order_actions::Freed freed =
        order_actions::unrelease(session, input.text("order"), input.text("reason"));
    return {{u"order"_s, freed.order.number},
            {u"holds"_s, QJsonArray()},
            {u"allocated"_s, shared::allocated(session.database, freed.allocated)}};
}

QJsonObject cancel(Session &session, const Input &input)
{
    QList<order_rules::Cancellation> lines;
    for (const Input &each : input.list("lines"))
        lines.append({each.integer("line"), each.optionalQuantity("quantity")});
    const order_actions::Freed freed =
        order_actions::cancel(session, input.text("order"), input.text("reason"), lines);
    return {{u"order"_s, freed.order.number},
            {u"state"_s, word(freed.order.state)},
            {u"allocated"_s, shared::allocated(session.database, freed.allocated)}};
}

QJsonObject accept(Session &session, const Input &input)
{
    return answerOf(order_actions::accept(session, input.text("quote")));
}

const QList<Fault> entryFaults{Fault::PartyUnknown,           Fault::PartyIsNoCustomer,
                               Fault::ArticleUnknown,         Fault::UnitNotSold,
                               Fault::QuantityNotMultiple,    Fault::NumberTooSmall,
                               Fault::NumberTooLarge,         Fault::TooManyDecimals,
                               Fault::TaxCaseContradiction,   Fault::TaxRateUnknown,
                               Fault::DeliveryAddressUnknown, Fault::PromoUnknown,
                               Fault::CurrencyNotUsed,        Fault::OneOfTwo};
const QList<Fault> stateFaults{Fault::OrderUnknown, Fault::OrderIsQuote,   Fault::OrderNotReleased,
                               Fault::OrderClosed,  Fault::OrderCancelled, Fault::ChangedMeanwhile};
const QList<Fault> releaseFaults{Fault::OrderAlreadyReleased, Fault::OrderHeld,
                                 Fault::RecipientIncomplete,  Fault::PriceMissing,
                                 Fault::CustomerBlocked,      Fault::OrderIsEmpty};

} // namespace

QList<Command> ofOrderEntry()
{
    return {
        {"order.add", "Enters an order or quote; nothing is reserved yet", Command::Effect::Changes,
         addFields, entryFaults, add},
        {"order.change", "Changes an order; after release as a new revision", Command::Effect::Changes,
         changeFields,
         entryFaults + stateFaults +
             QList{Fault::LineUnknown, Fault::BelowShipped, Fault::LineAlreadyMoved, Fault::ChargeBilled,
                   Fault::ChoiceUnknown},
         change},
        {"order.take", "Enters, releases and confirms an order at once", Command::Effect::Changes, addFields,
         entryFaults + releaseFaults + QList{Fault::OrderIsQuote}, take},
        {"order.confirm", "Puts the order confirmation (or quote) into the outbox", Command::Effect::Changes,
         confirmFields, stateFaults + releaseFaults, confirm},
        {"order.release", "Reserves what is there and hands the order to the warehouse",
         Command::Effect::Changes, releaseFields, stateFaults + releaseFaults, release},
        {"order.unrelease", "Takes a release back while nothing is picked", Command::Effect::Changes,
         reasonFields, stateFaults + QList{Fault::AlreadyPicked}, unrelease},
        {"order.hold", "Holds an order", Command::Effect::Changes, reasonFields, stateFaults, hold},
        {"order.lift", "Lifts the holds of an order", Command::Effect::Changes, reasonFields,
         stateFaults + QList{Fault::OrderNotHeld}, lift},
        {"order.cancel", "Cancels an order, or lines of it", Command::Effect::Changes, cancelFields,
         stateFaults + QList{Fault::LineUnknown, Fault::AlreadyShipped}, cancel},
        {"quote.accept",
         "Makes an order of a quote",
         Command::Effect::Changes,
         acceptFields,
         {Fault::OrderUnknown, Fault::OrderIsNoQuote, Fault::QuoteAlreadyTaken},
         accept},
    };
}

} // namespace kontorist::commands

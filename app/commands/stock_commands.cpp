#include "app/commands/shared_fields.h"
#include "core/article/article_store.h"
#include "core/stock/stock_actions.h"
#include "core/stock/stock_store.h"

namespace kontorist::commands {

namespace {

constexpr Field locationFields[] = {
    {"code", FieldType::Text, true, "short name"},
    {"name", FieldType::Text, true, ""},
    {"shipsOrders", FieldType::Flag, false, "orders are shipped from here; default true"},
    {"priority", FieldType::Integer, false, "lower ships first; default 1"},
};

#define RECEIPT_LINE                                                                                         \
    {"unit", FieldType::Text, false, "base unit or a pack's"}, {"bin", FieldType::Text, false, ""},          \
        {"lot", FieldType::Text, false, ""},                                                                 \
    {                                                                                                        \
        "cost", FieldType::Price, false, "of one base unit", "", {}, true                                    \
    }

constexpr Field receiptLineFields[] = {
    {"sku", FieldType::Text, true, "or GTIN"},
    {"quantity", FieldType::Quantity, true, ""},
    RECEIPT_LINE,
};
constexpr Field receiveFields[] = {
    {"sku", FieldType::Text, false, "or GTIN; or lines"},
    {"quantity", FieldType::Quantity, false, ""},
    RECEIPT_LINE,
    {"lines", FieldType::List, false, "several articles", "", receiptLineFields},
    {"location", FieldType::Text, false, "code; default: the first that ships"},
    {"purchase", FieldType::Text, false, "purchase order it belongs to"},
    {"supplierReference", FieldType::Text, false, "the supplier's delivery note"},
    {"closeRest", FieldType::Flag, false, "nothing more is expected of this purchase"},
};
#undef RECEIPT_LINE

constexpr Field countFields[] = {
    {"sku", FieldType::Text, true, ""},
    {"location", FieldType::Text, true, "code"},
    {"bin", FieldType::Text, false, ""},
    {"lot", FieldType::Text, false, ""},
    {"counted", FieldType::Quantity, true, "base units", "", {}, true},
    {"countedAt", FieldType::Moment, false, "when it was counted; what moved since stays moved; default now"},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field expectFields[] = {
    {"sku", FieldType::Text, true, ""},
    {"quantity", FieldType::Quantity, true, "base units"},
    {"expectedOn", FieldType::Date, true, ""},
    {"from", FieldType::Text, true, "the purchase order or another source"},
    {"location", FieldType::Text, false, "code"},
};
constexpr Field showFields[] = {{"sku", FieldType::Text, true, ""}};

QJsonObject addLocation(Session &session, const Input &input)
{
    stock_actions::addLocation(session, {{},
                                         input.text("code"),
                                         input.text("name"),
                                         input.flag("shipsOrders", true),
                                         input.integer("priority", 1)});
    return {};
}

QList<stock_actions::ReceiptLine> receiptLines(const Database &database, const QList<Input> &lines)
{
    const auto measured = shared::measured(database, lines, [](const Input &) { return "sku"; });
    QList<stock_actions::ReceiptLine> all;
    for (qsizetype i = 0; i < lines.size(); ++i)
        all.append({measured[i].article, measured[i].base, lines[i].text("bin"), lines[i].text("lot"),
                    lines[i].price("cost")});
    return all;
}

QJsonObject receive(Session &session, const Input &input)
{
    stock_actions::Receipt receipt;
    receipt.location = input.text("location");
    receipt.purchase = input.text("purchase");
    receipt.supplierReference = input.text("supplierReference");
    receipt.closesRest = input.flag("closeRest");
    if (input.has("sku") == input.has("lines"))
        throw Refused(Fault::OneOfTwo, u"sku"_s, u"lines"_s);
    if (input.has("sku") && !input.has("quantity"))
        throw Refused(Fault::TextMissing, u"quantity"_s);
    receipt.lines = receiptLines(session.database, input.has("sku") ? QList{input} : input.list("lines"));
    const stock_actions::Received received = stock_actions::receive(session, receipt);
    QJsonObject answer{{u"receipt"_s, received.number},
                       {u"allocated"_s, shared::allocated(session.database, received.allocated)}};
    if (receipt.lines.size() == 1)
        answer[u"onHand"_s] =
            stock_store::availability(session.database,
                                      {receipt.lines[0].article.id})[receipt.lines[0].article.id]
                .onHand.written();
    return answer;
}

QJsonObject count(Session &session, const Input &input)
{
    stock_actions::Count count{article_store::get(session.database, input.text("sku")),
                               input.text("location"),
                               input.text("bin"),
                               input.text("lot"),
                               input.quantity("counted"),
                               input.text("reason"),
                               false,
                               input.moment("countedAt")};
    const stock_actions::Counted counted = stock_actions::count(session, count);
    return {{u"difference"_s, counted.difference.written()},
            {u"short"_s, shared::allocated(session.database, counted.shortened)},
            {u"allocated"_s, shared::allocated(session.database, counted.allocated)}};
}

QJsonObject expect(Session &session, const Input &input)
{
    const shared::Measured measured = shared::measured(session.database, input);
    stock_actions::expect(session, measured.article, input.text("location"),
                          {measured.base, input.date("expectedOn"), input.text("from")});
    return {};
}

QJsonArray locationRows(const Database &database, ArticleId article)
{
    QJsonArray rows;
    const QList<Location> locations = stock_store::locations(database);
    for (const StockLevel &level : stock_store::levels(database, article)) {
        if (level.onHand.isZero())
            continue;
        QString code;
        for (const Location &location : locations)
            if (location.id == level.location)
                code = location.code;
        rows.append(QJsonObject{{u"location"_s, code},
                                {u"kind"_s, word(level.kind)},
                                {u"bin"_s, level.bin},
                                {u"lot"_s, level.key.lot},
                                {u"onHand"_s, level.onHand.written()},
                                {u"reserved"_s, level.reserved.written()},
                                {u"value"_s, level.value.written()}});
    }
    return rows;
}

QJsonObject show(Session &session, const Input &input)
{
    const Article article = article_store::get(session.database, input.text("sku"));
    const Availability availability = stock_store::availability(session.database, {article.id})[article.id];
    QJsonArray incoming;
    for (const ExpectedReceipt &receipt : availability.incoming)
        incoming.append(QJsonObject{{u"quantity"_s, receipt.quantity.written()},
                                    {u"on"_s, shared::dated(receipt.on)},
                                    {u"from"_s, receipt.source}});
    return {{u"onHand"_s, availability.onHand.written()},
            {u"reserved"_s, availability.reserved.written()},
            {u"available"_s, availability.available().written()},
            {u"waiting"_s, availability.waiting.written()},
            {u"incoming"_s, incoming},
            {u"locations"_s, locationRows(session.database, article.id)}};
}

} // namespace

QList<Command> ofStock()
{
    return {
        {"location.add",
         "Adds a location with stock",
         Command::Effect::Changes,
         locationFields,
         {Fault::LocationTaken},
         addLocation},
        {"stock.receive",
         "Goods receipt: stock in, waiting orders served",
         Command::Effect::Changes,
         receiveFields,
         {Fault::ArticleUnknown, Fault::UnitNotSold, Fault::LocationUnknown, Fault::ArticleHasNoStock,
          Fault::OneOfTwo, Fault::DateInFuture},
         receive},
        {"stock.count",
         "What lies there becomes what was counted",
         Command::Effect::Changes,
         countFields,
         {Fault::ArticleUnknown, Fault::LocationUnknown, Fault::ArticleHasNoStock, Fault::NotAMoment,
          Fault::DateInFuture, Fault::StockShort},
         count},
        {"stock.expect",
         "Announces goods for a day",
         Command::Effect::Changes,
         expectFields,
         {Fault::ArticleUnknown, Fault::LocationUnknown, Fault::ArticleHasNoStock},
         expect},
        {"stock.show",
         "What is there, reserved, free and coming",
         Command::Effect::Reads,
         showFields,
         {Fault::ArticleUnknown},
         show},
    };
}

} // namespace kontorist::commands

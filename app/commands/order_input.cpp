#include "app/commands/order_input.h"

#include "app/commands/shared_fields.h"

namespace kontorist::commands {

namespace {

int perOf(const Input &input)
{
    const int per = input.integer("per", 1);
    if (per > 100'000)
        throw Refused(Fault::NumberTooLarge, u"per"_s);
    return per;
}

LineDraft lineDraft(const Database &database, const Input &input)
{
    LineDraft line;
    line.line = input.integer("line");
    line.sku = input.text("sku");
    line.quantity = input.quantity("quantity");
    line.unit = input.unit("unit");
    line.price = input.price("price", perOf(input));
    line.discount = input.percent("discountPercent");
    line.taxClass = shared::taxClass(database, input);
    line.taxCategory = input.word<TaxCategory>("taxCategory");
    if (input.has("requestedOn"))
        line.requestedOn = input.date("requestedOn");
    line.serviceOn = input.date("serviceDate");
    line.name = input.text("name");
    if (input.has("text"))
        line.text = input.text("text");
    line.customerPosition = input.text("customerPosition");
    return line;
}

// What is absent stays, so an end must be said.
void clear(const Input &input, LineDraft &line)
{
    for (const QString &name : input.texts("clear")) {
        if (name == u"price")
            line.priceOfList = true;
        else if (name == u"requestedOn")
            line.requestedOn = QDate();
        else if (name == u"text")
            line.text = QString();
        else
            throw Refused(Fault::ChoiceUnknown, u"lines.clear"_s, u"price, requestedOn, text"_s);
    }
}

void clear(const Input &input, OrderDraft &draft)
{
    for (const QString &name : input.texts("clear")) {
        if (name == u"requestedOn")
            draft.requestedOn = QDate();
        else if (name == u"shipTo")
            draft.shipTo = QString();
        else
            throw Refused(Fault::ChoiceUnknown, u"clear"_s, u"requestedOn, shipTo"_s);
    }
}

void takeCharges(const Database &database, const Input &input, const char *name, Adjustment::Kind kind,
                 QList<OrderCharge> &into)
{
    for (const Input &each : input.list(name)) {
        if (each.has("amount") == each.has("percent"))
            throw Refused(Fault::OneOfTwo, u"amount"_s, u"percent"_s);
        into.append({{},
                     kind,
                     each.text("reason"),
                     each.money("amount"),
                     each.percent("percent"),
                     shared::taxClass(database, each),
                     each.flag("eachDelivery"),
                     each.flag("noCashDiscount"),
                     each.money("standardAmount")});
    }
}

void insistOnKnown(const Input &input)
{
    if (input.has("promo"))
        throw Refused(Fault::PromoUnknown, input.text("promo"));
    if (input.has("currency") && Currency::read(input.text("currency"), u"currency"_s) != Currency())
        throw Refused(Fault::CurrencyNotUsed, input.text("currency"));
}

} // namespace

OrderDraft orderDraft(const Database &database, const Input &input)
{
    insistOnKnown(input);
    OrderDraft draft;
    draft.customer = input.text("customer");
    draft.channel = input.word<OrderChannel>("channel");
    draft.reference = input.optionalText("reference");
    if (input.has("lines")) {
        draft.lines.emplace();
        for (const Input &line : input.list("lines")) {
            draft.lines->append(lineDraft(database, line));
            clear(line, draft.lines->last());
        }
    }
    if (input.has("allowances") || input.has("charges")) {
        draft.charges.emplace();
        if (!input.has("allowances") || !input.has("charges"))
            draft.keptCharges = input.has("charges") ? Adjustment::Kind::Allowance : Adjustment::Kind::Charge;
        takeCharges(database, input, "allowances", Adjustment::Kind::Allowance, *draft.charges);
        takeCharges(database, input, "charges", Adjustment::Kind::Charge, *draft.charges);
    }
    if (input.has("requestedOn"))
        draft.requestedOn = input.date("requestedOn");
    if (input.isObject("shipTo"))
        draft.shipAddress = shared::address(input.object("shipTo"));
    else if (input.has("shipTo"))
        draft.shipTo = input.text("shipTo");
    if (input.has("terms"))
        draft.terms = shared::terms(input.object("terms"));
    draft.prices = input.word<PriceBasis>("prices");
    draft.taxCase = input.word<TaxCase>("taxCase");
    draft.completeOnly = input.optionalFlag("completeOnly");
    draft.payBy = input.word<PayBy>("payBy");
    draft.asQuote = input.flag("asQuote");
    draft.validUntil = input.date("validUntil");
    clear(input, draft);
    return draft;
}

} // namespace kontorist::commands

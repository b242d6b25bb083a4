#include "app/commands/shared_fields.h"
#include "core/article/article_store.h"
#include "core/documents/machine_rules.h"
#include "core/returns/return_actions.h"
#include "core/returns/return_run.h"
#include "core/returns/return_store.h"
#include "core/returns/settle_actions.h"
#include "core/search/search_actions.h"

namespace kontorist::commands {

namespace {

constexpr Field openLineFields[] = {
    {"line", FieldType::Integer, false, "of the order or delivery note"},
    {"sku", FieldType::Text, false, "without an original"},
    {"quantity", FieldType::Quantity, true, "base units"},
    {"reason", FieldType::Text, true,
     "wrongArticle, defective, damaged, tooMany, unexpected, unwanted, withdrawal, or in words"},
    {"price", FieldType::Price, false, "per unit, without an original", "", {}, true},
};
constexpr Field openFields[] = {
    {"order", FieldType::Text, false, "number; or deliveryNote, or customer"},
    {"deliveryNote", FieldType::Text, false, "number"},
    {"customer", FieldType::Text, false, "without an original"},
    {"lines", FieldType::List, false, "of a withdrawal: absent = everything", "", openLineFields},
    {"withdrawal", FieldType::Flag, false, "a consumer withdraws from the contract"},
};
constexpr Field receiveLineFields[] = {
    {"line", FieldType::Integer, true, "of the return"},
    {"quantity", FieldType::Quantity, true, "base units"},
    {"sku", FieldType::Text, false, "what really came"},
};
constexpr Field showFields[] = {{"return", FieldType::Text, true, "number"}};
constexpr Field receiveFields[] = {
    {"return", FieldType::Text, true, "number"},
    {"lines", FieldType::List, true, "", "", receiveLineFields},
};
constexpr Field inspectLineFields[] = {
    {"line", FieldType::Integer, true, ""},
    {"quantity", FieldType::Quantity, true, "base units"},
    {"verdict", FieldType::Word, true, "", "resell|second|repair|scrap|sendBack"},
};
constexpr Field inspectFields[] = {
    {"return", FieldType::Text, true, "number"},
    {"lines", FieldType::List, true, "", "", inspectLineFields},
};
constexpr Field settleFields[] = {
    {"return", FieldType::Text, true, "number"},
    {"how", FieldType::Word, true, "", "credit|refund|replace|reject"},
    {"deduction", FieldType::Money, false, "kept back from the credit", "", {}, true},
};
constexpr Field searchFields[] = {
    {"text", FieldType::Text, true, "name, number, phone …"},
    {"limit", FieldType::Integer, false, "default 20"},
};

QJsonObject stateOf(const ReturnCase &returned)
{
    QJsonArray lines;
    for (const ReturnLine &line : returned.lines)
        lines.append(QJsonObject{{u"line"_s, line.position},
                                 {u"sku"_s, line.sku},
                                 {u"quantity"_s, line.quantity.written()},
                                 {u"received"_s, line.received.written()},
                                 {u"inspected"_s, line.inspected.written()}});
    return {{u"return"_s, returned.number}, {u"state"_s, word(returned.state)}, {u"lines"_s, lines}};
}

QJsonObject open(Session &session, const Input &input)
{
    if (input.has("order") + input.has("deliveryNote") + input.has("customer") != 1)
        throw Refused(Fault::OneOfTwo, u"order"_s, u"deliveryNote, customer"_s);
    const bool isWithoutOriginal = input.has("customer");
    if (!input.flag("withdrawal") && input.list("lines").isEmpty())
        throw Refused(Fault::TextMissing, u"lines"_s);
    return_actions::Announcement announcement;
    announcement.order = input.text("order");
    announcement.deliveryNote = input.text("deliveryNote");
    announcement.customer = input.text("customer");
    announcement.isWithdrawal = input.flag("withdrawal");
    for (const Input &each : input.list("lines")) {
        const char *wanted = isWithoutOriginal ? "sku" : "line";
        if (!each.has(wanted))
            throw Refused(Fault::TextMissing, u"lines."_s + QLatin1StringView(wanted));
        announcement.lines.append({each.integer("line"),
                                   each.text("sku"),
                                   each.quantity("quantity"),
                                   each.text("reason"),
                                   each.price("price"),
                                   {},
                                   TaxClass::Standard});
    }
    return stateOf(return_actions::open(session, announcement));
}

QJsonObject show(Session &session, const Input &input)
{
    return stateOf(
        return_store::load(session.database, return_store::idOf(session.database, input.text("return"))));
}

QJsonObject receive(Session &session, const Input &input)
{
    QList<return_actions::Arrival> arrivals;
    for (const Input &each : input.list("lines"))
        arrivals.append({each.integer("line"), each.quantity("quantity"), each.text("sku")});
    const return_actions::Moved received = return_actions::receive(session, input.text("return"), arrivals);
    QJsonObject answer = stateOf(received.returned);
    answer[u"allocated"_s] = shared::allocated(session.database, received.allocated);
    return answer;
}

QJsonObject inspect(Session &session, const Input &input)
{
    QList<return_actions::Judgement> judgements;
    for (const Input &each : input.list("lines"))
        judgements.append({each.integer("line"), each.quantity("quantity"), *each.word<Verdict>("verdict")});
    const return_actions::Moved inspected =
        return_actions::inspect(session, input.text("return"), judgements);
    QJsonObject answer = stateOf(inspected.returned);
    answer[u"waiting"_s] = shared::allocated(session.database, inspected.allocated);
    return answer;
}

QJsonObject settle(Session &session, const Input &input)
{
    const Settlement how = *input.word<Settlement>("how");
    const Money deduction = input.money("deduction").value_or(Money());
    QJsonArray documents;
    return_run::Refunded done;
    if (how == Settlement::Refund)
        done = return_run::refund(session, input.text("return"), deduction, PayBy::Transfer,
                                  machine_rules::handOutObjection);
    else
        done.settled = settle_actions::settle(session, input.text("return"), how, deduction,
                                              machine_rules::handOutObjection);
    for (const Invoice &correction : done.settled.corrections)
        documents.append(
            QJsonObject{{u"correction"_s, correction.number}, {u"gross"_s, correction.gross.written()}});
    if (!done.payment.isEmpty())
        documents.append(QJsonObject{{u"payment"_s, done.payment}});
    QJsonObject answer = stateOf(done.settled.returned);
    answer[u"documents"_s] = documents;
    return answer;
}

QJsonObject search(Session &session, const Input &input)
{
    QJsonArray hits;
    for (const SearchHit &hit : search_actions::find(session.database, input.text("text"),
                                                     std::min(input.integer("limit", 20), 200)))
        hits.append(QJsonObject{{u"kind"_s, hit.record.kind},
                                {u"number"_s, hit.record.number},
                                {u"title"_s, hit.record.title},
                                {u"why"_s, hit.why}});
    return {{u"hits"_s, hits}};
}

} // namespace

QList<Command> ofReturns()
{
    return {
        {"return.open",
         "Opens a return",
         Command::Effect::Changes,
         openFields,
         {Fault::OrderUnknown, Fault::DeliveryUnknown, Fault::DeliveryAlreadyUndone, Fault::PartyUnknown,
          Fault::ArticleUnknown, Fault::LineUnknown, Fault::AboveDelivered, Fault::WithdrawalOnlyForConsumers,
          Fault::WithdrawalTooLate, Fault::OneOfTwo, Fault::TextMissing, Fault::DateInFuture},
         open},
        {"return.show",
         "Shows a return and how far it has come",
         Command::Effect::Reads,
         showFields,
         {Fault::ReturnUnknown},
         show},
        {"return.receive",
         "Goods have come back",
         Command::Effect::Changes,
         receiveFields,
         {Fault::ReturnUnknown, Fault::ReturnClosed, Fault::LineUnknown, Fault::AboveReturned,
          Fault::AboveDelivered, Fault::ArticleUnknown, Fault::StockShort, Fault::DateInFuture},
         receive},
        {"return.inspect",
         "Says what becomes of them",
         Command::Effect::Changes,
         inspectFields,
         {Fault::ReturnUnknown, Fault::ReturnClosed, Fault::LineUnknown, Fault::AboveReturned,
          Fault::DateInFuture},
         inspect},
        {"return.settle",
         "Credits, refunds, replaces or rejects",
         Command::Effect::Changes,
         settleFields,
         {Fault::ReturnUnknown, Fault::ReturnClosed, Fault::NothingReceived, Fault::ReturnWithoutPrice,
          Fault::DeductionAboveCredit, Fault::DeductionWithoutCredit, Fault::PeriodClosed,
          Fault::HandOutFactMissing, Fault::CorrectionFactMissing, Fault::HandOutWrong},
         settle},
        {"search",
         "Finds customers, articles and documents",
         Command::Effect::Reads,
         searchFields,
         {},
         search},
    };
}

} // namespace kontorist::commands

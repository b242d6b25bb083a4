#include "app/commands/shared_fields.h"
#include "core/billing/billing_store.h"
#include "core/billing/instalment_rules.h"
#include "core/party/party_store.h"
#include "core/receivables/receivables_actions.h"
#include "core/receivables/receivables_store.h"
#include "core/receivables/refund_actions.h"
#include "core/receivables/undo_actions.h"
#include "core/returns/return_store.h"

namespace kontorist::commands {

namespace {

constexpr auto methodWords = "transfer|directDebit|cash|card|prepayment";
constexpr Field itemFields[] = {
    {"document", FieldType::Text, true, "order, invoice or correction"},
    {"amount", FieldType::Money, false, "default: what is open", "", {}, true},
    {"discount", FieldType::Money, false, "cash discount granted beside it", "", {}, true},
};
constexpr Field recordFields[] = {
    {"amount", FieldType::Money, true, ""},
    {"invoice", FieldType::Text, false, "number; or items"},
    {"items", FieldType::List, false, "what it is for", "", itemFields},
    {"customer", FieldType::Text, false, "where no document names one"},
    {"method", FieldType::Word, false, "default transfer", methodWords},
    {"reference", FieldType::Text, false, "of the bank"},
    {"valueDate", FieldType::Date, false, "decides cash discount; default today"},
    {"currency", FieldType::Text, false, "EUR"},
    {"discountTaken",
     FieldType::Amount,
     false,
     "cash discount granted, or true for what the terms allow",
     "",
     {},
     true},
};
constexpr Field allocateFields[] = {
    {"payment", FieldType::Text, true, "payment or correction with credit"},
    {"items", FieldType::List, true, "invoices, or orders (an advance)", "", itemFields},
};
constexpr Field undoFields[] = {
    {"payment", FieldType::Text, true,
     "or a correction: what its credit was put against beside its own invoice"},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field refundFields[] = {
    {"customer", FieldType::Text, false, "or correction, return, or order"},
    {"correction", FieldType::Text, false, ""},
    {"return", FieldType::Text, false, ""},
    {"order", FieldType::Text, false, "what it needs no longer of what was paid on it"},
    {"amount", FieldType::Money, true, ""},
    {"method", FieldType::Word, false, "default transfer", methodWords},
};
constexpr Field openItemsFields[] = {{"customer", FieldType::Text, false, "number; default: all"}};

QList<PaymentItem> items(const Input &input)
{
    QList<PaymentItem> all;
    for (const Input &each : input.list("items"))
        all.append({each.text("document"), each.money("amount"), each.money("discount")});
    return all;
}

QJsonObject answerOf(const receivables_actions::Recorded &recorded)
{
    QJsonArray allocated;
    for (const Allocation &allocation : recorded.allocations)
        allocated.append(QJsonObject{{u"invoice"_s, recorded.numbers.value(allocation.target)},
                                     {u"amount"_s, allocation.amount.written()},
                                     {u"discount"_s, allocation.discount.written()}});
    return {{u"allocated"_s, allocated}, {u"unallocated"_s, recorded.unallocated.written()}};
}

QJsonObject record(Session &session, const Input &input)
{
    if (input.has("currency") && Currency::read(input.text("currency"), u"currency"_s) != Currency())
        throw Refused(Fault::CurrencyNotUsed, input.text("currency"));
    if (input.has("invoice") && input.has("items"))
        throw Refused(Fault::OneOfTwo, u"invoice"_s, u"items"_s);
    receivables_actions::Receipt receipt;
    receipt.amount = *input.money("amount");
    receipt.customer = input.text("customer");
    receipt.items = items(input);
    if (input.has("invoice"))
        receipt.items.append({input.text("invoice"), {}, input.money("discountTaken")});
    receipt.method = input.word<PayBy>("method").value_or(PayBy::Transfer);
    receipt.reference = input.text("reference");
    receipt.valueOn = input.date("valueDate");
    const receivables_actions::Recorded recorded = receivables_actions::record(session, receipt);
    QJsonObject answer = answerOf(recorded);
    answer[u"payment"_s] = recorded.payment.number;
    return answer;
}

QJsonObject allocate(Session &session, const Input &input)
{
    return answerOf(receivables_actions::allocate(session, input.text("payment"), items(input)));
}

QJsonObject undo(Session &session, const Input &input)
{
    const QString number = input.text("payment");
    if (billing_store::isCorrection(session.database, number))
        undo_actions::undoCredit(session, number, input.text("reason"));
    else
        undo_actions::undo(session, number, input.text("reason"));
    return {{u"allocated"_s, QJsonArray()}};
}

QJsonObject refund(Session &session, const Input &input)
{
    if (input.has("customer") + input.has("correction") + input.has("return") + input.has("order") != 1)
        throw Refused(Fault::OneOfTwo, u"customer"_s, u"correction, return, order"_s);
    refund_actions::Claim claim{input.text("customer"), {}, input.text("order")};
    if (input.has("correction"))
        claim.corrections.append(input.text("correction"));
    if (input.has("return"))
        claim.corrections = return_store::correctionsOf(
            session.database, return_store::idOf(session.database, input.text("return")));
    if (input.has("return") && claim.corrections.isEmpty())
        throw Refused(Fault::NoCredit, input.text("return"));
    const Payment payment = refund_actions::refund(session, claim, *input.money("amount"),
                                                   input.word<PayBy>("method").value_or(PayBy::Transfer));
    return {{u"payment"_s, payment.number}};
}

// An item that is due in instalments has a row for each that is open.
QList<OpenItem> byDueDay(const receivables_store::OpenRow &row)
{
    if (row.instalments.isEmpty())
        return {row.item};
    QList<OpenItem> parts;
    const QList<Money> open = instalment_rules::open(row.instalments, row.item.open);
    for (qsizetype i = 0; i < open.size(); ++i) {
        OpenItem part = row.item;
        part.dueOn = row.instalments[i].dueOn;
        part.amount = row.instalments[i].amount;
        part.open = open[i];
        if (part.open.isPositive())
            parts.append(part);
    }
    return parts;
}

QJsonObject openRow(const receivables_store::OpenRow &row, const OpenItem &part, QDate today)
{
    const qint64 overdue = part.isDebt() ? std::max<qint64>(part.dueOn.daysTo(today), 0) : 0;
    return {{u"invoice"_s, part.number},
            {u"kind"_s, row.isDownPayment ? word(InvoiceKind::DownPayment) : word(part.kind)},
            {u"customer"_s, row.customer},
            {u"name"_s, row.customerName},
            {u"due"_s, shared::dated(part.dueOn)},
            {u"gross"_s, part.amount.written()},
            {u"paid"_s, (part.amount - part.open).written()},
            {u"open"_s, (part.isDebt() ? part.open : -part.open).written()},
            {u"overdueDays"_s, overdue},
            {u"level"_s, 0}};
}

QJsonObject openItems(Session &session, const Input &input)
{
    const PartyId party =
        input.has("customer") ? party_store::get(session.database, input.text("customer")).id : PartyId();
    QList<std::pair<QDate, QJsonObject>> parts;
    Money total;
    for (const receivables_store::OpenRow &row :
         receivables_store::openOn(session.database, party, session.today())) {
        total += row.item.isDebt() ? row.item.open : -row.item.open;
        for (const OpenItem &part : byDueDay(row))
            parts.append({part.dueOn, openRow(row, part, session.today())});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray rows;
    for (const auto &[due, row] : std::as_const(parts))
        rows.append(row);
    return {{u"rows"_s, rows}, {u"total"_s, total.written()}};
}

} // namespace

QList<Command> ofPayments()
{
    const QList<Fault> faults{Fault::DocumentUnknown, Fault::PartyUnknown,        Fault::PaymentWithoutParty,
                              Fault::SeveralDebtors,  Fault::AboveOpen,           Fault::ItemsExceedPayment,
                              Fault::DateInFuture,    Fault::PeriodClosed,        Fault::CurrencyNotUsed,
                              Fault::OneOfTwo,        Fault::DownPaymentDiscount, Fault::OrderCancelled};
    return {
        {"payment.record", "Books money that came in", Command::Effect::Changes, recordFields, faults,
         record},
        {"payment.allocate", "Puts credit against open invoices", Command::Effect::Changes, allocateFields,
         faults + QList{Fault::NoCredit, Fault::AdvanceNeeded, Fault::DownPaymentNeedsMoney}, allocate},
        {"payment.undo",
         "Takes a payment back",
         Command::Effect::Changes,
         undoFields,
         {Fault::PaymentUnknown, Fault::PaymentAlreadyUndone, Fault::PaymentRefunded, Fault::AdvanceUsed,
          Fault::NotAllocated, Fault::PeriodClosed},
         undo},
        {"payment.refund",
         "Pays a customer's credit back",
         Command::Effect::Changes,
         refundFields,
         {Fault::AboveCredit, Fault::NoCredit, Fault::PartyUnknown, Fault::DocumentUnknown,
          Fault::ReturnUnknown, Fault::OrderUnknown, Fault::AdvanceNeeded, Fault::PeriodClosed},
         refund},
        {"openitems.list",
         "What is open, on a day",
         Command::Effect::Reads,
         openItemsFields,
         {Fault::PartyUnknown},
         openItems},
    };
}

} // namespace kontorist::commands

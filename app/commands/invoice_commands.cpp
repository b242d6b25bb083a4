#include "app/commands/shared_fields.h"
#include "core/billing/billing_actions.h"
#include "core/billing/billing_run.h"
#include "core/billing/billing_store.h"
#include "core/billing/down_payment_actions.h"
#include "core/billing/remainder_rules.h"
#include "core/company/company_store.h"
#include "core/documents/document_actions.h"
#include "core/documents/document_rules.h"
#include "core/documents/document_store.h"
#include "core/documents/machine_rules.h"
#include "core/ledger/ledger_store.h"
#include "core/ledger/vat_rules.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "ui/text/error_text.h"

namespace kontorist::commands {

namespace {

constexpr Field periodFields[] = {
    {"from", FieldType::Date, true, ""},
    {"until", FieldType::Date, true, ""},
};
constexpr Field instalmentFields[] = {
    {"due", FieldType::Date, true, ""},
    {"amount", FieldType::Money, true, ""},
};
constexpr Field partFields[] = {
    {"line", FieldType::Integer, true, "of the order"},
    {"quantity", FieldType::Quantity, false, "in the line's unit; default all that can be billed"},
};
constexpr Field issueFields[] = {
    {"order", FieldType::Text, false, "number; or deliveryNotes, or customer"},
    {"lines", FieldType::List, false, "of the order: bills these alone, the oldest delivery first", "",
     partFields},
    {"deliveryNotes", FieldType::Texts, false, "numbers"},
    {"customer", FieldType::Text, false, "everything of a customer that can be billed"},
    {"kind", FieldType::Word, false,
     "default invoice; downPayment asks before the supply, and so does partial with an amount or percent; final is the "
     "last and deducts what was paid",
     "invoice|partial|downPayment|final|collective|proforma"},
    {"amount", FieldType::Money, false, "of a down payment or part payment, VAT included; or percent"},
    {"percent", FieldType::Percent, false, "of the order, for a down payment or part payment"},
    {"serviceDate", FieldType::Date, false, "instead of the deliveries' days"},
    {"servicePeriod", FieldType::Object, false, "", "", periodFields},
    {"advances", FieldType::Word, false,
     "whether it bills only what is left, or all less the advances; default as the company does it",
     "automatic|remainder|end"},
    {"introText", FieldType::Note, false, ""},
    {"closingText", FieldType::Note, false, ""},
    {"instalments", FieldType::List, false, "the days and parts in which what is payable is due", "",
     instalmentFields},
};
constexpr Field runFields[] = {
    {"until", FieldType::Date, false, "supplies up to this day; default today"},
    {"collective", FieldType::Flag, false, "one invoice a customer; default by the customer's mode"},
};
constexpr Field correctLineFields[] = {
    {"line", FieldType::Integer, true, "of the invoice"},
    {"quantity", FieldType::Quantity, false, "in the line's unit; or amount"},
    {"amount", FieldType::Money, false, "net"},
    {"rebill", FieldType::Flag, false, "the pieces can be billed again"},
};
constexpr Field correctChargeFields[] = {
    {"charge", FieldType::Integer, true, "of the invoice"},
    {"amount", FieldType::Money, false, "default: all of it"},
};
constexpr Field correctFields[] = {
    {"invoice", FieldType::Text, true, "number"},
    {"lines", FieldType::List, false, "", "", correctLineFields},
    {"charges", FieldType::List, false, "charges to give back", "", correctChargeFields},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field cancelFields[] = {
    {"invoice", FieldType::Text, true, "number"},
    {"reason", FieldType::Text, true, ""},
};
constexpr Field ledgerFields[] = {
    {"from", FieldType::Date, true, ""},
    {"until", FieldType::Date, true, ""},
};

const auto proforma = u"proforma"_s;

QJsonArray lineRows(const Invoice &invoice)
{
    QJsonArray rows;
    for (const InvoiceLine &line : invoice.lines)
        rows.append(QJsonObject{{u"line"_s, line.position},
                                {u"sku"_s, line.sku},
                                {u"name"_s, line.name},
                                {u"quantity"_s, line.quantity.written()},
                                {u"unit"_s, line.quantity.unit().code()},
                                {u"price"_s, line.price.written()},
                                {u"net"_s, line.net.written()},
                                {u"category"_s, word(line.key.category)},
                                {u"rate"_s, line.key.rate.written()},
                                {u"deliveryNote"_s, line.deliveryNumber}});
    return rows;
}

QJsonObject answerOf(const Invoice &issued, const QString &name)
{
    const Invoice invoice = remainder_rules::shown(issued);
    return {{name, invoice.number},
            {u"net"_s, invoice.net.written()},
            {u"tax"_s, shared::taxRows(invoice.groups)},
            {u"gross"_s, invoice.gross.written()},
            {u"payable"_s, invoice.payable().written()},
            {u"due"_s, shared::dated(invoice.dueOn)},
            {u"lines"_s, lineRows(invoice)}};
}

invoice_rules::Wording wording(const Input &input)
{
    invoice_rules::Wording wording;
    wording.kind = input.word<InvoiceKind>("kind").value_or(InvoiceKind::Invoice);
    wording.suppliedFrom = input.date("serviceDate");
    if (input.has("servicePeriod")) {
        const Input period = input.object("servicePeriod");
        wording.suppliedFrom = period.date("from");
        wording.suppliedUntil = period.date("until");
        if (wording.suppliedUntil < wording.suppliedFrom)
            throw Refused(Fault::EndBeforeStart, u"servicePeriod.until"_s,
                          wording.suppliedFrom.toString(Qt::ISODate));
    }
    wording.intro = input.text("introText");
    wording.closing = input.text("closingText");
    return wording;
}

QJsonArray deducted(const Database &database, const Invoice &invoice)
{
    QJsonArray rows;
    const QList<DeductedAdvance> advances =
        document_rules::withTax(document_store::advancesOf(database, invoice.id),
                                ledger_store::ofDocument(database, invoice.id.value()), invoice);
    for (const DeductedAdvance &advance : advances)
        rows.append(QJsonObject{{u"payment"_s, advance.payment},
                                {u"downPayment"_s, advance.downPayment},
                                {u"paidOn"_s, shared::dated(advance.paidOn)},
                                {u"net"_s, (advance.amount - advance.tax).written()},
                                {u"tax"_s, advance.tax.written()},
                                {u"gross"_s, advance.amount.written()}});
    return rows;
}

// A part of the price is asked for like a down payment, before or while the order is supplied.
bool isAsking(const Input &input)
{
    const auto kind = input.word<InvoiceKind>("kind");
    return kind == InvoiceKind::DownPayment ||
           (kind == InvoiceKind::Partial && (input.has("amount") || input.has("percent")));
}

// What cannot be asked for together is refused before anything is done.
void insistOnFitting(const Input &input)
{
    if (input.text("kind") == proforma && !input.has("order"))
        throw Refused(Fault::InvoiceKindNeedsOrder, proforma);
    if (isAsking(input)) {
        if (!input.has("order"))
            throw Refused(Fault::InvoiceKindNeedsOrder, input.text("kind"));
        if (input.has("instalments"))
            throw Refused(Fault::OneOfTwo, word(InvoiceKind::DownPayment), u"instalments"_s);
        if (input.has("amount") == input.has("percent"))
            throw Refused(Fault::OneOfTwo, u"amount"_s, u"percent"_s);
    } else if (input.has("amount") || input.has("percent")) {
        throw Refused(Fault::OnlyOfDownPayment, input.has("amount") ? u"amount"_s : u"percent"_s);
    }
}

// Worth what the order comes to; kept under its name, and nothing else happens.
QJsonObject makeProforma(Session &session, const QString &order)
{
    order_store::idOf(session.database, order); // else the refusal would name a document
    const ArchivedDocument made = document_actions::proforma(session, order);
    const OrderPaper paper =
        document_store::orderPaper(session.database, document_store::find(session.database, made.name));
    const Totals totals = order_tax_rules::forecast(paper.order, paper.buyerIsConsumer, paper.rates);
    return {{u"invoice"_s, made.name},
            {u"net"_s, totals.net.written()},
            {u"tax"_s, shared::taxRows(totals.groups)},
            {u"gross"_s, totals.gross.written()}};
}

QJsonObject issue(Session &session, const Input &input)
{
    insistOnFitting(input);
    const int named = input.has("order") + !input.texts("deliveryNotes").isEmpty() + input.has("customer");
    if (named != 1)
        throw Refused(Fault::OneOfTwo, u"order"_s, u"deliveryNotes, customer"_s);
    if (input.has("lines") && !input.has("order"))
        throw Refused(Fault::TextMissing, u"order"_s);
    if (input.text("kind") == proforma)
        return makeProforma(session, input.text("order"));
    if (isAsking(input))
        return answerOf(down_payment_actions::ask(session, input.text("order"),
                                                  {input.money("amount"), input.percent("percent")},
                                                  wording(input), machine_rules::handOutObjection),
                        u"invoice"_s);
    billing_actions::Request request;
    request.order = input.text("order");
    request.deliveryNotes = input.texts("deliveryNotes");
    request.customer = input.text("customer");
    for (const Input &each : input.list("lines"))
        request.lines.append({each.integer("line"), each.optionalQuantity("quantity")});
    for (const Input &each : input.list("instalments"))
        request.instalments.append({each.date("due"), *each.money("amount")});
    request.advances = input.word<AdvanceStyle>("advances");
    request.wording = wording(input);
    const QList<Invoice> issued = billing_actions::issue(session, request, machine_rules::handOutObjection);
    QJsonObject answer = answerOf(issued.first(), u"invoice"_s);
    if (!issued.first().prepaid.isZero())
        answer[u"deducted"_s] = deducted(session.database, issued.first());
    if (issued.size() > 1) {
        QJsonArray others;
        for (const Invoice &invoice : issued)
            others.append(answerOf(invoice, u"invoice"_s));
        answer[u"invoices"_s] = others;
    }
    return answer;
}

QJsonObject run(Session &session, const Input &input)
{
    const QDate until = input.has("until") ? input.date("until") : session.today();
    const billing_run::Result result =
        billing_run::run(session, until, input.optionalFlag("collective"), machine_rules::handOutObjection);
    QJsonArray issued, blocked;
    for (const Invoice &invoice : result.issued)
        issued.append(QJsonObject{{u"invoice"_s, invoice.number},
                                  {u"gross"_s, invoice.gross.written()},
                                  {u"order"_s, invoice.orderNumber}});
    for (const billing_run::Blocked &each : result.blocked)
        blocked.append(QJsonObject{{u"order"_s, each.order},
                                   {u"fault"_s, name(each.reason.fault)},
                                   {u"text"_s, errorText(each.reason)}});
    return {{u"issued"_s, issued}, {u"blocked"_s, blocked}};
}

QJsonObject correct(Session &session, const Input &input)
{
    correction_rules::Wishes wishes;
    wishes.reason = input.text("reason");
    for (const Input &each : input.list("lines")) {
        if (each.has("quantity") == each.has("amount"))
            throw Refused(Fault::OneOfTwo, u"quantity"_s, u"amount"_s);
        wishes.lines.append({each.integer("line"),
                             each.optionalQuantity("quantity"),
                             {},
                             each.money("amount"),
                             each.flag("rebill")});
    }
    for (const Input &each : input.list("charges"))
        wishes.charges.append({each.integer("charge"), each.money("amount")});
    return answerOf(
        billing_actions::correct(session, input.text("invoice"), wishes, machine_rules::handOutObjection),
        u"correction"_s);
}

QJsonObject cancel(Session &session, const Input &input)
{
    return answerOf(billing_actions::cancel(session, input.text("invoice"), input.text("reason"),
                                            machine_rules::handOutObjection),
                    u"correction"_s);
}

QJsonObject listLedger(Session &session, const Input &input)
{
    const Taxation taxation = company_store::current(session.database).taxation;
    QJsonArray entries;
    for (const LedgerEntry &entry :
         ledger_store::between(session.database, input.date("from"), input.date("until"))) {
        QJsonArray lines;
        for (const Posting &posting : entry.postings) {
            const bool isDebit = posting.amount.isPositive();
            lines.append(QJsonObject{{u"account"_s, posting.account},
                                     {u"debit"_s, isDebit ? posting.amount.written() : u"0.00"_s},
                                     {u"credit"_s, isDebit ? u"0.00"_s : (-posting.amount).written()}});
        }
        entries.append(
            QJsonObject{{u"on"_s, shared::dated(entry.postedOn)},
                        {u"documentOn"_s, shared::dated(entry.documentOn)},
                        {u"suppliedOn"_s, shared::dated(entry.suppliedOn)},
                        {u"taxedOn"_s, shared::dated(vat_rules::taxedOn(entry, taxation).value_or(QDate()))},
                        {u"document"_s, entry.documentNumber},
                        {u"kind"_s, word(entry.kind)},
                        {u"text"_s, entry.text},
                        {u"lines"_s, lines}});
    }
    return {{u"entries"_s, entries}};
}

} // namespace

QList<Command> ofInvoices()
{
    const QList<Fault> issueFaults{
        Fault::OrderUnknown,        Fault::OrderNotReleased,      Fault::OrderCancelled,
        Fault::DeliveryUnknown,     Fault::PartyUnknown,          Fault::NothingToBill,
        Fault::LineUnknown,         Fault::AboveToBill,           Fault::CompanyIncomplete,
        Fault::RecipientIncomplete, Fault::PriceMissing,          Fault::TaxRateUnknown,
        Fault::OutsideScopeMixed,   Fault::InvoiceNegative,       Fault::DateInFuture,
        Fault::DateBeforeLast,      Fault::PeriodClosed,          Fault::InvoiceKindNeedsOrder,
        Fault::OnlyOfDownPayment,   Fault::DownPaymentAboveOrder, Fault::DownPaymentOpen,
        Fault::FinalTooEarly,       Fault::InstalmentsDiffer,     Fault::OneOfTwo,
        Fault::EndBeforeStart,      Fault::OrderIsQuote,          Fault::HandOutFactMissing,
        Fault::HandOutWrong};
    const QList<Fault> correctFaults{
        Fault::InvoiceUnknown,     Fault::InvoiceCancelled,   Fault::InvoiceIsCorrection,
        Fault::NothingToCorrect,   Fault::CorrectionRaises,   Fault::AboveBilled,
        Fault::LineUnknown,        Fault::ChargeUnknown,      Fault::DateInFuture,
        Fault::DateBeforeLast,     Fault::PeriodClosed,       Fault::DownPaymentPaid,
        Fault::DownPaymentIsWhole, Fault::HandOutFactMissing, Fault::CorrectionFactMissing,
        Fault::HandOutWrong};
    return {
        {"invoice.issue", "Bills what was delivered, or asks for a down payment", Command::Effect::Changes,
         issueFields, issueFaults, issue},
        {"invoice.run",
         "Bills everything that is due, by each customer's mode",
         Command::Effect::Runs,
         runFields,
         {},
         run},
        {"invoice.correct", "Corrects part of an invoice", Command::Effect::Changes, correctFields,
         correctFaults, correct},
        {"invoice.cancel", "Cancels an invoice; its pieces can be billed again", Command::Effect::Changes,
         cancelFields, correctFaults, cancel},
        {"ledger.list",
         "Entries of the double-entry ledger",
         Command::Effect::Reads,
         ledgerFields,
         {},
         listLedger},
    };
}

} // namespace kontorist::commands

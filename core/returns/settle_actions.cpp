#include "core/returns/settle_actions.h"

#include "core/base/json.h"
#include "core/billing/billing_store.h"
#include "core/billing/hand_out_rules.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/returns/return_rules.h"
#include "core/returns/return_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"
#include "core/tax/tax_store.h"

#include <algorithm>

namespace kontorist::settle_actions {

namespace {

// The pieces that came in and are not settled yet, by their receipts.
QList<ReturnReceipt> unsettled(const ReturnCase &returned, const QList<ReturnReceipt> &receipts)
{
    QList<ReturnReceipt> all;
    for (const ReturnLine &line : returned.lines) {
        Quantity skipped = line.settled;
        for (ReturnReceipt receipt : receipts) {
            if (receipt.line != line.id)
                continue;
            const Quantity passed = std::min(skipped, receipt.quantity);
            skipped -= passed;
            receipt.quantity -= passed;
            receipt.unbilled = std::min(receipt.unbilled, receipt.quantity);
            if (receipt.quantity.isPositive())
                all.append(receipt);
        }
    }
    return all;
}

QList<return_store::SettledLine> settledLines(const ReturnCase &returned,
                                              const QList<ReturnReceipt> &receipts, bool isReplaced)
{
    QList<return_store::SettledLine> lines;
    for (const ReturnLine &line : returned.lines) {
        Quantity quantity;
        for (const ReturnReceipt &receipt : receipts)
            if (receipt.line == line.id)
                quantity += receipt.quantity;
        if (quantity.isPositive())
            lines.append({line.id, quantity, isReplaced ? quantity : Quantity()});
    }
    return lines;
}

// Whoever keeps the goods after all (or gets new ones) owes them again.
QList<return_store::Rebill> rebills(const QList<ReturnReceipt> &receipts)
{
    QList<return_store::Rebill> all;
    for (const ReturnReceipt &receipt : receipts) {
        if (!receipt.unbilled.isPositive())
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&](const return_store::Rebill &each) {
            return each.deliveryLine == receipt.deliveryLine;
        });
        if (known == all.end())
            all.append({receipt.deliveryLine, receipt.unbilled});
        else
            known->quantity += receipt.unbilled;
    }
    return all;
}

/// A correction that is ready, with what it corrects; without an original that is empty.
struct Credit
{
    Invoice correction;
    Invoice original;
    QList<Invoice> earlier;
    Party debtor = {};
};

IssuedPosting postingOf(const Database &database, const Credit &credit, Money open)
{
    correction_rules::Settled settled{{}, open};
    if (!credit.original.id.isNull())
        settled.discountTaken = billing_store::discountTaken(database, credit.original.id);
    if (settled.discountTaken.isPositive())
        settled.discount =
            ledger_store::discountOn(database, credit.original.id.value(), credit.original.number);
    return correction_rules::posting(credit.correction, credit.original, credit.earlier, settled);
}

Invoice keep(Transaction &tx, const Company &company, Credit credit)
{
    const QList<OpenItem> open = open_item_store::lock(tx, {credit.original.id.value()});
    billing_store::number(tx, credit.correction);
    const IssuedPosting posting = postingOf(tx, credit, open.isEmpty() ? Money() : open.first().open);
    billing_store::add(tx, posting, invoice_rules::mailedAs(credit.debtor, company));
    return posting.invoice;
}

// A full withdrawal repays what sending had cost, whichever invoice had asked for it.
void addFreight(const Database &database, const ReturnCase &returned, QList<return_rules::CreditWish> &wishes,
                QHash<InvoiceId, billing_store::Corrected> &invoices)
{
    if (!returned.isWithdrawal)
        return;
    const order_store::Found found = order_store::find(database, returned.order);
    if (!return_rules::isAllBack(found.progress))
        return;
    invoices.insert(
        billing_store::withCorrections(database, billing_store::ofOrder(database, returned.order)));
    QList<InvoiceId> ids = invoices.keys();
    std::sort(ids.begin(), ids.end());
    for (const InvoiceId id : ids) {
        const billing_store::Corrected &each = invoices[id];
        if (each.invoice.id.isNull() || each.isCancelled())
            continue;
        const QList<correction_rules::ChargeWish> freight =
            return_rules::freight(each.invoice, each.corrections, found.order);
        auto wish = std::find_if(wishes.begin(), wishes.end(),
                                 [&](const return_rules::CreditWish &known) { return known.invoice == id; });
        if (freight.isEmpty())
            continue;
        if (wish == wishes.end())
            wish = wishes.insert(wishes.end(), {id, {}});
        wish->wishes.charges = freight;
    }
}

QList<Credit> creditsOfOriginals(const Database &database, const ReturnCase &returned,
                                 const QList<ReturnReceipt> &receipts, Money deduction, QDate on)
{
    QList<return_rules::BilledPiece> billed;
    QList<InvoiceId> ids;
    for (const return_store::Billed &each : return_store::billed(database, receipts)) {
        billed.append({each.deliveryLine, each.invoice, each.line, each.standing});
        ids.append(each.invoice);
    }
    auto invoices = billing_store::withCorrections(database, ids);
    QList<return_rules::CreditWish> wishes = return_rules::credits(receipts, billed);
    addFreight(database, returned, wishes, invoices);
    QList<Credit> credits;
    Money left = deduction;
    for (return_rules::CreditWish &wish : wishes) {
        const billing_store::Corrected &original = invoices[wish.invoice];
        wish.wishes.reason = return_rules::reason(returned, original.invoice.language);
        wish.wishes.deduction =
            std::min(left, correction_rules::deductible(original.invoice, original.corrections, wish.wishes));
        left -= wish.wishes.deduction;
        credits.append({correction_rules::corrected(original.invoice, original.corrections, wish.wishes, on),
                        original.invoice, original.corrections});
    }
    if (left.isPositive() && !credits.isEmpty())
        throw Refused(Fault::DeductionAboveCredit, deduction.written(), (deduction - left).written());
    return credits;
}

Credit creditWithoutOriginal(const Database &database, const Company &company, const ReturnCase &returned,
                             const QList<ReturnReceipt> &receipts, Money deduction, QDate on)
{
    const Party debtor = party_store::load(database, returned.customer);
    const TaxRates rates = tax_store::rates(database);
    QList<correction_rules::CreditLine> lines;
    for (const return_store::SettledLine &settled : settledLines(returned, receipts, false))
        for (const ReturnLine &line : returned.lines) {
            if (line.id != settled.line)
                continue;
            if (!line.price)
                throw Refused(Fault::ReturnWithoutPrice, line.sku);
            const TaxCategory category =
                tax_rules::category(company.isSmallBusiness ? TaxCase::SmallBusiness : TaxCase::Standard,
                                    line.taxClass, false, debtor.isConsumer);
            lines.append({line.sku, line.name, settled.quantity, *line.price,
                          tax_rules::key(category, line.taxClass, rates, on)});
        }
    const PriceBasis basis = debtor.isConsumer ? PriceBasis::Gross : PriceBasis::Net;
    return {correction_rules::credit(company, debtor, basis, lines, deduction,
                                     return_rules::reason(returned, debtor.language), on),
            {},
            {},
            debtor};
}

void insistOnHandOut(const Database &database, const Company &company, QList<Credit> &credits,
                     HandOutQuestion question)
{
    for (Credit &credit : credits) {
        const Party &first = credits.first().debtor; // most often all are his
        credit.debtor = first.id == credit.correction.debtor
                            ? first
                            : party_store::load(database, credit.correction.debtor);
        credit.correction = correction_rules::addressed(credit.correction, credit.debtor);
        require(hand_out_rules::objection(question, credit.correction, credit.debtor, company));
    }
}

QList<Credit> creditsOf(const Database &database, const Company &company, const ReturnCase &returned,
                        const QList<ReturnReceipt> &receipts, Money deduction, QDate on,
                        HandOutQuestion question)
{
    QList<Credit> credits =
        returned.isWithoutOriginal
            ? QList{creditWithoutOriginal(database, company, returned, receipts, deduction, on)}
            : creditsOfOriginals(database, returned, receipts, deduction, on);
    if (deduction.isPositive() && credits.isEmpty())
        throw Refused(Fault::DeductionWithoutCredit, returned.number);
    insistOnHandOut(database, company, credits, question);
    return credits;
}

QList<ReturnReceipt> toSettle(const Database &database, const ReturnCase &returned)
{
    require(return_rules::objection(returned));
    QList<ReturnReceipt> receipts = unsettled(returned, return_store::receipts(database, returned.id));
    if (receipts.isEmpty())
        throw Refused(Fault::NothingReceived, returned.number);
    return receipts;
}

// What is replaced is wanted from stock again, on the same line.
void reserveAgain(Transaction &tx, OrderId id, QDate today)
{
    const order_store::Found found = order_store::find(tx, id);
    const QList<Demand> demands = order_rules::demands(found.order, found.progress, {});
    QList<ArticleId> articles;
    for (const Demand &demand : demands)
        articles.append(demand.article);
    if (demands.isEmpty())
        return;
    Booking booking(stock_store::lock(tx, articles));
    stock_store::reserve(tx, allocation_rules::reserved(booking, demands));
    stock_store::save(tx, booking.changes(), {}, today);
    if (!found.holds.isEmpty() || found.order.completeOnly)
        stock_store::limit(tx, {id}, allocation_rules::incompleteUntil(company_store::current(tx), today));
}

/// What is read before anything else, in one round trip.
struct Opening
{
    Company company;
    ReturnId id;
};

Opening openingOf(const Database &database, const QString &number)
{
    Opening opening;
    Questions questions(database);
    company_store::ask(questions, opening.company);
    return_store::askId(questions, opening.id, number);
    questions.ask();
    if (opening.id.isNull())
        throw Refused(Fault::ReturnUnknown, number);
    return opening;
}

} // namespace

SettledReturn settle(Session &session, const QString &number, Settlement how, Money deduction,
                     HandOutQuestion question)
{
    Transaction tx(session.database);
    const Opening opening = openingOf(tx, number);
    require(company_rules::postingObjection(opening.company, session.today(), session.clock.today()));
    ReturnCase returned = return_store::claim(tx, opening.id);
    if (!returned.order.isNull())
        order_store::touch(tx, returned.order);
    const QList<ReturnReceipt> receipts = toSettle(tx, returned);
    return_store::SettlementRecord record{tx.newId<struct ReturnSettlementTag>().value(),
                                          returned.id,
                                          how,
                                          deduction,
                                          session.today(),
                                          settledLines(returned, receipts, how == Settlement::Replace),
                                          {},
                                          {}};
    SettledReturn settled{returned, {}};
    if (how == Settlement::Credit || how == Settlement::Refund)
        for (const Credit &credit :
             creditsOf(tx, opening.company, returned, receipts, deduction, session.today(), question))
            settled.corrections.append(keep(tx, opening.company, credit));
    else if (deduction.isPositive())
        throw Refused(Fault::DeductionWithoutCredit, number);
    else
        record.rebills = rebills(receipts);
    for (const Invoice &correction : settled.corrections)
        record.corrections.append(correction.id);
    return_store::addSettlement(tx, record);
    settled.returned.state = how == Settlement::Reject ? ReturnState::Rejected : ReturnState::Settled;
    return_store::saveState(tx, returned.id, settled.returned.state);
    if (how == Settlement::Replace && !returned.order.isNull())
        reserveAgain(tx, returned.order, session.today());
    if (!returned.order.isNull())
        progress_store::refresh(tx, returned.order);
    tx.note(u"return.settled"_s, returned.id.value(),
            compact({{u"return"_s, returned.number}, {u"how"_s, word(how)}}));
    tx.commit();
    return settled;
}

CreditDraft creditDraft(const Database &database, const QString &number, Money deduction, QDate today,
                        HandOutQuestion question)
{
    const Opening opening = openingOf(database, number);
    require(company_rules::postingObjection(opening.company, today, today));
    const ReturnCase returned = return_store::load(database, opening.id);
    const QList<ReturnReceipt> receipts = toSettle(database, returned);
    CreditDraft draft;
    for (const ReturnReceipt &receipt : receipts)
        draft.unbilled += receipt.unbilled;
    for (const Credit &credit :
         creditsOf(database, opening.company, returned, receipts, deduction, today, question)) {
        const auto item = open_item_store::find(database, credit.original.id.value());
        draft.corrections.append(postingOf(database, credit, item ? item->open : Money()));
    }
    return draft;
}

} // namespace kontorist::settle_actions

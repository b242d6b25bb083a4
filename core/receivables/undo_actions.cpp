#include "core/receivables/undo_actions.h"

#include "core/base/json.h"
#include "core/billing/billing_store.h"
#include "core/billing/invoice_rules.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/receivables/payment_rules.h"
#include "core/receivables/receivables_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"

#include <algorithm>
#include <stdexcept>

namespace kontorist::undo_actions {

namespace {

// Its advance is gone: the hold that this payment lifted stands again, while there is something to deliver.
void holdAgain(Transaction &tx, Session &session, const Payment &payment, const order_store::Found &found,
               const Company &company)
{
    const bool waits = found.order.state == OrderState::Released &&
                       std::any_of(found.progress.begin(), found.progress.end(),
                                   [](const LineProgress &line) { return line.open().isPositive(); });
    if (!waits)
        return;
    const QList<OrderHold> again = order_rules::heldAgain(
        found.order, order_store::liftedBy(tx, found.order.id, payment.number),
        order_store::advancesOn(tx, found.order.id), {session.today(), session.desk.actor});
    if (again.isEmpty())
        return;
    const QDate until = allocation_rules::heldUntil(company, session.today());
    order_store::addHolds(tx, found.order.id, again, until);
    if (found.holds.isEmpty()) // else another hold has set the clock already
        stock_store::setExpiry(tx, found.order.id, until);
    tx.note(u"order.held"_s, found.order.id.value(), compact({{u"payment"_s, payment.number}}));
}

// What a correction posted for the cash discount that it took back, the other way round.
LedgerEntry mirrored(Transaction &tx, const Invoice &correction, const invoice_rules::Cause &cause)
{
    for (LedgerEntry &posted : ledger_store::ofDocument(tx, correction.id.value())) {
        if (posted.kind != EntryKind::Discount || posted.text != cause.invoice)
            continue;
        LedgerEntry entry = invoice_rules::discountEntry({correction}, cause, {});
        entry.postings = posted.postings;
        for (Posting &posting : entry.postings)
            posting.amount = -posting.amount;
        return entry;
    }
    throw std::logic_error("a cash discount was taken back without an entry");
}

// The mirror of what corrections posted when they took cash discount back: each with the tax of its own goods.
QList<LedgerEntry> keptEntries(Transaction &tx, const billing_store::Corrected &found,
                               const invoice_rules::Cause &cause, Money kept)
{
    QList<LedgerEntry> entries;
    for (const auto &[correction, reversed] : billing_store::discountReversals(tx, found.invoice.id)) {
        const Money part = std::min(kept, reversed);
        kept -= part;
        for (const Invoice &each : found.corrections)
            if (each.id == correction && part.isPositive())
                entries.append(part == reversed ? mirrored(tx, each, cause)
                                                : invoice_rules::discountEntry({each}, cause, part));
    }
    return entries;
}

// Cash discount that a correction has taken back already is not taken back a second time: so much of it stays.
QList<LedgerEntry> keepReversedDiscount(Transaction &tx, const Payment &payment,
                                        const QList<Allocation> &undone, QDate on)
{
    QList<InvoiceId> discounted; // of a refund, the target is no invoice
    for (const Allocation &allocation : undone)
        if (allocation.discount.isPositive())
            discounted.append(InvoiceId(allocation.target));
    const QHash<InvoiceId, Money> taken = billing_store::discountTaken(tx, discounted);
    QList<InvoiceId> reversed;
    for (auto each = taken.begin(); each != taken.end(); ++each)
        if (each.value().isNegative())
            reversed.append(each.key());
    std::sort(reversed.begin(), reversed.end());
    const auto invoices = billing_store::withCorrections(tx, reversed);
    QList<LedgerEntry> entries;
    for (const InvoiceId id : reversed) {
        const Money kept = -taken[id];
        open_item_store::allocate(tx, {payment.id.value(), id.value(), {}, kept, on, 0});
        open_item_store::lower(tx, {{id.value(), kept}});
        const billing_store::Corrected found = invoices[id];
        entries +=
            keptEntries(tx, found, {payment.id.value(), payment.number, found.invoice.number, on}, kept);
    }
    return entries;
}

// Everything that allocations took is open again.
QList<open_item_store::Change> takenBack(Transaction &tx, const QList<Allocation> &allocations, QDate on)
{
    QList<open_item_store::Change> raised;
    for (const Allocation &allocation : allocations) {
        open_item_store::undoAllocation(tx, allocation, on);
        raised.append({allocation.target, -(allocation.amount + allocation.discount)});
    }
    return raised;
}

QList<order_store::Found> claimed(Transaction &tx, const QList<Advance> &advances)
{
    QList<OrderId> orders;
    for (const Advance &advance : advances)
        if (!orders.contains(advance.order))
            orders.append(advance.order);
    std::sort(orders.begin(), orders.end());
    QList<order_store::Found> all;
    for (const OrderId order : orders)
        all.append(order_store::claim(tx, order));
    return all;
}

} // namespace

Payment undo(Session &session, const QString &paymentNumber, const QString &reason)
{
    Transaction tx(session.database);
    Company company;
    Payment payment;
    Questions questions(tx);
    company_store::ask(questions, company);
    receivables_store::ask(questions, payment, paymentNumber);
    questions.ask();
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    if (payment.id.isNull())
        throw Refused(Fault::PaymentUnknown, paymentNumber);
    QList<Advance> advances = advance_store::ofPayment(tx, payment.id.value());
    const QList<order_store::Found> orders = claimed(tx, advances);
    QList<qint64> sources{payment.id.value()};
    if (!advances.isEmpty())
        sources += advance_store::releasesOf(tx, payment.id.value());
    const QList<OpenItem> locked = open_item_store::lock(tx, sources);
    payment = receivables_store::get(tx, paymentNumber);
    if (!advances.isEmpty())
        advances = advance_store::ofPayment(tx, payment.id.value());
    const QList<Allocation> allocations = open_item_store::allocationsOf(tx, sources);
    const bool isPaidBack = std::any_of(allocations.begin(), allocations.end(), [&](const Allocation &each) {
        return sources.contains(each.target);
    });
    require(payment_rules::undoObjection(payment, isPaidBack, advances));
    QList<open_item_store::Change> raised = takenBack(tx, allocations, session.today());
    for (const OpenItem &item : locked)
        raised.append({item.document, item.open}); // what is left of it is gone, too
    const QList<Allocation> credits = receivables_store::creditsUsedWith(tx, payment.id);
    raised += takenBack(tx, credits, session.today());
    for (const Allocation &credit : credits)
        raised.append({credit.source, -credit.amount});
    open_item_store::lower(tx, raised);
    QList<LedgerEntry> mirrors;
    for (const LedgerEntry &entry : ledger_store::ofDocument(tx, payment.id.value()))
        mirrors.append(payment_rules::reversed(entry, payment, session.today()));
    ledger_store::post(tx, mirrors + keepReversedDiscount(tx, payment, allocations, session.today()));
    for (const Advance &advance : advances)
        advance_store::takeBack(tx, advance);
    receivables_store::undo(tx, payment.id, session.today(), reason);
    QList<OrderId> touched;
    for (const order_store::Found &found : orders) {
        holdAgain(tx, session, payment, found, company);
        touched.append(found.order.id);
    }
    receivables_store::refreshOrders(tx, allocations + credits, touched);
    tx.note(u"payment.undone"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"reason"_s, reason}}));
    tx.commit();
    payment.isUndone = true;
    return payment;
}

void undoCredit(Session &session, const QString &correction, const QString &reason)
{
    Transaction tx(session.database);
    require(
        company_rules::postingObjection(company_store::current(tx), session.today(), session.clock.today()));
    const Invoice credit = billing_store::get(tx, correction);
    open_item_store::lock(tx, {credit.id.value()});
    const QList<Allocation> allocations = receivables_store::offsetsOf(tx, credit.id);
    if (allocations.isEmpty())
        throw Refused(Fault::NotAllocated, correction);
    QList<open_item_store::Change> raised = takenBack(tx, allocations, session.today());
    QList<InvoiceId> paid;
    for (const Allocation &allocation : allocations) {
        raised.append({allocation.source, -allocation.amount});
        paid.append(InvoiceId(allocation.target));
    }
    open_item_store::lower(tx, raised);
    const auto invoices = billing_store::withCorrections(tx, paid);
    QList<LedgerEntry> entries;
    for (const Allocation &allocation : allocations) {
        const billing_store::Corrected found = invoices[InvoiceId(allocation.target)];
        if (allocation.discount.isPositive())
            entries.append(invoice_rules::discountEntry(
                found.all(), {credit.id.value(), credit.number, found.invoice.number, session.today()},
                -allocation.discount));
    }
    ledger_store::post(tx, entries);
    receivables_store::refreshOrders(tx, allocations, {});
    tx.note(u"payment.undone"_s, credit.id.value(),
            compact({{u"credit"_s, credit.number}, {u"reason"_s, reason}}));
    tx.commit();
}

} // namespace kontorist::undo_actions

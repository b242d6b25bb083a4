#include "core/receivables/receivables_actions.h"

#include "core/base/json.h"
#include "core/billing/billing_store.h"
#include "core/billing/invoice_rules.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/numbering/numbering_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/receivables/receivables_store.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/tax/tax_store.h"

#include <algorithm>

namespace kontorist::receivables_actions {

namespace {

Company postingCompany(Session &session, const Database &database)
{
    const Company company = company_store::current(database);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    return company;
}

void number(Transaction &tx, Payment &payment)
{
    const DocumentNumber drawn = numbering_store::draw(tx, Series::Payment, payment.bookedOn);
    payment.number = drawn.text;
    payment.year = drawn.year;
    payment.count = drawn.count;
}

// The items by what they are: orders get advances, the others are open items.
struct Sorted
{
    QList<std::pair<OrderId, PaymentItem>> orders;
    QList<OpenItem> open;
    QHash<QString, PaymentItem> said;
};

Sorted sorted(Transaction &tx, const QList<PaymentItem> &items)
{
    Sorted result;
    QStringList named, numbers;
    for (const PaymentItem &item : items)
        named.append(item.document);
    const QHash<QString, OrderId> orders = receivables_store::ordersByNumber(tx, named);
    for (const PaymentItem &item : items) {
        if (const auto order = orders.constFind(item.document); order != orders.constEnd()) {
            result.orders.append({*order, item});
        } else {
            numbers.append(item.document);
            result.said.insert(item.document, item);
        }
    }
    result.open = receivables_store::lockByNumber(tx, numbers);
    return result;
}

PartyId debtorOf(const Database &database, const Receipt &receipt, const Sorted &items,
                 const QList<order_store::Found> &orders)
{
    QList<PartyId> debtors;
    for (const OpenItem &item : items.open)
        debtors.append(item.party);
    for (const order_store::Found &found : orders)
        debtors.append(found.order.debtor);
    if (!receipt.customer.isEmpty())
        debtors.append(party_store::get(database, receipt.customer).id);
    if (debtors.isEmpty())
        throw Refused(Fault::PaymentWithoutParty, u"customer"_s);
    for (const PartyId debtor : debtors)
        if (debtor != debtors.first())
            throw Refused(Fault::SeveralDebtors, receipt.reference);
    return debtors.first();
}

// What each invoice takes, in the order the person named them; credits of corrections come on top of the money.
QList<payment_rules::Share> sharesOf(const Database &database, const Sorted &items,
                                     const QList<PaymentItem> &order, Money available, QDate valueOn)
{
    QHash<QString, PayableInvoice> payable;
    for (const PayableInvoice &invoice : receivables_store::payable(database, items.open))
        payable.insert(invoice.item.number, invoice);
    QList<payment_rules::Share> shares;
    for (const PaymentItem &item : order) {
        const auto found = payable.find(item.document);
        if (found == payable.end())
            continue;
        shares.append(payment_rules::share(*found, item, available, valueOn));
        found->item.open -= shares.last().amount + shares.last().discount; // it may be named again
        available -= std::min(available, shares.last().amount);
    }
    return shares;
}

QList<payment_rules::Source> creditsOf(const Sorted &items)
{
    QList<payment_rules::Source> credits;
    for (const OpenItem &item : items.open) {
        if (item.isDebt())
            continue;
        const Money wish = items.said[item.number].amount.value_or(item.open);
        if (wish > item.open)
            throw Refused(Fault::AboveOpen, item.number, item.open.written());
        credits.append({item.document, wish});
    }
    return credits;
}

Money total(const QList<payment_rules::Source> &sources)
{
    Money sum;
    for (const payment_rules::Source &source : sources)
        sum += source.available;
    return sum;
}

// Writes down who paid what, lowers what is open, posts cash discount. `payment` may be none, for mere credits.
void settle(Transaction &tx, const QList<Allocation> &allocations, const invoice_rules::Cause &cause)
{
    QList<open_item_store::Change> lowered;
    QList<LedgerEntry> entries;
    QList<InvoiceId> discounted;
    for (const Allocation &allocation : allocations)
        if (allocation.discount.isPositive())
            discounted.append(InvoiceId(allocation.target));
    const QHash<InvoiceId, Invoice> invoices = billing_store::load(tx, discounted);
    for (const Allocation &allocation : allocations) {
        open_item_store::allocate(tx, allocation);
        lowered.append({allocation.target, allocation.amount + allocation.discount});
        lowered.append({allocation.source, allocation.amount});
        if (allocation.discount.isPositive())
            entries.append(invoice_rules::discountEntry(invoices[InvoiceId(allocation.target)], cause,
                                                        allocation.discount));
    }
    open_item_store::lower(tx, lowered);
    ledger_store::post(tx, entries);
}

void refreshOrders(Transaction &tx, const QList<Allocation> &allocations, const QList<OrderId> &more)
{
    QList<qint64> invoices;
    for (const Allocation &allocation : allocations)
        invoices.append(allocation.target);
    QList<OrderId> orders = receivables_store::ordersOf(tx, invoices) + more;
    std::sort(orders.begin(), orders.end());
    orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
    progress_store::refresh(tx, orders);
}

// Money on an order: an advance, with its VAT; when it covers the order, it lifts the hold that waited for it.
Advance takeAdvance(Transaction &tx, Session &session, const Payment &payment,
                    const order_store::Found &found, Money amount, const Company &company)
{
    const Party debtor = party_store::load(tx, found.order.debtor);
    const Totals totals = order_tax_rules::forecast(found.order, debtor.isConsumer, tax_store::rates(tx));
    Advance advance{tx.newId<struct AdvanceTag>().value(),
                    payment.id.value(),
                    payment.number,
                    payment.valueOn,
                    found.order.id,
                    amount,
                    amount,
                    payment_rules::advanceGroups(totals, amount)};
    advance_store::add(tx, advance);
    ledger_store::post(tx, {payment_rules::advanceEntry(payment, advance, company.chart, debtor.name)});
    if (order_store::advancesOn(tx, found.order.id) >= found.order.gross) {
        QList<OrderHold> waiting = found.holds;
        waiting.removeIf([](const OrderHold &hold) { return hold.kind != OrderHold::Kind::Prepayment; });
        order_store::lift(tx, waiting, {session.today(), session.desk.actor, payment.number});
        if (!waiting.isEmpty())
            tx.note(u"order.lifted"_s, found.order.id.value(), compact({{u"payment"_s, payment.number}}));
    }
    return advance;
}

QHash<qint64, QString> numbersOf(const QList<OpenItem> &items)
{
    QHash<qint64, QString> numbers;
    for (const OpenItem &item : items)
        numbers.insert(item.document, item.number);
    return numbers;
}

struct AdvanceWish
{
    order_store::Found found;
    Money amount;
};

// Orders first take what was said for them, else what is left to pay of them.
QList<AdvanceWish> advanceWishes(Transaction &tx, const Sorted &items, Money &available)
{
    QList<AdvanceWish> wishes;
    for (const auto &[order, item] : items.orders) {
        AdvanceWish wish{order_store::claim(tx, order), {}};
        const Money left = wish.found.order.gross - order_store::advancesOn(tx, order);
        wish.amount = item.amount.value_or(std::min(available, left));
        if (wish.amount > available)
            throw Refused(Fault::ItemsExceedPayment, item.document, (wish.amount - available).written());
        available -= wish.amount;
        if (wish.amount.isPositive())
            wishes.append(wish);
    }
    return wishes;
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
    const QHash<InvoiceId, Invoice> invoices = billing_store::load(tx, reversed);
    QList<LedgerEntry> entries;
    for (const InvoiceId id : reversed) {
        const Money kept = -taken[id];
        open_item_store::allocate(tx, {payment.id.value(), id.value(), {}, kept, on, 0});
        open_item_store::lower(tx, {{id.value(), kept}});
        entries.append(
            invoice_rules::discountEntry(invoices[id], {payment.id.value(), payment.number, on}, kept));
    }
    return entries;
}

} // namespace

Recorded record(Session &session, const Receipt &receipt)
{
    Transaction tx(session.database);
    const Company company = postingCompany(session, tx);
    const Sorted items = sorted(tx, receipt.items);
    Money onAccount = receipt.amount;
    const QList<AdvanceWish> advances = advanceWishes(tx, items, onAccount);
    QList<order_store::Found> orders;
    for (const AdvanceWish &wish : advances)
        orders.append(wish.found);
    Payment payment{tx.newId<struct PaymentTag>(),
                    {},
                    0,
                    0,
                    PaymentDirection::In,
                    debtorOf(tx, receipt, items, orders),
                    receipt.method,
                    receipt.amount,
                    receipt.valueOn.isValid() ? receipt.valueOn : session.today(),
                    session.today(),
                    receipt.reference,
                    false};
    if (payment.valueOn > session.clock.today())
        throw Refused(Fault::DateInFuture, payment.valueOn.toString(Qt::ISODate));
    const QList<payment_rules::Source> credits = creditsOf(items);
    const auto shares = sharesOf(tx, items, receipt.items, onAccount + total(credits), payment.valueOn);
    const QList<Allocation> allocations = payment_rules::allocations(
        credits + QList{payment_rules::Source{payment.id.value(), onAccount}}, shares, session.today());
    number(tx, payment);
    receivables_store::add(tx, payment);
    const Party debtor = party_store::load(tx, payment.party);
    ledger_store::post(tx, {payment_rules::paymentEntry(payment, onAccount, company.chart, debtor.name)});
    if (onAccount.isPositive())
        open_item_store::add(tx, {payment.id.value(), OpenItemKind::Payment, payment.number, payment.party,
                                  payment.bookedOn, payment.bookedOn, onAccount, onAccount});
    settle(tx, allocations, {payment.id.value(), payment.number, session.today()});
    QList<OrderId> touched;
    for (const AdvanceWish &wish : advances) {
        takeAdvance(tx, session, payment, wish.found, wish.amount, company);
        touched.append(wish.found.order.id);
    }
    refreshOrders(tx, allocations, touched);
    tx.note(u"payment.recorded"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"amount"_s, payment.amount.written()}}));
    tx.commit();
    Money unallocated = onAccount;
    for (const Allocation &allocation : allocations)
        if (allocation.source == payment.id.value())
            unallocated -= allocation.amount;
    return {payment, allocations, numbersOf(items.open), unallocated};
}

Recorded allocate(Session &session, const QString &credit, const QList<PaymentItem> &wishes)
{
    Transaction tx(session.database);
    postingCompany(session, tx);
    const qint64 source = receivables_store::creditByNumber(tx, credit);
    const QList<OpenItem> locked = open_item_store::lock(tx, {source});
    if (locked.isEmpty() || locked.first().isDebt())
        throw Refused(Fault::NoCredit, credit);
    const OpenItem &item = locked.first();
    const Sorted items = sorted(tx, wishes);
    for (const OpenItem &each : items.open)
        if (each.party != item.party || !each.isDebt())
            throw Refused(each.isDebt() ? Fault::SeveralDebtors : Fault::DocumentUnknown, each.number);
    const auto shares = sharesOf(tx, items, wishes, item.open, item.datedOn);
    const QList<Allocation> allocations =
        payment_rules::allocations({{source, item.open}}, shares, session.today());
    settle(tx, allocations, {source, credit, session.today()});
    refreshOrders(tx, allocations, {});
    tx.note(u"payment.allocated"_s, source, compact({{u"credit"_s, credit}}));
    tx.commit();
    Recorded recorded{{}, allocations, numbersOf(items.open), item.open};
    for (const Allocation &allocation : allocations)
        recorded.unallocated -= allocation.amount;
    return recorded;
}

Payment undo(Session &session, const QString &paymentNumber, const QString &reason)
{
    Transaction tx(session.database);
    postingCompany(session, tx);
    Payment payment = receivables_store::get(tx, paymentNumber);
    const QList<Advance> advances = advance_store::ofPayment(tx, payment.id.value());
    QList<OrderId> orders;
    for (const Advance &advance : advances) {
        order_store::claim(tx, advance.order);
        orders.append(advance.order);
    }
    const QList<OpenItem> locked = open_item_store::lock(tx, {payment.id.value()});
    payment = receivables_store::get(tx, paymentNumber);
    const QList<Allocation> allocations = open_item_store::allocationsFrom(tx, payment.id.value());
    require(payment_rules::undoObjection(
        payment, !open_item_store::allocationsTo(tx, payment.id.value()).isEmpty(), advances));
    QList<open_item_store::Change> raised;
    for (const Allocation &allocation : allocations) {
        open_item_store::undoAllocation(tx, allocation, session.today());
        raised.append({allocation.target, -(allocation.amount + allocation.discount)});
    }
    for (const OpenItem &item : locked)
        raised.append({item.document, item.open}); // what is left of it is gone, too
    open_item_store::lower(tx, raised);
    QList<LedgerEntry> mirrors;
    for (const LedgerEntry &entry : ledger_store::ofDocument(tx, payment.id.value()))
        mirrors.append(payment_rules::reversed(entry, payment, session.today()));
    ledger_store::post(tx, mirrors + keepReversedDiscount(tx, payment, allocations, session.today()));
    for (const Advance &advance : advances)
        advance_store::takeBack(tx, advance);
    receivables_store::undo(tx, payment.id, session.today(), reason);
    refreshOrders(tx, allocations, orders);
    tx.note(u"payment.undone"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"reason"_s, reason}}));
    tx.commit();
    payment.isUndone = true;
    return payment;
}

} // namespace kontorist::receivables_actions

#include "core/receivables/receivables_actions.h"

#include "core/base/json.h"
#include "core/billing/billing_store.h"
#include "core/billing/invoice_rules.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/ledger/ledger_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/receivables/receivables_store.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"
#include "core/tax/tax_store.h"

#include <algorithm>

namespace kontorist::receivables_actions {

namespace {

Company postingCompany(Session &session, const Database &database)
{
    Company company = company_store::current(database);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    return company;
}

// The items by what they are: orders get advances, the others are open items.
struct Sorted
{
    QList<std::pair<OrderId, PaymentItem>> orders;
    QList<order_store::Found> asked; ///< orders for which down payment invoices among them ask
    QList<OpenItem> open;
};

Sorted sorted(Transaction &tx, const QList<PaymentItem> &items)
{
    Sorted result;
    QStringList named, numbers;
    for (const PaymentItem &item : items)
        named.append(item.document);
    const auto found = receivables_store::ordersBehind(tx, named);
    for (const PaymentItem &item : items) {
        if (const auto order = found.orders.constFind(item.document); order != found.orders.constEnd())
            result.orders.append({*order, item});
        else
            numbers.append(item.document);
    }
    for (const OrderId order : found.asked)
        result.asked.append(order_store::claim(tx, order));
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
    return payment_rules::oneDebtor(debtors, receipt.reference);
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

// The goods of an order that is held no longer: what it had to give back meanwhile is wanted again.
void serveAgain(Transaction &tx, OrderId order, const Company &company, QDate today)
{
    stock_store::setExpiry(tx, order, {});
    QList<ArticleId> articles;
    for (const Reservation &each : stock_store::reservationsOf(tx, order))
        if (each.kind == ReservationKind::Missing)
            articles.append(each.key.article);
    if (articles.isEmpty())
        return;
    Booking booking(stock_store::lockToServe(tx, articles, today));
    const Reallocation served = allocation_rules::served(booking, stock_store::waiting(tx, articles, today));
    stock_store::apply(tx, served);
    stock_store::save(tx, booking.changes(), {}, today);
    QList<OrderId> orders{order};
    for (const Reservation &each : served.begun)
        if (!orders.contains(each.order))
            orders.append(each.order);
    stock_store::limit(tx, orders, allocation_rules::keptUntil(company, today));
    progress_store::refresh(tx, orders);
}

// When advances cover the order, the hold that waited for them is lifted.
void liftPrepayment(Transaction &tx, Session &session, const Payment &payment,
                    const order_store::Found &found, const Company &company)
{
    if (order_store::advancesOn(tx, found.order.id) < found.order.gross)
        return;
    QList<OrderHold> waiting = found.holds;
    waiting.removeIf([](const OrderHold &hold) { return hold.kind != OrderHold::Kind::Prepayment; });
    if (waiting.isEmpty())
        return;
    order_store::lift(tx, waiting, {session.today(), session.desk.actor, payment.number});
    if (waiting.size() == found.holds.size())
        serveAgain(tx, found.order.id, company, session.today());
    tx.note(u"order.lifted"_s, found.order.id.value(), compact({{u"payment"_s, payment.number}}));
}

// Its advance is gone: the hold that this payment lifted stands again, while there is something to deliver.
void holdAgain(Transaction &tx, Session &session, const Payment &payment, const order_store::Found &found,
               const Company &company)
{
    const bool waits = found.order.state == OrderState::Released &&
                       std::any_of(found.progress.begin(), found.progress.end(),
                                   [](const LineProgress &line) { return line.open().isPositive(); });
    const Money missing = found.order.gross - order_store::advancesOn(tx, found.order.id);
    if (!waits || !missing.isPositive() || !order_store::liftedPrepayment(tx, found.order.id, payment.number))
        return;
    order_store::addHolds(
        tx, found.order.id,
        {{{}, OrderHold::Kind::Prepayment, missing.written(), session.today(), session.desk.actor}});
    stock_store::setExpiry(tx, found.order.id, allocation_rules::keptUntil(company, session.today()).held);
    tx.note(u"order.held"_s, found.order.id.value(), compact({{u"payment"_s, payment.number}}));
}

void keepAdvance(Transaction &tx, const Payment &payment, Advance advance, const Company &company)
{
    advance.id = tx.newId<struct AdvanceTag>().value();
    advance.payment = payment.id.value();
    advance.paymentNumber = payment.number;
    advance.paidOn = payment.valueOn;
    advance.open = advance.amount;
    advance_store::add(tx, advance);
    const Party debtor = party_store::load(tx, payment.party);
    ledger_store::post(tx, {payment_rules::advanceEntry(payment, advance, company.chart, debtor.name)});
}

// Money on an order: an advance, with its VAT.
void takeAdvance(Transaction &tx, Session &session, const Payment &payment, const order_store::Found &found,
                 Money amount, const Company &company)
{
    const Party debtor = party_store::load(tx, found.order.debtor);
    const Totals totals = order_tax_rules::forecast(found.order, debtor.isConsumer, tax_store::rates(tx));
    Advance advance;
    advance.order = found.order.id;
    advance.amount = amount;
    advance.groups = payment_rules::advanceGroups(totals, amount);
    keepAdvance(tx, payment, advance, company);
    liftPrepayment(tx, session, payment, found, company);
}

// Money on a down payment invoice: an advance on its order, with the VAT that the invoice says.
void takeAsked(Transaction &tx, Session &session, const Payment &payment,
               const QList<Allocation> &allocations, const QList<order_store::Found> &asked,
               const Company &company)
{
    if (asked.isEmpty())
        return;
    QList<InvoiceId> paid;
    for (const Allocation &allocation : allocations)
        paid.append(InvoiceId(allocation.target));
    const QHash<InvoiceId, Invoice> invoices = billing_store::load(tx, paid);
    for (const Allocation &allocation : allocations) {
        const Invoice invoice = invoices[InvoiceId(allocation.target)];
        if (!invoice.isDownPayment())
            continue;
        Advance advance;
        advance.order = invoice.order;
        advance.amount = allocation.amount;
        advance.groups = payment_rules::downPaymentGroups(
            invoice, advance_store::onDownPayment(tx, allocation.target), allocation.amount);
        advance.downPayment = allocation.target;
        keepAdvance(tx, payment, advance, company);
        for (const order_store::Found &found : asked)
            if (found.order.id == invoice.order)
                liftPrepayment(tx, session, payment, found, company);
    }
}

QList<OrderId> ordersOf(const QList<order_store::Found> &all)
{
    QList<OrderId> orders;
    for (const order_store::Found &found : all)
        orders.append(found.order.id);
    return orders;
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
    Payment payment = payment_rules::booked(
        {PaymentDirection::In, debtorOf(tx, receipt, items, orders), receipt.method, receipt.amount},
        session.today());
    payment.id = tx.newId<struct PaymentTag>();
    payment.reference = receipt.reference;
    if (receipt.valueOn.isValid())
        payment.valueOn = receipt.valueOn;
    if (payment.valueOn > session.clock.today())
        throw Refused(Fault::DateInFuture, payment.valueOn.toString(Qt::ISODate));
    const QList<payment_rules::Source> credits = payment_rules::credits(items.open, receipt.items);
    const auto shares = payment_rules::shares(receivables_store::payable(tx, items.open), receipt.items,
                                              onAccount + payment_rules::total(credits), payment.valueOn);
    const QList<Allocation> allocations = payment_rules::allocations(
        credits + QList{payment_rules::Source{payment.id.value(), onAccount}}, shares, session.today());
    receivables_store::number(tx, payment);
    receivables_store::add(tx, payment);
    const Party debtor = party_store::load(tx, payment.party);
    ledger_store::post(tx, {payment_rules::paymentEntry(payment, onAccount, company.chart, debtor.name)});
    if (onAccount.isPositive())
        open_item_store::add(tx, {payment.id.value(), OpenItemKind::Payment, payment.number, payment.party,
                                  payment.bookedOn, payment.bookedOn, onAccount, onAccount});
    settle(tx, allocations, {payment.id.value(), payment.number, session.today()});
    takeAsked(tx, session, payment, allocations, items.asked, company);
    QList<OrderId> touched = ordersOf(items.asked);
    for (const AdvanceWish &wish : advances) {
        takeAdvance(tx, session, payment, wish.found, wish.amount, company);
        touched.append(wish.found.order.id);
    }
    receivables_store::refreshOrders(tx, allocations, touched);
    tx.note(u"payment.recorded"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"amount"_s, payment.amount.written()}}));
    tx.commit();
    return {payment, allocations, payment_rules::numbers(items.open),
            payment_rules::unused({payment.id.value(), onAccount}, allocations)};
}

Recorded allocate(Session &session, const QString &credit, const QList<PaymentItem> &wishes)
{
    Transaction tx(session.database);
    const Company company = postingCompany(session, tx);
    const Sorted items = sorted(tx, wishes);
    const qint64 source = receivables_store::creditByNumber(tx, credit);
    const QList<OpenItem> locked = open_item_store::lock(tx, {source});
    if (locked.isEmpty() || locked.first().isDebt())
        throw Refused(Fault::NoCredit, credit);
    const OpenItem &item = locked.first();
    const bool isMoney = item.kind == OpenItemKind::Payment;
    if (!isMoney && !items.asked.isEmpty())
        throw Refused(Fault::DownPaymentNeedsMoney, credit);
    for (const OpenItem &each : items.open)
        if (each.party != item.party || !each.isDebt())
            throw Refused(each.isDebt() ? Fault::SeveralDebtors : Fault::DocumentUnknown, each.number);
    const auto shares =
        payment_rules::shares(receivables_store::payable(tx, items.open), wishes, item.open, item.datedOn);
    const QList<Allocation> allocations =
        payment_rules::allocations({{source, item.open}}, shares, session.today());
    settle(tx, allocations, {source, credit, session.today()});
    if (isMoney)
        takeAsked(tx, session, receivables_store::get(tx, credit), allocations, items.asked, company);
    receivables_store::refreshOrders(tx, allocations, ordersOf(items.asked));
    tx.note(u"payment.allocated"_s, source, compact({{u"credit"_s, credit}}));
    tx.commit();
    return {{},
            allocations,
            payment_rules::numbers(items.open),
            payment_rules::unused({source, item.open}, allocations)};
}

Payment undo(Session &session, const QString &paymentNumber, const QString &reason)
{
    Transaction tx(session.database);
    const Company company = postingCompany(session, tx);
    Payment payment = receivables_store::get(tx, paymentNumber);
    const QList<Advance> advances = advance_store::ofPayment(tx, payment.id.value());
    QList<order_store::Found> orders;
    for (const Advance &advance : advances)
        if (!ordersOf(orders).contains(advance.order))
            orders.append(order_store::claim(tx, advance.order));
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
    for (const order_store::Found &found : orders)
        holdAgain(tx, session, payment, found, company);
    receivables_store::refreshOrders(tx, allocations, ordersOf(orders));
    tx.note(u"payment.undone"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"reason"_s, reason}}));
    tx.commit();
    payment.isUndone = true;
    return payment;
}

} // namespace kontorist::receivables_actions

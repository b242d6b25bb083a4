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
#include "core/sales/order_rules.h"
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
void settle(Transaction &tx, const QList<Allocation> &allocations, invoice_rules::Cause cause)
{
    QList<open_item_store::Change> lowered;
    QList<LedgerEntry> entries;
    QList<InvoiceId> discounted;
    for (const Allocation &allocation : allocations)
        if (allocation.discount.isPositive())
            discounted.append(InvoiceId(allocation.target));
    const auto invoices = billing_store::withCorrections(tx, discounted);
    for (const Allocation &allocation : allocations) {
        open_item_store::allocate(tx, allocation);
        lowered.append({allocation.target, allocation.amount + allocation.discount});
        lowered.append({allocation.source, allocation.amount});
        if (!allocation.discount.isPositive())
            continue;
        const billing_store::Corrected found = invoices[InvoiceId(allocation.target)];
        cause.invoice = found.invoice.number;
        entries.append(invoice_rules::discountEntry(found.all(), cause, allocation.discount));
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
    stock_store::limit(tx, orders, allocation_rules::incompleteUntil(company, today));
    progress_store::refresh(tx, orders);
}

// The hold that waited for this money is lifted, and no other.
void liftCovered(Transaction &tx, Session &session, const Payment &payment, const order_store::Found &found,
                 const Company &company)
{
    const QList<OrderHold> waiting =
        order_rules::lifted(found.order, found.holds, order_store::advancesOn(tx, found.order.id));
    if (waiting.isEmpty())
        return;
    order_store::lift(tx, waiting, {session.today(), session.desk.actor, payment.number});
    if (waiting.size() == found.holds.size())
        serveAgain(tx, found.order.id, company, session.today());
    tx.note(u"order.lifted"_s, found.order.id.value(), compact({{u"payment"_s, payment.number}}));
}

struct Kept
{
    Payment payment;
    Company company;
    AdvanceOrigin from = AdvanceOrigin::Bank;
    QDate on;
};

void keepAdvance(Transaction &tx, const Kept &kept, Advance advance)
{
    advance.payment = kept.payment.id.value();
    advance.paymentNumber = kept.payment.number;
    advance.paidOn = kept.payment.valueOn;
    advance.open = advance.amount;
    advance_store::add(tx, advance);
    const AdvanceOrigin from = advance.downPayment != 0 ? AdvanceOrigin::AskedFor : kept.from;
    const Party debtor = party_store::load(tx, kept.payment.party);
    ledger_store::post(
        tx, {payment_rules::advanceEntry(kept.payment, advance, from, kept.on, debtor, kept.company.chart)});
}

struct AdvanceWish
{
    order_store::Found found;
    Money amount;
    qint64 id = 0; ///< of the advance to be
};

// Money on an order: an advance, with its VAT.
void takeAdvance(Transaction &tx, Session &session, const Kept &kept, const AdvanceWish &wish)
{
    const Party debtor = party_store::load(tx, wish.found.order.debtor);
    const Totals totals =
        order_tax_rules::forecast(wish.found.order, debtor.isConsumer, tax_store::rates(tx));
    Advance advance;
    advance.id = wish.id;
    advance.order = wish.found.order.id;
    advance.amount = wish.amount;
    advance.groups = payment_rules::advanceGroups(totals, wish.amount);
    keepAdvance(tx, kept, advance);
    liftCovered(tx, session, kept.payment, wish.found, kept.company);
}

// Money on a down payment invoice: an advance on its order, with the VAT that the invoice says.
void takeAsked(Transaction &tx, Session &session, const Kept &kept, const QList<Allocation> &allocations,
               const QList<order_store::Found> &asked)
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
        advance.id = tx.newId<struct AdvanceTag>().value();
        advance.order = invoice.order;
        advance.amount = allocation.amount;
        advance.groups = payment_rules::downPaymentGroups(
            invoice, advance_store::onDownPayment(tx, allocation.target), allocation.amount);
        advance.downPayment = allocation.target;
        keepAdvance(tx, kept, advance);
        for (const order_store::Found &found : asked)
            if (found.order.id == invoice.order)
                liftCovered(tx, session, kept.payment, found, kept.company);
    }
}

QList<OrderId> ordersOf(const QList<order_store::Found> &all)
{
    QList<OrderId> orders;
    for (const order_store::Found &found : all)
        orders.append(found.order.id);
    return orders;
}

// Orders first take what was said for them, else what is left to pay of them.
QList<AdvanceWish> advanceWishes(Transaction &tx, const Sorted &items, Money &available)
{
    QList<AdvanceWish> wishes;
    for (const auto &[order, item] : items.orders) {
        AdvanceWish wish{order_store::claim(tx, order), {}, tx.newId<struct AdvanceTag>().value()};
        if (wish.found.order.state == OrderState::Cancelled)
            throw Refused(Fault::OrderCancelled, wish.found.order.number);
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
    const Kept kept{payment, company, AdvanceOrigin::Bank, session.today()};
    const Party debtor = party_store::load(tx, payment.party);
    ledger_store::post(tx, {payment_rules::paymentEntry(payment, onAccount, company.chart, debtor.name)});
    if (onAccount.isPositive())
        open_item_store::add(tx, {payment.id.value(), OpenItemKind::Payment, payment.number, payment.party,
                                  payment.bookedOn, payment.bookedOn, onAccount, onAccount});
    settle(tx, allocations, {payment.id.value(), payment.number, {}, session.today()});
    takeAsked(tx, session, kept, allocations, items.asked);
    QList<OrderId> touched = ordersOf(items.asked);
    for (const AdvanceWish &wish : advances) {
        takeAdvance(tx, session, kept, wish);
        touched.append(wish.found.order.id);
    }
    receivables_store::refreshOrders(tx, allocations, touched);
    tx.note(u"payment.recorded"_s, payment.id.value(),
            compact({{u"payment"_s, payment.number}, {u"amount"_s, payment.amount.written()}}));
    tx.commit();
    return {payment, allocations, payment_rules::numbers(items.open),
            payment_rules::unused({payment.id.value(), onAccount}, allocations)};
}

namespace {

// The credit behind a number: what is left of a payment or correction, and what of the payment's advances their
// orders need no longer, as far as it is wanted.
QList<OpenItem> creditsOf(Transaction &tx, Session &session, qint64 source, const QString &number,
                          Money wanted, const Company &company)
{
    const QList<Advance> advances = advance_store::ofPayment(tx, source);
    const std::optional<OpenItem> item = open_item_store::find(tx, source);
    const auto releases = payment_rules::releases(advances, receivables_store::advanced(tx, advances),
                                                  wanted - (item ? item->open : Money()));
    receivables_store::release(tx, releases,
                               payment_rules::releaseEntries(releases, company.chart, session.today()),
                               session.today());
    QList<qint64> documents{source};
    if (!advances.isEmpty())
        documents += advance_store::releasesOf(tx, source);
    QList<OpenItem> credits = open_item_store::lock(tx, documents);
    credits.removeIf([](const OpenItem &each) { return each.isDebt() || !each.open.isPositive(); });
    if (credits.isEmpty()) {
        for (const Advance &advance : advances)
            if (advance.open.isPositive())
                throw Refused(Fault::AdvanceNeeded, order_store::load(tx, advance.order).number);
        throw Refused(Fault::NoCredit, number);
    }
    return credits;
}

void insistOnOneDebtor(const Sorted &items, const QList<AdvanceWish> &advances, PartyId party)
{
    for (const OpenItem &each : items.open)
        if (each.party != party || !each.isDebt())
            throw Refused(each.isDebt() ? Fault::SeveralDebtors : Fault::DocumentUnknown, each.number);
    for (const AdvanceWish &wish : advances)
        if (wish.found.order.debtor != party)
            throw Refused(Fault::SeveralDebtors, wish.found.order.number);
}

// What orders take stands before what invoices take.
QList<payment_rules::Share> inAdvance(const QList<AdvanceWish> &advances)
{
    QList<payment_rules::Share> shares;
    for (const AdvanceWish &wish : advances)
        shares.append({wish.id, wish.amount, {}, false});
    return shares;
}

} // namespace

Recorded allocate(Session &session, const QString &credit, const QList<PaymentItem> &wishes)
{
    Transaction tx(session.database);
    const Company company = postingCompany(session, tx);
    const Sorted items = sorted(tx, wishes);
    const qint64 source = receivables_store::creditByNumber(tx, credit);
    Money advanced;
    for (const Advance &advance : advance_store::ofPayment(tx, source))
        advanced += advance.open;
    const QList<OpenItem> credits =
        creditsOf(tx, session, source, credit, payment_rules::wanted(wishes, items.open, advanced), company);
    const bool isMoney = credits.first().kind == OpenItemKind::Payment;
    if (!isMoney && (!items.asked.isEmpty() || !items.orders.isEmpty()))
        throw Refused(Fault::DownPaymentNeedsMoney, credit);
    const Payment payment = isMoney ? receivables_store::get(tx, credit) : Payment();
    const QList<payment_rules::Source> sources = payment_rules::sources(credits);
    Money available = payment_rules::total(sources);
    const QList<AdvanceWish> advances = advanceWishes(tx, items, available);
    insistOnOneDebtor(items, advances, credits.first().party);
    const auto shares = payment_rules::shares(receivables_store::payable(tx, items.open), wishes, available,
                                              isMoney ? payment.valueOn : credits.first().datedOn);
    const QList<Allocation> allocations =
        payment_rules::allocations(sources, inAdvance(advances) + shares, session.today());
    settle(tx, allocations, {source, credit, {}, session.today()});
    const Kept kept{payment, company, AdvanceOrigin::Account, session.today()};
    takeAsked(tx, session, kept, allocations, items.asked);
    Recorded recorded{{}, allocations, payment_rules::numbers(items.open), {}};
    QList<OrderId> touched = ordersOf(items.asked);
    for (const AdvanceWish &wish : advances) {
        takeAdvance(tx, session, kept, wish);
        touched.append(wish.found.order.id);
        recorded.numbers.insert(wish.id, wish.found.order.number);
    }
    receivables_store::refreshOrders(tx, allocations, touched);
    tx.note(u"payment.allocated"_s, source, compact({{u"credit"_s, credit}}));
    tx.commit();
    for (const payment_rules::Source &each : sources)
        recorded.unallocated += payment_rules::unused(each, allocations);
    return recorded;
}

} // namespace kontorist::receivables_actions

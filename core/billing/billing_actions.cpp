#include "core/billing/billing_actions.h"

#include "core/billing/billing_store.h"
#include "core/billing/down_payment_rules.h"
#include "core/billing/hand_out_rules.h"
#include "core/billing/instalment_rules.h"
#include "core/billing/remainder_rules.h"
#include "core/company/company_rules.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_store.h"
#include "core/ledger/ledger_store.h"
#include "core/party/party_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/tax/tax_store.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace kontorist::billing_actions {

namespace {

QList<OrderId> ordersOf(const Database &database, const Request &request, QSet<DeliveryId> &wanted)
{
    if (!request.order.isEmpty())
        return {order_store::idOf(database, request.order)};
    if (!request.customer.isEmpty())
        return billing_store::ordersToBill(database, party_store::get(database, request.customer).id);
    QList<OrderId> orders = request.orders;
    for (const QString &number : request.deliveryNotes) {
        const Delivery delivery = delivery_store::get(database, number);
        wanted.insert(delivery.id);
        if (!orders.contains(delivery.order))
            orders.append(delivery.order);
    }
    return orders;
}

QString subjectOf(const Request &request)
{
    if (!request.order.isEmpty())
        return request.order;
    return request.customer.isEmpty() ? request.deliveryNotes.join(u", "_s) : request.customer;
}

bool isLastBill(const QList<LineProgress> &progress, const QList<BillItem> &items)
{
    return std::all_of(progress.begin(), progress.end(), [&](const LineProgress &line) {
        Quantity here;
        for (const BillItem &item : items)
            if (item.orderLine == line.line)
                here += item.quantity;
        return !line.open().isPositive() && line.toBill() == here;
    });
}

// The orders claimed, in the order of their ids, before what they deliver is read.
QList<order_store::Found> claimed(Transaction &tx, QList<OrderId> orders)
{
    std::sort(orders.begin(), orders.end());
    QList<order_store::Found> all;
    for (const OrderId id : orders) {
        all.append(order_store::claim(tx, id));
        require(order_rules::objection(all.last().order, OrderAct::Invoice));
    }
    return all;
}

QList<BillOrder> billsOf(const Database &database, const QList<order_store::Found> &orders,
                         const QList<BillItem> &items)
{
    QList<BillOrder> bills;
    for (const order_store::Found &found : orders) {
        BillOrder bill{found.order, false, {}, {}, false};
        for (const BillItem &item : items)
            if (item.order == found.order.id)
                bill.items.append(item);
        if (bill.items.isEmpty())
            continue;
        bill.isLast = isLastBill(found.progress, bill.items);
        if (!found.order.charges.isEmpty()) {
            bill.charged = billing_store::charged(database, found.order.id);
            bill.billedDeliveries = billing_store::billedDeliveries(database, found.order.id);
        }
        bills.append(bill);
    }
    return bills;
}

// Bills that may share an invoice, in the order of their orders.
QList<QList<BillOrder>> joined(const QList<BillOrder> &bills)
{
    QList<QList<BillOrder>> groups;
    for (const BillOrder &bill : bills) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const QList<BillOrder> &each) {
            return invoice_rules::canJoin(each.first().order, bill.order);
        });
        if (group == groups.end())
            groups.append({bill});
        else
            group->append(bill);
    }
    return groups;
}

// The last invoice deducts every down payment, so each must be paid or taken back by then; a final one is the last.
void insistOnSettledAdvances(const Database &database, const QList<BillOrder> &bills, InvoiceKind kind)
{
    QList<OrderId> last;
    for (const BillOrder &bill : bills) {
        if (bill.isLast)
            last.append(bill.order.id);
        else if (kind == InvoiceKind::Final)
            throw Refused(Fault::FinalTooEarly, bill.order.number);
    }
    if (const auto open = billing_store::openDownPayment(database, last))
        throw Refused(Fault::DownPaymentOpen, open->number, open->open.written());
}

/// An invoice that is ready to be issued, with the orders that it bills.
struct Prepared
{
    QList<OrderId> orders;
    Invoice invoice;
    bool isRemainder = false; ///< handed out without what was paid in advance
    Party debtor;
    Company company; ///< of today

    QList<std::pair<Advance, Money>> finish(const QList<Advance> &open, const Request &request,
                                            HandOutQuestion question);
};

// Takes the advances off, and parts what is left into its instalments; then it is what will be handed out.
QList<std::pair<Advance, Money>> Prepared::finish(const QList<Advance> &open, const Request &request,
                                                  HandOutQuestion question)
{
    auto advances = invoice_rules::deducted(invoice, open);
    if (isRemainder)
        invoice.deductions = remainder_rules::deductions(advances);
    invoice = instalment_rules::agreed(invoice, request.instalments);
    require(hand_out_rules::objection(question, invoice, debtor, company, advances));
    return advances;
}

QList<OrderId> idsOf(const QList<BillOrder> &bills)
{
    QList<OrderId> orders;
    for (const BillOrder &bill : bills)
        orders.append(bill.order.id);
    return orders;
}

// Advances that earlier drafts have deducted are not there for the next one.
QList<Advance> notTaken(QList<Advance> advances, const QHash<qint64, Money> &taken)
{
    for (Advance &advance : advances)
        advance.open -= taken.value(advance.id);
    return advances;
}

// All that issuing does before it writes.
QList<Prepared> prepared(const Database &database, const Request &request, const QSet<DeliveryId> &wanted,
                         const QList<order_store::Found> &found, const Company &company, QDate today)
{
    QList<OrderId> orders;
    for (const order_store::Found &each : found)
        orders.append(each.order.id);
    QList<BillItem> items = billing_store::toBill(
        database, orders, request.until.isValid() ? request.until : QDate(9999, 12, 31));
    if (!wanted.isEmpty())
        items.removeIf([&](const BillItem &item) { return !wanted.contains(item.delivery); });
    if (!request.lines.isEmpty())
        items = part_rules::taken(found.first().order, items, request.lines);
    if (items.isEmpty())
        throw Refused(Fault::NothingToBill, subjectOf(request));
    const TaxRates rates = tax_store::rates(database);
    QList<Prepared> all;
    QList<QList<BillOrder>> groups = joined(billsOf(database, found, items));
    for (QList<BillOrder> &group : groups) {
        insistOnSettledAdvances(database, group, request.wording.kind);
        const Party debtor = party_store::load(database, group.first().order.debtor);
        for (BillOrder &bill : group)
            bill.buyerIsConsumer = debtor.isConsumer;
        const bool isRemainder = remainder_rules::isWanted(request.advances, company, debtor);
        const auto add = [&](const QList<BillOrder> &bills) {
            all.append({idsOf(bills),
                        invoice_rules::invoice(bills, debtor, company, rates, request.wording, today),
                        isRemainder, debtor, company});
        };
        const part_rules::Parted parted = part_rules::parted(group);
        add(parted.first);
        if (!parted.outside.isEmpty())
            add(part_rules::following(all.last().invoice, parted));
    }
    return all;
}

Invoice issueOne(Transaction &tx, Prepared one, const Request &request, HandOutQuestion question)
{
    const auto advances = one.finish(advance_store::openOn(tx, one.orders), request, question);
    billing_store::number(tx, one.invoice);
    const IssuedPosting posting = invoice_rules::posting(one.invoice, advances);
    billing_store::add(tx, posting, invoice_rules::mailedAs(one.debtor, one.company));
    progress_store::refresh(tx, one.orders);
    return posting.invoice;
}

QList<OrderId> ordersOfInvoice(const Database &database, const Invoice &invoice)
{
    QList<OrderLineId> lines;
    for (const InvoiceLine &line : invoice.lines)
        if (!line.orderLine.isNull())
            lines.append(line.orderLine);
    QList<OrderId> orders = billing_store::ordersOfLines(database, lines);
    if (!invoice.order.isNull())
        orders.append(invoice.order);
    return orders;
}

IssuedPosting postingOf(const Database &database, const Invoice &original, const QList<Invoice> &earlier,
                        const Invoice &correction, Money open)
{
    require(down_payment_rules::cancelObjection(original, open));
    correction_rules::Settled settled{billing_store::discountTaken(database, original.id), open};
    if (correction.kind == InvoiceKind::Cancellation)
        settled.advances = advance_store::usedBy(database, original.id.value());
    if (settled.discountTaken.isPositive())
        settled.discount = ledger_store::discountOn(database, original.id.value(), original.number);
    return correction_rules::posting(correction, original, earlier, settled);
}

Invoice issueCorrection(Transaction &tx, const Invoice &original, const QList<Invoice> &earlier,
                        Invoice correction, const Company &company, HandOutQuestion question)
{
    const Party debtor = party_store::load(tx, correction.debtor);
    correction = correction_rules::addressed(correction, debtor);
    const QList<OpenItem> open = open_item_store::lock(tx, {original.id.value()});
    if (hand_out_rules::isAsked(question, debtor, company)) {
        const IssuedPosting draft = postingOf(tx, original, earlier, correction, open.first().open);
        require(hand_out_rules::objection(question, draft.invoice, debtor, company));
    }
    billing_store::number(tx, correction);
    const IssuedPosting posting = postingOf(tx, original, earlier, correction, open.first().open);
    billing_store::add(tx, posting, invoice_rules::mailedAs(debtor, company));
    return posting.invoice;
}

Company insistOnPostable(Session &session, const Database &database)
{
    Company company = company_store::current(database);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    return company;
}

// Claims the orders behind an invoice, so that no two corrections of it run side by side.
QList<OrderId> claimOrders(Transaction &tx, const Invoice &invoice)
{
    QList<OrderId> orders = ordersOfInvoice(tx, invoice);
    std::sort(orders.begin(), orders.end());
    for (const OrderId order : orders)
        order_store::touch(tx, order);
    return orders;
}

} // namespace

QList<Invoice> issue(Session &session, const Request &request, HandOutQuestion question)
{
    if (request.wording.kind == InvoiceKind::Final && request.order.isEmpty())
        throw Refused(Fault::InvoiceKindNeedsOrder, word(request.wording.kind));
    Transaction tx(session.database);
    QSet<DeliveryId> wanted;
    const QList<order_store::Found> found = claimed(tx, ordersOf(tx, request, wanted));
    const Company company = company_store::current(tx);
    require(company_rules::postingObjection(company, session.today(), session.clock.today()));
    QList<Invoice> issued;
    for (const Prepared &one : prepared(tx, request, wanted, found, company, session.today()))
        issued.append(issueOne(tx, one, request, question));
    tx.commit();
    return issued;
}

QList<Invoice> drafts(const Database &database, const Request &request, QDate today, HandOutQuestion question)
{
    QSet<DeliveryId> wanted;
    QList<OrderId> orders = ordersOf(database, request, wanted);
    std::sort(orders.begin(), orders.end());
    QList<order_store::Found> found;
    for (const OrderId id : std::as_const(orders)) {
        found.append(order_store::find(database, id));
        require(order_rules::objection(found.last().order, OrderAct::Invoice));
    }
    const Company company = company_store::current(database);
    require(company_rules::postingObjection(company, today, today));
    QList<Invoice> drafts;
    QHash<qint64, Money> taken;
    for (Prepared &one : prepared(database, request, wanted, found, company, today)) {
        const QList<Advance> open = notTaken(advance_store::openOn(database, one.orders), taken);
        for (const auto &[advance, amount] : one.finish(open, request, question))
            taken[advance.id] += amount;
        drafts.append(one.invoice);
    }
    return drafts;
}

Invoice correct(Session &session, const QString &number, const correction_rules::Wishes &wishes,
                HandOutQuestion question)
{
    Transaction tx(session.database);
    const Company company = insistOnPostable(session, tx);
    const Invoice invoice = billing_store::get(tx, number);
    const QList<OrderId> orders = claimOrders(tx, invoice);
    const QList<Invoice> earlier = billing_store::correctionsOf(tx, invoice.id);
    Invoice correction = issueCorrection(
        tx, invoice, earlier, correction_rules::corrected(invoice, earlier, wishes, session.today()), company,
        question);
    progress_store::refresh(tx, orders);
    tx.commit();
    return correction;
}

Invoice cancel(Session &session, const QString &number, const QString &reason, HandOutQuestion question)
{
    Transaction tx(session.database);
    const Company company = insistOnPostable(session, tx);
    const Invoice invoice = billing_store::get(tx, number);
    const QList<OrderId> orders = claimOrders(tx, invoice);
    const QList<Invoice> earlier = billing_store::correctionsOf(tx, invoice.id);
    Invoice correction = issueCorrection(
        tx, invoice, earlier, correction_rules::cancelled(invoice, earlier, reason, session.today()), company,
        question);
    progress_store::refresh(tx, orders);
    tx.commit();
    return correction;
}

IssuedPosting correctionDraft(const Database &database, const QString &number,
                              const correction_rules::Wishes &wishes, QDate today, HandOutQuestion question)
{
    const Invoice invoice = billing_store::get(database, number);
    const QList<Invoice> earlier = billing_store::correctionsOf(database, invoice.id);
    const bool isWhole = wishes.lines.isEmpty() && wishes.charges.isEmpty();
    const Invoice correction = isWhole ? correction_rules::cancelled(invoice, earlier, wishes.reason, today)
                                       : correction_rules::corrected(invoice, earlier, wishes, today);
    const Party debtor = party_store::load(database, invoice.debtor);
    const std::optional<OpenItem> item = open_item_store::find(database, invoice.id.value());
    IssuedPosting posting =
        postingOf(database, invoice, earlier, correction_rules::addressed(correction, debtor),
                  item ? item->open : Money());
    require(hand_out_rules::objection(question, posting.invoice, debtor, company_store::current(database)));
    return posting;
}

} // namespace kontorist::billing_actions

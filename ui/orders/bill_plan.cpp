#include "ui/orders/bill_plan.h"

#include "core/billing/down_payment_actions.h"
#include "core/documents/machine_rules.h"
#include "core/party/party_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/tax/tax_store.h"

#include <QJsonArray>

namespace kontorist {

namespace {

QString kindWord(BillPlan::Kind kind)
{
    switch (kind) {
    case BillPlan::Kind::Delivered:
        return word(InvoiceKind::Invoice);
    case BillPlan::Kind::Lines:
        return word(InvoiceKind::Partial);
    case BillPlan::Kind::Share:
        return word(InvoiceKind::DownPayment);
    case BillPlan::Kind::Final:
        return word(InvoiceKind::Final);
    case BillPlan::Kind::Proforma:
        break;
    }
    return u"proforma"_s;
}

QJsonArray partsOf(const QList<part_rules::PartWish> &lines)
{
    QJsonArray parts;
    for (const part_rules::PartWish &wish : lines) {
        QJsonObject part{{u"line"_s, wish.line}};
        if (wish.quantity)
            part[u"quantity"_s] = wish.quantity->written();
        parts.append(part);
    }
    return parts;
}

invoice_rules::Wording wordingOf(const BillPlan &plan)
{
    invoice_rules::Wording wording;
    wording.kind = fromWord<InvoiceKind>(kindWord(plan.kind)).value_or(InvoiceKind::Invoice);
    return wording;
}

billing_actions::Request requestOf(const BillPlan &plan)
{
    billing_actions::Request request;
    request.order = plan.order;
    request.lines = plan.lines;
    request.advances = plan.advances;
    request.wording = wordingOf(plan);
    return request;
}

void add(BillRehearsal &rehearsal, const Invoice &invoice)
{
    rehearsal.invoices.append(invoice);
    rehearsal.net += invoice.net;
    rehearsal.tax += invoice.tax;
    rehearsal.gross += invoice.gross;
    rehearsal.prepaid += invoice.prepaid;
    rehearsal.dueOn = invoice.dueOn;
}

// The sums do not depend on the instalments, which are typed against them.
void rehearseBill(BillRehearsal &rehearsal, const Database &database, const BillPlan &plan, QDate today)
{
    billing_actions::Request request = requestOf(plan);
    for (const Invoice &invoice :
         billing_actions::drafts(database, request, today, machine_rules::handOutObjection))
        add(rehearsal, invoice);
    // What an advance has asked for is billed now, and is not asked for twice.
    rehearsal.left = down_payment_actions::left(database, plan.order) + rehearsal.prepaid - rehearsal.gross;
    if (plan.instalments.isEmpty())
        return;
    request.instalments = plan.instalments;
    rehearsal.invoices = billing_actions::drafts(database, request, today, machine_rules::handOutObjection);
    rehearsal.dueOn = rehearsal.invoices.last().dueOn;
}

void rehearseShare(BillRehearsal &rehearsal, const Database &database, const BillPlan &plan, QDate today)
{
    add(rehearsal, down_payment_actions::draft(database, plan.order, {plan.amount, plan.percent},
                                               wordingOf(plan), today, machine_rules::handOutObjection));
    rehearsal.left = down_payment_actions::left(database, plan.order) - rehearsal.gross;
}

void rehearseProforma(BillRehearsal &rehearsal, const Database &database, const BillPlan &plan)
{
    const Order order = order_store::load(database, order_store::idOf(database, plan.order));
    if (order.state == OrderState::Quote)
        throw Refused(Fault::OrderIsQuote, order.number);
    require(order_rules::objection(order, OrderAct::Confirm));
    const Totals totals = order_tax_rules::forecast(
        order, party_store::load(database, order.debtor).isConsumer, tax_store::rates(database));
    rehearsal.net = totals.net;
    rehearsal.gross = totals.gross;
    rehearsal.tax = totals.gross - totals.net;
}

} // namespace

QJsonObject BillPlan::fields() const
{
    QJsonObject fields{{u"order"_s, order}, {u"kind"_s, kindWord(kind)}};
    if (kind == Kind::Lines)
        fields[u"lines"_s] = partsOf(lines);
    if (kind == Kind::Share && amount)
        fields[u"amount"_s] = amount->written();
    if (kind == Kind::Share && percent)
        fields[u"percent"_s] = percent->written();
    if (bills() && advances)
        fields[u"advances"_s] = word(*advances);
    QJsonArray parts;
    for (const Instalment &each : instalments)
        parts.append(
            QJsonObject{{u"due"_s, each.dueOn.toString(Qt::ISODate)}, {u"amount"_s, each.amount.written()}});
    if (bills() && !parts.isEmpty())
        fields[u"instalments"_s] = parts;
    return fields;
}

BillRehearsal BillRehearsal::of(const Database &database, const BillPlan &plan, QDate today)
{
    BillRehearsal rehearsal;
    try {
        if (plan.kind == BillPlan::Kind::Proforma)
            rehearseProforma(rehearsal, database, plan);
        else if (plan.kind == BillPlan::Kind::Share)
            rehearseShare(rehearsal, database, plan, today);
        else
            rehearseBill(rehearsal, database, plan, today);
    } catch (const Refused &refused) {
        rehearsal.reason = refused.reason();
    }
    return rehearsal;
}

} // namespace kontorist

#include "core/billing/invoice_rules.h"

#include "core/billing/invoice_head_rules.h"
#include "core/sales/order_tax_rules.h"
#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::invoice_rules {

using namespace invoice_head_rules;

namespace {

// Whole entered units are printed as such; a broken pack is printed in base units at the price of so many.
void takeQuantity(InvoiceLine &line, const OrderLine &ordered, Quantity base)
{
    line.baseQuantity = base;
    line.price = *ordered.price;
    if (const auto entered = base.inUnitsOf(ordered.factor, ordered.entered.unit())) {
        line.quantity = *entered;
        return;
    }
    line.quantity = base;
    line.price = Price::raw(ordered.price->raw(), ordered.price->per() * ordered.factor.raw() / 10'000);
}

InvoiceLine lineOf(const BillItem &item, const BillOrder &bill, const TaxRates &rates)
{
    const OrderLine &ordered = *bill.order.line(item.orderLine);
    if (!ordered.price)
        throw Refused(Fault::PriceMissing, u"%1 %2"_s.arg(bill.order.number, ordered.sku));
    InvoiceLine line;
    line.order = item.order;
    line.orderLine = ordered.id;
    line.deliveryLine = item.deliveryLine;
    line.sku = ordered.sku;
    line.name = ordered.name;
    line.text = ordered.text;
    line.customerSku = ordered.customerSku;
    line.discount = ordered.discount;
    line.suppliedOn = ordered.serviceOn.isValid() ? ordered.serviceOn : item.suppliedOn;
    line.key = order_tax_rules::key(bill.order, ordered, bill.buyerIsConsumer, rates, line.suppliedOn);
    line.noCashDiscount = ordered.noCashDiscount;
    line.deliveryNumber = item.deliveryNumber;
    takeQuantity(line, ordered, item.quantity);
    line.amount = ordered.amountOf(item.quantity);
    return line;
}

// What a correction gave back of an allowance counts as far as its pieces can be billed again; a charge that was
// given back is not asked for a second time.
Money chargedSoFar(const BillOrder &bill, const OrderCharge &charge)
{
    Money sum;
    for (const ChargedSoFar &each : bill.charged) {
        if (each.charge != charge.id)
            continue;
        if (!each.isCorrection)
            sum += each.amount;
        else if (charge.kind == Adjustment::Kind::Allowance && !each.corrected.isZero())
            sum += totals_rules::proportion(each.amount, each.rebilled, each.corrected);
    }
    return sum;
}

qsizetype deliveries(const BillOrder &bill)
{
    QList<DeliveryId> all = bill.billedDeliveries;
    for (const BillItem &item : bill.items)
        if (!all.contains(item.delivery))
            all.append(item.delivery);
    return all.size();
}

struct Shares
{
    Money here; ///< lines of this invoice
    Money all;  ///< lines of the order as it stands
};

Shares sharesOf(const BillOrder &bill)
{
    Shares shares;
    for (const OrderLine &line : bill.order.lines)
        shares.all += line.amountOf(line.wanted());
    for (const BillItem &item : bill.items)
        shares.here += bill.order.line(item.orderLine)->amountOf(item.quantity);
    return shares;
}

// Rule 18: fixed charges whole with the first invoice (what was agreed on later with the next), or with each
// delivery; fixed allowances in proportion, the last invoice takes the rest; a cancelled rest shrinks them.
Money fixedAmount(const OrderCharge &charge, const BillOrder &bill, const Shares &shares)
{
    const Money before = chargedSoFar(bill, charge);
    if (charge.kind == Adjustment::Kind::Charge) {
        return Money(charge.amount->minor() * (charge.eachDelivery ? deliveries(bill) : 1)) - before;
    }
    const Money whole = *order_tax_rules::standing(bill.order, charge).amount;
    const Money rest = whole - before;
    if (bill.isLast || shares.all.isZero())
        return rest;
    return std::min(rest, totals_rules::proportion(whole, shares.here, shares.all));
}

QList<OrderCharge> chargesOf(const BillOrder &bill)
{
    const Shares shares = sharesOf(bill);
    QList<OrderCharge> charges;
    for (OrderCharge charge : bill.order.charges) {
        if (charge.amount) {
            charge.amount = fixedAmount(charge, bill, shares);
            if (!charge.amount->isPositive())
                continue;
        }
        charges.append(charge);
    }
    return charges;
}

QList<TaxedAmount> amountsOf(const QList<InvoiceLine> &lines)
{
    QList<TaxedAmount> amounts;
    for (const InvoiceLine &line : lines)
        amounts.append({line.key, line.amount, line.noCashDiscount});
    return amounts;
}

// Each order's charges fall on that order's lines alone, whatever else stands on the invoice.
void addOrder(Invoice &invoice, QList<AdjustmentShare> &shares, const BillOrder &bill, const TaxRates &rates)
{
    QList<InvoiceLine> lines;
    for (const BillItem &item : bill.items)
        lines.append(lineOf(item, bill, rates));
    const QList<OrderCharge> charges = chargesOf(bill);
    const QDate supply = lines.isEmpty() ? invoice.issuedOn : lines.last().suppliedOn;
    const QList<Adjustment> adjustments = order_tax_rules::adjustments(bill.order, charges, rates, supply);
    for (const AdjustmentShare &share : totals_rules::shares(amountsOf(lines), adjustments)) {
        const OrderCharge &charge = charges[share.adjustment];
        shares.append(share);
        invoice.charges.append({static_cast<int>(invoice.charges.size()) + 1,
                                share.kind,
                                charge.id,
                                charge.reason,
                                share.percent,
                                share.base,
                                share.amount,
                                {},
                                share.key,
                                share.noCashDiscount,
                                bill.order.id});
    }
    invoice.lines += lines;
}

void takeTotals(Invoice &invoice, const QList<AdjustmentShare> &shares)
{
    const Totals totals = totals_rules::totals(invoice.prices, amountsOf(invoice.lines), shares);
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        invoice.lines[i].position = static_cast<int>(i) + 1;
        invoice.lines[i].net = totals.lineNets[i];
    }
    for (qsizetype i = 0; i < invoice.charges.size(); ++i)
        invoice.charges[i].net = totals.shares[i].net;
    invoice.groups = totals.groups;
    invoice.net = totals.net;
    invoice.tax = totals.tax;
    invoice.gross = totals.gross;
    invoice.discountable = totals.discountable;
}

void takeSupply(Invoice &invoice, const Wording &wording)
{
    invoice.suppliedFrom = invoice.suppliedUntil = invoice.issuedOn;
    if (!invoice.lines.isEmpty()) {
        const auto [first, last] = std::minmax_element(
            invoice.lines.begin(), invoice.lines.end(),
            [](const InvoiceLine &a, const InvoiceLine &b) { return a.suppliedOn < b.suppliedOn; });
        invoice.suppliedFrom = first->suppliedOn;
        invoice.suppliedUntil = last->suppliedOn;
    }
    if (wording.suppliedFrom.isValid()) {
        invoice.suppliedFrom = wording.suppliedFrom;
        invoice.suppliedUntil =
            wording.suppliedUntil.isValid() ? wording.suppliedUntil : wording.suppliedFrom;
    }
}

} // namespace

InvoiceKind kindOf(const QList<BillOrder> &orders, InvoiceKind wished)
{
    if (wished != InvoiceKind::Invoice && wished != InvoiceKind::Collective)
        return wished;
    QList<DeliveryId> deliveries;
    for (const BillOrder &bill : orders)
        for (const BillItem &item : bill.items)
            if (!deliveries.contains(item.delivery))
                deliveries.append(item.delivery);
    const bool isJoined = orders.size() > 1 || (wished == InvoiceKind::Collective && deliveries.size() > 1);
    return isJoined ? InvoiceKind::Collective : InvoiceKind::Invoice;
}

bool canJoin(const Order &a, const Order &b)
{
    return a.debtor == b.debtor && a.billAddress.isSameAs(b.billAddress) && a.currency == b.currency &&
           a.prices == b.prices && a.taxCase == b.taxCase && a.terms == b.terms && a.payBy == b.payBy &&
           a.language == b.language && a.incompleteRecipient == b.incompleteRecipient;
}

Invoice invoice(const QList<BillOrder> &orders, const Party &debtor, const Company &company,
                const TaxRates &rates, const Wording &wording, QDate on)
{
    Invoice invoice;
    invoice.kind = kindOf(orders, wording.kind);
    invoice.company = company;
    invoice.issuedOn = on;
    invoice.intro = wording.intro;
    invoice.closing = wording.closing;
    takeHead(invoice, orders, debtor);
    QList<AdjustmentShare> shares;
    for (const BillOrder &bill : orders)
        addOrder(invoice, shares, bill, rates);
    takeTotals(invoice, shares);
    takeSupply(invoice, wording);
    insistOnIssuable(invoice);
    return invoice;
}

std::optional<InvoiceForm> mailedAs(const Party &debtor, const Company &company)
{
    if (debtor.wayOf(LetterKind::Invoices, company) != OutputWay::Email)
        return {};
    return debtor.formOf(company);
}

Money grossFor(OrderId order, const QList<BilledPart> &parts)
{
    Money all;
    for (auto part = parts.begin(); part != parts.end();) {
        const BilledPart &document = *part;
        QMap<OrderId, Money> weights;
        for (; part != parts.end() && part->document == document.document; ++part)
            weights[part->order] += part->net + part->rate.of(part->net);
        const auto own = std::distance(weights.begin(), weights.find(order));
        all += totals_rules::distributed(document.gross, weights.values())[own];
    }
    return all;
}

} // namespace kontorist::invoice_rules

#include "core/billing/part_rules.h"

#include "core/sales/order_tax_rules.h"

#include <algorithm>

namespace kontorist::part_rules {

namespace {

// In the line's own unit, as it was asked; where that does not come out, in what stock counts.
QString inLineUnit(const OrderLine &line, Quantity base)
{
    const auto entered = base.inUnitsOf(line.factor, line.entered.unit());
    return entered ? entered->written() : base.written();
}

// One line named twice goes with both quantities; one that is named without any goes whole.
Quantity wished(const OrderLine &line, const QList<PartWish> &wishes, Quantity toBill)
{
    Quantity all;
    for (const PartWish &wish : wishes) {
        if (wish.line != line.position)
            continue;
        if (!wish.quantity)
            return toBill;
        all += Quantity::raw(wish.quantity->raw()).inBaseUnits(line.factor, u"quantity"_s);
    }
    return all;
}

bool isOutside(const BillOrder &bill, const BillItem &item)
{
    return order_tax_rules::category(bill.order, *bill.order.line(item.orderLine), bill.buyerIsConsumer) ==
           TaxCategory::O;
}

// What is agreed at a rate of its own goes with the goods: it is not outside the scope.
bool isOfGoods(const Order &order, const OrderCharge &charge)
{
    return charge.taxClass && order_tax_rules::category(order, charge) != TaxCategory::O;
}

BillOrder ofItems(BillOrder bill, const QList<BillItem> &items)
{
    bill.items = items;
    return bill;
}

} // namespace

QList<BillItem> taken(const Order &order, const QList<BillItem> &items, const QList<PartWish> &wishes)
{
    if (wishes.isEmpty())
        return items;
    for (const PartWish &wish : wishes)
        if (!order.line(wish.line))
            throw Refused(Fault::LineUnknown, QString::number(wish.line));
    QList<BillItem> all;
    for (const OrderLine &line : order.lines) {
        Quantity toBill;
        for (const BillItem &item : items)
            if (item.orderLine == line.id)
                toBill += item.quantity;
        Quantity left = wished(line, wishes, toBill);
        if (left > toBill)
            throw Refused(Fault::AboveToBill, QString::number(line.position), inLineUnit(line, toBill));
        for (BillItem item : items) {
            if (item.orderLine != line.id || !left.isPositive())
                continue;
            item.quantity = std::min(item.quantity, left);
            left -= item.quantity;
            all.append(item);
        }
    }
    return all;
}

Parted parted(const QList<BillOrder> &bills)
{
    Parted parted;
    for (const BillOrder &bill : bills) {
        QList<BillItem> first, outside;
        for (const BillItem &item : bill.items)
            (isOutside(bill, item) ? outside : first).append(item);
        if (!first.isEmpty()) {
            parted.first.append(ofItems(bill, first));
            parted.first.last().isLast = bill.isLast && outside.isEmpty();
        }
        if (outside.isEmpty())
            continue;
        BillOrder alone = ofItems(bill, outside);
        if (!first.isEmpty() || !bill.isLast) // else it would never be billed, and is refused in words
            alone.order.charges.removeIf(
                [&](const OrderCharge &charge) { return isOfGoods(bill.order, charge); });
        parted.outside.append(alone);
    }
    if (parted.first.isEmpty())
        parted.first.swap(parted.outside);
    return parted;
}

QList<BillOrder> following(const Invoice &first, const Parted &parted)
{
    QList<BillOrder> bills = parted.outside;
    for (BillOrder &bill : bills) {
        for (const InvoiceCharge &charge : first.charges)
            if (charge.order == bill.order.id)
                bill.charged.append({charge.orderCharge, charge.amount, false, {}, {}});
        for (const BillOrder &before : parted.first)
            if (before.order.id == bill.order.id)
                for (const BillItem &item : before.items)
                    if (!bill.billedDeliveries.contains(item.delivery))
                        bill.billedDeliveries.append(item.delivery);
    }
    return bills;
}

} // namespace kontorist::part_rules

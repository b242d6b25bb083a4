#include "core/billing/picture_rules.h"

#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::picture_rules {

namespace {

// The goods of each order by tax group: what its allowances follow.
using Goods = std::map<std::pair<OrderId, TaxKey>, Money>;

Goods goodsOf(const Invoice &invoice, const QList<Quantity> &quantities)
{
    Goods goods;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        goods[{invoice.lines[i].order, invoice.lines[i].key}] += amountOf(invoice.lines[i], quantities[i]);
    return goods;
}

// An allowance without goods of its own tax group stands until the last piece of its order has gone.
bool hasPieces(const Invoice &invoice, OrderId order, const QList<Quantity> &quantities)
{
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        if (invoice.lines[i].order == order && !quantities[i].isZero())
            return true;
    return false;
}

// How much of the reductions in price goes with so many of the pieces.
Money lapsed(Money reduction, Quantity before, Quantity taken)
{
    return before.isZero() ? Money() : reduction - (before - taken).shareOf(before, reduction);
}

// One correction of a line. It tells pieces by their quantity; what it says in money alone is a further reduction,
// less what lapsed with the pieces, less what was kept back.
void follow(Picture &picture, qsizetype i, const InvoiceLine &line, const Invoice &correction)
{
    Quantity taken;
    Money given;
    for (const InvoiceLine &each : correction.lines)
        if (each.corrects == line.id) {
            taken -= each.baseQuantity;
            if (each.baseQuantity.isZero())
                given -= each.amount;
        }
    const Money gone = lapsed(picture.reductions[i], picture.quantities[i], taken);
    picture.quantities[i] -= taken;
    picture.credits[i] += given;
    picture.reductions[i] += std::max(given + gone, Money()) - gone;
}

} // namespace

Quantity factorOf(const InvoiceLine &line)
{
    if (line.quantity.isZero())
        return Quantity::whole(1);
    return line.baseQuantity.inUnitsOf(Quantity::raw(line.quantity.raw()), {}).value_or(Quantity::whole(1));
}

Money amountOf(const InvoiceLine &line, Quantity base)
{
    const Money full = line.price.times(base, factorOf(line));
    return full - line.discount.of(full);
}

Picture picture(const Invoice &invoice, const QList<Invoice> &corrections)
{
    Picture picture;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        picture.quantities.append(invoice.lines[i].baseQuantity);
        picture.credits.append(Money());
        picture.reductions.append(Money());
        for (const Invoice &correction : corrections)
            follow(picture, i, invoice.lines[i], correction);
    }
    for (const InvoiceCharge &charge : invoice.charges) {
        Money left = charge.kind == Adjustment::Kind::Charge ? charge.amount : Money();
        for (const Invoice &correction : corrections)
            for (const InvoiceCharge &each : correction.charges)
                if (each.kind == Adjustment::Kind::Charge && each.position == charge.position)
                    left += each.amount;
        picture.charges.append(left);
    }
    return picture;
}

void take(Picture &picture, qsizetype line, Quantity base)
{
    const Money gone = lapsed(picture.reductions[line], picture.quantities[line], base);
    picture.quantities[line] -= base;
    picture.credits[line] -= gone;
    picture.reductions[line] -= gone;
}

QList<Money> allowances(const Invoice &invoice, const Picture &picture)
{
    QList<Quantity> all;
    for (const InvoiceLine &line : invoice.lines)
        all.append(line.baseQuantity);
    Goods original = goodsOf(invoice, all);
    Goods now = goodsOf(invoice, picture.quantities);
    Goods remaining = now;
    QList<Money> amounts;
    for (const InvoiceCharge &charge : invoice.charges) {
        Money amount;
        if (charge.kind == Adjustment::Kind::Allowance) {
            const std::pair key(charge.order, charge.key);
            if (charge.percent) {
                amount = charge.percent->of(remaining[key]);
                remaining[key] -= amount; // as totals_rules takes them: a fixed one does not lower the base
            } else if (original[key].isZero())
                amount = hasPieces(invoice, charge.order, picture.quantities) ? charge.amount : Money();
            else
                amount = totals_rules::proportion(charge.amount, now[key], original[key]);
        }
        amounts.append(amount);
    }
    return amounts;
}

Sums groupSums(const Invoice &invoice, const Picture &picture)
{
    Sums sums;
    const QList<Money> shrunk = allowances(invoice, picture);
    for (qsizetype i = 0; i < invoice.lines.size(); ++i)
        sums[invoice.lines[i].key] += amountOf(invoice.lines[i], picture.quantities[i]) - picture.credits[i];
    for (qsizetype i = 0; i < invoice.charges.size(); ++i)
        sums[invoice.charges[i].key] += picture.charges[i] - shrunk[i];
    return sums;
}

QList<Money> keepable(const Invoice &invoice, const Picture &before, const Picture &after)
{
    Sums left = groupSums(invoice, before);
    for (const auto &[key, sum] : groupSums(invoice, after))
        left[key] -= sum;
    QList<Money> parts;
    for (qsizetype i = 0; i < invoice.lines.size(); ++i) {
        const InvoiceLine &line = invoice.lines[i];
        const Money credited = amountOf(line, before.quantities[i]) - before.credits[i] -
                               amountOf(line, after.quantities[i]) + after.credits[i];
        parts.append(std::max(std::min(credited, left[line.key]), Money()));
        left[line.key] -= parts.last();
    }
    return parts;
}

} // namespace kontorist::picture_rules

#include "core/tax/totals_rules.h"

#include "core/base/rounding.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace kontorist::totals_rules {

namespace {

using Sums = std::map<TaxKey, Money>;

Sums sumsOf(const QList<TaxedAmount> &lines)
{
    Sums sums;
    for (const TaxedAmount &line : lines)
        sums[line.key] += line.amount;
    return sums;
}

Money totalOf(const QList<Money> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

AdjustmentShare shareOf(qsizetype index, const Adjustment &adjustment, const TaxKey &key, Money base,
                        Money amount)
{
    return {index, adjustment.kind, adjustment.percent, key, base, amount, amount, adjustment.noCashDiscount};
}

// Percentages are taken from what earlier allowances have left of the group.
QList<AdjustmentShare> percentShares(qsizetype index, const Adjustment &adjustment, Sums &remaining)
{
    QList<AdjustmentShare> shares;
    for (auto &[key, base] : remaining) {
        if (adjustment.key && *adjustment.key != key)
            continue;
        const Money amount = adjustment.percent->of(base);
        if (amount.isZero())
            continue;
        shares.append(shareOf(index, adjustment, key, base, amount));
        if (adjustment.kind == Adjustment::Kind::Allowance)
            base -= amount;
    }
    return shares;
}

QList<AdjustmentShare> amountShares(qsizetype index, const Adjustment &adjustment, const Sums &lines)
{
    if (adjustment.key || lines.empty())
        return {shareOf(index, adjustment, adjustment.key.value_or(TaxKey{}), {}, *adjustment.amount)};
    QList<Money> weights;
    for (const auto &[key, sum] : lines)
        weights.append(sum);
    const QList<Money> amounts = split(*adjustment.amount, weights);
    QList<AdjustmentShare> shares;
    qsizetype i = 0;
    for (const auto &[key, sum] : lines) {
        if (!amounts[i].isZero())
            shares.append(shareOf(index, adjustment, key, sum, amounts[i]));
        ++i;
    }
    return shares;
}

QList<AdjustmentShare> sharesOf(const QList<Adjustment> &adjustments, const Sums &lines)
{
    QList<AdjustmentShare> shares;
    Sums remaining = lines;
    for (qsizetype i = 0; i < adjustments.size(); ++i)
        shares += adjustments[i].percent ? percentShares(i, adjustments[i], remaining)
                                         : amountShares(i, adjustments[i], lines);
    return shares;
}

Money signedAmount(const AdjustmentShare &share)
{
    return share.kind == Adjustment::Kind::Allowance ? -share.amount : share.amount;
}

TaxGroup groupOf(PriceBasis basis, const TaxKey &key, Money sum)
{
    if (basis == PriceBasis::Net)
        return {key, sum, key.rate.of(sum)};
    const Money net = key.rate.takenOutOf(sum);
    return {key, net, sum - net};
}

// On a gross document every line and share gets its part of the group's net.
void distributeNets(Totals &totals, const QList<TaxedAmount> &lines)
{
    for (const TaxGroup &group : totals.groups) {
        QList<Money> weights;
        QList<Money *> parts;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].key == group.key) {
                weights.append(lines[i].amount);
                parts.append(&totals.lineNets[i]);
            }
        for (AdjustmentShare &share : totals.shares)
            if (share.key == group.key) {
                weights.append(signedAmount(share));
                parts.append(&share.net);
            }
        const QList<Money> nets = distributed(group.base, weights);
        for (qsizetype i = 0; i < parts.size(); ++i)
            *parts[i] = nets[i];
    }
    for (AdjustmentShare &share : totals.shares)
        if (share.kind == Adjustment::Kind::Allowance)
            share.net = -share.net;
}

Money outsideCashDiscount(PriceBasis basis, const Totals &totals, const QList<TaxedAmount> &lines)
{
    Sums excluded;
    for (const TaxedAmount &line : lines)
        if (line.noCashDiscount)
            excluded[line.key] += line.amount;
    for (const AdjustmentShare &share : totals.shares)
        if (share.noCashDiscount)
            excluded[share.key] += signedAmount(share);
    Money gross;
    for (const auto &[key, sum] : excluded)
        gross += basis == PriceBasis::Gross ? sum : sum + key.rate.of(sum);
    return gross;
}

} // namespace

QList<AdjustmentShare> shares(const QList<TaxedAmount> &lines, const QList<Adjustment> &adjustments)
{
    return sharesOf(adjustments, sumsOf(lines));
}

Totals totals(PriceBasis basis, const QList<TaxedAmount> &lines, const QList<Adjustment> &adjustments)
{
    return totals(basis, lines, shares(lines, adjustments));
}

Totals totals(PriceBasis basis, const QList<TaxedAmount> &lines, const QList<AdjustmentShare> &shares)
{
    Totals totals;
    Sums sums = sumsOf(lines);
    totals.shares = shares;
    for (const AdjustmentShare &share : totals.shares)
        sums[share.key] += signedAmount(share);
    for (const auto &[key, sum] : sums) {
        totals.groups.append(groupOf(basis, key, sum));
        totals.net += totals.groups.last().base;
        totals.tax += totals.groups.last().tax;
    }
    totals.gross = totals.net + totals.tax;
    for (const TaxedAmount &line : lines)
        totals.lineNets.append(line.amount);
    if (basis == PriceBasis::Gross)
        distributeNets(totals, lines);
    totals.discountable = totals.gross - outsideCashDiscount(basis, totals, lines);
    return totals;
}

QList<Money> split(Money amount, const QList<Money> &weights)
{
    const Money whole = totalOf(weights);
    QList<Money> parts;
    for (const Money &weight : weights)
        parts.append(whole.isZero() ? Money() : proportion(amount, weight, whole));
    const auto largest = std::max_element(weights.begin(), weights.end(),
                                          [](Money a, Money b) { return a.absolute() < b.absolute(); });
    parts[largest - weights.begin()] += amount - totalOf(parts);
    return parts;
}

QList<Money> distributed(Money amount, const QList<Money> &weights)
{
    const Money whole = totalOf(weights);
    if (weights.isEmpty() || whole.isZero())
        return weights.isEmpty() ? QList<Money>() : split(amount, weights);
    QList<Money> parts;
    QList<std::pair<Int128, qsizetype>> remainders;
    Money given;
    const Int128 divisor = whole.absolute().minor();
    const qint64 sign = whole.isNegative() ? -1 : 1;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Int128 product = Int128(amount.minor()) * weights[i].minor() * sign;
        Int128 floor = product / divisor;
        if (product % divisor < 0)
            --floor;
        parts.append(Money(fitted(floor)));
        given += parts.last();
        remainders.append({product - floor * divisor, i});
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (qsizetype i = 0; i < (amount - given).minor() && i < remainders.size(); ++i)
        parts[remainders[i].second] += Money(1);
    return parts;
}

Money proportion(Money amount, Money part, Money whole)
{
    const qint64 sign = whole.isNegative() ? -1 : 1;
    return Money(rounded(Int128(amount.minor()) * part.minor() * sign, Int128(whole.minor()) * sign),
                 amount.currency());
}

} // namespace kontorist::totals_rules

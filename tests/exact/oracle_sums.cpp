#include "core/base/text.h"
#include "tests/exact/oracle_own.h"

#include <algorithm>
#include <set>

namespace kontorist::exact {

using test::Fraction;

// Rule 18: a fixed charge whole with the first invoice, or once for each delivery; a fixed allowance in proportion to
// what is delivered, the last invoice takes the rest, and a rest that is cancelled takes its share along.
Cents Oracle::due(int order, int number, const Paper &paper) const
{
    const auto o = static_cast<std::size_t>(order);
    const auto n = static_cast<std::size_t>(number);
    const Charge &charge = m_life.orders[o].charges[n];
    const Cents given = m_given[o][n];
    if (!charge.isAllowance) {
        std::set<int> deliveries;
        for (const PaperLine &line : paper.lines)
            if (line.order == order)
                deliveries.insert(line.delivery);
        for (const Standing &invoice : m_invoices)
            for (const PaperLine &line : invoice.invoice.lines)
                if (line.order == order && !invoice.isCancelled)
                    deliveries.insert(line.delivery);
        if (m_lie == Lie::ChargeEachTime)
            return charge.amount;
        return charge.amount * (charge.eachDelivery ? static_cast<Cents>(deliveries.size()) : 1) - given;
    }
    const Cents agreed = worth(order, true), wanted = worth(order, false);
    const Cents stands = m_lie == Lie::RestKeepsAllowance || agreed == 0
                             ? charge.amount
                             : times(charge.amount, wanted, agreed);
    if (isLast(order) || m_lie == Lie::AllowanceWhole)
        return stands - given;
    Cents here = 0;
    for (const PaperLine &line : paper.lines)
        if (line.order == order)
            here += line.amount;
    return wanted == 0 ? stands - given : std::min(times(stands, here, wanted), stands - given);
}

// Law sheet 5.2, 3: in proportion to the groups; the largest takes the rounding rest.
std::vector<Cents> Oracle::split(Cents amount, const std::vector<Cents> &weights) const
{
    Cents whole = 0, given = 0;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        whole += weights[i];
        if (weights[i] > weights[largest])
            largest = i;
    }
    std::vector<Cents> parts;
    for (const Cents weight : weights) {
        if (m_lie == Lie::SplitEqually)
            parts.push_back(times(amount, 1, static_cast<Cents>(weights.size())));
        else
            parts.push_back(whole == 0 ? 0 : times(amount, weight, whole));
        given += parts.back();
    }
    if (!parts.empty())
        parts[m_lie == Lie::RestToTheLast ? parts.size() - 1 : largest] += amount - given;
    return parts;
}

// In proportion, by largest remainder: no part is a cent off.
std::vector<Cents> Oracle::byRemainder(Cents amount, const std::vector<Cents> &weights) const
{
    Cents whole = 0, given = 0;
    for (const Cents weight : weights)
        whole += weight;
    if (whole == 0)
        return split(amount, weights);
    std::vector<Cents> parts;
    std::vector<std::pair<Fraction, std::size_t>> remainders;
    for (const Cents weight : weights) {
        const Fraction exact(Fraction::Wide(amount) * weight, whole);
        Cents floor = exact.nearest();
        if (exact < Fraction(floor))
            --floor;
        remainders.emplace_back(exact - Fraction(floor), parts.size());
        parts.push_back(floor);
        given += floor;
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return b.first < a.first; });
    for (std::size_t i = 0; given < amount; ++i, ++given)
        ++parts[remainders[i].second];
    return parts;
}

// A percentage is one allowance a group, of what the percentages before it have left; rule 21: without a rate of its
// own a charge follows the goods.
void Oracle::addShares(Paper &paper, int order) const
{
    Sums goods;
    int lastDay = 0;
    for (const PaperLine &line : paper.lines) {
        if (line.order != order)
            continue;
        goods[line.key] += line.amount;
        for (const Delivered &part : m_delivered)
            if (part.order == order && part.line == line.line && part.delivery == line.delivery)
                lastDay = std::max(lastDay, part.day);
    }
    Sums left = goods;
    const auto &charges = m_life.orders[static_cast<std::size_t>(order)].charges;
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const Charge &charge = charges[i];
        const int number = static_cast<int>(i);
        const Cents sign = charge.isAllowance ? -1 : 1;
        std::optional<Key> own;
        if (charge.taxClass) {
            const Category found = category(*charge.taxClass, {}, false);
            own = Key{found, found == Category::S ? rateOn(*charge.taxClass, m_life.year, lastDay) : 0};
        }
        const auto add = [&](const Key &key, Cents amount) {
            if (amount != 0)
                paper.shares.push_back({order, number, key, sign * amount, charge.noCashDiscount});
        };
        if (charge.percent != 0) {
            for (auto &[key, base] : left) {
                if (own && *own != key)
                    continue;
                const Cents part =
                    times(m_lie == Lie::PercentOfTheWhole ? goods[key] : base, charge.percent, 10'000);
                add(key, part);
                base -= charge.isAllowance ? part : 0;
            }
            continue;
        }
        const Cents amount = std::max<Cents>(due(order, number, paper), 0);
        if (own) {
            add(*own, amount);
            continue;
        }
        std::vector<Cents> weights;
        for (const auto &[key, sum] : goods)
            weights.push_back(sum);
        const std::vector<Cents> parts = split(amount, weights);
        std::size_t part = 0;
        for (const auto &[key, sum] : goods)
            add(key, parts[part++]);
    }
}

Cents Oracle::taxOn(Cents base, qint64 rate) const
{
    if (m_lie == Lie::TaxDown)
        return base * rate / 10'000;
    return times(base, rate, 10'000);
}

Cents Oracle::netOf(Cents gross, qint64 rate) const
{
    if (m_lie == Lie::GrossTimesRate)
        return gross - times(gross, rate, 10'000);
    return times(gross, 10'000, 10'000 + rate);
}

// BR-CO-17 and law sheet 5.2, 4 and 5: once a group, on net sums added, of gross sums taken out.
void Oracle::takeTax(Paper &paper) const
{
    Sums sums, byLine;
    for (const PaperLine &line : paper.lines) {
        sums[line.key] += line.amount;
        byLine[line.key] += m_life.isGross ? line.amount - netOf(line.amount, line.key.rate)
                                           : taxOn(line.amount, line.key.rate);
    }
    for (const Share &share : paper.shares) {
        sums[share.key] += share.amount;
        byLine[share.key] += m_life.isGross ? share.amount - netOf(share.amount, share.key.rate)
                                            : taxOn(share.amount, share.key.rate);
    }
    for (const auto &[key, amount] : sums) {
        const Cents base = m_life.isGross ? netOf(amount, key.rate) : amount;
        const Cents tax = m_lie == Lie::TaxPerLine ? byLine[key]
                          : m_life.isGross         ? amount - base
                                                   : taxOn(base, key.rate);
        paper.groups[key] = {m_life.isGross ? amount - tax : base, tax};
    }
}

// Of a group, on the price basis.
Cents Oracle::outsideSum(const Paper &paper, const Key &key) const
{
    Cents outside = 0;
    for (const PaperLine &line : paper.lines)
        if (line.key == key && line.noCashDiscount)
            outside += line.amount;
    for (const Share &share : paper.shares)
        if (share.key == key && share.noCashDiscount)
            outside += share.amount;
    return m_lie == Lie::DiscountOnAll ? 0 : outside;
}

// The same with its tax, which is computed on the sum.
Cents Oracle::outsideDiscount(Cents sum, const Key &key) const
{
    return m_life.isGross ? sum : sum + taxOn(sum, key.rate);
}

Cents Oracle::onBasis(Cents net, const Key &key) const
{
    return m_life.isGross ? net + taxOn(net, key.rate) : net;
}

void Oracle::sum(Paper &paper) const
{
    if (paper.groups.empty())
        takeTax(paper);
    paper.net = paper.tax = paper.discountable = 0;
    for (const auto &[key, group] : paper.groups) {
        paper.net += group.base;
        paper.tax += group.tax;
        paper.discountable += group.base + group.tax - outsideDiscount(outsideSum(paper, key), key);
    }
    paper.gross = paper.net + paper.tax;
    post(paper);
}

namespace {

QString revenueAccount(const Key &key)
{
    switch (key.category) {
    case Category::S:
        return key.rate == 1'900   ? u"8400"_s
               : key.rate == 700   ? u"8300"_s
               : key.rate == 1'600 ? u"8340"_s
                                   : u"8200"_s;
    case Category::Z:
        return u"8290"_s;
    case Category::E:
        return u"8100"_s;
    case Category::AE:
        return u"8337"_s;
    case Category::K:
        return u"8125"_s;
    case Category::G:
        return u"8120"_s;
    case Category::O:
        return u"8338"_s;
    }
    return {};
}

QString vatAccount(qint64 rate)
{
    return rate == 1'900 ? u"1776"_s : rate == 700 ? u"1771"_s : rate == 1'600 ? u"1775"_s : u"1770"_s;
}

QString discountAccount(const Key &key)
{
    if (key.category == Category::K)
        return u"8743"_s;
    return key.rate == 1'900 ? u"8736"_s : key.rate == 700 ? u"8731"_s : u"8730"_s;
}

} // namespace

// Law sheet 10, SKR03: the receivable against revenue and VAT of each group.
void Oracle::post(Paper &paper) const
{
    paper.ledger.clear();
    paper.ledger[u"1400"_s] += paper.gross;
    for (const auto &[key, group] : paper.groups) {
        paper.ledger[revenueAccount(key)] -= group.base;
        if (group.tax != 0)
            paper.ledger[vatAccount(key.rate)] -= group.tax;
    }
}

// § 17 Abs. 1 UStG: base and tax shrink by the same percentage in every group that earns the discount.
std::map<QString, Cents> Oracle::discountLedger(const Standing &of, const Paper *correction,
                                                Cents amount) const
{
    std::vector<Cents> weights;
    std::vector<Key> keys;
    for (const auto &[key, group] : correction != nullptr ? correction->groups : of.groups) {
        const Cents outside = correction != nullptr ? outsideSum(*correction, key) : of.outside.at(key);
        weights.push_back(group.base + group.tax - outsideDiscount(outside, key));
        keys.push_back(key);
    }
    if (m_lie == Lie::DiscountIntoLargest) {
        const auto largest = std::max_element(weights.begin(), weights.end());
        for (Cents &weight : weights)
            weight = &weight == &*largest ? 1 : 0;
    }
    const std::vector<Cents> parts = byRemainder(amount, weights);
    std::map<QString, Cents> ledger;
    ledger[u"1400"_s] -= amount;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Cents net = netOf(parts[i], keys[i].rate);
        ledger[discountAccount(keys[i])] += net;
        if (net != parts[i])
            ledger[vatAccount(keys[i].rate)] += parts[i] - net;
    }
    return ledger;
}

} // namespace kontorist::exact

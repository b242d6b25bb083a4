#include "core/base/text.h"
#include "tests/exact/oracle_own.h"

#include <algorithm>

namespace kontorist::exact {

Oracle::Standing *Oracle::standing(const Step &step)
{
    if (m_invoices.empty())
        return nullptr;
    Standing &found = m_invoices[static_cast<std::size_t>(step.which) % m_invoices.size()];
    return found.isCancelled || found.isEmpty() ? nullptr : &found;
}

void Oracle::addWish(Act &act, const Pick &pick, const Standing &of) const
{
    if (pick.how == Pick::How::Charge) {
        if (of.shares.empty())
            return;
        const int share = static_cast<int>(static_cast<std::size_t>(pick.line) % of.shares.size());
        const Cents stands = of.shares[static_cast<std::size_t>(share)];
        const Cents amount = stands * pick.eighths / 8;
        if (amount > 0 && std::none_of(act.charges.begin(), act.charges.end(),
                                       [&](const Act::ChargeWish &each) { return each.share == share; }))
            act.charges.push_back({share, amount});
        return;
    }
    const auto line = static_cast<std::size_t>(pick.line) % of.quantities.size();
    if (std::any_of(act.wishes.begin(), act.wishes.end(),
                    [&](const Act::Wish &each) { return each.line == static_cast<int>(line); }))
        return;
    if (pick.how == Pick::How::Amount) {
        const Key &key = of.invoice.lines[line].key; // an amount is said without tax
        const Cents amount = of.amounts[line] * pick.eighths / (m_life.isGross ? 20 : 16);
        if (onBasis(amount, key) >= of.amounts[line])
            return; // all of it: that is a quantity
        if (amount > 0)
            act.wishes.push_back({static_cast<int>(line), {}, amount, false});
        return;
    }
    const qint64 grain = of.quantities[line] % 10'000 == 0 ? 10'000 : 1;
    const qint64 quantity = of.quantities[line] * pick.eighths / 8 / grain * grain;
    if (quantity > 0)
        act.wishes.push_back({static_cast<int>(line), quantity, {}, pick.how == Pick::How::Rebilled});
}

bool Oracle::addWishes(Act &act, const Step &step, const Standing &of) const
{
    for (const Pick &pick : step.picks)
        addWish(act, pick, of);
    return !act.wishes.empty() || !act.charges.empty();
}

// What stands of a line less the line computed again with the remaining quantity; of an amount that was credited, the
// part that belongs to the remaining pieces stays credited.
void Oracle::creditLines(Paper &paper, const Act &act, const Standing &of, std::vector<qint64> &left) const
{
    for (const Act::Wish &wish : act.wishes) {
        const auto i = static_cast<std::size_t>(wish.line);
        PaperLine line = of.invoice.lines[i];
        line.quantity = -wish.quantity.value_or(0);
        if (wish.amount) {
            line.amount = -onBasis(*wish.amount, line.key);
        } else {
            left[i] -= *wish.quantity;
            const Line &agreed = m_life.orders[static_cast<std::size_t>(line.order)]
                                     .lines[static_cast<std::size_t>(line.line)];
            Cents remains = amountOf(agreed, left[i]);
            if (of.reductions[i] != 0)
                remains -= times(of.reductions[i], left[i], of.quantities[i]);
            line.amount = remains - of.amounts[i];
        }
        paper.lines.push_back(line);
    }
}

// What an allowance comes to with the remaining quantities (positive).
Cents Oracle::shrunk(const Standing &of, std::size_t number, Sums &left, const Sums &goods,
                     const std::vector<qint64> &pieces) const
{
    const Share &share = of.invoice.shares[number];
    const Charge &charge =
        m_life.orders[static_cast<std::size_t>(share.order)].charges[static_cast<std::size_t>(share.charge)];
    if (charge.percent != 0) {
        const Cents part = times(left[share.key], charge.percent, 10'000);
        left[share.key] -= part;
        return part;
    }
    Cents before = 0;
    bool hasPieces = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const PaperLine &line = of.invoice.lines[i];
        if (line.order == share.order && line.key == share.key)
            before += line.amount;
        hasPieces = hasPieces || (line.order == share.order && pieces[i] != 0);
    }
    if (before == 0)
        return hasPieces ? std::abs(share.amount) : 0;
    const auto now = goods.find(share.key);
    return times(std::abs(share.amount), now == goods.end() ? 0 : now->second, before);
}

void Oracle::creditShares(Paper &paper, const Act &act, const Standing &of,
                          const std::vector<qint64> &left) const
{
    for (std::size_t order = 0; order < m_life.orders.size(); ++order) {
        Sums goods;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const PaperLine &line = of.invoice.lines[i];
            if (line.order == static_cast<int>(order))
                goods[line.key] +=
                    amountOf(m_life.orders[order].lines[static_cast<std::size_t>(line.line)], left[i]);
        }
        Sums rest = goods;
        for (std::size_t i = 0; i < of.shares.size(); ++i) {
            Share share = of.invoice.shares[i];
            if (share.order != static_cast<int>(order))
                continue;
            Cents remains = of.shares[i];
            if (share.amount < 0 && m_lie != Lie::AllowancesStay)
                remains = -shrunk(of, i, rest, goods, left);
            if (share.amount > 0 && m_lie == Lie::ChargesShrink)
                remains = shrunk(of, i, rest, goods, left);
            for (const Act::ChargeWish &wish : act.charges)
                if (static_cast<std::size_t>(wish.share) == i)
                    remains -= wish.amount;
            share.amount = remains - of.shares[i];
            if (share.amount != 0)
                paper.shares.push_back(share);
        }
    }
}

// The correction that empties a group takes the rest of it, tax and all.
void Oracle::emptyGroups(Paper &paper, const Standing &of) const
{
    for (auto &[key, group] : paper.groups) {
        const Group &stands = of.groups.at(key);
        const bool isEmptied = m_life.isGross ? stands.base + stands.tax + group.base + group.tax == 0
                                              : stands.base + group.base == 0;
        if (isEmptied && m_lie != Lie::NoRest)
            group = {-stands.base, -stands.tax};
    }
}

// Rule 24: what earns cash discount is what stands, less what stands outside it.
void Oracle::takeDiscountable(Paper &paper, const Standing &of) const
{
    paper.discountable = paper.gross;
    for (const auto &[key, outside] : of.outside)
        paper.discountable -=
            outsideDiscount(outside + outsideSum(paper, key), key) - outsideDiscount(outside, key);
}

Paper Oracle::corrected(const Act &act, const Standing &of) const
{
    Paper paper;
    std::vector<qint64> left = of.quantities;
    creditLines(paper, act, of, left);
    creditShares(paper, act, of, left);
    takeTax(paper);
    emptyGroups(paper, of);
    sum(paper);
    takeDiscountable(paper, of);
    return paper;
}

void Oracle::correct(const Step &step)
{
    Standing *of = standing(step);
    Act act{step.kind, 0, m_day};
    if (of == nullptr || !addWishes(act, step, *of))
        return;
    act.which = static_cast<int>(of - m_invoices.data());
    // An allowance may fall away that is worth more than the goods, or stay without what it is taken of.
    const Paper paper = corrected(act, *of);
    Cents net = paper.net, gross = paper.gross;
    for (const auto &[key, group] : of->groups) {
        net += group.base;
        gross += group.base + group.tax;
    }
    if (paper.gross <= 0 && net >= 0 && gross >= 0)
        settle(act, paper, *of);
}

void Oracle::cancel(const Step &step)
{
    Standing *of = standing(step);
    if (of == nullptr)
        return;
    Act act{step.kind, static_cast<int>(of - m_invoices.data()), m_day};
    Paper paper;
    for (std::size_t i = 0; i < of->quantities.size(); ++i) {
        PaperLine line = of->invoice.lines[i];
        line.quantity = -of->quantities[i];
        line.amount = -of->amounts[i];
        if (line.quantity != 0 || line.amount != 0)
            paper.lines.push_back(line);
    }
    for (std::size_t i = 0; i < of->shares.size(); ++i) {
        Share share = of->invoice.shares[i];
        share.amount = -of->shares[i];
        if (share.amount != 0)
            paper.shares.push_back(share);
    }
    for (const auto &[key, group] : of->groups)
        if (group.base != 0 || group.tax != 0)
            paper.groups[key] = {-group.base, -group.tax};
    sum(paper);
    takeDiscountable(paper, *of);
    settle(act, paper, *of);
    of->isCancelled = true;
}

// What the allowances follow: the goods that were taken back, whatever was credited for them before.
Cents Oracle::goodsOf(const Act::Wish &wish, const PaperLine &line, const Standing &of) const
{
    const Line &agreed =
        m_life.orders[static_cast<std::size_t>(line.order)].lines[static_cast<std::size_t>(line.line)];
    const qint64 left = of.quantities[static_cast<std::size_t>(wish.line)];
    return amountOf(agreed, left + *wish.quantity) - amountOf(agreed, left);
}

// Which pieces and which part of the allowances can be billed again: of a cancellation all that stood, of a correction
// what it says.
void Oracle::takeBack(const Act &act, const Paper &paper, Standing &of)
{
    const bool isWhole = act.kind == Step::Kind::Cancel;
    for (const Share &share : paper.shares) {
        Cents again = 0, all = 0;
        for (std::size_t i = 0; i < act.wishes.size(); ++i) {
            const PaperLine &line = paper.lines[i];
            if (!act.wishes[i].quantity || line.order != share.order || line.key != share.key)
                continue;
            const Cents goods = goodsOf(act.wishes[i], line, of);
            all += goods;
            again += act.wishes[i].rebill ? goods : 0;
        }
        const Cents back = std::abs(share.amount);
        m_given[static_cast<std::size_t>(share.order)][static_cast<std::size_t>(share.charge)] -=
            isWhole                        ? back
            : all == 0 || share.amount < 0 ? 0 // a charge that was given back is not asked for again
                                           : times(back, again, all);
    }
    for (std::size_t i = 0; i < paper.lines.size(); ++i) {
        const PaperLine &line = paper.lines[i];
        if (!isWhole && !act.wishes[i].rebill)
            continue;
        for (Delivered &part : m_delivered)
            if (part.order == line.order && part.line == line.line && part.delivery == line.delivery)
                part.billed += line.quantity;
    }
    of.isCancelled = of.isCancelled || isWhole;
}

namespace {

void add(std::map<QString, Cents> &stands, const std::map<QString, Cents> &ledger)
{
    for (const auto &[account, amount] : ledger)
        if (account != u"1400")
            stands[account] += amount;
}

} // namespace

// Taken back to the last cent, it has not been: nothing of it stays on its accounts, whatever was rounded before.
std::map<QString, Cents> Oracle::comesBack(const Standing &of, const Paper &correction, Cents amount) const
{
    if (amount != of.discountTaken || m_lie == Lie::DiscountLeavesCents)
        return discountLedger(of, &correction, -amount);
    std::map<QString, Cents> ledger{{u"1400"_s, amount}};
    for (const auto &[account, stands] : of.discountStands)
        ledger[account] = -stands;
    return ledger;
}

// Rule 24: what was taken comes back as the part of it that the correction takes of the sum it was taken on.
void Oracle::settle(const Act &act, Paper paper, Standing &of)
{
    Event event{act, paper};
    const Cents whole = m_lie == Lie::DiscountAfterwards ? of.invoice.discountable : of.discountable;
    if (of.discountTaken != 0 && whole != 0) {
        event.discount =
            std::clamp<Cents>(times(of.discountTaken, -paper.discountable, whole), 0, of.discountTaken);
        if (event.discount != 0)
            event.discountLedger = comesBack(of, paper, event.discount);
    }
    of.discountTaken -= event.discount;
    add(of.discountStands, event.discountLedger);
    for (const PaperLine &credit : paper.lines) {
        for (std::size_t i = 0; i < of.quantities.size(); ++i) {
            const PaperLine &line = of.invoice.lines[i];
            if (line.order != credit.order || line.line != credit.line || line.delivery != credit.delivery)
                continue;
            const qint64 left = of.quantities[i] + credit.quantity;
            of.reductions[i] = credit.quantity == 0 ? of.reductions[i] - credit.amount
                                                    : times(of.reductions[i], left, of.quantities[i]);
            of.quantities[i] = left;
            of.amounts[i] += credit.amount;
        }
    }
    for (const Share &credit : paper.shares)
        for (std::size_t i = 0; i < of.shares.size(); ++i)
            if (of.invoice.shares[i].order == credit.order && of.invoice.shares[i].charge == credit.charge &&
                of.invoice.shares[i].key == credit.key)
                of.shares[i] += credit.amount;
    for (const auto &[key, group] : paper.groups) {
        of.groups[key].base += group.base;
        of.groups[key].tax += group.tax;
        of.outside[key] += outsideSum(paper, key);
    }
    of.discountable += paper.discountable;
    takeBack(act, paper, of);
    m_events.push_back(event);
}

// Rule 24: of gross less corrections less what is outside cash discount.
void Oracle::pay(const Step &step)
{
    Standing *of = standing(step);
    if (of == nullptr || of->isPaid || of->discountable <= 0)
        return;
    Event event{Act{step.kind, static_cast<int>(of - m_invoices.data()), m_day}};
    Cents open = 0;
    for (const auto &[key, group] : of->groups)
        open += group.base + group.tax;
    event.discount = times(of->discountable, m_life.cashDiscount, 10'000);
    event.act.amount = open - event.discount;
    if (event.discount == 0 || event.act.amount <= 0)
        return;
    event.discountLedger = discountLedger(*of, nullptr, event.discount);
    add(of->discountStands, event.discountLedger);
    of->discountTaken = event.discount;
    of->isPaid = true;
    m_events.push_back(event);
}

} // namespace kontorist::exact

#include "core/base/text.h"
#include "tests/exact/oracle_own.h"

#include <algorithm>
#include <set>

namespace kontorist::exact {

using test::Fraction;

qint64 rateOn(Class taxClass, int year, int day)
{
    const bool lowered = year == 2020 && day >= 11; // lives of 2020 begin on the twentieth of June
    switch (taxClass) {
    case Class::Standard:
        return lowered ? 1'600 : 1'900;
    case Class::Reduced:
        return lowered ? 500 : 700;
    default:
        return 0;
    }
}

Oracle::Oracle(const Life &life, Lie lie) : m_life(life), m_lie(lie)
{
    for (const Order &order : life.orders) {
        m_cancelled.emplace_back(order.lines.size(), 0);
        m_given.emplace_back(order.charges.size(), 0);
    }
}

Oracle::~Oracle() = default;

std::vector<Event> Oracle::lived()
{
    for (const Step &step : m_life.steps) {
        m_day += step.days;
        if (!play(step))
            break;
    }
    return std::move(m_events);
}

bool Oracle::play(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Deliver:
        deliver(step);
        break;
    case Step::Kind::CancelRest:
        cancelRest(step);
        break;
    case Step::Kind::Bill:
        return bill(step);
    case Step::Kind::Correct:
        correct(step);
        break;
    case Step::Kind::Cancel:
        cancel(step);
        break;
    case Step::Kind::Pay:
        pay(step);
        break;
    }
    return true;
}

qint64 Oracle::open(int order, int line) const
{
    const auto o = static_cast<std::size_t>(order);
    const auto l = static_cast<std::size_t>(line);
    qint64 left = m_life.orders[o].lines[l].ordered - m_cancelled[o][l];
    for (const Delivered &part : m_delivered)
        if (part.order == order && part.line == line)
            left -= part.quantity;
    return left;
}

// Whole pieces where there are only such.
std::vector<Act::Moved> Oracle::moved(const Step &step) const
{
    const auto &lines = m_life.orders[static_cast<std::size_t>(step.which) % m_life.orders.size()].lines;
    const int order = static_cast<int>(static_cast<std::size_t>(step.which) % m_life.orders.size());
    std::map<int, qint64> all;
    for (const Pick &pick : step.picks) {
        const int line = static_cast<int>(static_cast<std::size_t>(pick.line) % lines.size());
        const qint64 left = open(order, line);
        const qint64 grain = left % 10'000 == 0 ? 10'000 : 1;
        all[line] = left * pick.eighths / 8 / grain * grain;
    }
    if (step.picks.empty())
        for (std::size_t i = 0; i < lines.size(); ++i)
            all[static_cast<int>(i)] = open(order, static_cast<int>(i));
    std::vector<Act::Moved> moved;
    for (const auto &[line, quantity] : all)
        if (quantity > 0)
            moved.push_back({line, quantity});
    return moved;
}

void Oracle::deliver(const Step &step)
{
    Act act{step.kind, static_cast<int>(static_cast<std::size_t>(step.which) % m_life.orders.size()), m_day,
            moved(step)};
    if (act.moved.empty())
        return;
    for (const Act::Moved &each : act.moved)
        m_delivered.push_back({act.which, each.line, m_deliveries, m_day, each.quantity, 0});
    ++m_deliveries;
    m_events.push_back({act});
}

void Oracle::cancelRest(const Step &step)
{
    Act act{step.kind, static_cast<int>(static_cast<std::size_t>(step.which) % m_life.orders.size()), m_day,
            moved(step)};
    if (act.moved.empty())
        return;
    for (const Act::Moved &each : act.moved)
        m_cancelled[static_cast<std::size_t>(act.which)][static_cast<std::size_t>(each.line)] +=
            each.quantity;
    m_events.push_back({act});
}

// Law sheet 5.2, 2: full = round2(quantity × price / base quantity), then its discount, rounded for itself.
Cents Oracle::amountOf(const Line &line, qint64 quantity) const
{
    const Fraction exact(Fraction::Wide(quantity) * line.price,
                         Fraction::Wide(line.factor) * line.per * 10'000);
    if (m_lie == Lie::DiscountInOne)
        return (exact * Fraction(10'000 - line.discount, 10'000)).nearest();
    const Cents full = exact.nearest();
    return full - times(full, line.discount, 10'000);
}

Cents Oracle::worth(int order, bool ordered) const
{
    Cents sum = 0;
    const auto &lines = m_life.orders[static_cast<std::size_t>(order)].lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        sum += amountOf(lines[i],
                        lines[i].ordered - (ordered ? 0 : m_cancelled[static_cast<std::size_t>(order)][i]));
    return sum;
}

// The table of tax cases, law sheet 2.3.
Category Oracle::category(Class taxClass, const std::optional<Category> &given, bool isService) const
{
    if (given)
        return *given;
    switch (m_life.taxCase) {
    case Case::Standard:
        return taxClass == Class::Zero ? Category::Z : taxClass == Class::Exempt ? Category::E : Category::S;
    case Case::IntraCommunity:
        return isService ? Category::AE : Category::K;
    case Case::ReverseCharge:
    case Case::ReverseChargeService:
        return Category::AE;
    case Case::Export:
        return Category::G;
    case Case::OutsideScope:
        return Category::O;
    case Case::SmallBusiness:
    case Case::Exempt:
        return Category::E;
    }
    return Category::S;
}

Key Oracle::keyOf(const Line &line, int day) const
{
    const Category found = category(line.taxClass, line.category, line.isService);
    return {found, found == Category::S ? rateOn(line.taxClass, m_life.year, day) : 0};
}

bool Oracle::isLast(int order) const
{
    const std::size_t lines = m_life.orders[static_cast<std::size_t>(order)].lines.size();
    for (std::size_t i = 0; i < lines; ++i)
        if (open(order, static_cast<int>(i)) > 0)
            return false;
    return true; // a bill takes all that is delivered
}

bool Oracle::bill(const Step &step)
{
    const int wanted =
        step.which < 0 ? -1 : static_cast<int>(static_cast<std::size_t>(step.which) % m_life.orders.size());
    Paper paper;
    std::set<int> orders;
    for (const Delivered &part : m_delivered) {
        if ((wanted >= 0 && part.order != wanted) || part.quantity == part.billed)
            continue;
        const Line &line =
            m_life.orders[static_cast<std::size_t>(part.order)].lines[static_cast<std::size_t>(part.line)];
        const qint64 quantity = part.quantity - part.billed;
        paper.lines.push_back({part.order, part.line, part.delivery, keyOf(line, part.day), quantity,
                               amountOf(line, quantity), line.noCashDiscount});
        orders.insert(part.order);
    }
    if (paper.lines.empty())
        return true;
    std::stable_sort(paper.lines.begin(), paper.lines.end(),
                     [](const PaperLine &a, const PaperLine &b) { return a.order < b.order; });
    for (const int order : orders)
        addShares(paper, order);
    sum(paper);
    for (const auto &[key, group] : paper.groups)
        if (group.base < 0)
            return false;
    for (Delivered &part : m_delivered)
        if (wanted < 0 || part.order == wanted)
            part.billed = part.quantity;
    for (const Share &share : paper.shares)
        m_given[static_cast<std::size_t>(share.order)][static_cast<std::size_t>(share.charge)] +=
            std::abs(share.amount);
    Standing standing{paper, {}, {}, {}, {}, paper.groups, paper.discountable, 0, {}, {}, false, false};
    for (const PaperLine &line : paper.lines) {
        standing.quantities.push_back(line.quantity);
        standing.amounts.push_back(line.amount);
        standing.reductions.push_back(0);
    }
    for (const Share &share : paper.shares)
        standing.shares.push_back(share.amount);
    for (const auto &[key, group] : paper.groups)
        standing.outside[key] = outsideSum(paper, key);
    m_invoices.push_back(standing);
    m_events.push_back({Act{step.kind, wanted, m_day}, paper});
    return true;
}

} // namespace kontorist::exact

#include "tests/exact/life.h"

#include "core/base/text.h"

#include <array>
#include <QStringList>

namespace kontorist::exact {

namespace {

int below(Random &random, int end)
{
    return static_cast<int>(random() % static_cast<quint64>(end));
}

bool oneIn(Random &random, int many)
{
    return below(random, many) == 0;
}

template<class T, std::size_t N>
T oneOf(Random &random, const std::array<T, N> &all)
{
    return all[random() % N];
}

Class anyClass(Random &random, int year)
{
    constexpr std::array all{Class::Standard, Class::Standard, Class::Reduced,
                             Class::Reduced,  Class::Exempt,   Class::Zero};
    const Class found = oneOf(random, all);
    return found == Class::Zero && year == 2020 ? Class::Reduced : found; // there was none yet
}

Line anyLine(Random &random, const Life &life)
{
    Line line;
    constexpr std::array<qint64, 5> whole{10'000, 100'000, 1'000'000, 990'000, 3'330'000};
    constexpr std::array<qint64, 6> sizes{1, 100, 10'000, 1'000'000, 100'000'000, 3'000'000'000};
    const qint64 most = oneOf(random, sizes) + 1;
    line.price =
        oneIn(random, 3) ? oneOf(random, whole) : static_cast<qint64>(random() % static_cast<quint64>(most));
    if (oneIn(random, 2))
        line.price =
            line.price / 10'000 * 10'000 + 10'000 * below(random, 5'000); // whole cents are the usual
    constexpr std::array<qint64, 6> pers{1, 1, 1, 1, 100, 1000};
    line.per = oneOf(random, pers);
    constexpr std::array<qint64, 6> packs{10'000, 10'000, 10'000, 60'000, 120'000, 70'000};
    line.factor = oneOf(random, packs);
    line.ordered = 10'000LL * (1 + below(random, oneIn(random, 6) ? 2'000 : 30));
    if (line.factor == 10'000 && oneIn(random, 4))
        line.ordered = 1 + below(random, 1'000'000); // weights
    constexpr std::array<qint64, 7> discounts{0, 0, 0, 250, 750, 1'000, 3'333};
    line.discount = oneOf(random, discounts);
    line.taxClass = anyClass(random, life.year);
    line.noCashDiscount = oneIn(random, 6);
    if (life.taxCase == Case::IntraCommunity)
        line.isService = oneIn(random, 4);
    if (life.taxCase == Case::Standard && oneIn(random, 10))
        line.category = oneOf(random, std::array{Category::E, Category::AE, Category::K, Category::G});
    return line;
}

Charge anyCharge(Random &random, const Life &life)
{
    Charge charge;
    charge.isAllowance = oneIn(random, 2);
    constexpr std::array<qint64, 6> percents{100, 250, 500, 333, 1'000, 1'775};
    if (oneIn(random, 2))
        charge.percent = oneOf(random, percents);
    else
        charge.amount = 1 + below(random, charge.isAllowance ? 600 : 3'000);
    if (oneIn(random, 3))
        charge.taxClass = anyClass(random, life.year);
    charge.eachDelivery = !charge.isAllowance && charge.percent == 0 && oneIn(random, 3);
    charge.noCashDiscount = oneIn(random, 6);
    return charge;
}

std::vector<Pick> anyPicks(Random &random, bool mixed)
{
    std::vector<Pick> picks;
    const int many = 1 + below(random, 4);
    for (int i = 0; i < many; ++i) {
        Pick pick{below(random, 12), 1 + below(random, 8), Pick::How::Quantity};
        if (oneIn(random, 3))
            pick.eighths = 8;
        if (mixed)
            pick.how = oneOf(random, std::array{Pick::How::Quantity, Pick::How::Quantity, Pick::How::Rebilled,
                                                Pick::How::Amount, Pick::How::Charge});
        picks.push_back(pick);
    }
    return picks;
}

void addDeliveries(Life &life, Random &random, bool joint)
{
    const int orders = static_cast<int>(life.orders.size());
    const int rounds = 1 + below(random, 3);
    for (int round = 0; round < rounds; ++round) {
        for (int order = 0; order < orders; ++order) {
            for (int more = below(random, 2); more >= 0; --more)
                life.steps.push_back({Step::Kind::Deliver, order, below(random, 7), anyPicks(random, false)});
            if (round + 1 == rounds && oneIn(random, 3))
                life.steps.push_back({Step::Kind::CancelRest, order, 0, anyPicks(random, false)});
            if (round + 1 == rounds && oneIn(random, 2)) // all that is left of it
                life.steps.push_back({Step::Kind::Deliver, order, 1, {}});
            if (!joint)
                life.steps.push_back({Step::Kind::Bill, order, below(random, 2), {}});
        }
        if (joint)
            life.steps.push_back({Step::Kind::Bill, -1, below(random, 2), {}});
    }
}

void addAftermath(Life &life, Random &random)
{
    for (int more = below(random, 6); more > 0; --more) {
        const int which = below(random, 4);
        switch (below(random, 7)) {
        case 0:
            life.steps.push_back({Step::Kind::Pay, which, 1, {}});
            break;
        case 1:
            life.steps.push_back({Step::Kind::Cancel, which, 1, {}});
            break;
        case 2:
            life.steps.push_back({Step::Kind::Bill, oneIn(random, 2) ? -1 : which, 1, {}});
            break;
        default:
            life.steps.push_back({Step::Kind::Correct, which, 1, anyPicks(random, true)});
        }
    }
}

template<class T>
std::vector<T> without(std::vector<T> all, std::size_t index)
{
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    return all;
}

void addPlainer(std::vector<Life> &all, const Life &life, std::size_t order, std::size_t line)
{
    const auto with = [&](auto change) {
        Life other = life;
        change(other.orders[order].lines[line]);
        all.push_back(other);
    };
    const Line &now = life.orders[order].lines[line];
    if (now.discount != 0)
        with([](Line &each) { each.discount = 0; });
    if (now.per != 1)
        with([](Line &each) { each.per = 1; });
    if (now.factor != 10'000)
        with([](Line &each) { each.factor = 10'000; });
    if (now.noCashDiscount)
        with([](Line &each) { each.noCashDiscount = false; });
    if (now.category)
        with([](Line &each) { each.category.reset(); });
    if (now.ordered > 10'000)
        with([](Line &each) {
            each.ordered = each.ordered / 20'000 * 10'000 + 10'000 * (each.ordered < 20'000);
        });
}

QString text(const Line &line)
{
    return u"  line %1 at %2/%3 x%4 -%5 class %6%7%8%9"_s.arg(line.ordered)
        .arg(line.price)
        .arg(line.per)
        .arg(line.factor)
        .arg(line.discount)
        .arg(static_cast<int>(line.taxClass))
        .arg(line.category ? u" category %1"_s.arg(static_cast<int>(*line.category)) : QString())
        .arg(line.isService ? u" service"_s : QString())
        .arg(line.noCashDiscount ? u" noCash"_s : QString());
}

QString text(const Charge &charge)
{
    return u"  %1 %2%3%4%5"_s.arg(charge.isAllowance ? u"allowance"_s : u"charge"_s)
        .arg(charge.percent != 0 ? u"%1 bp"_s.arg(charge.percent) : u"%1 ct"_s.arg(charge.amount))
        .arg(charge.taxClass ? u" class %1"_s.arg(static_cast<int>(*charge.taxClass)) : QString())
        .arg(charge.eachDelivery ? u" each"_s : QString())
        .arg(charge.noCashDiscount ? u" noCash"_s : QString());
}

} // namespace

Life anyLife(Random &random, int manyLines)
{
    Life life;
    life.isGross = oneIn(random, 2);
    life.year = oneIn(random, 4) ? 2020 : 2026;
    if (oneIn(random, 2))
        life.taxCase = static_cast<Case>(below(random, 8));
    life.cashDiscount = oneOf(random, std::array<qint64, 3>{200, 300, 250});
    const bool joint = oneIn(random, 4);
    const int orders = joint ? 2 + below(random, 2) : 1;
    for (int i = 0; i < orders; ++i) {
        Order order;
        for (int more = below(random, manyLines); more >= 0; --more)
            order.lines.push_back(anyLine(random, life));
        for (int more = below(random, 4); more > 0; --more)
            order.charges.push_back(anyCharge(random, life));
        life.orders.push_back(order);
    }
    addDeliveries(life, random, joint);
    addAftermath(life, random);
    return life;
}

std::vector<Life> smaller(const Life &life)
{
    std::vector<Life> all;
    const auto add = [&](auto change) {
        Life other = life;
        change(other);
        all.push_back(other);
    };
    for (std::size_t i = life.orders.size(); i-- > 1;)
        add([i](Life &other) { other.orders = without(other.orders, i); });
    for (std::size_t i = life.steps.size(); i-- > 0;)
        add([i](Life &other) { other.steps = without(other.steps, i); });
    for (std::size_t o = 0; o < life.orders.size(); ++o) {
        for (std::size_t i = life.orders[o].lines.size(); i-- > 0 && life.orders[o].lines.size() > 1;)
            add([=](Life &other) { other.orders[o].lines = without(other.orders[o].lines, i); });
        for (std::size_t i = life.orders[o].charges.size(); i-- > 0;)
            add([=](Life &other) { other.orders[o].charges = without(other.orders[o].charges, i); });
        for (std::size_t i = 0; i < life.orders[o].lines.size(); ++i)
            addPlainer(all, life, o, i);
    }
    for (std::size_t s = 0; s < life.steps.size(); ++s)
        for (std::size_t i = life.steps[s].picks.size(); i-- > 1;)
            add([=](Life &other) { other.steps[s].picks = without(other.steps[s].picks, i); });
    if (life.year != 2026)
        add([](Life &other) { other.year = 2026; });
    if (life.isGross)
        add([](Life &other) { other.isGross = false; });
    return all;
}

QString text(const Life &life)
{
    QStringList lines{
        u"%1 prices, case %2, year %3, cash discount %4 bp"_s.arg(life.isGross ? u"gross"_s : u"net"_s)
            .arg(static_cast<int>(life.taxCase))
            .arg(life.year)
            .arg(life.cashDiscount)};
    for (const Order &order : life.orders) {
        lines.append(u"order"_s);
        for (const Line &line : order.lines)
            lines.append(text(line));
        for (const Charge &charge : order.charges)
            lines.append(text(charge));
    }
    static constexpr std::array kinds{"deliver", "cancel rest", "bill", "correct", "cancel", "pay"};
    for (const Step &step : life.steps) {
        QString line = u"+%1 %2 %3"_s.arg(step.days)
                           .arg(QLatin1StringView(kinds[static_cast<std::size_t>(step.kind)]))
                           .arg(step.which);
        for (const Pick &pick : step.picks)
            line += u" [%1: %2/8 %3]"_s.arg(pick.line)
                        .arg(pick.eighths)
                        .arg(QLatin1Char("QRAC"[static_cast<int>(pick.how)]));
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace kontorist::exact

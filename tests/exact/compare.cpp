#include "tests/exact/compare.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "tests/exact/house.h"

#include <algorithm>

namespace kontorist::exact {

using test::Fraction;

namespace {

QString written(const Key &key)
{
    return u"%1/%2"_s.arg(QLatin1Char("SZEAKGO"[static_cast<int>(key.category)])).arg(key.rate);
}

QString figure(const QString &name, Cents oracle, Cents house)
{
    return oracle == house ? QString() : u"%1: oracle %2, house %3"_s.arg(name).arg(oracle).arg(house);
}

template<class Parts>
std::map<QString, Cents> named(const Parts &parts)
{
    std::map<QString, Cents> all;
    for (const auto &[name, amount] : parts)
        if (amount != 0)
            all[name] += amount;
    return all;
}

QString compared(const QString &what, const std::map<QString, Cents> &oracle,
                 const std::map<QString, Cents> &house)
{
    std::map<QString, std::pair<Cents, Cents>> both;
    for (const auto &[name, amount] : named(oracle))
        both[name].first = amount;
    for (const auto &[name, amount] : named(house))
        both[name].second = amount;
    for (const auto &[name, amounts] : both)
        if (const QString found = figure(what + u' ' + name, amounts.first, amounts.second); !found.isEmpty())
            return found;
    return {};
}

std::map<QString, Cents> lines(const Paper &paper)
{
    std::map<QString, Cents> all;
    for (const PaperLine &line : paper.lines)
        all[u"%1.%2.%3 %4"_s.arg(line.order).arg(line.line).arg(line.delivery).arg(written(line.key))] +=
            line.amount;
    return all;
}

std::map<QString, Cents> shares(const Paper &paper)
{
    std::map<QString, Cents> all;
    for (const Share &share : paper.shares)
        all[u"%1.%2 %3"_s.arg(share.order).arg(share.charge).arg(written(share.key))] += share.amount;
    return all;
}

std::map<QString, Cents> groups(const Paper &paper, Cents Group::*part)
{
    std::map<QString, Cents> all;
    for (const auto &[key, group] : paper.groups)
        all[written(key)] = group.*part;
    return all;
}

bool isMixed(const Paper &paper, const Key &key)
{
    bool adds = false, takes = false;
    const auto look = [&](const auto &part) {
        adds = adds || (part.key == key && part.amount > 0);
        takes = takes || (part.key == key && part.amount < 0);
    };
    std::for_each(paper.lines.begin(), paper.lines.end(), look);
    std::for_each(paper.shares.begin(), paper.shares.end(), look);
    return adds && takes;
}

// Law sheet 5.2, 5: the lines share the group's net by largest remainder, each off by less than two cents; where parts
// of a group take away from others, the rounding of their small sum weighs more on each.
QString nets(const Paper &house, bool isGross)
{
    for (const auto &[key, group] : house.groups) {
        Cents nets = 0;
        const bool isWide = isMixed(house, key);
        const auto add = [&, &own = key](const Key &of, Cents amount, Cents net) -> QString {
            if (of != own)
                return {};
            nets += net;
            if (!isGross)
                return figure(u"net of an amount"_s, amount, net);
            const Fraction exact = Fraction(Fraction::Wide(amount) * 10'000, 10'000 + own.rate);
            return isWide || (Fraction(net) - exact).absolute() < Fraction(2)
                       ? QString()
                       : u"net %1 of %2"_s.arg(net).arg(amount);
        };
        for (const PaperLine &line : house.lines)
            if (const QString found = add(line.key, line.amount, line.net); !found.isEmpty())
                return found;
        for (const Share &share : house.shares)
            if (const QString found = add(share.key, share.amount, share.net); !found.isEmpty())
                return found;
        if (nets != group.base)
            return u"nets of "_s + written(key) + u" come to %1, not %2"_s.arg(nets).arg(group.base);
    }
    return {};
}

QString sums(const Paper &oracle, const Paper &house, bool isGross)
{
    for (const QString &found :
         {compared(u"line"_s, lines(oracle), lines(house)),
          compared(u"share"_s, shares(oracle), shares(house)),
          compared(u"base"_s, groups(oracle, &Group::base), groups(house, &Group::base)),
          compared(u"tax"_s, groups(oracle, &Group::tax), groups(house, &Group::tax)),
          figure(u"net"_s, oracle.net, house.net), figure(u"tax"_s, oracle.tax, house.tax),
          figure(u"gross"_s, oracle.gross, house.gross),
          figure(u"discountable"_s, oracle.discountable, house.discountable), nets(house, isGross),
          compared(u"account"_s, oracle.ledger, house.ledger)})
        if (!found.isEmpty())
            return found;
    return {};
}

} // namespace

QString difference(const Event &oracle, const Event &house, bool isGross)
{
    if (oracle.paper.has_value() != house.paper.has_value())
        return u"a document is missing"_s;
    if (oracle.paper)
        if (const QString found = sums(*oracle.paper, *house.paper, isGross); !found.isEmpty())
            return found;
    if (const QString found = figure(u"cash discount"_s, oracle.discount, house.discount); !found.isEmpty())
        return found;
    return compared(u"cash discount's account"_s, oracle.discountLedger, house.discountLedger);
}

QString difference(const Life &life, Lie lie)
{
    House house(life);
    int number = 0;
    for (const Event &event : Oracle(life, lie).lived()) {
        ++number;
        QString found;
        try {
            found = difference(event, house.played(event.act), life.isGross);
        } catch (const Error &error) {
            found = u"refused: "_s + name(error.fault());
        }
        if (!found.isEmpty())
            return u"event %1: "_s.arg(number) + found;
    }
    return {};
}

QString kindOf(const QString &difference)
{
    QString kind = difference.section(u": "_s, 1);
    kind.removeIf([](QChar each) { return !each.isLetter(); });
    return kind;
}

int documents(const std::vector<Event> &events)
{
    return static_cast<int>(std::count_if(events.begin(), events.end(),
                                          [](const Event &each) { return each.paper.has_value(); }));
}

} // namespace kontorist::exact

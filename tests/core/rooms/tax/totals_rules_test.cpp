#include "core/tax/totals_rules.h"

#include "tests/support/fraction.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

#include <map>

namespace kontorist::totals_rules_test {

using test::Fraction;

namespace {

const TaxKey full{TaxCategory::S, Percent::whole(19)};
const TaxKey reduced{TaxCategory::S, Percent::whole(7)};
const TaxKey none{TaxCategory::Z, Percent()};

TaxKey anyKey()
{
    return *rc::gen::element(full, reduced, none, TaxKey{TaxCategory::S, Percent(550)});
}

Money anyAmount(qint64 most = 10'000'000)
{
    return Money(*rc::gen::inRange<qint64>(0, most));
}

QList<TaxedAmount> anyLines()
{
    QList<TaxedAmount> lines;
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i)
        lines.append({anyKey(), anyAmount(), *rc::gen::arbitrary<bool>()});
    return lines;
}

QList<Adjustment> anyAdjustments()
{
    QList<Adjustment> all;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        Adjustment one;
        one.kind = *rc::gen::element(Adjustment::Kind::Allowance, Adjustment::Kind::Charge);
        if (*rc::gen::arbitrary<bool>())
            one.percent = Percent(*rc::gen::inRange<qint64>(1, 10'000));
        else
            one.amount = anyAmount(100'000);
        if (*rc::gen::arbitrary<bool>())
            one.key = anyKey();
        all.append(one);
    }
    return all;
}

// What the law and EN 16931 ask for, from the lines up, without the house's help.
std::map<TaxKey, qint64> sumsByHand(const QList<TaxedAmount> &lines, const QList<Adjustment> &adjustments)
{
    std::map<TaxKey, qint64> sums, left;
    for (const TaxedAmount &line : lines)
        left[line.key] += line.amount.minor();
    const std::map<TaxKey, qint64> goods = left;
    sums = goods;
    qint64 whole = 0;
    for (const auto &[key, sum] : goods)
        whole += sum;
    for (const Adjustment &each : adjustments) {
        const qint64 sign = each.kind == Adjustment::Kind::Allowance ? -1 : 1;
        if (each.percent) {
            for (auto &[key, base] : left) {
                if (each.key && *each.key != key)
                    continue;
                const qint64 part =
                    (Fraction(base) * Fraction(each.percent->basisPoints(), 10'000)).nearest();
                sums[key] += sign * part;
                if (sign < 0)
                    base -= part;
            }
        } else if (each.key) {
            sums[*each.key] += sign * each.amount->minor();
        } else {
            qint64 given = 0;
            auto largest = goods.begin();
            for (auto group = goods.begin(); group != goods.end(); ++group) {
                const qint64 part =
                    whole == 0 ? 0
                               : (Fraction(each.amount->minor()) * Fraction(group->second, whole)).nearest();
                sums[group->first] += sign * part;
                given += part;
                if (group->second > largest->second)
                    largest = group;
            }
            sums[largest->first] += sign * (each.amount->minor() - given);
        }
    }
    return sums;
}

Fraction rateOf(const TaxKey &key)
{
    return Fraction(key.rate.basisPoints(), 10'000);
}

} // namespace

TEST_CASE("a net document: tax is computed once for each rate, on the sum of its lines, half away from zero")
{
    rc::prop("any document", [] {
        const QList<TaxedAmount> lines = anyLines();
        const QList<Adjustment> adjustments = anyAdjustments();
        const Totals totals = totals_rules::totals(PriceBasis::Net, lines, adjustments);
        qint64 net = 0, tax = 0;
        const std::map<TaxKey, qint64> sums = sumsByHand(lines, adjustments);
        RC_ASSERT(totals.groups.size() == qsizetype(sums.size()));
        for (const TaxGroup &group : totals.groups) {
            const qint64 base = sums.at(group.key);
            RC_ASSERT(group.base.minor() == base);
            RC_ASSERT(group.tax.minor() == (Fraction(base) * rateOf(group.key)).nearest());
            net += base;
            tax += group.tax.minor();
        }
        RC_ASSERT(totals.net.minor() == net);
        RC_ASSERT(totals.tax.minor() == tax);
        RC_ASSERT(totals.gross.minor() == net + tax);
    });
}

TEST_CASE(
    "a gross document: what the customer pays is the sum of the lines, and tax is taken out once for each rate")
{
    rc::prop("any document", [] {
        const QList<TaxedAmount> lines = anyLines();
        const QList<Adjustment> adjustments = anyAdjustments();
        const Totals totals = totals_rules::totals(PriceBasis::Gross, lines, adjustments);
        qint64 gross = 0;
        for (const auto &[key, sum] : sumsByHand(lines, adjustments)) {
            const auto group =
                std::find_if(totals.groups.begin(), totals.groups.end(),
                             [&, wanted = key](const TaxGroup &each) { return each.key == wanted; });
            RC_ASSERT(group != totals.groups.end());
            RC_ASSERT(group->base.minor() == (Fraction(sum) / (Fraction(1) + rateOf(key))).nearest());
            RC_ASSERT(group->base.minor() + group->tax.minor() == sum);
            gross += sum;
        }
        RC_ASSERT(totals.gross.minor() == gross);
        RC_ASSERT((totals.net + totals.tax).minor() == gross);
    });
}

TEST_CASE("the lines of a gross document share their group's net to the cent, each off by less than one")
{
    rc::prop("any lines", [] {
        const QList<TaxedAmount> lines = anyLines();
        const Totals totals = totals_rules::totals(PriceBasis::Gross, lines, QList<Adjustment>());
        for (const TaxGroup &group : totals.groups) {
            qint64 shared = 0;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines[i].key != group.key)
                    continue;
                shared += totals.lineNets[i].minor();
                const Fraction exact = Fraction(lines[i].amount.minor()) / (Fraction(1) + rateOf(group.key));
                // one cent for the line, and its part of the cent that rounding the group has cost
                RC_ASSERT((Fraction(totals.lineNets[i].minor()) - exact).absolute() < Fraction(2));
            }
            RC_ASSERT(shared == group.base.minor());
        }
    });
}

TEST_CASE("a credit mirrors its invoice to the cent")
{
    rc::prop("any lines", [] {
        QList<TaxedAmount> lines = anyLines();
        const PriceBasis basis = *rc::gen::element(PriceBasis::Net, PriceBasis::Gross);
        const Totals there = totals_rules::totals(basis, lines, QList<Adjustment>());
        for (TaxedAmount &line : lines)
            line.amount = -line.amount;
        const Totals back = totals_rules::totals(basis, lines, QList<Adjustment>());
        RC_ASSERT(back.net == -there.net);
        RC_ASSERT(back.tax == -there.tax);
        RC_ASSERT(back.gross == -there.gross);
    });
}

TEST_CASE("what stands outside cash discount is exactly what is marked so")
{
    rc::prop("any document", [] {
        const QList<TaxedAmount> lines = anyLines();
        const Totals totals = totals_rules::totals(PriceBasis::Gross, lines, QList<Adjustment>());
        qint64 discountable = 0;
        for (const TaxedAmount &line : lines)
            discountable += line.noCashDiscount ? 0 : line.amount.minor();
        RC_ASSERT(totals.discountable.minor() == discountable);
    });
    QList<TaxedAmount> lines{{full, Money(10'000), false}, {full, Money(1'000), true}};
    CHECK(totals_rules::totals(PriceBasis::Net, lines, QList<Adjustment>()).discountable == Money(11'900));
    lines[1].noCashDiscount = false;
    CHECK(totals_rules::totals(PriceBasis::Net, lines, QList<Adjustment>()).discountable == Money(13'090));
}

TEST_CASE("an amount is divided without a cent lost or made")
{
    rc::prop("any weights", [] {
        QList<Money> weights;
        const int count = *rc::gen::inRange(1, 9);
        qint64 whole = 0;
        for (int i = 0; i < count; ++i) {
            weights.append(anyAmount());
            whole += weights.last().minor();
        }
        const Money amount(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000));
        const QList<Money> split = totals_rules::split(amount, weights);
        const QList<Money> distributed = totals_rules::distributed(amount, weights);
        Money splitSum, distributedSum;
        for (int i = 0; i < count; ++i) {
            splitSum += split[i];
            distributedSum += distributed[i];
            if (whole > 0) {
                const Fraction exact = Fraction(amount.minor()) * Fraction(weights[i].minor(), whole);
                RC_ASSERT((Fraction(distributed[i].minor()) - exact).absolute() < Fraction(1));
            }
        }
        RC_ASSERT(splitSum == amount);
        RC_ASSERT(distributedSum == amount);
    });
}

TEST_CASE("sums that everybody can check with a pencil")
{
    // three lines of 0.33 at 19 %: 0.99 × 0.19 = 0.1881; by line it would be 0.18
    const Totals net = totals_rules::totals(
        PriceBasis::Net, {{full, Money(33), false}, {full, Money(33), false}, {full, Money(33), false}},
        QList<Adjustment>());
    CHECK(net.tax == Money(19));
    CHECK(net.gross == Money(118));
    // half a cent goes away from zero: 0.50 × 0.19 = 0.095
    CHECK(totals_rules::totals(PriceBasis::Net, {{full, Money(50), false}}, QList<Adjustment>()).tax ==
          Money(10));
    CHECK(totals_rules::totals(PriceBasis::Net, {{full, Money(-50), false}}, QList<Adjustment>()).tax ==
          Money(-10));
    // 10.00 off goods of 75.00 at 19 % and 25.00 at 7 %
    Adjustment off;
    off.amount = Money(1'000);
    const Totals less = totals_rules::totals(
        PriceBasis::Net, {{full, Money(7'500), false}, {reduced, Money(2'500), false}}, {off});
    REQUIRE(less.shares.size() == 2);
    CHECK(less.net == Money(9'000));
    CHECK(less.tax == Money(1'283 + 158)); // 67.50 × 0.19 = 12.825; 22.50 × 0.07 = 1.575
    // 119.00 with tax is 100.00 without
    CHECK(totals_rules::totals(PriceBasis::Gross, {{full, Money(11'900), false}}, QList<Adjustment>()).net ==
          Money(10'000));
}

} // namespace kontorist::totals_rules_test

#include "core/receivables/payment_rules.h"

#include "tests/support/fraction.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist::payment_rules_test {

using test::Fraction;

namespace {

const QDate issued(2026, 11, 2);

PayableInvoice invoice(qint64 open, qint64 discountBase)
{
    PayableInvoice invoice;
    invoice.item.document = 1;
    invoice.item.number = u"RE-2026-00001"_s;
    invoice.item.amount = Money(open);
    invoice.item.open = Money(open);
    invoice.issuedOn = issued;
    invoice.terms = {30, {{10, Percent::whole(3)}, {20, Percent::whole(2)}}};
    invoice.discountBase = Money(discountBase);
    return invoice;
}

Money discountAfter(const PayableInvoice &which, int days)
{
    return payment_rules::discountOn(which, issued.addDays(days));
}

} // namespace

TEST_CASE("cash discount holds through its last day, by the value date, from what is discountable")
{
    const PayableInvoice whole = invoice(10'000, 9'000);
    CHECK(discountAfter(whole, 0) == Money(270));
    CHECK(discountAfter(whole, 10) == Money(270));
    CHECK(discountAfter(whole, 11) == Money(180));
    CHECK(discountAfter(whole, 20) == Money(180));
    CHECK(discountAfter(whole, 21).isZero());
    CHECK(discountAfter(invoice(10'000, 0), 0).isZero());
    CHECK(discountAfter(invoice(100, 9'000), 0) == Money(100)); // never more than is open
}

TEST_CASE("what an invoice takes, and what of it is cash discount, is exact to the cent")
{
    rc::prop("any invoice, any payment, any day", [] {
        const qint64 open = *rc::gen::inRange<qint64>(1, 1'000'000);
        const qint64 base = *rc::gen::inRange<qint64>(0, open + 1);
        const qint64 paid = *rc::gen::inRange<qint64>(1, 1'200'000);
        const int days = *rc::gen::inRange(0, 30);
        const qint64 rate = days <= 10 ? 3 : days <= 20 ? 2 : 0;
        const qint64 most = (Fraction(base) * Fraction(rate, 100)).nearest();
        const payment_rules::Share share =
            payment_rules::share(invoice(open, base), {u"RE"_s, {}, {}}, Money(paid), issued.addDays(days));
        const qint64 rest = open - std::min(open, paid);
        RC_ASSERT(share.amount.minor() == std::min(open, paid));
        RC_ASSERT(share.discount.minor() == (rest > 0 && rest <= most ? rest : 0));
    });
}

TEST_CASE("more than is open is refused, with what is open")
{
    const PayableInvoice one = invoice(10'000, 10'000);
    const auto share = [&](std::optional<Money> amount, std::optional<Money> discount) {
        return payment_rules::share(one, {u"RE"_s, amount, discount}, Money(50'000), issued.addDays(25));
    };
    CHECK(share(Money(10'000), {}).amount == Money(10'000));
    CHECK_FAULT(Fault::AboveOpen, share(Money(10'001), {}));
    CHECK_FAULT(Fault::AboveOpen, share(Money(9'800), Money(201)));
    CHECK(share({}, Money(200)).amount == Money(9'800));
    CHECK_FAULT(Fault::AboveOpen, share({}, Money(10'001)));
}

TEST_CASE("money and credits are used up in their order, and nothing is spent twice")
{
    rc::prop("any sources, any invoices", [] {
        QList<payment_rules::Source> sources;
        qint64 available = 0;
        const int sourceCount = *rc::gen::inRange(1, 5);
        for (int i = 0; i < sourceCount; ++i) {
            sources.append({100 + i, Money(*rc::gen::inRange<qint64>(0, 5'000))});
            available += sources.last().available.minor();
        }
        QList<payment_rules::Share> shares;
        qint64 wanted = 0;
        const int shareCount = *rc::gen::inRange(1, 5);
        for (int i = 0; i < shareCount; ++i) {
            shares.append({200 + i, Money(*rc::gen::inRange<qint64>(0, 5'000)),
                           Money(*rc::gen::inRange<qint64>(0, 50))});
            wanted += shares.last().amount.minor();
        }
        QList<Allocation> all;
        const auto fault = test::faultOf([&] { all = payment_rules::allocations(sources, shares, issued); });
        RC_ASSERT(fault == (wanted > available ? std::optional(Fault::ItemsExceedPayment) : std::nullopt));
        if (fault)
            return;
        for (const payment_rules::Share &share : shares) {
            Money amount, discount;
            for (const Allocation &each : all)
                if (each.target == share.invoice) {
                    amount += each.amount;
                    discount += each.discount;
                }
            RC_ASSERT(amount == share.amount);
            RC_ASSERT(discount == share.discount);
        }
        bool wasLeft = false; // once a source has something left, none behind it gives anything
        for (const payment_rules::Source &source : sources) {
            Money spent;
            for (const Allocation &each : all)
                if (each.source == source.document)
                    spent += each.amount;
            RC_ASSERT(spent <= source.available);
            RC_ASSERT(!(wasLeft && spent.isPositive()));
            wasLeft = wasLeft || spent < source.available;
        }
    });
}

TEST_CASE("an advance contains its tax by the order's groups, to the cent")
{
    rc::prop("any order", [] {
        Totals order;
        for (const int rate : {0, 7, 19}) {
            const Money base(*rc::gen::inRange<qint64>(0, 100'000));
            order.groups.append(
                {{TaxCategory::S, Percent::whole(rate)}, base, Percent::whole(rate).of(base)});
            order.gross += order.groups.last().gross();
        }
        RC_PRE(order.gross.isPositive());
        const Money amount(*rc::gen::inRange<qint64>(1, order.gross.minor() + 1));
        Money sum;
        for (const TaxGroup &group : payment_rules::advanceGroups(order, amount)) {
            const Fraction rate(group.key.rate.basisPoints(), 10'000);
            RC_ASSERT(group.base.minor() ==
                      (Fraction(group.gross().minor()) / (Fraction(1) + rate)).nearest());
            sum += group.gross();
        }
        RC_ASSERT(sum == amount);
    });
}

} // namespace kontorist::payment_rules_test

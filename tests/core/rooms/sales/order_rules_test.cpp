#include "core/sales/order_rules.h"

#include "tests/support/builders.h"
#include "tests/support/test.h"

#include <map>

namespace kontorist::order_rules_test {

using test::anOrder;

namespace {

const QDate today(2026, 11, 24);

using enum OrderAct;
constexpr OrderAct acts[] = {Change, Accept, Release, Unrelease,         Hold,  Lift, Confirm, Cancel,
                             Pick,   Pack,   Ship,    OrderAct::Invoice, Return};

// What each state allows, and why it refuses the rest: the whole table, so that nothing is allowed by accident.
struct State
{
    OrderState state;
    QList<OrderAct> allows;
    Fault otherwise;
    std::map<OrderAct, Fault> except = {};
};

QList<State> table()
{
    return {
        {OrderState::Quote, {Change, Accept, Confirm, Cancel}, Fault::OrderIsQuote},
        {OrderState::Entered,
         {Change, Release, Hold, Lift, Confirm, Cancel},
         Fault::OrderNotReleased,
         {{Accept, Fault::OrderIsNoQuote}}},
        {OrderState::Released,
         {Change, Unrelease, Hold, Lift, Confirm, Cancel, Pick, Pack, Ship, OrderAct::Invoice, Return},
         Fault::OrderAlreadyReleased,
         {{Accept, Fault::OrderIsNoQuote}}},
        {OrderState::Closed, {Return, Confirm}, Fault::OrderClosed},
        {OrderState::Cancelled, {}, Fault::OrderCancelled},
    };
}

OrderContext context()
{
    OrderContext context;
    context.today = today;
    return context;
}

QList<OrderHold> held()
{
    return {{OrderHoldId(1), OrderHold::Kind::Manual, u"calls back"_s, today, u"Hanna"_s}};
}

} // namespace

TEST_CASE("each state of an order allows what it must and refuses everything else for its own reason")
{
    for (const State &row : table())
        for (const OrderAct act : acts) {
            const Order order = anOrder().withLine(u"BROT"_s, 3).inState(row.state);
            const auto objected = order_rules::objection(order, act);
            INFO(word(row.state).toStdString() << ", act " << static_cast<int>(act));
            if (row.allows.contains(act)) {
                CHECK(!objected);
                continue;
            }
            const auto exception = row.except.find(act);
            REQUIRE(objected);
            CHECK(objected->fault == (exception == row.except.end() ? row.otherwise : exception->second));
            CHECK(objected->subject == order.number);
        }
}

TEST_CASE("a hold stops goods, not papers")
{
    const Order order = anOrder().withLine(u"BROT"_s, 3).inState(OrderState::Released);
    for (const OrderAct act : {Pick, Pack, Ship})
        CHECK(order_rules::objection(order, act, held())->fault == Fault::OrderHeld);
    for (const OrderAct act : {Change, Cancel, Confirm, OrderAct::Invoice, Lift})
        CHECK(!order_rules::objection(order, act, held()));
    const Order entered = anOrder().inState(OrderState::Entered);
    CHECK(order_rules::objection(entered, Release, held())->fault == Fault::OrderHeld);
}

TEST_CASE("a taken quote and a closed order refuse in different words")
{
    Order quote = anOrder().inState(OrderState::Quote);
    quote.state = OrderState::Closed;
    CHECK(order_rules::objection(quote, Accept)->fault == Fault::QuoteAlreadyTaken);
    CHECK(order_rules::objection(anOrder().inState(OrderState::Closed), Ship)->fault == Fault::OrderClosed);
}

TEST_CASE("release and its reverse leave an order as it was")
{
    const Order order = anOrder().withLine(u"BROT"_s, 3);
    const Order released = order_rules::released(order, today, 1'000);
    CHECK(released.state == OrderState::Released);
    CHECK(released.releasedOn == today);
    const Order back = order_rules::unreleased(released);
    CHECK(back.state == OrderState::Entered);
    CHECK(!back.releasedOn.isValid());
    CHECK(back.releasedAt == 0);
    CHECK_FAULT(Fault::OrderAlreadyReleased, order_rules::released(released, today, 1'000));
    CHECK_FAULT(Fault::OrderNotReleased, order_rules::unreleased(order));
}

TEST_CASE("only what has not moved can be cancelled")
{
    const Order order =
        anOrder().withLine(u"BROT"_s, 10).withLine(u"MEHL"_s, 5).inState(OrderState::Released);
    QList<LineProgress> progress = test::untouched(order);
    progress[0].shipped = Quantity::whole(3);
    progress[0].staged = Quantity::whole(2);
    const auto cancel = [&](const QList<order_rules::Cancellation> &lines) {
        return order_rules::cancelled(order, lines, progress, context());
    };
    CHECK(cancel({{1, Quantity::whole(5)}}).lines[0].cancelled == Quantity::whole(5));
    CHECK(cancel({{1, {}}}).lines[0].cancelled == Quantity::whole(5)); // all that is open
    CHECK_FAULT(Fault::AlreadyShipped, cancel({{1, Quantity::raw(50'001)}}));
    CHECK_FAULT(Fault::LineUnknown, cancel({{3, {}}}));
    CHECK_FAULT(Fault::AlreadyShipped, cancel({{1, Quantity::whole(3)}, {1, Quantity::whole(3)}}));
    CHECK(cancel({{1, Quantity::whole(2)}, {1, Quantity::whole(3)}}).lines[0].cancelled ==
          Quantity::whole(5));

    const Order rest = cancel({});
    CHECK(rest.state == OrderState::Released); // three are shipped, two are on their way
    CHECK(rest.lines[0].wanted() == Quantity::whole(5));
    CHECK(rest.lines[1].wanted().isZero());
    CHECK(rest.net == Money(500));
    const Order nothing = anOrder().withLine(u"BROT"_s, 10).inState(OrderState::Released);
    CHECK(order_rules::cancelled(nothing, {}, test::untouched(nothing), context()).state ==
          OrderState::Cancelled);
}

TEST_CASE("an order wants from stock what nothing has been done for yet")
{
    const Order order = anOrder()
                            .withLine(u"BROT"_s, 10)
                            .withLine(u"RAT"_s, 2, LineKind::Service)
                            .withLine(u"MEHL"_s, 4)
                            .inState(OrderState::Released);
    CHECK(order_rules::demands(order, {}, {}).size() == 2); // no service lies on a shelf
    QList<LineProgress> progress = test::untouched(order);
    progress[0].shipped = Quantity::whole(1);
    progress[0].staged = Quantity::whole(2);
    progress[0].reserved = Quantity::whole(3);
    progress[0].missing = Quantity::whole(1);
    progress[2].reserved = Quantity::whole(4);
    const QList<Demand> demands = order_rules::demands(order, progress, {});
    REQUIRE(demands.size() == 1);
    CHECK(demands[0].quantity == Quantity::whole(3));
    progress[2].shipped = Quantity::whole(4);
    progress[2].reserved = {};
    progress[2].replaceable = Quantity::whole(1); // one of it goes again
    CHECK(order_rules::demands(order, progress, {}).size() == 2);
}

TEST_CASE("credit and prepayment hold an order exactly when money is missing, and say how much")
{
    const Order order = anOrder().costing(Money(10'000));
    Party debtor;
    order_rules::Credit credit;
    const auto holds = [&](const Order &which) {
        return order_rules::creditHolds(which, debtor, credit, today, u"Hanna"_s);
    };
    CHECK(holds(order).isEmpty()); // no limit, no hold
    debtor.creditLimit = Money(15'000);
    credit.owed = Money(3'000);
    credit.undelivered = Money(2'000);
    CHECK(holds(order).isEmpty()); // the limit is reached, not passed
    credit.owed = Money(3'001);
    REQUIRE(holds(order).size() == 1);
    CHECK(holds(order)[0].kind == OrderHold::Kind::Credit);
    CHECK(holds(order)[0].reason == u"0.01");
    credit.paid = Money(1);
    CHECK(holds(order).isEmpty());

    debtor.creditLimit = Money();
    credit = {};
    credit.paid = Money(9'999);
    REQUIRE(holds(order).size() == 1);
    CHECK(holds(order)[0].kind == OrderHold::Kind::Prepayment);
    CHECK(holds(order)[0].reason == u"0.01");
    credit.paid = Money(10'000);
    CHECK(holds(order).isEmpty());
    debtor.creditLimit.reset();
    credit.paid = Money(5'000);
    CHECK(holds(anOrder().costing(Money(10'000)).paidBy(PayBy::Prepayment))[0].reason == u"50.00");
}

} // namespace kontorist::order_rules_test

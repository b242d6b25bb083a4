#include "core/stock/allocation_rules.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

#include <algorithm>
#include <map>

namespace kontorist::allocation_rules_test {

namespace {

const QDate today(2026, 11, 24);
const ArticleId bread(1);

Quantity pieces(int count)
{
    return Quantity::whole(count);
}

StockLevel heap(int place, int onHand, int reserved = 0, int priority = 1)
{
    StockLevel level;
    level.key = {bread, PlaceId(10 + place), {}};
    level.onHand = pieces(onHand);
    level.reserved = pieces(reserved);
    level.priority = priority;
    return level;
}

Demand demand(int line, int quantity)
{
    return {OrderLineId(line), OrderId(line), bread, pieces(quantity), {}, 0, {}};
}

Reservation waitingFor(int line, int quantity, QDate promised, qint64 releasedAt)
{
    return {OrderLineId(line),
            OrderId(line),
            {bread, outside::missing, {}},
            ReservationKind::Missing,
            pieces(quantity),
            {},
            promised,
            releasedAt,
            0};
}

QList<StockLevel> anyHeaps()
{
    QList<StockLevel> heaps;
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i) {
        const int onHand = *rc::gen::inRange(0, 20);
        heaps.append(heap(i, onHand, *rc::gen::inRange(0, onHand + 1), *rc::gen::inRange(1, 3)));
    }
    return heaps;
}

Quantity freeOf(const QList<StockLevel> &heaps)
{
    Quantity free;
    for (const StockLevel &level : heaps)
        free += level.free();
    return free;
}

} // namespace

TEST_CASE("who comes first gets what is there, and what nobody gets is a back-order")
{
    rc::prop("any stock, any demands", [] {
        const QList<StockLevel> heaps = anyHeaps();
        Booking booking(heaps);
        QList<Demand> demands;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 1; i <= count; ++i)
            demands.append(demand(i, *rc::gen::inRange(1, 15)));
        const QList<Reservation> got = allocation_rules::reserved(booking, demands);

        Quantity free = freeOf(heaps);
        for (const Demand &each : demands) {
            Quantity reserved, missing;
            for (const Reservation &reservation : got)
                if (reservation.line == each.line)
                    (reservation.kind == ReservationKind::Missing ? missing : reserved) +=
                        reservation.quantity;
            RC_ASSERT(reserved == std::min(free, each.quantity));
            RC_ASSERT(reserved + missing == each.quantity);
            free -= reserved;
        }
        std::map<PlaceId, Quantity> taken;
        for (const Reservation &reservation : got)
            if (reservation.kind == ReservationKind::Reserved)
                taken[reservation.key.place] += reservation.quantity;
        for (const StockLevel &level :
             heaps) // never more than lay there, and the better place is emptied first
            RC_ASSERT(taken[level.key.place] <= level.free());
        for (const StockLevel &better : heaps)
            for (const StockLevel &worse : heaps)
                if (better.priority < worse.priority && taken[worse.key.place].isPositive())
                    RC_ASSERT(taken[better.key.place] == better.free());
    });
}

TEST_CASE("goods that become free go to the earliest promise, then to who was released first")
{
    rc::prop("any waiting lines", [] {
        const QList<StockLevel> heaps = anyHeaps();
        Booking booking(heaps);
        QList<Reservation> waiting;
        const int count = *rc::gen::inRange(0, 7);
        for (int i = 1; i <= count; ++i)
            waiting.append(waitingFor(i, *rc::gen::inRange(1, 12), today.addDays(*rc::gen::inRange(0, 3)),
                                      *rc::gen::inRange(1, 4)));
        const Reallocation served = allocation_rules::served(booking, waiting);
        std::vector<std::tuple<QDate, qint64, qint64, Quantity>> queue;
        for (const Reservation &each : waiting)
            queue.emplace_back(each.promisedOn, each.releasedAt, each.line.value(), each.quantity);
        std::sort(queue.begin(), queue.end());
        Quantity free = freeOf(heaps);
        for (const auto &[promised, released, line, quantity] : queue) {
            Quantity begun, ended;
            for (const Reservation &each : served.begun)
                if (each.line.value() == line)
                    begun += each.quantity;
            for (const Reservation &each : served.ended)
                if (each.line.value() == line)
                    ended += each.quantity;
            RC_ASSERT(begun == std::min(free, quantity));
            RC_ASSERT(ended == begun);
            free -= begun;
        }
    });
}

TEST_CASE("an order that waits for everything gets everything or nothing")
{
    QList<Reservation> waiting{waitingFor(1, 6, today, 1), waitingFor(2, 6, today, 1)};
    for (Reservation &each : waiting) {
        each.order = OrderId(5);
        each.allOrNothing = 2;
    }
    Booking little({heap(0, 11)});
    CHECK(allocation_rules::served(little, waiting).isEmpty());
    Booking enough({heap(0, 5), heap(1, 7)});
    CHECK(allocation_rules::served(enough, waiting).ended.size() == 2);
    // it waits for a third line, which has not come: nothing
    for (Reservation &each : waiting)
        each.allOrNothing = 3;
    Booking more({heap(0, 100)});
    CHECK(allocation_rules::served(more, waiting).isEmpty());
}

TEST_CASE("only sellable goods of a place that ships are given away")
{
    QList<StockLevel> heaps{heap(0, 5), heap(1, 5), heap(2, 5)};
    heaps[0].kind = PlaceKind::Quarantine;
    heaps[1].shipsOrders = false;
    Booking booking(heaps);
    const QList<Reservation> got = allocation_rules::reserved(booking, {demand(1, 15)});
    REQUIRE(got.size() == 2);
    CHECK(got[0].key.place == PlaceId(12));
    CHECK(got[0].quantity == pieces(5));
    CHECK(got[1].quantity == pieces(10));
}

TEST_CASE("what a count has shown to be missing is taken from the latest promise")
{
    const QList<Reservation> reservations{waitingFor(1, 4, today, 1), waitingFor(2, 4, today.addDays(2), 1),
                                          waitingFor(3, 4, today.addDays(2), 2)};
    const QList<Reservation> chosen = allocation_rules::latest(reservations, pieces(6));
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0].line == OrderLineId(3));
    CHECK(chosen[1].line == OrderLineId(2));
    CHECK(chosen[1].quantity == pieces(2));
}

TEST_CASE("a promise is the first day on which so much can be there")
{
    rc::prop("any stock and any deliveries to come", [] {
        Availability availability;
        availability.onHand = pieces(*rc::gen::inRange(0, 10));
        availability.reserved = std::min(availability.onHand, pieces(*rc::gen::inRange(0, 10)));
        if (availability.available().isZero())
            availability.waiting = pieces(*rc::gen::inRange(0, 10));
        QDate day = today;
        const int count = *rc::gen::inRange(0, 5);
        for (int i = 0; i < count; ++i) {
            day = day.addDays(*rc::gen::inRange(0, 4));
            availability.incoming.append({pieces(*rc::gen::inRange(1, 8)), day, u"BE-1"_s});
        }
        const Quantity wanted = pieces(*rc::gen::inRange(1, 25));
        const QDate requested = *rc::gen::element(QDate(), today.addDays(-1), today.addDays(3));
        const Promise promise = promise_rules::promise(availability, wanted, {}, today, requested);

        // day by day: what is free, less who waits before us, plus what has come until then
        QDate found;
        for (QDate each = today; each <= today.addDays(30) && !found.isValid(); each = each.addDays(1)) {
            Quantity there = availability.available() - availability.waiting;
            for (const ExpectedReceipt &receipt : availability.incoming)
                if (receipt.on <= each)
                    there += receipt.quantity;
            if (there >= wanted)
                found = each;
        }
        if (found.isValid() && requested.isValid())
            found = std::max(found, requested);
        RC_ASSERT(promise.on == found);
        RC_ASSERT((promise.basis == PromiseBasis::Unknown) == !found.isValid());
    });
    CHECK(promise_rules::promise({}, pieces(1), 10, today, {}).on == today.addDays(10));
    CHECK(promise_rules::promise({}, pieces(1), 10, today, {}).basis == PromiseBasis::LeadTime);
}

} // namespace kontorist::allocation_rules_test

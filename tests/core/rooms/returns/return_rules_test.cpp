#include "core/returns/return_rules.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

namespace kontorist::return_rules_test {

namespace {

const QDate delivered(2026, 11, 2);

ReturnLine line(int orderLine)
{
    ReturnLine line;
    line.id = ReturnLineId(1);
    line.position = 1;
    line.orderLine = OrderLineId(orderLine);
    line.sku = u"BROT"_s;
    return line;
}

QList<Returnable> anyDeliveries()
{
    QList<Returnable> all;
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i) {
        const int quantity = *rc::gen::inRange(0, 10);
        all.append({DeliveryLineId(10 + i), OrderLineId(*rc::gen::inRange(1, 3)), Quantity::whole(quantity),
                    Quantity::whole(*rc::gen::inRange(0, quantity + 1)), delivered.addDays(i)});
    }
    return all;
}

} // namespace

TEST_CASE("no more comes back than went out, the oldest delivery first")
{
    rc::prop("any deliveries", [] {
        const QList<Returnable> before = anyDeliveries();
        QList<Returnable> left = before;
        Quantity out;
        for (const Returnable &each : before)
            if (each.orderLine == OrderLineId(1))
                out += each.quantity;
        const Quantity wanted = Quantity::whole(*rc::gen::inRange(1, 20));
        QList<ReturnReceipt> receipts;
        const auto fault = test::faultOf([&] { receipts = return_rules::receipts(line(1), left, wanted); });
        RC_ASSERT(fault == (wanted > out ? std::optional(Fault::AboveDelivered) : std::nullopt));
        if (fault)
            return;
        Quantity back;
        bool wasLeft = false;
        for (qsizetype i = 0; i < before.size(); ++i) {
            Quantity part, unbilled;
            for (const ReturnReceipt &receipt : receipts)
                if (receipt.deliveryLine == before[i].deliveryLine) {
                    part += receipt.quantity;
                    unbilled += receipt.unbilled;
                }
            if (before[i].orderLine != OrderLineId(1)) {
                RC_ASSERT(part.isZero());
                continue;
            }
            RC_ASSERT(left[i].quantity == before[i].quantity - part);
            RC_ASSERT(unbilled ==
                      std::min(part, before[i].unbilled)); // what was never billed needs no credit
            RC_ASSERT(!(wasLeft && part.isPositive()));
            wasLeft = wasLeft || part < before[i].quantity;
            back += part;
        }
        RC_ASSERT(back == wanted);
    });
}

TEST_CASE("each piece that was billed is credited once, on the invoice that billed it")
{
    rc::prop("any receipts and invoices", [] {
        QList<ReturnReceipt> receipts;
        QList<return_rules::BilledPiece> billed;
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            const int quantity = *rc::gen::inRange(1, 10);
            const int unbilled = *rc::gen::inRange(0, quantity + 1);
            receipts.append({0,
                             ReturnLineId(1),
                             DeliveryLineId(10 + i),
                             ArticleId(1),
                             {},
                             Quantity::whole(quantity),
                             Quantity::whole(unbilled)});
            billed.append({DeliveryLineId(10 + i), InvoiceId(*rc::gen::inRange(1, 3)), i + 1,
                           Quantity::whole(quantity - unbilled)});
        }
        Quantity wanted, credited;
        for (const ReturnReceipt &receipt : receipts)
            wanted += receipt.quantity - receipt.unbilled;
        for (const return_rules::CreditWish &wish : return_rules::credits(receipts, billed)) {
            RC_ASSERT(!wish.wishes.lines.isEmpty());
            for (const correction_rules::LineWish &each : wish.wishes.lines) {
                RC_ASSERT(billed[each.line - 1].invoice == wish.invoice);
                RC_ASSERT(*each.base <= billed[each.line - 1].standing);
                RC_ASSERT(!each.rebill);
                credited += *each.base;
            }
        }
        RC_ASSERT(credited == wanted);
    });
}

TEST_CASE("a consumer may withdraw through the fourteenth day, and nobody else at all")
{
    Party consumer;
    consumer.isConsumer = true;
    CHECK(!return_rules::withdrawalObjection(consumer, delivered, delivered));
    CHECK(!return_rules::withdrawalObjection(consumer, delivered, QDate(2026, 11, 16)));
    CHECK(return_rules::withdrawalObjection(consumer, delivered, QDate(2026, 11, 17))->fault ==
          Fault::WithdrawalTooLate);
    CHECK(return_rules::withdrawalObjection(Party(), delivered, delivered)->fault ==
          Fault::WithdrawalOnlyForConsumers);
}

TEST_CASE("a return has come as far as its last piece")
{
    ReturnCase returned;
    returned.lines = {line(1), line(2)};
    returned.lines[0].quantity = Quantity::whole(2);
    returned.lines[1].quantity = Quantity::whole(1);
    CHECK(return_rules::stateAfter(returned) == ReturnState::Open);
    returned.lines[0].received = Quantity::whole(2);
    CHECK(return_rules::stateAfter(returned) == ReturnState::Received);
    returned.lines[0].inspected = Quantity::whole(1);
    CHECK(return_rules::stateAfter(returned) == ReturnState::Received);
    returned.lines[0].inspected = Quantity::whole(2);
    CHECK(return_rules::stateAfter(returned) == ReturnState::Inspected);
    for (const ReturnState state : {ReturnState::Settled, ReturnState::Rejected}) {
        returned.state = state;
        CHECK(return_rules::objection(returned)->fault == Fault::ReturnClosed);
    }
}

} // namespace kontorist::return_rules_test

#include "core/billing/billing_run.h"
#include "core/billing/invoice_list_store.h"
#include "tests/app/conversation.h"

namespace kontorist::billing_preview_test {

using test::Conversation;

namespace {

void ship(Conversation &desk, const QString &customer, int quantity)
{
    const QString order =
        desk.done("order.take",
                  R"("customer": "%1", "lines": [{"sku": "BROT", "quantity": %2, "price": "10.00"}])",
                  customer, quantity)[u"order"_s]
            .toString();
    desk.done("delivery.ship", R"("order": "%1")", order);
}

QList<Money> planned(const Database &database, QDate today, std::optional<bool> collective)
{
    QList<Money> amounts;
    for (const run_rules::Unit &unit : billing_run::units(database, today, collective))
        for (const billing_run::Planned &each : billing_run::planned(database, unit, today))
            for (const Invoice &draft : each.drafts)
                amounts.append(draft.gross);
    return amounts;
}

} // namespace

BOTH("what a run would issue is what it issues, and looking at it writes nothing", company)
{
    Conversation desk(company);
    test::furnish(desk);
    ship(desk, u"10001"_s, 2);
    ship(desk, u"10001"_s, 3);
    const QDate today = company.session.today();
    const QList<Money> apart = planned(company.database(), today, false);
    const QList<Money> together = planned(company.database(), today, true);
    CHECK(apart.size() == 2);
    REQUIRE(together.size() == 1);
    CHECK(invoice_list_store::counts(company.database(), today).all == 0);
    QList<Money> issued;
    for (const Invoice &invoice : billing_run::run(company.session, today, true).issued)
        issued.append(invoice.gross);
    CHECK(issued == together);
    CHECK(planned(company.database(), today, true).isEmpty());
}

} // namespace kontorist::billing_preview_test

#include "ui/returns/return_facts.h"

#include "core/base/error.h"
#include "core/party/party_store.h"
#include "core/returns/return_rules.h"
#include "core/returns/return_store.h"
#include "core/sales/order_store.h"
#include "ui/text/error_text.h"

namespace kontorist {

bool ReturnFacts::hasArrived() const
{
    return std::ranges::any_of(returned.lines,
                               [](const ReturnLine &line) { return line.received.isPositive(); });
}

ReturnFacts ReturnFacts::of(const Database &database, const QString &number)
{
    ReturnFacts facts;
    try {
        facts.returned = return_store::load(database, return_store::idOf(database, number));
    } catch (const Refused &refused) {
        facts.missing = errorText(refused.reason());
        return facts;
    }
    const ReturnCase &returned = facts.returned;
    const Party customer = party_store::load(database, returned.customer);
    facts.customer = customer.number;
    facts.customerName = customer.name;
    if (!returned.order.isNull())
        facts.order = order_store::load(database, returned.order).number;
    facts.verdicts = return_list_store::verdicts(database, returned.id);
    facts.ending = return_list_store::ending(database, returned.id);
    facts.corrections = return_store::correctionsOf(database, returned.id);
    if (const auto objection = return_rules::objection(returned))
        facts.notStepped = errorText(*objection);
    return facts;
}

} // namespace kontorist

#include "ui/returns/return_facts.h"

#include "core/base/error.h"
#include "core/billing/billing_store.h"
#include "core/party/party_store.h"
#include "core/returns/return_rules.h"
#include "core/returns/return_store.h"
#include "core/sales/order_store.h"
#include "ui/text/error_text.h"

namespace kontorist {

namespace {

// As settling it would do, without doing it.
void foresee(const Database &database, ReturnFacts &facts)
{
    const QList<ReturnReceipt> receipts = return_store::receipts(database, facts.returned.id);
    for (const ReturnReceipt &receipt : receipts)
        facts.unbilled += receipt.unbilled;
    if (facts.returned.isWithoutOriginal || receipts.isEmpty())
        return;
    QList<return_rules::BilledPiece> billed;
    QList<InvoiceId> ids;
    for (const return_store::Billed &each : return_store::billed(database, receipts)) {
        billed.append({each.deliveryLine, each.invoice, each.line, each.standing});
        ids.append(each.invoice);
    }
    const auto invoices = billing_store::withCorrections(database, ids);
    for (const return_rules::CreditWish &wish :
         return_rules::credits(receipts, billed, facts.returned.number)) {
        const billing_store::Corrected &original = invoices[wish.invoice];
        const Invoice correction = correction_rules::corrected(original.invoice, original.corrections,
                                                               wish.wishes, database.clock().today());
        facts.credits.append({original.invoice.number, -correction.gross});
    }
}

} // namespace

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
    if (const auto objection = return_rules::objection(returned)) {
        facts.notStepped = errorText(*objection);
        return facts;
    }
    try {
        foresee(database, facts);
    } catch (const Refused &refused) {
        facts.notCredited = errorText(refused.reason());
    }
    return facts;
}

} // namespace kontorist

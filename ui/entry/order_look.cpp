#include "ui/entry/order_look.h"

#include "core/sales/order_context_store.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/stock/stock_store.h"

namespace kontorist {

namespace {

/// The order that is changed, as it is now.
struct Existing
{
    order_store::Found found;
    bool isThere = false;
};

Order computed(const OrderDraft &draft, const OrderContext &context, const Existing &existing)
{
    return existing.isThere
               ? order_rules::changed(existing.found.order, draft, context, existing.found.progress)
               : order_rules::entered(draft, context);
}

// An unknown article is the trouble of its line alone: each line is tried for itself when the whole does not go.
void sortOut(OrderLook &look, OrderDraft &draft, const OrderContext &context, const Existing &existing)
{
    QList<LineDraft> good;
    look.lineOf.clear();
    for (qsizetype i = 0; i < draft.lines->size(); ++i) {
        OrderDraft alone = draft;
        alone.lines = {(*draft.lines)[i]};
        try {
            if (!existing.isThere)
                computed(alone, context, existing);
            look.lineOf.append(good.size());
            good.append((*draft.lines)[i]);
        } catch (const Refused &refused) {
            look.lineOf.append(-1);
            look.troubles.insert(i, refused.reason());
        }
    }
    draft.lines = good;
}

void compute(OrderLook &look, OrderDraft draft, const OrderContext &context, const Existing &existing)
{
    for (qsizetype i = 0; i < draft.lines->size(); ++i)
        look.lineOf.append(i);
    try {
        look.order = computed(draft, context, existing);
        return;
    } catch (const Refused &refused) {
        look.refusal = refused.reason();
    }
    sortOut(look, draft, context, existing);
    try {
        look.order = computed(draft, context, existing);
        if (!look.troubles.isEmpty())
            look.refusal.reset();
    } catch (const Refused &refused) {
        look.refusal = refused.reason();
    }
}

void takeFacts(OrderLook &look, const Database &database, const OrderContext &context,
               const Existing &existing)
{
    look.hasCustomer = true;
    look.customer = context.customer;
    look.debtor = context.debtor;
    look.availability = context.availability;
    for (const LineProgress &own : existing.found.progress) // what is set aside for it is there for it
        for (const OrderLine &line : existing.found.order.lines)
            if (line.id == own.line && look.availability.contains(line.article))
                look.availability[line.article].reserved -= own.reserved + own.staged;
    const PartyId debtor = context.debtor.id;
    look.credit = {order_store::owedBy(database, debtor),
                   order_rules::undelivered(order_store::unbilled(database, debtor, existing.found.order.id)),
                   existing.isThere ? order_store::advancesOn(database, existing.found.order.id) : Money()};
    look.overdue = order_entry_store::overdue(database, debtor, context.today);
    look.last = order_entry_store::lastOrder(database, context.customer.id);
}

// The line in the strip, as it would be behind the others.
void tryCandidate(OrderLook &look, OrderDraft draft, const LineDraft &candidate, const OrderContext &context,
                  const Existing &existing)
{
    for (qsizetype i = draft.lines->size() - 1; i >= 0; --i)
        if (look.lineOf.value(i, -1) < 0)
            draft.lines->removeAt(i);
    draft.lines->append(candidate);
    try {
        look.candidate = computed(draft, context, existing).lines.last();
    } catch (const Refused &refused) {
        look.candidateTrouble = refused.reason();
    }
}

void judge(OrderLook &look, const OrderContext &context)
{
    look.totals = order_tax_rules::forecast(look.order, context.debtor.isConsumer, context.rates);
    look.points = order_rules::openPoints(look.order, context);
    look.holds = order_rules::creditHolds(look.order, context.debtor, look.credit, context.today, QString());
}

} // namespace

const OrderLine *OrderLook::line(qsizetype typed) const
{
    const qsizetype at = lineOf.value(typed, -1);
    return at >= 0 && at < order.lines.size() ? &order.lines[at] : nullptr;
}

std::optional<Quantity> OrderLook::atOnce(const OrderLine &line) const
{
    const auto known = availability.constFind(line.article);
    if (!line.isOfStock() || known == availability.constEnd())
        return {};
    Quantity free = known->available();
    for (const OrderLine &each : order.lines) { // lines before it come first
        if (&each == &line)
            break;
        if (each.article == line.article)
            free -= each.wanted();
    }
    if (line.wanted() <= free)
        return {};
    return std::max(free, Quantity());
}

std::optional<Money> OrderLook::creditLeft() const
{
    if (!debtor.creditLimit)
        return {};
    return *debtor.creditLimit - credit.owed - credit.undelivered - order.gross + credit.paid;
}

OrderLook lookAt(const Database &database, const TypedOrder &typed, const TypedOrder *before,
                 const std::optional<TypedLine> &candidate, QDate today)
{
    OrderLook look;
    TypedOrder whole = typed;
    if (candidate)
        whole.lines.append(*candidate);
    OrderDraft draft = whole.draft(before);
    Existing existing;
    if (before) {
        existing.found = order_store::find(database, order_store::idOf(database, typed.order));
        existing.isThere = true;
    } else if (!order_entry_store::customerNumbered(database, typed.customer)) {
        return look;
    }
    const OrderContext context =
        before ? order_context_store::ofOrder(database, existing.found.order, draft, today)
               : order_context_store::ofDraft(database, draft, today);
    takeFacts(look, database, context, existing);
    const LineDraft last = candidate ? draft.lines->takeLast() : LineDraft();
    compute(look, draft, context, existing);
    if (candidate)
        tryCandidate(look, draft, last, context, existing);
    judge(look, context);
    return look;
}

} // namespace kontorist

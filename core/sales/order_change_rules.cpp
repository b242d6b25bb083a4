#include "core/sales/order_draft_rules.h"

#include <algorithm>

namespace kontorist::order_rules {

using namespace order_draft_rules;

namespace {

const LineProgress &progressOf(const OrderLine &line, const QList<LineProgress> &progress)
{
    static const LineProgress none{};
    const auto found = std::find_if(progress.begin(), progress.end(),
                                    [&](const LineProgress &each) { return each.line == line.id; });
    return found == progress.end() ? none : *found;
}

// What nobody can take back by typing: shipped, picked, packed or billed.
Quantity floorOf(const LineProgress &progress)
{
    return std::max(progress.shipped + std::max(progress.staged, progress.boxed), progress.billed) +
           progress.cancelled;
}

void keepIdentity(OrderLine &fresh, const OrderLine &old, const LineProgress &progress)
{
    const Quantity floor = floorOf(progress);
    const bool isMoved =
        progress.shipped.isPositive() || progress.staged.isPositive() || progress.billed.isPositive();
    if (isMoved && (fresh.article != old.article || fresh.factor != old.factor))
        throw Refused(Fault::LineAlreadyMoved, u"%1 %2"_s.arg(old.position).arg(old.sku), floor.written());
    if (fresh.quantity < floor)
        throw Refused(Fault::BelowShipped, u"%1 %2"_s.arg(old.position).arg(old.sku), floor.written());
    fresh.id = old.id;
    fresh.cancelled = old.cancelled;
    if (fresh.requestedOn == old.requestedOn && fresh.quantity == old.quantity)
        fresh.promise = old.promise;
}

// A typed price is never found anew, and no price is while the quantity stays: what was agreed holds.
bool keepsPrice(const OrderLine &fresh, const OrderLine &old, const LineDraft &draft)
{
    const bool isSame = fresh.article == old.article && fresh.entered.unit() == old.entered.unit();
    return isSame && !draft.price &&
           (old.priceSource == PriceSource::Typed || fresh.quantity == old.quantity);
}

void keepPrice(OrderLine &fresh, const OrderLine &old, const LineDraft &draft)
{
    fresh.price = old.price;
    fresh.priceSource = old.priceSource;
    fresh.listPrice = old.listPrice;
    fresh.discount = draft.discount.value_or(old.discount);
}

qsizetype matchOf(const LineDraft &draft, const QList<OrderLine> &old, const QList<bool> &isTaken)
{
    for (qsizetype i = 0; i < old.size(); ++i)
        if (!isTaken[i] &&
            (draft.line > 0 ? old[i].position == draft.line
                            : old[i].sku == draft.sku && old[i].requestedOn == draft.requestedOn))
            return i;
    for (qsizetype i = 0; i < old.size() && draft.line == 0; ++i)
        if (!isTaken[i] && old[i].sku == draft.sku)
            return i;
    if (draft.line > 0)
        throw Refused(Fault::LineUnknown, QString::number(draft.line));
    return -1;
}

void insistOnRemovable(const OrderLine &line, const LineProgress &progress)
{
    if (progress.shipped.isPositive() || progress.staged.isPositive() || progress.billed.isPositive())
        throw Refused(Fault::BelowShipped, u"%1 %2"_s.arg(line.position).arg(line.sku),
                      floorOf(progress).written());
}

// A line that is named by its number alone stays what it is, but for what is said of it.
LineDraft completed(LineDraft draft, const Order &order)
{
    if (draft.line == 0 || !draft.sku.isEmpty() || !draft.code.isEmpty())
        return draft;
    const OrderLine *old = order.line(draft.line);
    if (!old)
        throw Refused(Fault::LineUnknown, QString::number(draft.line));
    (old->article.isNull() ? draft.code : draft.sku) = old->sku;
    draft.kind = old->kind;
    if (draft.quantity.isZero())
        draft.quantity = old->entered;
    if (draft.unit.isEmpty())
        draft.unit = old->entered.unit();
    if (draft.name.isEmpty())
        draft.name = old->name;
    if (draft.text.isEmpty())
        draft.text = old->text;
    if (draft.customerPosition.isEmpty())
        draft.customerPosition = old->customerPosition;
    if (!draft.requestedOn.isValid())
        draft.requestedOn = old->requestedOn;
    if (!draft.serviceOn.isValid())
        draft.serviceOn = old->serviceOn;
    draft.taxClass = draft.taxClass.value_or(old->taxClass);
    if (!draft.taxCategory)
        draft.taxCategory = old->taxCategory;
    return draft;
}

// Puts the new lines in the place of the old; says which of them keep their price.
QList<bool> withLines(Order &fresh, const Order &order, const QList<LineDraft> &drafts,
                      const OrderContext &context, const QList<LineProgress> &progress)
{
    takeLines(fresh, drafts, context);
    QList<bool> isTaken(order.lines.size(), false);
    QList<bool> isAgreed(drafts.size(), false);
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const qsizetype match = matchOf(drafts[i], order.lines, isTaken);
        if (match < 0)
            continue;
        const OrderLine &old = order.lines[match];
        isTaken[match] = true;
        keepIdentity(fresh.lines[i], old, progressOf(old, progress));
        isAgreed[i] = keepsPrice(fresh.lines[i], old, drafts[i]);
        if (isAgreed[i])
            keepPrice(fresh.lines[i], old, drafts[i]);
    }
    for (qsizetype i = 0; i < order.lines.size(); ++i)
        if (!isTaken[i])
            insistOnRemovable(order.lines[i], progressOf(order.lines[i], progress));
    return isAgreed;
}

} // namespace

Order changed(const Order &order, const OrderDraft &draft, const OrderContext &context,
              const QList<LineProgress> &progress)
{
    Order fresh = order;
    takeHead(fresh, draft, context);
    QList<LineDraft> drafts = draft.lines.value_or(QList<LineDraft>(order.lines.size()));
    for (LineDraft &each : drafts)
        each = completed(each, order);
    const QList<bool> isAgreed = draft.lines ? withLines(fresh, order, drafts, context, progress)
                                             : QList<bool>(order.lines.size(), true);
    decideTax(fresh, draft, context);
    finish(fresh, drafts, isAgreed, context);
    return fresh;
}

} // namespace kontorist::order_rules

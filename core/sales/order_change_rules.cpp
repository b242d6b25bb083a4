#include "core/sales/order_draft_rules.h"

#include <algorithm>
#include <QSet>

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
    if (fresh.article == old.article && fresh.requestedOn == old.requestedOn &&
        fresh.quantity <= old.quantity)
        fresh.promise = old.promise; // fewer are there by then all the more
}

// A typed price is never found anew, and no price is while the quantity stays: what was agreed holds. On another
// price basis the list says another figure; what was typed stays as it was typed.
bool keepsPrice(const OrderLine &fresh, const OrderLine &old, const LineDraft &draft, bool isSameBasis)
{
    if (draft.price || draft.priceOfList || fresh.article != old.article)
        return false;
    return old.priceSource == PriceSource::Typed ||
           (isSameBasis && fresh.quantity == old.quantity && fresh.entered.unit() == old.entered.unit());
}

void keepPrice(OrderLine &fresh, const OrderLine &old, const LineDraft &draft)
{
    const bool isOtherUnit = old.price && fresh.factor != old.factor;
    fresh.price = isOtherUnit ? old.price->movedTo(fresh.factor, old.factor) : old.price;
    fresh.priceSource = old.priceSource;
    fresh.priceSince = old.priceSince;
    fresh.listPrice = old.listPrice;
    fresh.discount = draft.discount.value_or(old.discount);
}

// A discount that somebody typed stays with the line, as a typed price does.
bool keepsDiscount(const OrderLine &old, const LineDraft &draft, const Party &customer)
{
    const bool isOfList = old.priceSource == PriceSource::List && old.kind != LineKind::Deposit;
    return !draft.discount && old.discount != (isOfList ? customer.discount : Percent());
}

// How the line is called that a draft means: people type codes and the customer's numbers as well.
QString skuOf(const LineDraft &draft, const OrderContext &context)
{
    if (draft.sku.isEmpty())
        return draft.code;
    const auto named = context.articles.constFind(draft.sku);
    return named == context.articles.constEnd() ? draft.sku : named->article.sku;
}

enum class Match { Number, ArticleAndDay, Article };

bool isMeant(const OrderLine &old, const LineDraft &draft, const QString &sku, Match match)
{
    if (match == Match::Number)
        return draft.line > 0 && old.position == draft.line;
    return draft.line == 0 && old.sku == sku && old.article.isNull() == draft.sku.isEmpty() &&
           (match == Match::Article || old.requestedOn == draft.requestedOn.value_or(QDate()));
}

// For each draft the line it is about, or none: the one it names; else that of its article and day; else one of its
// article that nobody else means. So another day of the same article is a second line and takes none away.
QList<const OrderLine *> matches(const QList<LineDraft> &drafts, const Order &order,
                                 const OrderContext &context)
{
    QList<const OrderLine *> found(drafts.size(), nullptr);
    QSet<const OrderLine *> taken;
    for (const Match match : {Match::Number, Match::ArticleAndDay, Match::Article})
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const QString sku = skuOf(drafts[i], context);
            for (const OrderLine &old : order.lines)
                if (!found[i] && !taken.contains(&old) && isMeant(old, drafts[i], sku, match)) {
                    found[i] = &old;
                    taken.insert(&old);
                }
        }
    for (qsizetype i = 0; i < drafts.size(); ++i)
        if (drafts[i].line > 0 && !found[i])
            throw Refused(Fault::LineUnknown, QString::number(drafts[i].line));
    return found;
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
    if (!draft.text)
        draft.text = old->text;
    if (draft.customerPosition.isEmpty())
        draft.customerPosition = old->customerPosition;
    if (!draft.requestedOn)
        draft.requestedOn = old->requestedOn;
    if (!draft.serviceOn.isValid())
        draft.serviceOn = old->serviceOn;
    draft.taxClass = draft.taxClass.value_or(old->taxClass);
    if (!draft.taxCategory)
        draft.taxCategory = old->taxCategory;
    return draft;
}

// Puts the new lines in the place of the old; says which of them keep their price.
QList<bool> withLines(Order &fresh, const Order &order, QList<LineDraft> &drafts, const OrderContext &context,
                      const QList<LineProgress> &progress)
{
    const QList<const OrderLine *> before = matches(drafts, order, context);
    takeLines(fresh, drafts, context, before);
    QList<bool> isAgreed(drafts.size(), false);
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (!before[i])
            continue;
        const OrderLine &old = *before[i];
        OrderLine &line = fresh.lines[i];
        keepIdentity(line, old, progressOf(old, progress));
        if (keepsDiscount(old, drafts[i], context.customer))
            drafts[i].discount = old.discount;
        isAgreed[i] = keepsPrice(line, old, drafts[i], fresh.prices == order.prices);
        if (isAgreed[i])
            keepPrice(line, old, drafts[i]);
        if (isAgreed[i] && !line.article.isNull() &&
            (line.quantity != old.quantity || line.factor != old.factor || fresh.prices != order.prices))
            line.listPrice = listPrice(line, fresh, context, fresh.orderedOn);
    }
    for (const OrderLine &old : order.lines)
        if (!before.contains(&old))
            insistOnRemovable(old, progressOf(old, progress));
    return isAgreed;
}

// What its lines hold already, or have had, is there for them when they are promised anew.
OrderContext withOwnGoods(OrderContext context, const Order &order, const QList<LineProgress> &progress)
{
    for (const OrderLine &line : order.lines) {
        const auto known = context.availability.find(line.article);
        if (line.promise.on.isValid() || !line.isOfStock() || known == context.availability.end())
            continue;
        const LineProgress &own = progressOf(line, progress);
        known->reserved -= own.reserved + own.staged + own.shipped;
        known->waiting -= own.missing;
    }
    return context;
}

// Lines that have no day of their own follow the order's.
void promiseAnew(Order &fresh, const Order &order, const QList<LineProgress> &progress)
{
    if (fresh.requestedOn == order.requestedOn)
        return;
    for (OrderLine &line : fresh.lines)
        if (!line.requestedOn.isValid() && progressOf(line, progress).shipped < line.wanted())
            line.promise = {};
}

// Drafts that say of each line only that it stays.
QList<LineDraft> allStay(const Order &order)
{
    QList<LineDraft> drafts;
    for (const OrderLine &line : order.lines) {
        LineDraft stays;
        stays.line = line.position;
        drafts.append(stays);
    }
    return drafts;
}

} // namespace

std::optional<Objection> chargeObjection(const Order &order, const QList<OrderCharge> &billed)
{
    for (const OrderCharge &each : billed)
        if (std::none_of(order.charges.begin(), order.charges.end(),
                         [&](const OrderCharge &charge) { return charge.id == each.id; }))
            return Objection{Fault::ChargeBilled, each.reason};
    return {};
}

Order changed(const Order &order, const OrderDraft &draft, const OrderContext &context,
              const QList<LineProgress> &progress)
{
    Order fresh = order;
    takeHead(fresh, draft, context);
    const bool isSameBasis = fresh.prices == order.prices;
    QList<LineDraft> drafts = draft.lines.value_or(allStay(order));
    for (LineDraft &each : drafts)
        each = completed(each, order);
    const QList<bool> isAgreed = draft.lines || !isSameBasis
                                     ? withLines(fresh, order, drafts, context, progress)
                                     : QList<bool>(order.lines.size(), true);
    decideTax(fresh, draft, context);
    promiseAnew(fresh, order, progress);
    finish(fresh, drafts, isAgreed, withOwnGoods(context, fresh, progress));
    return fresh;
}

} // namespace kontorist::order_rules

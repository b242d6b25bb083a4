#include "core/pricing/pricing_rules.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_tax_rules.h"

#include <algorithm>

namespace kontorist::order_rules {

namespace {

void addRecipientPoints(QList<OpenPoint> &points, const Order &order)
{
    if (!order.billAddress.isComplete())
        points.append({{Fault::RecipientIncomplete, order.billAddress.name}, !order.incompleteRecipient});
    else if (!order.shipAddress.isComplete())
        points.append({{Fault::RecipientIncomplete, order.shipAddress.name}, !order.incompleteRecipient});
}

void addTaxPoints(QList<OpenPoint> &points, const Order &order, const OrderContext &context)
{
    const TaxSituation facts =
        order_tax_rules::situation(context.company, context.debtor, order, order.orderedOn);
    if (order.taxCaseGiven) {
        if (const auto contradiction = tax_rules::objection(order.taxCase, facts))
            points.append({*contradiction, true});
        return;
    }
    if (const auto untested = tax_rules::vatIdObjection(facts))
        points.append({*untested, false});
    if (order.taxCase == TaxCase::IntraCommunity && context.debtor.hasUnconfirmedVatId())
        points.append({{Fault::VatIdNotConfirmed, context.debtor.vatId()}, false});
    if (order.taxCase != tax_rules::derivedCase(facts))
        points.append({{Fault::TaxCaseContradiction, word(order.taxCase), facts.destination}, true});
}

void addLinePoints(QList<OpenPoint> &points, const Order &order, const OrderContext &context)
{
    for (const OrderLine &line : order.lines) {
        const QString subject = u"%1 %2"_s.arg(line.position).arg(line.sku).trimmed();
        if (!line.isText() && !line.price)
            points.append({{Fault::PriceMissing, subject}, true});
        if (line.requestedOn.isValid() && line.requestedOn < order.orderedOn)
            points.append({{Fault::RequestedInPast, subject, line.requestedOn.toString(Qt::ISODate)}, false});
        const QDate wanted = line.requestedOn.isValid() ? line.requestedOn : order.requestedOn;
        if (wanted.isValid() && line.promise.on.isValid() && line.promise.on > wanted)
            points.append({{Fault::PromisedLater, subject, line.promise.on.toString(Qt::ISODate)}, false});
        const auto named = context.articles.constFind(line.sku);
        if (named != context.articles.constEnd() && named->article.taxClass != line.taxClass &&
            !line.taxCategory)
            points.append({{Fault::ArticleChanged, subject, u"taxRate"_s}, false});
    }
}

void addCustomerPoints(QList<OpenPoint> &points, const Order &order, const OrderContext &context)
{
    for (const Party *party : {&context.customer, &context.debtor})
        if (!party->blocked.isEmpty()) {
            points.append({{Fault::CustomerBlocked, party->number, party->blocked}, true});
            break;
        }
    // The address rows never change, so another one means that the customer moved since.
    if (!context.debtor.address.isSameAs(order.billAddress))
        points.append({{Fault::AddressChanged, context.debtor.number}, false});
    if (order.isQuote && order.validUntil.isValid() && order.validUntil < context.today)
        points.append({{Fault::QuoteExpired, order.number, order.validUntil.toString(Qt::ISODate)}, false});
    if (order.lines.isEmpty())
        points.append({{Fault::OrderIsEmpty, order.number}, true});
}

} // namespace

QList<OpenPoint> openPoints(const Order &order, const OrderContext &context)
{
    QList<OpenPoint> points;
    addCustomerPoints(points, order, context);
    addRecipientPoints(points, order);
    addTaxPoints(points, order, context);
    addLinePoints(points, order, context);
    return points;
}

std::optional<Objection> blockingPoint(const QList<OpenPoint> &points, const QStringList &overridden)
{
    for (const OpenPoint &point : points)
        if (point.isBlocking && !overridden.contains(name(point.reason.fault)))
            return point.reason;
    return {};
}

} // namespace kontorist::order_rules

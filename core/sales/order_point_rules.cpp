#include "core/pricing/pricing_rules.h"
#include "core/sales/order_draft_rules.h"
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

bool costsTheSame(const Price &a, const Price &b)
{
    return !a.isBelow(b) && !b.isBelow(a);
}

// What the line copied of its article and reads differently there today, by the names of the fields.
QStringList changesOf(const OrderLine &line, const Order &order, const OrderContext &context)
{
    const auto named = context.articles.constFind(line.sku);
    if (line.article.isNull() || line.isText() || named == context.articles.constEnd())
        return {};
    const Article &article = named->article;
    QStringList changes;
    if (article.nameIn(order.language) != line.articleName)
        changes.append(u"name"_s);
    if (article.taxClass != line.taxClass && !line.taxCategory)
        changes.append(u"taxRate"_s);
    if (article.contentOf(line.entered.unit()) != line.factor)
        changes.append(u"packs"_s);
    const QList<QString> numbers = context.customerNumbers.values(article.id);
    if (line.customerSku.isEmpty() ? !numbers.isEmpty() : !numbers.contains(line.customerSku))
        changes.append(u"articleNumbers"_s);
    const auto listed = order_draft_rules::listPrice(line, order, context, context.today);
    if (listed && line.listPrice && !costsTheSame(*listed, *line.listPrice))
        changes.append(u"price"_s);
    return changes;
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
        if (const QStringList changes = changesOf(line, order, context); !changes.isEmpty())
            points.append({{Fault::ArticleChanged, subject, changes.join(u", "_s)}, false});
    }
}

// Whether the address of the customer that the goods go to reads differently today, or is his no more.
bool shipToMoved(const Order &order, const Party &customer)
{
    if (!order.shipTo)
        return false; // typed for this order alone
    if (order.shipTo->isEmpty())
        return !customer.address.isSameAs(order.shipAddress);
    return std::none_of(customer.deliveryAddresses.begin(), customer.deliveryAddresses.end(),
                        [&](const Party::DeliveryAddress &each) {
                            return each.code == *order.shipTo && each.address.isSameAs(order.shipAddress);
                        });
}

void addCustomerPoints(QList<OpenPoint> &points, const Order &order, const OrderContext &context)
{
    for (const Party *party : {&context.customer, &context.debtor})
        if (!party->blocked.isEmpty()) {
            points.append({{Fault::CustomerBlocked, party->number, party->blocked}, true});
            break;
        }
    const Party &customer = context.customer;
    if (order.debtor != (customer.billTo.isNull() ? customer.id : customer.billTo))
        points.append({{Fault::BillToChanged, customer.number}, false});
    const bool billMoved = !context.debtor.address.isSameAs(order.billAddress);
    if (billMoved)
        points.append({{Fault::AddressChanged, context.debtor.number}, false});
    const bool isToldAlready = billMoved && order.shipTo == u""_s && customer.id == context.debtor.id;
    if (shipToMoved(order, customer) && !isToldAlready)
        points.append(
            {{Fault::AddressChanged, u"%1 %2"_s.arg(customer.number, *order.shipTo).trimmed()}, false});
    if (order.isQuote && order.validUntil.isValid() && order.validUntil < context.today)
        points.append({{Fault::QuoteExpired, order.number, order.validUntil.toString(Qt::ISODate)}, false});
    if (order.lines.isEmpty())
        points.append({{Fault::OrderIsEmpty, order.number}, true});
}

} // namespace

QList<OpenPoint> openPoints(const Order &order, const OrderContext &context)
{
    if (order.state == OrderState::Closed || order.state == OrderState::Cancelled)
        return {}; // nothing is open on it
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

#include "core/party/party_rules.h"
#include "core/pricing/pricing_rules.h"
#include "core/sales/order_draft_rules.h"
#include "core/sales/order_tax_rules.h"
#include "core/stock/allocation_rules.h"

#include <algorithm>

namespace kontorist {

namespace {

QString subjectOf(qsizetype index, const QString &field)
{
    return u"lines[%1].%2"_s.arg(index).arg(field);
}

// Prices stand in the list net and per base unit; the line says them per entered unit, on its order's basis.
Price onLine(const Price &listed, const OrderLine &line, const Order &order, Percent rate)
{
    const Price perUnit = line.factor == Quantity::whole(1) ? listed : listed.forUnitOf(line.factor);
    return order.prices == PriceBasis::Gross ? pricing_rules::withTax(perUnit, rate) : perUnit;
}

TaxKey taxOf(const OrderLine &line, const Order &order, const OrderContext &context)
{
    return order_tax_rules::key(order, line, context.debtor.isConsumer, context.rates,
                                order_tax_rules::expectedSupply(order, line));
}

void takeArticle(OrderLine &line, const LineDraft &draft, const NamedArticle &named, const Order &order)
{
    const Article &article = named.article;
    line.kind = article.kind;
    line.article = article.id;
    line.sku = article.sku;
    line.articleName = article.nameIn(order.language);
    line.name = draft.name.isEmpty() ? line.articleName : draft.name;
    line.customerSku = named.customerNumber;
    line.taxClass = draft.taxClass.value_or(article.taxClass);
    line.noCashDiscount = article.noCashDiscount || article.kind == LineKind::Deposit;
    const Unit unit = !draft.unit.isEmpty()       ? draft.unit
                      : !named.packUnit.isEmpty() ? named.packUnit
                                                  : article.unit;
    line.entered = Quantity::raw(draft.quantity.raw(), unit);
}

// A line that stays of the same article keeps what it copied of it, whatever the master data say now.
void keepCopy(OrderLine &line, const OrderLine &before, const LineDraft &draft)
{
    if (draft.name.isEmpty())
        line.name = before.name;
    line.articleName = before.articleName;
    if (line.customerSku != draft.sku) // typed by the customer's own number: that is his word for it
        line.customerSku = before.customerSku;
    line.taxClass = draft.taxClass.value_or(before.taxClass);
    line.noCashDiscount = before.noCashDiscount;
}

void takeContent(OrderLine &line, const Article &article, qsizetype index)
{
    const auto content = article.contentOf(line.entered.unit());
    if (!content)
        throw Refused(Fault::UnitNotSold, subjectOf(index, u"unit"_s), line.entered.unit().code());
    line.factor = *content;
}

void insistOnMultiple(const OrderLine &line, const Article &article, qsizetype index)
{
    for (const Article::Pack &pack : article.packs)
        if (pack.unit == line.entered.unit() && line.entered.raw() % pack.multiple.raw() != 0)
            throw Refused(Fault::QuantityNotMultiple, subjectOf(index, u"quantity"_s),
                          pack.multiple.written());
}

void priceLine(OrderLine &line, const LineDraft &draft, const OrderContext &context, const Order &order)
{
    if (line.isText())
        return;
    const TaxKey key = taxOf(line, order, context);
    if (!line.article.isNull()) {
        const NamedArticle named = context.articles.value(line.sku);
        const FoundPrice found = pricing_rules::found(context.prices, named.article, &context.customer,
                                                      line.quantity, order.orderedOn);
        line.priceSource = found.source;
        if (found.validFrom > PriceRow().validFrom)
            line.priceSince = found.validFrom;
        if (found.listPrice)
            line.listPrice = onLine(*found.listPrice, line, order, key.rate);
        if (found.price)
            line.price = onLine(*found.price, line, order, key.rate);
        if (found.source == PriceSource::List && line.kind != LineKind::Deposit)
            line.discount = context.customer.discount;
    }
    if (draft.price) {
        line.price = draft.price;
        line.priceSource = PriceSource::Typed;
        line.priceSince = {};
        line.discount = {};
    }
    if (draft.discount)
        line.discount = *draft.discount;
}

Promise promised(const OrderLine &line, OrderContext &context, const Order &order)
{
    const QDate wanted = line.requestedOn.isValid() ? line.requestedOn : order.requestedOn;
    const QDate earliest = wanted.isValid() ? std::max(wanted, context.today) : context.today;
    if (line.isOfStock()) {
        Availability &availability = context.availability[line.article];
        const auto leadDays = context.articles.value(line.sku).article.leadDays;
        const Promise promise =
            promise_rules::promise(availability, line.quantity, leadDays, context.today, wanted);
        availability.reserved += line.quantity; // the next line of the same article stands behind this one
        return promise;
    }
    if (line.kind != LineKind::Nonstock)
        return {earliest, PromiseBasis::Service};
    const auto leadDays = context.articles.value(line.sku).article.leadDays;
    return leadDays ? Promise{std::max(earliest, context.today.addDays(*leadDays)), PromiseBasis::LeadTime}
                    : Promise{};
}

void takeNamed(OrderLine &line, const LineDraft &draft, const NamedArticle &named, const OrderLine *before)
{
    const bool isSame = before && before->article == line.article;
    if (isSame)
        keepCopy(line, *before, draft);
    const bool isSameUnit = isSame && before->entered.unit() == line.entered.unit();
    if (isSameUnit)
        line.factor = before->factor;
    else
        takeContent(line, named.article, line.position - 1);
    if (!isSameUnit || line.entered != before->entered)
        insistOnMultiple(line, named.article, line.position - 1);
}

OrderLine lineOf(const LineDraft &draft, const OrderContext &context, const Order &order, qsizetype index,
                 const OrderLine *before)
{
    OrderLine line;
    line.position = static_cast<int>(index) + 1;
    line.text = draft.text.value_or(QString());
    require(text::objection(draft.customerPosition, subjectOf(index, u"customerPosition"_s),
                            text::articleNumber));
    line.customerPosition = draft.customerPosition;
    line.taxCategory = draft.taxCategory;
    line.requestedOn = draft.requestedOn.value_or(QDate());
    line.serviceOn = draft.serviceOn;
    if (draft.sku.isEmpty()) {
        if (draft.code.isEmpty() && draft.name.isEmpty())
            throw Refused(Fault::TextMissing, subjectOf(index, u"sku"_s));
        line.kind = draft.kind;
        line.sku = draft.code.isEmpty() ? u""_s : draft.code;
        line.name = draft.name;
        line.taxClass = draft.taxClass.value_or(TaxClass::Standard);
        line.entered = Quantity::raw(draft.quantity.raw(), draft.unit.isEmpty() ? Unit::piece() : draft.unit);
    } else {
        const auto named = context.articles.constFind(draft.sku);
        if (named == context.articles.constEnd())
            throw Refused(Fault::ArticleUnknown, draft.sku);
        takeArticle(line, draft, *named, order);
        takeNamed(line, draft, *named, before);
    }
    if (line.isText())
        line.entered = Quantity::raw(0, line.entered.unit());
    else if (!line.entered.isPositive())
        throw Refused(Fault::NumberTooSmall, subjectOf(index, u"quantity"_s), u"0"_s);
    line.quantity = line.entered.inBaseUnits(line.factor, subjectOf(index, u"quantity"_s));
    return line;
}

Order headOf(const OrderDraft &draft, const OrderContext &context)
{
    const Party &customer = context.customer;
    if (!customer.isCustomer())
        throw Refused(Fault::PartyIsNoCustomer, customer.number);
    Order order;
    order.isQuote = draft.asQuote;
    order.state = draft.asQuote ? OrderState::Quote : OrderState::Entered;
    order.customer = customer.id;
    order.debtor = context.debtor.id;
    order.billAddress = context.debtor.address;
    order.shipAddress = customer.address;
    order.shipTo = u""_s;
    order.orderedOn = context.today;
    order.validUntil = draft.validUntil;
    order.language = customer.language;
    order.prices = customer.isConsumer ? PriceBasis::Gross : PriceBasis::Net;
    order.terms = context.debtor.terms.value_or(context.company.terms);
    order.payBy = context.debtor.payBy;
    order.deliveryTerms = customer.deliveryTerms;
    order.carrier = customer.carrier;
    order.invoicing = context.debtor.invoicing;
    order.completeOnly = customer.completeOnly;
    order.incompleteRecipient = draft.incompleteRecipient;
    return order;
}

} // namespace

namespace order_draft_rules {

namespace {

// Charges keep their identity by kind and reason, else in their order: what is billed of one is not billed again.
QList<OrderCharge> takenOver(QList<OrderCharge> before, const OrderDraft &draft)
{
    QList<OrderCharge> charges, kept;
    for (const OrderCharge &each : before)
        if (each.kind == draft.keptCharges)
            kept.append(each);
    before.removeIf([&](const OrderCharge &each) { return each.kind == draft.keptCharges; });
    charges = *draft.charges;
    for (const bool byReason : {true, false})
        for (OrderCharge &charge : charges) {
            const auto same = std::find_if(before.begin(), before.end(), [&](const OrderCharge &each) {
                return charge.id.isNull() && each.kind == charge.kind &&
                       (!byReason || each.reason == charge.reason);
            });
            if (same == before.end())
                continue;
            charge.id = same->id;
            before.erase(same);
        }
    return kept + charges;
}

} // namespace

void takeHead(Order &order, const OrderDraft &draft, const OrderContext &context)
{
    if (draft.channel)
        order.channel = *draft.channel;
    if (draft.reference)
        order.reference = *draft.reference;
    if (draft.requestedOn)
        order.requestedOn = *draft.requestedOn;
    if (draft.terms)
        order.terms = *draft.terms;
    if (draft.prices)
        order.prices = *draft.prices;
    if (draft.completeOnly)
        order.completeOnly = *draft.completeOnly;
    if (draft.payBy)
        order.payBy = *draft.payBy;
    if (draft.charges)
        order.charges = takenOver(order.charges, draft);
    if (draft.shipTo && !context.namedShipTo)
        throw Refused(Fault::DeliveryAddressUnknown, *draft.shipTo);
    if (context.namedShipTo) {
        order.shipAddress = *context.namedShipTo;
        order.shipTo = *draft.shipTo;
    }
    if (draft.shipAddress) {
        require(party_rules::addressObjection(*draft.shipAddress, u"shipTo.postcode"_s));
        order.shipAddress = *draft.shipAddress;
        order.shipTo.reset();
    }
}

void takeLines(Order &order, const QList<LineDraft> &drafts, const OrderContext &context,
               const QList<const OrderLine *> &before)
{
    order.lines.clear();
    for (qsizetype i = 0; i < drafts.size(); ++i)
        order.lines.append(lineOf(drafts[i], context, order, i, before.value(i)));
}

std::optional<Price> listPrice(const OrderLine &line, const Order &order, const OrderContext &context,
                               QDate on)
{
    const auto listed = pricing_rules::found(context.prices, context.articles.value(line.sku).article,
                                             &context.customer, line.quantity, on)
                            .listPrice;
    return listed ? std::optional(onLine(*listed, line, order, taxOf(line, order, context).rate))
                  : std::nullopt;
}

void decideTax(Order &order, const OrderDraft &draft, const OrderContext &context)
{
    const TaxSituation facts =
        order_tax_rules::situation(context.company, context.debtor, order, order.orderedOn);
    if (draft.taxCase) {
        require(tax_rules::objection(*draft.taxCase, facts));
        order.taxCase = *draft.taxCase;
        order.taxCaseGiven = true;
    } else if (!order.taxCaseGiven) {
        order.taxCase = tax_rules::derivedCase(facts);
    }
}

void finish(Order &order, const QList<LineDraft> &drafts, const QList<bool> &isAgreed, OrderContext context)
{
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        OrderLine &line = order.lines[i];
        if (!isAgreed[i])
            priceLine(line, drafts[i], context, order);
        line.net = line.amountOf(line.wanted());
        if (line.net.isTooLarge())
            throw Refused(Fault::NumberTooLarge, subjectOf(i, u"quantity"_s), line.net.written());
        if (!line.promise.on.isValid())
            line.promise = promised(line, context, order);
    }
    const Totals totals = order_tax_rules::forecast(order, context.debtor.isConsumer, context.rates);
    order.net = totals.net;
    order.gross = totals.gross;
    if (order.net.isTooLarge())
        throw Refused(Fault::NumberTooLarge, u"lines"_s, order.net.written());
}

} // namespace order_draft_rules

namespace order_rules {

using namespace order_draft_rules;

Order entered(const OrderDraft &draft, const OrderContext &context)
{
    Order order = headOf(draft, context);
    takeHead(order, draft, context);
    const QList<LineDraft> drafts = draft.lines.value_or(QList<LineDraft>());
    takeLines(order, drafts, context);
    decideTax(order, draft, context);
    finish(order, drafts, QList<bool>(drafts.size(), false), context);
    return order;
}

} // namespace order_rules
} // namespace kontorist

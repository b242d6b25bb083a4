#include "core/sales/order_context_store.h"

#include "core/article/article_store.h"
#include "core/base/error.h"
#include "core/company/company_store.h"
#include "core/party/party_store.h"
#include "core/pricing/pricing_store.h"
#include "core/stock/stock_store.h"
#include "core/tax/tax_store.h"

namespace kontorist::order_context_store {

namespace {

QStringList skusOf(const OrderDraft &draft)
{
    QStringList skus;
    if (draft.lines)
        for (const LineDraft &line : *draft.lines)
            if (!line.sku.isEmpty())
                skus.append(line.sku);
    return skus;
}

void nameShipTo(OrderContext &context, const OrderDraft &draft)
{
    if (!draft.shipTo)
        return;
    if (draft.shipTo->isEmpty())
        context.namedShipTo = context.customer.address;
    for (const Party::DeliveryAddress &each : context.customer.deliveryAddresses)
        if (each.code == *draft.shipTo)
            context.namedShipTo = each.address;
}

QList<ArticleId> stockArticles(const OrderContext &context)
{
    QList<ArticleId> ids;
    for (const NamedArticle &named : context.articles)
        if (named.article.isOfStock() && !ids.contains(named.article.id))
            ids.append(named.article.id);
    return ids;
}

// What was typed by a code is known by its SKU, too: that is what its line says.
void nameBySku(OrderContext &context)
{
    const QList<NamedArticle> named = context.articles.values();
    for (const NamedArticle &each : named)
        if (!context.articles.contains(each.article.sku))
            context.articles.insert(each.article.sku, {each.article, {}, each.customerNumber});
}

QList<ArticleId> idsOf(const OrderContext &context)
{
    QList<ArticleId> ids;
    for (const NamedArticle &named : context.articles)
        ids.append(named.article.id);
    return ids;
}

// First who and what, then what hangs on them: two round trips for any number of lines.
OrderContext around(const Database &database, PartyId customer, const QStringList &skus, QDate today)
{
    OrderContext context;
    context.today = today;
    Questions questions(database);
    company_store::ask(questions, context.company);
    tax_store::ask(questions, context.rates);
    party_store::ask(questions, context.customer, customer);
    article_store::askNamed(questions, context.articles, skus, customer);
    questions.ask();
    const PartyId debtor = context.customer.billTo;
    if (!debtor.isNull())
        party_store::ask(questions, context.debtor, debtor);
    article_store::askParts(questions, context.articles);
    pricing_store::askCandidates(questions, context.prices, context.articles, context.customer);
    stock_store::askAvailability(questions, context.availability, stockArticles(context));
    article_store::askCustomerNumbers(questions, context.customerNumbers, idsOf(context), customer);
    questions.ask();
    nameBySku(context);
    if (debtor.isNull())
        context.debtor = context.customer;
    return context;
}

} // namespace

OrderContext ofDraft(const Database &database, const OrderDraft &draft, QDate today)
{
    const auto customer = database.one(u"SELECT COALESCE(merged_into, id) FROM party WHERE number = ?"_s,
                                       only<PartyId>, draft.customer);
    if (!customer)
        throw Refused(Fault::PartyUnknown, draft.customer);
    OrderContext context = around(database, *customer, skusOf(draft), today);
    nameShipTo(context, draft);
    return context;
}

OrderContext ofOrder(const Database &database, const Order &order, const OrderDraft &change, QDate today)
{
    QStringList skus = skusOf(change);
    for (const OrderLine &line : order.lines)
        if (!line.article.isNull())
            skus.append(line.sku);
    OrderContext context = around(database, order.customer, skus, today);
    if (context.debtor.id != order.debtor)
        context.debtor = party_store::load(database, order.debtor);
    nameShipTo(context, change);
    return context;
}

} // namespace kontorist::order_context_store

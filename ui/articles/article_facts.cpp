#include "ui/articles/article_facts.h"

#include "core/article/article_store.h"
#include "core/party/party_store.h"
#include "core/pricing/pricing_store.h"
#include "core/stock/stock_store.h"
#include "core/tax/tax_store.h"

#include <QJsonArray>

namespace kontorist {

namespace {

constexpr int shownMovements = 50, shownClaims = 100, shownArticlePrices = 200;

QJsonArray packsOf(const Article &article)
{
    QJsonArray packs;
    for (const Article::Pack &each : article.packs) {
        QJsonObject pack{{u"unit"_s, each.unit.code()},
                         {u"contains"_s, each.contains.written()},
                         {u"multiple"_s, each.multiple.written()}};
        if (!each.gtin.isEmpty())
            pack[u"gtin"_s] = each.gtin;
        packs.append(pack);
    }
    return packs;
}

QJsonArray componentsOf(const Article &article)
{
    QJsonArray components;
    for (const Article::Component &each : article.components)
        components.append(QJsonObject{{u"sku"_s, each.sku}, {u"quantity"_s, each.quantity.written()}});
    return components;
}

QJsonObject textsOf(const Article &article)
{
    QJsonObject texts;
    for (const Article::Text &each : article.texts)
        texts[each.language] = each.text;
    return texts;
}

QString quantityOrNothing(Quantity quantity)
{
    return quantity.isZero() ? QString() : quantity.written();
}

} // namespace

std::optional<ArticleFacts> ArticleFacts::load(const Database &database, const QString &sku, QDate today)
{
    const std::optional<Article> article = article_store::find(database, sku);
    if (!article)
        return {};
    ArticleFacts facts;
    const ArticleId id = article->id;
    facts.article = *article;
    facts.today = today;
    if (!article->supplier.isNull())
        facts.supplier = party_store::load(database, article->supplier).number;
    facts.rates = tax_store::rates(database);
    facts.listPrice = pricing_store::listPrice(database, id, today);
    facts.stock = stock_store::availability(database, {id}).value(id);
    facts.levels = stock_store::levels(database, id);
    facts.locations = stock_store::locations(database);
    facts.prices = article_view_store::prices(database, id, article->group, shownArticlePrices);
    facts.claims = article_view_store::claims(database, id, shownClaims);
    facts.movements = article_view_store::movements(database, id, shownMovements);
    return facts;
}

QJsonObject ArticleFacts::values() const
{
    const std::optional<Percent> rate = rates.on(article.taxClass, today);
    return {
        {u"name"_s, article.name},
        {u"kind"_s, word(article.kind)},
        {u"unit"_s, article.unit.code()},
        {u"taxRate"_s, rate ? rate->written() : QString()},
        {u"gtin"_s, article.gtin},
        {u"group"_s, article.group},
        {u"price"_s, listPrice ? listPrice->written() : QString()},
        {u"per"_s, listPrice ? static_cast<int>(listPrice->per()) : 1},
        {u"cost"_s, article.cost ? article.cost->written() : QString()},
        {u"weightGrams"_s, article.weightGrams > 0 ? QJsonValue(article.weightGrams) : QJsonValue(QString())},
        {u"reorderPoint"_s, quantityOrNothing(article.reorderPoint)},
        {u"reorderQuantity"_s, quantityOrNothing(article.reorderQuantity)},
        {u"supplier"_s, supplier},
        {u"supplierSku"_s, article.supplierSku},
        {u"leadDays"_s, article.leadDays ? QJsonValue(*article.leadDays) : QJsonValue(QString())},
        {u"noCashDiscount"_s, article.noCashDiscount},
        {u"texts"_s, textsOf(article)},
        {u"packs"_s, packsOf(article)},
        {u"components"_s, componentsOf(article)}};
}

} // namespace kontorist

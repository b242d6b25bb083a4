#include "core/article/article_rules.h"

#include "core/base/gtin.h"
#include "core/base/json.h"

#include <QJsonArray>

namespace kontorist::article_rules {

namespace {

constexpr int mostLeadDays = 3650;

std::optional<Objection> gtinObjection(const QString &gtin, const QString &subject)
{
    if (gtin.isEmpty())
        return {};
    try {
        Gtin::read(gtin, subject);
    } catch (const Refused &refused) {
        return refused.reason();
    }
    return {};
}

QJsonObject fieldsOfArticle(const Article &article)
{
    QJsonArray packs, texts, components;
    for (const Article::Pack &pack : article.packs)
        packs.append(
            QStringList{pack.unit.code(), pack.contains.written(), pack.gtin, pack.multiple.written()}.join(
                u'|'));
    for (const Article::Text &text : article.texts)
        texts.append(text.language + u'|' + text.text);
    for (const Article::Component &component : article.components)
        components.append(component.sku + u'|' + component.quantity.written());
    return {
        {u"sku"_s, article.sku},
        {u"kind"_s, word(article.kind)},
        {u"name"_s, article.name},
        {u"unit"_s, article.unit.code()},
        {u"taxClass"_s, word(article.taxClass)},
        {u"gtin"_s, article.gtin},
        {u"cost"_s, article.cost ? article.cost->written() : QString()},
        {u"weightGrams"_s, article.weightGrams},
        {u"reorderPoint"_s, article.reorderPoint.written()},
        {u"reorderQuantity"_s, article.reorderQuantity.written()},
        {u"supplier"_s, article.supplier.value()},
        {u"supplierSku"_s, article.supplierSku},
        {u"leadDays"_s, article.leadDays ? QJsonValue(*article.leadDays) : QJsonValue()},
        {u"group"_s, article.group},
        {u"noCashDiscount"_s, article.noCashDiscount},
        {u"packs"_s, packs},
        {u"texts"_s, texts},
        {u"components"_s, components},
    };
}

} // namespace

std::optional<Objection> objection(const Article &article)
{
    if (article.sku.isEmpty())
        return Objection{Fault::TextMissing, u"sku"_s};
    if (article.name.isEmpty())
        return Objection{Fault::TextMissing, u"name"_s};
    if (auto bad = text::objection(article.sku, u"sku"_s, text::articleNumber))
        return bad;
    if (auto bad = text::objection(article.supplierSku, u"supplierSku"_s, text::articleNumber))
        return bad;
    if (article.leadDays > mostLeadDays)
        return Objection{Fault::NumberTooLarge, u"leadDays"_s, QString::number(mostLeadDays)};
    if (auto bad = gtinObjection(article.gtin, u"gtin"_s))
        return bad;
    for (qsizetype i = 0; i < article.packs.size(); ++i) {
        const Article::Pack &pack = article.packs[i];
        if (pack.unit == article.unit)
            return Objection{Fault::PackIsBaseUnit, pack.unit.code()};
        for (qsizetype j = 0; j < i; ++j)
            if (article.packs[j].unit == pack.unit)
                return Objection{Fault::PackTwice, pack.unit.code()};
        if (auto bad = gtinObjection(pack.gtin, u"packs"_s))
            return bad;
    }
    for (const Article::Component &component : article.components)
        if (component.sku == article.sku)
            return Objection{Fault::ArticleContainsItself, article.sku};
    return {};
}

std::optional<Objection> changeObjection(const Article &before, const Article &after, bool hasMoved)
{
    if (hasMoved && before.unit != after.unit)
        return Objection{Fault::UnitInUse, before.sku, before.unit.code()};
    if (hasMoved && before.isOfStock() != after.isOfStock())
        return Objection{Fault::KindInUse, before.sku, word(before.kind)};
    return {};
}

QByteArray difference(const Article &before, const Article &after)
{
    const QJsonObject old = fieldsOfArticle(before);
    const QJsonObject fresh = fieldsOfArticle(after);
    QJsonObject changes;
    for (auto field = fresh.begin(); field != fresh.end(); ++field)
        if (old[field.key()] != field.value())
            changes[field.key()] = QJsonArray{old[field.key()], field.value()};
    return compact(changes);
}

} // namespace kontorist::article_rules

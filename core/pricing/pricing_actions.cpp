#include "core/pricing/pricing_actions.h"

#include "core/base/json.h"
#include "core/pricing/pricing_rules.h"
#include "core/pricing/pricing_store.h"

namespace kontorist::pricing_actions {

namespace {

QByteArray detailOf(const PriceRow &row)
{
    return compact({{u"price"_s, row.price ? row.price->written() : QString()},
                    {u"percent"_s, row.percent ? row.percent->written() : QString()},
                    {u"from"_s, row.validFrom.toString(Qt::ISODate)}});
}

qint64 subjectOf(const PriceRow &row)
{
    return row.article.isNull() ? row.id.value() : row.article.value();
}

} // namespace

PriceRow add(Session &session, PriceRow row)
{
    Transaction tx(session.database);
    require(pricing_rules::objection(row, pricing_store::sameTarget(tx, row.article, row.articleGroup)));
    row.id = tx.newId<struct PriceRowTag>();
    pricing_store::save(tx, row);
    tx.note(u"price.added"_s, subjectOf(row), detailOf(row));
    tx.commit();
    return row;
}

PriceRow setListPrice(Session &session, ArticleId article, Price price, QDate from)
{
    PriceRow row;
    row.article = article;
    row.price = price;
    row.validFrom = from;
    Transaction tx(session.database);
    row.id = tx.newId<struct PriceRowTag>();
    pricing_store::replaceListPrice(tx, row);
    tx.note(u"price.added"_s, subjectOf(row), detailOf(row));
    tx.commit();
    return row;
}

} // namespace kontorist::pricing_actions

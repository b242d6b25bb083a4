#include "core/pricing/pricing_rules.h"

#include "core/base/rounding.h"

#include <algorithm>

namespace kontorist::pricing_rules {

namespace {

PriceSource sourceOf(const PriceRow &row)
{
    const bool isForArticle = !row.article.isNull();
    if (!row.party.isNull())
        return isForArticle ? PriceSource::Customer : PriceSource::CustomerArticleGroup;
    if (!row.partyGroup.isEmpty())
        return isForArticle ? PriceSource::Group : PriceSource::GroupArticleGroup;
    return PriceSource::List;
}

bool applies(const PriceRow &row, const Article &article, const Party *customer, Quantity quantity, QDate on)
{
    const bool isForArticle =
        row.article.isNull() ? row.articleGroup == article.group : row.article == article.id;
    const bool isForCustomer =
        row.party.isNull() ? row.partyGroup.isEmpty() || (customer && row.partyGroup == customer->priceGroup)
                           : customer && row.party == customer->id;
    return isForArticle && isForCustomer && row.validFrom <= on && on <= row.validUntil &&
           row.fromQuantity <= quantity;
}

// Lower is better. Within the list, an entry for the article wins over one for its group.
auto rank(const PriceRow &row)
{
    return std::tuple(sourceOf(row), row.article.isNull(), -row.fromQuantity.raw(),
                      -row.validFrom.toJulianDay(), -row.id.value());
}

std::optional<PriceRow> best(const QList<PriceRow> &rows, const Article &article, const Party *customer,
                             Quantity quantity, QDate on, bool onlyList)
{
    std::optional<PriceRow> found;
    for (const PriceRow &row : rows) {
        if (!applies(row, article, customer, quantity, on))
            continue;
        if (onlyList && (sourceOf(row) != PriceSource::List || !row.price))
            continue;
        if (!found || rank(row) < rank(*found))
            found = row;
    }
    return found;
}

} // namespace

FoundPrice found(const QList<PriceRow> &rows, const Article &article, const Party *customer,
                 Quantity quantity, QDate on)
{
    FoundPrice result;
    const auto list = best(rows, article, customer, quantity, on, true);
    if (list)
        result.listPrice = list->price;
    const auto row = best(rows, article, customer, quantity, on, false);
    if (!row || (row->percent && !list))
        return result;
    result.source = sourceOf(*row);
    result.price = row->price ? row->price : std::optional(list->price->less(*row->percent));
    result.validFrom = row->validFrom;
    return result;
}

std::optional<Objection> objection(const PriceRow &row, const QList<PriceRow> &others)
{
    if (row.validUntil < row.validFrom)
        return Objection{Fault::EndBeforeStart, u"until"_s, row.validFrom.toString(Qt::ISODate)};
    for (const PriceRow &other : others)
        if (other.article == row.article && other.articleGroup == row.articleGroup &&
            other.party == row.party && other.partyGroup == row.partyGroup &&
            other.fromQuantity == row.fromQuantity && other.validFrom == row.validFrom)
            return Objection{Fault::PriceTwice, row.validFrom.toString(Qt::ISODate),
                             row.fromQuantity.written()};
    return {};
}

Price withTax(Price net, Percent rate)
{
    const qint64 cents = rounded(Int128(net.raw()) * (10'000 + rate.basisPoints()), Int128(10'000) * 10'000);
    return Price::raw(cents * 10'000, net.per());
}

} // namespace kontorist::pricing_rules

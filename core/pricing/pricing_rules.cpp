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

template<class Counts>
std::optional<PriceRow> best(const QList<PriceRow> &rows, Counts counts)
{
    std::optional<PriceRow> found;
    for (const PriceRow &row : rows)
        if (counts(row) && (!found || rank(row) < rank(*found)))
            found = row;
    return found;
}

bool isOfList(const PriceRow &row)
{
    return sourceOf(row) == PriceSource::List;
}

// A percentage of the list (a sale) does not compete with the list's prices, it comes off the one that the quantity
// reaches: otherwise the article's own price would always win over what is said of its group. Only a percentage
// with a step of its own gives way to a price from a larger quantity on: both are steps of one staircase.
bool comesOff(const PriceRow &row, const PriceRow &list)
{
    return isOfList(row) && row.percent &&
           (row.fromQuantity.isZero() || row.fromQuantity >= list.fromQuantity);
}

FoundPrice ofList(const PriceRow &list, const std::optional<PriceRow> &off)
{
    FoundPrice result{PriceSource::List, list.price, list.price, list.validFrom};
    if (off) {
        result.price = list.price->less(*off->percent);
        result.validFrom = std::max(list.validFrom, off->validFrom);
    }
    return result;
}

} // namespace

FoundPrice found(const QList<PriceRow> &rows, const Article &article, const Party *customer,
                 Quantity quantity, QDate on)
{
    QList<PriceRow> reached;
    for (const PriceRow &row : rows)
        if (applies(row, article, customer, quantity, on))
            reached.append(row);
    const auto list = best(reached, [](const PriceRow &row) { return isOfList(row) && row.price; });
    const auto agreed =
        best(reached, [&](const PriceRow &row) { return !isOfList(row) && (row.price || list); });
    if (!agreed)
        return list ? ofList(*list, best(reached, [&](const PriceRow &row) { return comesOff(row, *list); }))
                    : FoundPrice();
    return {sourceOf(*agreed), agreed->price ? agreed->price : list->price->less(*agreed->percent),
            list ? list->price : std::nullopt, agreed->validFrom};
}

std::optional<Objection> objection(const PriceRow &row, const QList<PriceRow> &others)
{
    if (row.validUntil < row.validFrom)
        return Objection{Fault::EndBeforeStart, u"until"_s, row.validFrom.toString(Qt::ISODate)};
    for (const PriceRow &other : others)
        if (other.article == row.article && other.articleGroup == row.articleGroup &&
            other.party == row.party && other.partyGroup == row.partyGroup &&
            other.fromQuantity == row.fromQuantity && other.validFrom == row.validFrom &&
            (!isOfList(row) || other.percent.has_value() == row.percent.has_value()))
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

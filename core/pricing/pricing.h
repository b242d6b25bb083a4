#pragma once

#include "core/article/article.h"

namespace kontorist {

using PriceRowId = Id<struct PriceRowTag>;

/// Where a line's price comes from, best first.
enum class PriceSource {
    Typed,    ///< by a person; never re-priced
    Customer, ///< this customer, this article
    CustomerArticleGroup,
    Group, ///< the customer's price group, this article
    GroupArticleGroup,
    List,
    None, ///< nothing found: an open point
};
template<>
inline constexpr std::array wordsOf<PriceSource> = {
    "typed", "customer", "customerArticleGroup", "group", "groupArticleGroup", "list", "none"};

/// An entry of the price list: a net price, or a percentage off the list price; for an article or a group of
/// them, for everyone, a customer or a group of customers; from a quantity on, within its days.
struct PriceRow
{
    PriceRowId id;
    ArticleId article; ///< null = the group below
    QString articleGroup;
    PartyId party; ///< null = everyone, or the group below
    QString partyGroup;
    Quantity fromQuantity; ///< base units
    QDate validFrom{1900, 1, 1};
    QDate validUntil{9999, 12, 31};
    std::optional<Price> price;     ///< for `per` base units, net
    std::optional<Percent> percent; ///< off the list price
    Currency currency;
};

/// The price that was found for a line, and why.
struct FoundPrice
{
    PriceSource source = PriceSource::None;
    std::optional<Price> price; ///< for `per` base units, net; none = no price
    std::optional<Price> listPrice;
    QDate validFrom; ///< since when it holds
};

} // namespace kontorist

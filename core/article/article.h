#pragma once

#include "core/base/price.h"
#include "core/party/party.h"
#include "core/tax/tax.h"

namespace kontorist {

using ArticleId = Id<struct ArticleTag>;

/// What a line of an order can be of: goods from stock, goods bought per order, a service, something made, a
/// mere text, a charge that is no article, or a deposit (Pfand).
enum class LineKind { Stock, Nonstock, Service, Produced, Text, Charge, Deposit };
template<>
inline constexpr std::array wordsOf<LineKind> = {"stock", "nonstock", "service", "produced",
                                                 "text",  "charge",   "deposit"};

/// An article (Artikel): stock counts its base unit; packs are other units of the same goods.
struct Article
{
    struct Pack
    {
        Unit unit;
        Quantity contains;                      ///< base units
        QString gtin;                           ///< a scan of it counts what it contains
        Quantity multiple = Quantity::whole(1); ///< sold in multiples of this many

        bool operator==(const Pack &) const = default;
    };
    struct Text
    {
        QString language;
        QString text;

        bool operator==(const Text &) const = default;
    };
    struct Component
    {
        QString sku;
        Quantity quantity;

        bool operator==(const Component &) const = default;
    };

    ArticleId id;
    Version version = 0;
    QString sku;
    LineKind kind = LineKind::Stock;
    QString name;
    Unit unit = Unit::piece();
    TaxClass taxClass = TaxClass::Standard;
    QString gtin;
    std::optional<Price> cost; ///< what one base unit costs us, where no receipt says better
    qint64 weightGrams = 0;
    Quantity reorderPoint;
    Quantity reorderQuantity;
    PartyId supplier;
    QString supplierSku;
    std::optional<int> leadDays;
    QString group;
    bool noCashDiscount = false;

    QList<Pack> packs;
    QList<Text> texts;
    QList<Component> components;

    bool isOfStock() const
    {
        return kind == LineKind::Stock || kind == LineKind::Produced || kind == LineKind::Deposit;
    }
    QString nameIn(const QString &language) const;
    /// How many base units one of a unit contains; none when the article is not sold in it.
    std::optional<Quantity> contentOf(Unit wanted) const;
};

/// An article as somebody named it: by SKU, GTIN, a pack's GTIN (then with its unit), or the customer's own
/// number.
struct NamedArticle
{
    Article article;
    Unit packUnit;          ///< of the scanned pack; empty otherwise
    QString customerNumber; ///< how this customer calls it
};

} // namespace kontorist

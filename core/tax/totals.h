#pragma once

#include "core/tax/tax.h"

namespace kontorist {

/// What the sums of a document are made of: amounts on the document's price basis, each in its tax group.
struct TaxedAmount
{
    TaxKey key;
    Money amount;
    bool noCashDiscount = false;
};

/// An allowance (Rabatt) or charge (Zuschlag, Fracht) on the whole document: a percentage or an amount. Without
/// a key it falls on every group: a percentage of each, an amount split in proportion.
struct Adjustment
{
    enum class Kind { Allowance, Charge };

    Kind kind = Kind::Allowance;
    QString reason;
    std::optional<Money> amount;
    std::optional<Percent> percent;
    std::optional<TaxKey> key;
    bool noCashDiscount = false;
};
template<>
inline constexpr std::array wordsOf<Adjustment::Kind> = {"allowance", "charge"};

/// The part of an adjustment that falls on one tax group (BG-20, BG-21).
struct AdjustmentShare
{
    qsizetype adjustment = 0; ///< index of the one it is part of
    Adjustment::Kind kind = Adjustment::Kind::Allowance;
    std::optional<Percent> percent;
    TaxKey key;
    Money base;   ///< the group's lines it was computed from
    Money amount; ///< positive, on the document's price basis
    Money net;    ///< the same without tax
    bool noCashDiscount = false;
};

/// All sums of a document (BG-22, BG-23).
struct Totals
{
    QList<AdjustmentShare> shares;
    QList<TaxGroup> groups; ///< by category and rate
    QList<Money> lineNets;  ///< without tax; on a net document the line amounts themselves
    Money net;
    Money tax;
    Money gross;
    Money discountable; ///< gross less what is marked as outside cash discount
};

} // namespace kontorist

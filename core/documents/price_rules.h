#pragma once

#include "core/paper/sheet.h"
#include "core/paper/wording.h"
#include "core/tax/totals.h"

namespace kontorist::price_rules {

/// The table of prices and what stands under it: alike on quotes, confirmations, invoices and corrections.

struct PricedLine
{
    int position = 0;
    QString sku;
    QString name;
    QList<paper::Paragraph> more;
    QString quantity; ///< as printed
    std::optional<Price> price;
    Percent discount;
    TaxKey key;
    QString dated;               ///< the day of delivery, where the paper has that column
    std::optional<Money> amount; ///< none of a mere text
};

/// An allowance or charge: what it is for, and its amount with its sign.
struct PricedCharge
{
    QString label;
    Money amount;
};

/// The columns. A rate at each line is needed only where there are several (§ 32 UStDV).
QList<paper::Column> columns(const paper::Wording &wording, Currency currency);
paper::Row row(const PricedLine &line, const paper::Wording &wording, bool withRate);

QString chargeLabel(const QString &reason, std::optional<Percent> percent, TaxKey key, bool withRate,
                    const paper::Wording &wording);

/// All sums below the table, by the document's price basis: with tax added, or with the tax that is contained.
struct Sums
{
    PriceBasis prices = PriceBasis::Net;
    Money lines = {};
    QList<PricedCharge> charges = {};
    QList<TaxGroup> groups = {};
    Money net = {};
    Money gross = {};
    QString grossLabel = {};
    bool isFinal = true; ///< nothing is deducted below
};
QList<paper::Total> totals(const Sums &sums, const paper::Wording &wording);

/// The sentences that a document's tax asks for (§ 14 Abs. 4 Nr. 8, § 14a UStG); none where all is taxed.
struct TaxFacts
{
    TaxCase taxCase = TaxCase::Standard;
    QList<TaxGroup> groups;
    bool isSmallBusiness = false;
    QString sellerVatId;
    QString buyerVatId;
};
QList<paper::Paragraph> taxNotes(const TaxFacts &facts, const paper::Wording &wording);

/// Several lines of a text as paragraphs under a name.
QList<paper::Paragraph> textBelow(const QString &text);

} // namespace kontorist::price_rules

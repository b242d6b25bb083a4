#include "core/documents/price_rules.h"

#include <algorithm>

namespace kontorist::price_rules {

namespace {

using paper::Align;
using paper::Wording;

constexpr int dateWidth = 2050; // a date is not to be cut

QString inCurrency(const QString &title, Currency currency)
{
    return title + QChar(QChar::Nbsp) + (currency == Currency() ? u"€"_s : currency.code());
}

bool isTaxed(const TaxKey &key)
{
    return key.category == TaxCategory::S;
}

QString whyFree(TaxCategory category, const Wording &wording)
{
    switch (category) {
    case TaxCategory::AE:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "reverse charge"));
    case TaxCategory::K:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "intra-Community supply"));
    case TaxCategory::G:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "export"));
    case TaxCategory::O:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "not taxable here"));
    case TaxCategory::Z:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "zero rate"));
    case TaxCategory::S:
    case TaxCategory::E:
        break;
    }
    return wording.text(QT_TRANSLATE_NOOP("Paper", "exempt"));
}

/// "19 % VAT on 127.15", or what is free of tax without showing an amount of it (§ 14c UStG).
paper::Total taxAdded(const TaxGroup &group, const Wording &wording)
{
    if (isTaxed(group.key))
        return {.label = wording.text(QT_TRANSLATE_NOOP("Paper", "%1 VAT on %2"))
                             .arg(wording.percent(group.key.rate), wording.amount(group.base)),
                .amount = wording.amount(group.tax)};
    return {.label = wording.text(QT_TRANSLATE_NOOP("Paper", "No VAT (%1) on %2"))
                         .arg(whyFree(group.key.category, wording), wording.amount(group.base))};
}

paper::Total taxContained(const TaxGroup &group, const Wording &wording)
{
    if (isTaxed(group.key))
        return {.label = wording.text(QT_TRANSLATE_NOOP("Paper", "including %1 VAT on %2 net"))
                             .arg(wording.percent(group.key.rate), wording.amount(group.base)),
                .amount = wording.amount(group.tax)};
    return {.label = wording.text(QT_TRANSLATE_NOOP("Paper", "including no VAT (%1)"))
                         .arg(whyFree(group.key.category, wording)),
            .amount = wording.amount(group.base)};
}

/// A document in one group without tax needs its sentence alone.
bool needsSplit(const QList<TaxGroup> &groups)
{
    return groups.size() > 1 || (groups.size() == 1 && isTaxed(groups.first().key));
}

bool has(const QList<TaxGroup> &groups, TaxCategory category)
{
    return std::any_of(groups.begin(), groups.end(),
                       [&](const TaxGroup &each) { return each.key.category == category; });
}

QString exemptNote(const TaxFacts &facts, const Wording &wording)
{
    if (facts.isSmallBusiness || facts.taxCase == TaxCase::SmallBusiness)
        return wording.text(
            QT_TRANSLATE_NOOP("Paper", "Exempt from VAT as a small business under § 19 UStG (Germany)."));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Exempt from VAT under § 4 UStG (Germany)."));
}

/// Both ids stand on what is taxed where the buyer is (§ 14a Abs. 1 and 3 UStG).
QString vatIds(const TaxFacts &facts, const Wording &wording)
{
    if (facts.buyerVatId.isEmpty() || facts.sellerVatId.isEmpty())
        return {};
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Our VAT ID: %1 · Your VAT ID: %2"))
        .arg(facts.sellerVatId, facts.buyerVatId);
}

} // namespace

QList<paper::Column> columns(const Wording &wording, Currency currency)
{
    return {
        {.id = u"position"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Item")),
         .align = Align::Right},
        {.id = u"article"_s, .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Article"))},
        {.id = u"name"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Description")),
         .stretches = true},
        {.id = u"dated"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Delivery")),
         .width = dateWidth,
         .style = paper::CellStyle::Strong},
        {.id = u"quantity"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Qty")),
         .align = Align::Right},
        {.id = u"price"_s,
         .title = inCurrency(wording.text(QT_TRANSLATE_NOOP("Paper", "Price")), currency),
         .align = Align::Right},
        {.id = u"discount"_s,
         .title = wording.text(QT_TRANSLATE_NOOP("Paper", "Discount")),
         .align = Align::Right},
        {.id = u"rate"_s, .title = wording.text(QT_TRANSLATE_NOOP("Paper", "VAT")), .align = Align::Right},
        {.id = u"amount"_s,
         .title = inCurrency(wording.text(QT_TRANSLATE_NOOP("Paper", "Amount")), currency),
         .align = Align::Right,
         .carries = true},
    };
}

paper::Row row(const PricedLine &line, const Wording &wording, bool withRate)
{
    paper::Row row;
    row.more = line.more;
    row.amount = line.amount;
    row.cells = {{u"position"_s, QString::number(line.position)},
                 {u"article"_s, line.sku},
                 {u"name"_s, line.name},
                 {u"dated"_s, line.dated},
                 {u"quantity"_s, line.quantity}};
    if (!line.amount)
        return row;
    row.cells[u"amount"_s] = wording.amount(*line.amount);
    if (line.price)
        row.cells[u"price"_s] = wording.price(*line.price);
    if (!line.discount.isZero())
        row.cells[u"discount"_s] = wording.percent(line.discount);
    if (withRate)
        row.cells[u"rate"_s] = isTaxed(line.key) ? wording.percent(line.key.rate) : u"–"_s;
    return row;
}

QString chargeLabel(const QString &reason, std::optional<Percent> percent, TaxKey key, bool withRate,
                    const Wording &wording)
{
    QString label = reason;
    if (percent)
        label += u' ' + wording.percent(*percent);
    if (withRate && isTaxed(key))
        label += u" ("_s + wording.text(QT_TRANSLATE_NOOP("Paper", "%1 VAT")).arg(wording.percent(key.rate)) +
                 u')';
    return label;
}

QList<paper::Total> totals(const Sums &sums, const Wording &wording)
{
    QList<paper::Total> all;
    if (!sums.charges.isEmpty()) {
        all.append({.label = wording.text(QT_TRANSLATE_NOOP("Paper", "Sum of items")),
                    .amount = wording.amount(sums.lines)});
        for (const PricedCharge &charge : sums.charges)
            all.append({.label = charge.label, .amount = wording.amount(charge.amount)});
    }
    const paper::Total total{.label = sums.grossLabel,
                             .amount = wording.money(sums.gross),
                             .emphasised = sums.isFinal,
                             .ruled = true};
    if (sums.prices == PriceBasis::Gross) {
        all.append(total);
        if (needsSplit(sums.groups))
            for (const TaxGroup &group : sums.groups)
                all.append(taxContained(group, wording));
        return all;
    }
    if (needsSplit(sums.groups)) {
        all.append({.label = wording.text(QT_TRANSLATE_NOOP("Paper", "Net total")),
                    .amount = wording.amount(sums.net),
                    .ruled = !sums.charges.isEmpty()});
        for (const TaxGroup &group : sums.groups)
            all.append(taxAdded(group, wording));
    }
    all.append(total);
    return all;
}

QList<paper::Paragraph> taxNotes(const TaxFacts &facts, const Wording &wording)
{
    QStringList notes;
    if (has(facts.groups, TaxCategory::AE))
        notes.append(
            wording.text(QT_TRANSLATE_NOOP("Paper", "Reverse charge: VAT is to be paid by the recipient.")));
    if (has(facts.groups, TaxCategory::K))
        notes.append(wording.text(QT_TRANSLATE_NOOP(
            "Paper", "VAT-exempt intra-Community supply (§ 4 No. 1b, § 6a UStG, Art. 138 VAT Directive).")));
    if (has(facts.groups, TaxCategory::G))
        notes.append(
            wording.text(QT_TRANSLATE_NOOP("Paper", "VAT-exempt export supply (§ 4 No. 1a, § 6 UStG).")));
    if (has(facts.groups, TaxCategory::O))
        notes.append(
            wording.text(QT_TRANSLATE_NOOP("Paper", "Service not taxable in Germany (§ 3a Abs. 2 UStG).")));
    if (has(facts.groups, TaxCategory::E))
        notes.append(exemptNote(facts, wording));
    if (has(facts.groups, TaxCategory::Z))
        notes.append(wording.text(QT_TRANSLATE_NOOP("Paper", "VAT rate of 0% under § 12 Abs. 3 UStG.")));
    QList<paper::Paragraph> paragraphs;
    for (const QString &note : notes)
        paragraphs.append({note, paper::Tone::Strong});
    const QString ids = has(facts.groups, TaxCategory::AE) || has(facts.groups, TaxCategory::K)
                            ? vatIds(facts, wording)
                            : QString();
    if (!ids.isEmpty())
        paragraphs.append({ids});
    return paragraphs;
}

QList<paper::Paragraph> textBelow(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    return {{text.trimmed(), paper::Tone::Muted}};
}

} // namespace kontorist::price_rules

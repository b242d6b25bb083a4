#include "core/billing/invoice_rules.h"
#include "core/ledger/chart_rules.h"
#include "core/tax/totals_rules.h"

#include <map>

namespace kontorist::invoice_rules {

QList<std::pair<Advance, Money>> deducted(Invoice &invoice, const QList<Advance> &advances)
{
    QList<std::pair<Advance, Money>> used;
    for (const Advance &advance : advances) {
        const Money amount = std::min(advance.open, invoice.payable());
        if (!amount.isPositive())
            continue;
        invoice.prepaid += amount;
        used.append({advance, amount});
    }
    return used;
}

IssuedPosting posting(Invoice invoice, const QList<std::pair<Advance, Money>> &advances)
{
    invoice.contentHash = contentHash(invoice);
    IssuedPosting posting{invoice, {entry(invoice)}, openItem(invoice), advances, {}, {}, {}};
    posting.item.open = invoice.payable();
    for (const auto &[advance, amount] : advances)
        posting.entries.append(advanceEntry(invoice, advance, amount));
    return posting;
}

OpenItem openItem(const Invoice &invoice)
{
    const bool isCredit = invoice.isCorrection();
    const Money amount = isCredit ? -invoice.gross : invoice.gross;
    return {invoice.id.value(),
            isCredit ? OpenItemKind::Correction : OpenItemKind::Invoice,
            invoice.number,
            invoice.debtor,
            invoice.issuedOn,
            invoice.dueOn,
            amount,
            amount};
}

LedgerEntry entry(const Invoice &invoice)
{
    const Chart chart = invoice.company.chart;
    LedgerEntry entry;
    entry.kind = invoice.isCorrection() ? EntryKind::Correction : EntryKind::Invoice;
    entry.document = invoice.id.value();
    entry.documentNumber = invoice.number;
    entry.documentOn = entry.postedOn = invoice.issuedOn;
    entry.suppliedOn = invoice.suppliedUntil;
    entry.text = invoice.billAddress.name;
    entry.postings.append({chart_rules::receivables(chart), invoice.debtor, invoice.gross});
    if (!invoice.order.isNull()) { // VAT of a down payment is due when the money comes
        entry.postings.append({chart_rules::advancesAskedFor(chart), {}, -invoice.gross});
        return entry;
    }
    for (const TaxGroup &group : invoice.groups) {
        entry.postings.append({chart_rules::revenue(chart, group.key), {}, -group.base});
        entry.postings.append({chart_rules::vat(chart, group.key.rate), {}, -group.tax});
    }
    return entry;
}

namespace {

// What so much of an advance comes to in each tax group; counted from its beginning, so that the uses of one
// advance sum to it exactly, whatever they are rounded to.
QList<TaxGroup> upTo(const Advance &advance, Money used)
{
    if (used == advance.amount)
        return advance.groups;
    QList<Money> weights;
    for (const TaxGroup &group : advance.groups)
        weights.append(group.gross());
    const QList<Money> parts = totals_rules::distributed(used, weights);
    QList<TaxGroup> groups;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TaxKey key = advance.groups[i].key;
        const Money net = key.rate.takenOutOf(parts[i]);
        groups.append({key, net, parts[i] - net});
    }
    return groups;
}

} // namespace

QList<TaxGroup> spentGroups(const Advance &advance, Money amount)
{
    const Money before = advance.amount - advance.open;
    const QList<TaxGroup> earlier = upTo(advance, before);
    QList<TaxGroup> groups = upTo(advance, before + amount);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        groups[i].base -= earlier[i].base;
        groups[i].tax -= earlier[i].tax;
    }
    return groups;
}

QList<Posting> spent(const Advance &advance, Money amount, Chart chart)
{
    QList<Posting> postings;
    for (const TaxGroup &group : spentGroups(advance, amount)) {
        postings.append({chart_rules::advances(chart, group.key), {}, group.base});
        postings.append({chart_rules::vat(chart, group.key.rate), {}, group.tax});
    }
    return postings;
}

LedgerEntry advanceEntry(const Invoice &invoice, const Advance &advance, Money used)
{
    const Chart chart = invoice.company.chart;
    LedgerEntry entry;
    entry.kind = EntryKind::AdvanceUse;
    entry.document = invoice.id.value();
    entry.documentNumber = invoice.number;
    entry.documentOn = entry.postedOn = invoice.issuedOn;
    entry.suppliedOn = invoice.suppliedUntil;
    entry.text = advance.paymentNumber;
    entry.postings.append({chart_rules::receivables(chart), invoice.debtor, -used});
    entry.postings += spent(advance, used, chart);
    return entry;
}

std::map<TaxKey, Money> outsideCashDiscount(const QList<Invoice> &documents)
{
    std::map<TaxKey, Money> sums;
    for (const Invoice &document : documents) {
        for (const InvoiceLine &line : document.lines)
            if (line.noCashDiscount)
                sums[line.key] += line.amount;
        for (const InvoiceCharge &charge : document.charges)
            if (charge.noCashDiscount)
                sums[charge.key] += charge.signedAmount();
    }
    if (documents.first().prices == PriceBasis::Net)
        for (auto &[key, sum] : sums)
            sum += key.rate.of(sum);
    return sums;
}

namespace {

// What of each tax group earns cash discount, gross, over all these documents.
std::map<TaxKey, Money> discountableGroups(const QList<Invoice> &documents)
{
    std::map<TaxKey, Money> weights;
    for (const Invoice &document : documents)
        for (const TaxGroup &group : document.groups)
            weights[group.key] += group.gross();
    for (const auto &[key, sum] : outsideCashDiscount(documents))
        weights[key] -= sum;
    return weights;
}

} // namespace

LedgerEntry discountEntry(const QList<Invoice> &documents, const Cause &cause, Money amount)
{
    const Chart chart = documents.first().company.chart;
    LedgerEntry entry;
    entry.kind = EntryKind::Discount;
    entry.document = cause.document;
    entry.documentNumber = cause.number;
    entry.documentOn = entry.postedOn = cause.on;
    entry.text = cause.invoice;
    entry.postings.append({chart_rules::receivables(chart), documents.first().debtor, -amount});
    QList<TaxKey> keys;
    QList<Money> weights;
    for (const auto &[key, weight] : discountableGroups(documents)) {
        keys.append(key);
        weights.append(weight);
    }
    const QList<Money> parts = totals_rules::distributed(amount, weights);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Money net = keys[i].rate.takenOutOf(parts[i]);
        entry.postings.append({chart_rules::discountGranted(chart, keys[i]), {}, net});
        entry.postings.append({chart_rules::vat(chart, keys[i].rate), {}, parts[i] - net});
    }
    return entry;
}

} // namespace kontorist::invoice_rules

#include "core/billing/invoice_rules.h"
#include "core/ledger/chart_rules.h"
#include "core/tax/totals_rules.h"

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
    IssuedPosting posting{invoice, {entry(invoice)}, openItem(invoice), advances, {}, {}};
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
    const QList<TaxGroup> before = upTo(advance, advance.amount - advance.open);
    const QList<TaxGroup> after = upTo(advance, advance.amount - advance.open + used);
    for (qsizetype i = 0; i < after.size(); ++i) {
        entry.postings.append(
            {chart_rules::advances(chart, after[i].key), {}, after[i].base - before[i].base});
        entry.postings.append({chart_rules::vat(chart, after[i].key.rate), {}, after[i].tax - before[i].tax});
    }
    return entry;
}

namespace {

// What of each tax group earns cash discount, gross.
QList<Money> discountableGroups(const Invoice &invoice)
{
    QList<Money> weights;
    for (const TaxGroup &group : invoice.groups) {
        Money excluded;
        for (const InvoiceLine &line : invoice.lines)
            if (line.noCashDiscount && line.key == group.key)
                excluded += line.net + line.key.rate.of(line.net);
        for (const InvoiceCharge &charge : invoice.charges)
            if (charge.noCashDiscount && charge.key == group.key)
                excluded += charge.net + charge.key.rate.of(charge.net);
        weights.append(group.gross() - excluded);
    }
    return weights;
}

} // namespace

LedgerEntry discountEntry(const Invoice &invoice, const Cause &cause, Money amount)
{
    const Chart chart = invoice.company.chart;
    LedgerEntry entry;
    entry.kind = EntryKind::Discount;
    entry.document = cause.document;
    entry.documentNumber = cause.number;
    entry.documentOn = entry.postedOn = cause.on;
    entry.text = invoice.number;
    entry.postings.append({chart_rules::receivables(chart), invoice.debtor, -amount});
    const QList<Money> parts = totals_rules::distributed(amount, discountableGroups(invoice));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TaxKey key = invoice.groups[i].key;
        const Money net = key.rate.takenOutOf(parts[i]);
        entry.postings.append({chart_rules::discountGranted(chart, key), {}, net});
        entry.postings.append({chart_rules::vat(chart, key.rate), {}, parts[i] - net});
    }
    return entry;
}

} // namespace kontorist::invoice_rules

#include "core/billing/correction_rules.h"
#include "core/billing/remainder_rules.h"
#include "core/company/company_rules.h"
#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::correction_rules {

namespace {

Invoice creditHead(const Company &company, const Party &debtor, PriceBasis basis, const QString &reason,
                   QDate on)
{
    require(company_rules::issuingObjection(company));
    Invoice credit;
    credit.kind = InvoiceKind::Credit;
    credit.company = company;
    credit.debtor = debtor.id;
    credit.debtorNumber = debtor.number;
    credit.debtorVatId = debtor.vatId();
    credit.billAddress = credit.shipAddress = debtor.address;
    credit.language = debtor.language;
    credit.buyerReference = debtor.buyerReference;
    credit.issuedOn = credit.dueOn = credit.suppliedFrom = credit.suppliedUntil = on;
    credit.prices = basis;
    credit.reason = reason;
    credit.incompleteRecipient = !debtor.address.isComplete();
    return credit;
}

InvoiceLine creditLine(const CreditLine &wish, QDate on)
{
    InvoiceLine line;
    line.bills = false;
    line.sku = wish.sku;
    line.name = wish.name;
    line.quantity = -Quantity::raw(wish.quantity.raw(), Unit::piece());
    line.baseQuantity = -wish.quantity;
    line.price = wish.price;
    line.key = wish.key;
    line.suppliedOn = on;
    line.amount = -wish.price.times(wish.quantity);
    return line;
}

// From one line after the other, each no more than it credits.
void keepBack(Invoice &credit, Money deduction)
{
    Money left = deduction;
    for (const InvoiceLine &line : QList(credit.lines)) {
        const Money part = std::min(left, -line.amount);
        if (!part.isPositive())
            continue;
        left -= part;
        InvoiceLine kept = line;
        kept.quantity = Quantity::raw(0, Unit::piece());
        kept.baseQuantity = {};
        kept.amount = part;
        credit.lines.append(kept);
    }
    if (left.isPositive())
        throw Refused(Fault::DeductionAboveCredit, deduction.written(), (deduction - left).written());
}

// The last use first, so that what is left of an advance is counted from its beginning.
void giveBack(IssuedPosting &posting, const QList<std::pair<Advance, Money>> &advances)
{
    for (auto each = advances.crbegin(); each != advances.crend(); ++each) {
        const Money amount = std::min(posting.item.open, each->second);
        if (!amount.isPositive())
            continue;
        posting.item.open -= amount;
        posting.returned.append({each->first, amount});
        posting.entries.append(invoice_rules::advanceEntry(posting.invoice, each->first, -amount));
    }
}

// The reversal that takes back the last of a cash discount leaves nothing on its accounts, whatever was rounded before.
void takeAll(LedgerEntry &entry, const QList<Posting> &standing)
{
    QList<Posting> postings{entry.postings.first()};
    Money sum = postings.first().amount;
    for (const Posting &each : standing) {
        postings.append({each.account, {}, -each.amount});
        sum -= each.amount;
    }
    if (sum.isZero())
        entry.postings = postings;
}

} // namespace

Invoice addressed(Invoice correction, const Party &debtor)
{
    if (correction.buyerReference.isEmpty())
        correction.buyerReference = debtor.buyerReference;
    return correction;
}

Invoice credit(const Company &company, const Party &debtor, PriceBasis basis, const QList<CreditLine> &lines,
               Money deduction, const QString &reason, QDate on)
{
    Invoice credit = creditHead(company, debtor, basis, reason, on);
    for (const CreditLine &each : lines)
        credit.lines.append(creditLine(each, on));
    keepBack(credit, deduction);
    QList<TaxedAmount> amounts;
    for (const InvoiceLine &line : credit.lines)
        amounts.append({line.key, line.amount, false});
    const Totals totals = totals_rules::totals(basis, amounts, QList<AdjustmentShare>());
    for (qsizetype i = 0; i < credit.lines.size(); ++i) {
        credit.lines[i].position = static_cast<int>(i) + 1;
        credit.lines[i].net = totals.lineNets[i];
    }
    credit.groups = totals.groups;
    credit.net = totals.net;
    credit.tax = totals.tax;
    credit.gross = totals.gross;
    credit.discountable = totals.gross;
    return credit;
}

namespace {

// What is handed out mirrors the original: the advances that it took off come back to it.
QList<Deduction> givenBack(const QList<std::pair<Advance, Money>> &returned)
{
    QList<std::pair<Advance, Money>> mirrored;
    for (const auto &[advance, amount] : returned)
        mirrored.append({advance, -amount});
    return remainder_rules::deductions(mirrored);
}

void settle(IssuedPosting &posting, const Invoice &original, const QList<Invoice> &earlier,
            const Settled &settled)
{
    const Invoice &correction = posting.invoice;
    posting.reversal = discountReversal(original, earlier, correction, settled.discountTaken);
    posting.item.open -= posting.reversal;
    posting.offset = std::min(posting.item.open, settled.open);
    posting.item.open -= posting.offset;
    if (posting.reversal.isPositive()) {
        LedgerEntry entry = invoice_rules::discountEntry(
            {correction}, {correction.id.value(), correction.number, original.number, correction.issuedOn},
            -posting.reversal);
        if (posting.reversal == settled.discountTaken)
            takeAll(entry, settled.discount);
        posting.entries.append(entry);
    }
    if (correction.kind == InvoiceKind::Cancellation)
        giveBack(posting, settled.advances);
}

} // namespace

IssuedPosting posting(const Invoice &correction, const Invoice &original, const QList<Invoice> &earlier,
                      const Settled &settled)
{
    IssuedPosting posting{
        correction, {invoice_rules::entry(correction)}, invoice_rules::openItem(correction), {}, {}, {}, {}};
    if (!correction.corrects.isNull())
        settle(posting, original, earlier, settled);
    if (original.isRemainder())
        posting.invoice.deductions = givenBack(posting.returned);
    posting.invoice.contentHash = invoice_rules::contentHash(posting.invoice);
    return posting;
}

Money discountReversal(const Invoice &invoice, const QList<Invoice> &earlier, const Invoice &correction,
                       Money discountTaken)
{
    Money base = invoice.discountable;
    for (const Invoice &each : earlier)
        base += each.discountable;
    if (!discountTaken.isPositive() || !base.isPositive())
        return {};
    // With goods outside cash discount an allowance can fall away that lowered its base: that grants nothing more.
    return std::clamp(totals_rules::proportion(discountTaken, -correction.discountable, base), Money(),
                      discountTaken);
}

} // namespace kontorist::correction_rules

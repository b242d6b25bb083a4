#include "core/billing/remainder_rules.h"

#include "core/paper/wording.h"

#include <algorithm>

namespace kontorist::remainder_rules {

namespace {

QString nameOf(const Deduction &deduction, const paper::Wording &wording)
{
    if (deduction.downPayment.isEmpty())
        return wording.text(QT_TRANSLATE_NOOP("Paper", "less advance payment of %1"))
            .arg(wording.date(deduction.paidOn));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "less down payment invoice %1, paid on %2"))
        .arg(deduction.downPayment, wording.date(deduction.paidOn));
}

InvoiceLine lineOf(const Deduction &deduction, const Invoice &invoice, const paper::Wording &wording)
{
    InvoiceLine line;
    line.position = invoice.lines.isEmpty() ? 1 : invoice.lines.last().position + 1;
    line.bills = false;
    line.name = nameOf(deduction, wording);
    line.quantity = Quantity::raw(0, Unit::piece()); // it has no pieces
    line.net = -deduction.net;
    line.amount = invoice.prices == PriceBasis::Net ? line.net : -deduction.gross();
    line.key = deduction.key;
    line.noCashDiscount = true;
    return line;
}

void take(Invoice &invoice, const Deduction &deduction)
{
    auto group = std::find_if(invoice.groups.begin(), invoice.groups.end(),
                              [&](const TaxGroup &each) { return each.key == deduction.key; });
    if (group ==
        invoice.groups.end()) // at the rate that was expected, which is another than that of the supply
        group = invoice.groups.insert(invoice.groups.end(), TaxGroup{deduction.key, {}, {}});
    group->base -= deduction.net;
    group->tax -= deduction.tax;
    invoice.net -= deduction.net;
    invoice.tax -= deduction.tax;
    invoice.gross -= deduction.gross();
}

} // namespace

bool isWanted(std::optional<AdvanceStyle> said, const Company &company, const Party &debtor)
{
    const AdvanceStyle style = said.value_or(company.advances);
    return style == AdvanceStyle::Automatic ? isEInvoice(debtor.formOf(company))
                                            : style == AdvanceStyle::Remainder;
}

QList<Deduction> deductions(const QList<std::pair<Advance, Money>> &advances)
{
    QList<Deduction> all;
    for (const auto &[advance, amount] : advances)
        for (const TaxGroup &group : invoice_rules::spentGroups(advance, amount))
            if (!group.base.isZero() || !group.tax.isZero())
                all.append({advance.paymentNumber, advance.downPaymentNumber, advance.paidOn, group.key,
                            group.base, group.tax});
    return all;
}

Invoice shown(Invoice invoice)
{
    if (!invoice.isRemainder())
        return invoice;
    const paper::Wording wording(invoice.language);
    for (const Deduction &deduction : std::as_const(invoice.deductions)) {
        invoice.lines.append(lineOf(deduction, invoice, wording));
        take(invoice, deduction);
    }
    std::sort(invoice.groups.begin(), invoice.groups.end(),
              [](const TaxGroup &a, const TaxGroup &b) { return a.key < b.key; });
    invoice.prepaid = {};
    return invoice;
}

} // namespace kontorist::remainder_rules

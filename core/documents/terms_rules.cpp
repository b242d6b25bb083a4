#include "core/documents/terms_rules.h"

#include <algorithm>

namespace kontorist::terms_rules {

namespace {

using paper::Tone;
using paper::Wording;

bool isTransferred(PayBy payBy)
{
    return payBy == PayBy::Transfer || payBy == PayBy::Prepayment;
}

QString netTerms(int days, const Wording &wording)
{
    if (days == 0)
        return wording.text(QT_TRANSLATE_NOOP("Paper", "payable at once without deduction"));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "%1 days net")).arg(days);
}

QString otherWay(PayBy payBy, const Wording &wording)
{
    switch (payBy) {
    case PayBy::DirectDebit:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "We collect the amount by direct debit."));
    case PayBy::Cash:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Payable in cash on receipt."));
    case PayBy::Card:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Payable by card."));
    case PayBy::Prepayment:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Payable in advance."));
    case PayBy::Transfer:
        break;
    }
    return {};
}

/// Each discount with its last day and the sum that is then enough, as the payment will be judged.
QString discountLine(const Invoice &invoice, const Terms::Discount &discount, const Wording &wording)
{
    const Money less = std::min(discount.percent.of(invoice.discountable), invoice.payable());
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Paid by %1, less %2 cash discount: %3"))
        .arg(wording.date(invoice.issuedOn.addDays(discount.days)), wording.percent(discount.percent),
             wording.money(invoice.payable() - less));
}

// Each instalment on a line of its own: "40.00 € by 30.11.2026".
paper::Paragraph plan(const Invoice &invoice, const Wording &wording)
{
    QStringList lines{wording.text(QT_TRANSLATE_NOOP("Paper", "Payable in instalments:"))};
    for (const Instalment &each : invoice.instalments)
        lines.append(wording.text(QT_TRANSLATE_NOOP("Paper", "%1 by %2"))
                         .arg(wording.money(each.amount), wording.date(each.dueOn)));
    return {lines.join(u'\n'), Tone::Strong};
}

void addAccount(paper::Closing &closing, const Invoice &invoice, const Wording &wording)
{
    const Company &company = invoice.company;
    QStringList lines;
    if (!invoice.number.isEmpty())
        lines.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Payment reference: %1")).arg(invoice.number));
    if (!company.iban.isEmpty())
        lines.append(u"IBAN "_s + wording.iban(company.iban) +
                     (company.bic.isEmpty() ? QString() : u" · BIC "_s + company.bic));
    if (!company.iban.isEmpty() && !company.bank.isEmpty())
        lines.append(company.bank);
    closing.paragraphs.append({lines.join(u'\n')});
}

QList<paper::Paragraph> transfer(const Invoice &invoice, const Wording &wording)
{
    QList<paper::Paragraph> paragraphs{
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Please transfer %1 by %2."))
             .arg(wording.money(invoice.payable()), wording.date(invoice.dueOn)),
         Tone::Strong}};
    QStringList discounts;
    if (invoice.discountable.isPositive())
        for (const Terms::Discount &discount : invoice.terms.discounts)
            discounts.append(discountLine(invoice, discount, wording));
    if (!discounts.isEmpty())
        paragraphs.append({discounts.join(u'\n')});
    return paragraphs;
}

} // namespace

QString agreed(const Terms &terms, PayBy payBy, const Wording &wording)
{
    if (payBy != PayBy::Transfer)
        return otherWay(payBy, wording);
    QStringList parts;
    for (const Terms::Discount &discount : terms.discounts)
        parts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "%1 cash discount within %2 days"))
                         .arg(wording.percent(discount.percent))
                         .arg(discount.days));
    parts.append(netTerms(terms.days, wording));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Terms of payment: %1")).arg(parts.join(u", "_s));
}

QList<paper::Paragraph> asked(const Invoice &invoice, const Wording &wording)
{
    if (!invoice.payable().isPositive())
        return {{wording.text(QT_TRANSLATE_NOOP("Paper", "Already paid in full. Nothing is left to pay."))}};
    if (!invoice.instalments.isEmpty())
        return {plan(invoice, wording)};
    if (isTransferred(invoice.payBy))
        return transfer(invoice, wording);
    return {{otherWay(invoice.payBy, wording), Tone::Strong}};
}

paper::Closing payment(const Invoice &invoice, const Wording &wording)
{
    paper::Closing closing;
    closing.paragraphs = asked(invoice, wording);
    if (!invoice.payable().isPositive() || !isTransferred(invoice.payBy))
        return closing;
    addAccount(closing, invoice, wording);
    closing.qr = giroCode(invoice);
    if (!closing.qr.isEmpty())
        closing.qrCaption = u"GiroCode"_s;
    return closing;
}

QByteArray giroCode(const Invoice &invoice)
{
    const Company &company = invoice.company;
    if (company.iban.isEmpty() || !isTransferred(invoice.payBy) || !invoice.payable().isPositive() ||
        invoice.currency != Currency() || invoice.number.isEmpty()) // a draft is paid by nobody
        return {};
    QString iban = company.iban;
    iban.remove(u' ');
    const Money next = invoice.instalments.isEmpty() ? invoice.payable() : invoice.instalments.first().amount;
    const QStringList lines{u"BCD"_s,
                            u"002"_s,
                            u"1"_s,
                            u"SCT"_s,
                            company.bic,
                            company.name.left(70),
                            iban,
                            u"EUR"_s + next.written(),
                            {},
                            {},
                            invoice.number,
                            {}};
    return lines.join(u'\n').toUtf8();
}

} // namespace kontorist::terms_rules

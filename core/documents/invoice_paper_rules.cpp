#include "core/documents/document_rules.h"
#include "core/documents/letter_rules.h"
#include "core/documents/price_rules.h"
#include "core/documents/terms_rules.h"
#include "core/einvoice/leitweg_id.h"
#include "core/ledger/chart_rules.h"

#include <algorithm>

namespace kontorist::document_rules {

namespace {

using paper::Tone;
using paper::Wording;

QString titleOf(const Invoice &invoice, const Wording &wording)
{
    switch (invoice.kind) {
    case InvoiceKind::Invoice:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice %1"));
    case InvoiceKind::Partial:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Partial invoice %1"));
    case InvoiceKind::Collective:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Collective invoice %1"));
    case InvoiceKind::DownPayment:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Down payment invoice %1"));
    case InvoiceKind::Final:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Final invoice %1"));
    case InvoiceKind::Correction:
    case InvoiceKind::Credit:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice correction %1"));
    case InvoiceKind::Cancellation:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Cancellation %1"));
    }
    return {};
}

QString subjectOf(const Invoice &invoice, const Wording &wording)
{
    QString title = titleOf(invoice, wording).arg(invoice.number).trimmed();
    if (invoice.correctsNumber.isEmpty())
        return title;
    return title + u' ' +
           wording.text(QT_TRANSLATE_NOOP("Paper", "of invoice %1 of %2"))
               .arg(invoice.correctsNumber, wording.date(invoice.correctsOn));
}

QStringList deliveryNumbers(const Invoice &invoice)
{
    QStringList numbers;
    for (const InvoiceLine &line : invoice.lines)
        if (!line.deliveryNumber.isEmpty() && !numbers.contains(line.deliveryNumber))
            numbers.append(line.deliveryNumber);
    return numbers;
}

bool isWholeMonth(QDate from, QDate until)
{
    return from.day() == 1 && until == from.addDays(from.daysInMonth() - 1);
}

/// A day, a calendar month (§ 31 Abs. 4 UStDV), or a period.
QString supplyOf(const Invoice &invoice, const Wording &wording)
{
    if (invoice.suppliedFrom == invoice.suppliedUntil)
        return wording.date(invoice.suppliedFrom);
    if (isWholeMonth(invoice.suppliedFrom, invoice.suppliedUntil))
        return wording.month(invoice.suppliedFrom);
    return wording.date(invoice.suppliedFrom) + u" – "_s + wording.date(invoice.suppliedUntil);
}

bool showsBuyerVatId(const Invoice &invoice)
{
    return std::any_of(invoice.groups.begin(), invoice.groups.end(), [](const TaxGroup &group) {
        return group.key.category == TaxCategory::AE || group.key.category == TaxCategory::K;
    });
}

void addFacts(paper::Sheet &sheet, const Invoice &invoice, const Wording &wording)
{
    using letter_rules::addFact;
    if (invoice.isCorrection()) {
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Correction no.")), invoice.number);
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), wording.date(invoice.issuedOn));
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Original invoice")), invoice.correctsNumber);
    } else {
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice no.")), invoice.number);
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice date")),
                wording.date(invoice.issuedOn));
    }
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Customer no.")), invoice.debtorNumber);
    addFact(sheet,
            !invoice.order.isNull() ? wording.text(QT_TRANSLATE_NOOP("Paper", "Expected supply"))
            : invoice.suppliedFrom == invoice.suppliedUntil
                ? wording.text(QT_TRANSLATE_NOOP("Paper", "Date of supply"))
                : wording.text(QT_TRANSLATE_NOOP("Paper", "Period of supply")),
            supplyOf(invoice, wording));
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Your order")), invoice.reference);
    addFact(sheet,
            einvoice::isLeitwegId(invoice.buyerReference)
                ? u"Leitweg-ID"_s // a name of German law, the same in every language
                : wording.text(QT_TRANSLATE_NOOP("Paper", "Buyer reference")),
            invoice.buyerReference);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Our order")), invoice.orderNumber);
    if (const QStringList deliveries = deliveryNumbers(invoice); deliveries.size() == 1)
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Delivery note")), deliveries.first());
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Contact")), invoice.company.contact);
    if (showsBuyerVatId(invoice))
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Your VAT ID")), invoice.debtorVatId);
}

QString openingOf(const Invoice &invoice, const Wording &wording)
{
    if (!invoice.intro.isEmpty())
        return invoice.intro;
    if (invoice.kind == InvoiceKind::Credit)
        return wording.text(QT_TRANSLATE_NOOP("Paper", "we credit you for:"));
    if (invoice.kind == InvoiceKind::Cancellation)
        return wording.text(QT_TRANSLATE_NOOP("Paper", "we take back the whole of invoice %1 of %2:"))
            .arg(invoice.correctsNumber, wording.date(invoice.correctsOn));
    if (invoice.isCorrection())
        return wording.text(QT_TRANSLATE_NOOP("Paper", "we correct our invoice %1 of %2 as follows:"))
            .arg(invoice.correctsNumber, wording.date(invoice.correctsOn));
    if (invoice.isDownPayment())
        return wording.text(QT_TRANSLATE_NOOP("Paper", "we ask you for an advance on order %1:"))
            .arg(invoice.orderNumber);
    if (deliveryNumbers(invoice).size() == 1)
        return wording
            .text(QT_TRANSLATE_NOOP("Paper", "for our supply of %1 (delivery note %2) we charge you:"))
            .arg(supplyOf(invoice, wording), deliveryNumbers(invoice).first());
    return wording.text(QT_TRANSLATE_NOOP("Paper", "for our supplies and services we charge you:"));
}

/// "Delivery note LS-2026-00412 of 23.11.2026 · Order AU-2026-00417 · Your order 4711".
QString headingOf(const InvoiceLine &line, const InvoicePaper &paper, const Wording &wording)
{
    const BilledDelivery billed = paper.deliveries.value(line.deliveryNumber);
    QStringList parts{wording.text(QT_TRANSLATE_NOOP("Paper", "Delivery note %1 of %2"))
                          .arg(line.deliveryNumber, wording.date(line.suppliedOn))};
    if (paper.invoice.orderNumber.isEmpty() && !billed.order.isEmpty())
        parts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Order %1")).arg(billed.order));
    if (paper.invoice.reference.isEmpty() && !billed.reference.isEmpty())
        parts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Your order %1")).arg(billed.reference));
    return parts.join(u" · "_s);
}

price_rules::PricedLine priced(const InvoiceLine &line, bool isDated, const Wording &wording)
{
    price_rules::PricedLine priced;
    priced.position = line.position;
    priced.sku = line.sku;
    priced.name = line.name;
    priced.more = price_rules::textBelow(line.text);
    if (!line.customerSku.isEmpty())
        priced.more.append(
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Your article no. %1")).arg(line.customerSku),
             Tone::Muted});
    if (isDated)
        priced.more.append(
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Supplied on %1")).arg(wording.date(line.suppliedOn)),
             Tone::Muted});
    priced.amount = line.amount;
    priced.key = line.key;
    if (line.quantity.isZero())
        return priced; // a reduction in price: there is nothing that could be counted
    priced.quantity = wording.quantity(line.quantity);
    priced.price = line.price;
    priced.discount = line.discount;
    return priced;
}

void addTable(paper::Sheet &sheet, const InvoicePaper &paper, const Wording &wording)
{
    const Invoice &invoice = paper.invoice;
    const bool hasHeadings = deliveryNumbers(invoice).size() > 1;
    const bool withRate = invoice.groups.size() > 1;
    sheet.table.columns = price_rules::columns(wording, invoice.currency);
    QString delivery;
    QDate headed;
    for (const InvoiceLine &line : invoice.lines) {
        if (hasHeadings && line.deliveryNumber != delivery) {
            delivery = line.deliveryNumber;
            headed = line.suppliedOn;
            if (!delivery.isEmpty())
                sheet.table.rows.append({.heading = headingOf(line, paper, wording)});
        }
        const bool isDated =
            line.suppliedOn.isValid() && (hasHeadings ? line.suppliedOn != headed || delivery.isEmpty()
                                                      : invoice.suppliedFrom != invoice.suppliedUntil);
        sheet.table.rows.append(price_rules::row(priced(line, isDated, wording), wording, withRate));
    }
}

QString grossLabel(const Invoice &invoice, const Wording &wording)
{
    return invoice.isCorrection() ? wording.text(QT_TRANSLATE_NOOP("Paper", "Amount of correction"))
                                  : wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice total"));
}

/// Each advance with net, VAT and the day it came, as § 14 Abs. 5 Satz 2 UStG has it.
paper::Total deduction(const DeductedAdvance &advance, const Wording &wording)
{
    const QString what =
        advance.downPayment.isEmpty()
            ? wording.text(QT_TRANSLATE_NOOP("Paper", "less advance payment of %1"))
                  .arg(wording.date(advance.paidOn))
            : wording.text(QT_TRANSLATE_NOOP("Paper", "less down payment invoice %1, paid on %2"))
                  .arg(advance.downPayment, wording.date(advance.paidOn));
    const QString tax =
        advance.tax.isZero()
            ? QString()
            : u' ' + wording.text(QT_TRANSLATE_NOOP("Paper", "(net %1, VAT %2)"))
                         .arg(wording.amount(advance.amount - advance.tax), wording.amount(advance.tax));
    return {.label = what + tax, .amount = wording.amount(-advance.amount)};
}

void addTotals(paper::Sheet &sheet, const InvoicePaper &paper, const Wording &wording)
{
    const Invoice &invoice = paper.invoice;
    price_rules::Sums sums{.prices = invoice.prices, .groups = invoice.groups};
    for (const InvoiceLine &line : invoice.lines)
        sums.lines += line.amount;
    for (const InvoiceCharge &charge : invoice.charges)
        sums.charges.append({price_rules::chargeLabel(charge.reason, charge.percent, charge.key,
                                                      invoice.groups.size() > 1, wording),
                             charge.kind == Adjustment::Kind::Allowance ? -charge.amount : charge.amount});
    sums.net = invoice.net;
    sums.gross = invoice.gross;
    sums.grossLabel = grossLabel(invoice, wording);
    sums.isFinal = invoice.prepaid.isZero();
    sheet.totals = price_rules::totals(sums, wording);
    if (sums.isFinal)
        return;
    Money tax = invoice.tax;
    for (const DeductedAdvance &advance : paper.advances) {
        sheet.totals.append(deduction(advance, wording));
        tax -= advance.tax;
    }
    if (invoice.kind == InvoiceKind::Final) {
        sheet.totals.append({.label = wording.text(QT_TRANSLATE_NOOP("Paper", "Remaining net")),
                             .amount = wording.amount(invoice.payable() - tax)});
        sheet.totals.append({.label = wording.text(QT_TRANSLATE_NOOP("Paper", "Remaining VAT")),
                             .amount = wording.amount(tax)});
    }
    sheet.totals.append({.label = wording.text(QT_TRANSLATE_NOOP("Paper", "To be paid")),
                         .amount = wording.money(invoice.payable()),
                         .emphasised = true});
}

QString deliveryAddress(const Invoice &invoice, const Wording &wording)
{
    const bool isElsewhere =
        !invoice.shipAddress.id.isNull() && !invoice.shipAddress.isSameAs(invoice.billAddress);
    if (!isElsewhere)
        return {};
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Delivered to: %1"))
        .arg(letter_rules::addressLine(invoice.shipAddress, invoice.company, wording));
}

/// What the law asks to be said of the tax.
void addTaxNotes(paper::Sheet &sheet, const Invoice &invoice, const Wording &wording)
{
    QList<paper::Paragraph> notes =
        price_rules::taxNotes({invoice.taxCase, invoice.groups, invoice.company.isSmallBusiness,
                               invoice.company.vatId, invoice.debtorVatId},
                              wording);
    if (!invoice.tax.isZero() && invoice.company.taxation == Taxation::Collected)
        notes.append({wording.text(
            QT_TRANSLATE_NOOP("Paper", "VAT is accounted for when payment is received (§ 20 UStG)."))});
    letter_rules::addClosing(sheet, notes);
}

void addPayment(paper::Sheet &sheet, const Invoice &invoice, const Wording &wording)
{
    paper::Closing payment = terms_rules::payment(invoice, wording);
    if (invoice.prices == PriceBasis::Gross && !invoice.tax.isZero())
        payment.paragraphs.append(
            {wording.text(QT_TRANSLATE_NOOP("Paper", "All prices include VAT.")), Tone::Muted});
    if (const QString to = deliveryAddress(invoice, wording); !to.isEmpty())
        payment.paragraphs.append({to, Tone::Muted});
    sheet.closing.append(payment);
}

} // namespace

paper::Sheet sheet(const InvoicePaper &paper)
{
    const Invoice &invoice = paper.invoice;
    const Wording wording(invoice.language);
    paper::Sheet sheet = letter_rules::letter(invoice.company, wording);
    sheet.address = letter_rules::addressLines(invoice.billAddress, invoice.company, wording);
    addFacts(sheet, invoice, wording);
    sheet.subject = subjectOf(invoice, wording);
    sheet.shortTitle = titleOf(invoice, wording).arg(invoice.number).trimmed();
    if (invoice.number.isEmpty())
        sheet.watermark = wording.text(QT_TRANSLATE_NOOP("Paper", "DRAFT"));
    sheet.opening = {letter_rules::salutation(invoice.billAddress, wording), {openingOf(invoice, wording)}};
    addTable(sheet, paper, wording);
    addTotals(sheet, paper, wording);
    addTaxNotes(sheet, invoice, wording);
    QList<paper::Paragraph> settled;
    for (const QString &text : settlement(invoice))
        settled.append({text});
    if (invoice.isCorrection())
        letter_rules::addClosing(sheet, settled);
    else
        addPayment(sheet, invoice, wording);
    letter_rules::addClosing(sheet, {{invoice.closing, Tone::Plain}});
    return sheet;
}

QString subject(const Invoice &invoice)
{
    return subjectOf(invoice, Wording(invoice.language));
}

QStringList deductions(const InvoicePaper &paper)
{
    const Wording wording(paper.invoice.language);
    QStringList texts;
    for (const DeductedAdvance &advance : paper.advances) {
        const paper::Total total = deduction(advance, wording);
        texts.append(total.label + u": "_s + total.amount);
    }
    return texts;
}

QStringList settlement(const Invoice &invoice)
{
    const Wording wording(invoice.language);
    QStringList texts;
    if (!invoice.isCorrection())
        return texts;
    if (!invoice.reason.isEmpty())
        texts.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Reason: %1")).arg(invoice.reason));
    if (invoice.gross.isNegative())
        texts.append(
            wording.text(QT_TRANSLATE_NOOP("Paper", "We set %1 off against open invoices or pay it back."))
                .arg(wording.money(-invoice.gross)));
    return texts;
}

QList<DeductedAdvance> withTax(QList<DeductedAdvance> advances, const QList<LedgerEntry> &entries,
                               const Invoice &invoice)
{
    // At whatever rate: the one that was expected may be another than that of the supply.
    const QStringList vatAccounts = chart_rules::vatAccounts(invoice.company.chart);
    qsizetype next = 0;
    for (const LedgerEntry &entry : entries) {
        if (entry.kind != EntryKind::AdvanceUse || next >= advances.size())
            continue;
        for (const Posting &posting : entry.postings)
            if (vatAccounts.contains(posting.account))
                advances[next].tax += posting.amount;
        ++next;
    }
    return advances;
}

} // namespace kontorist::document_rules

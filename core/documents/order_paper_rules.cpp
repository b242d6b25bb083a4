#include "core/documents/document_rules.h"
#include "core/documents/letter_rules.h"
#include "core/documents/price_rules.h"
#include "core/documents/terms_rules.h"
#include "core/sales/order_tax_rules.h"

#include <algorithm>

namespace kontorist::document_rules {

namespace {

using paper::Tone;
using paper::Wording;

QString nameOf(const OrderPaper &paper)
{
    const Order &order = paper.order;
    const QString name = order.isQuote ? order.number : order.confirmation();
    return paper.isProforma ? name + proformaEnding : name;
}

QString titleOf(const OrderPaper &paper, const Wording &wording)
{
    const QString title = paper.order.isQuote ? wording.text(QT_TRANSLATE_NOOP("Paper", "Quote %1"))
                          : paper.isProforma
                              ? wording.text(QT_TRANSLATE_NOOP("Paper", "Pro forma invoice %1"))
                              : wording.text(QT_TRANSLATE_NOOP("Paper", "Order confirmation %1"));
    return title.arg(nameOf(paper));
}

/// The letter goes to who ordered; the bill may go to another.
const Address &recipientOf(const OrderPaper &paper)
{
    return paper.order.debtor == paper.customer.id ? paper.order.billAddress : paper.customer.address;
}

void addFacts(paper::Sheet &sheet, const OrderPaper &paper, const Wording &wording)
{
    using letter_rules::addFact;
    const Order &order = paper.order;
    if (order.isQuote) {
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Quote no.")), nameOf(paper));
    } else {
        addFact(sheet,
                paper.isProforma ? wording.text(QT_TRANSLATE_NOOP("Paper", "Pro forma no."))
                                 : wording.text(QT_TRANSLATE_NOOP("Paper", "Confirmation no.")),
                nameOf(paper));
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Ordered on")), wording.date(order.orderedOn));
    }
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), wording.date(paper.datedOn));
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Customer no.")), paper.customer.number);
    addFact(sheet,
            order.isQuote ? wording.text(QT_TRANSLATE_NOOP("Paper", "Your inquiry"))
                          : wording.text(QT_TRANSLATE_NOOP("Paper", "Your order")),
            order.reference);
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Requested for")),
            wording.date(order.requestedOn));
    if (order.isQuote)
        addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Valid until")),
                wording.date(order.validUntil));
    addFact(sheet, wording.text(QT_TRANSLATE_NOOP("Paper", "Contact")), paper.company.contact);
}

QString openingOf(const OrderPaper &paper, const Wording &wording)
{
    const Order &order = paper.order;
    if (paper.isProforma)
        return wording.text(
            QT_TRANSLATE_NOOP("Paper", "for customs or payment in advance your order is worth:"));
    if (order.isQuote)
        return wording.text(
            QT_TRANSLATE_NOOP("Paper", "thank you for your inquiry. We are pleased to offer:"));
    if (order.revision > 1)
        return wording.text(QT_TRANSLATE_NOOP(
            "Paper",
            "your order has been changed. This confirmation replaces the earlier one; we deliver as follows:"));
    return wording.text(QT_TRANSLATE_NOOP("Paper", "thank you for your order, which we confirm as follows:"));
}

/// As entered where what is left of it comes out in whole units, else in base units at the price of so many.
void takeQuantity(price_rules::PricedLine &priced, const OrderLine &line, const Wording &wording)
{
    priced.price = line.price;
    if (const auto entered = line.wanted().inUnitsOf(line.factor, line.entered.unit())) {
        priced.quantity = wording.quantity(*entered);
        return;
    }
    priced.quantity = wording.quantity(line.wanted());
    if (line.price)
        priced.price = Price::raw(line.price->raw(), line.price->per() * line.factor.raw() / 10'000);
}

QList<paper::Paragraph> below(const OrderLine &line, const Wording &wording)
{
    QList<paper::Paragraph> more = price_rules::textBelow(line.text);
    if (!line.customerSku.isEmpty())
        more.append({wording.text(QT_TRANSLATE_NOOP("Paper", "Your article no. %1")).arg(line.customerSku),
                     Tone::Muted});
    return more;
}

QString datedOf(const OrderLine &line, const Order &order, const Wording &wording)
{
    if (line.serviceOn.isValid())
        return wording.date(line.serviceOn);
    if (order.isQuote)
        return {}; // what is in stock today may be gone when the quote is accepted
    if (line.promise.on.isValid())
        return wording.date(line.promise.on);
    return wording.text(QT_TRANSLATE_NOOP("Paper", "open"));
}

price_rules::PricedLine priced(const OrderLine &line, const OrderPaper &paper, const Wording &wording)
{
    const Order &order = paper.order;
    price_rules::PricedLine priced;
    priced.position = line.position;
    priced.sku = line.sku;
    priced.name = line.name;
    priced.more = below(line, wording);
    if (line.isText())
        return priced;
    takeQuantity(priced, line, wording);
    priced.discount = line.discount;
    priced.dated = datedOf(line, order, wording);
    priced.key = order_tax_rules::key(order, line, paper.buyerIsConsumer, paper.rates,
                                      order_tax_rules::expectedSupply(order, line));
    priced.amount = line.net;
    return priced;
}

price_rules::Sums withoutTax(price_rules::Sums sums, const Totals &totals, const Wording &wording)
{
    sums.groups.clear();
    sums.prices = PriceBasis::Gross;
    if (!totals.tax.isZero())
        sums.grossLabel = wording.text(QT_TRANSLATE_NOOP("Paper", "Total including VAT"));
    return sums;
}

void addTable(paper::Sheet &sheet, const OrderPaper &paper, const Totals &totals, const Wording &wording)
{
    const Order &order = paper.order;
    const bool withRate = totals.groups.size() > 1 && !paper.isProforma;
    sheet.table.columns = price_rules::columns(wording, order.currency);
    price_rules::Sums sums{.prices = order.prices, .groups = totals.groups};
    for (const OrderLine &line : order.lines) {
        if (!line.isText() && line.wanted().isZero())
            continue;
        const price_rules::PricedLine each = priced(line, paper, wording);
        sheet.table.rows.append(price_rules::row(each, wording, withRate));
        sums.lines += each.amount.value_or(Money());
    }
    for (const AdjustmentShare &share : totals.shares)
        sums.charges.append({price_rules::chargeLabel(order.charges.value(share.adjustment).reason,
                                                      share.percent, share.key, withRate, wording),
                             share.kind == Adjustment::Kind::Allowance ? -share.amount : share.amount});
    sums.net = totals.net;
    sums.gross = totals.gross;
    sums.grossLabel = wording.text(QT_TRANSLATE_NOOP("Paper", "Total"));
    if (paper.isProforma) // VAT that is told apart would be owed (§ 14c UStG)
        sums = withoutTax(sums, totals, wording);
    sheet.totals = price_rules::totals(sums, wording);
}

QString deliveryAddress(const OrderPaper &paper, const Wording &wording)
{
    const Address &to = paper.order.shipAddress;
    if (to.isSameAs(recipientOf(paper)))
        return {};
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Delivery address: %1"))
        .arg(letter_rules::addressLine(to, paper.company, wording));
}

QString billAddress(const OrderPaper &paper, const Wording &wording)
{
    if (paper.order.debtor == paper.customer.id)
        return {};
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice to: %1"))
        .arg(letter_rules::addressLine(paper.order.billAddress, paper.company, wording));
}

void addConditions(paper::Sheet &sheet, const OrderPaper &paper, const Totals &totals, const Wording &wording)
{
    const Order &order = paper.order;
    QStringList conditions{terms_rules::agreed(order.terms, order.payBy, wording)};
    if (!order.deliveryTerms.isEmpty())
        conditions.append(
            wording.text(QT_TRANSLATE_NOOP("Paper", "Terms of delivery: %1")).arg(order.deliveryTerms));
    if (!order.carrier.isEmpty())
        conditions.append(wording.text(QT_TRANSLATE_NOOP("Paper", "Shipped with: %1")).arg(order.carrier));
    conditions += {deliveryAddress(paper, wording), billAddress(paper, wording)};
    if (order.completeOnly)
        conditions.append(
            wording.text(QT_TRANSLATE_NOOP("Paper", "As agreed, we deliver everything together.")));
    conditions.removeAll(QString());
    QList<paper::Paragraph> paragraphs =
        price_rules::taxNotes({order.taxCase, totals.groups, paper.company.isSmallBusiness,
                               paper.company.vatId, paper.customer.vatId()},
                              wording);
    if (order.prices == PriceBasis::Gross)
        paragraphs.append({wording.text(QT_TRANSLATE_NOOP("Paper", "All prices include VAT.")), Tone::Muted});
    paragraphs.append({conditions.join(u'\n')});
    letter_rules::addClosing(sheet, paragraphs);
}

void addFarewell(paper::Sheet &sheet, const OrderPaper &paper, const Wording &wording)
{
    const Order &order = paper.order;
    if (paper.isProforma) {
        letter_rules::addClosing(
            sheet,
            {{wording.text(QT_TRANSLATE_NOOP(
                  "Paper",
                  "Pro forma invoice: no invoice in the sense of § 14 UStG. It gives no right to deduct "
                  "VAT; the invoice comes with the supply.")),
              Tone::Strong}});
        return;
    }
    if (!order.isQuote) {
        letter_rules::addClosing(
            sheet, {{wording.text(QT_TRANSLATE_NOOP(
                       "Paper", "Please tell us at once if anything here is not as you ordered it."))}});
        return;
    }
    paper::Closing acceptance;
    if (order.validUntil.isValid())
        acceptance.paragraphs.append(
            {wording.text(QT_TRANSLATE_NOOP("Paper", "This quote is valid until %1."))
                 .arg(wording.date(order.validUntil)),
             Tone::Strong});
    acceptance.paragraphs.append({wording.text(QT_TRANSLATE_NOOP("Paper", "We order as quoted:"))});
    acceptance.signatures = {wording.text(QT_TRANSLATE_NOOP("Paper", "Place, date")),
                             wording.text(QT_TRANSLATE_NOOP("Paper", "Signature, stamp"))};
    sheet.closing.append(acceptance);
}

} // namespace

paper::Sheet sheet(const OrderPaper &paper)
{
    const Wording wording(paper.order.language);
    paper::Sheet sheet = letter_rules::letter(paper.company, wording);
    sheet.address = letter_rules::addressLines(recipientOf(paper), paper.company, wording);
    addFacts(sheet, paper, wording);
    sheet.subject = sheet.shortTitle = titleOf(paper, wording);
    sheet.opening = {letter_rules::salutation(recipientOf(paper), wording), {openingOf(paper, wording)}};
    const Totals totals = order_tax_rules::forecast(paper.order, paper.buyerIsConsumer, paper.rates);
    addTable(sheet, paper, totals, wording);
    addConditions(sheet, paper, totals, wording);
    addFarewell(sheet, paper, wording);
    return sheet;
}

} // namespace kontorist::document_rules

#include "ui/billing/invoice_facts.h"

#include "ui/lists/cells.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

namespace kontorist {

InvoiceFacts InvoiceFacts::of(const Database &database, const QString &number)
{
    InvoiceFacts facts;
    try {
        facts.row = invoice_list_store::row(database, number);
        facts.invoice = billing_store::load(database, facts.row.id);
        facts.corrections = billing_store::correctionsOf(database, facts.row.id);
        facts.settlements = invoice_list_store::settlements(database, facts.row.id);
        facts.orders = invoice_list_store::orders(database, facts.row.id);
    } catch (const Refused &refused) {
        facts.missing = errorText(refused.reason());
    }
    return facts;
}

QList<ListColumn> InvoiceTables::lineColumns()
{
    const QString amount = format::money(Money(-8'888'88));
    return {{tr("No."), u"888"_s, true},
            {tr("Article"), u"1001-0000"_s},
            {tr("Description"), u"Schraube M6x20 verzinkt"_s, false, true},
            {tr("Quantity"), u"8.888 Stk"_s, true},
            {tr("Price €"), amount, true},
            {tr("Discount"), u"10,5 %"_s, true},
            {tr("Amount €"), amount, true}};
}

QList<ListRow> InvoiceTables::lines(const Invoice &invoice)
{
    QList<ListRow> rows;
    for (const InvoiceLine &line : invoice.lines) {
        const bool isCounted = !line.quantity.isZero(); // a share or a reduction has nothing to count
        const QString price = format::decimal(line.price.written());
        const QString per =
            line.price.per() == 1 ? price : tr("%1 per %2").arg(price, format::count(line.price.per()));
        const QString discount =
            line.discount.isZero() ? QString() : format::decimal(line.discount.written()) + u" %"_s;
        rows.append({line.position,
                     line.sku,
                     {cell::count(line.position),
                      {line.sku},
                      {line.name, {}, {}, line.text},
                      {isCounted ? format::quantityWithUnit(line.quantity) : QString()},
                      {isCounted ? per : QString()},
                      {discount},
                      cell::money(line.amount)}});
    }
    for (const InvoiceCharge &charge : invoice.charges)
        rows.append({-charge.position,
                     {},
                     {{}, {}, {charge.reason}, {}, {}, {}, cell::money(charge.signedAmount())}});
    return rows;
}

QList<ListColumn> InvoiceTables::taxColumns()
{
    const QString amount = format::money(Money(-888'888'88));
    return {{tr("VAT"), u"MMMMMM"_s, false, true},
            {tr("Net €"), amount, true},
            {tr("VAT €"), amount, true},
            {tr("Gross €"), amount, true}};
}

QList<ListRow> InvoiceTables::taxes(const Invoice &invoice)
{
    QList<ListRow> rows;
    for (const TaxGroup &group : invoice.groups)
        rows.append({rows.size(),
                     {},
                     {{format::decimal(group.key.rate.written()) + u" %"_s},
                      cell::money(group.base),
                      cell::money(group.tax),
                      cell::money(group.base + group.tax)}});
    rows.append(
        {rows.size(),
         {},
         {{tr("Sum")}, cell::money(invoice.net), cell::money(invoice.tax), cell::money(invoice.gross)}});
    if (!invoice.prepaid.isZero()) {
        rows.append({rows.size(), {}, {{tr("Paid in advance")}, {}, {}, cell::money(-invoice.prepaid)}});
        rows.append({rows.size(), {}, {{tr("Payable")}, {}, {}, cell::money(invoice.payable())}});
    }
    return rows;
}

QList<ListColumn> InvoiceTables::settlementColumns()
{
    const QString amount = format::money(Money(-888'888'88));
    return {{tr("Document"), u"ZE-2026-00000"_s, false, true},
            {tr("Date"), format::date(QDate(2026, 12, 23)), true},
            {tr("Amount €"), amount, true},
            {tr("Cash discount €"), amount, true}};
}

QList<ListRow> InvoiceTables::settlements(const InvoiceFacts &facts)
{
    QList<ListRow> rows;
    for (const invoice_list_store::Settlement &each : facts.settlements)
        rows.append({rows.size(),
                     each.number,
                     {{each.number},
                      cell::date(each.on),
                      cell::money(each.amount),
                      each.discount.isZero() ? Cell{} : cell::money(each.discount)},
                     each.amount,
                     each.isPayment ? u"payments"_s : u"invoices"_s});
    return rows;
}

QList<ListColumn> InvoiceTables::documentColumns()
{
    return {{tr("Document"), u"MMMMMMMMMMMM"_s, false, true},
            {tr("Number"), u"RE-2026-00000"_s},
            {tr("Date"), format::date(QDate(2026, 12, 23)), true},
            {tr("Gross €"), format::money(Money(-888'888'88)), true}};
}

QList<ListRow> InvoiceTables::documents(const InvoiceFacts &facts)
{
    QList<ListRow> rows;
    const auto add = [&](const QString &room, const QString &what, const QString &number, QDate on = {},
                         const Cell &gross = {}) {
        rows.append({rows.size(), number, {{what}, {number}, cell::date(on), gross}, {}, room});
    };
    for (const QString &order : facts.orders)
        add(u"orders"_s, tr("Order"), order);
    QStringList notes;
    for (const InvoiceLine &line : facts.invoice.lines)
        if (!line.deliveryNumber.isEmpty() && !notes.contains(line.deliveryNumber))
            notes.append(line.deliveryNumber);
    for (const QString &note : std::as_const(notes))
        add(u"deliveries"_s, tr("Delivery note"), note);
    if (!facts.invoice.correctsNumber.isEmpty())
        add(u"invoices"_s, tr("Corrected invoice"), facts.invoice.correctsNumber, facts.invoice.correctsOn);
    for (const Invoice &correction : facts.corrections)
        add(u"invoices"_s, invoiceKind(correction.kind), correction.number, correction.issuedOn,
            cell::money(correction.gross));
    return rows;
}

QList<ListColumn> InvoiceTables::postingColumns()
{
    const QString amount = format::money(Money(888'888'88));
    return {{tr("Account"), u"88888888"_s},
            {tr("Text"), u"MMMMMMMMMMMM"_s, false, true},
            {tr("Debit €"), amount, true},
            {tr("Credit €"), amount, true}};
}

QList<ListRow> InvoiceTables::postings(const QList<LedgerEntry> &entries)
{
    QList<ListRow> rows;
    for (const LedgerEntry &entry : entries)
        for (const Posting &posting : entry.postings) {
            const bool isDebit = posting.amount.isPositive();
            rows.append({rows.size(),
                         {},
                         {{posting.account},
                          {entry.text},
                          isDebit ? cell::money(posting.amount) : Cell{},
                          isDebit ? Cell{} : cell::money(-posting.amount)}});
        }
    return rows;
}

} // namespace kontorist

#include "ui/billing/invoice_source.h"

#include "ui/lists/cells.h"
#include "ui/lists/parties_found.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

namespace kontorist {

namespace {

invoice_list_store::Which whichOf(InvoiceView view)
{
    switch (view) {
    case InvoiceView::Open:
        return invoice_list_store::Which::Open;
    case InvoiceView::Overdue:
        return invoice_list_store::Which::Overdue;
    case InvoiceView::Paid:
        return invoice_list_store::Which::Paid;
    case InvoiceView::Corrections:
        return invoice_list_store::Which::Corrections;
    case InvoiceView::All:
        break;
    }
    return invoice_list_store::Which::All;
}

// The same question, asked of a row: a search goes over all invoices and is narrowed afterwards.
bool isInView(const invoice_list_store::InvoiceRow &invoice, InvoiceView view, QDate today)
{
    const bool isOpen = !invoice.isCorrection() && invoice.open.isPositive();
    switch (view) {
    case InvoiceView::Open:
        return isOpen;
    case InvoiceView::Overdue:
        return isOpen && invoice.dueOn < today;
    case InvoiceView::Paid:
        return !isOpen && !invoice.isCorrection() && !invoice.isCancelled;
    case InvoiceView::Corrections:
        return invoice.isCorrection();
    case InvoiceView::All:
        break;
    }
    return true;
}

invoice_list_store::Filter invoiceFilter(const Database &database, const ListQuestion &question)
{
    invoice_list_store::Filter filter;
    filter.today = question.today;
    filter.limit = question.wanted;
    filter.search = question.text;
    filter.which = whichOf(static_cast<InvoiceView>(question.view));
    if (question.after)
        filter.before = InvoiceId(question.after->id);
    if (question.text.isEmpty())
        return filter;
    filter.searchedDebtors = partiesFound(database, question.text);
    return filter;
}

ListRow rowOf(const invoice_list_store::InvoiceRow &invoice, QDate today)
{
    const bool isDebt = !invoice.isCorrection();
    const Money open = isDebt ? invoice.open : -invoice.open;
    return {invoice.id.value(),
            invoice.number,
            {{invoice.number},
             cell::date(invoice.issuedOn),
             {invoice.customerName, {}, {}, invoice.customer + u' ' + invoice.customerName},
             {invoiceKind(invoice.kind)},
             cell::state(invoiceState(invoice, today)),
             cell::date(isDebt ? invoice.dueOn : QDate()),
             cell::money(invoice.gross),
             cell::money(open)},
            open};
}

// What the column must have room for, whatever the language; the one without an invoice is rare and long.
QString longestInvoiceKind()
{
    QString longest;
    for (int kind = 0; kind < static_cast<int>(InvoiceKind::Correction); ++kind)
        if (const QString each = invoiceKind(static_cast<InvoiceKind>(kind)); each.size() > longest.size())
            longest = each;
    return longest;
}

} // namespace

QString InvoiceSource::title() const
{
    return tr("Invoices");
}

QString InvoiceSource::hint() const
{
    return tr("Number, order or customer (Ctrl+F)");
}

QStringList InvoiceSource::views() const
{
    return {tr("Open"), tr("Overdue"), tr("Paid"), tr("Corrections"), tr("All")};
}

QList<ListColumn> InvoiceSource::columns() const
{
    const QDate wide(2026, 12, 23);
    const QString amount = format::money(Money(-888'888'88));
    invoice_list_store::InvoiceRow late;
    late.open = Money(1);
    late.dueOn = wide;
    return {{tr("Number"), u"RE-2026-00000"_s},
            {tr("Date"), format::date(wide), true},
            {tr("Customer"), u"Bäckerei Sommer GmbH"_s, false, true},
            {tr("Kind"), longestInvoiceKind()},
            {tr("State"), invoiceState(late, wide.addDays(888)).word + u"MMM"_s}, // the icon stands before it
            {tr("Due"), format::date(wide), true},
            {tr("Gross €"), amount, true},
            {tr("Open €"), amount, true}};
}

QString InvoiceSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 invoice") : tr("%1 invoices").arg(format::count(rows));
}

QString InvoiceSource::empty() const
{
    return tr("No invoice yet. It is made of a delivery: the invoice run bills all that was shipped.");
}

ListAnswer InvoiceSource::page(const Database &database, const ListQuestion &question) const
{
    invoice_list_store::Filter filter = invoiceFilter(database, question);
    const auto view = static_cast<InvoiceView>(question.view);
    ListAnswer answer;
    while (answer.rows.size() < question.wanted && !answer.isLast) {
        const QList<invoice_list_store::InvoiceRow> invoices = invoice_list_store::list(database, filter);
        for (const invoice_list_store::InvoiceRow &invoice : invoices)
            if (isInView(invoice, view, question.today))
                answer.rows.append(rowOf(invoice, question.today));
        answer.isLast = invoices.size() < filter.limit;
        if (!invoices.isEmpty())
            filter.before = invoices.last().id;
    }
    return answer;
}

QList<qint64> InvoiceSource::counts(const Database &database, QDate today) const
{
    const invoice_list_store::Counts found = invoice_list_store::counts(database, today);
    return {found.open, found.overdue, found.paid(), found.corrections, found.all};
}

} // namespace kontorist

#include "ui/payments/account_source.h"

#include "ui/lists/cells.h"
#include "ui/lists/parties_found.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"

namespace kontorist {

namespace {

account_list_store::Filter accountFilter(const Database &database, const ListQuestion &question)
{
    account_list_store::Filter filter;
    filter.today = question.today;
    filter.limit = question.wanted;
    filter.search = question.text;
    if (question.after) {
        const std::optional<qint64> due = question.after->cells[AccountSource::Due].number;
        filter.afterDue = due ? QDate::fromJulianDay(*due) : QDate();
        filter.after = question.after->id;
        filter.before = question.after->id;
    }
    if (question.text.isEmpty())
        return filter;
    filter.searchedParties = partiesFound(database, question.text);
    return filter;
}

QList<account_list_store::AccountRow> accountRows(const Database &database, AccountView view,
                                                  const account_list_store::Filter &filter)
{
    switch (view) {
    case AccountView::Open:
        return account_list_store::open(database, account_list_store::Open::Invoices, filter);
    case AccountView::Overdue:
        return account_list_store::open(database, account_list_store::Open::Overdue, filter);
    case AccountView::Credits:
        return account_list_store::open(database, account_list_store::Open::Credits, filter);
    case AccountView::Received:
        return account_list_store::payments(database, PaymentDirection::In, filter);
    case AccountView::PaidBack:
        break;
    }
    return account_list_store::payments(database, PaymentDirection::Out, filter);
}

// What adds up: of money that came or went its amount, of what is open the open sum; credit takes away from what is
// owed.
ListRow rowOf(const account_list_store::AccountRow &row, AccountView view, QDate today)
{
    const bool isPayment = row.kind == OpenItemKind::Payment;
    const bool isDebt = row.kind == OpenItemKind::Invoice;
    const bool isMoney = view == AccountView::Received || view == AccountView::PaidBack;
    const Money open = isDebt ? row.open : -row.open;
    const bool isAway = row.direction == PaymentDirection::Out || row.kind == OpenItemKind::Correction;
    const Money amount = isAway ? -row.amount : row.amount;
    // A credit is due at once; the day stays in the row, by which the list is read on.
    Cell due = cell::date(row.dueOn);
    if (!isDebt)
        due.text.clear();
    return {row.id,
            row.number,
            {{row.number},
             cell::date(row.datedOn),
             {row.customerName, {}, {}, row.customer + u' ' + row.customerName},
             cell::state(accountState(row, today)),
             due,
             cell::money(amount),
             cell::money(open)},
            isMoney ? amount : open,
            isPayment ? u"payments"_s : u"invoices"_s};
}

} // namespace

QString AccountSource::title() const
{
    return tr("Payments");
}

QString AccountSource::hint() const
{
    return tr("Number, reference or customer (Ctrl+F)");
}

QStringList AccountSource::views() const
{
    return {tr("Open items"), tr("Overdue"), tr("Credits"), tr("Received"), tr("Paid back")};
}

QList<ListColumn> AccountSource::columns() const
{
    const QDate wide(2026, 12, 23);
    const QString amount = format::money(Money(-888'888'88));
    account_list_store::AccountRow late;
    late.open = Money(1);
    late.dueOn = wide;
    return {{tr("Number"), u"RE-2026-00000"_s},
            {tr("Date"), format::date(wide), true},
            {tr("Customer"), u"Bäckerei Sommer GmbH"_s, false, true},
            {tr("State"), accountState(late, wide.addDays(888)).word + u"MMM"_s}, // the icon stands before it
            {tr("Due"), format::date(wide), true},
            {tr("Amount €"), amount, true},
            {tr("Open €"), amount, true}};
}

QString AccountSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 entry") : tr("%1 entries").arg(format::count(rows));
}

QString AccountSource::empty() const
{
    return tr("Nothing is owed and nothing was paid yet. What is billed appears here until it is paid.");
}

ListAnswer AccountSource::page(const Database &database, const ListQuestion &question) const
{
    const account_list_store::Filter filter = accountFilter(database, question);
    const auto view = static_cast<AccountView>(question.view);
    const auto rows = accountRows(database, view, filter);
    ListAnswer answer;
    for (const account_list_store::AccountRow &row : rows)
        answer.rows.append(rowOf(row, view, question.today));
    answer.isLast = rows.size() < filter.limit;
    return answer;
}

QList<qint64> AccountSource::counts(const Database &database, QDate today) const
{
    const account_list_store::Counts found = account_list_store::counts(database, today);
    return {found.invoices, found.overdue, found.credits, found.received, found.paidBack};
}

} // namespace kontorist

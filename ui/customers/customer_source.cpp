#include "ui/customers/customer_source.h"

#include "core/insight/customer_list_store.h"
#include "core/search/search_actions.h"
#include "ui/lists/cells.h"
#include "ui/text/format.h"
#include "ui/text/master_text.h"

namespace kontorist {

namespace {

constexpr int mostCustomersFound = 300;

customer_list_store::Filter customerFilter(const Database &database, const ListQuestion &question)
{
    customer_list_store::Filter filter;
    filter.view = static_cast<customer_list_store::View>(question.view);
    filter.today = question.today;
    filter.limit = question.wanted;
    if (question.after) {
        filter.after = PartyId(question.after->id);
        filter.afterName = question.after->cells[CustomerSource::Name].text;
    }
    if (question.text.isEmpty())
        return filter;
    filter.among = QList<PartyId>();
    for (const SearchHit &hit :
         search_actions::findAmong(database, u"party"_s, question.text, mostCustomersFound))
        filter.among->append(PartyId(hit.record.id));
    return filter;
}

Cell creditCell(const customer_list_store::CustomerRow &row)
{
    const StateText state = master_text::creditState({row.blocked, row.creditLimit, row.owed, row.overdue});
    Cell cell = cell::state(state);
    cell.more = row.blocked;
    return cell;
}

ListRow customerRow(const customer_list_store::CustomerRow &row)
{
    const bool isSupplier = row.role == PartyRole::Supplier;
    return {row.id.value(),
            row.number,
            {{row.number},
             {row.name},
             {QString(row.postcode + u' ' + row.city).trimmed()},
             {row.phone},
             isSupplier ? cell::state({master_text::role(row.role), Role::Neutral, u"truck-delivery"_s})
                        : creditCell(row),
             row.owed.isZero() ? Cell{} : cell::money(row.owed),
             cell::date(row.lastOrderOn)},
            row.owed};
}

} // namespace

QString CustomerSource::title() const
{
    return tr("Customers");
}

QString CustomerSource::hint() const
{
    return tr("Name, number, place, telephone or e-mail (Ctrl+F)");
}

QStringList CustomerSource::views() const
{
    return {tr("All"), tr("Blocked"), tr("Without e-mail"), tr("No order for long"), tr("Suppliers")};
}

QList<ListColumn> CustomerSource::columns() const
{
    const QString credit = master_text::creditState({{}, Money(), {}, {}}).word;
    return {{tr("Number"), u"888888"_s},
            {tr("Name"), u"Bäckerei Sommer GmbH & Co. KG"_s, false, true},
            {tr("City"), u"24534 Neumünster"_s},
            {tr("Telephone"), u"+49 431 555 0107"_s},
            {tr("Credit"), credit + u"MMMM"_s}, // the icon stands before it
            {tr("Open €"), format::money(Money(88'888'88)), true},
            {tr("Last order"), format::date(QDate(2026, 12, 23)), true}};
}

QString CustomerSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 customer") : tr("%1 customers").arg(format::count(rows));
}

QString CustomerSource::empty() const
{
    return tr(
        "No customers yet. Type the first one, paste an address from an e-mail with Ctrl+Shift+V, or drop a table of them (CSV) here.");
}

ListAnswer CustomerSource::page(const Database &database, const ListQuestion &question) const
{
    const customer_list_store::Filter filter = customerFilter(database, question);
    ListAnswer answer;
    for (const customer_list_store::CustomerRow &row : customer_list_store::list(database, filter))
        answer.rows.append(customerRow(row));
    answer.isLast = answer.rows.size() < filter.limit;
    return answer;
}

QList<qint64> CustomerSource::counts(const Database &database, QDate today) const
{
    return customer_list_store::counts(database, today);
}

} // namespace kontorist

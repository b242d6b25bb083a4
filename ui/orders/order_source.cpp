#include "ui/orders/order_source.h"

#include "core/sales/order_list_store.h"
#include "core/search/search_actions.h"
#include "ui/lists/cells.h"
#include "ui/text/format.h"

namespace kontorist {

namespace {

using order_list_store::Filter;
using order_list_store::OrderRow;
using order_list_store::Standing;

constexpr int customersFound = 50;

void narrow(Filter &filter, OrderView view)
{
    switch (view) {
    case OrderView::Open:
        filter.openOnly = true;
        return;
    case OrderView::Held:
        filter.step = Step::Check;
        return;
    case OrderView::Waiting:
        filter.step = Step::Waiting;
        return;
    case OrderView::Deliverable:
        filter.deliverableOnly = true;
        return;
    case OrderView::Billable:
        filter.step = Step::Invoice;
        return;
    case OrderView::Late:
        filter.lateOnly = true;
        return;
    case OrderView::Quotes:
        filter.state = OrderState::Quote;
        return;
    case OrderView::Done:
        filter.state = OrderState::Closed;
        return;
    case OrderView::All:
        return;
    }
}

// The same question, asked of a row: a search goes over all orders and is narrowed afterwards.
bool belongs(const OrderRow &order, const Standing &standing, OrderView view)
{
    const QList<Step> &steps = standing.steps;
    switch (view) {
    case OrderView::Open:
        return order.state == OrderState::Entered || order.state == OrderState::Released;
    case OrderView::Held:
        return steps.contains(Step::Check);
    case OrderView::Waiting:
        return steps.contains(Step::Waiting);
    case OrderView::Deliverable:
        return steps.contains(Step::Pick) || steps.contains(Step::Pack) || steps.contains(Step::Ship);
    case OrderView::Billable:
        return steps.contains(Step::Invoice);
    case OrderView::Late:
        return standing.isLate;
    case OrderView::Quotes:
        return order.state == OrderState::Quote;
    case OrderView::Done:
        return order.state == OrderState::Closed;
    case OrderView::All:
        return true;
    }
    return true;
}

Filter filterOf(const Database &database, const ListQuestion &question)
{
    Filter filter;
    filter.today = question.today;
    filter.limit = question.wanted;
    filter.search = question.text;
    if (question.text.isEmpty()) {
        narrow(filter, static_cast<OrderView>(question.view));
        return filter;
    }
    for (const SearchHit &hit : search_actions::find(database, question.text, customersFound))
        if (hit.record.kind == u"party")
            filter.searchedCustomers.append(PartyId(hit.record.id));
    return filter;
}

// What the column must have room for, whatever the language.
QString longestOf(QString (*text)(Step))
{
    QString longest;
    for (int step = 0; step < static_cast<int>(wordsOf<Step>.size()); ++step)
        if (const QString each = text(static_cast<Step>(step)); each.size() > longest.size())
            longest = each;
    return longest;
}

Cell promiseCell(const OrderRow &order, const Standing &standing, QDate today)
{
    const QDate promise = standing.promisedOn.isValid() ? standing.promisedOn : order.promisedOn;
    Cell cell = cell::weekday(promise);
    const QString late = standing.isLate ? lateness(promise, today) : QString();
    if (late.isEmpty())
        return cell;
    cell.more = std::exchange(cell.text, late);
    cell.role = Role::Crit;
    return cell;
}

ListRow rowOf(const OrderRow &order, const Standing &standing, QDate today)
{
    const StateText state = orderState(order.state, standing.steps);
    return {order.id.value(),
            order.number,
            {{order.number},
             cell::date(order.orderedOn),
             {order.customerName},
             cell::state(state),
             {nextStep(order.state, standing.steps)},
             promiseCell(order, standing, today),
             cell::money(order.net),
             cell::money(order.gross)},
            order.gross};
}

} // namespace

QString OrderSource::title() const
{
    return tr("Orders");
}

QString OrderSource::hint() const
{
    return tr("Number, customer or reference (Ctrl+F)");
}

QStringList OrderSource::views() const
{
    return {tr("Open"), tr("On hold"), tr("Back orders"), tr("Ready"), tr("To invoice"),
            tr("Late"), tr("Quotes"),  tr("Done"),        tr("All")};
}

QList<ListColumn> OrderSource::columns() const
{
    const QDate wide(2026, 12, 23);
    const QString amount = format::money(Money(88'888'88));
    const QString state = longestOf([](Step step) { return orderState(OrderState::Released, {step}).word; });
    const QString next = longestOf([](Step step) { return nextStep(OrderState::Released, {step}); });
    return {{tr("Number"), u"AU-2026-00000"_s},
            {tr("Date"), format::date(wide), true},
            {tr("Customer"), u"Bäckerei Sommer GmbH"_s, false, true},
            {tr("State"), state + u"MM"_s}, // the icon stands before it
            {tr("Next"), next},
            {tr("Promised"), cell::widestPromise(), true},
            {tr("Net €"), amount, true},
            {tr("Gross €"), amount, true}};
}

QString OrderSource::counted(qint64 rows) const
{
    return rows == 1 ? tr("1 order") : tr("%1 orders").arg(format::count(rows));
}

QString OrderSource::empty() const
{
    return tr("No orders yet. Type the first one with F7, or drop a table of them (CSV) here.");
}

ListAnswer OrderSource::page(const Database &database, const ListQuestion &question) const
{
    Filter filter = filterOf(database, question);
    if (question.after)
        filter.before = OrderId(question.after->id);
    const auto view = static_cast<OrderView>(question.view);
    ListAnswer answer;
    while (answer.rows.size() < question.wanted && !answer.isLast) {
        const QList<OrderRow> orders = order_list_store::list(database, filter);
        const auto standings = order_list_store::standings(database, orders, question.today);
        for (const OrderRow &order : orders)
            if (const Standing standing = standings.value(order.id); belongs(order, standing, view))
                answer.rows.append(rowOf(order, standing, question.today));
        answer.isLast = orders.size() < filter.limit;
        if (!orders.isEmpty())
            filter.before = orders.last().id;
    }
    return answer;
}

QList<qint64> OrderSource::counts(const Database &database, QDate today) const
{
    const order_list_store::Counts found = order_list_store::counts(database, today);
    const auto state = [&](OrderState which) { return found.states.value(which); };
    const auto step = [&](Step which) { return found.steps.value(which); };
    qint64 all = 0;
    for (const qint64 each : found.states)
        all += each;
    return {state(OrderState::Entered) + state(OrderState::Released),
            step(Step::Check),
            step(Step::Waiting),
            found.deliverable,
            step(Step::Invoice),
            found.late,
            state(OrderState::Quote),
            state(OrderState::Closed),
            all};
}

} // namespace kontorist

#include "ui/orders/order_query.h"

#include "core/search/search_actions.h"

namespace kontorist::order_query {

namespace {

using order_list_store::Filter;

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
bool belongs(const OrderListRow &row, OrderView view)
{
    const QList<Step> &steps = row.standing.steps;
    switch (view) {
    case OrderView::Open:
        return row.order.state == OrderState::Entered || row.order.state == OrderState::Released;
    case OrderView::Held:
        return steps.contains(Step::Check);
    case OrderView::Waiting:
        return steps.contains(Step::Waiting);
    case OrderView::Deliverable:
        return steps.contains(Step::Pick) || steps.contains(Step::Pack) || steps.contains(Step::Ship);
    case OrderView::Billable:
        return steps.contains(Step::Invoice);
    case OrderView::Late:
        return row.standing.isLate;
    case OrderView::Quotes:
        return row.order.state == OrderState::Quote;
    case OrderView::Done:
        return row.order.state == OrderState::Closed;
    case OrderView::All:
        return true;
    }
    return true;
}

Filter filterOf(const Database &database, const Question &question)
{
    Filter filter;
    filter.today = question.today;
    filter.limit = question.wanted;
    filter.search = question.text;
    if (question.text.isEmpty()) {
        narrow(filter, question.view);
        return filter;
    }
    for (const SearchHit &hit : search_actions::find(database, question.text, customersFound))
        if (hit.record.kind == u"party")
            filter.searchedCustomers.append(PartyId(hit.record.id));
    return filter;
}

} // namespace

Page page(const Database &database, const Question &question)
{
    Filter filter = filterOf(database, question);
    filter.before = question.before;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    Page page;
    while (page.rows.size() < question.wanted && !page.isLast) {
        const QList<order_list_store::OrderRow> orders = order_list_store::list(database, filter);
        const auto standings = order_list_store::standings(database, orders, question.today);
        for (const order_list_store::OrderRow &order : orders) {
            const OrderListRow row{order, standings.value(order.id), collator.sortKey(order.customerName)};
            if (belongs(row, question.view))
                page.rows.append(row);
        }
        page.isLast = orders.size() < filter.limit;
        if (!orders.isEmpty())
            filter.before = orders.last().id;
    }
    return page;
}

Counts counts(const Database &database, QDate today)
{
    const order_list_store::Counts found = order_list_store::counts(database, today);
    Counts counts{};
    const auto set = [&](OrderView view, qint64 count) { counts[static_cast<size_t>(view)] = count; };
    const auto state = [&](OrderState which) { return found.states.value(which); };
    set(OrderView::Open, state(OrderState::Entered) + state(OrderState::Released));
    set(OrderView::Held, found.steps.value(Step::Check));
    set(OrderView::Waiting, found.steps.value(Step::Waiting));
    set(OrderView::Deliverable, found.deliverable);
    set(OrderView::Billable, found.steps.value(Step::Invoice));
    set(OrderView::Late, found.late);
    set(OrderView::Quotes, state(OrderState::Quote));
    set(OrderView::Done, state(OrderState::Closed));
    qint64 all = 0;
    for (const qint64 each : found.states)
        all += each;
    set(OrderView::All, all);
    return counts;
}

} // namespace kontorist::order_query

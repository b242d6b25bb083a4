#include "ui/overview/task.h"

#include "core/company/company_store.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace kontorist {

namespace {

constexpr int papersShown = 8;

// The views of the other rooms' lists, by their numbers: rooms know each other by places alone.
const QString ordersOpen = u"0"_s, ordersHeld = u"1"_s, ordersWaiting = u"2"_s, ordersLate = u"5"_s,
              invoicesOverdue = u"1"_s, articlesLow = u"1"_s, customersBlocked = u"1"_s;

/// Gives the words their context in the catalogue.
class OverviewTask
{
    Q_DECLARE_TR_FUNCTIONS(OverviewTask)

public:
    static QString one(qint64 count, const QString &single, const QString &several)
    {
        return count == 1 ? single : several.arg(format::count(count));
    }
    static void addOrders(QList<Task> &all, const OverviewFacts &facts);
    static void addGoods(QList<Task> &all, const OverviewFacts &facts);
    static void addMoney(QList<Task> &all, const OverviewFacts &facts);
    static void addSteps(QList<Task> &all, const overview_store::Begun &begun);
};

void OverviewTask::addOrders(QList<Task> &all, const OverviewFacts &facts)
{
    const auto step = [&](Step which) { return facts.orders.steps.value(which); };
    const qint64 late = facts.orders.late, held = step(Step::Check), entered = step(Step::New),
                 waiting = step(Step::Waiting), ready = facts.orders.deliverable;
    all.append({u"overviewLate"_s,
                late,
                one(late, tr("1 order is late"), tr("%1 orders are late")),
                tr("Look at them"),
                {u"orders"_s, {}, ordersLate},
                Role::Crit});
    all.append({u"overviewHeld"_s,
                held,
                one(held, tr("1 order is on hold"), tr("%1 orders are on hold")),
                tr("Clear the holds"),
                {u"orders"_s, {}, ordersHeld},
                Role::Warn});
    all.append({u"overviewEntered"_s,
                entered,
                one(entered, tr("1 order waits for its release"), tr("%1 orders wait for their release")),
                tr("Release"),
                {u"orders"_s, {}, ordersOpen},
                Role::Neutral});
    all.append(
        {u"overviewReady"_s,
         ready,
         one(ready, tr("1 order is ready for the warehouse"), tr("%1 orders are ready for the warehouse")),
         tr("Pick, pack, ship"),
         {u"warehouse"_s, {}, {}},
         Role::Ok});
    all.append({u"overviewWaiting"_s,
                waiting,
                one(waiting, tr("1 order waits for goods"), tr("%1 orders wait for goods")),
                tr("See what is missing"),
                {u"orders"_s, {}, ordersWaiting},
                Role::Warn});
}

void OverviewTask::addGoods(QList<Task> &all, const OverviewFacts &facts)
{
    const overview_store::Waiting &waiting = facts.waiting;
    const qint64 back = waiting.returnsToReceive + waiting.returnsToInspect + waiting.returnsToSettle;
    all.append({u"overviewReturns"_s,
                back,
                one(back, tr("1 return is open"), tr("%1 returns are open")),
                tr("Receive, inspect, settle"),
                {u"returns"_s, {}, {}},
                Role::Special});
    all.append({u"overviewLow"_s,
                waiting.low,
                one(waiting.low, tr("1 article is running low"), tr("%1 articles are running low")),
                tr("Order anew"),
                {u"articles"_s, {}, articlesLow},
                Role::Warn});
}

void OverviewTask::addMoney(QList<Task> &all, const OverviewFacts &facts)
{
    const qint64 billable = facts.orders.steps.value(Step::Invoice);
    const overview_store::Sum &overdue = facts.day.overdue;
    all.append({u"overviewBillable"_s,
                billable,
                one(billable, tr("1 order is shipped and not invoiced"),
                    tr("%1 orders are shipped and not invoiced")),
                tr("Bill them"),
                {u"invoices"_s, u"run"_s, {}},
                Role::Info});
    all.append({u"overviewOverdue"_s,
                overdue.count,
                one(overdue.count, tr("1 invoice is overdue"), tr("%1 invoices are overdue")) + u" · "_s +
                    format::moneyWithSign(overdue.amount),
                tr("See who owes"),
                {u"invoices"_s, {}, invoicesOverdue},
                Role::Crit});
    all.append({u"overviewBlocked"_s,
                facts.waiting.blocked,
                one(facts.waiting.blocked, tr("1 customer is blocked"), tr("%1 customers are blocked")),
                tr("Look at them"),
                {u"customers"_s, {}, customersBlocked},
                Role::Neutral});
}

void OverviewTask::addSteps(QList<Task> &all, const overview_store::Begun &begun)
{
    if (!begun.hasName)
        all.append({u"overviewCompany"_s,
                    1,
                    tr("Say who you are: it stands on every paper"),
                    tr("Company data"),
                    {u"settings"_s, {}, {}},
                    Role::Info});
    if (!begun.hasArticle)
        all.append({u"overviewArticle"_s,
                    1,
                    tr("Say what you sell"),
                    tr("New article"),
                    {u"articles"_s, u"new"_s, {}},
                    Role::Info});
    if (!begun.hasCustomer)
        all.append({u"overviewCustomer"_s,
                    1,
                    tr("Say to whom you sell"),
                    tr("New customer"),
                    {u"customers"_s, u"new"_s, {}},
                    Role::Info});
    if (!begun.hasOrder && begun.hasName && begun.hasArticle && begun.hasCustomer)
        all.append({u"overviewOrder"_s,
                    1,
                    tr("Take the first order"),
                    tr("New order"),
                    {u"order-entry"_s, {}, {}},
                    Role::Info});
}

} // namespace

OverviewFacts OverviewFacts::load(const Database &database, QDate today)
{
    return {company_store::current(database).name,         order_list_store::counts(database, today),
            overview_store::day(database, today),          overview_store::waiting(database),
            overview_store::newest(database, papersShown), overview_store::begun(database)};
}

QList<Task> tasks(const OverviewFacts &facts)
{
    QList<Task> all;
    OverviewTask::addOrders(all, facts);
    OverviewTask::addMoney(all, facts);
    OverviewTask::addGoods(all, facts);
    all.removeIf([](const Task &task) { return task.count == 0; });
    return all;
}

QList<Task> firstSteps(const overview_store::Begun &begun)
{
    QList<Task> all;
    OverviewTask::addSteps(all, begun);
    return all;
}

} // namespace kontorist

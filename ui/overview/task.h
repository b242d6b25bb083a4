#pragma once

#include "core/insight/overview_store.h"
#include "core/sales/order_list_store.h"
#include "ui/shell/place.h"
#include "ui/text/state_text.h"

namespace kontorist {

/// One line of what is to do now, and where it is done.
struct Task
{
    QString name; ///< of its button: "overviewDeliverable"
    qint64 count = 0;
    QString text; ///< "12 orders are ready for the warehouse"
    QString act;  ///< "Pick, pack, ship"
    Place place;
    Role role = Role::Neutral;
};

/// What the overview knows, read at once on the reading thread.
struct OverviewFacts
{
    QString company;
    order_list_store::Counts orders;
    overview_store::Day day;
    overview_store::Waiting waiting;
    QList<overview_store::Paper> papers;
    overview_store::Begun begun;

    static OverviewFacts load(const Database &database, QDate today);
};

/// What is to do, the most pressing first; what there is none of is left out.
QList<Task> tasks(const OverviewFacts &facts);
/// The first steps of a company in which nothing was sold yet.
QList<Task> firstSteps(const overview_store::Begun &begun);

} // namespace kontorist

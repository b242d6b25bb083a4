#include "core/progress/progress.h"

namespace kontorist {

namespace {

// What can leave the house now; a complete-only order waits for its last piece.
bool canShip(const OrderProgress &order)
{
    if (order.completeOnly && order.missing.isPositive())
        return false;
    const bool hasGoods =
        order.staged.isPositive() || (!order.requiresPicking && order.reserved.isPositive());
    return hasGoods || order.openOthers.isPositive();
}

bool canPick(const OrderProgress &order)
{
    return order.requiresPicking && order.reserved.isPositive() &&
           !(order.completeOnly && order.missing.isPositive());
}

} // namespace

QList<Step> OrderProgress::steps() const
{
    QList<Step> steps;
    if (state == OrderState::Entered)
        steps.append(Step::New);
    if (holds > 0)
        steps.append(Step::Check);
    if (state != OrderState::Released && state != OrderState::Closed)
        return steps;
    if (missing.isPositive())
        steps.append(Step::Waiting);
    if (holds == 0 && canPick(*this))
        steps.append(Step::Pick);
    if (holds == 0 && boxed < staged)
        steps.append(Step::Pack);
    if (holds == 0 && canShip(*this))
        steps.append(Step::Ship);
    if (toBill.isPositive())
        steps.append(Step::Invoice);
    if (owed.isPositive())
        steps.append(Step::Unpaid);
    return steps;
}

bool OrderProgress::isDone() const
{
    return !openGoods.isPositive() && !openOthers.isPositive() && !toBill.isPositive() && !owed.isPositive();
}

} // namespace kontorist

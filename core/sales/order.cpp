#include "core/sales/order.h"

namespace kontorist {

Money OrderLine::amountOf(Quantity base) const
{
    if (!price)
        return {};
    const Money full = price->times(base, factor);
    return full - discount.of(full);
}

const OrderLine *Order::line(int position) const
{
    for (const OrderLine &each : lines)
        if (each.position == position)
            return &each;
    return nullptr;
}

const OrderLine *Order::line(OrderLineId wanted) const
{
    for (const OrderLine &each : lines)
        if (each.id == wanted)
            return &each;
    return nullptr;
}

} // namespace kontorist

#pragma once

#include "core/sales/order.h"

namespace kontorist::test {

/// Orders as values, for tests of rules: anOrder().withLine("BROT", 3).inState(OrderState::Released). Only what
/// a test is about needs to be said.
class OrderBuilder final
{
public:
    OrderBuilder();

    OrderBuilder &inState(OrderState state);
    OrderBuilder &forCustomer(PartyId customer);
    /// Goods from stock at 1.00 each, without tax; positions and ids count from 1.
    OrderBuilder &withLine(const QString &sku, int pieces, LineKind kind = LineKind::Stock);
    OrderBuilder &paidBy(PayBy way);
    OrderBuilder &costing(Money gross);

    operator Order() const { return m_order; }

private:
    Order m_order;
};

inline OrderBuilder anOrder()
{
    return {};
}

/// How far the lines of an order have come: nowhere yet.
QList<LineProgress> untouched(const Order &order);

} // namespace kontorist::test

#pragma once

#include "core/db/database.h"
#include "core/sales/order_context.h"

namespace kontorist::order_context_store {

/// The world around an order that is being typed: its customer, the articles it names, their prices and stock,
/// the company and the tax rates. Raises Refused(PartyUnknown).
OrderContext ofDraft(const Database &database, const OrderDraft &draft, QDate today);

/// The same around an order that exists, with what a change names beside it.
OrderContext ofOrder(const Database &database, const Order &order, const OrderDraft &change, QDate today);

} // namespace kontorist::order_context_store

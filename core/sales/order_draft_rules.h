#pragma once

#include "core/sales/order_rules.h"

/// What entering an order and changing it have in common: taking over what was typed.
namespace kontorist::order_draft_rules {

void takeHead(Order &order, const OrderDraft &draft, const OrderContext &context);
/// `before` has for each draft the line that it changes (null = a new one): as long as it is of the same article, it
/// keeps what it copied of it.
void takeLines(Order &order, const QList<LineDraft> &drafts, const OrderContext &context,
               const QList<const OrderLine *> &before = {});
/// What the list says of a line's article on a day, for the line's unit and on the order's price basis.
std::optional<Price> listPrice(const OrderLine &line, const Order &order, const OrderContext &context,
                               QDate on);
/// A case that was asked for must not contradict the facts; one that was not follows from them.
void decideTax(Order &order, const OrderDraft &draft, const OrderContext &context);
/// Prices (but for lines whose price is agreed already), amounts, promises, sums. Prices come after the tax
/// case, because a gross price contains the rate.
void finish(Order &order, const QList<LineDraft> &drafts, const QList<bool> &isAgreed, OrderContext context);

} // namespace kontorist::order_draft_rules

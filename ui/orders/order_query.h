#pragma once

#include "core/sales/order_list_store.h"
#include "ui/text/state_text.h"

#include <optional>
#include <QCollator>

namespace kontorist {

/// The views of the list of orders, in the order of their tabs.
enum class OrderView { Open, Held, Waiting, Deliverable, Billable, Late, Quotes, Done, All };
inline constexpr int orderViewCount = 9;

/// One row of the list, with where the order stands.
struct OrderListRow
{
    order_list_store::OrderRow order;
    order_list_store::Standing standing;
    std::optional<QCollatorSortKey> byName; ///< where the customer's name comes in the person's language
};

/// What the list asks the company. Runs on the company's thread.
namespace order_query {

struct Question
{
    OrderView view = OrderView::Open;
    QString text; ///< number, its beginning, reference, or anything of the customer
    QDate today;
    OrderId before; ///< only older ones; null = from the newest
    int wanted = 200;
};

struct Page
{
    QList<OrderListRow> rows; ///< newest first
    bool isLast = false;      ///< nothing older is left
};

Page page(const Database &database, const Question &question);

/// How many orders each view has, in the order of the views.
using Counts = std::array<qint64, orderViewCount>;
Counts counts(const Database &database, QDate today);

} // namespace order_query
} // namespace kontorist

#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/words.h"

#include <QList>

namespace kontorist {

using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using DeliveryLineId = Id<struct DeliveryLineTag>;

/// What was decided about an order; how far it has come is summed, not stored.
enum class OrderState { Quote, Entered, Released, Closed, Cancelled };
template<>
inline constexpr std::array wordsOf<OrderState> = {"quote", "entered", "released", "closed", "cancelled"};

/// The work lists an open order can stand on. "late" and "done" need none: a date and a state tell.
enum class Step { New, Check, Waiting, Pick, Pack, Ship, Invoice, Unpaid };
template<>
inline constexpr std::array wordsOf<Step> = {"new",  "check", "waiting", "pick",
                                             "pack", "ship",  "invoice", "unpaid"};

/// How far a line has come: base units, summed from reservations, deliveries, invoices and returns. This room
/// is the house's only window to the right, and it sees numbers alone.
struct LineProgress
{
    OrderLineId line;
    int position = 0;
    Quantity ordered;
    Quantity cancelled;
    Quantity reserved;    ///< in bins
    Quantity staged;      ///< picked, not yet shipped
    Quantity missing;     ///< back-order
    Quantity boxed;       ///< packed, not yet shipped
    Quantity shipped;     ///< without replacements
    Quantity replaced;    ///< shipped again, unbilled
    Quantity replaceable; ///< promised to be shipped again, whether done or not
    Quantity billed;
    Quantity credited; ///< by corrections that do not make it billable again
    Quantity returned;
    Quantity returnedUnbilled; ///< came back before it was billed

    Quantity open() const { return ordered - cancelled - shipped; } ///< still to be delivered
    Quantity toBill() const { return shipped - billed - returnedUnbilled; }
    Quantity toReplace() const { return replaceable - replaced; }
};

/// The same for a whole order, with what else decides where it stands.
struct OrderProgress
{
    OrderId order;
    OrderState state = OrderState::Entered;
    bool completeOnly = false;
    bool requiresPicking = false;
    qint64 holds = 0;
    Quantity openGoods;  ///< lines of stock still to be delivered, replacements included
    Quantity openOthers; ///< services, charges and goods bought per order
    Quantity missing;
    Quantity reserved;
    Quantity staged;
    Quantity boxed;
    Quantity toBill;
    Money owed; ///< open on invoices that bill lines of this order

    QList<Step> steps() const;
    /// Delivered or cancelled, billed, and paid: nothing is left to do.
    bool isDone() const;
};

} // namespace kontorist

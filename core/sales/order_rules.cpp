#include "core/sales/order_draft_rules.h"
#include "core/sales/order_tax_rules.h"
#include "core/tax/totals_rules.h"

#include <algorithm>

namespace kontorist::order_rules {

namespace {

std::optional<Objection> quoteObjection(const Order &order, OrderAct act)
{
    if (act == OrderAct::Change || act == OrderAct::Accept || act == OrderAct::Confirm ||
        act == OrderAct::Cancel)
        return {};
    return Objection{Fault::OrderIsQuote, order.number};
}

std::optional<Objection> enteredObjection(const Order &order, OrderAct act)
{
    switch (act) {
    case OrderAct::Change:
    case OrderAct::Release:
    case OrderAct::Hold:
    case OrderAct::Lift:
    case OrderAct::Confirm:
    case OrderAct::Cancel:
    case OrderAct::AskAdvance:
        return {};
    case OrderAct::Accept:
        return Objection{Fault::OrderIsNoQuote, order.number};
    default:
        return Objection{Fault::OrderNotReleased, order.number};
    }
}

std::optional<Objection> releasedObjection(const Order &order, OrderAct act)
{
    if (act == OrderAct::Release)
        return Objection{Fault::OrderAlreadyReleased, order.number};
    if (act == OrderAct::Accept)
        return Objection{Fault::OrderIsNoQuote, order.number};
    return {};
}

} // namespace

std::optional<Objection> objection(const Order &order, OrderAct act)
{
    switch (order.state) {
    case OrderState::Quote:
        return quoteObjection(order, act);
    case OrderState::Entered:
        return enteredObjection(order, act);
    case OrderState::Released:
        return releasedObjection(order, act);
    case OrderState::Closed:
        if (act == OrderAct::Return || act == OrderAct::Confirm)
            return {};
        return Objection{order.isQuote ? Fault::QuoteAlreadyTaken : Fault::OrderClosed, order.number};
    case OrderState::Cancelled:
        return Objection{Fault::OrderCancelled, order.number};
    }
    return {};
}

std::optional<Objection> objection(const Order &order, OrderAct act, const QList<OrderHold> &holds)
{
    if (auto objected = objection(order, act))
        return objected;
    const bool isStopped =
        act == OrderAct::Pick || act == OrderAct::Pack || act == OrderAct::Ship || act == OrderAct::Release;
    if (isStopped && !holds.isEmpty())
        return Objection{Fault::OrderHeld, order.number, holds.first().reason};
    return {};
}

Order released(Order order, QDate today, qint64 now)
{
    require(objection(order, OrderAct::Release));
    order.state = OrderState::Released;
    order.releasedOn = today;
    order.releasedAt = now;
    return order;
}

Order unreleased(Order order)
{
    require(objection(order, OrderAct::Unrelease));
    order.state = OrderState::Entered;
    order.releasedOn = {};
    order.releasedAt = 0;
    return order;
}

Order accepted(const Order &quote, const OrderContext &context)
{
    require(objection(quote, OrderAct::Accept));
    Order order = quote;
    order.id = {};
    order.version = 0;
    order.revision = 1;
    order.isQuote = false;
    order.quote = quote.id;
    order.state = OrderState::Entered;
    order.orderedOn = context.today;
    order.validUntil = {};
    for (OrderLine &line : order.lines) {
        line.id = {};
        line.promise = {};
    }
    for (OrderCharge &charge : order.charges)
        charge.id = {};
    order_draft_rules::finish(order, {}, QList<bool>(order.lines.size(), true), context);
    return order;
}

namespace {

// One line named twice is cancelled by both quantities.
QList<Cancellation> joined(const QList<Cancellation> &lines)
{
    QList<Cancellation> all;
    for (const Cancellation &line : lines) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const Cancellation &each) { return each.line == line.line; });
        if (same == all.end())
            all.append(line);
        else if (same->quantity && line.quantity)
            *same->quantity += *line.quantity;
        else
            same->quantity.reset();
    }
    return all;
}

} // namespace

Order cancelled(Order order, const QList<Cancellation> &named, const QList<LineProgress> &progress,
                const OrderContext &context)
{
    require(objection(order, OrderAct::Cancel));
    const QList<Cancellation> lines = joined(named);
    std::optional<Refused> nothingLeft; // of the first line that is gone
    bool isAnyLeft = false;
    for (OrderLine &line : order.lines) {
        const auto one = std::find_if(lines.begin(), lines.end(),
                                      [&](const Cancellation &each) { return each.line == line.position; });
        if (!lines.isEmpty() && one == lines.end())
            continue;
        const auto moved = std::find_if(progress.begin(), progress.end(),
                                        [&](const LineProgress &each) { return each.line == line.id; });
        const Quantity gone =
            moved == progress.end() ? Quantity() : moved->shipped + std::max(moved->staged, moved->boxed);
        const Quantity left = line.wanted() - gone;
        const Quantity wish = one == lines.end() || !one->quantity ? left : *one->quantity;
        const bool isNamed = !lines.isEmpty();
        if (wish > left || (isNamed && !line.isText() && !left.isPositive()))
            throw Refused(Fault::AlreadyShipped, u"%1 %2"_s.arg(line.position).arg(line.sku), gone.written());
        isAnyLeft = isAnyLeft || wish.isPositive();
        if (gone.isPositive() && !nothingLeft)
            nothingLeft.emplace(Fault::AlreadyShipped, u"%1 %2"_s.arg(line.position).arg(line.sku),
                                gone.written());
        line.cancelled += wish;
        line.net = line.amountOf(line.wanted());
    }
    if (nothingLeft && !isAnyLeft)
        throw Refused(*nothingLeft);
    for (const Cancellation &each : lines)
        if (!order.line(each.line))
            throw Refused(Fault::LineUnknown, QString::number(each.line));
    const Totals totals = order_tax_rules::forecast(order, context.debtor.isConsumer, context.rates);
    order.net = totals.net;
    order.gross = totals.gross;
    const bool isEmpty = std::all_of(order.lines.begin(), order.lines.end(),
                                     [](const OrderLine &line) { return !line.wanted().isPositive(); });
    if (isEmpty)
        order.state = OrderState::Cancelled;
    return order;
}

QList<Reservation> surplus(const Order &order, const QList<LineProgress> &progress,
                           const QList<Reservation> &reservations)
{
    QList<Reservation> ended;
    for (const LineProgress &each : progress) {
        const OrderLine *line = order.line(each.line);
        const Quantity wanted =
            line && line->isOfStock() ? line->wanted() - each.shipped + each.toReplace() : Quantity();
        Quantity tooMuch = each.reserved + each.staged + each.missing - wanted;
        for (const ReservationKind kind : {ReservationKind::Missing, ReservationKind::Reserved})
            for (Reservation reservation : reservations) {
                if (reservation.line != each.line || reservation.kind != kind || !tooMuch.isPositive())
                    continue;
                reservation.quantity = std::min(reservation.quantity, tooMuch);
                tooMuch -= reservation.quantity;
                ended.append(reservation);
            }
    }
    return ended;
}

QList<Demand> demands(const Order &order, const QList<LineProgress> &progress, QDate expiresOn)
{
    QList<Demand> all;
    for (const OrderLine &line : order.lines) {
        if (!line.isOfStock())
            continue;
        Quantity open = line.wanted();
        for (const LineProgress &each : progress)
            if (each.line == line.id)
                open = each.open() + each.toReplace() - each.reserved - each.staged - each.missing;
        if (open.isPositive())
            all.append({line.id, order.id, line.article, open, line.promise.on, order.releasedAt, expiresOn});
    }
    return all;
}

Money undelivered(const QList<UnbilledLine> &lines)
{
    Money all;
    for (auto line = lines.begin(); line != lines.end();) {
        const UnbilledLine &order = *line;
        Money open;
        for (; line != lines.end() && line->order == order.order; ++line)
            open += (line->wanted - line->billed).shareOf(line->wanted, line->amount);
        const Money due = order.orderLines.isZero()
                              ? order.orderGross
                              : totals_rules::proportion(order.orderGross, open, order.orderLines);
        all += std::max(Money(), due - order.orderPaid);
    }
    return all;
}

QList<OrderHold> lifted(const Order &order, QList<OrderHold> holds, Money paid)
{
    holds.removeIf([&](const OrderHold &hold) {
        const bool isCovered = paid >= order.gross || (hold.cover && paid >= *hold.cover);
        return hold.kind == OrderHold::Kind::Manual || !isCovered;
    });
    return holds;
}

QList<OrderHold> renewed(const Order &before, const Order &order, QList<OrderHold> holds, Money paid)
{
    for (OrderHold &hold : holds) {
        if (hold.kind == OrderHold::Kind::Manual)
            continue;
        if (hold.cover)
            *hold.cover += order.gross - before.gross;
        hold.reason = (std::min(hold.cover.value_or(order.gross), order.gross) - paid).written();
    }
    const QList<OrderHold> done = lifted(order, holds, paid);
    holds.removeIf([&](const OrderHold &hold) {
        return std::any_of(done.begin(), done.end(),
                           [&](const OrderHold &each) { return each.id == hold.id; });
    });
    return holds;
}

QList<OrderHold> heldAgain(const Order &order, const QList<OrderHold> &lifted, Money paid,
                           const Holder &holder)
{
    QList<OrderHold> again;
    for (OrderHold hold : lifted) {
        const Money missing = std::min(hold.cover.value_or(order.gross), order.gross) - paid;
        if (!missing.isPositive())
            continue;
        hold.reason = missing.written();
        hold.placedOn = holder.on;
        hold.placedBy = holder.by;
        again.append(hold);
    }
    return again;
}

QList<OrderHold> creditHolds(const Order &order, const Party &debtor, const Credit &credit, QDate today,
                             const QString &by)
{
    if (credit.paid >= order.gross)
        return {}; // already paid: nothing is at risk
    const bool isPrepaid =
        order.payBy == PayBy::Prepayment || (debtor.creditLimit && debtor.creditLimit->isZero());
    if (isPrepaid)
        return {{{}, OrderHold::Kind::Prepayment, (order.gross - credit.paid).written(), today, by}};
    if (!debtor.creditLimit)
        return {};
    const Money used = credit.owed + credit.undelivered + order.gross - credit.paid;
    if (used <= *debtor.creditLimit)
        return {};
    const Money missing = used - *debtor.creditLimit;
    return {{{}, OrderHold::Kind::Credit, missing.written(), today, by, credit.paid + missing}};
}

} // namespace kontorist::order_rules

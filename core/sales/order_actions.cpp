#include "core/sales/order_actions.h"

#include "core/base/json.h"
#include "core/company/company_store.h"
#include "core/numbering/numbering_store.h"
#include "core/party/address_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_context_store.h"
#include "core/sales/order_json_rules.h"
#include "core/sales/order_store.h"
#include "core/sales/order_tax_rules.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"
#include "core/tax/totals_rules.h"

#include <algorithm>
#include <QSet>

namespace kontorist::order_actions {

namespace {

Entered answer(const Order &order, const OrderContext &context, const QList<Reservation> &allocated = {})
{
    return {order, order_rules::openPoints(order, context), context.availability,
            order_tax_rules::forecast(order, context.debtor.isConsumer, context.rates), allocated};
}

void giveIds(Transaction &tx, Order &order)
{
    for (OrderLine &line : order.lines)
        if (line.id.isNull())
            line.id = tx.newId<struct OrderLineTag>();
    for (OrderCharge &charge : order.charges)
        if (charge.id.isNull())
            charge.id = tx.newId<struct OrderChargeTag>();
}

void keepTypedAddress(Transaction &tx, Order &order)
{
    if (!order.shipAddress.id.isNull())
        return;
    order.shipAddress.id = tx.newId<struct AddressTag>();
    address_store::save(tx, order.shipAddress);
}

// A new order, numbered last so that the range stays locked no longer than it must.
void keepNew(Transaction &tx, Order &order)
{
    order.id = tx.newId<struct OrderTag>();
    order.version = 1;
    giveIds(tx, order);
    keepTypedAddress(tx, order);
    const DocumentNumber number =
        numbering_store::draw(tx, order.isQuote ? Series::Quote : Series::Order, order.orderedOn);
    order.year = number.year;
    order.count = number.count;
    order.number = number.text;
    order_store::add(tx, order);
    tx.note(order.isQuote ? u"quote.entered"_s : u"order.entered"_s, order.id.value(),
            compact({{u"number"_s, order.number}}));
}

order_rules::Credit creditOf(const Database &database, const Order &order, const Party &debtor)
{
    if (!debtor.creditLimit && order.payBy != PayBy::Prepayment)
        return {};
    return {order_store::owedBy(database, debtor.id),
            order_rules::undelivered(order_store::unbilled(database, debtor.id, order.id)),
            order_store::advancesOn(database, order.id)};
}

void split(Released &released, const QList<Reservation> &all)
{
    for (const Reservation &each : all)
        (each.kind == ReservationKind::Missing ? released.missing : released.reserved).append(each);
}

// Sets aside what is there for all that the order still wants.
QList<Reservation> reserve(Transaction &tx, const Order &order, const QList<LineProgress> &progress,
                           QDate today)
{
    const QList<Demand> demands = order_rules::demands(order, progress, {});
    if (demands.isEmpty())
        return {};
    QSet<ArticleId> articles;
    for (const Demand &demand : demands)
        articles.insert(demand.article);
    Booking booking(stock_store::lock(tx, articles.values()));
    QList<Reservation> reservations = allocation_rules::reserved(booking, demands);
    stock_store::reserve(tx, reservations);
    stock_store::save(tx, booking.changes(), {}, today);
    return reservations;
}

struct ToRelease
{
    order_store::Found found;
    const OrderContext &context;
    QStringList overridden;
};

Released releaseNow(Transaction &tx, Session &session, const ToRelease &what)
{
    const auto &[found, context, overridden] = what;
    if (!overridden.contains(name(Fault::OrderHeld)))
        require(order_rules::objection(found.order, OrderAct::Release, found.holds));
    require(order_rules::blockingPoint(order_rules::openPoints(found.order, context), overridden));
    Released released{
        order_rules::released(found.order, session.today(), session.clock.now()), {}, {}, found.holds};
    const QList<OrderHold> holds =
        order_rules::creditHolds(released.order, context.debtor, creditOf(tx, released.order, context.debtor),
                                 session.today(), session.desk.actor);
    const QDate heldUntil = allocation_rules::heldUntil(context.company, session.today());
    order_store::addHolds(tx, released.order.id, holds, heldUntil);
    released.holds += holds;
    split(released, reserve(tx, released.order, found.progress, session.today()));
    if (!released.holds.isEmpty()) // whoever releases it though it is held grants its days anew
        stock_store::setExpiry(tx, released.order.id, heldUntil);
    else if (released.order.completeOnly && !released.missing.isEmpty())
        stock_store::limit(tx, {released.order.id},
                           allocation_rules::incompleteUntil(context.company, session.today()));
    order_store::saveState(tx, released.order);
    tx.note(u"order.released"_s, released.order.id.value(), compact({{u"number"_s, released.order.number}}));
    return released;
}

QString queueConfirmation(Transaction &tx, QDate on, const Order &order, const QString &way)
{
    order_store::queue(tx, {order.confirmation(), order.id.value(), way, on, order.customer});
    tx.note(u"order.confirmed"_s, order.id.value(),
            compact({{u"document"_s, order.confirmation()}, {u"by"_s, way}}));
    return order.confirmation();
}

QList<Reservation> only(ReservationKind kind, QList<Reservation> reservations)
{
    reservations.removeIf([kind](const Reservation &each) { return each.kind != kind; });
    return reservations;
}

// Those who wait for these articles get what is free of them, and what is freed now.
QList<Reservation> serve(Transaction &tx, const QList<ArticleId> &articles, const QList<Reservation> &freed,
                         const Company &company, QDate today)
{
    if (articles.isEmpty())
        return {};
    Booking booking(stock_store::lockToServe(tx, articles, today));
    for (const Reservation &each : freed)
        booking.free(each.key, each.quantity);
    const Reallocation served = allocation_rules::served(booking, stock_store::waiting(tx, articles, today));
    stock_store::apply(tx, served);
    stock_store::save(tx, booking.changes(), {}, today);
    QSet<OrderId> orders;
    for (const Reservation &each : served.begun)
        orders.insert(each.order);
    stock_store::limit(tx, orders.values(), allocation_rules::incompleteUntil(company, today));
    progress_store::refresh(tx, orders.values());
    return served.begun;
}

QList<ArticleId> articlesOf(const QList<Reservation> &reservations)
{
    QSet<ArticleId> articles;
    for (const Reservation &each : reservations)
        articles.insert(each.key.article);
    return articles.values();
}

// Frees reservations and lets those who wait have the goods.
QList<Reservation> freeAndServe(Transaction &tx, const QList<Reservation> &ended, const Company &company,
                                QDate today)
{
    const QList<Reservation> inBins = only(ReservationKind::Reserved, ended);
    stock_store::release(tx, ended);
    return serve(tx, articlesOf(inBins), inBins, company, today);
}

// An order that is held no longer: what it had to give back meanwhile is wanted again.
void goOn(Transaction &tx, const Order &order, const Company &company, QDate today)
{
    stock_store::setExpiry(tx, order.id, {});
    const QList<Reservation> waiting =
        only(ReservationKind::Missing, stock_store::reservationsOf(tx, order.id));
    serve(tx, articlesOf(waiting), {}, company, today);
    if (order.completeOnly)
        stock_store::limit(tx, {order.id}, allocation_rules::incompleteUntil(company, today));
}

// The order comes to another sum: its holds wait for that, or for nothing any more.
QList<OrderHold> renewHolds(Transaction &tx, Session &session, const order_store::Found &found,
                            const Order &order)
{
    if (found.holds.isEmpty() || order.gross == found.order.gross)
        return found.holds;
    QList<OrderHold> holds =
        order_rules::renewed(found.order, order, found.holds, order_store::advancesOn(tx, order.id));
    QList<OrderHold> done = found.holds;
    done.removeIf([&](const OrderHold &hold) {
        return std::any_of(holds.begin(), holds.end(),
                           [&](const OrderHold &each) { return each.id == hold.id; });
    });
    order_store::saveHolds(tx, holds);
    order_store::lift(tx, done, {session.today(), session.desk.actor, order.confirmation()});
    return holds;
}

bool isDelivering(const Order &order)
{
    return order.state == OrderState::Released;
}

} // namespace

Entered add(Session &session, const OrderDraft &draft)
{
    Transaction tx(session.database);
    const OrderContext context = order_context_store::ofDraft(tx, draft, session.today());
    Order order = order_rules::entered(draft, context);
    keepNew(tx, order);
    progress_store::refresh(tx, order.id);
    tx.commit();
    return answer(order, context);
}

Released take(Session &session, const OrderDraft &draft)
{
    Transaction tx(session.database);
    const OrderContext context = order_context_store::ofDraft(tx, draft, session.today());
    Order order = order_rules::entered(draft, context);
    keepNew(tx, order);
    Released released = releaseNow(tx, session, {{order, {}, {}}, context, {}});
    queueConfirmation(tx, session.today(), released.order, context.confirmationWay({}));
    progress_store::refresh(tx, order.id);
    tx.commit();
    return released;
}

Entered change(Session &session, const QString &number, Version seen, const OrderDraft &draft)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number), seen);
    require(order_rules::objection(found.order, OrderAct::Change));
    const OrderContext context = order_context_store::ofOrder(tx, found.order, draft, session.today());
    Order order = order_rules::changed(found.order, draft, context, found.progress);
    if (draft.charges)
        require(order_rules::chargeObjection(order, order_store::billedCharges(tx, order.id)));
    giveIds(tx, order);
    keepTypedAddress(tx, order);
    if (isDelivering(order) || order_store::hasConfirmation(tx, order.id)) {
        order_store::saveRevision(tx, order.id, order.revision,
                                  compact(order_json_rules::content(found.order)));
        ++order.revision;
    }
    const QList<OrderHold> holds = renewHolds(tx, session, found, order);
    QList<Reservation> allocated;
    if (isDelivering(order)) {
        const QList<Reservation> ended =
            order_rules::surplus(order, found.progress, stock_store::reservationsOf(tx, order.id));
        allocated = freeAndServe(tx, ended, context.company, session.today());
        order_store::save(tx, order);
        reserve(tx, order, progress_store::lines(tx, order.id), session.today());
        stock_store::followPromises(tx, order.id);
        if (holds.isEmpty() && !found.holds.isEmpty())
            goOn(tx, order, context.company, session.today());
        else if (!holds.isEmpty() || order.completeOnly || found.order.completeOnly)
            stock_store::limit(tx, {order.id},
                               allocation_rules::incompleteUntil(context.company, session.today()));
    } else {
        order_store::save(tx, order);
    }
    progress_store::refresh(tx, order.id);
    tx.note(u"order.changed"_s, order.id.value(), compact(order_json_rules::difference(found.order, order)));
    tx.commit();
    return answer(order, context, allocated);
}

Released release(Session &session, const QString &number, Version seen, const QStringList &overridden)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number), seen);
    require(order_rules::objection(found.order, OrderAct::Release));
    const OrderContext context = order_context_store::ofOrder(tx, found.order, {}, session.today());
    Released released = releaseNow(tx, session, {found, context, overridden});
    progress_store::refresh(tx, released.order.id);
    tx.commit();
    return released;
}

Freed unrelease(Session &session, const QString &number, const QString &reason)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number));
    Order order = order_rules::unreleased(found.order);
    for (const LineProgress &line : found.progress)
        if (line.staged.isPositive() || line.boxed.isPositive() || line.shipped.isPositive())
            throw Refused(Fault::AlreadyPicked, order.number,
                          (std::max(line.staged, line.boxed) + line.shipped).written());
    const QList<Reservation> allocated = freeAndServe(tx, stock_store::reservationsOf(tx, order.id),
                                                      company_store::current(tx), session.today());
    order_store::saveState(tx, order);
    progress_store::refresh(tx, order.id);
    tx.note(u"order.unreleased"_s, order.id.value(), compact({{u"reason"_s, reason}}));
    tx.commit();
    return {order, allocated};
}

QList<OrderHold> hold(Session &session, const QString &number, const QString &reason)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number));
    require(order_rules::objection(found.order, OrderAct::Hold));
    const OrderHold hold{tx.newId<struct OrderHoldTag>(), OrderHold::Kind::Manual, reason, session.today(),
                         session.desk.actor};
    const QDate until = allocation_rules::heldUntil(company_store::current(tx), session.today());
    order_store::addHolds(tx, found.order.id, {hold}, until);
    if (isDelivering(found.order) && found.holds.isEmpty()) // another hold has set the clock already
        stock_store::setExpiry(tx, found.order.id, until);
    progress_store::refresh(tx, found.order.id);
    tx.note(u"order.held"_s, found.order.id.value(), compact({{u"reason"_s, reason}}));
    tx.commit();
    return found.holds + QList{hold};
}

QList<OrderHold> lift(Session &session, const QString &number, const QString &reason)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number));
    require(order_rules::objection(found.order, OrderAct::Lift));
    if (found.holds.isEmpty())
        throw Refused(Fault::OrderNotHeld, number);
    order_store::lift(tx, found.holds, {session.today(), session.desk.actor, reason});
    if (isDelivering(found.order))
        goOn(tx, found.order, company_store::current(tx), session.today());
    progress_store::refresh(tx, found.order.id);
    tx.note(u"order.lifted"_s, found.order.id.value(), compact({{u"reason"_s, reason}}));
    tx.commit();
    return {};
}

Freed cancel(Session &session, const QString &number, const QString &reason,
             const QList<order_rules::Cancellation> &lines)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number));
    const OrderContext context = order_context_store::ofOrder(tx, found.order, {}, session.today());
    Order order = order_rules::cancelled(found.order, lines, found.progress, context);
    const QList<Reservation> ended =
        order_rules::surplus(order, found.progress, stock_store::reservationsOf(tx, order.id));
    const QList<Reservation> allocated = freeAndServe(tx, ended, context.company, session.today());
    order_store::save(tx, order);
    if (renewHolds(tx, session, found, order).isEmpty() && !found.holds.isEmpty() && isDelivering(order))
        goOn(tx, order, context.company, session.today());
    else if (order.completeOnly)
        stock_store::limit(tx, {order.id},
                           allocation_rules::incompleteUntil(context.company, session.today()));
    progress_store::refresh(tx, order.id);
    tx.note(
        u"order.cancelled"_s, order.id.value(),
        compact({{u"reason"_s, reason}, {u"changes"_s, order_json_rules::difference(found.order, order)}}));
    order.state = order_store::state(tx, order.id); // where nothing is left to do, it is closed by now
    tx.commit();
    return {order, allocated};
}

QString confirm(Session &session, const QString &number, const QString &way)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, number));
    require(order_rules::objection(found.order, OrderAct::Confirm));
    const OrderContext context = order_context_store::ofOrder(tx, found.order, {}, session.today());
    require(order_rules::blockingPoint(order_rules::openPoints(found.order, context), {}));
    QString document = queueConfirmation(tx, session.today(), found.order, context.confirmationWay(way));
    tx.commit();
    return document;
}

Entered accept(Session &session, const QString &quote)
{
    Transaction tx(session.database);
    const order_store::Found found = order_store::claim(tx, order_store::idOf(tx, quote));
    const OrderContext context = order_context_store::ofOrder(tx, found.order, {}, session.today());
    Order order = order_rules::accepted(found.order, context);
    keepNew(tx, order);
    Order taken = found.order;
    taken.state = OrderState::Closed;
    order_store::saveState(tx, taken);
    progress_store::refresh(tx, order.id);
    tx.note(u"quote.accepted"_s, taken.id.value(), compact({{u"order"_s, order.number}}));
    tx.commit();
    return answer(order, context);
}

Entered show(Session &session, const QString &number)
{
    const Order order = order_store::load(session.database, order_store::idOf(session.database, number));
    return answer(order, order_context_store::ofOrder(session.database, order, {}, session.today()));
}

} // namespace kontorist::order_actions

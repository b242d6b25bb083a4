#include "core/delivery/pick_actions.h"

#include "core/base/json.h"
#include "core/company/company_store.h"
#include "core/delivery/delivery_store.h"
#include "core/numbering/numbering_store.h"
#include "core/progress/progress_store.h"
#include "core/sales/order_rules.h"
#include "core/sales/order_store.h"
#include "core/stock/allocation_rules.h"
#include "core/stock/stock_store.h"

#include <algorithm>
#include <QSet>

namespace kontorist::pick_actions {

namespace {

Location pickLocation(const Database &database, const QString &code)
{
    if (code.isEmpty())
        return stock_store::locations(database).first();
    const auto found = stock_store::location(database, code);
    if (!found)
        throw Refused(Fault::LocationUnknown, code);
    return *found;
}

void refreshAll(Transaction &tx, const QList<PickStop> &stops)
{
    QSet<OrderId> orders;
    for (const PickStop &stop : stops)
        orders.insert(stop.order);
    progress_store::refresh(tx, orders.values());
}

// Orders are claimed in the order of their ids, so that two pickers never wait for each other in a circle.
QHash<OrderId, order_store::Found> claimed(Transaction &tx, QList<OrderId> orders, OrderAct act)
{
    std::sort(orders.begin(), orders.end());
    QHash<OrderId, order_store::Found> found;
    for (const OrderId order : orders) {
        if (found.contains(order))
            continue;
        found.insert(order, order_store::claim(tx, order));
        require(order_rules::objection(found[order].order, act, found[order].holds));
    }
    return found;
}

// The orders' reservations as they are now; moving goods keeps this picture true.
class Reservations
{
public:
    Reservations(Transaction &transaction, const QHash<OrderId, order_store::Found> &orders)
        : m_transaction(transaction)
    {
        m_all = stock_store::reservationsOf(transaction, orders.keys());
    }

    Reservation of(const PickStop &stop) const
    {
        for (const Reservation &each : m_all)
            if (each.line == stop.line && each.key == stop.key && each.kind == ReservationKind::Reserved)
                return each;
        throw Conflict(Fault::ChangedMeanwhile, stop.orderNumber);
    }

    void apply(const Reservation &ended, const QList<Reservation> &begun)
    {
        for (Reservation &each : m_all)
            if (each.line == ended.line && each.key == ended.key)
                each.quantity -= ended.quantity;
        m_all += begun;
        stock_store::apply(m_transaction, {{ended}, begun});
    }

private:
    Transaction &m_transaction;
    QList<Reservation> m_all;
};

// Bin → staging, still promised to the same line.
void moveToStaging(Reservations &reservations, Booking &booking, const delivery_rules::Picked &picked,
                   PlaceId staging)
{
    Reservation from = reservations.of(picked.stop);
    if (from.quantity < picked.quantity)
        throw Conflict(Fault::ChangedMeanwhile, picked.stop.orderNumber);
    booking.take(picked.stop.key, staging, picked.quantity, picked.quantity, MovementCause::Pick,
                 picked.stop.id.value());
    Reservation to = from;
    from.quantity = to.quantity = picked.quantity;
    to.key.place = staging;
    to.kind = ReservationKind::Picked;
    reservations.apply(from, {to});
}

// Not where it should be: taken from another heap, or waited for. The heap itself is for the next stocktaking.
void reserveElsewhere(Reservations &reservations, Booking &booking, const PickStop &stop)
{
    Reservation from = reservations.of(stop);
    from.quantity = std::min(from.quantity, stop.open());
    QList<StockLevel> others = booking.levelsOf(stop.key.article);
    others.removeIf([&](const StockLevel &level) { return level.key == stop.key; });
    Booking rest(others);
    const QList<Reservation> found =
        allocation_rules::reserved(rest, {{stop.line, stop.order, stop.key.article, from.quantity,
                                           from.promisedOn, from.releasedAt, from.expiresOn}});
    booking.free(stop.key, from.quantity);
    for (const Reservation &each : found)
        if (each.kind == ReservationKind::Reserved)
            booking.reserve(each.key, each.quantity);
    reservations.apply(from, found);
}

// One line named twice is one item of the parcel.
QList<PackItem> joined(const QList<PackItem> &items)
{
    QList<PackItem> all;
    for (const PackItem &item : items) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const PackItem &each) { return each.line == item.line; });
        if (same == all.end())
            all.append(item);
        else
            same->quantity += item.quantity;
    }
    return all;
}

QList<ArticleId> articlesOfStops(const QList<PickStop> &stops)
{
    QSet<ArticleId> articles;
    for (const PickStop &stop : stops)
        articles.insert(stop.key.article);
    return articles.values();
}

QList<StockKey> stagingKeys(const QList<PickStop> &stops, PlaceId staging)
{
    QList<StockKey> keys;
    for (const PickStop &stop : stops)
        if (const StockKey key{stop.key.article, staging, stop.key.lot}; !keys.contains(key))
            keys.append(key);
    return keys;
}

} // namespace

PickList start(Session &session, const QStringList &orders, const QString &location)
{
    Transaction tx(session.database);
    QList<OrderId> ids;
    for (const QString &number : orders)
        ids.append(order_store::idOf(tx, number));
    claimed(tx, ids, OrderAct::Pick);
    PickList list;
    list.location = pickLocation(tx, location);
    list.stops = delivery_rules::stops(pick_store::candidates(tx, ids, list.location.id));
    if (list.stops.isEmpty())
        throw Refused(Fault::NothingToPick, orders.join(u", "_s));
    for (PickStop &stop : list.stops)
        stop.id = tx.newId<struct PickStopTag>();
    list.id = tx.newId<struct PickListTag>();
    list.startedOn = session.today();
    const DocumentNumber number = numbering_store::draw(tx, Series::PickList, session.today());
    list.number = number.text;
    list.year = number.year;
    list.count = number.count;
    pick_store::takeOver(tx, ids, list.number);
    pick_store::add(tx, list);
    tx.note(u"pick.started"_s, list.id.value(), compact({{u"pickList"_s, list.number}}));
    tx.commit();
    return list;
}

PickList record(Session &session, const QString &number, const QList<delivery_rules::Scan> &scans,
                const QList<Short> &shorts)
{
    Transaction tx(session.database);
    const auto found = claimed(tx, pick_store::ordersOn(tx, number), OrderAct::Pick);
    PickList list = pick_store::get(tx, number);
    Reservations reservations(tx, found);
    const PlaceId staging = stock_store::place(tx, list.location.id, PlaceKind::Staging);
    stock_store::prepare(tx, stagingKeys(list.stops, staging));
    Booking booking(stock_store::lock(tx, articlesOfStops(list.stops)));
    for (const delivery_rules::Scan &scan : scans)
        for (const delivery_rules::Picked &picked : delivery_rules::picked(list.stops, scan)) {
            moveToStaging(reservations, booking, picked, staging);
            pick_store::savePicked(tx, picked.stop);
        }
    for (const Short &each : shorts)
        for (PickStop &stop : list.stops) {
            if (stop.orderNumber != each.order || stop.orderLine != each.line || !stop.open().isPositive())
                continue;
            reserveElsewhere(reservations, booking, stop);
            stop.shorted = stop.quantity - stop.picked;
            pick_store::saveShort(tx, stop, each.reason);
        }
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    refreshAll(tx, list.stops);
    tx.note(u"pick.recorded"_s, list.id.value(),
            compact({{u"pickList"_s, number}, {u"scans"_s, scans.size()}, {u"short"_s, shorts.size()}}));
    tx.commit();
    return list;
}

void undo(Session &session, const QString &order, const QString &reason)
{
    Transaction tx(session.database);
    const OrderId id = order_store::idOf(tx, order);
    claimed(tx, {id}, OrderAct::Change);
    QList<Reservation> staged = stock_store::reservationsOf(tx, id);
    staged.removeIf([](const Reservation &each) { return each.kind != ReservationKind::Picked; });
    if (staged.isEmpty())
        throw Refused(Fault::NothingPicked, order);
    if (!delivery_store::waitingParcels(tx, id).isEmpty())
        throw Refused(Fault::AlreadyPacked, order);
    QList<ArticleId> articles;
    for (const Reservation &each : staged)
        articles.append(each.key.article);
    const QList<StockKey> homes = stock_store::homesOf(tx, staged);
    stock_store::prepare(tx, homes);
    Booking booking(stock_store::lock(tx, articles));
    for (qsizetype i = 0; i < staged.size(); ++i) {
        Reservation back = staged[i];
        back.key = homes[i];
        back.kind = ReservationKind::Reserved;
        booking.take(staged[i].key, homes[i].place, staged[i].quantity, staged[i].quantity,
                     MovementCause::Unpick, id.value());
        stock_store::apply(tx, {{staged[i]}, {back}});
    }
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    progress_store::refresh(tx, id);
    tx.note(u"pick.undone"_s, id.value(), compact({{u"reason"_s, reason}}));
    tx.commit();
}

Parcel pack(Session &session, const QString &number, const QList<PackItem> &items, qint64 weightGrams)
{
    Transaction tx(session.database);
    const OrderId id = order_store::idOf(tx, number);
    const order_store::Found found = claimed(tx, {id}, OrderAct::Pack)[id];
    const Company company = company_store::current(tx);
    QList<delivery_store::ParcelItem> contents;
    for (const PackItem &item : joined(items)) {
        const OrderLine *line = found.order.line(item.line);
        if (!line)
            throw Refused(Fault::LineUnknown, QString::number(item.line));
        for (const LineProgress &progress : found.progress)
            if (progress.line == line->id)
                require(delivery_rules::packObjection(progress, item.quantity, company));
        contents.append({line->id, item.quantity});
    }
    Parcel parcel{tx.newId<struct ParcelTag>(), delivery_store::nextParcelPosition(tx, id), weightGrams, {}};
    delivery_store::addParcel(tx, id, parcel, {}, contents);
    progress_store::refresh(tx, id);
    tx.note(u"parcel.packed"_s, id.value(), compact({{u"parcel"_s, parcel.position}}));
    tx.commit();
    return parcel;
}

} // namespace kontorist::pick_actions

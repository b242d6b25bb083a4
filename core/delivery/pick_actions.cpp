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
QHash<OrderId, order_store::Found> claimed(Transaction &tx, QList<OrderId> orders)
{
    std::sort(orders.begin(), orders.end());
    QHash<OrderId, order_store::Found> found;
    for (const OrderId order : orders)
        if (!found.contains(order))
            found.insert(order, order_store::claim(tx, order));
    return found;
}

order_store::Found claimed(Transaction &tx, OrderId order, OrderAct act)
{
    order_store::Found found = order_store::claim(tx, order);
    require(order_rules::objection(found.order, act, found.holds));
    return found;
}

// A list goes on for the others when one of its orders is held or ended meanwhile.
QHash<OrderId, Objection> stopped(const QHash<OrderId, order_store::Found> &orders)
{
    QHash<OrderId, Objection> all;
    for (auto each = orders.begin(); each != orders.end(); ++each)
        if (const auto objected = order_rules::objection(each->order, OrderAct::Pick, each->holds))
            all.insert(each.key(), *objected);
    return all;
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

    const QList<Reservation> &all() const { return m_all; }

    Reservation of(const PickStop &stop) const
    {
        for (const Reservation &each : m_all)
            if (each.line == stop.line && each.key == stop.key && each.kind == ReservationKind::Reserved)
                return each;
        throw Conflict(Fault::ChangedMeanwhile, stop.orderNumber);
    }

    void change(const Reservation &ended, const QList<Reservation> &begun)
    {
        for (Reservation &each : m_all)
            if (each.line == ended.line && each.key == ended.key)
                each.quantity -= ended.quantity;
        m_all += begun;
        m_unsaved.ended.append(ended);
        m_unsaved.begun += begun;
    }

    /// Before what has begun here may end again.
    void save() { stock_store::apply(m_transaction, std::exchange(m_unsaved, {})); }

private:
    Transaction &m_transaction;
    QList<Reservation> m_all;
    Reallocation m_unsaved;
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
    reservations.change(from, {to});
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
    reservations.change(from, found);
    reservations.save();
}

// One line named twice is one item of the parcel.
QList<Item> joined(const QList<Item> &items)
{
    QList<Item> all;
    for (const Item &item : items) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&](const Item &each) { return each.line == item.line; });
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

LineProgress progressOf(const order_store::Found &found, int position)
{
    for (const LineProgress &each : found.progress)
        if (each.position == position)
            return each;
    throw Refused(Fault::LineUnknown, QString::number(position));
}

QList<ArticleId> articlesOf(const QList<Reservation> &reservations)
{
    QSet<ArticleId> articles;
    for (const Reservation &each : reservations)
        articles.insert(each.key.article);
    return articles.values();
}

// Where nobody has to pick, packing does: what is in a box lies in no bin any more, so that it is neither counted
// there nor given to others. The goods go to staging for the same line.
void takeFromBins(Transaction &tx, OrderId order, const QList<delivery_store::ParcelItem> &wanted, QDate on)
{
    const QList<Reservation> reservations = stock_store::reservationsOf(tx, order);
    QList<Reservation> moving;
    for (const delivery_store::ParcelItem &item : wanted)
        moving += delivery_rules::boxed(reservations, item.line, item.quantity);
    const QHash<PlaceId, PlaceId> staging = stock_store::stagingOf(tx, moving);
    QList<StockKey> keys;
    for (const Reservation &each : moving)
        keys.append({each.key.article, staging[each.key.place], each.key.lot});
    stock_store::prepare(tx, keys);
    Booking booking(stock_store::lock(tx, articlesOf(moving)));
    for (qsizetype i = 0; i < moving.size(); ++i) {
        Reservation staged = moving[i];
        staged.key = keys[i];
        staged.kind = ReservationKind::Picked;
        booking.take(moving[i].key, keys[i].place, staged.quantity, staged.quantity, MovementCause::Pick,
                     staged.line.value());
        stock_store::apply(tx, {{moving[i]}, {staged}});
    }
    stock_store::save(tx, booking.changes(), booking.movements(), on);
}

// What is wished to go back, line by line; without wishes all that was picked.
QList<delivery_rules::PutBack> puttingBack(const order_store::Found &found, const QList<Reservation> &staged,
                                           const QList<PickedFrom> &picks, const QList<Item> &wishes)
{
    QList<delivery_rules::PutBack> all;
    for (const LineProgress &line : found.progress)
        if (wishes.isEmpty())
            all += delivery_rules::putBack(staged, picks, line.line, line.staged);
    for (const Item &wish : joined(wishes)) {
        const LineProgress line = progressOf(found, wish.line);
        if (wish.quantity > line.staged)
            throw Refused(Fault::NothingPicked, found.order.number, line.staged.written());
        if (wish.quantity > line.staged - line.boxed)
            throw Refused(Fault::AlreadyPacked, found.order.number);
        all += delivery_rules::putBack(staged, picks, line.line, wish.quantity);
    }
    return all;
}

QList<StockKey> stagingKeys(const QList<PickStop> &stops, PlaceId staging)
{
    QList<StockKey> keys;
    for (const PickStop &stop : stops)
        if (const StockKey key{stop.key.article, staging, stop.key.lot}; !keys.contains(key))
            keys.append(key);
    return keys;
}

QList<PickStop> among(const QList<PickStop> &stops, const QSet<PickStopId> &wanted)
{
    QList<PickStop> found;
    std::copy_if(stops.begin(), stops.end(), std::back_inserter(found),
                 [&](const PickStop &stop) { return wanted.contains(stop.id); });
    return found;
}

} // namespace

PickList start(Session &session, const QStringList &orders, const QString &location)
{
    Transaction tx(session.database);
    QList<OrderId> ids;
    for (const QString &number : orders)
        ids.append(order_store::idOf(tx, number));
    const auto found = claimed(tx, ids);
    for (const Objection &reason : stopped(found))
        throw Refused(reason);
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
    const auto found = claimed(tx, pick_store::ordersOn(tx, number));
    const QHash<OrderId, Objection> inTheWay = stopped(found);
    PickList list = pick_store::get(tx, number);
    const PlaceId staging = stock_store::place(tx, list.location.id, PlaceKind::Staging);
    stock_store::prepare(tx, stagingKeys(list.stops, staging));
    Booking booking(stock_store::lock(tx, articlesOfStops(list.stops)));
    Reservations reservations(tx, found);
    for (const PickStop &stop : delivery_rules::shrunk(list.stops, reservations.all()))
        pick_store::saveShort(tx, stop, found[stop.order].order.confirmation());
    QSet<PickStopId> touched;
    for (const delivery_rules::Scan &scan : scans)
        for (const delivery_rules::Picked &picked : delivery_rules::picked(list.stops, scan, inTheWay)) {
            moveToStaging(reservations, booking, picked, staging);
            touched.insert(picked.stop.id);
        }
    reservations.save();
    pick_store::savePicked(tx, among(list.stops, touched));
    for (const Short &each : shorts)
        for (PickStop &stop : list.stops) {
            if (stop.orderNumber != each.order || stop.orderLine != each.line || !stop.open().isPositive())
                continue;
            if (inTheWay.contains(stop.order))
                throw Refused(inTheWay[stop.order]);
            reserveElsewhere(reservations, booking, stop);
            stop.shorted = stop.quantity - stop.picked;
            pick_store::saveShort(tx, stop, each.reason);
        }
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    if (!shorts.isEmpty())
        stock_store::limit(tx, found.keys(),
                           allocation_rules::incompleteUntil(company_store::current(tx), session.today()));
    refreshAll(tx, list.stops);
    tx.note(u"pick.recorded"_s, list.id.value(),
            compact({{u"pickList"_s, number}, {u"scans"_s, scans.size()}, {u"short"_s, shorts.size()}}));
    tx.commit();
    return list;
}

void undo(Session &session, const QString &order, const QList<Item> &wishes, const QString &reason)
{
    Transaction tx(session.database);
    const OrderId id = order_store::idOf(tx, order);
    const order_store::Found found = claimed(tx, id, OrderAct::Change);
    QList<Reservation> staged = stock_store::reservationsOf(tx, id);
    staged.removeIf([](const Reservation &each) { return each.kind != ReservationKind::Picked; });
    if (staged.isEmpty())
        throw Refused(Fault::NothingPicked, order);
    if (wishes.isEmpty() && !delivery_store::waitingParcels(tx, id).isEmpty())
        throw Refused(Fault::AlreadyPacked, order);
    const auto back = puttingBack(found, staged, pick_store::picksOf(tx, id), wishes);
    Booking booking(stock_store::lock(tx, articlesOf(staged)));
    for (const auto &[from, to] : back) {
        Reservation home = from;
        home.key = to.home;
        home.kind = ReservationKind::Reserved;
        booking.take(from.key, to.home.place, from.quantity, from.quantity, MovementCause::Unpick,
                     to.document);
        stock_store::apply(tx, {{from}, {home}});
        pick_store::unpick(tx, to.document, from.quantity);
    }
    stock_store::save(tx, booking.changes(), booking.movements(), session.today());
    progress_store::refresh(tx, id);
    tx.note(u"pick.undone"_s, id.value(), compact({{u"reason"_s, reason}}));
    tx.commit();
}

Parcel pack(Session &session, const QString &number, const QList<Item> &items, qint64 weightGrams)
{
    Transaction tx(session.database);
    const OrderId id = order_store::idOf(tx, number);
    const order_store::Found found = claimed(tx, id, OrderAct::Pack);
    const Company company = company_store::current(tx);
    QList<delivery_store::ParcelItem> contents, inBins;
    for (const Item &item : joined(items)) {
        const LineProgress progress = progressOf(found, item.line);
        require(delivery_rules::packObjection(progress, item.quantity, company));
        contents.append({progress.line, item.quantity});
        if (const Quantity more = progress.boxed + item.quantity - progress.staged; more.isPositive())
            inBins.append({progress.line, more});
    }
    if (!inBins.isEmpty())
        takeFromBins(tx, id, inBins, session.today());
    Parcel parcel{tx.newId<struct ParcelTag>(), delivery_store::nextParcelPosition(tx, id), weightGrams, {}};
    delivery_store::addParcel(tx, id, parcel, {}, contents);
    progress_store::refresh(tx, id);
    tx.note(u"parcel.packed"_s, id.value(), compact({{u"parcel"_s, parcel.position}}));
    tx.commit();
    return parcel;
}

void unpack(Session &session, const QString &number, int position, const QString &reason)
{
    Transaction tx(session.database);
    const OrderId id = order_store::idOf(tx, number);
    claimed(tx, id, OrderAct::Change);
    const QList<Parcel> waiting = delivery_store::waitingParcels(tx, id);
    const auto parcel = std::find_if(waiting.begin(), waiting.end(),
                                     [&](const Parcel &each) { return each.position == position; });
    if (parcel == waiting.end())
        throw Refused(Fault::ParcelUnknown, number, QString::number(position));
    delivery_store::removeParcel(tx, parcel->id);
    progress_store::refresh(tx, id);
    tx.note(u"parcel.unpacked"_s, id.value(), compact({{u"parcel"_s, position}, {u"reason"_s, reason}}));
    tx.commit();
}

} // namespace kontorist::pick_actions

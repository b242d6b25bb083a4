#include "core/stock/allocation_rules.h"

#include <algorithm>
#include <QHash>

namespace kontorist::allocation_rules {

namespace {

bool isAvailable(const StockLevel &level)
{
    return level.kind == PlaceKind::Sellable && level.shipsOrders && level.free().isPositive();
}

// By priority of the location; within it lots and bins in their own order, so the oldest code goes first.
QList<StockLevel> sources(const Booking &booking, ArticleId article)
{
    QList<StockLevel> all;
    for (const StockLevel &level : booking.levelsOf(article))
        if (isAvailable(level))
            all.append(level);
    std::stable_sort(all.begin(), all.end(), [](const StockLevel &a, const StockLevel &b) {
        return std::tie(a.priority, a.key.lot, a.bin) < std::tie(b.priority, b.key.lot, b.bin);
    });
    return all;
}

// Takes up to `quantity` from what is free and lowers it by what was taken.
QList<Reservation> taken(Booking &booking, const Reservation &wish, Quantity &quantity)
{
    QList<Reservation> got;
    for (const StockLevel &source : sources(booking, wish.key.article)) {
        if (!quantity.isPositive())
            break;
        const Quantity part = std::min(quantity, source.free());
        booking.reserve(source.key, part);
        quantity -= part;
        Reservation reservation = wish;
        reservation.key = source.key;
        reservation.kind = ReservationKind::Reserved;
        reservation.quantity = part;
        got.append(reservation);
    }
    return got;
}

Reservation backOrder(const Demand &demand)
{
    return {demand.line,
            demand.order,
            {demand.article, outside::missing, {}},
            ReservationKind::Missing,
            demand.quantity,
            demand.expiresOn,
            demand.promisedOn,
            demand.releasedAt,
            0};
}

bool canServeWhole(const Booking &booking, const QList<Reservation> &waiting, const Reservation &one)
{
    QHash<ArticleId, Quantity> wanted;
    int found = 0;
    for (const Reservation &each : waiting)
        if (each.order == one.order) {
            wanted[each.key.article] += each.quantity;
            ++found;
        }
    if (found < one.allOrNothing)
        return false; // it also waits for something that has not come
    for (auto each = wanted.begin(); each != wanted.end(); ++each) {
        Quantity free;
        for (const StockLevel &source : sources(booking, each.key()))
            free += source.free();
        if (free < each.value())
            return false;
    }
    return true;
}

} // namespace

QList<Reservation> reserved(Booking &booking, const QList<Demand> &demands)
{
    QList<Reservation> all;
    for (const Demand &demand : demands) {
        Reservation missing = backOrder(demand);
        all += taken(booking, missing, missing.quantity);
        if (missing.quantity.isPositive())
            all.append(missing);
    }
    return all;
}

Reallocation served(Booking &booking, QList<Reservation> waiting)
{
    std::stable_sort(waiting.begin(), waiting.end(), [](const Reservation &a, const Reservation &b) {
        return std::tie(a.promisedOn, a.releasedAt, a.line) < std::tie(b.promisedOn, b.releasedAt, b.line);
    });
    Reallocation served;
    QHash<OrderId, bool> whole; // decided once for an order, before its first line takes anything
    for (const Reservation &each : waiting) {
        if (each.allOrNothing > 0 && !whole.contains(each.order))
            whole[each.order] = canServeWhole(booking, waiting, each);
        if (each.allOrNothing > 0 && !whole[each.order])
            continue;
        Reservation ended = each;
        served.begun += taken(booking, each, ended.quantity);
        ended.quantity = each.quantity - ended.quantity;
        if (ended.quantity.isPositive())
            served.ended.append(ended);
    }
    return served;
}

Reallocation freed(Booking &booking, const QList<Reservation> &reservations)
{
    Reallocation freed;
    std::map<OrderLineId, Reservation> missing; // one back-order a line, wherever its goods lay
    for (const Reservation &each : reservations) {
        booking.free(each.key, each.quantity);
        freed.ended.append(each);
        const auto [place, isNew] = missing.try_emplace(each.line, each);
        place->second.key.place = outside::missing;
        place->second.key.lot.clear();
        place->second.kind = ReservationKind::Missing;
        if (!isNew)
            place->second.quantity += each.quantity;
    }
    for (const auto &[line, backOrder] : missing)
        freed.begun.append(backOrder);
    return freed;
}

QDate heldUntil(const Company &company, QDate today)
{
    return today.addDays(company.heldDays);
}

QDate incompleteUntil(const Company &company, QDate today)
{
    return today.addDays(company.holdDays);
}

QList<Reservation> stillMissing(const QList<Reservation> &broken, const QList<Reservation> &served)
{
    QList<Reservation> missing = broken;
    for (const Reservation &each : served)
        for (Reservation &one : missing)
            if (one.line == each.line)
                one.quantity -= each.quantity;
    missing.removeIf([](const Reservation &one) { return !one.quantity.isPositive(); });
    return missing;
}

QList<Reservation> latest(QList<Reservation> reservations, Quantity missing)
{
    std::stable_sort(reservations.begin(), reservations.end(),
                     [](const Reservation &a, const Reservation &b) {
                         return std::tie(b.promisedOn, b.releasedAt, b.line) <
                                std::tie(a.promisedOn, a.releasedAt, a.line);
                     });
    QList<Reservation> chosen;
    for (Reservation &each : reservations) {
        if (!missing.isPositive())
            break;
        each.quantity = std::min(each.quantity, missing);
        missing -= each.quantity;
        chosen.append(each);
    }
    return chosen;
}

} // namespace kontorist::allocation_rules

namespace kontorist::promise_rules {

Promise promise(const Availability &availability, Quantity quantity, std::optional<int> leadDays, QDate today,
                QDate requestedOn)
{
    const QDate earliest = requestedOn.isValid() ? std::max(requestedOn, today) : today;
    if (quantity <= availability.available())
        return {earliest, PromiseBasis::Stock};
    Quantity reached = availability.available() - availability.waiting;
    for (const ExpectedReceipt &receipt : availability.incoming) {
        reached += receipt.quantity;
        if (quantity <= reached)
            return {std::max(earliest, receipt.on), PromiseBasis::Expected};
    }
    if (leadDays)
        return {std::max(earliest, today.addDays(*leadDays)), PromiseBasis::LeadTime};
    return {};
}

} // namespace kontorist::promise_rules

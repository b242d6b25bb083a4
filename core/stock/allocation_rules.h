#pragma once

#include "core/company/company.h"
#include "core/stock/booking_rules.h"

namespace kontorist::allocation_rules {

/// Reserves what the lines want from what is free, location by priority, and answers one reservation per heap
/// plus a back-order for what is missing. First come, first served, in the order given.
QList<Reservation> reserved(Booking &booking, const QList<Demand> &demands);

/// Gives what is free to back-orders: earliest promise first, then earliest release.
Reallocation served(Booking &booking, QList<Reservation> waiting);

/// Turns reservations back into back-orders: those that have expired, or what a count has shown not to be there.
Reallocation freed(Booking &booking, const QList<Reservation> &reservations);

/// The last day on which goods are kept for an order that is held today.
QDate heldUntil(const Company &company, QDate today);

/// The last day on which they are kept for one that goes out complete only and lacks something from today on.
QDate incompleteUntil(const Company &company, QDate today);

/// What of those that broke is not served again from elsewhere, one entry a line.
QList<Reservation> stillMissing(const QList<Reservation> &broken, const QList<Reservation> &served);

/// Which reservations of a heap must give way when so much is missing: the latest promises first.
QList<Reservation> latest(QList<Reservation> reservations, Quantity missing);

} // namespace kontorist::allocation_rules

namespace kontorist::promise_rules {

/// When so much can leave the house, and what says so: from stock today, from what is expected, after the
/// article's lead time. Back-orders that came earlier are served first.
Promise promise(const Availability &availability, Quantity quantity, std::optional<int> leadDays, QDate today,
                QDate requestedOn);

} // namespace kontorist::promise_rules

#pragma once

#include "core/db/database.h"
#include "core/pricing/pricing.h"
#include "core/stock/stock.h"

namespace kontorist::article_view_store {

/// A price of an article, or of its group, and for whom it is.
struct PriceEntry
{
    PriceRow row;
    QString customer; ///< number; empty: everybody, or a group
    QString customerName;
};
QList<PriceEntry> prices(const Database &database, ArticleId article, const QString &group, int limit);

/// A piece of an article's way; the newest first.
struct Movement
{
    qint64 id = 0;
    QDate on;
    MovementCause cause = MovementCause::Receipt;
    Quantity quantity;
    PlaceKind from = PlaceKind::Sellable;
    QString fromBin;
    PlaceKind to = PlaceKind::Sellable;
    QString toBin;
    QString lot;
    Money value;
};
QList<Movement> movements(const Database &database, ArticleId article, int limit);

/// Who has set goods aside, or waits for them, the earliest promise first.
struct Claim
{
    QString order;
    QString customer;
    ReservationKind kind = ReservationKind::Reserved;
    Quantity quantity;
    QDate promisedOn;
};
QList<Claim> claims(const Database &database, ArticleId article, int limit);

} // namespace kontorist::article_view_store

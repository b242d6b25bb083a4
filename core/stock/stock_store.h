#pragma once

#include "core/db/transaction.h"
#include "core/stock/stock.h"

#include <QHash>

namespace kontorist::stock_store {

// places
std::optional<Location> location(const Database &database, const QString &code);
QList<Location> locations(const Database &database);
/// The place of a kind (and bin) at a location; made where it does not exist yet.
PlaceId place(Transaction &tx, LocationId location, PlaceKind kind, const QString &bin = {});
/// The same for many bins at once.
QHash<QString, PlaceId> places(Transaction &tx, LocationId location, PlaceKind kind, const QStringList &bins);
/// The places of one kind at several locations, without making any.
std::optional<PlaceId> findPlace(const Database &database, LocationId location, PlaceKind kind,
                                 const QString &bin = {});
void addLocation(Transaction &tx, const Location &location);

/// The codes of the locations in which reserved goods lie, by place.
QHash<PlaceId, QString> locationsOf(const Database &database, const QList<Reservation> &reservations);

// levels
/// All heaps of these articles in our own places, locked in the order of their keys until the commit.
QList<StockLevel> lock(Transaction &tx, const QList<ArticleId> &articles);
/// The same before back-orders of these articles are served: with the heaps of what else those orders wait for that
/// take all or nothing.
QList<StockLevel> lockToServe(Transaction &tx, const QList<ArticleId> &articles, QDate today);
/// Makes sure that rows exist for these heaps, so that they can be locked.
void prepare(Transaction &tx, const QList<StockKey> &keys);
/// What has come to a heap, less what has left it, since a moment (milliseconds UTC).
Quantity movedSince(const Database &database, const StockKey &key, qint64 moment);
QList<StockLevel> levels(const Database &database, ArticleId article);

void save(Transaction &tx, const QList<StockChange> &changes, const QList<StockMovement> &movements,
          QDate on);

/// What moved for these records, to be returned the same way and at the same value.
QList<StockMovement> movementsOf(const Database &database, const QList<qint64> &documents);

/// Where goods that lie in these places are put when they are picked: staging of the same location.
QHash<PlaceId, PlaceId> stagingOf(const Database &database, const QList<Reservation> &reservations);

// reservations
QList<Reservation> reservationsOf(const Database &database, OrderId order);
QList<Reservation> reservationsOf(const Database &database, const QList<OrderId> &orders);
/// Back-orders of these articles, and the others of those orders that take all or nothing; those of a held order that
/// has kept its goods too long wait until it is lifted.
QList<Reservation> waiting(const Database &database, const QList<ArticleId> &articles, QDate today);
QList<Reservation> expired(const Database &database, QDate today);
void reserve(Transaction &tx, const QList<Reservation> &reservations); ///< adds to what is there
/// Lowers or removes reservations: each by its quantity.
void release(Transaction &tx, const QList<Reservation> &reservations);
void apply(Transaction &tx, const Reallocation &reallocation);
QList<Reservation> reservationsAt(const Database &database, const StockKey &key);
/// The clock of orders whose goods or holds have changed: starts where one does not go out, keeps on where it runs
/// already, and ends where nothing is in the way any more. A hold's days count from the hold, also for goods that are
/// reserved later.
void limit(Transaction &tx, const QList<OrderId> &orders, QDate incompleteUntil);
/// Starts the clock of an order anew, whether it runs or not.
void setExpiry(Transaction &tx, OrderId order, QDate expiresOn);
/// After an order has changed: its goods go by what its lines are promised for now.
void followPromises(Transaction &tx, OrderId order);

// expectations and availability
QHash<ArticleId, Availability> availability(const Database &database, const QList<ArticleId> &articles);
void askAvailability(Questions &questions, QHash<ArticleId, Availability> &into,
                     const QList<ArticleId> &articles);
void expect(Transaction &tx, qint64 id, ArticleId article, LocationId location,
            const ExpectedReceipt &receipt);
/// Lowers what was expected from a source by what came.
void fulfil(Transaction &tx, const QString &source, ArticleId article, Quantity quantity);
void closeRest(Transaction &tx, const QString &source);

// documents
struct GoodsReceipt
{
    qint64 id = 0;
    int year = 0;
    qint64 count = 0;
    QString number;
    QDate on;
    LocationId location;
    QString purchase;
    QString supplierReference;
};
void saveReceipt(Transaction &tx, const GoodsReceipt &receipt);

struct StockCount
{
    qint64 id = 0;
    StockKey key;
    Quantity counted;
    Quantity difference;
    std::optional<qint64> at; ///< the moment it was counted at, where it was not now
    QDate on;
    QString reason;
};
void saveCount(Transaction &tx, const StockCount &count);

} // namespace kontorist::stock_store

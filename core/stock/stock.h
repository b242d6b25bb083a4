#pragma once

#include "core/article/article.h"
#include "core/progress/progress.h"

#include <tuple>

namespace kontorist {

using LocationId = Id<struct LocationTag>;
using PlaceId = Id<struct PlaceTag>;

/// A warehouse, shop or other place with stock of its own.
struct Location
{
    LocationId id;
    QString code;
    QString name;
    bool shipsOrders = true;
    int priority = 1; ///< lower ships first
};

/// What may be done with goods by where they are. Only sellable goods are available.
enum class PlaceKind {
    Sellable,
    Staging,    ///< picked for an order
    Quarantine, ///< came back, not yet inspected
    Second,     ///< second choice
    Transit,
    Partner,
    // the outside world, so that each movement has two ends
    Supplier,
    Customer,
    Loss,
    Production,
    Missing, ///< where a back-order waits
};
template<>
inline constexpr std::array wordsOf<PlaceKind> = {"sellable", "staging",    "quarantine", "second",
                                                  "transit",  "partner",    "supplier",   "customer",
                                                  "loss",     "production", "missing"};

namespace outside {
inline constexpr PlaceId supplier{1};
inline constexpr PlaceId customer{2};
inline constexpr PlaceId loss{3};
inline constexpr PlaceId production{4};
inline constexpr PlaceId missing{5};
inline bool contains(PlaceId place)
{
    return place.value() <= 5;
}
} // namespace outside

/// One heap of goods: article, place, lot.
struct StockKey
{
    ArticleId article;
    PlaceId place;
    QString lot;

    auto tied() const { return std::tie(article, place, lot); }
    bool operator==(const StockKey &other) const { return tied() == other.tied(); }
    bool operator<(const StockKey &other) const
    {
        return tied() < other.tied();
    } ///< the order in which rows are locked
};

/// What lies there, what of it is promised, and what it cost (moving average).
struct StockLevel
{
    StockKey key;
    Quantity onHand;
    Quantity reserved;
    Money value;
    // of its place, for choosing
    LocationId location;
    PlaceKind kind = PlaceKind::Sellable;
    int priority = 1;
    bool shipsOrders = true;
    QString bin;

    Quantity free() const { return onHand - reserved; }
};

/// What a unit of work changes about one heap.
struct StockChange
{
    StockKey key;
    Quantity onHand;
    Quantity reserved;
    Money value;
};

enum class MovementCause { Receipt, Count, Pick, Unpick, Ship, Undo, Return, Inspect, Transfer };
template<>
inline constexpr std::array wordsOf<MovementCause> = {"receipt", "count",  "pick",    "unpick",  "ship",
                                                      "undo",    "return", "inspect", "transfer"};

struct StockMovement
{
    ArticleId article;
    QString lot;
    PlaceId from;
    PlaceId to;
    Quantity quantity;
    Money value;
    MovementCause cause = MovementCause::Receipt;
    qint64 document = 0; ///< the record that says why: receipt, count, delivery line, return receipt …
};

enum class ReservationKind { Reserved, Picked, Missing };
template<>
inline constexpr std::array wordsOf<ReservationKind> = {"reserved", "picked", "missing"};

/// Goods set aside for an order line; or, as `missing`, the explicit back-order of what could not be.
struct Reservation
{
    OrderLineId line;
    OrderId order;
    StockKey key;
    ReservationKind kind = ReservationKind::Reserved;
    Quantity quantity;
    QDate expiresOn;  ///< a held or incomplete order keeps goods no longer; invalid = as long as it takes
    QDate promisedOn; ///< who is promised earlier is served first …
    qint64 releasedAt = 0; ///< … then who was released earlier
    /// Of a back-order whose complete-only order has kept a part too long already: it is served only when all
    /// of the order's back-orders can be; so many there are. Zero: it is served in part, too.
    int allOrNothing = 0;
};

/// Reservations that change hands: some end, others begin.
struct Reallocation
{
    QList<Reservation> ended;
    QList<Reservation> begun;

    bool isEmpty() const { return ended.isEmpty() && begun.isEmpty(); }
};

/// What an order line wants from stock.
struct Demand
{
    OrderLineId line;
    OrderId order;
    ArticleId article;
    Quantity quantity;
    QDate promisedOn;
    qint64 releasedAt = 0;
    QDate expiresOn;
};

struct ExpectedReceipt
{
    Quantity quantity;
    QDate on;
    QString source; ///< the purchase order
};

/// What can be said of an article on the phone: what is there, what is free, what comes.
struct Availability
{
    ArticleId article;
    Quantity onHand; ///< sellable, in locations that ship
    Quantity reserved;
    Quantity waiting;                ///< back-orders that come first
    QList<ExpectedReceipt> incoming; ///< by date

    Quantity available() const { return onHand - reserved; }
};

enum class PromiseBasis { Stock, Expected, LeadTime, Service, Unknown };
template<>
inline constexpr std::array wordsOf<PromiseBasis> = {"stock", "expected", "leadTime", "service", "unknown"};

struct Promise
{
    QDate on; ///< invalid: nobody knows
    PromiseBasis basis = PromiseBasis::Unknown;
};

} // namespace kontorist

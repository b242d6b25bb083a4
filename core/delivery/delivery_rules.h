#pragma once

#include "core/base/error.h"
#include "core/company/company.h"
#include "core/delivery/delivery.h"

#include <QHash>

namespace kontorist::delivery_rules {

/// So much of an order line, by its position; none = all that can go.
struct LineWish
{
    int line = 0;
    std::optional<Quantity> quantity; ///< base units
};

/// One line of a shipment: how much, and which reservations give it.
struct ShipmentLine
{
    OrderLineId line;
    Quantity quantity;
    bool isReplacement = false;
    QList<Reservation> sources; ///< empty for services and the like
};

/// What can leave now of what is wished: goods that are reserved (picked, where the company asks for picking),
/// services and other lines as far as they are open. Raises Refused: LineUnknown, AboveOrdered, StockShort,
/// NotPicked, IncompleteDelivery (what is missing), NothingToShip.
QList<ShipmentLine> shipment(const Order &order, const QList<LineProgress> &progress,
                             const QList<Reservation> &reservations, const QList<LineWish> &wishes,
                             const Company &company);

/// Goods that are bought for the order and sent by their supplier (Streckengeschäft) never lie with us; that they
/// went their way, and what they were worth, is known all the same.
QList<StockMovement> sentBySupplier(const Order &order, const QList<DeliveryLine> &lines,
                                    const QHash<ArticleId, Price> &costs);

/// Which reservations of orders a picker walks for, in walking order: bin, then article.
QList<PickStop> stops(QList<PickStop> candidates);

/// A scan finds its stops: so much of an article, in the list's order; those of orders that are stopped are passed
/// by. Raises Refused: what stops the order that alone wants it, NotOnPickList (with what was expected),
/// PickedTooMany (with what is open).
struct Scan
{
    ArticleId article;
    QString code;      ///< as scanned
    Quantity quantity; ///< base units
    QString order;     ///< where the picker says for which order
    int line = 0;
    QString bin = {}; ///< where he says from which one he took it
};
struct Picked
{
    PickStop stop;
    Quantity quantity;
};
QList<Picked> picked(QList<PickStop> &stops, const Scan &scan, const QHash<OrderId, Objection> &stopped);

/// What an order does not want any more, or was promised elsewhere since, is asked of nobody: stops shrink to what is
/// still reserved. Answers those that did.
QList<PickStop> shrunk(QList<PickStop> &stops, const QList<Reservation> &reservations);

/// So much of what a line has in staging, and the bin that it goes back to: the newest first.
struct PutBack
{
    Reservation staged;
    PickedFrom to;
};
QList<PutBack> putBack(const QList<Reservation> &staged, QList<PickedFrom> picks, OrderLineId line,
                       Quantity quantity);

/// What of a line still lies in bins and goes into a box now.
QList<Reservation> boxed(const QList<Reservation> &reservations, OrderLineId line, Quantity quantity);

/// Nothing arrives in the future.
std::optional<Objection> arrivalObjection(QDate deliveredOn, QDate today);

/// A shipment is handed over once. The day it arrived may follow, while no invoice names another day of supply.
std::optional<Objection> handOverObjection(const Delivery &delivery, QDate deliveredOn, bool isBilled);

/// A shipment that was billed or came back cannot be taken back.
std::optional<Objection> undoObjection(const Delivery &delivery, bool isBilled, bool hasReturns);

/// Only what is picked (or reserved, where nobody has to pick) and not yet in a box can be packed.
std::optional<Objection> packObjection(const LineProgress &line, Quantity quantity, const Company &company);

} // namespace kontorist::delivery_rules

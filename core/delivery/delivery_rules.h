#pragma once

#include "core/base/error.h"
#include "core/company/company.h"
#include "core/delivery/delivery.h"

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

/// Which reservations of orders a picker walks for, in walking order: bin, then article.
QList<PickStop> stops(QList<PickStop> candidates);

/// A scan finds its stops: so much of an article, in the list's order. Raises Refused: NotOnPickList (with what
/// was expected), PickedTooMany (with what is open).
struct Scan
{
    ArticleId article;
    QString code;      ///< as scanned
    Quantity quantity; ///< base units
    QString order;     ///< where the picker says for which order
    int line = 0;
};
struct Picked
{
    PickStop stop;
    Quantity quantity;
};
QList<Picked> picked(QList<PickStop> &stops, const Scan &scan);

/// A shipment that was billed or came back cannot be taken back.
std::optional<Objection> undoObjection(const Delivery &delivery, bool isBilled, bool hasReturns);

/// Only what is picked (or reserved, where nobody has to pick) and not yet in a box can be packed.
std::optional<Objection> packObjection(const LineProgress &line, Quantity quantity, const Company &company);

} // namespace kontorist::delivery_rules

#pragma once

#include "core/journal/session.h"
#include "core/stock/stock.h"

namespace kontorist::stock_actions {

/// One line of a goods receipt.
struct ReceiptLine
{
    Article article;
    Quantity quantity; ///< base units
    QString bin;
    QString lot;
    std::optional<Price> cost; ///< for one base unit
};

struct Receipt
{
    QString location; ///< empty = the first that ships
    QList<ReceiptLine> lines;
    QString purchase;
    QString supplierReference;
    bool closesRest = false; ///< nothing more is expected from this purchase
};

struct Received
{
    QString number;
    QList<Reservation> allocated; ///< to lines that were waiting
};

/// Goods receipt (Wareneingang): stock in at cost, expectation lowered, waiting orders served, in one unit.
/// Raises Refused: LocationUnknown, ArticleHasNoStock.
Received receive(Session &session, const Receipt &receipt);

struct Count
{
    Article article;
    QString location;
    QString bin;
    QString lot;
    Quantity counted;
    QString reason;
    bool isDifference = false; ///< then `counted` says how many more (negative: fewer) there are than booked
    std::optional<qint64> at =
        {}; ///< the moment of counting (milliseconds UTC); what moved since stays moved
};

struct Counted
{
    Quantity difference;
    QList<Reservation>
        allocated; ///< what a surplus served, or what another bin had for those that a loss broke
    QList<Reservation> shortened; ///< promises that a loss broke for good, the latest first
};

/// Stocktaking of one heap (Inventur): what is there becomes what was counted. Raises Refused: LocationUnknown,
/// ArticleHasNoStock, DateInFuture, StockShort where more is missing than was there.
Counted count(Session &session, const Count &count);

Location addLocation(Session &session, Location location);

/// Goods announced for a day by a source such as a purchase order.
void expect(Session &session, const Article &article, const QString &location,
            const ExpectedReceipt &receipt);

/// Gives back what held or incomplete orders have kept for longer than they may; answers what was freed.
QList<Reservation> freeExpired(Session &session);

} // namespace kontorist::stock_actions

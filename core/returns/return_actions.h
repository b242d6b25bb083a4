#pragma once

#include "core/journal/session.h"
#include "core/returns/return_rules.h"

namespace kontorist::return_actions {

/// What a customer announces to send back: lines of an order or delivery note, or articles without an original.
struct Announcement
{
    struct Line
    {
        int line = 0;
        QString sku;
        Quantity quantity; ///< base units
        QString reason;
        std::optional<Price> price;
        QString name; ///< of what is no article
        TaxClass taxClass = TaxClass::Standard;
    };

    QString order;
    QString deliveryNote; ///< then lines are those of the delivery note
    QString customer;     ///< then there is no original
    QList<Line> lines;    ///< of a withdrawal: empty = all that was delivered
    bool isWithdrawal = false;
    /// An import knows cancellations of what was bought, shipped or not; they are received when it was.
    bool isOfOrdered = false;
};

/// Opens a return case. Raises Refused: AboveDelivered, WithdrawalOnlyForConsumers, WithdrawalTooLate.
ReturnCase open(Session &session, const Announcement &announcement);

struct Arrival
{
    int line = 0;
    Quantity quantity;
    QString sku; ///< of what really came, where it is another article: then both stocks are corrected
};
/// What moved, and to whom it went that was waiting for it.
struct Moved
{
    ReturnCase returned;
    QList<Reservation> allocated;
};
/// Goods have come back; nothing of them is sellable before inspection. Where another article came, the announced
/// one never left: it is free again. Raises Refused: LineUnknown, AboveReturned, ArticleUnknown, StockShort.
Moved receive(Session &session, const QString &number, const QList<Arrival> &arrivals);

struct Judgement
{
    int line = 0;
    Quantity quantity;
    Verdict verdict = Verdict::Resell;
};
Moved inspect(Session &session, const QString &number, const QList<Judgement> &judgements);

} // namespace kontorist::return_actions

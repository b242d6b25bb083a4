#pragma once

#include "core/db/database.h"
#include "core/delivery/delivery.h"
#include "ui/warehouse/scan_round.h"

namespace kontorist {

/// An order as the warehouse needs it.
struct ScanOrder
{
    QString number;
    QString customer;
    QString address; ///< postcode and town
    QString carrier;
    bool isCompleteOnly = false;
    QList<Step> steps;
    QString stopped;          ///< why nothing of it can be moved: it is held, or cancelled
    QList<ScanTarget> toPack; ///< what can go into a box now
    QList<Parcel> parcels;    ///< packed and still here
};

/// What stands on the screen of the scanner: a pick list with its orders, or one order.
struct ScanPicture
{
    bool isMissing = false;
    QString pickList;        ///< empty while nobody walks
    QString location;        ///< where the list will start
    QList<ScanTarget> stops; ///< in walking order
    QList<ScanOrder> orders;
    bool requiresPicking = false;
    bool requiresCheck = false;
    bool requiresHandover = false;

    bool isWave() const { return orders.size() > 1; }
    const ScanOrder *order(const QString &number) const;
};

/// Reads it under the number of an order or a pick list; on the company's reading thread. An order that nobody walks
/// for yet is shown as its list will be.
ScanPicture scanPicture(const Database &database, const QString &number, const QString &language);

} // namespace kontorist

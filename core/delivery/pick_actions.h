#pragma once

#include "core/delivery/delivery_rules.h"
#include "core/journal/session.h"

/// Picking and packing: from the bin to the parcel.
namespace kontorist::pick_actions {

/// A pick list for what is reserved for these orders at a location (empty = the first that ships).
PickList start(Session &session, const QStringList &orders, const QString &location);

/// Something was not where it should be: the rest is reserved elsewhere, or waits.
struct Short
{
    QString order;
    int line = 0;
    QString reason;
};
/// What a scanner read. Goods move from their bin to staging. All of it or nothing.
PickList record(Session &session, const QString &pickList, const QList<delivery_rules::Scan> &scans,
                const QList<Short> &shorts);

/// Puts picked goods of an order back where they came from, still reserved.
void undo(Session &session, const QString &order, const QString &reason);

struct PackItem
{
    int line = 0;
    Quantity quantity; ///< base units
};
Parcel pack(Session &session, const QString &order, const QList<PackItem> &items, qint64 weightGrams);

} // namespace kontorist::pick_actions

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
/// What a scanner read. Goods move from their bin to staging. All of it or nothing; but an order that was held or
/// ended meanwhile stops its own scans alone, and one that was changed asks only for what it still wants.
PickList record(Session &session, const QString &pickList, const QList<delivery_rules::Scan> &scans,
                const QList<Short> &shorts);

/// So much of an order line, in base units.
struct Item
{
    int line = 0;
    Quantity quantity;
};

/// Puts picked goods of an order back into the bins that they came from, still reserved, and opens their stops again:
/// all that is not packed, or of single lines so much, as when the last scan was wrong. Raises Refused: NothingPicked,
/// AlreadyPacked, LineUnknown.
void undo(Session &session, const QString &order, const QList<Item> &wishes, const QString &reason);

/// Puts goods of an order into a parcel. Where the company does not ask for picking, what still lies in a bin is
/// taken out of it. Raises Refused: LineUnknown, NotPicked.
Parcel pack(Session &session, const QString &order, const QList<Item> &items, qint64 weightGrams);

/// Takes a parcel that has not left apart again; what was in it stays picked. Raises Refused(ParcelUnknown).
void unpack(Session &session, const QString &order, int parcel, const QString &reason);

} // namespace kontorist::pick_actions

#pragma once

#include "core/base/quantity.h"

#include <QHash>
#include <QStringList>

class QSettings;

namespace kontorist {

/// What lies in the box on the packing table and is not recorded yet, because a parcel is recorded as a whole: kept
/// on this desk after every scan, so that a power cut loses none.
struct BoxDraft
{
    QHash<int, Quantity> counted; ///< by order line
    qint64 weightGrams = 0;
    QStringList tracking; ///< of the parcels that will leave, in their order

    bool isEmpty() const { return counted.isEmpty() && weightGrams == 0 && tracking.isEmpty(); }

    /// `company` is where the company lies; `order` its order's number.
    static BoxDraft load(QSettings &settings, const QString &company, const QString &order);
    /// On the disk when it returns.
    void save(QSettings &settings, const QString &company, const QString &order) const;
};

} // namespace kontorist

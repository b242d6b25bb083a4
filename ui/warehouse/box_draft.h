#pragma once

#include "core/base/quantity.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace kontorist {

/// What lies in the box on the packing table and is not recorded yet, because a parcel is recorded as a whole: a draft
/// of this desk, kept after every scan, so that a power cut loses none.
struct BoxDraft
{
    QHash<int, Quantity> counted; ///< by order line
    qint64 weightGrams = 0;
    QStringList tracking; ///< of the parcels that will leave, in their order

    bool isEmpty() const { return counted.isEmpty() && weightGrams == 0 && tracking.isEmpty(); }

    static QString kind() { return QStringLiteral("box"); }
    /// Of the order with this number.
    static QString key(const QString &order) { return QStringLiteral("box-") + order; }
    static BoxDraft of(const QJsonObject &content);
    QJsonObject content() const;
};

} // namespace kontorist

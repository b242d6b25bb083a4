#pragma once

#include "core/base/percent.h"

#include <QDate>
#include <QList>

namespace kontorist {

/// Terms of payment: net within so many days, less cash discount (Skonto) when paid earlier. Kept and exchanged
/// as {"days": 30, "discounts": [{"days": 10, "percent": "2"}]}.
struct Terms
{
    struct Discount
    {
        int days = 0;
        Percent percent;

        bool operator==(const Discount &) const = default;
    };

    int days = 14;
    QList<Discount> discounts; ///< best first, which is the one with the fewest days

    static Terms stored(const QString &json); ///< what `written` wrote
    QString written() const;

    QDate dueOn(QDate issued) const { return issued.addDays(days); }
    /// The discount that a payment of this value date still earns.
    std::optional<Discount> discountOn(QDate issued, QDate paid) const;

    bool operator==(const Terms &) const = default;
};

} // namespace kontorist

#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

namespace kontorist {

/// A unit price with six decimals, for `per` entered units (1, 100, 1000). Its currency and whether it
/// includes tax are the document's.
class Price final
{
public:
    constexpr Price() = default;
    static constexpr Price raw(qint64 millionths, qint64 per = 1)
    {
        Price price;
        price.m_raw = millionths;
        price.m_per = per;
        return price;
    }
    /// "12.345678". Raises as decimal::read, and Refused(NumberTooLarge) beyond a million million.
    static Price read(const QString &text, const QString &subject, qint64 per = 1);

    constexpr qint64 raw() const { return m_raw; }
    constexpr qint64 per() const { return m_per; }
    QString written() const; ///< at least two decimals: "12.50"
    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isNegative() const { return m_raw < 0; }

    /// quantity × price / per, rounded commercially to the cent (EN 16931, BT-131 before discounts).
    Money times(Quantity quantity, Currency currency = {}) const;
    /// The same for base units, when the price is for a unit that contains `factor` of them: 5 pieces of a
    /// dozen cost exactly five twelfths, rounded once.
    Money times(Quantity base, Quantity factor, Currency currency = {}) const;
    /// The price less a percentage, kept to six decimals: for price rows that say "10 % off list".
    Price less(class Percent discount) const;
    /// The price of one unit that contains `factor` of the unit this price is for.
    Price forUnitOf(Quantity factor) const;
    /// The same price said for another unit: of one that contains `from` base units for one that contains `to`. It
    /// stays exact: where six decimals do not hold it, the price is for more units.
    Price movedTo(Quantity to, Quantity from) const;

    bool operator==(const Price &) const = default;
    /// Compares what one unit costs, whatever the price units are.
    bool isBelow(const Price &other) const;

private:
    qint64 m_raw = 0;
    qint64 m_per = 1;
};

} // namespace kontorist

#pragma once

#include "core/base/money.h"
#include "core/base/unit.h"

#include <compare>
#include <optional>

namespace kontorist {

/// How much of something: four decimals, 64 bits, in a unit. Without a unit it counts base units of the
/// article beside it; that is what stock, reservations and deliveries hold. Two units never add up:
/// that is a programming error. The largest quantity a person may enter is 10^9.
class Quantity final
{
public:
    constexpr Quantity() = default;
    static constexpr Quantity raw(qint64 tenThousandths, Unit unit = {})
    {
        Quantity quantity;
        quantity.m_raw = tenThousandths;
        quantity.m_unit = unit;
        return quantity;
    }
    static constexpr Quantity whole(qint64 count, Unit unit = {}) { return raw(count * 10'000, unit); }
    /// "2.5". Raises as decimal::read, and Refused(NumberTooLarge) beyond 10^9.
    static Quantity read(const QString &text, const QString &subject, Unit unit = {});

    constexpr qint64 raw() const { return m_raw; }
    constexpr Unit unit() const { return m_unit; }
    QString written() const; ///< "2.5"

    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isPositive() const { return m_raw > 0; }
    constexpr bool isNegative() const { return m_raw < 0; }

    /// So many base units, when one of this unit contains `factor` of them. Raises Refused(NumberTooLarge) about
    /// `subject` beyond 10^9.
    Quantity inBaseUnits(Quantity factor, const QString &subject = {}) const;
    /// So many units of `factor` base units each, in `unit`, when they come out to four decimals exactly.
    std::optional<Quantity> inUnitsOf(Quantity factor, Unit unit) const;

    /// The share of an amount that falls on this part of a whole quantity, rounded to the cent; the whole takes all.
    Money shareOf(Quantity whole, Money amount) const;

    Quantity operator-() const { return raw(-m_raw, m_unit); }
    Quantity &operator+=(Quantity other);
    Quantity &operator-=(Quantity other) { return *this += -other; }
    friend Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    bool operator==(const Quantity &) const = default;
    std::strong_ordering operator<=>(const Quantity &other) const;

private:
    void insistOnSameUnit(const Quantity &other) const;

    qint64 m_raw = 0;
    Unit m_unit;
};

} // namespace kontorist

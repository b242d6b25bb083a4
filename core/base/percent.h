#pragma once

#include "core/base/money.h"

namespace kontorist {

/// A rate in basis points (19 % = 1900), two decimals: tax rates, discounts, cash discount, interest.
class Percent final
{
public:
    constexpr Percent() = default;
    explicit constexpr Percent(qint64 basisPoints) : m_basisPoints(basisPoints) {}
    static constexpr Percent whole(int percent) { return Percent(percent * 100LL); }
    /// "7.5". Raises as decimal::read.
    static Percent read(const QString &text, const QString &subject);

    constexpr qint64 basisPoints() const { return m_basisPoints; }
    QString written() const; ///< "7.5"
    constexpr bool isZero() const { return m_basisPoints == 0; }

    /// This share of an amount, rounded commercially to the cent.
    Money of(Money amount) const;
    /// What remains of a gross amount without this rate: gross × 100 / (100 + rate), rounded to the cent.
    Money takenOutOf(Money gross) const;

    auto
    operator<=>(const Percent &) const = default; // NOLINT(modernize-use-nullptr): the zero is the compiler's

private:
    qint64 m_basisPoints = 0;
};

} // namespace kontorist

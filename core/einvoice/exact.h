#pragma once

#include "core/base/rounding.h"

#include <compare>
#include <optional>
#include <QString>

namespace kontorist::einvoice {

/// A decimal number exactly as a foreign file states it: up to eighteen significant digits, any scale up to eighteen.
/// Our own money, prices and quantities have fewer; a rule about somebody else's file must not round before it compares.
/// Sums and products are exact; what does not fit in 128 bits raises Refused(NumberTooLarge).
class Exact final
{
public:
    constexpr Exact() = default;
    explicit constexpr Exact(qint64 whole) : m_mantissa(whole) {}
    /// "-12.50" as xs:decimal writes it: sign, digits, point. Nothing where it is no such number.
    static std::optional<Exact> read(const QString &text);

    int decimals() const { return m_scale; } ///< without trailing noughts
    bool isZero() const { return m_mantissa == 0; }
    bool isNegative() const { return m_mantissa < 0; }
    Exact absolute() const { return isNegative() ? -*this : *this; }
    /// As XPath's round() does it, by which the official rules are written: half goes up, also below nought.
    Exact roundedUp(int decimals) const;

    Exact operator-() const { return made(-m_mantissa, m_scale); }
    friend Exact operator+(Exact a, Exact b);
    friend Exact operator-(Exact a, Exact b) { return a + -b; }
    friend Exact operator*(Exact a, Exact b);
    friend bool operator==(Exact a, Exact b) { return std::is_eq(a <=> b); }
    friend std::strong_ordering operator<=>(Exact a, Exact b);

private:
    static Exact made(Int128 mantissa, int scale);

    Int128 m_mantissa = 0;
    int m_scale = 0;
};

} // namespace kontorist::einvoice

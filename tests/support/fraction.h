#pragma once

#include <QtGlobal>
#include <stdexcept>
#include <utility>

namespace kontorist::test {

/// Exact rational arithmetic for oracles: knows nothing of how the house rounds, and rounds in its own way.
class Fraction final
{
public:
    __extension__ using Wide = __int128;

    Fraction(Wide numerator = 0, Wide denominator = 1) : m_up(numerator), m_down(denominator)
    {
        if (m_down == 0)
            throw std::logic_error("an oracle divided by zero");
        const Wide common = gcd(m_up < 0 ? -m_up : m_up, m_down < 0 ? -m_down : m_down);
        const Wide sign = m_down < 0 ? -1 : 1;
        m_up = m_up / common * sign;
        m_down = m_down / common * sign;
    }

    friend Fraction operator+(Fraction a, Fraction b)
    {
        return {a.m_up * b.m_down + b.m_up * a.m_down, a.m_down * b.m_down};
    }
    friend Fraction operator-(Fraction a, Fraction b) { return a + Fraction(-b.m_up, b.m_down); }
    friend Fraction operator*(Fraction a, Fraction b) { return {a.m_up * b.m_up, a.m_down * b.m_down}; }
    friend Fraction operator/(Fraction a, Fraction b) { return {a.m_up * b.m_down, a.m_down * b.m_up}; }
    friend bool operator<(Fraction a, Fraction b) { return a.m_up * b.m_down < b.m_up * a.m_down; }
    friend bool operator==(Fraction a, Fraction b) { return a.m_up == b.m_up && a.m_down == b.m_down; }

    Fraction absolute() const { return {m_up < 0 ? -m_up : m_up, m_down}; }

    /// The nearest whole number; in the middle, the one further from zero.
    qint64 nearest() const
    {
        const Wide size = m_up < 0 ? -m_up : m_up;
        const auto whole = static_cast<qint64>((2 * size + m_down) / (2 * m_down)); // ⌊x + ½⌋
        return m_up < 0 ? -whole : whole;
    }

private:
    static Wide gcd(Wide a, Wide b)
    {
        while (b != 0)
            a = std::exchange(b, a % b);
        return a == 0 ? 1 : a;
    }

    Wide m_up;
    Wide m_down;
};

} // namespace kontorist::test

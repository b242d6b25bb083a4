#pragma once

#include <QString> // first: moc cannot read a header that begins with <compare>

#include <compare>

namespace kontorist {

/// An ISO 4217 currency code. The books are kept in EUR; documents may one day be in another.
class Currency final
{
public:
    constexpr Currency() = default; ///< EUR
    /// Raises Refused(CurrencyUnknown).
    static Currency read(const QString &code, const QString &subject);

    QString code() const;
    bool operator==(const Currency &) const = default;

private:
    char16_t m_code[3] = {u'E', u'U', u'R'};
};

/// An amount in minor units (cents) of one currency, signed, 64 bits. There is no way to or from floating
/// point. Adding two currencies is a programming error; overflow raises Refused(NumberTooLarge).
class Money final
{
public:
    constexpr Money() = default;
    explicit constexpr Money(qint64 minor, Currency currency = {}) : m_minor(minor), m_currency(currency) {}

    /// "12.50". Raises as decimal::read, and Refused(NumberTooLarge) beyond a thousand million.
    static Money read(const QString &text, const QString &subject, Currency currency = {});

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    QString written() const; ///< "12.50"
    bool isTooLarge() const; ///< beyond a thousand million, which read() refuses as well

    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    Money absolute() const { return isNegative() ? -*this : *this; }

    Money operator-() const { return Money(-m_minor, m_currency); }
    Money &operator+=(Money other);
    Money &operator-=(Money other) { return *this += -other; }
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    bool operator==(const Money &) const = default;
    std::strong_ordering operator<=>(const Money &other) const;

private:
    void insistOnSameCurrency(const Money &other) const;

    qint64 m_minor = 0;
    Currency m_currency;
};

} // namespace kontorist

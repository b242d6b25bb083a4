#include "core/base/money.h"

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/rounding.h"

#include <algorithm>
#include <stdexcept>

namespace kontorist {

namespace {

constexpr qint64 mostMinor = 100'000'000'000; // a thousand million: beyond it, it is a slip of the keyboard

} // namespace

Currency Currency::read(const QString &code, const QString &subject)
{
    const bool isCode = code.size() == 3 &&
                        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode)
        throw Refused(Fault::CurrencyUnknown, subject, code.left(10));
    Currency currency;
    for (int i = 0; i < 3; ++i)
        currency.m_code[i] = code[i].unicode();
    return currency;
}

QString Currency::code() const
{
    return QString::fromUtf16(m_code, 3);
}

Money Money::read(const QString &text, const QString &subject, Currency currency)
{
    const qint64 minor = decimal::read(text, 2, subject);
    if (minor > mostMinor || minor < -mostMinor)
        throw Refused(Fault::NumberTooLarge, subject, text);
    return Money(minor, currency);
}

bool Money::isTooLarge() const
{
    return m_minor > mostMinor || m_minor < -mostMinor;
}

QString Money::written() const
{
    return decimal::written(m_minor, 2, 2);
}

Money &Money::operator+=(Money other)
{
    insistOnSameCurrency(other);
    m_minor = fitted(Int128(m_minor) + other.m_minor);
    return *this;
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    insistOnSameCurrency(other);
    return m_minor <=> other.m_minor;
}

void Money::insistOnSameCurrency(const Money &other) const
{
    if (m_currency != other.m_currency)
        throw std::logic_error("two currencies met in one sum");
}

} // namespace kontorist

#include "ui/text/parse_number.h"

#include "core/base/ascii.h"
#include "core/base/checked.h"

#include <QLocale>

namespace kontorist::parse {

namespace {

constexpr QChar minus = u'\u2212';

bool isMinus(QChar c)
{
    return c == u'-' || c == minus;
}

QChar decimalSign()
{
    return QLocale().decimalPoint().front();
}

bool areDigits(const QString &text)
{
    return !text.isEmpty() && ascii::areDigits(text);
}

/// "1.234.567" → "1234567".
std::optional<QString> ungrouped(const QString &whole, QChar group)
{
    const QStringList parts = whole.split(group);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isWhole =
            i > 0 ? parts[i].size() == 3 : parts[i].size() <= 3 && !parts[i].startsWith(u'0');
        if (!areDigits(parts[i]) || (parts.size() > 1 && !isWhole))
            return {};
    }
    return parts.join(QString());
}

/// The other language's decimal sign, where it cannot be a thousand's.
bool isForeignDecimal(const QString &body, QChar sign)
{
    const QString whole = body.section(sign, 0, 0), fraction = body.section(sign, 1);
    const bool hasNoGroup = whole.isEmpty() || QString(whole).remove(u'0').isEmpty();
    return body.count(sign) == 1 && areDigits(fraction) && (fraction.size() <= 2 || hasNoGroup);
}

std::optional<QString> plainBody(const QString &body)
{
    const QChar own = decimalSign();
    const QChar other = own == u',' ? u'.' : u',';
    const bool hasBlank = body.contains(u' ');
    const bool hasOwn = body.contains(own);
    const QChar sign = !hasOwn && !hasBlank && isForeignDecimal(body, other) ? other : own;
    const QString whole = body.section(sign, 0, 0), fraction = body.section(sign, 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return {};
    if (!fraction.isEmpty() && !areDigits(fraction))
        return {};
    const QChar group = hasBlank ? QChar(u' ') : sign == own ? other : own;
    const std::optional<QString> digits = whole.isEmpty() ? u"0"_s : ungrouped(whole, group);
    if (!digits)
        return {};
    return fraction.isEmpty() ? *digits : *digits + u'.' + fraction;
}

/// A decimal number without a limit to its places but that of 128 bits.
struct Exact
{
    Int128 value = 0;
    int places = 0;
};

Exact sum(const Exact &a, const Exact &b)
{
    const int places = std::max(a.places, b.places);
    return {checked::sum(checked::shifted(a.value, places - a.places),
                         checked::shifted(b.value, places - b.places)),
            places};
}

Exact exactly(const QString &plain)
{
    Exact number;
    bool isBehindPoint = false;
    for (const QChar c : plain) {
        if (c == u'.') {
            isBehindPoint = true;
            continue;
        }
        number.value = checked::sum(checked::shifted(number.value, 1), c.unicode() - u'0');
        number.places += isBehindPoint ? 1 : 0;
    }
    return number;
}

QString writtenOut(const Exact &number)
{
    QString digits;
    for (Int128 rest = number.value; rest != 0; rest /= 10) {
        const int digit = static_cast<int>(rest % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
    }
    digits = digits.rightJustified(number.places + 1, u'0');
    if (number.places > 0)
        digits.insert(digits.size() - number.places, u'.');
    return (number.value < 0 ? u"-"_s : QString()) + digits;
}

/// Products of numbers, added up, read from left to right.
class Formula final
{
public:
    explicit Formula(const QString &text) : m_text(text) {}

    std::optional<Exact> result()
    {
        Exact total;
        do {
            const bool isLess = m_at > 0 && isMinus(m_text[m_at - 1]);
            std::optional<Exact> product = this->product();
            if (!product)
                return {};
            if (isLess)
                product->value = -product->value;
            total = sum(total, *product);
        } while (passes([](QChar c) { return c == u'+' || isMinus(c); }));
        return m_at == m_text.size() ? std::optional(total) : std::nullopt;
    }

private:
    template<class Is>
    bool passes(Is is)
    {
        if (m_at >= m_text.size() || !is(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    std::optional<Exact> product()
    {
        std::optional<Exact> result = factor();
        while (result && passes([](QChar c) { return c == u'*' || c == u'x' || c == u'\u00d7'; })) {
            const std::optional<Exact> next = factor();
            if (!next)
                return {};
            result = Exact{checked::product(result->value, next->value), result->places + next->places};
        }
        return result;
    }

    std::optional<Exact> factor()
    {
        while (passes([](QChar c) { return c == u' '; })) {
        }
        const bool isNegative = passes(isMinus);
        const qsizetype start = m_at;
        while (passes([](QChar c) { return ascii::isDigit(c) || c == u'.' || c == u',' || c == u' '; })) {
        }
        const QString typed = m_text.mid(start, m_at - start).trimmed();
        const std::optional<QString> plain = typed.isEmpty() ? std::nullopt : plainBody(typed);
        if (!plain)
            return {};
        Exact number = exactly(*plain);
        number.value = isNegative ? -number.value : number.value;
        return number;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QString> plainNumber(const QString &typed)
{
    const QString text = typed.simplified(); // no-break blanks of the full forms are blanks
    const bool isNegative = !text.isEmpty() && isMinus(text.front());
    const std::optional<QString> body = plainBody(isNegative ? text.mid(1).trimmed() : text);
    if (!body)
        return {};
    return isNegative ? u'-' + *body : *body;
}

std::optional<QString> plainResult(const QString &formula)
{
    const std::optional<Exact> result = Formula(formula.simplified()).result();
    return result ? std::optional(writtenOut(*result)) : std::nullopt;
}

} // namespace kontorist::parse

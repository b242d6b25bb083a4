#include "core/exchange/cell.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/decimal.h"

#include <algorithm>

namespace kontorist::cell {

namespace {

constexpr QChar minusSign(0x2212);

bool isNumberDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigitsOnly(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNumberDigit);
}

/// A number on the way from the cell to its digits: signs are taken off its ends, each kind once.
struct NumberText
{
    QString rest;
    bool isNegative = false;
    bool hasSign = false;
    bool hasCurrency = false;

    bool takeParentheses();
    bool takeSign();
    bool takeCurrency(const QString &sign);
    void keep(qsizetype from, qsizetype length) { rest = rest.mid(from, length).trimmed(); }
};

bool NumberText::takeParentheses()
{
    if (hasSign || !rest.startsWith(u'(') || !rest.endsWith(u')') || rest.size() < 2)
        return false;
    isNegative = hasSign = true;
    keep(1, rest.size() - 2);
    return true;
}

bool NumberText::takeSign()
{
    if (hasSign || rest.isEmpty())
        return false;
    const auto isSign = [](QChar c) { return c == u'-' || c == u'+' || c == minusSign; };
    const bool before = isSign(rest.front());
    if (!before && !isSign(rest.back()))
        return false;
    hasSign = true;
    isNegative = (before ? rest.front() : rest.back()) != u'+';
    keep(before ? 1 : 0, rest.size() - 1);
    return true;
}

bool NumberText::takeCurrency(const QString &sign)
{
    if (hasCurrency || sign.isEmpty())
        return false;
    const bool before = rest.startsWith(sign);
    if (!before && !rest.endsWith(sign))
        return false;
    hasCurrency = true;
    keep(before ? sign.size() : 0, rest.size() - sign.size());
    return true;
}

bool isGroupingSign(QChar c, QChar grouping)
{
    if (grouping == u' ')
        return c == u' ' || c == QChar(0xA0) || c == QChar(0x2009) || c == QChar(0x202F);
    if (grouping == u'\'' || grouping == u'’')
        return c == u'\'' || c == u'’';
    return !grouping.isNull() && c == grouping;
}

/// "1.234.567" → "1234567"; nothing where the groups are not of three digits.
QString withoutGroups(QStringView whole, QChar grouping)
{
    QString digits;
    qsizetype inGroup = 0;
    bool grouped = false;
    for (const QChar c : whole) {
        if (!isGroupingSign(c, grouping)) {
            digits += c;
            ++inGroup;
            continue;
        }
        if (grouped ? inGroup != 3 : inGroup < 1 || inGroup > 3)
            return {};
        grouped = true;
        inGroup = 0;
    }
    return grouped && inGroup != 3 ? QString() : digits;
}

/// The digits with a point for the decimal sign; nothing where it is no number of this format.
QString plainNumber(const QString &text, const NumberFormat &format)
{
    const qsizetype point = text.indexOf(format.decimalSign);
    QString whole =
        withoutGroups(QStringView(text).left(point < 0 ? text.size() : point), format.groupingSign);
    if (!isDigitsOnly(whole))
        return {};
    if (point < 0)
        return whole;
    const QStringView fraction = QStringView(text).mid(point + 1);
    return isDigitsOnly(fraction) ? whole + u'.' + fraction.toString() : QString();
}

/// What the fields of a pattern found in a cell.
struct DateText
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    int offset = 0; ///< minutes that the clock at the sender's place is ahead of UTC
    bool isInstant = false;
};

struct DateField
{
    QLatin1StringView name;
    int fewest; ///< digits
    int most;
    int lowest; ///< value
    int highest;
    int DateText::*into;
};

constexpr DateField dateFields[] = {
    {"yyyy"_L1, 4, 4, 1, 9999, &DateText::year},   {"yy"_L1, 2, 2, 0, 99, &DateText::year},
    {"MM"_L1, 2, 2, 1, 12, &DateText::month},      {"M"_L1, 1, 2, 1, 12, &DateText::month},
    {"dd"_L1, 2, 2, 1, 31, &DateText::day},        {"d"_L1, 1, 2, 1, 31, &DateText::day},
    {"HH"_L1, 2, 2, 0, 23, &DateText::hour},       {"H"_L1, 1, 2, 0, 23, &DateText::hour},
    {"hh"_L1, 2, 2, 1, 12, &DateText::hour},       {"h"_L1, 1, 2, 1, 12, &DateText::hour},
    {"mm"_L1, 2, 2, 0, 59, &DateText::minute},     {"m"_L1, 1, 2, 0, 59, &DateText::minute},
    {"ss"_L1, 2, 2, 0, 60, &DateText::second},     {"s"_L1, 1, 2, 0, 60, &DateText::second},
    {"zzz"_L1, 3, 3, 0, 999, &DateText::fraction}, {"z"_L1, 1, 9, 0, 999'999'999, &DateText::fraction},
};

const DateField *dateField(QStringView name)
{
    const auto *field = std::find_if(std::begin(dateFields), std::end(dateFields),
                                     [&](const DateField &known) { return name == known.name; });
    return field == std::end(dateFields) ? nullptr : field;
}

/// What a pattern begins with: a run of one letter, AP, or one sign that stands for itself.
QStringView frontOfPattern(QStringView pattern)
{
    if (pattern.startsWith(u"AP"))
        return pattern.left(2);
    qsizetype length = 1;
    while (pattern[0].isLetter() && pattern[0] != u'T' && length < pattern.size() &&
           pattern[length] == pattern[0])
        ++length;
    return pattern.left(length);
}

bool isLiteral(QStringView front)
{
    return front == u"T" || !front[0].isLetter();
}

/// Takes a cell apart from its front, field by field.
class DateReader final
{
public:
    explicit DateReader(QStringView cell) : m_rest(cell) {}

    bool take(QStringView front);
    bool isAtEnd() const { return m_rest.isEmpty(); }
    QDate date() const;

private:
    bool takeNumber(const DateField &field, int &value);
    bool takeText(QStringView text);
    bool takeHalf();
    bool takeOffset();

    QStringView m_rest;
    DateText m_found;
};

bool DateReader::take(QStringView front)
{
    if (front == u"AP")
        return takeHalf();
    if (front == u"t")
        return takeOffset();
    if (isLiteral(front))
        return takeText(front);
    const DateField *field = dateField(front);
    if (!field || !takeNumber(*field, m_found.*(field->into)))
        return false;
    if (front == u"yy")
        m_found.year += 2000;
    return true;
}

bool DateReader::takeNumber(const DateField &field, int &value)
{
    qsizetype digits = 0;
    value = 0;
    while (digits < field.most && digits < m_rest.size() && isNumberDigit(m_rest[digits]))
        value = value * 10 + (m_rest[digits++].unicode() - u'0');
    m_rest = m_rest.mid(digits);
    return digits >= field.fewest && value >= field.lowest && value <= field.highest;
}

bool DateReader::takeText(QStringView text)
{
    if (!m_rest.startsWith(text))
        return false;
    m_rest = m_rest.mid(text.size());
    return true;
}

/// Before or after noon; 12 at night is hour 0. The hour stands before it, as everywhere in the world.
bool DateReader::takeHalf()
{
    const QStringView half = m_rest.left(2);
    const bool afternoon = half.compare(u"PM", Qt::CaseInsensitive) == 0;
    if (!afternoon && half.compare(u"AM", Qt::CaseInsensitive) != 0)
        return false;
    m_found.hour = m_found.hour % 12 + (afternoon ? 12 : 0);
    m_rest = m_rest.mid(2);
    return true;
}

bool DateReader::takeOffset()
{
    m_found.isInstant = true;
    if (takeText(u"Z"))
        return true;
    const bool behind = m_rest.startsWith(u'-');
    if (!takeText(behind ? u"-" : u"+"))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!takeNumber({{}, 2, 2, 0, 14, nullptr}, hours))
        return false;
    const bool hasMinutes = takeText(u":") || (!m_rest.isEmpty() && isNumberDigit(m_rest[0]));
    if (hasMinutes && !takeNumber({{}, 2, 2, 0, 59, nullptr}, minutes))
        return false;
    m_found.offset = (behind ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

QDate DateReader::date() const
{
    const QDate written(m_found.year, m_found.month, m_found.day);
    if (!written.isValid() || !m_found.isInstant)
        return written;
    const qint64 minute = qint64(m_found.hour) * 60 + m_found.minute - m_found.offset;
    return germanDate(QDateTime(written, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * 60'000);
}

} // namespace

QString number(const QString &text, const NumberFormat &format, const QString &column)
{
    NumberText taken{text::tidied(text)};
    if (taken.rest.isEmpty())
        throw Refused(Fault::TextMissing, column);
    // "€ (5)" and "(€ 5)", "-€ 5" and "€ -5" are all in use: ends are taken off while one fits.
    while (taken.takeCurrency(format.currencySign) || taken.takeParentheses() || taken.takeSign())
        ;
    const QString plain = plainNumber(taken.rest, format);
    if (plain.isEmpty())
        throw Refused(Fault::NotANumber, column, text.left(40));
    return taken.isNegative ? u'-' + plain : plain;
}

Money money(const QString &text, const NumberFormat &format, const QString &column, Currency currency)
{
    return Money::read(number(text, format, column), column, currency);
}

Price price(const QString &text, const NumberFormat &format, const QString &column, qint64 per)
{
    return Price::read(number(text, format, column), column, per);
}

Quantity quantity(const QString &text, const NumberFormat &format, const QString &column, Unit unit)
{
    return Quantity::read(number(text, format, column), column, unit);
}

Percent percent(const QString &text, const NumberFormat &format, const QString &column)
{
    QString rate = text.trimmed();
    if (rate.endsWith(u'%'))
        rate.chop(1);
    return Percent::read(number(rate, format, column), column);
}

qint64 integer(const QString &text, const NumberFormat &format, const QString &column)
{
    return decimal::read(number(text, format, column), 0, column);
}

QDate date(const QString &text, const QString &pattern, const QString &column)
{
    const QString tidied = text::tidied(text);
    if (tidied.isEmpty())
        throw Refused(Fault::TextMissing, column);
    DateReader reader(tidied);
    bool fits = true;
    for (QStringView rest = pattern; fits && !rest.isEmpty();) {
        const QStringView front = frontOfPattern(rest);
        fits = reader.take(front);
        rest = rest.mid(front.size());
    }
    const QDate date = reader.date();
    if (!fits || !reader.isAtEnd() || !date.isValid())
        throw Refused(Fault::NotADate, column, text.left(40));
    return date::insistedOn(date, column);
}

bool isDatePattern(const QString &pattern)
{
    QString seen; // the first letter of each field
    for (QStringView rest = pattern; !rest.isEmpty();) {
        const QStringView front = frontOfPattern(rest);
        rest = rest.mid(front.size());
        if (isLiteral(front))
            continue;
        if ((front != u"AP" && front != u"t" && !dateField(front)) || seen.contains(front[0]))
            return false;
        if (front == u"AP" && !seen.contains(u'h'))
            return false; // it says which half of the day the hour before it means
        seen += front[0];
    }
    const bool hasDate = seen.contains(u'y') && seen.contains(u'M') && seen.contains(u'd');
    const bool hasHalf = seen.contains(u'A');
    return hasDate && seen.contains(u'h') == hasHalf && !(hasHalf && seen.contains(u'H'));
}

} // namespace kontorist::cell

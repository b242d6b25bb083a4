#include "core/base/date.h"
#include "core/base/error.h"
#include "ui/text/filled_in.h"
#include "ui/text/parse.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace kontorist::parse {

namespace {

/// Gives the sentences their context in the catalogue.
class ParseDate
{
    Q_DECLARE_TR_FUNCTIONS(ParseDate)

public:
    static QString noForm() { return tr("No date: %1 – for example 24.11., +3 or mon"); }
    static QString noSuchDay() { return tr("No date: %1 – there is no such day"); }
    static QString outOfReach() { return tr("No date: %1 – the year must lie between 1900 and 2199"); }
};

/// Reads one text. Each form answers nothing when the text is none of its, and an invalid day when there is no such
/// day.
class DateReader final
{
public:
    DateReader(const QString &typed, QDate today, Side side)
        : m_text(withoutWeekday(typed.simplified().toLower())), m_today(today), m_side(side)
    {
    }

    std::optional<QDate> day() const
    {
        for (const auto form :
             {&DateReader::today, &DateReader::daysFromToday, &DateReader::weekday, &DateReader::week,
              &DateReader::iso, &DateReader::digits, &DateReader::separated, &DateReader::named}) {
            if (const std::optional<QDate> found = (this->*form)())
                return found;
        }
        return {};
    }

private:
    static QRegularExpressionMatch match(const QString &pattern, const QString &text)
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
    }

    /// 1 to 7; 0 when it is no beginning of a weekday's name.
    static int weekdayOf(const QString &letters)
    {
        for (int day = 1; day <= 7 && letters.size() >= 2; ++day) {
            const QString name = QLocale().standaloneDayName(day, QLocale::LongFormat).toLower();
            if (name.startsWith(letters))
                return day;
        }
        return 0;
    }

    /// What a field shows begins with the weekday. It is not compared: who changes the day leaves it standing.
    static QString withoutWeekday(const QString &text)
    {
        const auto found = match(u"(\\p{L}+)[.,]* (\\d.*)"_s, text);
        return found.hasMatch() && weekdayOf(found.captured(1)) > 0 ? found.captured(2) : text;
    }

    bool fits(QDate day) const
    {
        return day.isValid() && (m_side == Side::Ahead ? day >= m_today : day <= m_today);
    }

    int step() const { return m_side == Side::Ahead ? 1 : -1; }

    /// The nearest of this day of the month: not every month has a 31st, but one of two does.
    QDate nearest(int day) const
    {
        const QDate first = date::firstOfMonth(m_today);
        for (int i = 0; i <= 2; ++i) {
            const QDate month = first.addMonths(i * step());
            const QDate candidate(month.year(), month.month(), day);
            if (fits(candidate))
                return candidate;
        }
        return {};
    }

    QDate nearest(int day, int month) const
    {
        const QDate candidate(m_today.year(), month, day);
        return fits(candidate) ? candidate : QDate(m_today.year() + step(), month, day);
    }

    QDate dayOf(const QString &day, const QString &month, const QString &year) const
    {
        if (year.isEmpty())
            return nearest(day.toInt(), month.toInt());
        return QDate(yearOf(year), month.toInt(), day.toInt());
    }

    static int yearOf(const QString &year) { return year.size() == 2 ? 2000 + year.toInt() : year.toInt(); }

    std::optional<QDate> today() const
    {
        return QStringList{u"h"_s, u"heute"_s, u"t"_s, u"today"_s}.contains(m_text) ? std::optional(m_today)
                                                                                    : std::nullopt;
    }

    std::optional<QDate> daysFromToday() const
    {
        const auto found = match(u"([+\\-\u2212]) ?(\\d{1,4})"_s, m_text);
        if (!found.hasMatch())
            return {};
        const int days = found.captured(2).toInt();
        return m_today.addDays(found.captured(1) == u"+" ? days : -days);
    }

    std::optional<QDate> weekday() const
    {
        const int day = weekdayOf(m_text.endsWith(u'.') ? m_text.chopped(1) : m_text);
        if (day == 0)
            return {};
        const int ahead = (day - m_today.dayOfWeek() + 6) % 7 + 1; // 1 to 7
        return m_today.addDays(m_side == Side::Ahead || ahead == 7 ? ahead * step() : ahead - 7);
    }

    static QDate mondayOf(int week, int year)
    {
        const QDate fourth(year, 1, 4); // always lies in the first week
        const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
        int itsYear = 0;
        return monday.weekNumber(&itsYear) == week && itsYear == year ? monday : QDate();
    }

    std::optional<QDate> week() const
    {
        const auto found = match(u"(?:kw|cw|wk|w|week|woche) ?(\\d{1,2})(?:[./ ](\\d{2}|\\d{4}))?"_s, m_text);
        if (!found.hasMatch())
            return {};
        const int week = found.captured(1).toInt();
        if (!found.captured(2).isEmpty())
            return mondayOf(week, yearOf(found.captured(2)));
        int year = 0;
        const int running = m_today.weekNumber(&year);
        if (week == running)
            return m_side == Side::Ahead ? m_today : mondayOf(week, year);
        const QDate monday = mondayOf(week, year);
        return monday.isValid() && fits(monday) ? monday : mondayOf(week, year + step());
    }

    std::optional<QDate> iso() const
    {
        const auto found = match(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s, m_text);
        if (!found.hasMatch())
            return {};
        return dayOf(found.captured(3), found.captured(2), found.captured(1));
    }

    std::optional<QDate> digits() const
    {
        const auto found = match(u"(\\d{1,2})(?:(\\d{2})(\\d{4}|\\d{2})?)?"_s, m_text);
        if (!found.hasMatch() || (m_text.size() % 2 == 1 && m_text.size() > 1))
            return {};
        if (found.captured(2).isEmpty())
            return nearest(found.captured(1).toInt());
        return dayOf(found.captured(1), found.captured(2), found.captured(3));
    }

    std::optional<QDate> separated() const
    {
        const auto found = match(u"(\\d{1,2})[./-](?:(\\d{1,2})(?:[./-](\\d{4}|\\d{2})?)?)?"_s,
                                 QString(m_text).remove(u' '));
        if (!found.hasMatch())
            return {};
        if (found.captured(2).isEmpty())
            return nearest(found.captured(1).toInt());
        return dayOf(found.captured(1), found.captured(2), found.captured(3));
    }

    std::optional<QDate> named() const
    {
        const auto found = match(u"(\\d{1,2})\\.? ?(\\p{L}{3,})\\.? ?(\\d{4}|\\d{2})?"_s, m_text);
        if (!found.hasMatch())
            return {};
        for (int month = 1; month <= 12; ++month) {
            const QString name = QLocale().standaloneMonthName(month, QLocale::LongFormat).toLower();
            const QString brief = QLocale().monthName(month, QLocale::ShortFormat).toLower().remove(u'.');
            if (name.startsWith(found.captured(2)) || brief == found.captured(2))
                return dayOf(found.captured(1), QString::number(month), found.captured(3));
        }
        return {};
    }

    QString m_text;
    QDate m_today;
    Side m_side;
};

} // namespace

Answer<QDate> date(const QString &typed, QDate today, Side side)
{
    const auto no = [&](const QString &sentence) {
        return Answer<QDate>{{}, filledIn(sentence, typed.simplified().left(40), {})};
    };
    if (typed.simplified().isEmpty())
        return {};
    const std::optional<QDate> day = DateReader(typed, today, side).day();
    if (!day)
        return no(ParseDate::noForm());
    if (!day->isValid())
        return no(ParseDate::noSuchDay());
    try {
        return {date::insistedOn(*day), {}};
    } catch (const Refused &) {
        return no(ParseDate::outOfReach());
    }
}

} // namespace kontorist::parse

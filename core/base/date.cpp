#include "core/base/date.h"

#include "core/base/ascii.h"
#include "core/base/error.h"

#include <QTimeZone>

namespace kontorist::date {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int monthsOfAllYears = (lastYear - firstYear + 1) * 12;

bool isIsoForm(const QString &text)
{
    return text.size() == 10 && text[4] == u'-' && text[7] == u'-' &&
           ascii::areDigits(QString(text).remove(7, 1).remove(4, 1));
}

} // namespace

QDate read(const QString &text, const QString &subject)
{
    const QDate day =
        isIsoForm(text) ? QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8).toInt()) : QDate();
    if (!day.isValid())
        throw Refused(Fault::NotADate, subject, text.left(40));
    return insistedOn(day, subject);
}

qint64 readMoment(const QString &text, const QString &subject)
{
    static const QTimeZone germany("Europe/Berlin");
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || text.size() < 16)
        throw Refused(Fault::NotAMoment, subject, text.left(40));
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), germany);
    insistedOn(moment.toTimeZone(germany).date(), subject);
    return moment.toMSecsSinceEpoch();
}

QString written(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate insistedOn(QDate day, const QString &subject)
{
    if (!day.isValid())
        throw Refused(Fault::NotADate, subject);
    if (day.year() < firstYear)
        throw Refused(Fault::DateTooEarly, subject, u"1900-01-01"_s);
    if (day.year() > lastYear)
        throw Refused(Fault::DateTooLate, subject, u"2199-12-31"_s);
    return day;
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate lastOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

QDate monthsAfter(QDate day, int months)
{
    // More months than the calendar has lead out of it anyway, and QDate counts years in an int.
    return insistedOn(day.addMonths(std::clamp(months, -monthsOfAllYears, monthsOfAllYears)));
}

} // namespace kontorist::date

#pragma once

#include <QDate>
#include <QString>

namespace kontorist {

/// Business dates: days between 1900-01-01 and 2199-12-31, written YYYY-MM-DD in files and commands. What
/// lies outside is a slip of the keyboard and would not fit the calendars of banks and tax offices.
namespace date {

/// Exactly YYYY-MM-DD. Raises Refused(NotADate) also for 30 February, Refused(DateTooEarly, DateTooLate).
QDate read(const QString &text, const QString &subject);
QString written(QDate day);

/// "2026-11-24T17:30", seconds if wanted, in German time; or with an offset: "…Z", "…+01:00". Milliseconds since
/// 1970-01-01 UTC. Raises Refused(NotAMoment).
qint64 readMoment(const QString &text, const QString &subject);

/// The day itself. Raises Refused(NotADate, DateTooEarly, DateTooLate).
QDate insistedOn(QDate day, const QString &subject = {});

QDate firstOfMonth(QDate day);
QDate lastOfMonth(QDate day);
/// The same day so many months later (or earlier), at the latest the last of that month: 31 January and one
/// month is 28 or 29 February (§ 188 Abs. 3 BGB). Raises as insistedOn.
QDate monthsAfter(QDate day, int months);

} // namespace date
} // namespace kontorist

#include "core/base/clock.h"

#include <QTimeZone>

namespace kontorist {

namespace {

const QTimeZone &germany()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

} // namespace

QDate germanDate(qint64 msUtc)
{
    return QDateTime::fromMSecsSinceEpoch(msUtc, germany()).date();
}

QDate Clock::today() const
{
    return germanDate(now());
}

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void FixedClock::set(QDate day, int hour)
{
    m_now = QDateTime(day, QTime(hour, 0), germany()).toMSecsSinceEpoch();
}

} // namespace kontorist

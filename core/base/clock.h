#pragma once

#include <QDate>
#include <QDateTime>

namespace kontorist {

/// Time is a collaborator, handed in: instants are UTC, business dates are German ones (Europe/Berlin).
class Clock
{
public:
    virtual ~Clock() = default;

    virtual qint64 now() const = 0; ///< milliseconds since 1970-01-01 UTC
    QDate today() const;            ///< the date in Germany at this instant
};

/// The date in Germany at an instant, with both changes of summer time.
QDate germanDate(qint64 msUtc);

/// The machine's clock. The only place in the house that asks the system for the time.
class SystemClock final : public Clock
{
public:
    qint64 now() const override;
};

/// A clock that stands where it is put: for tests and for building a history.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day, int hour = 9) { set(day, hour); }

    qint64 now() const override { return m_now; }
    void set(QDate day, int hour = 9);
    void set(qint64 msUtc) { m_now = msUtc; }
    void advance(qint64 ms) { m_now += ms; }

private:
    qint64 m_now = 0;
};

} // namespace kontorist

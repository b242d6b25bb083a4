#pragma once

#include <algorithm>
#include <ctime>
#include <QList>

namespace kontorist::bench {

/// Nanoseconds: what this thread has computed, and what the clock on the wall says.
struct Times
{
    qint64 cpu = 0;
    qint64 wall = 0;

    friend Times operator-(Times a, Times b) { return {a.cpu - b.cpu, a.wall - b.wall}; }
    Times &operator+=(Times other)
    {
        cpu += other.cpu;
        wall += other.wall;
        return *this;
    }
};

inline qint64 readClock(clockid_t which)
{
    timespec time{};
    clock_gettime(which, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

inline Times timesNow()
{
    return {readClock(CLOCK_THREAD_CPUTIME_ID), readClock(CLOCK_MONOTONIC)};
}

template<class Act>
Times timed(Act act)
{
    const Times before = timesNow();
    act();
    return timesNow() - before;
}

inline double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

inline double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The rounds of one measurement, in milliseconds for one of its units.
struct Series
{
    QList<double> cpu;
    QList<double> wall;

    void add(Times times, int units = 1)
    {
        cpu.append(milliseconds(times.cpu) / units);
        wall.append(milliseconds(times.wall) / units);
    }
};

/// Two things that ran in turn: the median of the rounds' own ratios, so that a noisy minute counts for both.
inline double ratio(const QList<double> &a, const QList<double> &b)
{
    QList<double> ratios;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        if (b[i] > 0)
            ratios.append(a[i] / b[i]);
    return median(ratios);
}

} // namespace kontorist::bench

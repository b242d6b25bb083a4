#pragma once

#include "app/commands/door.h"

#include <atomic>
#include <deque>
#include <QObject>
#include <QThreadPool>

namespace kontorist {

/// Takes lines that wait for somebody outside, one after another in the order in which they were said. What holds them
/// up happens on a thread of the courier's own, which has no connection; their steps happen on the thread where the
/// courier lives, between other lines. A line that was begun is finished, and one that waits is begun, before the
/// courier goes: he asks what can still be stopped to stop.
class Courier final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const QByteArray &said)>;

    Courier();
    ~Courier() override;

    void take(std::unique_ptr<LongLine> line, const Reply &reply);
    /// Whether what is under way shall end as soon as it can; asked on any thread.
    const std::atomic<bool> &isGoing() const { return m_isGoing; }

private:
    struct Errand
    {
        std::unique_ptr<LongLine> line;
        Reply reply;
    };

    void goOn();

    std::deque<Errand> m_errands; ///< the first is under way
    QThreadPool m_pool;
    std::atomic<bool> m_isGoing = false;
    bool m_isOut = false; ///< a job is being done
};

} // namespace kontorist

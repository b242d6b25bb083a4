#pragma once

#include <QTimer>

namespace kontorist {

/// A timer that goes off once, so many milliseconds after it was last started: "when the person stops typing".
inline QTimer *pauseOf(int milliseconds, QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

/// Starts it unless it runs already: what comes in a steady stream is answered once in each pause, and not only when
/// the stream ends.
inline auto gatheredBy(QTimer *timer)
{
    return [timer] {
        if (!timer->isActive())
            timer->start();
    };
}

} // namespace kontorist

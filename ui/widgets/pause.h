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

} // namespace kontorist

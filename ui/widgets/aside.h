#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace kontorist {

/// Layout and paint take their time: the job is done on a thread of its own, which holds no connection, and `done` is
/// called here, unless who asked is gone by then. A job raises nothing.
template<class Job, class Done>
void doAside(QObject *asker, Job job, Done done)
{
    QThreadPool::globalInstance()->start([asker = QPointer<QObject>(asker), job, done] {
        auto result = job();
        QMetaObject::invokeMethod(qApp, [asker, done, result = std::move(result)] {
            if (asker)
                done(result);
        });
    });
}

} // namespace kontorist

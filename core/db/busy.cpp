#include "core/db/busy.h"

#include <QRandomGenerator>
#include <QThread>

namespace kontorist {

void waitForOthers(int attempt)
{
    QThread::msleep(QRandomGenerator::global()->bounded(5u + 10u * static_cast<unsigned>(attempt)));
}

} // namespace kontorist

#include "ui/lists/bulk_run.h"

namespace kontorist {

BulkRun::BulkRun(CompanyThread &company, QObject *parent) : QObject(parent), m_company(company) {}

void BulkRun::start(const QList<Request> &requests)
{
    if (m_isRunning)
        return;
    m_requests = requests;
    m_done = 0;
    m_refused = 0;
    m_isRunning = true;
    m_isWanted = true;
    emit progress(0, total());
    next();
}

void BulkRun::stop()
{
    m_isWanted = false;
}

void BulkRun::next()
{
    if (!m_isWanted || m_done == total())
        return end();
    m_company.act(this, m_requests[m_done], [this](const Answer &answer) {
        const qsizetype index = m_done++;
        m_refused += !answer.isOk;
        emit answered(index, answer);
        emit progress(m_done, total());
        next();
    });
}

void BulkRun::end()
{
    m_isRunning = false;
    emit finished();
}

} // namespace kontorist

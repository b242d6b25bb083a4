#include "ui/lists/bulk_run.h"

#include "ui/text/format.h"

namespace kontorist {

namespace {

constexpr qsizetype mostNamed = 6;

BulkRun::Deed atTheDoor(CompanyThread &company, QObject *asker)
{
    return [&company, asker](const Request &request, const std::function<void(const Answer &)> &done) {
        company.act(asker, request, done);
    };
}

} // namespace

BulkRun::BulkRun(CompanyThread &company, QObject *parent) : QObject(parent), m_deed(atTheDoor(company, this))
{
}

BulkRun::BulkRun(Deed deed, QObject *parent) : QObject(parent), m_deed(std::move(deed)) {}

void BulkRun::start(const QList<Request> &requests)
{
    if (m_isRunning)
        return;
    m_requests = requests;
    m_done = 0;
    m_refusals.clear();
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
    m_deed(m_requests[m_done], [this](const Answer &answer) {
        const qsizetype index = m_done++;
        if (!answer.isOk)
            m_refusals.append(answer.text);
        emit answered(index, answer);
        emit progress(m_done, total());
        next();
    });
}

QString BulkRun::refusals() const
{
    QStringList sentences = m_refusals.mid(0, mostNamed);
    if (m_refusals.size() > mostNamed)
        sentences.append(tr("And %1 more.").arg(format::count(m_refusals.size() - mostNamed)));
    return sentences.join(u'\n');
}

void BulkRun::end()
{
    m_isRunning = false;
    emit finished();
}

} // namespace kontorist

#include "app/courier.h"

namespace kontorist {

Courier::Courier()
{
    m_pool.setMaxThreadCount(1);
}

Courier::~Courier()
{
    m_isGoing = true;
    m_pool.waitForDone();
    for (Errand &errand : m_errands) {
        while (const auto job = errand.line->next())
            (*job)();
        errand.reply(errand.line->answer());
    }
}

void Courier::take(std::unique_ptr<LongLine> line, const Reply &reply)
{
    m_errands.push_back({std::move(line), reply});
    if (!m_isOut)
        goOn();
}

void Courier::goOn()
{
    while (!m_errands.empty()) {
        if (const auto job = m_errands.front().line->next()) {
            m_isOut = true;
            return m_pool.start([this, job = *job] {
                job();
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        m_isOut = false;
                        goOn();
                    },
                    Qt::QueuedConnection);
            });
        }
        const Errand done = std::move(m_errands.front());
        m_errands.pop_front();
        done.reply(done.line->answer());
    }
}

} // namespace kontorist

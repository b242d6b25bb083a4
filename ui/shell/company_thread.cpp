#include "ui/shell/company_thread.h"

#include <exception>

namespace kontorist {

CompanyThread::CompanyThread(const Opener &open, const Clock &clock) : m_clock(clock), m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    m_thread.setObjectName(u"company"_s);
    m_thread.start();
    std::exception_ptr failure;
    QMetaObject::invokeMethod(
        m_there,
        [&] {
            try {
                m_company = std::make_unique<OpenCompany>(open());
                m_feed = std::make_unique<ChangeFeed>(*m_company->database);
                connect(m_feed.get(), &ChangeFeed::changed, this, &CompanyThread::changed);
            } catch (...) {
                failure = std::current_exception();
            }
        },
        Qt::BlockingQueuedConnection);
    if (failure) {
        connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
        m_thread.quit();
        m_thread.wait();
        std::rethrow_exception(failure);
    }
    m_place = m_company->name;
}

CompanyThread::~CompanyThread()
{
    QMetaObject::invokeMethod(
        m_there,
        [this] {
            m_feed.reset();
            m_company.reset();
        },
        Qt::BlockingQueuedConnection);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

void CompanyThread::work(std::function<void(const Database &)> job)
{
    QMetaObject::invokeMethod(m_there, [this, job = std::move(job)] {
        Objection trouble{Fault::InternalError, {}, {}};
        try {
            return job(*m_company->database);
        } catch (const Error &error) {
            trouble = error.reason();
            qWarning("%s", error.what());
        } catch (const std::exception &bug) {
            qCritical("%s", bug.what());
        }
        QMetaObject::invokeMethod(this, [this, trouble] { emit troubled(trouble); });
    });
}

} // namespace kontorist

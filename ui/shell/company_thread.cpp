#include "ui/shell/company_thread.h"

#include "core/base/json.h"

#include <exception>
#include <QUuid>

namespace kontorist {

CompanyThread::CompanyThread(const Opener &open, const DoorMaker &door, const Clock &clock)
    : m_clock(clock), m_writer(new QObject), m_reader(new QObject)
{
    m_writer->moveToThread(&m_writing);
    m_reader->moveToThread(&m_reading);
    m_writing.setObjectName(u"writing"_s);
    m_reading.setObjectName(u"reading"_s);
    m_writing.start();
    m_reading.start();
    std::exception_ptr failure;
    QMetaObject::invokeMethod(
        m_writer,
        [&] {
            try {
                openOn(open, door);
            } catch (...) {
                m_feed.reset();
                m_company.reset();
                failure = std::current_exception();
            }
        },
        Qt::BlockingQueuedConnection);
    if (!failure)
        return;
    end();
    std::rethrow_exception(failure);
}

CompanyThread::~CompanyThread()
{
    QMetaObject::invokeMethod(
        m_reader, [this] { m_committed.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_writer,
        [this] {
            m_door = {};
            m_feed.reset();
            m_company.reset();
        },
        Qt::BlockingQueuedConnection);
    end();
}

void CompanyThread::openOn(const Opener &open, const DoorMaker &door)
{
    m_company = std::make_unique<OpenCompany>(open());
    m_place = m_company->name;
    m_duties = m_company->database->duties();
    m_feed = std::make_unique<ChangeFeed>(*m_company->database);
    connect(m_feed.get(), &ChangeFeed::changed, this, &CompanyThread::changed);
    m_door = door(*m_company->database);
}

void CompanyThread::end()
{
    for (const auto &[thread, object] : {std::pair(&m_writing, m_writer), std::pair(&m_reading, m_reader)}) {
        connect(thread, &QThread::finished, object, &QObject::deleteLater);
        thread->quit();
        thread->wait();
    }
}

// The connection is made by the thread that uses it, with the first question.
void CompanyThread::read(std::function<void(Session &)> job)
{
    QMetaObject::invokeMethod(m_reader, [this, job = std::move(job)] {
        Objection trouble{Fault::InternalError, {}, {}};
        try {
            if (!m_committed)
                m_committed = m_company->reader(m_clock);
            Session session{*m_committed, m_clock, {}};
            return job(session);
        } catch (const Error &error) {
            trouble = error.reason();
            qWarning("%s", error.what());
        } catch (const std::exception &bug) {
            qCritical("%s", bug.what());
        }
        QMetaObject::invokeMethod(this, [this, trouble] { emit troubled(trouble); });
    });
}

void CompanyThread::hand(QObject *asker, const QByteArray &line,
                         std::function<void(const QByteArray &)> answer)
{
    if (m_underWay++ == 0)
        emit busyChanged(true);
    const QPointer<QObject> waiting(asker);
    QMetaObject::invokeMethod(m_writer, [this, waiting, line, answer = std::move(answer)] {
        const QByteArray said = m_door(line);
        QMetaObject::invokeMethod(this, [this, waiting, answer, said] {
            if (--m_underWay == 0)
                emit busyChanged(false);
            if (waiting)
                answer(said);
        });
    });
}

void CompanyThread::act(QObject *asker, const Request &request, std::function<void(const Answer &)> answer)
{
    QJsonObject line = request.fields;
    line[u"do"_s] = request.command;
    line[u"key"_s] = request.key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : request.key;
    hand(asker, compact(line),
         [answer = std::move(answer)](const QByteArray &said) { answer(Answer::of(said)); });
}

} // namespace kontorist

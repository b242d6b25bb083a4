#include "ui/shell/company_thread.h"

#include "core/base/json.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QUuid>

namespace kontorist {

CompanyThread::CompanyThread(const Opener &open, const DoorMaker &door, const Clock &clock)
    : m_clock(clock), m_writer(new QObject), m_reader(new QObject)
{
    start();
    std::exception_ptr failure;
    QMetaObject::invokeMethod(
        m_writer, [&] { failure = openOn(open, door); }, Qt::BlockingQueuedConnection);
    if (!failure)
        return;
    end();
    std::rethrow_exception(failure);
}

CompanyThread::CompanyThread(const Opener &open, const DoorMaker &door, const Clock &clock,
                             const Opened &opened)
    : m_clock(clock), m_writer(new QObject), m_reader(new QObject)
{
    start();
    QMetaObject::invokeMethod(m_writer, [this, open, door, opened] {
        const std::exception_ptr failure = openOn(open, door);
        QMetaObject::invokeMethod(this, [opened, failure] { opened(failure); });
    });
}

void CompanyThread::start()
{
    m_writer->moveToThread(&m_writing);
    m_reader->moveToThread(&m_reading);
    m_writing.setObjectName(u"writing"_s);
    m_reading.setObjectName(u"reading"_s);
    m_writing.start();
    m_reading.start();
}

// What is written is waited for; what is only read, nobody needs any more.
CompanyThread::~CompanyThread()
{
    m_reading.requestInterruption();
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

std::exception_ptr CompanyThread::openOn(const Opener &open, const DoorMaker &door)
{
    try {
        m_company = std::make_unique<OpenCompany>(open());
        m_place = m_company->name;
        m_duties = m_company->database->duties();
        m_feed = std::make_unique<ChangeFeed>(*m_company->database);
        connect(m_feed.get(), &ChangeFeed::changed, this, &CompanyThread::changed);
        m_door = door(*m_company->database);
        return {};
    } catch (...) {
        m_feed.reset();
        m_company.reset();
        return std::current_exception();
    }
}

void CompanyThread::end()
{
    for (const auto &[thread, object] : {std::pair(&m_writing, m_writer), std::pair(&m_reading, m_reader)}) {
        connect(thread, &QThread::finished, object, &QObject::deleteLater);
        thread->quit();
        thread->wait();
    }
}

void CompanyThread::read(QObject *asker, std::function<void(Session &)> job, const Trouble &trouble)
{
    const QPointer<QObject> waiting(asker);
    QMetaObject::invokeMethod(m_reader, [this, waiting, job = std::move(job), trouble] {
        const bool wasOpen = m_committed != nullptr;
        std::optional<Objection> reason = readNow(job);
        if (reason && reason->fault == Fault::ServerUnreachable && wasOpen)
            reason = readNow(job); // restarted since the last question: it is found again
        if (!reason)
            return;
        QMetaObject::invokeMethod(this, [this, waiting, trouble, reason = *reason] {
            if (!waiting)
                return;
            emit troubled(reason);
            if (trouble)
                trouble(reason);
        });
    });
}

// The connection is made by the thread that uses it, with the first question.
std::optional<Objection> CompanyThread::readNow(const std::function<void(Session &)> &job)
{
    try {
        if (!m_committed)
            m_committed = m_company->reader(m_clock);
        Session session{*m_committed, m_clock, {}};
        job(session);
        return {};
    } catch (const Error &error) {
        qWarning("%s", error.what());
        return error.reason();
    } catch (const std::exception &bug) {
        qCritical("%s", bug.what());
        return Objection{Fault::InternalError, {}, {}};
    }
}

void CompanyThread::whileResting(const std::function<void()> &act)
{
    const auto resting = std::make_shared<QSemaphore>(), over = std::make_shared<QSemaphore>();
    for (QObject *each : {m_reader, m_writer})
        QMetaObject::invokeMethod(each, [resting, over] {
            resting->release();
            over->acquire();
        });
    resting->acquire(2);
    const auto wake = qScopeGuard([&] { over->release(2); });
    act();
}

void CompanyThread::hand(QObject *asker, const QByteArray &line,
                         std::function<void(const QByteArray &)> answer, Caller caller)
{
    if (m_underWay++ == 0) {
        m_isWanted = true;
        emit busyChanged(true);
    }
    const QPointer<QObject> waiting(asker);
    QMetaObject::invokeMethod(m_writer, [this, waiting, line, answer = std::move(answer), caller] {
        const Progress progress = [this](qsizetype done, qsizetype all) {
            emit progressed(done, all); // arrives on the thread of who listens
            return m_isWanted.load();
        };
        m_door(line, caller, progress, [this, waiting, answer](const QByteArray &said) {
            QMetaObject::invokeMethod(this, [this, waiting, answer, said] {
                if (--m_underWay == 0)
                    emit busyChanged(false);
                if (waiting)
                    answer(said);
            });
        });
    });
}

void CompanyThread::act(QObject *asker, const Request &request, std::function<void(const Answer &)> answer)
{
    QJsonObject line = request.fields;
    line[u"do"_s] = request.command;
    line[u"key"_s] = request.key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : request.key;
    const auto arrived = [this, waiting = QPointer<QObject>(asker),
                          answer = std::move(answer)](const QByteArray &said) {
        const Answer read = Answer::of(said);
        if (waiting)
            answer(read);
        else if (!read.isOk)
            emit unheard(read.text);
    };
    hand(this, compact(line), arrived, Caller::Person);
}

} // namespace kontorist

#pragma once

#include "core/db/change_feed.h"
#include "core/db/open_company.h"
#include "core/journal/session.h"
#include "ui/shell/request.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <QThread>

namespace kontorist {

/// The company behind a window, on two threads that alone hold its connections, so that neither a slow disk nor a
/// server that does not answer freezes the screen. One writes: what is asked of it is done in order. One reads what
/// was committed, for lists and search, and never waits for a long run. Answers come back on the thread of the
/// window, unless who asked is gone by then.
class CompanyThread final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<OpenCompany()>;
    /// Answers one line as `kontorist call` does. Made and used on the writing thread.
    using Door = std::function<QByteArray(const QByteArray &line)>;
    using DoorMaker = std::function<Door(Database &)>;

    /// Opens on that thread and waits for it. Raises whatever `open` raises.
    CompanyThread(const Opener &open, const DoorMaker &door, const Clock &clock);
    ~CompanyThread() override;

    /// The file, or the URL without its password.
    QString place() const { return m_place; }
    QDate today() const { return m_clock.today(); }
    const Clock &clock() const { return m_clock; }
    /// What the login may do here; whoever may not is told so before he tries.
    Duties duties() const { return m_duties; }

    /// `question(const Database &)` is asked on the reading thread, `answer(result)` called here; a question that takes
    /// a `Session &` may ask actions that only show. What it raises arrives as `troubled`.
    template<class Question, class Result>
    void ask(QObject *asker, Question question, Result answer);
    /// Done on the writing thread; `answer` is called here when it is durable, or refused.
    void act(QObject *asker, const Request &request, std::function<void(const Answer &)> answer);
    /// A line from outside, as it came; its answer as it goes back.
    void hand(QObject *asker, const QByteArray &line, std::function<void(const QByteArray &)> answer);

signals:
    /// A record changed, at whatever desk. Whoever shows it reads it again.
    void changed(const QString &what, qint64 subject);
    void troubled(const kontorist::Objection &reason);
    /// Whether somebody waits for what was asked to be done.
    void busyChanged(bool isBusy);

private:
    void openOn(const Opener &open, const DoorMaker &door);
    void read(std::function<void(Session &)> job);
    void end();

    const Clock &m_clock;
    QString m_place;
    Duties m_duties;
    QThread m_writing;
    QThread m_reading;
    QObject *m_writer;                      ///< lives on the writing thread
    QObject *m_reader;                      ///< lives on the reading thread
    std::unique_ptr<OpenCompany> m_company; ///< touched by the writing thread alone, as are feed and door
    std::unique_ptr<ChangeFeed> m_feed;
    Door m_door;
    std::unique_ptr<Database> m_committed; ///< touched by the reading thread alone
    int m_underWay = 0;
};

template<class Question, class Result>
void CompanyThread::ask(QObject *asker, Question question, Result answer)
{
    read([this, asker = QPointer<QObject>(asker), question, answer](Session &session) {
        auto result = [&] {
            if constexpr (std::is_invocable_v<Question, Session &>)
                return question(session);
            else
                return question(std::as_const(session.database));
        }();
        QMetaObject::invokeMethod(this, [asker, answer, result = std::move(result)] {
            if (asker)
                answer(result);
        });
    });
}

} // namespace kontorist

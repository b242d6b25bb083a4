#pragma once

#include "core/db/change_feed.h"
#include "core/db/open_company.h"
#include "core/journal/session.h"
#include "ui/shell/request.h"

#include <atomic>
#include <exception>
#include <functional>
#include <optional>
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
    /// Who says a line: the person before the window, or a script that was handed to it.
    enum class Caller { Person, Script };
    /// Told what is done and what there is; false = nobody wants more of it.
    using Progress = std::function<bool(qsizetype done, qsizetype all)>;
    using Reply = std::function<void(const QByteArray &said)>;
    /// Answers one line as `kontorist call` does: at once, or where it waits for somebody outside the house, later, so
    /// that others are not held up. Made and used on the writing thread, where it replies, too.
    using Door = std::function<void(const QByteArray &line, Caller caller, const Progress &progress,
                                    const Reply &reply)>;
    using DoorMaker = std::function<Door(Database &)>;
    using Opened = std::function<void(const std::exception_ptr &failure)>;
    using Trouble = std::function<void(const Objection &)>;

    /// Opens on that thread and waits for it. Raises whatever `open` raises.
    CompanyThread(const Opener &open, const DoorMaker &door, const Clock &clock);
    /// Opens on that thread and waits for nothing: `opened` is called here when it is done, with what `open` raised, if
    /// it did. Nothing is asked before.
    CompanyThread(const Opener &open, const DoorMaker &door, const Clock &clock, const Opened &opened);
    ~CompanyThread() override;

    /// The file, or the URL without its password.
    QString place() const { return m_place; }
    QDate today() const { return m_clock.today(); }
    const Clock &clock() const { return m_clock; }
    /// What the login may do here; whoever may not is told so before he tries.
    Duties duties() const { return m_duties; }

    /// `question(const Database &)` is asked on the reading thread, `answer(result)` called here; a question that takes
    /// a `Session &` may ask actions that only show. What it raises is told in place of the answer, and as `troubled`,
    /// unless who asked is gone.
    template<class Question, class Result>
    void ask(QObject *asker, Question question, Result answer, const Trouble &trouble = {});
    /// Done on the writing thread; `answer` is called here when it is durable, or refused. A refusal that finds nobody
    /// who asked arrives as `unheard`.
    void act(QObject *asker, const Request &request, std::function<void(const Answer &)> answer);
    /// A line from outside, as it came; its answer as it goes back.
    void hand(QObject *asker, const QByteArray &line, std::function<void(const QByteArray &)> answer,
              Caller caller = Caller::Script);
    /// What takes long and is under way ends at its next commit, and is answered as far as it came.
    void stop() { m_isWanted = false; }
    /// Both threads rest while this is done: for what they share with the window, as the language.
    void whileResting(const std::function<void()> &act);
    /// An opening that nobody waits for any more ends as soon as it can.
    void giveUp() { m_writing.requestInterruption(); }

signals:
    /// A record changed, at whatever desk. Whoever shows it reads it again. Nothing named: anything may have changed.
    void changed(const QString &what, qint64 subject);
    void troubled(const kontorist::Objection &reason);
    void unheard(const QString &sentence);
    /// Whether somebody waits for what was asked to be done.
    void busyChanged(bool isBusy);
    /// How far it is, where what is done takes long.
    void progressed(qsizetype done, qsizetype all);

private:
    std::exception_ptr openOn(const Opener &open, const DoorMaker &door);
    void start();
    void read(QObject *asker, std::function<void(Session &)> job, const Trouble &trouble);
    std::optional<Objection> readNow(const std::function<void(Session &)> &job);
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
    std::atomic<bool> m_isWanted = true; ///< what is under way
};

template<class Question, class Result>
void CompanyThread::ask(QObject *asker, Question question, Result answer, const Trouble &trouble)
{
    const auto job = [this, asker = QPointer<QObject>(asker), question, answer](Session &session) {
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
    };
    read(asker, job, trouble);
}

} // namespace kontorist

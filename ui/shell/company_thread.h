#pragma once

#include "core/base/error.h"
#include "core/db/change_feed.h"
#include "core/db/open_company.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <QThread>

namespace kontorist {

/// The company behind a window, on a thread of its own, which alone holds its connection: a slow disk or server
/// never freezes the screen. Questions go there in order; the answer comes back on the thread of the window,
/// unless who asked is gone by then.
class CompanyThread final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<OpenCompany()>;

    /// Opens on that thread and waits for it. Raises whatever `open` raises.
    CompanyThread(const Opener &open, const Clock &clock);
    ~CompanyThread() override;

    /// The file, or the URL without its password.
    QString place() const { return m_place; }
    QDate today() const { return m_clock.today(); }

    /// `question(const Database &)` is asked there, `answer(result)` called here. What the question raises
    /// arrives as `troubled`.
    template<class Question, class Answer>
    void ask(QObject *asker, Question question, Answer answer);

signals:
    /// A record changed, at whatever desk. Whoever shows it reads it again.
    void changed(const QString &what, qint64 subject);
    void troubled(const kontorist::Objection &reason);

private:
    void work(std::function<void(const Database &)> job);

    const Clock &m_clock;
    QString m_place;
    QThread m_thread;
    QObject *m_there;                       ///< lives on that thread
    std::unique_ptr<OpenCompany> m_company; ///< touched on that thread alone, as is the feed
    std::unique_ptr<ChangeFeed> m_feed;
};

template<class Question, class Answer>
void CompanyThread::ask(QObject *asker, Question question, Answer answer)
{
    work([this, asker = QPointer<QObject>(asker), question, answer](const Database &database) {
        auto result = question(database);
        QMetaObject::invokeMethod(this, [asker, answer, result = std::move(result)] {
            if (asker)
                answer(result);
        });
    });
}

} // namespace kontorist

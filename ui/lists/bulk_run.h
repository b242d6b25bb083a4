#pragma once

#include "ui/shell/company_thread.h"

#include <QObject>

namespace kontorist {

/// Many requests, one after another, each an action of its own: what is done stays done, what is refused keeps nothing
/// else back. Between two of them it can be stopped; nothing is left half done.
class BulkRun final : public QObject
{
    Q_OBJECT

public:
    /// How one of them is done.
    using Deed = std::function<void(const Request &, const std::function<void(const Answer &)> &)>;

    /// At the door.
    explicit BulkRun(CompanyThread &company, QObject *parent = nullptr);
    explicit BulkRun(Deed deed, QObject *parent = nullptr);

    /// Nothing happens while one is running.
    void start(const QList<Request> &requests);
    /// No more are begun; the one under way is answered yet.
    void stop();
    bool isRunning() const { return m_isRunning; }
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_requests.size(); }
    qsizetype refused() const { return m_refusals.size(); }
    /// Why, in the sentences of the door: of some by name, and how many more.
    QString refusals() const;

signals:
    void answered(qsizetype index, const kontorist::Answer &answer); ///< to the request of this place
    void progress(qsizetype done, qsizetype total);
    void finished(); ///< all are answered, or it was stopped

private:
    void next();
    void end();

    const Deed m_deed;
    QList<Request> m_requests;
    qsizetype m_done = 0;
    QStringList m_refusals;
    bool m_isRunning = false;
    bool m_isWanted = true;
};

} // namespace kontorist

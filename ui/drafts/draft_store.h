#pragma once

#include "core/base/clock.h"

#include <functional>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QThread>

class QSettings;

namespace kontorist {

class CompanyThread;

/// What somebody was typing when he went away, or when the program died.
struct Draft
{
    QString key;  ///< made when it was begun
    QString kind; ///< "order"
    QJsonObject content;
    qint64 changedAt = 0; ///< milliseconds since 1970 UTC
};

/// Half-typed records, in a file of this user and company beside the program's settings, never in the company's own.
/// A thread of its own writes it, each time durably, so that neither a kill nor a power failure loses what was kept,
/// and nobody who types waits for a disk. The file is made with the first draft. The window may close at any moment:
/// what was handed over before is written.
class DraftStore final : public QObject
{
    Q_OBJECT

public:
    DraftStore(const QString &file, const Clock &clock, QObject *parent = nullptr);
    ~DraftStore() override;

    /// The one of a company: made at the first call, lives as long as that thread. The settings may name the folder,
    /// "drafts/folder".
    static DraftStore *of(CompanyThread &company, const QSettings &settings);

    /// In place of what was kept under its key; kept() says when it is durable.
    void keep(const Draft &draft);
    /// It is durable elsewhere, or not wanted any more.
    void drop(const QString &key);
    /// All of a kind, the oldest first. What is kept or dropped before is seen.
    void list(QObject *asker, const QString &kind, std::function<void(const QList<Draft> &)> answer);

signals:
    void kept(const QString &key, qint64 at);
    /// It cannot be written: what the system says. Typing goes on, and is not kept.
    void failed(const QString &reason);

private:
    class File;
    void work(std::function<void(File &)> job);

    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker;            ///< lives on the thread
    std::unique_ptr<File> m_file; ///< touched by the thread alone
};

} // namespace kontorist

#pragma once

#include "core/db/argument.h"
#include "core/db/row.h"
#include "core/db/target.h"

#include <functional>
#include <memory>
#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

struct pg_conn;
struct pg_result;
class QSocketNotifier;

namespace kontorist {

/// What a server said to one message.
class PostgresqlAnswer final
{
public:
    explicit PostgresqlAnswer(pg_result *result) : m_result(result) {}

    bool isError() const;
    QString state() const; ///< SQLSTATE; empty: no server said so
    QString words() const; ///< the error's, its sentence first
    qint64 changedRows() const;
    void forEach(const QString &statement, const std::function<void(Row &)> &each) const;

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };

    std::unique_ptr<pg_result, Clear> m_result;
};

/// The line to a PostgreSQL server, over libpq: messages are put on it one after another, and one synchronisation
/// sends them together and waits once for all answers. Statements are prepared and their values bound, so the
/// server reads no text twice. A server that says nothing for longer than any statement may take counts as gone, as
/// does any server once the thread is asked to stop (QThread::requestInterruption). Knows nothing of transactions. Used
/// by one thread.
class PostgresqlWire final
{
public:
    explicit PostgresqlWire(const Target &target);
    ~PostgresqlWire();
    PostgresqlWire(const PostgresqlWire &) = delete;
    PostgresqlWire &operator=(const PostgresqlWire &) = delete;

    bool open();
    void close();
    bool isBroken() const;
    QString words() const; ///< what went wrong last

    // Each answers whether it could be put on the line.
    bool prepare(const QByteArray &name, const QString &text, const Arguments &types);
    bool run(const QByteArray &name, const Arguments &values);
    bool run(const QString &text);
    /// Sends it all and waits for as many answers. Fewer come only where the line breaks; after an error, what follows
    /// is skipped by the server and answered as such.
    std::vector<PostgresqlAnswer> answers();

    /// Hears what other connections say on the channels that were listened to; needs an event loop. What arrives while
    /// an answer is awaited is told afterwards, never in between. `lost` is called when the line breaks, also while
    /// nobody asks anything. Both are called from the hearer's event loop.
    void hear(QObject *hearer, std::function<void(const QString &payload)> tell, std::function<void()> lost);

private:
    bool connects();
    bool waits(short events, const QDeadlineTimer &deadline);
    bool sends(const QDeadlineTimer &deadline);
    pg_result *nextResult();
    void listenToSocket();
    void pick();
    void tellNotifications();
    void tellLoss();

    Target m_target;
    pg_conn *m_server = nullptr;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_silence; ///< why it was given up though nothing broke
    QPointer<QObject> m_hearer;
    std::function<void(const QString &)> m_tell;
    std::function<void()> m_lost;
};

} // namespace kontorist

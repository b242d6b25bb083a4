#pragma once

#include "core/db/connection.h"
#include "core/db/postgresql_wire.h"

#include <QHash>

namespace kontorist {

/// PostgreSQL, one wait a round trip: what is only written travels with the next read or the commit, each statement
/// prepared on the server at its first use. Fourteen round trips become seven, which is what an action costs on a
/// network. It speaks libpq: Qt's driver knows no pipeline and has the server read every text anew.
class PostgresqlConnection final : public Connection
{
public:
    explicit PostgresqlConnection(const Target &target);

    Dialect dialect() const override { return Dialect::PostgreSQL; }
    void read(const Statement &statement, const Each &each) override;
    void readTogether(const QList<std::pair<Statement, Each>> &questions) override;
    void write(const Statement &statement) override;
    qint64 change(const Statement &statement) override;
    void begin() override;
    void commit() override;
    void mark() override;
    void keep() override;
    void fallBack() override;
    void abandon() noexcept override;
    void define(const QString &ddl) override;

    bool isLost() const override { return m_isLost; }
    void comeBackAfterCommit() override;

    /// Tells the hearer what other connections say on a channel. A server that goes away is looked for until it is
    /// found, and then an empty payload is told: what was said meanwhile nobody has heard. Needs an event loop, and a
    /// hearer that goes before this.
    void listen(const QString &channel, QObject *hearer, std::function<void(const QString &payload)> tell);
    /// Called when a lost server was found again: what belonged to the old connection is to be asked for anew.
    void addGreeting(std::function<void()> greeting) { m_greetings.append(std::move(greeting)); }

private:
    /// A statement's text as the store wrote it, and how many rows {rows} stands for.
    using Key = std::pair<QString, qsizetype>;

    struct Waiting
    {
        QString text;
        QByteArray name = {};  ///< of a prepared statement; none: the text is run as it stands
        bool prepares = false; ///< and else runs it
        Arguments arguments = {};
        const Each *each = nullptr; ///< who wants the rows of its answer
    };

    void enqueue(const Statement &statement, const Each *each = nullptr);
    /// Sends what is queued at once, hands rows to who wants them, and answers how many rows the last statement
    /// changed.
    qint64 send();
    bool put(const Waiting &waiting);
    void forget(const Waiting &waiting); ///< what it was to prepare is not there
    void open();
    void setUp();
    void lookAgain(int pause);
    void comeBack(); ///< to a server that was lost, unless a transaction is open: it has gone with it
    void endBackend(const QString &backend);
    [[noreturn]] void complain(const QString &state, const QString &words);

    QString m_name;
    PostgresqlWire m_wire;
    QPointer<QObject> m_hearer;
    QHash<Key, QByteArray> m_prepared; ///< statement → its name on the server
    QList<Waiting> m_queue;
    qint64 m_lastName = 0;
    QList<std::function<void()>> m_greetings;
    QString m_backend; ///< which process of the server serves us: its number and since when
    bool m_hasBegun = false;
    bool m_isLost = false;
    bool m_isLooking = false; ///< for it, with nobody asking
};

} // namespace kontorist

#pragma once

#include "core/db/connection.h"
#include "core/db/target.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace kontorist {

/// PostgreSQL over QPSQL, one text a round trip: what is only written waits and travels with the next read
/// or the commit, each statement prepared on the server at its first use. Fourteen round trips become seven,
/// which is what an action costs on a network.
class PostgresqlConnection final : public Connection
{
public:
    explicit PostgresqlConnection(const Target &target);
    ~PostgresqlConnection() override;

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

    QSqlDatabase &driver() { return m_database; } ///< for LISTEN
    /// Called when a lost server was found again: what belonged to the old connection is to be asked for anew.
    void addGreeting(std::function<void()> greeting) { m_greetings.append(std::move(greeting)); }

private:
    struct Waiting
    {
        QString text;
        const Each *each = nullptr; ///< who wants the rows of its answer
    };

    void enqueue(const Statement &statement, const Each *each = nullptr);
    /// Sends what is queued in one text, hands rows to who wants them, and answers how many rows the last
    /// statement changed.
    qint64 send();
    void open();
    void setUp();
    void comeBack(); ///< to a server that was lost, unless a transaction is open: it has gone with it
    void endBackend(const QString &backend);
    [[noreturn]] void complain(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, QString> m_prepared; ///< statement → its name on the server
    QList<Waiting> m_queue;
    qint64 m_lastName = 0;
    QList<std::function<void()>> m_greetings;
    QString m_backend; ///< which process of the server serves us: its number and since when
    bool m_hasBegun = false;
    bool m_isLost = false;
};

} // namespace kontorist

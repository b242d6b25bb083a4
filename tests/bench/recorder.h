#pragma once

#include "core/db/connection.h"

namespace kontorist::bench {

/// What a connection was asked, once, with everything that it takes to ask it again.
struct Recorded
{
    enum class Kind { Read, Write, Change, Begin, Commit, Mark, Keep, FallBack, Define };

    Kind kind = Kind::Read;
    Statement statement; ///< as the store wrote it
    QString text;        ///< as the database gets it
    bool goesOn = false; ///< asked together with the one before it
};
using Recording = QList<Recorded>;

/// How many of them carry SQL; what begins, ends and marks a transaction is counted apart.
qint64 statementsIn(const Recording &recording);
qint64 commitsIn(const Recording &recording);

/// Stands between the product and its connection and writes down what passes.
class RecordingConnection final : public Connection
{
public:
    RecordingConnection(std::unique_ptr<Connection> inner, Recording &into)
        : m_inner(std::move(inner)), m_into(into)
    {
    }

    Dialect dialect() const override { return m_inner->dialect(); }
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

private:
    void note(Recorded::Kind kind, const Statement &statement = {}, bool goesOn = false);
    void count() { m_counters = m_inner->counters(); }

    std::unique_ptr<Connection> m_inner;
    Recording &m_into;
};

/// Asks all of it again through a connection of the product, answers thrown away.
void repeat(Connection &connection, const Recording &recording);

} // namespace kontorist::bench

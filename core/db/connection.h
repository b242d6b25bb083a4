#pragma once

#include "core/db/argument.h"
#include "core/db/dialect.h"
#include "core/db/row.h"

#include <functional>
#include <memory>

namespace kontorist {

/// How much a connection has done, for the tests that hold commits and round trips to their promise.
struct Counters
{
    qint64 statements = 0;
    qint64 roundTrips = 0;
    qint64 commits = 0;
};

/// One statement on its way: text as written in the store, what is bound, and how many rows {rows} stands for.
struct Statement
{
    QString sql;
    Arguments arguments;
    qsizetype rows = 0;
    qsizetype columns = 0;
};

/// A connection to one database; the only code that knows a driver. Statements stay prepared.
/// Used by one thread. Raises Failed, or Conflict(BusyTooLong) where repeating the whole unit helps.
class Connection
{
public:
    using Each = std::function<void(Row &)>;

    virtual ~Connection() = default;

    virtual Dialect dialect() const = 0;
    /// Runs a statement that answers rows, each handed to `each`. Whatever was queued runs first.
    virtual void read(const Statement &statement, const Each &each) = 0;
    /// Several of them, none of which needs what another answers: one round trip.
    virtual void readTogether(const QList<std::pair<Statement, Each>> &questions) = 0;
    /// Runs a statement whose answer nobody needs; may wait until the next read or flush.
    virtual void write(const Statement &statement) = 0;
    /// The number of rows a statement changed.
    virtual qint64 change(const Statement &statement) = 0;
    virtual void begin() = 0;
    virtual void commit() = 0;   ///< durable when it returns
    virtual void mark() = 0;     ///< a point inside the transaction to fall back to
    virtual void keep() = 0;     ///< what came since the mark stays
    virtual void fallBack() = 0; ///< what came since the mark is undone
    /// Ends whatever transaction is open and forgets what was queued; never throws.
    virtual void abandon() noexcept = 0;
    /// Statements that cannot be prepared: schema. Nothing may be bound.
    virtual void define(const QString &ddl) = 0;

    /// A second connection to the same data, for another thread that only reads; null where there is none to be had.
    virtual std::unique_ptr<Connection> beside() const { return {}; }

    /// Whether the server went away; the next statement outside a transaction looks for it again.
    virtual bool isLost() const { return false; }
    /// After a commit that nobody answered: a new connection, once it is certain that the old one will do nothing
    /// any more. Raises Failed(ServerUnreachable).
    virtual void comeBackAfterCommit() {}

    const Counters &counters() const { return m_counters; }

protected:
    Counters m_counters;
};

} // namespace kontorist

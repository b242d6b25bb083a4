#pragma once

#include "core/db/database.h"

namespace kontorist {

/// A unit of work: all of it or nothing. Leaving without commit() rolls back. One inside another joins it: the
/// outermost commit is the one durable commit, and an inner one that is left without commit() spoils the outer.
/// On SQLite it begins IMMEDIATE. Only *_actions.cpp begin one.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it returns, unless it joined another. Raises Conflict(BusyTooLong) where the whole unit may
    /// be repeated, Failed(ServerUnreachable) when the server went away and nothing was done, and
    /// Failed(OutcomeUnknown) when it went away at the commit and could not be asked any more.
    void commit();

    operator const Database &() const { return m_database; }
    const Database &database() const { return m_database; }

    /// Identity of the operation that all rows of this unit carry.
    qint64 operation() const { return m_database.m_operation; }
    /// What happened, for the journal and the change feed. A unit that writes without noting anything is refused.
    void note(const QString &what, qint64 subject, const QByteArray &detail = {});
    /// The record that the first note of this unit was about; 0 = none yet.
    qint64 subject() const { return m_database.m_events.isEmpty() ? 0 : m_database.m_events.first().subject; }

    template<class Tag>
    Id<Tag> newId()
    {
        return m_database.m_ids.next<Tag>();
    }

    /// A statement whose answer nobody needs.
    template<class... Values>
    void write(const QString &sql, const Values &...values)
    {
        writeOne(sql, {Argument(values)...});
    }
    /// One statement for many rows, at {rows}; nothing where there are none.
    template<class... Values>
    void writeRows(const QString &sql, const Rows &rows, const Values &...values)
    {
        writeMany(sql, rows, {Argument(values)...});
    }
    /// How many rows a guarded update changed: none = short, or someone was faster.
    template<class... Values>
    qint64 changed(const QString &sql, const Values &...values)
    {
        return changedBy(sql, {Argument(values)...});
    }
    template<class... Values>
    qint64 changedRows(const QString &sql, const Rows &rows, const Values &...values)
    {
        return changedByMany(sql, rows, {Argument(values)...});
    }
    /// The row that an UPDATE … RETURNING or INSERT … RETURNING answers, if any.
    template<class Reader, class... Values>
    auto returning(const QString &sql, Reader reader, const Values &...values)
    {
        std::optional<std::invoke_result_t<Reader, Row &>> found;
        writeReading(sql, {Argument(values)...}, [&](Row &row) {
            if (!found)
                found = reader(row);
        });
        return found;
    }
    template<class Reader, class... Values>
    auto returningAll(const QString &sql, Reader reader, const Values &...values)
    {
        QList<std::invoke_result_t<Reader, Row &>> rows;
        writeReading(sql, {Argument(values)...}, [&](Row &row) { rows.append(reader(row)); });
        return rows;
    }

private:
    friend class Savepoint;

    void writeOne(const QString &sql, const Arguments &arguments);
    void writeMany(const QString &sql, const Rows &rows, const Arguments &rest);
    qint64 changedBy(const QString &sql, const Arguments &arguments);
    qint64 changedByMany(const QString &sql, const Rows &rows, const Arguments &rest);
    void writeReading(const QString &sql, const Arguments &arguments, const Connection::Each &each);
    void commitOutermost();
    bool wasDone();

    Database &m_database;
    bool m_done = false;
};

/// A part of a unit that may fail alone: one document of an import. Leaving without release() undoes the part.
class Savepoint final
{
public:
    explicit Savepoint(Transaction &transaction);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void release();

private:
    Database &m_database;
    bool m_wasDoomed;
    qsizetype m_events;
    bool m_done = false;
};

} // namespace kontorist

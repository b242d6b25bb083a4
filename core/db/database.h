#pragma once

#include "core/base/duty.h"
#include "core/base/id.h"
#include "core/db/connection.h"
#include "core/db/target.h"

#include <QList>

namespace kontorist {

class Transaction;

/// Something that happened, noted by the unit of work that did it: what, to which record, and the facts as
/// compact JSON. The journal keeps it, and the change feed tells whoever shows the record.
struct Event
{
    QString what;
    qint64 subject = 0;
    QByteArray detail;
};

/// An open company: one connection, read through `const Database &`, written through Transaction only.
/// One thread uses it. Statements are constant text with bound values; `one` and `all` take SELECT alone.
class Database final
{
public:
    /// What to do with the events of a unit before it commits: the journal installs itself here.
    using Chronicler = std::function<void(Transaction &, const QList<Event> &)>;
    using Listener = std::function<void(const QList<Event> &)>;

    Database(std::unique_ptr<Connection> connection, const Clock &clock, int node = 0);

    Dialect dialect() const { return m_connection->dialect(); }
    const Clock &clock() const { return m_clock; }
    IdSource &ids() { return m_ids; }
    /// What the login may do here: all of it, where there are no logins or no groups of them.
    Duties duties() const { return m_duties; }
    void setDuties(Duties duties) { m_duties = duties; }
    const Counters &counters() const { return m_connection->counters(); }
    Connection &connection() const { return *m_connection; }

    /// Every row, in order.
    template<class Reader, class... Values>
    auto all(const QString &sql, Reader reader, const Values &...values) const
    {
        QList<std::invoke_result_t<Reader, Row &>> rows;
        select(sql, {Argument(values)...}, [&](Row &row) { rows.append(reader(row)); });
        return rows;
    }
    /// The first row, if there is one.
    template<class Reader, class... Values>
    auto one(const QString &sql, Reader reader, const Values &...values) const
    {
        std::optional<std::invoke_result_t<Reader, Row &>> found;
        select(sql, {Argument(values)...}, [&](Row &row) {
            if (!found)
                found = reader(row);
        });
        return found;
    }
    /// Rows for a list of keys: `… IN (VALUES {rows})` or `WITH wanted(id) AS (VALUES {rows}) SELECT …`.
    template<class Reader, class... Values>
    auto among(const QString &sql, const Rows &keys, Reader reader, const Values &...values) const
    {
        QList<std::invoke_result_t<Reader, Row &>> rows;
        selectAmong(sql, keys, {Argument(values)...}, [&](Row &row) { rows.append(reader(row)); });
        return rows;
    }
    /// The one integer that a query of one column and one row answers.
    template<class... Values>
    qint64 number(const QString &sql, const Values &...values) const
    {
        return one(sql, only<qint64>, values...).value();
    }

    /// Asked after a commit that nobody answered: whether that operation has left its traces.
    using Witness = std::function<bool(const Database &, qint64 operation)>;

    void setWitness(Witness witness) { m_witness = std::move(witness); }
    /// `kept` is called after each commit in which the chronicler wrote.
    void setChronicler(Chronicler chronicler, std::function<void()> kept = {})
    {
        m_chronicler = std::move(chronicler);
        m_kept = std::move(kept);
    }
    /// Called after each commit, on this thread, with what that commit brought.
    void addListener(Listener listener) { m_listeners.append(std::move(listener)); }

private:
    friend class Transaction;
    friend class Savepoint;
    friend class Questions;
    friend class Snapshot;

    void select(const QString &sql, const Arguments &arguments, const Connection::Each &each) const;
    void selectAmong(const QString &sql, const Rows &keys, const Arguments &rest,
                     const Connection::Each &each) const;

    std::unique_ptr<Connection> m_connection;
    const Clock &m_clock;
    IdSource m_ids;
    Duties m_duties = Duties::all();
    Chronicler m_chronicler;
    std::function<void()> m_kept;
    Witness m_witness;
    QList<Listener> m_listeners;

    // the unit of work in hand; nested transactions join it
    int m_depth = 0;
    bool m_doomed = false;
    qint64 m_operation = 0;
    QList<Event> m_events;
};

/// Questions that do not wait for each other's answers, asked in one round trip:
///     Questions questions(database);
///     questions.all(order.lines, sql, readLine, id);
///     questions.one(company, sql, readCompany);
///     questions.ask();
class Questions final
{
public:
    explicit Questions(const Database &database) : m_database(database) {}

    template<class Value, class Reader, class... Values>
    void all(QList<Value> &into, const QString &sql, Reader reader, const Values &...values)
    {
        add(sql, {Argument(values)...}, [&into, reader](Row &row) { into.append(reader(row)); });
    }
    template<class Value, class Reader, class... Values>
    void one(Value &into, const QString &sql, Reader reader, const Values &...values)
    {
        add(sql, {Argument(values)...}, [&into, reader](Row &row) { into = reader(row); });
    }
    template<class Each, class... Values>
    void each(const QString &sql, Each each, const Values &...values)
    {
        add(sql, {Argument(values)...}, each);
    }
    /// Rows for a list of keys, at {rows}; with no keys nothing is asked. Long lists belong to Database::among.
    template<class Each, class... Values>
    void among(const QString &sql, const Rows &keys, Each each, const Values &...values)
    {
        if (!keys.isEmpty())
            add(sql, keys.arguments() + Arguments{Argument(values)...}, each, keys.count(), keys.columns());
    }
    void ask();

private:
    void add(const QString &sql, const Arguments &arguments, const Connection::Each &each, qsizetype rows = 0,
             qsizetype columns = 0);

    const Database &m_database;
    QList<std::pair<Statement, Connection::Each>> m_questions;
};

} // namespace kontorist

#pragma once

#include "tests/bench/recorder.h"

#include <QHash>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace kontorist::bench {

/// A SQLite file in plain C: opened as the product opens it, statements prepared once and kept. Raises
/// std::runtime_error with SQLite's words.
class SqliteFile final
{
public:
    enum class Durability { Full, Off };

    explicit SqliteFile(const QString &file, Durability durability = Durability::Full);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    sqlite3 *handle() const { return m_handle; }
    sqlite3_stmt *prepared(const QByteArray &sql);
    void run(const QByteArray &sql); ///< not kept
    qint64 number(const QByteArray &sql);
    QList<QByteArrayList> rows(const QByteArray &sql);

private:
    void insist(bool good, const QByteArray &sql) const;

    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_prepared;
};

/// A recording made ready for the C API: statements looked up, texts in UTF-8. Running it costs what the database
/// costs and next to nothing else: the storage floor.
class SqliteReplay final
{
public:
    /// In one batch, transactions of the recording are left out: the caller begins and ends one around all of it.
    SqliteReplay(SqliteFile &file, const Recording &recording, bool inOneBatch = false);
    void run();
    /// The same, with what each statement took added to it.
    struct Cost
    {
        qint64 runs = 0;
        qint64 nanoseconds = 0;
    };
    void run(QHash<QByteArray, Cost> &costs);

private:
    struct Value
    {
        enum class Kind { Null, Integer, Text, Bytes } kind = Kind::Null;
        qint64 number = 0;
        QByteArray bytes;
    };
    struct Call
    {
        sqlite3_stmt *statement = nullptr;
        QList<Value> values;
    };

    static Value valueOf(const Argument &argument);
    void bind(const Call &call) const;
    void finish(const Call &call) const;

    SqliteFile &m_file;
    QList<Call> m_calls;
    mutable qint64 m_seen = 0; ///< so that no reading is optimised away
};

} // namespace kontorist::bench

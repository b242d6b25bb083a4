#pragma once

#include "core/db/connection.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace kontorist {

/// SQLite under the rules that its measured traps demand: opened only when the file is there, WAL with
/// synchronous=FULL, foreign keys and recursive triggers on, defensive mode. Each setting is read back.
/// It speaks SQLite's own C interface: Qt's describes every column of every answer anew, which took longer than
/// the answers.
class SqliteConnection final : public Connection
{
public:
    enum class Mode {
        Write, ///< the one connection that writes and checkpoints
        ReadOnly,
        Immutable, ///< read without journal and locks: a file at rest, beside which nothing is to appear
        Scratch,   ///< no syncs: for building a file that nobody has seen yet
        Create,    ///< as Write, on a file that is made now
        CreateScratch,
    };

    SqliteConnection(const QString &file, Mode mode);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    Dialect dialect() const override { return Dialect::SQLite; }
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
    std::unique_ptr<Connection> beside() const override;

    sqlite3 *handle() const { return m_handle; }
    QStringList answersOf(const QString &pragma); ///< a PRAGMA that reports
    void checkpoint();                            ///< all of the WAL into the file. Raises Failed
    void setPragma(const QString &name, const QString &value, const QString &expected);

private:
    /// A statement's text as the store wrote it, and how many rows {rows} stands for.
    using Key = std::pair<QString, qsizetype>;

    void openFile(Mode mode);
    void setUp(Mode mode);
    void close() noexcept;
    sqlite3_stmt *compiled(const QString &sql, unsigned flags);
    sqlite3_stmt *prepared(const Statement &statement);
    void forgetPrepared();
    /// Ready for its first row.
    sqlite3_stmt *bound(const Statement &statement);
    bool step(sqlite3_stmt *statement); ///< whether there is a row
    void insistOnAbandoned();
    void execute(const QString &sql);
    [[noreturn]] void complain(const QString &sql);

    QString m_file;
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    QHash<Key, sqlite3_stmt *> m_prepared;
    bool m_mustAbandon = false; ///< the transaction that was given up could not be ended yet
};

} // namespace kontorist

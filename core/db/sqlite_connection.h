#pragma once

#include "core/db/connection.h"

#include <memory>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

struct sqlite3;

namespace kontorist {

/// SQLite under the rules that its measured traps demand: opened only when the file is there, WAL with
/// synchronous=FULL, foreign keys and recursive triggers on, defensive mode. Each setting is read back.
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

    sqlite3 *handle() const;
    QStringList answersOf(const QString &pragma); ///< a PRAGMA that reports
    void checkpoint();                            ///< all of the WAL into the file. Raises Failed
    void setPragma(const QString &name, const QString &value, const QString &expected);

private:
    using Prepared = std::shared_ptr<QSqlQuery>;

    void openFile(Mode mode);
    void setUp(Mode mode);
    Prepared prepared(const Statement &statement);
    Prepared executed(const Statement &statement);
    void insistOnAbandoned();
    void insistOnWholeRow();
    void execute(const QString &sql);
    [[noreturn]] void complain(const QSqlQuery &query);

    QString m_file;
    QSqlDatabase m_database;
    QHash<QString, Prepared> m_prepared;
    bool m_mustAbandon = false; ///< the transaction that was given up could not be ended yet
};

} // namespace kontorist

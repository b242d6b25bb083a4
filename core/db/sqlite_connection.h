#pragma once

#include "core/db/connection.h"

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
    void checkpoint();
    void setPragma(const QString &name, const QString &value, const QString &expected);

private:
    void openFile(Mode mode);
    void setUp(Mode mode);
    QSqlQuery &prepared(const Statement &statement);
    QSqlQuery &executed(const Statement &statement);
    void execute(const QString &sql);
    [[noreturn]] void complain(const QSqlQuery &query);

    QString m_file;
    QSqlDatabase m_database;
    QHash<QString, QSqlQuery *> m_prepared;
};

} // namespace kontorist

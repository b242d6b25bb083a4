#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace kontorist::test {

/// A PostgreSQL of the tests' own: made in a temporary folder, reached by a Unix socket only, gone at the end.
/// Where none can be started the tests fail; they never skip.
class PostgresqlCluster final
{
public:
    PostgresqlCluster();
    ~PostgresqlCluster();

    /// A new database, a copy of `pattern` where given.
    QString create(const QString &pattern = {});
    void drop(const QString &database);
    void cut(const QString &database); ///< every connection to it, from the server's side
    QString url(const QString &database) const;
    QString socketFolder() const { return m_folder.path(); }

private:
    void run(const QString &program, const QStringList &arguments);
    void administer(const QString &sql);

    QTemporaryDir m_folder;
    int m_databases = 0;
};

/// The one cluster of this test program, started when first asked for.
PostgresqlCluster &cluster();

} // namespace kontorist::test

#include "tests/support/postgresql_cluster.h"

#include "core/base/text.h"
#include "core/db/postgresql_connection.h"

#include <memory>
#include <QDir>
#include <stdexcept>
#include <unistd.h>

namespace kontorist::test {

namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;

// PostgreSQL refuses to run as root; the package brought a user for it.
QStringList asServerUser(const QString &program, const QStringList &arguments)
{
    QStringList words{program};
    words += arguments;
    if (geteuid() == 0)
        words = QStringList{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s} +
                words;
    return words;
}

} // namespace

PostgresqlCluster::PostgresqlCluster() : m_folder(QDir::tempPath() + u"/kontorist-pg-XXXXXX"_s)
{
    if (geteuid() == 0 && QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()}) != 0)
        throw std::runtime_error("the temporary folder cannot be handed to the user postgres");
    run(programs + u"initdb"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-U"_s, u"kontorist"_s, u"-A"_s,
                                 u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s});
    run(programs + u"pg_ctl"_s,
        {u"-D"_s, m_folder.filePath(u"data"_s), u"-w"_s, u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
         u"-c listen_addresses='' -k %1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off"_s.arg(
             m_folder.path()),
         u"start"_s});
}

PostgresqlCluster::~PostgresqlCluster()
{
    try {
        run(programs + u"pg_ctl"_s,
            {u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"stop"_s});
    } catch (const std::exception &error) {
        fprintf(stderr, "%s\n", error.what());
    }
}

void PostgresqlCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice()); // the server keeps what it inherits open
    const QStringList words = asServerUser(program, arguments);
    process.start(words.first(), words.mid(1));
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        throw std::runtime_error(
            (u"PostgreSQL for the tests: %1 failed: %2"_s.arg(words.join(u' '), process.errorString()))
                .toStdString());
}

void PostgresqlCluster::administer(const QString &sql)
{
    PostgresqlConnection(Target::read(url(u"postgres"_s))).define(sql);
}

QString PostgresqlCluster::create(const QString &pattern)
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    administer(u"CREATE DATABASE "_s + name + (pattern.isEmpty() ? QString() : u" TEMPLATE "_s + pattern));
    return name;
}

void PostgresqlCluster::drop(const QString &database)
{
    administer(u"DROP DATABASE IF EXISTS "_s + database + u" WITH (FORCE)"_s);
}

void PostgresqlCluster::cut(const QString &database)
{
    administer(
        u"DO $$ BEGIN PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '%1'; END $$"_s
            .arg(database));
}

QString PostgresqlCluster::url(const QString &database) const
{
    return u"postgresql:///%1?host=%2&user=kontorist"_s.arg(database, m_folder.path());
}

PostgresqlCluster &cluster()
{
    static PostgresqlCluster only;
    return only;
}

} // namespace kontorist::test

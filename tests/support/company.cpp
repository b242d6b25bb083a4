#include "tests/support/company.h"

#include "core/db/migrator.h"
#include "core/db/sqlite_connection.h"
#include "tests/support/postgresql_cluster.h"

#include <QFile>

namespace kontorist::test {

namespace {

// Migrating is dear and always gives the same: done once, then copied.
const QTemporaryDir &sqlitePattern()
{
    static const QTemporaryDir folder;
    static const bool made = [] {
        const FixedClock clock(QDate(2026, 11, 24));
        OpenCompany::createScratch(folder.filePath(u"pattern.kontorist"_s), clock);
        return true;
    }();
    Q_UNUSED(made)
    return folder;
}

const QString &postgresqlPattern()
{
    static const QString name = [] {
        const QString database = cluster().create();
        const FixedClock clock(QDate(2026, 11, 24));
        OpenCompany::create(Target::read(cluster().url(database)), clock, {});
        return database;
    }();
    return name;
}

} // namespace

Target TestCompany::fresh(Kind which, const QTemporaryDir &place)
{
    if (which == Kind::PostgreSQL)
        return Target::read(cluster().url(cluster().create(postgresqlPattern())));
    const QString file = place.filePath(u"firma.kontorist"_s);
    if (!QFile::copy(sqlitePattern().filePath(u"pattern.kontorist"_s), file))
        throw std::runtime_error("the pattern of the test company cannot be copied");
    return Target::read(file);
}

TestCompany::TestCompany(Kind which)
    : kind(which),
      target(fresh(which, folder)),
      company(OpenCompany::open(target, clock, u"test"_s)),
      session(Session::begin(*company.database, u"Hanna Muster"_s, Channel::Test, u"PC-03"_s))
{
}

TestCompany::~TestCompany()
{
    const QString name = target.database;
    company.database.reset();
    if (kind == Kind::PostgreSQL)
        cluster().drop(name);
}

} // namespace kontorist::test

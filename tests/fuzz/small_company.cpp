#include "tests/fuzz/small_company.h"

#include "core/db/open_company.h"
#include "core/db/sqlite_connection.h"
#include "tests/fuzz/fuzz.h"

#include <QFile>
#include <sqlite3.h>

namespace kontorist::fuzz {

namespace {

sqlite3 *handleOf(const Database &database)
{
    return static_cast<SqliteConnection &>(database.connection()).handle();
}

void copyAll(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *copying = sqlite3_backup_init(to, "main", from, "main");
    insist(copying && sqlite3_backup_step(copying, -1) == SQLITE_DONE, "the company can be put back");
    sqlite3_backup_finish(copying);
}

} // namespace

SmallCompany::SmallCompany()
{
    OpenCompany company = OpenCompany::createScratch(file(), m_clock);
    m_database = std::move(company.database);
    m_session.emplace(Session::begin(*m_database, u"Hanna Muster"_s, Channel::Test, u"PC-03"_s));
    m_door.emplace(*m_session);
    QFile day(QStringLiteral(TEST_DATA "/scripts/day.jsonl"));
    insist(day.open(QIODevice::ReadOnly), "the day of the small company can be read");
    while (!day.atEnd())
        m_door->answer(day.readLine().trimmed());
    insist(sqlite3_open(":memory:", &m_beginning) == SQLITE_OK, "there is memory for the beginning");
    copyAll(handleOf(*m_database), m_beginning);
}

SmallCompany::~SmallCompany()
{
    sqlite3_close(m_beginning);
}

void SmallCompany::putBack()
{
    copyAll(m_beginning, handleOf(*m_database));
}

} // namespace kontorist::fuzz

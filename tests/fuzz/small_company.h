#pragma once

#include "app/commands/door.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QTemporaryDir>

struct sqlite3;

namespace kontorist::fuzz {

/// The company of tests/data/scripts/day.jsonl on 2026-11-24, in a folder of its own: customers, articles, prices,
/// orders in several states, deliveries, invoices, payments and a return. It can be put back to how it began.
class SmallCompany final
{
public:
    SmallCompany();
    ~SmallCompany();
    SmallCompany(const SmallCompany &) = delete;
    SmallCompany &operator=(const SmallCompany &) = delete;

    Door &door() { return *m_door; }
    Session &session() { return *m_session; }
    const Database &database() const { return *m_database; }
    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(u"firma.kontorist"_s); }
    void putBack();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<Database> m_database;
    std::optional<Session> m_session;
    std::optional<Door> m_door;
    sqlite3 *m_beginning = nullptr;
};

} // namespace kontorist::fuzz

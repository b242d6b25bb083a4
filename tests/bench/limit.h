#pragma once

#include "app/sample/chance.h"
#include "tests/bench/life.h"
#include "tests/bench/sqlite_floor.h"

#include <initializer_list>
#include <variant>

namespace kontorist::bench {

/// The same life as somebody would write it who wants nothing but speed: a small schema of its own, no checks, no
/// totals to compute, statements prepared once. What it costs is the limit.
class LimitLife final
{
public:
    /// Makes the schema where the file is new.
    LimitLife(const QString &file, SqliteFile::Durability durability = SqliteFile::Durability::Full);

    void play(LifeStep step);
    void whole();
    SqliteFile &file() { return m_file; }
    /// What each step has run so far, with what begins and ends its transaction.
    const std::array<qint64, stepCount> &statements() const { return m_statements; }

    bool isBatch = false; ///< the caller begins and ends a transaction around many lives

private:
    using Value = std::variant<qint64, const char *>;

    qint64 run(const char *sql, std::initializer_list<Value> values = {});
    void begin();
    void finish(const char *what);
    void makeSchema();
    void enter();
    void release();
    void ship();
    void bill();
    void pay();

    SqliteFile m_file;
    QHash<const char *, sqlite3_stmt *> m_known;
    Chance m_chance{1};
    LifeStep m_step = LifeStep::Enter;
    std::array<qint64, stepCount> m_statements{};
    qint64 m_order = 0;
    qint64 m_id = 0;
    std::array<qint64, 5> m_articles{};
    std::array<qint64, 5> m_quantities{};
};

} // namespace kontorist::bench

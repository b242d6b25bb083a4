#pragma once

#include <sqlite3.h>

namespace kontorist::test {

/// SQLite's own memory, for as long as this object lives: the n-th request fails, alone or with all that follow. Only
/// SQLite notices; Qt and the program have memory. Make it when no connection is open, and before a Disk.
class Memory final
{
public:
    Memory();
    ~Memory();
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    void setTrouble(int first, bool isForEver);
    void heal() { setTrouble(0, false); }
    int requests() const { return m_requests; } ///< since the last setTrouble
    int failures() const { return m_failures; }

private:
    friend struct MemoryMethods;

    bool fails();

    sqlite3_mem_methods m_machine;
    int m_first = 0;
    bool m_isForEver = false;
    int m_requests = 0;
    int m_failures = 0;
};

} // namespace kontorist::test

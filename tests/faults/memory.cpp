#include "tests/faults/memory.h"

#include <stdexcept>

namespace kontorist::test {

namespace {

Memory *current = nullptr; // SQLite hands its methods nothing by which they could find it

} // namespace

/// The entry points that SQLite knows.
struct MemoryMethods
{
    static void *allocate(int bytes)
    {
        return current->fails() ? nullptr : current->m_machine.xMalloc(bytes);
    }
    static void *reallocate(void *memory, int bytes)
    {
        return current->fails() ? nullptr : current->m_machine.xRealloc(memory, bytes);
    }
};

Memory::Memory()
{
    sqlite3_initialize(); // only then there are methods to take over
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &m_machine);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); // each request is one that can fail
    sqlite3_mem_methods mine = m_machine;
    mine.xMalloc = MemoryMethods::allocate;
    mine.xRealloc = MemoryMethods::reallocate;
    current = this;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &mine) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        throw std::runtime_error("SQLite does not take the memory of the test");
}

Memory::~Memory()
{
    heal();
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_MALLOC, &m_machine);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 1200, 40);
    current = nullptr;
    sqlite3_initialize();
}

void Memory::setTrouble(int first, bool isForEver)
{
    m_first = first;
    m_isForEver = isForEver;
    m_requests = 0;
    m_failures = 0;
}

bool Memory::fails()
{
    ++m_requests;
    const bool failing = m_first > 0 && (m_isForEver ? m_requests >= m_first : m_requests == m_first);
    m_failures += failing ? 1 : 0;
    return failing;
}

} // namespace kontorist::test

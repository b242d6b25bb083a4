#pragma once

#include "core/db/database.h"

namespace kontorist {

/// One picture of the database for many questions: what others commit meanwhile is not in it. Inside a unit of
/// work it adds nothing. Raises Failed.
class Snapshot final
{
public:
    explicit Snapshot(const Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection *m_connection; ///< null inside a unit of work
};

} // namespace kontorist

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

    /// The same company through a connection of its own, for a second thread that reads. Null inside a unit of work,
    /// which nobody else can see, and where there is no second connection. Whether it has the same picture is to be
    /// asked: somebody may have committed in between. Raises Failed.
    std::unique_ptr<Database> beside() const;

private:
    const Database &m_database;
    Connection *m_connection; ///< null inside a unit of work
};

} // namespace kontorist

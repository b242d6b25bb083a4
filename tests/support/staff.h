#pragma once

#include "core/base/duty.h"
#include "tests/support/company.h"

namespace kontorist::test {

/// A company at a server whose rights are set up, with a login for each duty and one for a stranger. `office` is
/// the server's own administrator.
class Staff
{
public:
    Staff();

    Database &database() { return office.database(); }
    /// The login of somebody with this duty.
    QString login(Duty duty) const;
    Target as(const QString &login) const;
    Target as(Duty duty) const { return as(login(duty)); }
    QString hire(const QString &name, const QString &groups = {}); ///< a login in these groups: its name

    TestCompany office{Kind::PostgreSQL};
};

} // namespace kontorist::test

#include "tests/support/staff.h"

#include "core/db/rights.h"

namespace kontorist::test {

Staff::Staff()
{
    rights::execute(database(), rights::establishment(database()));
    for (const Duty duty : everyDuty)
        hire(word(duty), rights::quoted(rights::groupOf(database(), duty)));
}

QString Staff::hire(const QString &name, const QString &groups)
{
    const QString login = u"%1_at_%2"_s.arg(name, office.target.database);
    const QString member = groups.isEmpty() ? QString() : u" IN ROLE "_s + groups;
    database().connection().define(u"CREATE ROLE %1 LOGIN%2"_s.arg(rights::quoted(login), member));
    return login;
}

QString Staff::login(Duty duty) const
{
    return u"%1_at_%2"_s.arg(word(duty), office.target.database);
}

Target Staff::as(const QString &login) const
{
    Target target = office.target;
    target.user = login;
    return target;
}

} // namespace kontorist::test

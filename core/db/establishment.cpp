#include "core/base/error.h"
#include "core/db/rights.h"

namespace kontorist::rights {

namespace {

constexpr qsizetype longestRole = 63; // bytes; PostgreSQL cuts the rest off and says nothing

QStringList rolesOf(const Database &database)
{
    QStringList names{ownerOf(database)};
    for (const Duty duty : everyDuty)
        names.append(groupOf(database, duty));
    for (const QString &name : names)
        if (name.toUtf8().size() > longestRole)
            throw Refused(Fault::TextTooLong, name, QString::number(longestRole));
    return names;
}

void insistOnAdministrator(const Database &database)
{
    const auto login = database.one(
        u"SELECT current_user::text FROM pg_roles r JOIN pg_database d ON d.datname = current_database() "
        "WHERE r.rolname = current_user AND NOT ((r.rolsuper OR r.rolcreaterole) AND pg_has_role(d.datdba, 'USAGE'))"_s,
        only<QString>);
    if (login)
        throw Refused(Fault::RolesNotMade, *login);
}

// Roles belong to the whole server: one of these names may be a person, or have power from elsewhere.
void insistOnPlainRoles(const Database &database, const QStringList &roles)
{
    const auto unfit = database.all(
        u"SELECT rolname::text FROM pg_roles r WHERE rolsuper OR rolcanlogin OR rolcreaterole OR rolcreatedb OR rolreplication "
        "OR rolbypassrls OR EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = r.oid) ORDER BY 1"_s,
        only<QString>);
    for (const QString &name : unfit)
        if (roles.contains(name))
            throw Refused(Fault::RoleUnfit, name);
}

QStringList creation(const Database &database, const QStringList &roles)
{
    const QStringList there = database.all(u"SELECT rolname::text FROM pg_roles"_s, only<QString>);
    QStringList all;
    for (const QString &name : roles)
        if (!there.contains(name))
            all.append(u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted(name)));
    const auto isOwner = database.number(
        u"SELECT count(*) FROM pg_roles WHERE rolname = current_database() || '_owner' AND pg_has_role(oid, 'MEMBER')"_s);
    const auto isSuperuser =
        database.number(u"SELECT count(*) FROM pg_roles WHERE rolname = current_user AND rolsuper"_s);
    if (isOwner == 0 && isSuperuser == 0)
        all.append(u"GRANT %1 TO CURRENT_USER"_s.arg(quoted(roles.first())));
    return all;
}

// Who has a right on the database or the schema without owning it.
QStringList holdersOf(const Database &database, const QString &sql)
{
    return database.all(
        u"SELECT DISTINCT COALESCE(quote_ident(r.rolname), 'PUBLIC') FROM ("_s + sql +
            u") h LEFT JOIN pg_roles r ON r.oid = h.grantee WHERE h.grantee <> h.owner ORDER BY 1"_s,
        only<QString>);
}

QStringList ofDatabase(const Database &database, const QStringList &groups, const QString &owner)
{
    const QString name = database.one(u"SELECT quote_ident(current_database())"_s, only<QString>).value();
    QStringList all;
    for (const QString &holder :
         holdersOf(database,
                   u"SELECT (aclexplode(COALESCE(datacl, acldefault('d', datdba)))).grantee, datdba AS owner "
                   "FROM pg_database WHERE datname = current_database()"_s))
        all.append(u"REVOKE ALL ON DATABASE %1 FROM %2 CASCADE"_s.arg(name, holder));
    all.append(u"GRANT CONNECT ON DATABASE %1 TO %2, %3"_s.arg(name, owner, groups.join(u", "_s)));
    return all;
}

QStringList ofSchema(const Database &database, const QStringList &groups, const QString &owner)
{
    const QString name = database.one(u"SELECT quote_ident(current_schema())"_s, only<QString>).value();
    QStringList all;
    for (const QString &holder : holdersOf(
             database,
             u"SELECT (aclexplode(COALESCE(nspacl, acldefault('n', nspowner)))).grantee, nspowner AS owner "
             "FROM pg_namespace WHERE nspname = current_schema()"_s))
        all.append(u"REVOKE ALL ON SCHEMA %1 FROM %2 CASCADE"_s.arg(name, holder));
    all.append(u"GRANT USAGE, CREATE ON SCHEMA %1 TO %2"_s.arg(name, owner));
    all.append(u"GRANT USAGE ON SCHEMA %1 TO %2"_s.arg(name, groups.join(u", "_s)));
    return all;
}

QStringList ownership(const Database &database)
{
    const QString others =
        u"SELECT 'ALTER TABLE ' || c.oid::regclass || ' OWNER TO ' || quote_ident(current_database() || '_owner') "
        "FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE relnamespace = current_schema()::regnamespace "
        "AND relkind IN ('r', 'v') AND r.rolname <> current_database() || '_owner' "
        "UNION ALL SELECT 'ALTER ROUTINE ' || p.oid::regprocedure || ' OWNER TO ' || quote_ident(current_database() || '_owner') "
        "FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner WHERE pronamespace = current_schema()::regnamespace "
        "AND r.rolname <> current_database() || '_owner' ORDER BY 1"_s;
    return database.all(others, only<QString>);
}

} // namespace

QStringList establishment(const Database &database)
{
    const QStringList roles = rolesOf(database);
    insistOnAdministrator(database);
    insistOnPlainRoles(database, roles);
    QStringList groups;
    for (const QString &name : roles.mid(1))
        groups.append(quoted(name));
    const QString owner = quoted(roles.first());
    return creation(database, roles) + ofDatabase(database, groups, owner) +
           ofSchema(database, groups, owner) + ownership(database) +
           QStringList{u"SET LOCAL ROLE "_s + owner} +
           renewal(database, {everyDuty.begin(), everyDuty.end()});
}

} // namespace kontorist::rights

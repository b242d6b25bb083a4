#include "core/db/migrator.h"
#include "core/db/postgresql_connection.h"
#include "core/db/rights.h"
#include "tests/support/postgresql_cluster.h"
#include "tests/support/staff.h"

#include <algorithm>

namespace kontorist::rights_test {

using test::Staff;

namespace {

const QString objects =
    u"FROM pg_class c, (SELECT current_database() || '_' || d AS role, d AS duty FROM unnest(ARRAY["
    "'reader', 'sales', 'warehouse', 'accounting', 'manager']) d) d "_s;
const QString ofSchema =
    u"WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v') "_s;

// "invoice INSERT accounting", "sales_order UPDATE state sales": what the server says.
QStringList granted(const Database &database)
{
    QStringList all = database.all(
        u"SELECT c.relname || ' ' || verb || ' ' || duty "_s + objects +
            u", unnest(ARRAY['SELECT', 'INSERT', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) verb "_s +
            ofSchema +
            u"AND CASE WHEN verb IN ('SELECT', 'INSERT', 'REFERENCES') THEN has_any_column_privilege(role, c.oid, verb) "
            "ELSE has_table_privilege(role, c.oid, verb) END"_s,
        only<QString>);
    all += database.all(
        u"SELECT c.relname || ' UPDATE ' || a.attname || ' ' || duty "_s + objects + u", pg_attribute a "_s +
            ofSchema +
            u"AND a.attrelid = c.oid AND a.attnum > 0 AND has_column_privilege(role, c.oid, a.attnum, 'UPDATE')"_s,
        only<QString>);
    std::sort(all.begin(), all.end());
    return all;
}

QStringList wanted()
{
    QStringList all;
    for (const Right &right : rights::table())
        for (const Duty duty : everyDuty)
            if (right.duties.has(duty))
                all.append(
                    QStringList{right.table, right.verb, right.column, word(duty)}.join(u' ').simplified());
    std::sort(all.begin(), all.end());
    return all;
}

// What a login has beside the table, and what it lacks.
QStringList difference(const Database &database)
{
    const QStringList is = granted(database), should = wanted();
    QStringList all;
    std::set_symmetric_difference(is.begin(), is.end(), should.begin(), should.end(),
                                  std::back_inserter(all));
    return all;
}

std::optional<Fault> refusal(const Target &target, const QString &statement)
{
    return test::faultOf([&] { PostgresqlConnection(target).define(statement); });
}

qint64 holdings(const Database &database, const QString &login)
{
    return database.number(
        u"SELECT count(*) FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace "
        "AND c.relkind IN ('r', 'v') AND (has_any_column_privilege(?, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') "
        "OR has_table_privilege(?, c.oid, 'DELETE, TRUNCATE, TRIGGER'))"_s,
        login, login);
}

} // namespace

TEST_CASE(
    "at a server each duty has exactly the rights of the table, on every table, by every verb and column")
{
    Staff staff;
    const QStringList lines = wanted();
    CHECK(lines.size() > 700);
    CHECK(difference(staff.database()) == QStringList());
    CHECK(holdings(staff.database(), staff.hire(u"stranger"_s)) == 0);
}

TEST_CASE("a grant too many, or one that is gone, is noticed, and the renewal puts it right")
{
    Staff staff;
    Database &database = staff.database();
    const auto group = [&](Duty duty) { return rights::quoted(rights::groupOf(database, duty)); };
    const QString person = staff.hire(u"anna"_s);
    database.connection().define(u"GRANT DELETE ON sales_order TO "_s + group(Duty::Warehouse));
    CHECK(difference(database) == QStringList{u"sales_order DELETE warehouse"_s});
    database.connection().define(u"GRANT UPDATE (gross) ON invoice TO "_s + group(Duty::Sales));
    CHECK(difference(database).contains(u"invoice UPDATE gross sales"_s));
    database.connection().define(u"REVOKE INSERT ON invoice FROM "_s + group(Duty::Accounting));
    CHECK(difference(database).contains(u"invoice INSERT accounting"_s));
    database.connection().define(u"GRANT SELECT ON account_month TO PUBLIC"_s);
    database.connection().define(u"GRANT ALL ON payment TO "_s + rights::quoted(person));
    CHECK(difference(database).size() == 5);
    CHECK(holdings(database, person) == 2);

    rights::execute(database, rights::establishment(database));
    CHECK(difference(database) == QStringList());
    CHECK(holdings(database, person) == 0);
}

TEST_CASE("no table that is final may be changed by anybody, and only the owner creates")
{
    Staff staff;
    const Database &database = staff.database();
    for (const Right &right : rights::table()) {
        INFO(right.table.toStdString());
        const bool isFinal =
            database.number(u"SELECT count(*) FROM pg_trigger WHERE tgname = ? || '_no_change'"_s,
                            right.table) > 0;
        CHECK((!isFinal || right.verb == u"SELECT" || right.verb == u"INSERT"));
    }
    for (const Duty duty : everyDuty) {
        const QString group = rights::groupOf(database, duty);
        CHECK(database.number(u"SELECT count(*) FROM pg_database WHERE datname = current_database() "
                              "AND has_database_privilege(?, oid, 'CREATE, TEMPORARY')"_s,
                              group) == 0);
        CHECK(database.number(
                  u"SELECT count(*) FROM pg_namespace WHERE has_schema_privilege(?, oid, 'CREATE')"_s,
                  group) == 0);
        CHECK(database.number(
                  u"SELECT count(*) FROM pg_proc WHERE pronamespace = current_schema()::regnamespace "
                  "AND has_function_privilege(?, oid, 'EXECUTE')"_s,
                  group) == 0);
    }
}

TEST_CASE("what acts as the owner has a search path that nobody can bend")
{
    Staff staff;
    const QStringList functions = staff.database().all(
        u"SELECT proname || ' ' || pg_get_userbyid(proowner) || ' ' || array_to_string(proconfig, ' ') FROM pg_proc "
        "WHERE prosecdef AND pronamespace = current_schema()::regnamespace"_s,
        only<QString>);
    CHECK(functions == QStringList{u"journal_moves_head %1 search_path=public, pg_temp"_s.arg(
                           rights::ownerOf(staff.database()))});
    CHECK(staff.database().number(u"SELECT count(*) FROM pg_roles WHERE rolname = ? AND NOT rolcanlogin"_s,
                                  rights::ownerOf(staff.database())) == 1);
}

TEST_CASE("a login of sales is refused whatever it tries beside the program")
{
    Staff staff;
    const Target sales = staff.as(Duty::Sales);
    const QString owner = rights::quoted(rights::ownerOf(staff.database()));
    const QString self = rights::quoted(staff.login(Duty::Sales));
    const QString group = rights::quoted(rights::groupOf(staff.database(), Duty::Accounting));
    const QStringList attacks{
        u"UPDATE invoice SET gross = 1"_s,
        u"DELETE FROM invoice"_s,
        u"TRUNCATE invoice CASCADE"_s,
        u"INSERT INTO invoice (id) VALUES (1)"_s,
        u"UPDATE ledger_line SET amount = 0"_s,
        u"UPDATE journal SET what = 'nothing'"_s,
        u"DELETE FROM journal"_s,
        u"UPDATE journal_head SET hash = ''"_s,
        u"UPDATE party SET id = 1"_s,
        u"DELETE FROM schema_migration"_s,
        u"ALTER TABLE invoice DISABLE TRIGGER ALL"_s,
        u"DROP TRIGGER invoice_no_change ON invoice"_s,
        u"CREATE TRIGGER mine BEFORE INSERT ON party FOR EACH ROW EXECUTE FUNCTION refuse_change()"_s,
        u"CREATE RULE mine AS ON INSERT TO party DO INSTEAD NOTHING"_s,
        u"DROP TABLE invoice"_s,
        u"ALTER TABLE invoice OWNER TO CURRENT_USER"_s,
        u"ALTER FUNCTION journal_moves_head() SECURITY INVOKER"_s,
        u"CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"_s,
        u"CREATE TABLE mine (id BIGINT)"_s,
        u"CREATE TEMPORARY TABLE mine (id BIGINT)"_s,
        u"CREATE VIEW mine AS SELECT 1"_s,
        u"CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'"_s,
        u"CREATE SCHEMA mine"_s,
        u"CREATE DATABASE mine"_s,
        u"CREATE ROLE mine"_s,
        u"SET session_replication_role = replica"_s,
        u"COPY party TO PROGRAM 'cat'"_s,
        u"COPY party TO '/var/party'"_s,
        u"SELECT pg_read_file('PG_VERSION')"_s,
        u"SELECT * FROM pg_authid"_s,
        u"SET ROLE "_s + owner,
        u"SET ROLE "_s + group,
        u"SET SESSION AUTHORIZATION kontorist"_s,
        u"GRANT "_s + owner + u" TO "_s + self,
        u"ALTER ROLE "_s + self + u" SUPERUSER"_s,
        u"ALTER ROLE "_s + self + u" CREATEROLE"_s,
        u"ALTER ROLE "_s + owner + u" LOGIN"_s,
        u"ALTER SYSTEM SET fsync = off"_s,
        u"DO $$ BEGIN LOCK TABLE invoice IN ACCESS EXCLUSIVE MODE; END $$"_s,
        u"SELECT * FROM account_month"_s,
    };
    for (const QString &attack : attacks) {
        INFO(attack.toStdString());
        CHECK(refusal(sales, attack) == Fault::RightMissing);
    }
    CHECK(refusal(sales, u"SELECT * FROM invoice"_s) == std::nullopt);
    CHECK(refusal(sales, u"GRANT ALL ON invoice TO CURRENT_USER"_s) == std::nullopt); // PostgreSQL only warns
    CHECK(difference(staff.database()) == QStringList());
}

TEST_CASE("a refusal names what the login has no right to")
{
    Staff staff;
    try {
        PostgresqlConnection(staff.as(Duty::Reader)).define(u"DELETE FROM payment"_s);
        FAIL("a reader deleted");
    } catch (const Refused &refused) {
        CHECK(refused.fault() == Fault::RightMissing);
        CHECK(refused.reason().subject == u"payment");
    }
}

TEST_CASE("who only reads may read every table and write none")
{
    Staff staff;
    const Database &database = staff.database();
    PostgresqlConnection reader(staff.as(Duty::Reader));
    const auto tries = [&](const QString &statement) {
        INFO(statement.toStdString());
        return test::faultOf([&] { reader.define(statement); });
    };
    const QStringList views = database.all(
        u"SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'v'"_s,
        only<QString>);
    CHECK(views.size() == 6);
    for (const QString &name : migrator::tables() + views)
        CHECK(tries(u"SELECT * FROM "_s + name) == std::nullopt);
    for (const QString &name : migrator::tables()) {
        const QString column =
            database
                .one(u"SELECT attname::text FROM pg_attribute WHERE attrelid = ?::regclass AND attnum = 1"_s,
                     only<QString>, name)
                .value();
        CHECK(tries(u"INSERT INTO %1 DEFAULT VALUES"_s.arg(name)) == Fault::RightMissing);
        CHECK(tries(u"UPDATE %1 SET %2 = %2"_s.arg(name, column)) == Fault::RightMissing);
        CHECK(tries(u"DELETE FROM %1"_s.arg(name)) == Fault::RightMissing);
        CHECK(tries(u"TRUNCATE %1"_s.arg(name)) == Fault::RightMissing);
    }
}

TEST_CASE("the duties of a login are those of its groups, and all of them where nobody set groups up")
{
    test::TestCompany plain(test::Kind::PostgreSQL);
    CHECK(plain.database().duties() == Duties::all());
    Staff staff;
    CHECK(OpenCompany::open(staff.office.target, staff.office.clock, {}).database->duties() == Duties::all());
    for (const Duty duty : everyDuty)
        CHECK(OpenCompany::open(staff.as(duty), staff.office.clock, {}).database->duties() == Duties(duty));
    const QString both =
        staff.hire(u"both"_s, rights::quoted(rights::groupOf(staff.database(), Duty::Sales)) + u", "_s +
                                  rights::quoted(rights::groupOf(staff.database(), Duty::Warehouse)));
    CHECK(OpenCompany::open(staff.as(both), staff.office.clock, {}).database->duties() ==
          Duties{Duty::Sales, Duty::Warehouse});
}

TEST_CASE("whoever is in no group does not come in")
{
    Staff staff;
    CHECK_FAULT(Fault::RightMissing,
                OpenCompany::open(staff.as(staff.hire(u"stranger"_s)), staff.office.clock, {}));
}

// A database of its own that belongs to a login who may make roles, and nothing more.
struct Administered
{
    Administered() : name(test::cluster().create()), server(Target::read(test::cluster().url(name)))
    {
        login = u"admin_of_"_s + name;
        PostgresqlConnection root(server);
        root.define(u"CREATE ROLE %1 LOGIN CREATEROLE"_s.arg(login));
        root.define(u"ALTER DATABASE %1 OWNER TO %2"_s.arg(name, login));
    }

    Target as(const QString &user) const
    {
        Target target = server;
        target.user = user;
        return target;
    }

    QString name;
    QString login;
    Target server;
    FixedClock clock{QDate(2026, 11, 24)};
};

QString ownersOf(const Database &database)
{
    return database
        .all(u"SELECT DISTINCT r.rolname::text FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner "
             "WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v')"_s,
             only<QString>)
        .join(u' ');
}

TEST_CASE("whoever owns the database and may make roles sets the rights up, again and again")
{
    const Administered place;
    const OpenCompany company = OpenCompany::create(place.as(place.login), place.clock, {});
    for (int i = 0; i < 3; ++i) {
        rights::execute(*company.database, rights::establishment(*company.database));
        CHECK(difference(*company.database) == QStringList());
        CHECK(ownersOf(*company.database) == place.name + u"_owner"_s);
    }
    PostgresqlConnection(place.server).define(u"ALTER ROLE %1 NOCREATEROLE"_s.arg(place.login));
    CHECK_FAULT(Fault::RolesNotMade, rights::establishment(*company.database));
}

TEST_CASE("what a migration makes belongs to the owner, and the groups get their rights with it")
{
    const Administered place;
    PostgresqlConnection root(place.server);
    root.define(u"CREATE ROLE %1_owner NOLOGIN"_s.arg(place.name));
    root.define(u"GRANT CREATE ON SCHEMA public TO %1_owner"_s.arg(place.name));
    root.define(u"GRANT %1_owner TO %2"_s.arg(place.name, place.login));
    for (const Duty duty : everyDuty)
        root.define(u"CREATE ROLE %1_%2 NOLOGIN"_s.arg(place.name, word(duty)));
    const OpenCompany company = OpenCompany::create(place.as(place.login), place.clock, {});
    CHECK(ownersOf(*company.database) == place.name + u"_owner"_s);
    CHECK(difference(*company.database) == QStringList());
    CHECK(company.database->one(u"SELECT current_user::text"_s, only<QString>) == place.login);
}

TEST_CASE("a desk whose login may not migrate is told so, and changes nothing")
{
    Staff staff;
    staff.database().connection().define(
        u"DELETE FROM schema_migration WHERE version = %1"_s.arg(migrator::newestVersion()));
    CHECK_FAULT(Fault::SchemaOlder, OpenCompany::open(staff.as(Duty::Manager), staff.office.clock, {}));
    CHECK(migrator::version(staff.database(), {}) == migrator::newestVersion() - 1);
}

TEST_CASE("a role of the name of a group that has powers of its own is not made one")
{
    Staff staff;
    const QString name = rights::groupOf(staff.database(), Duty::Sales);
    Connection &connection = staff.database().connection();
    for (const QString &power :
         {u"LOGIN"_s, u"SUPERUSER"_s, u"CREATEROLE"_s, u"CREATEDB"_s, u"REPLICATION"_s, u"BYPASSRLS"_s}) {
        connection.define(u"ALTER ROLE %1 %2"_s.arg(name, power));
        CHECK_FAULT(Fault::RoleUnfit, rights::establishment(staff.database()));
        connection.define(u"ALTER ROLE %1 NO%2"_s.arg(name, power));
    }
    connection.define(u"GRANT pg_write_all_data TO "_s + name);
    CHECK_FAULT(Fault::RoleUnfit, rights::establishment(staff.database()));
    connection.define(u"REVOKE pg_write_all_data FROM "_s + name);
    CHECK_FALSE(rights::establishment(staff.database()).isEmpty());
}

} // namespace kontorist::rights_test

#include "core/base/error.h"
#include "core/db/postgresql_connection.h"
#include "core/journal/journal_store.h"
#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

/// The server goes away while desks are at work: what was not answered is known to be done or not done.
namespace kontorist::lost_server_test {

namespace {

void cut(const test::TestCompany &company)
{
    test::cluster().cut(company.target.database);
}

void enter(Database &database, qint64 order)
{
    Transaction tx(database);
    tx.note(u"order.entered"_s, order);
    tx.commit();
}

qint64 entries(const Database &database)
{
    return database.number(u"SELECT COUNT(*) FROM journal WHERE what = 'order.entered'"_s);
}

// The line is cut when the commit has come through, before anybody hears of it.
class MuteAtCommit final : public Connection
{
public:
    explicit MuteAtCommit(const Target &target) : m_server(target) {}

    bool isReached = true; ///< whether the server is found again

    Dialect dialect() const override { return m_server.dialect(); }
    void read(const Statement &statement, const Each &each) override { m_server.read(statement, each); }
    void readTogether(const QList<std::pair<Statement, Each>> &questions) override
    {
        m_server.readTogether(questions);
    }
    void write(const Statement &statement) override { m_server.write(statement); }
    qint64 change(const Statement &statement) override { return m_server.change(statement); }
    void begin() override { m_server.begin(); }
    void commit() override
    {
        m_server.commit();
        m_isLost = true;
        throw Failed(Fault::ServerUnreachable, u"server"_s);
    }
    void mark() override { m_server.mark(); }
    void keep() override { m_server.keep(); }
    void fallBack() override { m_server.fallBack(); }
    void abandon() noexcept override { m_server.abandon(); }
    void define(const QString &ddl) override { m_server.define(ddl); }
    bool isLost() const override { return m_isLost; }
    void comeBackAfterCommit() override
    {
        if (!isReached)
            throw Failed(Fault::ServerUnreachable, u"server"_s);
        m_isLost = false;
    }

private:
    PostgresqlConnection m_server;
    bool m_isLost = false;
};

} // namespace

TEST_CASE("a server that was lost between two units is found again")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    enter(company.database(), 1);
    cut(company);
    CHECK_FAULT(Fault::ServerUnreachable, enter(company.database(), 2));
    enter(company.database(), 3);
    cut(company);
    CHECK_FAULT(Fault::ServerUnreachable, entries(company.database()));
    CHECK(entries(company.database()) == 2);
}

TEST_CASE("a unit in whose middle the server is lost is not done, and the next one is")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    const auto interrupted = [&] {
        Transaction tx(company.database());
        tx.note(u"order.entered"_s, 1);
        CHECK(tx.changed(u"UPDATE journal_head SET seq = seq WHERE id = 1"_s) ==
              1); // it has begun on the server
        cut(company);
        tx.commit();
    };
    CHECK_FAULT(Fault::ServerUnreachable, interrupted());
    CHECK(entries(company.database()) == 0);
    enter(company.database(), 2);
    CHECK(entries(company.database()) == 1);
}

TEST_CASE("desks that were cut off do not come back under the same number")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    const OpenCompany other = OpenCompany::open(company.target, company.clock, u"test"_s);
    cut(company);
    CHECK_FAULT(Fault::ServerUnreachable, entries(*other.database));
    CHECK_FAULT(Fault::ServerUnreachable, entries(company.database()));
    CHECK(entries(*other.database) == entries(company.database())); // both are back, the other one first
    const auto node = [](Database &database) { return database.ids().nextValue() >> 12 & 1023; };
    CHECK(node(company.database()) != node(*other.database));
}

TEST_CASE("a commit that came through though nobody heard of it counts as done")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    auto mute = std::make_unique<MuteAtCommit>(company.target);
    Connection &connection = *mute;
    Database database(std::move(mute), company.clock, 1000);
    Session::begin(database, u"Hanna"_s, Channel::Test, u"PC-03"_s);
    int heard = 0;
    database.addListener([&](const QList<Event> &) { ++heard; });
    enter(database, 1);
    CHECK(heard == 1);
    CHECK(entries(company.database()) == 1);

    static_cast<MuteAtCommit &>(connection).isReached = false;
    CHECK_FAULT(Fault::OutcomeUnknown, enter(database, 2));
    CHECK(heard == 1);
}

TEST_CASE("only what the journal knows counts as done")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    Transaction tx(company.database());
    const qint64 operation = tx.operation();
    tx.note(u"order.entered"_s, 1);
    tx.commit();
    CHECK(journal_store::hasOperation(company.database(), operation));
    CHECK_FALSE(journal_store::hasOperation(company.database(), operation + 1));
}

} // namespace kontorist::lost_server_test

#include "core/db/open_company.h"

#include "core/db/migrator.h"
#include "core/db/move.h"
#include "core/db/sqlite_connection.h"
#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

#include <QFile>
#include <QTemporaryDir>

namespace kontorist::open_company_test {

namespace {

const FixedClock clockOfTests{QDate(2026, 11, 24)};

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void write(const QString &file, const QByteArray &bytes, qint64 at = 0)
{
    QFile target(file);
    REQUIRE(target.open(at == 0 ? QIODevice::WriteOnly : QIODevice::ReadWrite));
    REQUIRE(target.seek(at));
    REQUIRE(target.write(bytes) == bytes.size());
}

// A company with an entry in its journal, closed again.
QString made(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"firma.kontorist"_s);
    const OpenCompany company = OpenCompany::create(Target::read(file), clockOfTests, u"test"_s);
    Session::begin(*company.database, u"Hanna"_s, Channel::Test, u"PC-03"_s);
    Transaction tx(*company.database);
    tx.note(u"order.entered"_s, 7);
    tx.commit();
    return file;
}

void open(const QString &file)
{
    OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
}

// The act must be refused for this reason, and the file must be as it was.
void checkRefused(const QString &file, Fault fault)
{
    const QByteArray before = bytesOf(file);
    CHECK(test::faultOf([&] { open(file); }) == fault);
    CHECK(bytesOf(file) == before);
    CHECK(!QFile::exists(file + u"-wal"_s));
}

} // namespace

TEST_CASE("a company is made, closed and opened again with what was in it")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const OpenCompany company = OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
    CHECK(company.database->number(u"SELECT count(*) FROM journal"_s) == 1);
    CHECK(company.database->ids().nextValue() >
          company.database->number(u"SELECT max(id) FROM journal"_s)); // ids go on where they ended
    CHECK(CompanyHeader::of(file).schemaVersion == migrator::newestVersion());
    CHECK(CompanyHeader::of(file).application == CompanyHeader::applicationId);
}

TEST_CASE("what exists is never made anew, and what does not exist is never made by opening")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QByteArray before = bytesOf(file);
    CHECK_FAULT(Fault::FileExists, OpenCompany::create(Target::read(file), clockOfTests, u"test"_s));
    CHECK(bytesOf(file) == before);
    const QString other = folder.filePath(u"frima.kontorist"_s);
    CHECK_FAULT(Fault::FileMissing, open(other));
    CHECK(!QFile::exists(other));
    CHECK(!QFile::exists(CompanyLock::sideFile(other)));
    CHECK_FAULT(Fault::FileMissing,
                OpenCompany::create(Target::read(folder.filePath(u"no/firma"_s)), clockOfTests, u"test"_s));
}

TEST_CASE("one program has a company at a time; the second learns who has it, and gets it afterwards")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    {
        const OpenCompany first =
            OpenCompany::open(Target::read(file), clockOfTests, u"Hanna, PC-03, 2026-11-24 09:00"_s);
        try {
            open(file);
            FAIL("two programs opened one company");
        } catch (const Failed &failed) {
            CHECK(failed.fault() == Fault::FileLocked);
            CHECK(failed.reason().detail == u"Hanna, PC-03, 2026-11-24 09:00"_s);
        }
        CHECK(first.database->number(u"SELECT count(*) FROM journal"_s) == 1);
    }
    open(file);
}

TEST_CASE("a file that may only be read is refused before anything is tried")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
    checkRefused(file, Fault::FileNotWritable);
}

TEST_CASE("what is no company is left alone")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"firma.kontorist"_s);
    SECTION("a letter")
    {
        write(file, "Sehr geehrte Damen und Herren,\n" + QByteArray(2'000, 'x'));
    }
    SECTION("nothing at all")
    {
        write(file, {});
    }
    SECTION("another program's database")
    {
        SqliteConnection(file, SqliteConnection::Mode::CreateScratch)
            .define(u"CREATE TABLE invoice (id INTEGER)"_s);
    }
    SECTION("zeros")
    {
        write(file, QByteArray(8'192, '\0'));
    }
    checkRefused(file, Fault::NotACompany);
    CHECK(!QFile::exists(CompanyLock::sideFile(file)));
}

TEST_CASE("a folder is no company")
{
    const QTemporaryDir folder;
    CHECK_FAULT(Fault::NotACompany, open(folder.path()));
}

TEST_CASE("a company of a newer program is refused with its version, and nothing is changed")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const int newer = migrator::newestVersion() + 1;
    {
        SqliteConnection connection(file, SqliteConnection::Mode::Write);
        connection.setPragma(u"user_version"_s, QString::number(newer), QString::number(newer));
    }
    checkRefused(file, Fault::SchemaNewer);
}

TEST_CASE("a company whose header hides its newer schema is refused, too")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    {
        SqliteConnection connection(file, SqliteConnection::Mode::Write);
        connection.define(
            u"INSERT INTO schema_migration VALUES (%1, 'later', 'x')"_s.arg(migrator::newestVersion() + 1));
    }
    CHECK_FAULT(Fault::SchemaNewer, open(file));
}

TEST_CASE("a company that another hand has migrated differently is refused")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    {
        SqliteConnection connection(file, SqliteConnection::Mode::Write);
        connection.define(u"UPDATE schema_migration SET checksum = 'x' WHERE version = 5"_s);
    }
    CHECK_FAULT(Fault::NotACompany, open(file));
}

TEST_CASE("damage is noticed when a company is opened")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QByteArray whole = bytesOf(file);
    SECTION("pages overwritten with noise")
    {
        for (qint64 at = 8'192; at < whole.size(); at += 3 * 4'096)
            write(file, QByteArray(4'096, '\xa5'), at);
    }
    SECTION("one page overwritten in the middle")
    {
        write(file, QByteArray(4'096, '\0'), whole.size() / 4'096 / 2 * 4'096);
    }
    SECTION("cut short")
    {
        REQUIRE(QFile::resize(file, whole.size() / 2));
    }
    SECTION("a restored copy, whose journal is not yet the one of a company at work")
    {
        write(file, "\1\1", 18);
        write(file, QByteArray(4'096, '\0'), whole.size() / 4'096 / 2 * 4'096);
    }
    checkRefused(file, Fault::FileDamaged);
}

// What a full page holds that the file's first page already counts, and the log that still has it.
struct Interrupted
{
    QByteArray before; // the file without the pages of the log
    QByteArray log;
    QByteArray after; // the file with them
};

Interrupted grown(const QString &file)
{
    Interrupted parts;
    {
        const OpenCompany company = OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
        Session::begin(*company.database, u"Hanna"_s, Channel::Test, u"PC-03"_s);
        Transaction tx(*company.database);
        for (int i = 0; i < 500; ++i)
            tx.note(u"order.entered"_s, i);
        tx.commit();
        parts.before = bytesOf(file);
        parts.log = bytesOf(file + u"-wal"_s);
    }
    parts.after = bytesOf(file);
    REQUIRE(parts.after.size() > parts.before.size());
    return parts;
}

TEST_CASE("a program that died while the log was taken into the file has lost nothing")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const Interrupted parts = grown(file);
    for (const qint64 taken : {4'096, 8'192, int(parts.before.size())}) {
        INFO(taken << " bytes have arrived");
        write(file, parts.after.left(taken) + parts.before.mid(taken));
        write(file + u"-wal"_s, parts.log);
        const OpenCompany company = OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
        CHECK(company.database->number(u"SELECT COUNT(*) FROM journal WHERE what = 'order.entered'"_s) ==
              501);
    }
}

TEST_CASE("a file that is cut short beside a log without its pages is refused")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const Interrupted parts = grown(file);
    write(file, parts.after.left(parts.before.size()));
    write(file + u"-wal"_s, GENERATE(QByteArray(32, 'x'), QByteArray(50'000, '\0')));
    CHECK_FAULT(Fault::FileDamaged, open(file));
}

TEST_CASE("every single page may be damaged: the company is refused, or the page was not in use")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QByteArray whole = bytesOf(file);
    int refused = 0;
    for (qint64 at = 4'096; at < whole.size(); at += 7 * 4'096) {
        write(file, QByteArray(4'096, '\xff'), at);
        const auto fault = test::faultOf([&] { open(file); });
        INFO("at " << at);
        CHECK((fault == Fault::FileDamaged || fault == std::nullopt));
        refused += fault.has_value();
        write(file, whole);
        QFile::remove(file + u"-wal"_s);
        QFile::remove(file + u"-shm"_s);
    }
    CHECK(refused > 3);
}

TEST_CASE("a server's database is a company only when it was made one")
{
    const Target target = Target::read(test::cluster().url(test::cluster().create()));
    CHECK_FAULT(Fault::NotACompany, OpenCompany::open(target, clockOfTests, {}));
    OpenCompany::create(target, clockOfTests, {});
    CHECK_FAULT(Fault::TargetNotEmpty, OpenCompany::create(target, clockOfTests, {}));
    const OpenCompany first = OpenCompany::open(target, clockOfTests, {});
    const OpenCompany second = OpenCompany::open(target, clockOfTests, {}); // many desks at once
    CHECK(first.database->ids().nextValue() != second.database->ids().nextValue());
    CHECK_FAULT(Fault::ServerUnreachable,
                OpenCompany::open(Target::read(test::cluster().url(u"nowhere"_s)), clockOfTests, {}));
}

TEST_CASE("a server's company of a newer program is refused")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    company.database().connection().define(
        u"INSERT INTO schema_migration VALUES (%1, 'later', 'x')"_s.arg(migrator::newestVersion() + 1));
    CHECK_FAULT(Fault::SchemaNewer, OpenCompany::open(company.target, clockOfTests, {}));
}

TEST_CASE("a company is the same by whatever way its file is reached, and by whatever login its server")
{
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 24));
    const auto at = [&](const QString &name) { return Target::read(folder.filePath(name)); };
    OpenCompany::create(at(u"a.kontorist"_s), clock, {});
    OpenCompany::create(at(u"b.kontorist"_s), clock, {});
    REQUIRE(QFile::link(folder.filePath(u"a.kontorist"_s), folder.filePath(u"c.kontorist"_s)));
    CHECK(at(u"a.kontorist"_s).isSame(at(u"./a.kontorist"_s)));
    CHECK(at(u"a.kontorist"_s).isSame(at(u"c.kontorist"_s)));
    CHECK_FALSE(at(u"a.kontorist"_s).isSame(at(u"b.kontorist"_s)));
    CHECK_FALSE(at(u"missing.kontorist"_s).isSame(at(u"missing.kontorist"_s)));
    const Target server = Target::read(u"postgresql://hanna@db:5432/firma"_s);
    CHECK(server.isSame(Target::read(u"postgresql://jens:secret@db:5432/firma"_s)));
    CHECK_FALSE(server.isSame(Target::read(u"postgresql://hanna@db:5433/firma"_s)));
    CHECK_FALSE(server.isSame(at(u"a.kontorist"_s)));
}

} // namespace kontorist::open_company_test

#include "core/db/backup.h"
#include "core/db/migrator.h"
#include "core/db/move.h"
#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

#include <QDir>
#include <QFile>

namespace kontorist::copies_test {

namespace {

void happen(Database &database, const QString &what, int times)
{
    Transaction tx(database);
    for (int i = 0; i < times; ++i) {
        tx.write(u"INSERT INTO operation (key, id, at, request, answer) VALUES (?, ?, ?, ?, ?)"_s,
                 what + QString::number(i), database.ids().nextValue(), 1, QByteArray(32, char(i)),
                 u"Zoë's \"🥐\" \\ 面包 %1\n"_s);
        tx.note(what, i);
    }
    tx.commit();
}

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

} // namespace

TEST_CASE("a backup opens, has the same rows, and takes the place of an older one")
{
    test::TestCompany company(test::Kind::SQLite);
    const QString copy = company.folder.filePath(u"copy.kontorist"_s);
    happen(company.database(), u"first"_s, 100);
    backup::write(company.database(), copy);
    happen(company.database(), u"second"_s, 100);
    {
        const OpenCompany opened = OpenCompany::open(Target::read(copy), company.clock, u"test"_s);
        CHECK(opened.database->number(u"SELECT count(*) FROM operation"_s) == 100);
    }
    backup::write(company.database(), copy);
    const OpenCompany opened = OpenCompany::open(Target::read(copy), company.clock, u"test"_s);
    CHECK(move::digests(*opened.database) == move::digests(company.database()));
    CHECK(!QFile::exists(copy + u".part"_s));
    happen(company.database(), u"third"_s, 1); // work goes on
}

TEST_CASE("a backup to where nothing can be written says so and leaves the older one")
{
    test::TestCompany company(test::Kind::SQLite);
    happen(company.database(), u"first"_s, 10);
    CHECK_FAULT(Fault::FileNotWritable,
                backup::write(company.database(), company.folder.filePath(u"no/such/folder/copy"_s)));
    const QString copy = company.folder.filePath(u"copy.kontorist"_s);
    backup::write(company.database(), copy);
    const QByteArray before = bytesOf(copy);
    REQUIRE(QDir(company.folder.path()).mkdir(u"copy.kontorist.part"_s)); // stands in the way
    CHECK_THROWS_AS(backup::write(company.database(), copy), Failed);
    CHECK(bytesOf(copy) == before);
    happen(company.database(), u"second"_s, 1);
}

TEST_CASE("a company is restored from a copy, never over another, never from a damaged one")
{
    test::TestCompany company(test::Kind::SQLite);
    happen(company.database(), u"first"_s, 100);
    const QString copy = company.folder.filePath(u"copy.kontorist"_s);
    const QString restored = company.folder.filePath(u"again.kontorist"_s);
    backup::write(company.database(), copy);
    CHECK_FAULT(Fault::FileExists, backup::restore(copy, company.target.file));
    CHECK_FAULT(Fault::FileMissing, backup::restore(company.folder.filePath(u"none"_s), restored));
    {
        QFile text(company.folder.filePath(u"letter.txt"_s));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("Sehr geehrte Damen und Herren");
    }
    CHECK_FAULT(Fault::NotACompany, backup::restore(company.folder.filePath(u"letter.txt"_s), restored));
    backup::restore(copy, restored);
    const OpenCompany opened = OpenCompany::open(Target::read(restored), company.clock, u"test"_s);
    CHECK(move::digests(*opened.database) == move::digests(company.database()));

    QFile damaged(copy);
    REQUIRE(damaged.open(QIODevice::ReadWrite));
    for (qint64 at = 8'192; at < damaged.size(); at += 2 * 4'096) {
        damaged.seek(at);
        damaged.write(QByteArray(4'096, '\xa5'));
    }
    damaged.close();
    const QString third = company.folder.filePath(u"third.kontorist"_s);
    CHECK_FAULT(Fault::FileDamaged, backup::restore(copy, third));
    CHECK(!QFile::exists(third));
    CHECK(!QFile::exists(third + u".part"_s));
}

TEST_CASE("a company moves from the desk to a server and back, and is the same")
{
    test::TestCompany desk(test::Kind::SQLite);
    happen(desk.database(), u"first"_s, 1'200);
    const QList<move::TableDigest> wanted = move::digests(desk.database());

    const Target server = Target::read(test::cluster().url(test::cluster().create()));
    OpenCompany onServer = OpenCompany::create(server, desk.clock, {});
    CHECK(move::copy(desk.database(), *onServer.database) == wanted);
    CHECK(move::digests(desk.database()) == wanted); // the source is only read

    const QString file = desk.folder.filePath(u"back.kontorist"_s);
    OpenCompany back = OpenCompany::create(Target::read(file), desk.clock, u"test"_s);
    CHECK(move::copy(*onServer.database, *back.database) == wanted);

    // and it is not only the same but alive
    Session session = Session::begin(*onServer.database, u"Hanna"_s, Channel::Test, u"PC-03"_s);
    happen(*onServer.database, u"second"_s, 3);
    CHECK(onServer.database->number(u"SELECT count(*) FROM journal"_s) == 1'203);
}

TEST_CASE("a digest tells rows apart that a sum of lengths does not")
{
    test::TestCompany one(test::Kind::SQLite), other(test::Kind::SQLite);
    const auto keep = [](Database &database, const QString &key, const QString &answer) {
        Transaction tx(database);
        tx.write(u"INSERT INTO operation (key, id, at, request, answer) VALUES (?, ?, ?, ?, ?)"_s, key, 1, 1,
                 QByteArray(32, 'r'), answer);
        tx.note(u"x"_s, 1);
        tx.commit();
    };
    keep(one.database(), u"ab"_s, u"c"_s);
    keep(other.database(), u"a"_s, u"bc"_s);
    const auto operations = [](const Database &database) {
        for (const move::TableDigest &digest : move::digests(database))
            if (digest.table == u"operation")
                return digest.digest;
        return QByteArray();
    };
    CHECK(!operations(one.database()).isEmpty());
    CHECK(operations(one.database()) != operations(other.database()));
}

} // namespace kontorist::copies_test

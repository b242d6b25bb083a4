#include "core/db/migrator.h"
#include "core/db/sqlite_connection.h"
#include "core/journal/journal_rules.h"
#include "core/journal/journal_store.h"
#include "tests/support/company.h"
#include "tests/support/postgresql_cluster.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace kontorist::application_test {

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QList<QByteArray> answers() const { return out.trimmed().split('\n'); }
};

Ended run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    program.start(QStringLiteral(KONTORIST_PROGRAM), arguments);
    REQUIRE(program.waitForStarted());
    program.write(input);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(60'000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void put(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

// One sentence for a person, exit code 2, and not a byte of the file changed.
void checkNotOpened(const QString &file, const QByteArray &words)
{
    const QByteArray before = bytesOf(file);
    for (const QString &act : {u"call"_s, u"check"_s}) {
        const Ended ended = run({act, file}, "{\"do\": \"openitems.list\"}\n");
        INFO(ended.err.toStdString());
        CHECK(ended.code == 2);
        CHECK(ended.out.isEmpty());
        CHECK(ended.err.trimmed().endsWith('.'));
        CHECK(ended.err.count('\n') == 1);
        CHECK(ended.err.contains(words));
    }
    CHECK(bytesOf(file) == before);
}

QString made(const QTemporaryDir &folder)
{
    const QString file = folder.filePath(u"firma.kontorist"_s);
    REQUIRE(run({u"new"_s, file}).code == 0);
    return file;
}

const QByteArray party =
    R"({"do": "party.add", "name": "Müller", "street": "Weg 1", "postcode": "04109", "city": "Leipzig", "country": "DE"})"
    "\n";

} // namespace

TEST_CASE("a script learns from the exit code whether every line was done")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    CHECK(run({u"call"_s, file}, party).code == 0);
    const Ended some = run({u"call"_s, file}, "nonsense\n\n" + party);
    CHECK(some.code == 1);
    REQUIRE(some.answers().size() == 3);
    CHECK(some.answers()[2].contains("\"10002\""));
    const Ended stopped = run({u"call"_s, file, u"--stop"_s}, "nonsense\n" + party);
    CHECK(stopped.code == 1);
    CHECK(stopped.answers().size() == 1);
    const Ended nothing = run({u"call"_s, file}, {});
    CHECK(nothing.code == 0);
    CHECK(nothing.out.isEmpty());
    CHECK(run({u"call"_s, file}, party.trimmed()).answers().size() == 1); // the last line needs no end
}

TEST_CASE("a line of twenty megabytes is one answer, and so is a line that is not UTF-8")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QByteArray huge = R"({"do": "party.add", "name": ")" + QByteArray(20 * 1024 * 1024, 'x') + "\"}\n";
    const Ended ended = run({u"call"_s, file}, huge + "{\"do\": \"search\", \"text\": \"\xfc\"}\n" + party);
    CHECK(ended.code == 1);
    REQUIRE(ended.answers().size() == 3);
    CHECK(ended.answers()[0].contains("LineTooLong"));
    CHECK(ended.answers()[1].contains("NotJson"));
    CHECK(ended.answers()[2].contains("\"10001\""));
}

TEST_CASE("a line of any bytes is one answer, be it NULs alone, and the next one is read")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QByteArray nulls(50, '\0');
    const Ended ended = run({u"call"_s, file}, nulls + '\n' + "{\"do\":" + nulls + "\n\n\r\n" + party);
    REQUIRE(ended.answers().size() == 5);
    for (int i = 0; i < 4; ++i)
        CHECK(ended.answers()[i].contains("NotJson"));
    CHECK(ended.answers()[4].contains("\"10001\""));
}

TEST_CASE("what cannot be opened is refused with a sentence, and left as it is")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"firma.kontorist"_s);
    SECTION("a letter")
    {
        put(file, "Sehr geehrte Damen und Herren,\n" + QByteArray(2'000, 'x'));
        checkNotOpened(file, "firma.kontorist");
    }
    SECTION("another program's database")
    {
        SqliteConnection(file, SqliteConnection::Mode::CreateScratch)
            .define(u"CREATE TABLE t (id INTEGER)"_s);
        checkNotOpened(file, "firma.kontorist");
    }
    SECTION("a newer program's company")
    {
        made(folder);
        const QString newer = QString::number(migrator::newestVersion() + 1);
        SqliteConnection(file, SqliteConnection::Mode::Write).setPragma(u"user_version"_s, newer, newer);
        checkNotOpened(file, newer.toUtf8());
    }
    SECTION("a damaged company")
    {
        made(folder);
        QByteArray bytes = bytesOf(file);
        for (qsizetype at = 8'192; at + 4'096 <= bytes.size(); at += 3 * 4'096)
            bytes.replace(at, 4'096, QByteArray(4'096, '\xa5'));
        put(file, bytes);
        checkNotOpened(file, "damaged");
    }
    SECTION("a company that may only be read")
    {
        made(folder);
        REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
        checkNotOpened(file, "firma.kontorist");
    }
}

TEST_CASE("a mistyped name makes nothing, and an existing one is not made anew")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QString other = folder.filePath(u"frima.kontorist"_s);
    for (const QString &act : {u"call"_s, u"check"_s})
        CHECK(run({act, other}).code == 2);
    CHECK(run({u"backup"_s, other, folder.filePath(u"copy"_s)}).code == 2);
    CHECK(!QFile::exists(other));
    CHECK(!QFile::exists(folder.filePath(u"copy"_s)));
    const QByteArray before = bytesOf(file);
    CHECK(run({u"new"_s, file}).code == 2);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a second program is told who has the company")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const SystemClock clock;
    const OpenCompany held = OpenCompany::open(Target::read(file), clock, u"Hanna, PC-03, since nine"_s);
    const Ended ended = run({u"call"_s, file}, party);
    CHECK(ended.code == 2);
    CHECK(ended.err.contains("Hanna, PC-03, since nine"));
}

TEST_CASE("a company goes into a backup, back from it, to a server and home again")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    REQUIRE(run({u"call"_s, file}, party).code == 0);
    const QString copy = folder.filePath(u"copy.kontorist"_s);
    const QString restored = folder.filePath(u"again.kontorist"_s);
    const QString home = folder.filePath(u"home.kontorist"_s);
    const QString server = test::cluster().url(test::cluster().create());
    CHECK(run({u"backup"_s, file, copy}).code == 0);
    CHECK(run({u"restore"_s, copy, restored}).code == 0);
    CHECK(run({u"restore"_s, copy, restored}).code == 2);
    CHECK(run({u"move"_s, restored, server}).code == 0);
    CHECK(run({u"move"_s, restored, server}).code == 2); // no longer empty
    CHECK(run({u"move"_s, server, home}).code == 0);
    const QByteArray question = "{\"do\": \"search\", \"text\": \"mueller\"}\n";
    const QByteArray answer = run({u"call"_s, file}, question).out;
    CHECK(answer.contains("10001"));
    for (const QString &place : {restored, server, home})
        CHECK(run({u"call"_s, place}, question).out == answer);
}

namespace {

QJsonObject answer(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.out).object();
}

// Somebody with the file and the source code: the last entries say something else, and every seal is made anew.
void rewriteHistory(const QString &file)
{
    const SystemClock clock;
    Database database(std::make_unique<SqliteConnection>(file, SqliteConnection::Mode::Write), clock);
    Connection &connection = database.connection();
    for (const QString &trigger :
         database.all(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"_s,
                      only<QString>))
        connection.define(u"DROP TRIGGER "_s + trigger);
    QByteArray hash;
    for (JournalEntry entry : journal_store::after(database, 0, 1'000)) {
        if (entry.what == u"party.added")
            entry.at += 1'000;
        entry = journal_rules::sealed(entry, hash);
        hash = entry.hash;
        connection.define(u"UPDATE journal SET at = %1, hash = x'%2' WHERE seq = %3"_s.arg(entry.at)
                              .arg(QString::fromLatin1(hash.toHex()))
                              .arg(entry.seq));
        connection.define(u"UPDATE journal_head SET hash = x'%1'"_s.arg(QString::fromLatin1(hash.toHex())));
    }
}

} // namespace

TEST_CASE("a copy says what it proves, and the end of its journal finds a history that was rewritten")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QString copy = folder.filePath(u"copy.kontorist"_s);
    REQUIRE(run({u"call"_s, file}, party).code == 0);
    const QJsonObject said = answer(run({u"backup"_s, file, copy}));
    CHECK(said[u"file"].toString() == copy);
    CHECK(said[u"invariants"].toInt() > 70);
    const QString head = said[u"head"].toString();
    REQUIRE(run({u"call"_s, file}, "{\"do\": \"check\"}\n" + party).code == 0); // the chain goes on
    CHECK(run({u"check"_s, file, u"--head"_s, head}).code == 0);
    CHECK(answer(run({u"check"_s, copy, u"--head"_s, head}))[u"entries"] == said[u"entries"]);
    CHECK(run({u"check"_s, file, u"--head"_s, u"4711"_s}).code == 2);

    rewriteHistory(file);
    CHECK(run({u"check"_s, file}).code == 0); // nobody can see it from the file alone
    const Ended found = run({u"check"_s, file, u"--head"_s, head});
    CHECK(found.code == 1);
    CHECK(found.out.contains(head.toLatin1()));
}

TEST_CASE("a copy of a company that is not sound does not take the place of a sound one")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const QString copy = folder.filePath(u"copy.kontorist"_s);
    REQUIRE(run({u"call"_s, file}, party).code == 0);
    REQUIRE(run({u"backup"_s, file, copy}).code == 0);
    const QByteArray before = bytesOf(copy);
    SqliteConnection(file, SqliteConnection::Mode::Write).define(u"UPDATE journal_head SET seq = seq + 1"_s);
    const Ended ended = run({u"backup"_s, file, copy});
    CHECK(ended.code == 2);
    CHECK(ended.err.contains("journal-is-contiguous"));
    CHECK(bytesOf(copy) == before);
    CHECK(QDir(folder.path()).entryList({u"copy*"_s}) == QStringList{u"copy.kontorist"_s});
}

TEST_CASE("a copy of a server is a file that opens, and replaces an older one")
{
    const QTemporaryDir folder;
    const QString server = test::cluster().url(test::cluster().create());
    REQUIRE(run({u"new"_s, server}).code == 0);
    REQUIRE(run({u"call"_s, server}, party).code == 0);
    const QString copy = folder.filePath(u"copy.kontorist"_s);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject said = answer(run({u"backup"_s, server, copy}));
        CHECK(run({u"check"_s, server, u"--head"_s, said[u"head"].toString()}).code == 0);
        CHECK(answer(run({u"check"_s, copy}))[u"head"] == said[u"head"]);
    }
    CHECK(run({u"backup"_s, server, folder.filePath(u"no/such/copy"_s)}).code == 2);
    CHECK(run({u"backup"_s, u"postgresql:///nobody?host=/none"_s, copy}).code == 2);
    CHECK(QDir(folder.path()).entryList({u"copy*begun*"_s}).isEmpty());
    CHECK(answer(run({u"check"_s, copy}))[u"entries"].toInt() == 1);
}

TEST_CASE("the program sets up the rights of a server, after it has said what it would do")
{
    test::TestCompany company(test::Kind::PostgreSQL);
    const QString name = company.target.database;
    const QString url = test::cluster().url(name);
    const auto roles = [&] {
        return company.database().number(u"SELECT count(*) FROM pg_roles WHERE rolname LIKE ? || '\\_%'"_s,
                                         name);
    };
    const Ended said = run({u"rights"_s, url, u"--dry-run"_s});
    CHECK(said.code == 0);
    CHECK(said.out.contains(u"CREATE ROLE \"%1_sales\" NOLOGIN;"_s.arg(name).toUtf8()));
    CHECK(roles() == 0);
    CHECK(run({u"rights"_s, url}).code == 0);
    CHECK(roles() == 6);

    company.database().connection().define(u"CREATE ROLE eva_at_%1 LOGIN IN ROLE %1_reader"_s.arg(name));
    const QString eva = QString(url).replace(u"user=kontorist"_s, u"user=eva_at_"_s + name);
    CHECK(run({u"check"_s, eva}).code == 0);
    const Ended asked =
        run({u"call"_s, eva}, R"({"do": "stock.count", "sku": "BROT", "counted": 1, "reason": "eaten"})");
    CHECK(asked.code == 1);
    CHECK(asked.out.contains("\"fault\":\"DutyMissing\""));
    const QTemporaryDir folder;
    CHECK(run({u"backup"_s, eva, folder.filePath(u"copy.kontorist"_s)}).code == 0);
    CHECK(run({u"check"_s, folder.filePath(u"copy.kontorist"_s)}).code == 0);
    const Ended rogue = run({u"rights"_s, eva});
    CHECK(rogue.code == 2);
    CHECK(rogue.err.contains("eva_at_"));
}

TEST_CASE("a file knows no logins, and the program says so")
{
    const QTemporaryDir folder;
    const QString file = made(folder);
    const Ended ended = run({u"rights"_s, file});
    CHECK(ended.code == 2);
    CHECK(ended.err.contains("PostgreSQL"));
}

TEST_CASE("a company that cannot be opened with a click leaves a window that says why")
{
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(surroundings);
    const QTemporaryDir folder;
    program.start(QStringLiteral(KONTORIST_PROGRAM), {folder.filePath(u"weg.kontorist"_s)});
    REQUIRE(program.waitForStarted());
    CHECK(!program.waitForFinished(2'000)); // it would have ended at once, with a sentence that nobody sees
    program.terminate();
    program.waitForFinished();
    CHECK(QDir(folder.path()).isEmpty());
}

} // namespace kontorist::application_test

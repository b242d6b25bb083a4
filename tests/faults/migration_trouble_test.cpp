#include "core/db/migrator.h"
#include "core/db/move.h"
#include "core/insight/check_actions.h"
#include "tests/faults/life.h"
#include "tests/faults/working_desk.h"
#include "tests/support/older_company.h"

#include <cstdio>
#include <QDir>

namespace kontorist::migration_trouble_test {

using test::Disk;
using test::PowerCut;
using test::Wish;

namespace {

const FixedClock clockOfTests{QDate(2026, 11, 26)};
constexpr int oldest = 18; // the first schema that has all tables of an order's life

/// A company with an order's life behind it, and the same as an older program would have left it.
class Older
{
public:
    Older()
    {
        test::WorkingDesk desk;
        for (const QByteArray &line : test::lifeLines(desk.company.folder.path()))
            desk.say(line);
        m_schema = test::schemaOf(desk.company.database());
        m_rows = move::digests(desk.company.database());
        backup::write(desk.company.database(), newest());
        {
            SqliteConnection connection(older(), SqliteConnection::Mode::CreateScratch);
            test::makeOlder(connection, oldest);
        }
        test::fillOlder(older(), newest());
    }

    QString place(const QString &folder) const
    {
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QFile::remove(folder + u'/' + name);
        QFile::copy(older(), folder + u"/firma.kontorist"_s);
        return folder + u"/firma.kontorist"_s;
    }

    /// Opens it, which must go well, and looks whether it is the newest one whole.
    void insistOnNewest(const QString &file) const
    {
        const OpenCompany company = OpenCompany::open(Target::read(file), clockOfTests, u"test"_s);
        CHECK(test::schemaOf(*company.database) == m_schema);
        CHECK(rowsOf(*company.database) == rowsOf(m_rows));
        CHECK(check_actions::check(*company.database).broken() == QStringList());
    }

    /// What was kept before the first step is of the older schema, also when the way was gone in two.
    static void insistOnCopy(const QString &file)
    {
        const QString copy = u"%1.before-schema-%2"_s.arg(file).arg(migrator::newestVersion());
        CHECK(CompanyHeader::of(copy).schemaVersion == oldest);
    }

private:
    QString newest() const { return m_folder.filePath(u"newest.kontorist"_s); }
    QString older() const { return m_folder.filePath(u"older.kontorist"_s); }

    static QHash<QString, qint64> rowsOf(const QList<move::TableDigest> &digests)
    {
        QHash<QString, qint64> rows;
        for (const move::TableDigest &each : digests)
            rows.insert(each.table, each.rows);
        return rows;
    }
    static QHash<QString, qint64> rowsOf(const Database &database) { return rowsOf(move::digests(database)); }

    QTemporaryDir m_folder;
    QStringList m_schema;
    QList<move::TableDigest> m_rows;
};

} // namespace

TEST_CASE("whatever call of the disk fails while a company is brought up to date, it is so the next time")
{
    const Older older;
    const QTemporaryDir folder;
    Disk disk;
    int n = 1, played = 0;
    for (;; n += qEnvironmentVariableIsSet("FAULT_EVERY") ? 1 : 1 + n / 12) {
        const QString file = older.place(folder.path());
        disk.setTrouble({n, false, false, Disk::Every});
        const auto fault =
            test::faultOf([&] { OpenCompany::open(Target::read(file), clockOfTests, u"test"_s); });
        const bool struck = disk.failures() > 0;
        disk.heal();
        CAPTURE(n, fault.value_or(Fault::InternalError));
        if (!struck)
            break;
        ++played;
        older.insistOnNewest(file);
        Older::insistOnCopy(file);
    }
    std::printf("bringing up to date: %d of %d calls failed in turn\n", played, n);
    CHECK(played > 40);
}

TEST_CASE("a power failure while a company is brought up to date leaves one that can be brought up to date")
{
    const Wish wish = Wish::read(0);
    test::Random random = wish.random();
    const Older older;
    const QTemporaryDir folder, elsewhere;
    Disk disk;
    disk.startRecording();
    OpenCompany::open(Target::read(older.place(folder.path())), clockOfTests, u"test"_s);
    const QList<test::DiskEvent> log = disk.stopRecording();
    PowerCut cut(log, random);
    const qsizetype step = qEnvironmentVariableIsSet("FAULT_EVERY") ? 1 : 1 + log.size() / 25;
    for (qsizetype moment = 0; moment <= log.size(); moment += step) {
        cut.goTo(moment);
        for (const PowerCut::Fate fate : PowerCut::fates) {
            CAPTURE(moment, fate);
            older.insistOnNewest(test::placeImage(elsewhere.path(), cut.image(fate)));
        }
    }
}

} // namespace kontorist::migration_trouble_test

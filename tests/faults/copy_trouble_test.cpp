#include "core/db/backup.h"
#include "core/db/move.h"
#include "tests/faults/working_desk.h"
#include "tests/support/intact.h"

#include <QDir>

namespace kontorist::copy_trouble_test {

using test::Disk;
using test::WorkingDesk;

namespace {

/// The machine's files, but call number `first` fails, or it and all that follow.
class FailingFiles final : public FileLayer
{
public:
    explicit FailingFiles(int first = 0, bool isForEver = false) : m_first(first), m_isForEver(isForEver) {}

    QStringList calls() const { return m_calls; }
    bool failed() const { return m_failed; }

    Handle create(const QString &path, const QString &model) const override
    {
        count(u"create"_s);
        return machineFiles().create(path, model);
    }
    Handle open(const QString &path) const override
    {
        count(u"open"_s);
        return machineFiles().open(path);
    }
    qint64 write(Handle file, const char *from, qint64 bytes) const override
    {
        count(u"write"_s);
        return machineFiles().write(file, from, bytes);
    }
    qint64 read(Handle file, char *to, qint64 bytes) const override
    {
        count(u"read"_s);
        return machineFiles().read(file, to, bytes);
    }
    void sync(Handle file) const override
    {
        count(u"sync"_s);
        machineFiles().sync(file);
    }
    void close(Handle file) const override
    {
        machineFiles().close(file);
        count(u"close"_s);
    }
    void rename(const QString &from, const QString &to) const override
    {
        count(u"rename"_s);
        machineFiles().rename(from, to);
    }
    void syncFolder(const QString &folder) const override
    {
        count(u"sync folder"_s);
        machineFiles().syncFolder(folder);
    }
    void remove(const QString &path) const override
    {
        count(u"remove"_s);
        machineFiles().remove(path);
    }

private:
    void count(const QString &call) const
    {
        m_calls.append(call);
        if (m_first == 0 || m_calls.size() < m_first || (m_calls.size() > m_first && !m_isForEver))
            return;
        m_failed = true;
        throw Failed(Fault::FileNotWritable, {}, u"I/O error"_s);
    }

    int m_first;
    bool m_isForEver;
    mutable QStringList m_calls;
    mutable bool m_failed = false;
};

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

/// A company at work with a copy of yesterday.
struct Shop
{
    Shop()
    {
        for (const QByteArray &line : test::lifeLines(desk.company.folder.path()).first(10))
            desk.say(line);
        backup::write(desk.company.database(), copy);
        yesterday = bytesOf(copy);
        desk.say(test::lifeLines(desk.company.folder.path())[10]);
    }

    std::optional<Fault> copyAgain(const FileLayer &files = machineFiles())
    {
        return test::faultOf([&] { backup::write(desk.company.database(), copy, files); });
    }
    QStringList copies() const
    {
        return QDir(desk.company.folder.path())
            .entryList({u"copy*"_s, u".kontorist*"_s}, QDir::Files | QDir::Hidden);
    }

    Disk disk;
    WorkingDesk desk;
    QString copy = desk.company.folder.filePath(u"copy.kontorist"_s);
    QByteArray yesterday;
};

} // namespace

TEST_CASE("a copy is synced before it takes the place of yesterday's, and its folder after")
{
    Shop shop;
    const FailingFiles files;
    CHECK(!shop.copyAgain(files));
    CHECK(files.calls() == QStringList{u"open"_s, u"sync"_s, u"close"_s, u"rename"_s, u"sync folder"_s});
    CHECK((bytesOf(shop.copy) != shop.yesterday));
}

TEST_CASE("whatever fails while a copy is put in place, yesterday's copy or today's stands whole")
{
    for (int n = 1; n <= 5; ++n)
        for (const bool isForEver : {false, true}) {
            Shop shop;
            CAPTURE(n, isForEver);
            const FailingFiles files(n, isForEver);
            CHECK(shop.copyAgain(files) == Fault::FileNotWritable);
            REQUIRE(files.failed());
            CHECK((bytesOf(shop.copy) == shop.yesterday) == (n < 5)); // the folder's sync comes too late
            CHECK(shop.copies() == QStringList{u"copy.kontorist"_s});
            CHECK(!shop.copyAgain());
        }
}

TEST_CASE("whatever call of the disk fails while a copy is made, yesterday's stays and work goes on")
{
    Shop shop;
    Database &database = shop.desk.company.database();
    int refused = 0;
    for (const bool isForEver : {false, true})
        for (int n = 1;; n += 1 + n / 20) {
            shop.disk.setTrouble({n, isForEver, n % 2 == 0, Disk::Every});
            const auto fault = shop.copyAgain();
            const bool failed = shop.disk.failures() > 0;
            shop.disk.heal();
            CAPTURE(n, isForEver, fault.value_or(Fault::InternalError));
            if (!failed) {
                shop.yesterday = bytesOf(shop.copy);
                break;
            }
            if (fault) {
                ++refused;
                CHECK((fault == Fault::DiskFull || fault == Fault::DiskFailed ||
                       fault == Fault::FileNotWritable || fault == Fault::FileNotReadable));
                CHECK((bytesOf(shop.copy) == shop.yesterday));
            } else { // a failure that SQLite gets along without: the copy is good
                const OpenCompany opened =
                    OpenCompany::open(Target::read(shop.copy), shop.desk.company.clock, u"test"_s);
                CHECK(move::digests(*opened.database) == move::digests(database));
                shop.yesterday = bytesOf(shop.copy);
            }
        }
    CHECK(refused > 40);
    CHECK(shop.desk.say(test::lifeLines(shop.desk.company.folder.path())[11])[u"ok"_s].toBool());
    CHECK(test::broken(database) == QStringList());
}

} // namespace kontorist::copy_trouble_test

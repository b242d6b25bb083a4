#include "core/base/atomic_file.h"

#include "tests/support/property.h"
#include "tests/support/test.h"

#include <csignal>
#include <QDir>
#include <QTemporaryDir>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kontorist {

namespace {

/// The machine's files, but the calls number `first` to `last` go wrong in one way.
class FlakyFiles final : public FileLayer
{
public:
    enum class Way {
        Fail,  ///< the call raises and does nothing
        Short, ///< a write takes a part and says so; any other call works
        Lie,   ///< a write takes a part and claims the whole; any other call works
        Die,   ///< the program is gone before the call
    };

    FlakyFiles(Way way, int first, int last) : m_way(way), m_first(first), m_last(last) {}

    QStringList calls() const { return m_calls; }
    bool wentWrong() const { return m_wrongs > 0; }
    bool removeFailed() const { return m_removeFailed; }
    bool onlyFolderFailed() const { return m_wrongs == m_folderWrongs; }

    Handle create(const QString &path, const QString &model) const override
    {
        fail(u"create"_s);
        return machineFiles().create(path, model);
    }
    Handle open(const QString &path) const override
    {
        fail(u"open"_s);
        return machineFiles().open(path);
    }
    qint64 write(Handle file, const char *from, qint64 bytes) const override
    {
        const bool isWrong = goesWrong(u"write"_s);
        if (!isWrong || bytes < 2)
            return machineFiles().write(file, from, bytes);
        if (m_way == Way::Fail)
            throw Failed(Fault::DiskFull, {}, u"no space"_s);
        const qint64 written = machineFiles().write(file, from, bytes / 2);
        return m_way == Way::Lie ? bytes : written;
    }
    qint64 read(Handle file, char *to, qint64 bytes) const override
    {
        fail(u"read"_s);
        return machineFiles().read(file, to, bytes);
    }
    void sync(Handle file) const override
    {
        fail(u"sync"_s);
        machineFiles().sync(file);
    }
    void close(Handle file) const override
    {
        machineFiles().close(file); // as in life: a close that reports an error has closed
        fail(u"close"_s);
    }
    void rename(const QString &from, const QString &to) const override
    {
        fail(u"rename"_s);
        machineFiles().rename(from, to);
    }
    void syncFolder(const QString &folder) const override
    {
        if (goesWrong(u"sync folder"_s) && m_way == Way::Fail) {
            ++m_folderWrongs;
            throw Failed(Fault::FileNotWritable, {}, u"I/O error"_s);
        }
        machineFiles().syncFolder(folder);
    }
    void remove(const QString &path) const override
    {
        if (goesWrong(u"remove"_s) && m_way == Way::Fail) {
            m_removeFailed = true;
            throw Failed(Fault::FileNotWritable, {}, u"I/O error"_s);
        }
        machineFiles().remove(path);
    }

private:
    bool goesWrong(const QString &call) const
    {
        m_calls.append(call);
        const bool isWrong = m_calls.size() >= m_first && m_calls.size() <= m_last;
        if (isWrong && m_way == Way::Die)
            ::_exit(0);
        m_wrongs += isWrong ? 1 : 0;
        return isWrong;
    }
    void fail(const QString &call) const
    {
        if (goesWrong(call) && m_way == Way::Fail)
            throw Failed(Fault::FileNotWritable, {}, u"I/O error"_s);
    }

    Way m_way;
    int m_first;
    int m_last;
    mutable QStringList m_calls;
    mutable int m_wrongs = 0;
    mutable int m_folderWrongs = 0;
    mutable bool m_removeFailed = false;
};

constexpr int forEver = std::numeric_limits<int>::max();

/// A folder with one file of old content, and what a visit finds in it.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"rechnung.pdf"_s);
    QByteArray old = "the old content";
    QByteArray fresh = QByteArray(200'000, 'n') + "the end";

    Desk() { AtomicFile(path).write(old); }
    QByteArray content() const { return readFile(path, 1'000'000); }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    QStringList onlyOne() const { return {u"rechnung.pdf"_s}; }
};

std::optional<Objection> troubleOf(const QString &path, const QByteArray &content,
                                   const FileLayer &files = machineFiles())
{
    try {
        AtomicFile(path, files).write(content);
    } catch (const Failed &failed) {
        return failed.reason();
    }
    return {};
}

} // namespace

TEST_CASE("a file is written whole and takes the place of the old one")
{
    const Desk desk;
    AtomicFile(desk.path).write(desk.fresh);
    CHECK(desk.content() == desk.fresh);
    AtomicFile(desk.path).write({});
    CHECK(desk.content().isEmpty());
    AtomicFile(desk.folder.filePath(u"Prüfung „neu“.csv"_s)).write("x");
    CHECK(desk.names().size() == 2);
    AtomicFile(desk.folder.filePath(QString(255, u'x'))).write("the longest name a folder can hold");
}

TEST_CASE("content is synced before it takes its place, and the folder after")
{
    const Desk desk;
    const FlakyFiles files(FlakyFiles::Way::Fail, forEver, forEver);
    AtomicFile(desk.path, files).write("short");
    const QStringList calls = {u"create"_s, u"write"_s, u"sync"_s,  u"close"_s,  u"open"_s,
                               u"read"_s,   u"read"_s,  u"close"_s, u"rename"_s, u"sync folder"_s};
    CHECK(files.calls() == calls);
}

TEST_CASE("wherever the program dies, the old content or the new stands whole")
{
    int n = 1;
    for (bool isDone = false; !isDone; ++n) {
        const Desk desk;
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            AtomicFile(desk.path, FlakyFiles(FlakyFiles::Way::Die, n, n)).write(desk.fresh);
            ::_exit(1);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        isDone = WEXITSTATUS(status) == 1;
        CAPTURE(n);
        const QByteArray content = desk.content();
        CHECK((content == desk.fresh || (!isDone && content == desk.old)));
    }
    CHECK(n > 10);
}

TEST_CASE("whatever call fails, once or for ever, the old content or the new stands whole")
{
    for (const int last : {0, forEver}) { // 0: the one call alone
        int n = 1;
        for (;; ++n) {
            const Desk desk;
            const FlakyFiles files(FlakyFiles::Way::Fail, n, std::max(n, last));
            const auto trouble = troubleOf(desk.path, desk.fresh, files);
            CAPTURE(n, last);
            if (!files.wentWrong()) {
                CHECK_FALSE(trouble);
                break;
            }
            REQUIRE(trouble);
            CHECK((trouble->fault == Fault::FileNotWritable || trouble->fault == Fault::DiskFull));
            CHECK(trouble->subject == desk.path);
            CHECK(desk.content() == (files.onlyFolderFailed() ? desk.fresh : desk.old));
            if (!files.removeFailed())
                CHECK(desk.names() == desk.onlyOne());
        }
        CHECK(n > 10); // create, write, sync, close, open, five reads, close, rename, sync folder
    }
}

TEST_CASE("two failures in a row leave at most the temporary file behind")
{
    const FlakyFiles counting(FlakyFiles::Way::Fail, forEver, forEver);
    const Desk first;
    AtomicFile(first.path, counting).write(first.fresh);
    for (int n = 1; n < counting.calls().size(); ++n) {
        const Desk desk;
        const FlakyFiles files(FlakyFiles::Way::Fail, n, n + 1);
        CAPTURE(n);
        CHECK(troubleOf(desk.path, desk.fresh, files));
        CHECK(desk.content() == desk.old);
        CHECK(desk.names().size() <= (files.removeFailed() ? 2 : 1));
    }
}

TEST_CASE("short writes are continued, and a write that lies about its length is noticed")
{
    for (const int last : {0, forEver})
        for (int n = 1; n <= 3; ++n) {
            const Desk desk;
            CHECK_FALSE(
                troubleOf(desk.path, desk.fresh, FlakyFiles(FlakyFiles::Way::Short, n, std::max(n, last))));
            CHECK(desk.content() == desk.fresh);
        }
    const Desk desk;
    const auto trouble = troubleOf(desk.path, desk.fresh, FlakyFiles(FlakyFiles::Way::Lie, 2, 2));
    REQUIRE(trouble);
    CHECK(trouble->fault == Fault::FileNotWritable);
    CHECK(desk.content() == desk.old);
    CHECK(desk.names() == desk.onlyOne());
}

TEST_CASE("a limit of the system in the middle of a large file leaves the old one")
{
    const Desk desk;
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const struct rlimit tight = {100'000, limit.rlim_max}; // the kernel writes 100,000 bytes and says so
    REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const auto trouble = troubleOf(desk.path, desk.fresh);
    setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, before);
    REQUIRE(trouble);
    CHECK(trouble->fault == Fault::FileNotWritable);
    CHECK(desk.content() == desk.old);
    CHECK(desk.names() == desk.onlyOne());
}

TEST_CASE("paths where no file can be are refused and left alone")
{
    const Desk desk;
    for (const QString &path :
         {u""_s, desk.folder.path(), desk.folder.filePath(u"missing/file.pdf"_s), desk.path + u"/below"_s,
          desk.folder.filePath(QString(256, u'x')), u"/proc/file.pdf"_s, desk.path + QChar(0) + u".exe"_s}) {
        CAPTURE(path);
        const auto trouble = troubleOf(path, "x");
        REQUIRE(trouble);
        CHECK(trouble->fault == Fault::FileNotWritable);
        CHECK_FALSE(trouble->detail.isEmpty());
    }
    CHECK(desk.names() == desk.onlyOne());
    CHECK(desk.content() == desk.old);
}

TEST_CASE("a link stays a link, and permissions stay as they were")
{
    const Desk desk;
    const QString link = desk.folder.filePath(u"link.pdf"_s);
    REQUIRE(QFile::link(desk.path, link));
    const auto secret = QFile::ReadOwner | QFile::WriteOwner;
    REQUIRE(QFile::setPermissions(desk.path, secret));
    AtomicFile(link).write(desk.fresh);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(desk.content() == desk.fresh);
    CHECK((QFile::permissions(desk.path) & ~(QFile::ReadUser | QFile::WriteUser)) == secret);
}

TEST_CASE("what may not be read or replaced is left alone")
{
    const Desk desk;
    const QString locked = desk.folder.filePath(u"locked"_s);
    REQUIRE(QDir().mkdir(locked));
    const QString secret = desk.folder.filePath(u"secret"_s);
    AtomicFile(secret).write("x");
    REQUIRE(::chmod(QFile::encodeName(secret).constData(), 0) == 0);
    REQUIRE(::chmod(QFile::encodeName(desk.path).constData(), 0444) == 0);
    REQUIRE(::chmod(QFile::encodeName(locked).constData(), 0555) == 0);
    REQUIRE(::chmod(QFile::encodeName(desk.folder.path()).constData(), 0777) == 0);
    const uid_t myself = ::geteuid();
    const bool amRoot = myself == 0 && ::seteuid(65534) == 0; // root may do everything, nobody may not
    const auto inPlace = troubleOf(desk.path, "x");
    const auto inFolder = troubleOf(locked + u"/file"_s, "x");
    const auto reading = test::faultOf([&] { readFile(secret, 100); });
    if (amRoot)
        REQUIRE(::seteuid(myself) == 0);
    REQUIRE(inPlace);
    CHECK(inPlace->fault == Fault::FileNotWritable);
    REQUIRE(inFolder);
    CHECK(inFolder->fault == Fault::FileNotWritable);
    CHECK(reading == Fault::FileNotReadable);
    CHECK(desk.content() == desk.old);
    CHECK(desk.names() == desk.onlyOne() + QStringList(u"secret"_s));
}

TEST_CASE("a file is read up to a limit")
{
    const Desk desk;
    CHECK(readFile(desk.path, desk.old.size()) == desk.old);
    CHECK_FAULT(Fault::FileTooLarge, readFile(desk.path, desk.old.size() - 1));
    CHECK_FAULT(Fault::FileMissing, readFile(desk.folder.filePath(u"none"_s), 10));
    CHECK_FAULT(Fault::FileMissing, readFile({}, 10));
    CHECK_FAULT(Fault::FileNotReadable, readFile(desk.folder.path(), 10));
    CHECK_FAULT(Fault::FileNotReadable, readFile(u"/dev/zero"_s, 10));
    CHECK_FAULT(Fault::FileNotReadable, readFile(desk.path + QChar(0), 100));
    for (int n = 1; n <= 3; ++n)
        CHECK_FAULT(Fault::FileNotWritable,
                    readFile(desk.path, 100, FlakyFiles(FlakyFiles::Way::Fail, n, n)));
}

TEST_CASE("any content comes back")
{
    const Desk desk;
    rc::prop("bytes of any length", [&] {
        const auto length = *rc::gen::inRange(0, 200'000);
        const auto seed = *rc::gen::arbitrary<quint32>();
        QByteArray bytes(length, Qt::Uninitialized);
        for (int i = 0; i < length; ++i)
            bytes[i] = char((quint32(i) * 2654435761u + seed) >> 24);
        AtomicFile(desk.path).write(bytes);
        RC_ASSERT(desk.content() == bytes);
    });
}

} // namespace kontorist

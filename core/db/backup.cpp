#include "core/db/backup.h"

#include "core/base/error.h"
#include "core/db/migrator.h"
#include "core/db/open_company.h"

#include <fcntl.h>
#include <memory>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <unistd.h>

namespace kontorist::backup {

namespace {

constexpr int pagesAtOnce = 2'000; // short enough for the writer to get in between

struct Closing
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

[[noreturn]] void complain(int code, const QString &file)
{
    throw Failed((code & 0xff) == SQLITE_FULL ? Fault::DiskFull : Fault::FileNotWritable, file,
                 QString::fromUtf8(sqlite3_errstr(code)));
}

Handle opened(const QString &file)
{
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(file.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        complain(code, file);
    return handle;
}

void copyPages(sqlite3 *source, sqlite3 *target, const QString &file)
{
    sqlite3_backup *copying = sqlite3_backup_init(target, "main", source, "main");
    if (!copying)
        complain(sqlite3_errcode(target), file);
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        code = sqlite3_backup_step(copying, pagesAtOnce);
    const int finish = sqlite3_backup_finish(copying);
    if (code != SQLITE_DONE || finish != SQLITE_OK)
        complain(code != SQLITE_DONE ? code : finish, file);
}

void makePlain(sqlite3 *target, const QString &file)
{
    const int code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        complain(code, file);
}

void flushToDisk(const QString &path, int flags)
{
    const int descriptor = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        throw Failed(Fault::FileNotWritable, path);
    const bool done = fsync(descriptor) == 0;
    close(descriptor);
    if (!done)
        throw Failed(Fault::FileNotWritable, path);
}

void insistOnSoundCopy(const QString &file)
{
    SqliteConnection copy(file, SqliteConnection::Mode::ReadOnly);
    if (!isSound(copy, Depth::Full))
        throw Failed(Fault::FileDamaged, file);
}

// The old copy keeps its name until the new one is known to be good.
void putInPlace(const QString &fresh, const QString &file)
{
    flushToDisk(fresh, O_RDONLY);
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(file).constData()) != 0)
        throw Failed(Fault::FileNotWritable, file);
    flushToDisk(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void copyTo(sqlite3 *source, const QString &file)
{
    const QString fresh = file + u".part"_s;
    QFile::remove(fresh);
    const auto clean = qScopeGuard([&] { QFile::remove(fresh); });
    {
        const Handle target = opened(fresh);
        copyPages(source, target.get(), file);
        makePlain(target.get(), file);
    }
    insistOnSoundCopy(fresh);
    putInPlace(fresh, file);
}

} // namespace

bool isSound(SqliteConnection &connection, Depth depth)
{
    try {
        const QStringList pages =
            connection.answersOf(depth == Depth::Quick ? u"quick_check(1)"_s : u"integrity_check(1)"_s);
        return pages == QStringList{u"ok"_s};
    } catch (const Failed &) {
        return false;
    }
}

void write(const Database &database, const QString &file)
{
    copyTo(static_cast<SqliteConnection &>(database.connection()).handle(), file);
}

void restore(const QString &copy, const QString &company)
{
    if (!QFileInfo::exists(copy))
        throw Failed(Fault::FileMissing, copy);
    if (QFileInfo::exists(company))
        throw Failed(Fault::FileExists, company);
    const CompanyHeader header = CompanyHeader::of(copy);
    if (!header.isSqlite || header.application != CompanyHeader::applicationId)
        throw Failed(Fault::NotACompany, copy);
    if (header.schemaVersion > migrator::newestVersion())
        throw Failed(Fault::SchemaNewer, copy, QString::number(header.schemaVersion));
    insistOnSoundCopy(copy);
    SqliteConnection source(copy, SqliteConnection::Mode::ReadOnly);
    copyTo(source.handle(), company);
}

} // namespace kontorist::backup

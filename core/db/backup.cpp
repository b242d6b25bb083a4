#include "core/db/backup.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/db/migrator.h"
#include "core/db/open_company.h"

#include <memory>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <sqlite3.h>

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
    const int primary = code == SQLITE_IOERR_NOMEM ? SQLITE_NOMEM : code & 0xff;
    const Fault fault = primary == SQLITE_FULL    ? Fault::DiskFull
                        : primary == SQLITE_NOMEM ? Fault::MemoryShort
                                                  : Fault::FileNotWritable;
    throw Failed(fault, file, QString::fromUtf8(sqlite3_errstr(code)));
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

void insistOnSoundPages(SqliteConnection &copy, const QString &file)
{
    if (!isSound(copy, Depth::Full))
        throw Failed(Fault::FileDamaged, file);
}

void insistOnSoundCopy(const QString &file)
{
    SqliteConnection copy(file, SqliteConnection::Mode::ReadOnly);
    insistOnSoundPages(copy, file);
}

void insistOnProvenCopy(const QString &file, const Proof &proof, const Clock &clock)
{
    auto copy = std::make_unique<SqliteConnection>(file, SqliteConnection::Mode::ReadOnly);
    insistOnSoundPages(*copy, file);
    if (proof)
        proof(Database(std::move(copy), clock));
}

// The old copy keeps its name until the new one is known to be good.
void copyTo(sqlite3 *source, const QString &file, const FileLayer &files,
            const std::function<void(const QString &fresh)> &insist)
{
    const QString fresh = file + u".part"_s;
    QFile::remove(fresh);
    const auto clean = qScopeGuard([&] { QFile::remove(fresh); });
    {
        const Handle target = opened(fresh);
        copyPages(source, target.get(), file);
        makePlain(target.get(), file);
    }
    insist(fresh);
    AtomicFile(file, files).replaceBy(fresh);
}

// A page that the disk or the memory would not give stands among the damages; only its code tells.
void insistOnRead(const SqliteConnection &connection, const QString &report)
{
    static const QRegularExpression failure(u"error code=(\\d+)|failed to get page"_s);
    const QRegularExpressionMatch found = failure.match(report);
    const int code = found.captured(1).toInt();
    if (!found.hasMatch() || code == SQLITE_IOERR_SHORT_READ || (code & 0xff) == SQLITE_CORRUPT)
        return;
    const bool isMemory = code == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM;
    throw Failed(isMemory ? Fault::MemoryShort : Fault::DiskFailed,
                 QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main")), report);
}

} // namespace

bool isSound(SqliteConnection &connection, Depth depth)
{
    try {
        const QStringList pages =
            connection.answersOf(depth == Depth::Quick ? u"quick_check(1)"_s : u"integrity_check(1)"_s);
        insistOnRead(connection, pages.value(0));
        return pages == QStringList{u"ok"_s};
    } catch (const Failed &failed) {
        if (failed.fault() != Fault::FileDamaged && failed.fault() != Fault::NotACompany)
            throw; // that disk or memory failed just now says nothing about the file
        return false;
    }
}

void write(const Database &database, const QString &file, const Proof &proof, const FileLayer &files)
{
    copyTo(static_cast<SqliteConnection &>(database.connection()).handle(), file, files,
           [&](const QString &fresh) { insistOnProvenCopy(fresh, proof, database.clock()); });
}

void restore(const QString &copy, const QString &company, const FileLayer &files)
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
    copyTo(source.handle(), company, files, insistOnSoundCopy);
}

} // namespace kontorist::backup

#include "core/db/open_company.h"

#include "core/base/error.h"
#include "core/db/backup.h"
#include "core/db/migrator.h"
#include "core/db/postgresql_connection.h"
#include "core/db/rights.h"
#include "core/db/sqlite_connection.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace kontorist {

namespace {

constexpr qint64 checkedWholeAtOpening = 32LL * 1024 * 1024;

qint64 bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

void insistOnLocalDisk(const QString &file)
{
    static const QList<QByteArray> shares{"nfs",        "nfs4", "cifs",  "smb3",        "smbfs", "smb2",
                                          "fuse.sshfs", "9p",   "davfs", "fuse.davfs2", "afs"};
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType();
    if (shares.contains(type))
        throw Failed(Fault::FileOnNetworkShare, file, QString::fromLatin1(type));
}

// An administrator passes every permission bit, so the bits themselves are asked.
void insistOnWritable(const QString &file)
{
    const auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!(QFile::permissions(file) & anyWrite) || !QFileInfo(file).isWritable())
        throw Failed(Fault::FileNotWritable, file);
}

// A program that dies while SQLite moves pages from the log into the file leaves a first page that names more pages
// than have arrived. The log still has them; whether it has all of them shows when SQLite has taken it in.
bool hasLog(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

void insistOnCompany(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        throw Failed(Fault::FileMissing, file);
    if (!info.isFile())
        throw Failed(Fault::NotACompany, file);
    const CompanyHeader header = CompanyHeader::of(file);
    if (!header.isSqlite || header.application != CompanyHeader::applicationId)
        throw Failed(Fault::NotACompany, file);
    if (header.schemaVersion > migrator::newestVersion())
        throw Failed(Fault::SchemaNewer, file, QString::number(header.schemaVersion));
    if (header.isCutShort && !hasLog(file))
        throw Failed(Fault::FileDamaged, file);
    insistOnWritable(file);
    insistOnLocalDisk(file);
}

void bringUpToDate(Database &database, const QString &file)
{
    const int version = migrator::version(database, file);
    if (version == migrator::newestVersion())
        return;
    auto &connection = static_cast<SqliteConnection &>(database.connection());
    // The header follows last: where it is behind, somebody was on the way already, and the copy is from before that.
    const bool wasOnTheWay = connection.answersOf(u"user_version"_s) != QStringList{QString::number(version)};
    const QString copy = u"%1.before-schema-%2"_s.arg(file).arg(migrator::newestVersion());
    if (version > 0 && !(wasOnTheWay && QFileInfo::exists(copy)))
        backup::write(database, copy);
    migrator::migrate(database);
    connection.setPragma(u"user_version"_s, QString::number(migrator::newestVersion()),
                         QString::number(migrator::newestVersion()));
    connection.checkpoint(); // so that the header says so to whoever looks without opening
}

void makeCompany(Database &database)
{
    auto &connection = static_cast<SqliteConnection &>(database.connection());
    const QString id = QString::number(CompanyHeader::applicationId);
    connection.setPragma(u"application_id"_s, id, id);
    bringUpToDate(database, {});
}

void continueIds(Database &database)
{
    const auto last = database.one(u"SELECT id FROM journal ORDER BY seq DESC LIMIT 1"_s, only<qint64>);
    if (last)
        database.ids().startAfter(*last);
}

std::unique_ptr<Database> onServer(const Target &target, const Clock &clock)
{
    auto connection = std::make_unique<PostgresqlConnection>(target);
    // The lease of a node number is a lock of the session: it ends with the connection, and nothing goes stale.
    PostgresqlConnection &server = *connection;
    const auto lease = [&server] {
        static const QString sql = u"SELECT n FROM generate_series(1, 1023) AS n "
                                   "WHERE pg_try_advisory_lock(75142, n::integer) LIMIT 1"_s;
        int node = 0;
        server.read({sql, {}}, [&](Row &row) { row >> node; });
        return node;
    };
    auto database = std::make_unique<Database>(std::move(connection), clock, lease());
    database->setDuties(rights::dutiesOf(*database));
    server.addGreeting([&company = *database, lease] {
        company.ids().useNode(lease());
        company.setDuties(rights::dutiesOf(company));
        continueIds(company);
    });
    return database;
}

// What could not be finished is not left in the way of the next try.
void removeUnfinished(const QString &file)
{
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + part);
}

std::unique_ptr<Database> onFile(const QString &file, SqliteConnection::Mode mode, const Clock &clock)
{
    return std::make_unique<Database>(std::make_unique<SqliteConnection>(file, mode), clock);
}

// The file is only measured: whoever opens and closes it beside SQLite takes SQLite's locks away.
bool lacksPages(SqliteConnection &connection, const QString &file)
{
    const qint64 pages = connection.answersOf(u"page_count"_s).value(0).toLongLong();
    return QFileInfo(file).size() < pages * connection.answersOf(u"page_size"_s).value(0).toLongLong();
}

void insistOnSoundContent(const Database &database, const QString &file)
{
    auto &connection = static_cast<SqliteConnection &>(database.connection());
    if (lacksPages(connection, file)) {
        connection.checkpoint();
        if (lacksPages(connection, file))
            throw Failed(Fault::FileDamaged, file);
    }
    if (QFileInfo(file).size() <= checkedWholeAtOpening && !backup::isSound(connection, backup::Depth::Quick))
        throw Failed(Fault::FileDamaged, file);
    migrator::version(database, file);
}

// Nobody writes it, and nothing of it stands in a journal beside it.
bool isAtRest(const QString &file)
{
    return !QFile::exists(file + u"-wal"_s) && !QFile::exists(file + u"-journal"_s);
}

OpenCompany openServer(const Target &target, const Clock &clock, bool isNew)
{
    OpenCompany company{target.name(), nullptr, onServer(target, clock), target};
    const int version = migrator::version(*company.database, company.name);
    if (isNew && version > 0)
        throw Failed(Fault::TargetNotEmpty, company.name);
    if (!isNew && version == 0)
        throw Failed(Fault::NotACompany, company.name);
    if (version < migrator::newestVersion()) {
        if (!rights::mayMigrate(*company.database))
            throw Failed(Fault::SchemaOlder, company.name, QString::number(version));
        migrator::migrate(*company.database);
    }
    continueIds(*company.database);
    return company;
}

} // namespace

CompanyHeader CompanyHeader::of(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Failed(Fault::FileNotReadable, file);
    const QByteArray bytes = source.read(100);
    CompanyHeader header;
    header.isSqlite = bytes.size() == 100 && bytes.startsWith("SQLite format 3");
    if (!header.isSqlite)
        return header;
    const qint64 pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    header.schemaVersion = bigEndian(bytes, 60);
    header.application = bigEndian(bytes, 68);
    header.isCutShort = source.size() < bigEndian(bytes, 28) * (pageSize == 1 ? 65536 : pageSize);
    return header;
}

OpenCompany OpenCompany::open(const Target &target, const Clock &clock, const QString &holder)
{
    if (target.isServer)
        return openServer(target, clock, false);
    insistOnCompany(target.file);
    OpenCompany company{target.file, std::make_unique<CompanyLock>(target.file, holder), nullptr, target};
    // Opening a file to write in it may change it: what is refused is only looked at, where that can be.
    const bool wasAtRest = isAtRest(target.file);
    if (wasAtRest)
        insistOnSoundContent(*onFile(target.file, SqliteConnection::Mode::Immutable, clock), target.file);
    company.database = onFile(target.file, SqliteConnection::Mode::Write, clock);
    if (!wasAtRest)
        insistOnSoundContent(*company.database, target.file);
    bringUpToDate(*company.database, target.file);
    continueIds(*company.database);
    return company;
}

std::unique_ptr<Database> OpenCompany::reader(const Clock &clock) const
{
    if (!target.isServer)
        return onFile(target.file, SqliteConnection::Mode::ReadOnly, clock);
    auto connection = std::make_unique<PostgresqlConnection>(target);
    PostgresqlConnection &server = *connection;
    const auto onlyRead = [&server] {
        server.define(u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s);
    };
    onlyRead();
    server.addGreeting(onlyRead);
    return std::make_unique<Database>(std::move(connection), clock);
}

OpenCompany OpenCompany::create(const Target &target, const Clock &clock, const QString &holder)
{
    if (target.isServer)
        return openServer(target, clock, true);
    if (QFileInfo::exists(target.file))
        throw Failed(Fault::FileExists, target.file);
    if (!QFileInfo(QFileInfo(target.file).absolutePath()).isDir())
        throw Failed(Fault::FileMissing, QFileInfo(target.file).absolutePath());
    insistOnLocalDisk(target.file);
    OpenCompany company{target.file, std::make_unique<CompanyLock>(target.file, holder), nullptr, target};
    try {
        company.database = onFile(target.file, SqliteConnection::Mode::Create, clock);
        makeCompany(*company.database);
    } catch (...) {
        company.database.reset();
        removeUnfinished(target.file);
        throw;
    }
    return company;
}

OpenCompany OpenCompany::createScratch(const QString &file, const Clock &clock)
{
    if (QFileInfo::exists(file))
        throw Failed(Fault::FileExists, file);
    OpenCompany company{file, nullptr, onFile(file, SqliteConnection::Mode::CreateScratch, clock), {}};
    company.target.file = file;
    makeCompany(*company.database);
    return company;
}

} // namespace kontorist

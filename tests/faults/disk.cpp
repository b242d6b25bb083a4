#include "tests/faults/disk.h"

#include <QFile>
#include <QFileInfo>
#include <stdexcept>

namespace kontorist::test {

namespace {

constexpr int keptFiles =
    SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL;
constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL | SQLITE_OPEN_SUPER_JOURNAL;

struct DiskFile
{
    sqlite3_file base;
    Disk *disk;
    sqlite3_file *real; ///< right behind this
    int number;         ///< 0 = a temporary file, which passes through
    bool syncsFolder; ///< the first sync of a journal makes its name sure, as SQLite's own Unix layer does it
};

DiskFile *own(sqlite3_file *file)
{
    return reinterpret_cast<DiskFile *>(file);
}

QByteArray baseName(const char *path)
{
    return QFileInfo(QString::fromUtf8(path)).fileName().toUtf8();
}

} // namespace

/// The entry points that SQLite knows.
struct DiskMethods
{
    static int close(sqlite3_file *file) { return own(file)->real->pMethods->xClose(own(file)->real); }
    static int read(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
    {
        DiskFile *disk = own(file);
        if (disk->number && disk->disk->fails(Disk::Read))
            return SQLITE_IOERR_READ;
        return disk->real->pMethods->xRead(disk->real, to, bytes, at);
    }
    static int write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
    {
        DiskFile *disk = own(file);
        const bool fails = disk->number && disk->disk->fails(Disk::Write);
        const int most = fails ? bytes / 2 : bytes;
        if (disk->number)
            disk->disk->note({DiskEvent::Kind::Write,
                              disk->number,
                              {},
                              at,
                              QByteArray(static_cast<const char *>(from), most)});
        const int code = disk->real->pMethods->xWrite(disk->real, from, most, at);
        if (!fails)
            return code;
        return disk->disk->m_trouble.isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        DiskFile *disk = own(file);
        if (disk->number && disk->disk->fails(Disk::Truncate))
            return SQLITE_IOERR_TRUNCATE;
        if (disk->number)
            disk->disk->note({DiskEvent::Kind::Truncate, disk->number, {}, size});
        return disk->real->pMethods->xTruncate(disk->real, size);
    }
    static int sync(sqlite3_file *file, int)
    {
        DiskFile *disk = own(file);
        if (!disk->number)
            return SQLITE_OK;
        if (disk->disk->fails(Disk::Sync)) {
            disk->disk->note({DiskEvent::Kind::SyncFailed, disk->number});
            return SQLITE_IOERR_FSYNC;
        }
        disk->disk->note({DiskEvent::Kind::Sync, disk->number});
        if (std::exchange(disk->syncsFolder, false))
            disk->disk->note({DiskEvent::Kind::SyncFolder});
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return own(file)->real->pMethods->xFileSize(own(file)->real, size);
    }
    static int lock(sqlite3_file *file, int how)
    {
        return own(file)->real->pMethods->xLock(own(file)->real, how);
    }
    static int unlock(sqlite3_file *file, int how)
    {
        return own(file)->real->pMethods->xUnlock(own(file)->real, how);
    }
    static int checkReservedLock(sqlite3_file *file, int *is)
    {
        return own(file)->real->pMethods->xCheckReservedLock(own(file)->real, is);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return own(file)->real->pMethods->xFileControl(own(file)->real, what, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        return own(file)->real->pMethods->xSectorSize(own(file)->real);
    }
    static int characteristics(sqlite3_file *file)
    {
        return own(file)->real->pMethods->xDeviceCharacteristics(own(file)->real);
    }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **map)
    {
        DiskFile *disk = own(file);
        if (disk->number && disk->disk->fails(Disk::SharedMemory))
            return SQLITE_IOERR_SHMSIZE;
        return disk->real->pMethods->xShmMap(disk->real, page, size, extend, map);
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        return own(file)->real->pMethods->xShmLock(own(file)->real, offset, count, flags);
    }
    static void shmBarrier(sqlite3_file *file) { own(file)->real->pMethods->xShmBarrier(own(file)->real); }
    static int shmUnmap(sqlite3_file *file, int deletes)
    {
        return own(file)->real->pMethods->xShmUnmap(own(file)->real, deletes);
    }

    static constexpr sqlite3_io_methods file = {
        2,
        close,
        read,
        write,
        truncate,
        sync,
        fileSize,
        lock,
        unlock,
        checkReservedLock,
        control,
        sectorSize,
        characteristics,
        shmMap,
        shmLock,
        shmBarrier,
        shmUnmap,
        nullptr,
        nullptr,
    };

    static Disk *diskOf(sqlite3_vfs *vfs) { return static_cast<Disk *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        Disk *disk = diskOf(vfs);
        auto *opened = new (file) DiskFile{{nullptr},
                                           disk,
                                           reinterpret_cast<sqlite3_file *>(own(file) + 1),
                                           0,
                                           (flags & journals) != 0 && (flags & SQLITE_OPEN_CREATE) != 0};
        const bool isKept = name && (flags & keptFiles) != 0;
        if (isKept && disk->fails(Disk::Open))
            return SQLITE_CANTOPEN;
        const bool existed = isKept && QFileInfo::exists(QString::fromUtf8(name));
        const int code = disk->m_machine->xOpen(disk->m_machine, name, opened->real, flags, outFlags);
        if (opened->real->pMethods)
            opened->base.pMethods = &DiskMethods::file;
        if (isKept && code == SQLITE_OK)
            opened->number = disk->numberOf(name, existed);
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int syncsFolder)
    {
        Disk *disk = diskOf(vfs);
        if (disk->fails(Disk::Delete))
            return SQLITE_IOERR_DELETE;
        const int code = disk->m_machine->xDelete(disk->m_machine, name, 0);
        if (code != SQLITE_OK)
            return code;
        disk->m_names.remove(name);
        disk->note({DiskEvent::Kind::Delete, 0, baseName(name)});
        if (syncsFolder)
            disk->note({DiskEvent::Kind::SyncFolder});
        return SQLITE_OK;
    }
};

Disk::Disk() : m_machine(sqlite3_vfs_find(nullptr)), m_vfs(*m_machine)
{
    m_vfs.szOsFile = static_cast<int>(sizeof(DiskFile)) + m_machine->szOsFile;
    m_vfs.pNext = nullptr;
    m_vfs.zName = "kontorist-faults";
    m_vfs.pAppData = this;
    m_vfs.xOpen = DiskMethods::open;
    m_vfs.xDelete = DiskMethods::remove;
    if (sqlite3_vfs_register(&m_vfs, 1) != SQLITE_OK)
        throw std::runtime_error("SQLite does not take the disk of the test");
}

Disk::~Disk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_machine, 1);
}

void Disk::startRecording()
{
    m_log.clear();
    m_names.clear();
    m_lastFile = 0;
    m_isRecording = true;
}

QList<DiskEvent> Disk::stopRecording()
{
    m_isRecording = false;
    return std::exchange(m_log, {});
}

void Disk::acknowledge(qint64 commit)
{
    note({DiskEvent::Kind::Acknowledge, 0, {}, commit});
}

void Disk::setTrouble(const Trouble &trouble)
{
    m_trouble = trouble;
    m_calls = 0;
    m_seen.clear();
    m_failures = 0;
}

int Disk::calls(unsigned kinds) const
{
    int sum = 0;
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen)
        sum += (seen.key() & kinds) != 0 ? seen.value() : 0;
    return sum;
}

bool Disk::fails(Call call)
{
    ++m_seen[call];
    if ((m_trouble.calls & call) == 0)
        return false;
    ++m_calls;
    const bool failing = m_trouble.first > 0 &&
                         (m_trouble.isForEver ? m_calls >= m_trouble.first : m_calls == m_trouble.first);
    m_failures += failing ? 1 : 0;
    return failing;
}

void Disk::note(DiskEvent event)
{
    if (m_isRecording)
        m_log.append(std::move(event));
}

// The content behind a name; one that is opened for the first time is read, for it was there before.
int Disk::numberOf(const QByteArray &path, bool existed)
{
    if (existed && m_names.contains(path))
        return m_names[path];
    const int number = m_names[path] = ++m_lastFile;
    if (!m_isRecording)
        return number;
    QFile file(QString::fromUtf8(path));
    if (existed && !file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file of the test cannot be read");
    note({existed ? DiskEvent::Kind::Found : DiskEvent::Kind::Create, number, baseName(path.constData()), 0,
          existed ? file.readAll() : QByteArray()});
    return number;
}

} // namespace kontorist::test

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <sqlite3.h>

namespace kontorist::test {

/// Something that SQLite asked of the disk, or that the test noted in between.
struct DiskEvent
{
    enum class Kind {
        Found,  ///< a file that was there before; `bytes` is its content, which is sure
        Create, ///< a new, empty file under a name
        Write,
        Truncate,
        Sync,       ///< what was written to the file is sure
        SyncFailed, ///< nobody knows what of it is sure, and a later sync says nothing about it
        SyncFolder, ///< the names in the folder are sure
        Delete,
        Acknowledge, ///< a person was told that commit number `at` is durable
    };

    Kind kind;
    int file = 0;         ///< which content; a name that is deleted and made again gets another
    QByteArray name = {}; ///< without folder
    qint64 at = 0;        ///< offset of a write, size of a truncation, number of a commit
    QByteArray bytes = {};
};

/// A disk between SQLite and the machine, for as long as this object lives: a VFS that SQLite takes by default, so
/// that the program's own connections use it unchanged. It writes down what reaches the disk, and makes chosen calls
/// fail. Shared memory (-shm) and temporary files pass through. Nothing is really synced: what survives a power
/// failure is a matter of the log. Make it when no connection is open.
class Disk final
{
public:
    enum Call : unsigned {
        Open = 1,
        Read = 2,
        Write = 4,
        Truncate = 8,
        Sync = 16,
        Delete = 32,
        SharedMemory = 64,
        Changing = Write | Truncate | Sync,
        Every = 127,
    };

    struct Trouble
    {
        int first = 0;          ///< the call, counted from now on from 1, that fails; 0 = none
        bool isForEver = false; ///< and all that follow
        bool isFull = false; ///< a write takes a part and says SQLITE_FULL; else half of it and SQLITE_IOERR
        unsigned calls = Changing;
    };

    Disk();
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    void startRecording();
    QList<DiskEvent> stopRecording();
    void acknowledge(qint64 commit);

    void setTrouble(const Trouble &trouble);
    void heal() { setTrouble({}); }
    /// Calls of these kinds since the last setTrouble, and how many calls failed.
    int calls(unsigned kinds) const;
    int failures() const { return m_failures; }

private:
    friend struct DiskMethods;

    bool fails(Call call);
    void note(DiskEvent event);
    int numberOf(const QByteArray &path, bool existed);

    sqlite3_vfs *m_machine;
    sqlite3_vfs m_vfs;
    bool m_isRecording = false;
    QList<DiskEvent> m_log;
    QHash<QByteArray, int> m_names;
    int m_lastFile = 0;
    Trouble m_trouble;
    int m_calls = 0; ///< of the kinds that are in trouble
    QHash<unsigned, int> m_seen;
    int m_failures = 0;
};

} // namespace kontorist::test

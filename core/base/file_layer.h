#pragma once

#include <QString>

namespace kontorist {

/// What the house asks of a file system, call by call, so that a test can make each of them fail. Every
/// trouble is raised as Failed (FileMissing, FileNotReadable, FileNotWritable, DiskFull) with the system's
/// words as detail and no subject: whoever calls knows the path that a person would recognise.
class FileLayer
{
public:
    using Handle = int;

    virtual ~FileLayer() = default;

    /// A new file, which must not exist, with the permissions of `model` where that exists. Fails when
    /// `model` may not be written.
    virtual Handle create(const QString &path, const QString &model) const = 0;
    virtual Handle open(const QString &path) const = 0; ///< to read; regular files only
    /// Writes some of the bytes, at least one, and says how many.
    virtual qint64 write(Handle file, const char *from, qint64 bytes) const = 0;
    virtual qint64 read(Handle file, char *to, qint64 bytes) const = 0; ///< 0 at the end
    virtual void sync(Handle file) const = 0; ///< returns when the bytes would survive a power failure
    virtual void close(Handle file) const = 0;
    virtual void rename(const QString &from, const QString &to) const = 0; ///< over what stands there
    virtual void syncFolder(const QString &folder) const = 0;              ///< as sync, for the names in it
    virtual void remove(const QString &path) const = 0;
};

/// The file system of this machine.
const FileLayer &machineFiles();

} // namespace kontorist

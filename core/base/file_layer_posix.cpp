#include "core/base/file_layer.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

namespace kontorist {

namespace {

[[noreturn]] void raiseFileTrouble(Fault fault, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        fault = Fault::DiskFull;
    throw Failed(fault, {}, qt_error_string(code));
}

// A NUL inside would end the name early, for the system, and name another file.
QByteArray nativePath(const QString &path, Fault fault)
{
    if (path.contains(QChar(0)))
        raiseFileTrouble(fault, EINVAL);
    return QFile::encodeName(path);
}

template<class Call>
auto repeatedWhenInterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

// A file that its owner made read-only stays, although the folder would let it be replaced. Until the copy of
// the permissions succeeds nobody else may read what replaces a private file.
FileLayer::Handle createdLike(const QByteArray &path, const QByteArray &model)
{
    struct stat old = {};
    const bool hasModel = ::stat(model.constData(), &old) == 0;
    if (hasModel && ::faccessat(AT_FDCWD, model.constData(), W_OK, AT_EACCESS) != 0)
        return -1;
    const int file =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, hasModel ? 0600 : 0666);
    if (file >= 0 && hasModel)
        (void)::fchmod(file, old.st_mode & 07777); // some file systems have no permissions
    return file;
}

class PosixFiles final : public FileLayer
{
public:
    Handle create(const QString &path, const QString &model) const override
    {
        const Handle file =
            createdLike(nativePath(path, Fault::FileNotWritable), nativePath(model, Fault::FileNotWritable));
        if (file < 0)
            raiseFileTrouble(Fault::FileNotWritable, errno);
        return file;
    }

    Handle open(const QString &path) const override
    {
        // O_NONBLOCK: opening a pipe would wait for its other end.
        const Handle file =
            ::open(nativePath(path, Fault::FileNotReadable).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (file < 0)
            raiseFileTrouble(
                errno == ENOENT || errno == ENOTDIR ? Fault::FileMissing : Fault::FileNotReadable, errno);
        struct stat facts = {};
        if (::fstat(file, &facts) == 0 && S_ISREG(facts.st_mode))
            return file;
        ::close(file);
        raiseFileTrouble(Fault::FileNotReadable, S_ISDIR(facts.st_mode) ? EISDIR : EINVAL);
    }

    qint64 write(Handle file, const char *from, qint64 bytes) const override
    {
        const auto written = repeatedWhenInterrupted([&] { return ::write(file, from, size_t(bytes)); });
        if (written <= 0)
            raiseFileTrouble(Fault::FileNotWritable, written < 0 ? errno : ENOSPC);
        return written;
    }

    qint64 read(Handle file, char *to, qint64 bytes) const override
    {
        const auto got = repeatedWhenInterrupted([&] { return ::read(file, to, size_t(bytes)); });
        if (got < 0)
            raiseFileTrouble(Fault::FileNotReadable, errno);
        return got;
    }

    void sync(Handle file) const override
    {
        if (repeatedWhenInterrupted([&] { return ::fsync(file); }) != 0)
            raiseFileTrouble(Fault::FileNotWritable, errno);
    }

    // Never twice: an interrupted close has closed, and the number may be another file's by now.
    void close(Handle file) const override
    {
        if (::close(file) != 0 && errno != EINTR)
            raiseFileTrouble(Fault::FileNotWritable, errno);
    }

    void rename(const QString &from, const QString &to) const override
    {
        if (::rename(nativePath(from, Fault::FileNotWritable).constData(),
                     nativePath(to, Fault::FileNotWritable).constData()) != 0)
            raiseFileTrouble(Fault::FileNotWritable, errno);
    }

    void syncFolder(const QString &folder) const override
    {
        const Handle file = ::open(nativePath(folder, Fault::FileNotWritable).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (file < 0)
            raiseFileTrouble(Fault::FileNotWritable, errno);
        const bool failed = repeatedWhenInterrupted([&] { return ::fsync(file); }) != 0;
        const int code = errno;
        ::close(file);
        if (failed && code != EINVAL && code != ENOTSUP) // some network drives cannot sync folders at all
            raiseFileTrouble(Fault::FileNotWritable, code);
    }

    void remove(const QString &path) const override
    {
        if (::unlink(nativePath(path, Fault::FileNotWritable).constData()) != 0)
            raiseFileTrouble(Fault::FileNotWritable, errno);
    }
};

} // namespace

const FileLayer &machineFiles()
{
    static const PosixFiles files;
    return files;
}

} // namespace kontorist

#include "core/db/company_lock.h"

#include "core/base/error.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/file.h>
#include <unistd.h>

namespace kontorist {

namespace {

QString contentOf(int descriptor)
{
    char buffer[512];
    const ssize_t size = pread(descriptor, buffer, sizeof buffer, 0);
    return size > 0 ? QString::fromUtf8(buffer, size).trimmed() : QString();
}

} // namespace

CompanyLock::CompanyLock(const QString &company, const QString &holder)
{
    m_descriptor = open(QFile::encodeName(sideFile(company)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        throw Failed(Fault::FileNotWritable, sideFile(company), QString::fromLocal8Bit(strerror(errno)));
    if (flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString other = contentOf(m_descriptor);
        close(m_descriptor);
        throw Failed(Fault::FileLocked, company, other);
    }
    // The words are for people; the lock is the kernel's, so a failing write here does no harm.
    const QByteArray words = holder.toUtf8() + '\n';
    if (ftruncate(m_descriptor, 0) != 0 ||
        pwrite(m_descriptor, words.constData(), static_cast<size_t>(words.size()), 0) < 0)
        errno = 0;
}

CompanyLock::~CompanyLock()
{
    close(m_descriptor); // the file stays: removing it would let two programs lock two files of one name
}

} // namespace kontorist

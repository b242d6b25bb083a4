#pragma once

#include <QString>

namespace kontorist {

/// One program per SQLite company: a kernel lock on a side file that says who, where and since when. It ends
/// with the program, however that ends; nobody has to clean up. Debian's SQLite can corrupt a WAL file when
/// several processes checkpoint, so this is no courtesy.
class CompanyLock final
{
public:
    /// Raises Failed(FileLocked) with the holder's words, or Failed(FileNotWritable).
    CompanyLock(const QString &company, const QString &holder);
    ~CompanyLock();
    CompanyLock(const CompanyLock &) = delete;
    CompanyLock &operator=(const CompanyLock &) = delete;

    static QString sideFile(const QString &company) { return company + QStringLiteral(".lock"); }

private:
    int m_descriptor = -1;
};

} // namespace kontorist

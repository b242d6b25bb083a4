#pragma once

#include "core/db/company_lock.h"
#include "core/db/database.h"

namespace kontorist {

/// A company in hand: its lock and its database. Every way in goes through here, and none touches a file
/// before it is known to be a company that this program can read.
struct OpenCompany
{
    QString name;                      ///< as a person calls it: the file, or the URL without password
    std::unique_ptr<CompanyLock> lock; ///< none on a server
    std::unique_ptr<Database> database;
    Target target;

    /// A second connection that only reads, for a thread of its own: lists and reports do not wait for whoever
    /// writes, nor make him wait. What it reads is what was committed. It lives shorter than the company in hand.
    std::unique_ptr<Database> reader(const Clock &clock) const;

    /// Opens what exists, and brings an older schema up to date after a backup beside the file. Raises Failed:
    /// FileMissing, FileLocked, FileNotWritable, FileOnNetworkShare, FileDamaged, NotACompany, SchemaNewer,
    /// SchemaOlder where the login may not bring it up to date, ServerUnreachable. Refused(RightMissing) where the
    /// server lets the login look at nothing.
    static OpenCompany open(const Target &target, const Clock &clock, const QString &holder);

    /// Makes a new, empty company with the newest schema. Raises Failed(FileExists, TargetNotEmpty, DiskFull,
    /// DiskFailed); what was begun is removed then.
    static OpenCompany create(const Target &target, const Clock &clock, const QString &holder);

    /// A file that nobody has seen yet, written without syncs: for building a sample or a copy, then renamed.
    static OpenCompany createScratch(const QString &file, const Clock &clock);
};

/// What the first hundred bytes of a file say, read without SQLite, so that looking changes nothing.
struct CompanyHeader
{
    static constexpr qint64 applicationId = 0x4B6F6E74; // "Kont"

    bool isSqlite = false;
    qint64 application = 0;
    qint64 schemaVersion = 0;
    bool isCutShort = false; ///< fewer pages than it names: damage, unless the log beside it has the others

    static CompanyHeader of(const QString &file);
};

} // namespace kontorist

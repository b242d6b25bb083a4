#pragma once

#include "core/base/file_layer.h"

#include <QByteArray>

namespace kontorist {

/// The one way files are written: whoever looks, at any time and after any failure, finds the old content
/// whole or the new content whole. The new content goes into a temporary file beside the old one; it is
/// written to the last byte, synced, read back and compared by length and SHA-256, then renamed over the
/// old file, and the folder is synced. (Qt's own QSaveFile reports success after a short write on a full disk.)
///
/// A symbolic link stays, the file it points to is replaced. A program killed in the middle leaves a file
/// ".kontorist-….tmp" that nobody needs.
class AtomicFile final
{
public:
    explicit AtomicFile(const QString &path, const FileLayer &files = machineFiles());

    /// Raises Failed(DiskFull, FileNotWritable) about the path. Then the old content stands, with one
    /// exception: when syncing the folder failed, the new one stands, but may give way to the old after a
    /// power failure.
    void write(const QByteArray &content) const;
    /// The same with a finished file in the same folder that something else wrote and proved, as SQLite does
    /// its copies: it is synced and takes the place. Where that fails it keeps its own name.
    void replaceBy(const QString &finished) const;

private:
    void replaceWith(const QByteArray &content) const;

    QString m_path;
    const FileLayer &m_files;
};

/// A whole file of at most `most` bytes. Raises Failed(FileMissing, FileNotReadable), Refused(FileTooLarge).
QByteArray readFile(const QString &path, qint64 most, const FileLayer &files = machineFiles());

} // namespace kontorist
